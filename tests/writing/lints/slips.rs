//! Slips of the pen: words twice, blanks and placeholders left, straight quotation marks, lost full stops.

use super::{Text, says};
use crate::pieces::{Piece, Role, words};
use consortia::document::DivisionKind;
use std::collections::BTreeMap;

const PLACEHOLDERS: &[&str] = &["tbc", "tba", "tbd", "[insert", "xxx", "lorem", "todo"];

/// Finds slips.
pub fn lint(text: &Text<'_>) -> Vec<String> {
    let mut complaints = Vec::new();
    let first_page = |piece: &&Piece| piece.division == DivisionKind::Notice;
    for piece in text.pieces.iter().filter(|piece| !first_page(piece)) {
        let mut complain = |what: &str| {
            complaints.push(format!("{what} [{}]: {}", piece.id, piece.own));
        };
        if let Some(word) = doubled(&piece.full) {
            complain(&format!("{word:?} twice"));
        }
        for placeholder in PLACEHOLDERS {
            if says(&piece.full, placeholder) {
                complain(&format!("{placeholder:?} is left"));
            }
        }
        if piece.full.contains("  ") {
            complain("two spaces");
        }
        if piece.full.contains(" - ") || piece.full.contains("--") {
            complain("a hyphen for a dash");
        }
        if piece.own.contains('"') {
            complain("straight quotation marks");
        }
        if piece.own.contains('\'') && piece.own.contains('’') {
            complain("straight and curly apostrophes");
        }
        if lacks_stop(piece) {
            complain("no full stop at the end");
        }
    }
    complaints.extend(uneven(text));
    complaints
}

fn doubled(full: &str) -> Option<&str> {
    let words = words(full);
    let twice = |pair: &&[&str]| {
        pair[0].eq_ignore_ascii_case(pair[1])
            && pair[0].chars().all(char::is_alphabetic)
            && full.contains(&format!("{} {}", pair[0], pair[1]))
    };
    words.windows(2).find(twice).map(|pair| pair[0])
}

fn ends(full: &str) -> bool {
    full.trim_end_matches(['”', '"', ')', '’'])
        .ends_with(['.', '?', '!'])
}

fn lacks_stop(piece: &Piece) -> bool {
    let numbered = piece.is_body() && piece.level == 2;
    let meaning = piece.role == Role::Meaning && piece.level == 0;
    let whole = !piece.leads && !ends(&piece.full);
    let leading = piece.leads && !ends(&piece.full) && !piece.full.ends_with([':', ',']);
    (numbered || meaning) && (whole || leading)
}

/// Lists of which some points end with a full stop and others do not.
fn uneven(text: &Text<'_>) -> Vec<String> {
    let mut lists: BTreeMap<(&str, u8), Vec<&Piece>> = BTreeMap::new();
    let points = text.body().filter(|piece| piece.level >= 3 && !piece.leads);
    for piece in points {
        lists
            .entry((&piece.list, piece.level))
            .or_default()
            .push(piece);
    }
    let mut complaints = Vec::new();
    for points in lists.values() {
        let stopped = points.iter().filter(|piece| ends(&piece.full)).count();
        if stopped > 0 && stopped < points.len() {
            let odd = points.iter().find(|piece| !ends(&piece.full));
            complaints.extend(odd.map(|piece| {
                format!(
                    "some points of the list end with a full stop and others do not [{}]: {}",
                    piece.id, piece.own
                )
            }));
        }
    }
    complaints
}

#[cfg(test)]
mod tests {
    use crate::lints::complaints;

    fn of(words: &str) -> Vec<String> {
        let markdown = format!("# T\n\n## Terms {{#terms .terms}}\n\n### A {{#a}}\n\n{words}\n");
        complaints(super::lint, &markdown, 2)
    }

    #[test]
    fn each_slip_is_found() {
        for slip in [
            "1. They meet in the the hall.",
            "1. The day is TBC.",
            "1. The name is [insert name].",
            "1. They meet -- or not.",
            "1. They say \"yes\".",
            "1. They meet",
            "1. These meet",
            "1. These are:\n   1. one.\n   1. two",
        ] {
            assert_eq!(of(slip).len(), 1, "{slip}: {:?}", of(slip));
        }
    }

    #[test]
    fn a_text_without_slips_is_left_alone() {
        let text = "1. They meet – if they can – in that hall. That is “the Hall”.\n1. These are:\n   1. one\n   1. two";
        assert_eq!(of(text), Vec::<String>::new());
    }
}
