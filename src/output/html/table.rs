//! Tables as HTML: in a region of their own that scrolls on a narrow screen, with or without a mouse.

use super::anchors::Anchors;
use super::inline::{self, attribute};
use crate::document::Table;

/// Adds a table. Its region is named by its caption, or by the heading above it.
pub(super) fn push(out: &mut String, table: &Table, heading: &str, anchors: &mut Anchors<'_>) {
    let caption = table
        .caption
        .as_ref()
        .map(|caption| (caption, anchors.make("table")));
    out.push_str("<div class=\"table\" role=\"region\" tabindex=\"0\"");
    attribute(
        out,
        "aria-labelledby",
        caption.as_ref().map_or(heading, |(_, id)| id),
    );
    out.push_str(">\n<table>\n");
    if let Some((words, id)) = &caption {
        out.push_str("<caption");
        attribute(out, "id", id);
        out.push('>');
        inline::push(out, words, anchors);
        out.push_str("</caption>\n");
    }
    out.push_str("<thead>\n<tr>");
    for cell in &table.header {
        out.push_str("<th scope=\"col\">");
        inline::push(out, cell, anchors);
        out.push_str("</th>");
    }
    out.push_str("</tr>\n</thead>\n<tbody>\n");
    for row in &table.rows {
        out.push_str("<tr>");
        for cell in row {
            out.push_str("<td>");
            inline::push(out, cell, anchors);
            out.push_str("</td>");
        }
        out.push_str("</tr>\n");
    }
    out.push_str("</tbody>\n</table>\n</div>\n");
}
