//! Who is who and the steps in a dispute, as lists with branches.

use super::Look;
use crate::pictures::disputes::Disputes;
use crate::pictures::structure::Structure;
use crate::values::english;

/// The partners and the groups, each a branch.
pub(super) fn structure(structure: &Structure, look: Look) -> Vec<String> {
    let named = |cells: crate::pictures::Cells| {
        let mut words = cells.into_iter().map(|(_, words)| words);
        (
            words.next().unwrap_or_default(),
            words.next().unwrap_or_default(),
        )
    };
    let mut rows: Vec<(String, String)> = structure.rows().into_iter().map(named).collect();
    let mut lines = Vec::new();
    if let Some(group) = &structure.group {
        let partners = rows.split_off(1 + group.sub_groups.len());
        let subs = rows.split_off(1);
        for (who, what) in rows {
            lines.extend(look.wrapped(&format!("{who}: {}", english::start_lower(&what)), "", 2));
        }
        lines.extend(branches(&subs, look));
        lines.push(String::new());
        rows = partners;
    }
    lines.push(format!("Partners ({})", rows.len()));
    lines.extend(branches(&rows, look));
    lines
}

fn branches(rows: &[(String, String)], look: Look) -> Vec<String> {
    let mut lines = Vec::new();
    for (place, (who, what)) in rows.iter().enumerate() {
        let last = place + 1 == rows.len();
        let (first, stem) = match (look.accessible, last) {
            (true, _) => ("- ", "  "),
            (false, false) => (look.sign("├── ", "|-- "), look.sign("│   ", "|   ")),
            (false, true) => (look.sign("└── ", "`-- "), "    "),
        };
        let wide = first.chars().count();
        let set = look.wrapped(&format!("{who}: {what}"), first, wide);
        for (number, line) in set.into_iter().enumerate() {
            lines.push(match line.get(wide..) {
                Some(rest) if number > 0 => format!("{stem}{rest}"),
                _ => line,
            });
        }
    }
    lines
}

/// The steps with their numbers.
pub(super) fn disputes(disputes: &Disputes, look: Look) -> Vec<String> {
    let mut lines = Vec::new();
    for (place, step) in disputes.steps.iter().enumerate() {
        let first = format!("{}. ", place + 1);
        let words = match &step.within {
            Some(within) => format!("{}, {within}", step.who),
            None => step.who.clone(),
        };
        lines.extend(look.wrapped(&words, &first, first.len()));
    }
    lines
}
