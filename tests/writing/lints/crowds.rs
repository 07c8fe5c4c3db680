//! No sentence names a crowd: a long list stands in a schedule.

use super::Text;
use crate::pieces::{Piece, Role};
use consortia::document::DivisionKind;
use std::collections::BTreeMap;

/// The most names in one numbered piece, and the most points of a list.
const MOST: usize = 10;

/// Finds pieces that name more than a few partners, and lists with a point for each of many.
pub fn lint(text: &Text<'_>) -> Vec<String> {
    let mut complaints = of_names(text);
    complaints.extend(of_points(text));
    complaints
}

/// Finds pieces that name more than a few partners.
pub fn of_names(text: &Text<'_>) -> Vec<String> {
    let names = names(text);
    let named = outside_schedules(text).filter_map(|piece| {
        let count = names
            .iter()
            .filter(|name| piece.full.contains(**name))
            .count();
        (count > MOST).then(|| format!("names {count} partners [{}]", piece.id))
    });
    named.collect()
}

/// Finds lists and tables with a point or a row for each of many.
fn of_points(text: &Text<'_>) -> Vec<String> {
    let names = names(text);
    let mut points: BTreeMap<(&str, &str), usize> = BTreeMap::new();
    for piece in outside_schedules(text) {
        let named = names.iter().any(|name| piece.full.contains(*name));
        let list = match piece.role {
            Role::Cell => "a table",
            Role::Body if piece.last && piece.level >= 2 => &piece.list,
            _ => continue,
        };
        if named {
            *points.entry((&piece.id, list)).or_default() += 1;
        }
    }
    let many = points.into_iter().filter(|(_, count)| *count > 2 * MOST);
    many.map(|((id, list), count)| format!("{count} points or rows, one a partner [{id}] {list}"))
        .collect()
}

fn names<'a>(text: &'a Text<'_>) -> Vec<&'a str> {
    let rows = text.agreement.partner_rows().iter();
    rows.filter_map(|row| row.get("short_name").text().or(row.get("name").text()))
        .collect()
}

/// A schedule is the place for many, and each of them signs.
fn outside_schedules<'a>(text: &'a Text<'_>) -> impl Iterator<Item = &'a Piece> {
    let place = [DivisionKind::Schedule, DivisionKind::Signatures];
    text.pieces
        .iter()
        .filter(move |piece| !place.contains(&piece.division))
}

#[cfg(test)]
mod tests {
    use crate::lints::complaints;
    use crate::many::name;

    fn of(kind: &str, names: usize) -> usize {
        let names: Vec<String> = (1..=names).map(name).collect();
        let list = names.join(", ");
        let markdown =
            format!("# T\n\n## Terms {{#terms .{kind}}}\n\n### A {{#a}}\n\n1. These: {list}.\n");
        complaints(super::lint, &markdown, 72).len()
    }

    #[test]
    fn a_sentence_of_many_names_is_found_unless_it_stands_in_a_schedule() {
        assert_eq!(of("terms", 11), 1);
        assert_eq!(of("terms", 10), 0);
        assert_eq!(of("schedule", 72), 0);
    }

    #[test]
    fn a_list_with_a_point_for_each_of_many_is_found() {
        let points: String = (1..=72).map(|n| format!("   1. {}\n", name(n))).collect();
        let markdown =
            format!("# T\n\n## Terms {{#terms .terms}}\n\n### A {{#a}}\n\n1. These:\n{points}");
        assert_eq!(complaints(super::lint, &markdown, 72).len(), 1);
    }
}
