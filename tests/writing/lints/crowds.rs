//! No sentence names a crowd: a long list stands in a schedule.

use super::Text;
use crate::pieces::Role;
use consortia::document::DivisionKind;
use std::collections::BTreeMap;

/// The most names in one numbered piece, and the most points of a list.
const MOST: usize = 10;

/// Finds numbered pieces that name more than a few partners, and lists with a point for each of many.
pub fn lint(text: &Text<'_>) -> Vec<String> {
    let names: Vec<&str> = text
        .agreement
        .partner_rows()
        .iter()
        .filter_map(|row| row.get("short_name").text().or(row.get("name").text()))
        .collect();
    let mut complaints = Vec::new();
    let mut points: BTreeMap<(&str, &str, u8), usize> = BTreeMap::new();
    for piece in &text.pieces {
        // A schedule is the place for many, and each of them signs.
        if matches!(
            piece.division,
            DivisionKind::Schedule | DivisionKind::Signatures
        ) {
            continue;
        }
        let named = names
            .iter()
            .filter(|name| piece.full.contains(**name))
            .count();
        if named > MOST {
            complaints.push(format!("names {named} partners [{}]", piece.id));
        }
        if piece.is_body() && piece.last && piece.level >= 2 && named > 0 {
            *points
                .entry((&piece.id, &piece.list, piece.level))
                .or_default() += 1;
        }
        if piece.role == Role::Cell && named > 0 {
            *points.entry((&piece.id, "a table", 0)).or_default() += 1;
        }
    }
    for ((id, list, _), count) in points {
        if count > 2 * MOST {
            complaints.push(format!(
                "{count} points or rows, one a partner [{id}] {list}"
            ));
        }
    }
    complaints
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
