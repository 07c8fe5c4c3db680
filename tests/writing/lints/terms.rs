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

/// Finds terms that are not defined, defined twice, or defined and never used.
pub fn lint(text: &Text<'_>) -> Vec<String> {
    let mut complaints = Vec::new();
    let defined = defined(text, &mut complaints);
    for piece in &text.pieces {
        if !(piece.is_body() || piece.role == Role::Meaning) {
            continue;
        }
        for sentence in sentences(&piece.own) {
            for phrase in capitals(sentence) {
                if !is_known(&phrase, &defined) {
                    complaints.push(format!(
                        "{:?} is not defined [{}]: {}",
                        phrase, piece.id, sentence
                    ));
                }
            }
        }
    }
    for term in &text.document.terms.kept {
        let used = text.pieces.iter().any(|piece| {
            let plural = format!("{term}s");
            super::says(&piece.full, term) || super::says(&piece.full, &plural)
        });
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

/// Runs of words with capitals, the first word of the sentence left out.
fn capitals(sentence: &str) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    let mut run: Vec<&str> = Vec::new();
    let mut starts = true;
    let mut close = |run: &mut Vec<&str>| {
        if !run.is_empty() {
            found.push(run.join(" "));
            run.clear();
        }
    };
    for raw in sentence.split_whitespace() {
        let word = raw.trim_matches(|c: char| !c.is_alphanumeric() && c != ANSWER);
        let word = word.trim_end_matches("’s").trim_end_matches("'s");
        let opens = raw.starts_with(['(', '“', '"']);
        if opens {
            close(&mut run);
        }
        if is_capitalised(word) && !starts {
            run.push(word);
        } else {
            close(&mut run);
        }
        // A sentence may begin again after a colon.
        starts = word.is_empty() && starts || raw.ends_with([':', '.', '?']);
        if raw.ends_with([',', ';', ')', '”', '"']) {
            close(&mut run);
        }
    }
    close(&mut run);
    found
}

fn is_known(phrase: &str, defined: &BTreeSet<String>) -> bool {
    let known = |words: &str| {
        let singular = words.strip_suffix('s').unwrap_or(words);
        let of_many = words.strip_suffix("ies").map(|stem| format!("{stem}y"));
        defined.contains(words)
            || defined.contains(singular)
            || of_many.is_some_and(|one| defined.contains(&one))
            || NAMES.contains(&words)
    };
    if known(phrase)
        || NAMES
            .iter()
            .any(|name| phrase.ends_with(&format!(" {name}")))
    {
        return true;
    }
    // Two terms may stand side by side: "Partner Funders".
    let words: Vec<&str> = phrase.split(' ').collect();
    (1..words.len()).any(|at| known(&words[..at].join(" ")) && known(&words[at..].join(" ")))
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
