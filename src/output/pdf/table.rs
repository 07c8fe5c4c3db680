//! Tables as data, with the widths of their columns worked out.

use super::running::{Running, clean, without_links};
use crate::document::{Cell, Table, plain};
use crate::output::word::table::{few_rows, has_blanks, length, widths};
use serde_json::{Value, json};

/// The space on both sides of the words of a cell, in twentieths of a point.
const PADDING: u32 = 216;

/// How much more goes on a line than in the letters that lengths are measured in, in hundredths.
const NARROWER: u32 = 108;

/// Lines of a row that is so long that it may be split between pages.
const MANY_LINES: u32 = 30;

/// A table as data. `by_hand` leaves room to write in its empty cells.
pub(super) fn of(table: &Table, running: &Running<'_>, by_hand: bool) -> Value {
    let room = running.room * NARROWER / 100;
    let (widths, small) = widths(table, room, by_hand);
    let by_hand = by_hand || has_blanks(table);
    let columns = widths.len();
    // The widths are shares of the room; what stands in the cells is measured in the same letters.
    let line = |column: usize| {
        let width = widths.get(column).copied().unwrap_or(running.room);
        width.saturating_sub(PADDING).max(200)
    };
    let cell = |column: usize, cell: Option<&Cell>| {
        let running = Running {
            places: running.places,
            room: line(column),
        };
        running.text(cell.map_or(&[], Vec::as_slice))
    };
    let long = |row: &[Cell]| {
        row.iter()
            .enumerate()
            .any(|(column, cell)| length(&plain(cell), false) / 5 / line(column) > MANY_LINES)
    };
    let row = |row: &[Cell]| -> Value {
        let cells: Vec<Value> = (0..columns).map(|at| cell(at, row.get(at))).collect();
        json!({ "cells": cells, "splits": long(row) })
    };
    let rows: Vec<Value> = table.rows.iter().map(|cells| row(cells)).collect();
    let caption = table
        .caption
        .as_ref()
        .map(|caption| running.text(&without_links(caption)));
    let heads: Vec<String> = table
        .header
        .iter()
        .map(|cell| clean(&plain(cell)))
        .collect();
    json!({
        "kind": "table",
        "caption": caption,
        "columns": widths,
        "small": small,
        "by-hand": by_hand,
        "summary": heads.join("; "),
        "header": row(&table.header),
        "rows": rows,
        "whole": table.rows.len() <= few_rows(by_hand) && !table.rows.iter().any(|row| long(row)),
    })
}
