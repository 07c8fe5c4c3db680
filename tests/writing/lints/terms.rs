//! Defined terms: every word with a capital in mid-sentence is defined, once, or is a name.

use super::Text;
use crate::pieces::{ANSWER, Role, sentences};
use std::collections::BTreeSet;

/// Names of laws, places and bodies that the fixed words use, and the first words of such names.
const NAMES: &[&str] = &[
    "Act",
    "Acts",
    "English",
    "Welsh",
    "Scottish",
    "Scots",
    "England",
    "Wales",
    "Scotland",
    "Northern Ireland",
    "United Kingdom",
    "UK",
    "NHS",
    "VAT",
    "Saturday",
    "Sunday",
    "Schedule",
    "I",
    "Parliament",
    "Health",
    "Social Care",
    "Regulation",
    "Crown",
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// The last words of names of public bodies.
const BODIES: &[&str] = &[
    "Commission",
    "Inspectorate",
    "Authority",
    "Commissioner",
    "Ombudsman",
    "Regulator",
    "Court",
    "Tribunal",
];

/// Finds terms that are not defined, defined twice, or defined and never used.
pub fn lint(text: &Text<'_>) -> Vec<String> {
    let mut complaints = Vec::new();
    let defined = defined(text, &mut complaints);
    for piece in &text.pieces {
        if !(piece.is_body() || piece.role == Role::Meaning) {
            continue;
        }
        for sentence in sentences(&piece.own) {
            for run in capitals(sentence) {
                if let Some(phrase) = unknown(&run, &defined) {
                    complaints.push(format!(
                        "{:?} is not defined [{}]: {}",
                        phrase, piece.id, sentence
                    ));
                }
            }
        }
    }
    for term in &text.document.terms.kept {
        let plural = format!("{term}s");
        let used = text
            .pieces
            .iter()
            .any(|piece| super::says(&piece.full, term) || super::says(&piece.full, &plural));
        if !used {
            complaints.push(format!("{term:?} is defined and not used"));
        }
    }
    complaints
}

/// The terms that the document defines: among its words, or where they first stand.
fn defined(text: &Text<'_>, complaints: &mut Vec<String>) -> BTreeSet<String> {
    let mut terms: BTreeSet<String> = BTreeSet::new();
    for term in &text.document.terms.kept {
        if !terms.insert(term.clone()) {
            complaints.push(format!("{term:?} is defined twice among the words used"));
        }
    }
    let mut inline = BTreeSet::new();
    for piece in text.pieces.iter().filter(|piece| piece.is_body()) {
        for term in defined_inline(&piece.own) {
            if !inline.insert(term.clone()) {
                complaints.push(format!("{term:?} is defined twice [{}]", piece.id));
            }
        }
    }
    terms.extend(inline);
    // Said of the document and of those who make it, in every draft.
    let fixed = ["Partner", "Partners", "Memorandum", "Agreement"];
    terms.extend(fixed.map(str::to_owned));
    terms
}

/// Terms defined where they stand: `(the Term)`, `(“the Term”)`, `That time is the Term`.
fn defined_inline(own: &str) -> Vec<String> {
    let mut terms = Vec::new();
    for opening in [
        "(the ",
        "(“",
        "(\"",
        "That time is the ",
        "“the ",
        "\"the ",
        "“a ",
        "\"a ",
    ] {
        for (at, _) in own.match_indices(opening) {
            let rest = own[at + opening.len()..].trim_start_matches("the ");
            let end = rest.find([')', '”', '"', '.']).unwrap_or(rest.len());
            let term = &rest[..end];
            if !term.is_empty() && term.split(' ').all(is_capitalised) {
                terms.push(term.to_owned());
            }
        }
    }
    terms.dedup();
    terms
}

fn is_capitalised(word: &str) -> bool {
    word.starts_with(char::is_uppercase)
}

/// Runs of words with capitals. The first word of a sentence has one in any case, so that a run that starts there is
/// told apart by what is before it: an empty word.
fn capitals(sentence: &str) -> Vec<Vec<&str>> {
    let mut found: Vec<Vec<&str>> = vec![Vec::new()];
    let mut starts = true;
    for raw in sentence.split_whitespace() {
        let word = raw.trim_matches(|c: char| !c.is_alphanumeric() && c != ANSWER);
        let word = word.trim_end_matches("'s").trim_end_matches("’s");
        if raw.starts_with(['(', '“', '"']) || !is_capitalised(word) {
            found.push(Vec::new());
        }
        // A heading that is cited stands in quotation marks.
        if is_capitalised(word) && !raw.starts_with('“') {
            let run = found.last_mut().expect("a run is open");
            if starts {
                run.push("");
            }
            run.push(word);
        }
        let answer_first = starts && word == ANSWER.to_string();
        starts = word.is_empty() && starts || answer_first || raw.ends_with([':', '.', '?']);
        if raw.ends_with([',', ';', ')', '”', '"', ':']) {
            found.push(Vec::new());
        }
    }
    found.retain(|run| !run.is_empty());
    found
}

/// The words of a run that nothing defines; none where all is well.
fn unknown(run: &[&str], defined: &BTreeSet<String>) -> Option<String> {
    match run {
        [] | ["", _] => None,
        ["", rest @ ..] if is_known(rest, defined) || is_known(&rest[1..], defined) => None,
        ["", rest @ ..] => Some(rest[1..].join(" ")),
        run if is_known(run, defined) => None,
        run => Some(run.join(" ")),
    }
}

fn is_known(words: &[&str], defined: &BTreeSet<String>) -> bool {
    let phrase = words.join(" ");
    let singular = phrase.strip_suffix('s').unwrap_or(&phrase);
    let many = phrase.strip_suffix("ies").map(|stem| format!("{stem}y"));
    let term = defined.contains(&phrase)
        || defined.contains(singular)
        || many.is_some_and(|one| defined.contains(&one));
    let named = words.last().is_some_and(|last| {
        NAMES.contains(&phrase.as_str())
            || NAMES.contains(last)
            || words.len() > 1 && BODIES.contains(last)
    });
    // Two terms may stand side by side.
    let apart = |at: usize| is_known(&words[..at], defined) && is_known(&words[at..], defined);
    term || named || (1..words.len()).any(apart)
}

#[cfg(test)]
mod tests {
    use crate::lints::complaints;

    #[test]
    fn a_term_that_nothing_defines_is_found() {
        let markdown = "# T\n\n## Terms {#terms .terms}\n\n### A {#a}\n\n1. The Partners tell the Lead Partner.\n";
        let found = complaints(super::lint, markdown, 3);
        assert_eq!(found.len(), 1);
        assert!(
            found[0].starts_with("\"Lead Partner\" is not defined [a]"),
            "{found:?}"
        );
    }

    #[test]
    fn a_term_defined_among_the_words_or_where_it_stands_is_right() {
        let markdown = "# T\n\n## Words {#words .definitions}\n\nBudget\n: the money.\n\n\
            ## Terms {#terms .terms}\n\n### A {#a}\n\n1. It starts on 1 May (the Commencement Date).\n\
            1. The Budget and the Commencement Date stand. Each Partner's Budget is public.\n";
        assert_eq!(complaints(super::lint, markdown, 3), Vec::<String>::new());
    }

    #[test]
    fn a_term_defined_twice_is_found() {
        let markdown = "# T\n\n## Terms {#terms .terms}\n\n### A {#a}\n\n1. It starts then (the Term).\n1. It ends (the Term).\n";
        assert_eq!(complaints(super::lint, markdown, 3).len(), 1);
    }
}
