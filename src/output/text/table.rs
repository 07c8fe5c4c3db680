//! Tables as text: in columns where they fit, else a row after the other.

use super::fill::{WIDTH, end_line, fill, spaces, width};
use super::plain;
use crate::document::{Cell, Table};

/// The columns between two columns of a table.
const BETWEEN: usize = 2;

pub(super) fn push(out: &mut String, table: &Table, indent: usize) {
    if let Some(caption) = &table.caption {
        let pad = " ".repeat(indent);
        fill(out, &format!("Table: {}", plain(caption)), &pad, indent);
        out.push('\n');
    }
    let texts = |cells: &[Cell]| -> Vec<String> {
        cells
            .iter()
            .map(|cell| plain(cell).replace('\n', " "))
            .collect()
    };
    let header = texts(&table.header);
    let rows: Vec<Vec<String>> = table.rows.iter().map(|row| texts(row)).collect();
    let mut widths: Vec<usize> = header.iter().map(|cell| width(cell)).collect();
    for row in &rows {
        for (widest, cell) in widths.iter_mut().zip(row) {
            *widest = width(cell).max(*widest);
        }
    }
    let total = indent + widths.iter().sum::<usize>() + BETWEEN * widths.len().saturating_sub(1);
    if total > WIDTH {
        return row_by_row(out, &header, &rows, indent);
    }
    let rule: Vec<String> = widths.iter().map(|width| "-".repeat(*width)).collect();
    for row in [&header, &rule].into_iter().chain(&rows) {
        columns(out, row, &widths, indent);
    }
}

fn columns(out: &mut String, cells: &[String], widths: &[usize], indent: usize) {
    spaces(out, indent);
    for (cell, widest) in cells.iter().zip(widths) {
        out.push_str(cell);
        spaces(out, widest - width(cell) + BETWEEN);
    }
    end_line(out);
}

fn row_by_row(out: &mut String, header: &[String], rows: &[Vec<String>], indent: usize) {
    let pad = " ".repeat(indent);
    for (place, row) in rows.iter().enumerate() {
        if place > 0 {
            out.push('\n');
        }
        for (name, cell) in header.iter().zip(row) {
            fill(out, &format!("{name}: {cell}"), &pad, indent + 2);
        }
    }
}
