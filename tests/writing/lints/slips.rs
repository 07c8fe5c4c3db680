//! Slips of the pen: words twice, blanks and placeholders left, straight quotation marks, lost full stops.

use super::{Text, says};
use crate::pieces::{ANSWER, Piece, Role, words};
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
        let full = piece.full.to_lowercase();
        for placeholder in PLACEHOLDERS {
            if says(&full, placeholder) {
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
        if let Some(words) = wrong_article(&piece.full) {
            complain(&format!("the article in {words:?}"));
        }
        if let Some(words) = wrong_number(&piece.full) {
            complain(&format!("the number in {words:?}"));
        }
        if piece.is_body() && piece.level == 2 && piece.full.starts_with(char::is_lowercase) {
            complain("no capital at the start");
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

/// An "a" before a vowel, or an "an" before another sound.
fn wrong_article(full: &str) -> Option<String> {
    // Their letters say otherwise: "a university", "an hour", "an NHS trust".
    let like_consonant = [
        "unit", "univ", "unio", "uniq", "unif", "unan", "use", "usu", "eu", "one", "once", "uk",
        "ut",
    ];
    let spelt =
        |word: &str| word.len() > 1 && word.chars().all(|c| c.is_uppercase() || c.is_numeric());
    let words: Vec<&str> = full.split_whitespace().collect();
    words.windows(2).find_map(|pair| {
        let article = pair[0].trim_start_matches(['(', '“', '"']);
        let next = pair[1].trim_start_matches(['(', '“', '"', '[']);
        let lower = next.to_lowercase();
        let first = lower.chars().next().filter(|c| c.is_alphabetic())?;
        let vowel = if spelt(next) {
            "aefhilmnorsx".contains(first)
        } else {
            "aeiou".contains(first) && !like_consonant.iter().any(|start| lower.starts_with(start))
                || ["hour", "honest", "honorary", "heir"]
                    .iter()
                    .any(|start| lower.starts_with(start))
        };
        let wrong = article == "a" && vowel || article == "an" && !vowel;
        wrong.then(|| format!("{article} {next}"))
    })
}

/// "1 months" or "3 month".
fn wrong_number(full: &str) -> Option<String> {
    let nouns = [
        "day",
        "week",
        "month",
        "year",
        "vote",
        "partner",
        "meeting",
        "member",
        "copy",
        "seat",
        "hour",
        "time",
        "organisation",
        "person",
    ];
    let words = words(full);
    words.windows(2).find_map(|pair| {
        let number: u64 = pair[0].replace(',', "").parse().ok()?;
        let noun = pair[1].to_lowercase();
        let one = nouns.contains(&noun.as_str());
        let many = noun
            .strip_suffix('s')
            .is_some_and(|one| nouns.contains(&one));
        // "36 month term" is no such slip, but no template says so.
        (number == 1 && many || number != 1 && one).then(|| pair.join(" "))
    })
}

fn ends(full: &str) -> bool {
    full.trim_end_matches(['”', '"', ')', '’'])
        .ends_with(['.', '?', '!'])
}

fn lacks_stop(piece: &Piece) -> bool {
    if piece.full.chars().all(|c| c == ANSWER) {
        // All of it is in another language.
        return false;
    }
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
            "1. They are an charity.",
            "1. It is a NHS trust.",
            "1. It takes 1 months.",
            "1. It takes 3 month.",
            "1. they meet.",
            "1. They meet",
            "1. These meet",
            "1. These are:\n   1. one.\n   1. two",
        ] {
            assert_eq!(of(slip).len(), 1, "{slip}: {:?}", of(slip));
        }
    }

    #[test]
    fn a_text_without_slips_is_left_alone() {
        let text = "1. They meet – if they can – in that hall. That is “the Hall” of a university, an NHS trust, an unincorporated group and an hour of 1 month or 3 months.\n1. These are:\n   1. one\n   1. two";
        assert_eq!(of(text), Vec::<String>::new());
    }
}
