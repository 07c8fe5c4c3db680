//! How many years of school a text asks for, after Flesch and Kincaid.
//!
//! The formula is that of J. P. Kincaid and others, Derivation of new readability formulas for Navy enlisted personnel
//! (1975). Grade 9 is the school year in which people turn 14 or 15.

use super::Text;
use crate::pieces::{Piece, sentences, words};

/// The highest grade of a text that everybody should be able to read.
const TARGET: f64 = 9.0;

/// Finds a short form that is harder to read than it should be.
pub fn lint(text: &Text<'_>) -> Vec<String> {
    if text.agreement.choice("document.depth") != Some("short") {
        return Vec::new();
    }
    let pieces: Vec<&Piece> = text.body().filter(|piece| piece.level >= 2).collect();
    too_hard(&pieces)
}

/// Finds a summary that is harder to read than it should be.
pub fn of_summary(text: &Text<'_>) -> Vec<String> {
    if !text.is_summary {
        return Vec::new();
    }
    too_hard(&text.body().collect::<Vec<_>>())
}

/// Says so where the grade is above the target, with the hardest sentences.
fn too_hard(pieces: &[&Piece]) -> Vec<String> {
    let all: Vec<&str> = pieces
        .iter()
        .flat_map(|piece| sentences(&piece.full))
        .collect();
    let grade = grade(&all);
    if grade <= TARGET {
        return Vec::new();
    }
    let mut hardest: Vec<(f64, &str)> = all
        .iter()
        .map(|sentence| (self::grade(&[*sentence]), *sentence))
        .collect();
    hardest.sort_by(|one, other| other.0.total_cmp(&one.0));
    let hardest: Vec<&str> = hardest.iter().take(3).map(|(_, s)| *s).collect();
    vec![format!("grade {grade:.1}, hardest: {hardest:#?}")]
}

/// The school grade of a text of these sentences.
fn grade(sentences: &[&str]) -> f64 {
    let all: Vec<&str> = sentences.iter().flat_map(|s| words(s)).collect();
    if all.is_empty() {
        return 0.0;
    }
    let count = all.len() as f64;
    let spoken: usize = all.iter().map(|word| syllables(word)).sum();
    0.39 * count / sentences.len() as f64 + 11.8 * spoken as f64 / count - 15.59
}

/// Vowels that are spoken apart, but not in words that hold these letters.
const APART: &[(&str, &[&str])] = &[
    ("ia", &["cial", "tial", "cian"]),
    ("io", &["tion", "sion", "gion"]),
    ("iu", &[]),
    ("eo", &["people"]),
    ("ua", &["gua", "qua"]),
    ("uo", &["quo"]),
];

/// About how many syllables a word has: its groups of vowels, without a silent e.
fn syllables(word: &str) -> usize {
    let word = word.to_lowercase();
    let word = word.trim_end_matches("'s").trim_end_matches("’s");
    if !word.contains(char::is_alphabetic) {
        return 1;
    }
    let vowel = |c: char| "aeiouyàáâäèéêëìíîïòóôöùúûüŵŷ".contains(c);
    let letters: Vec<char> = word.chars().collect();
    let starts = |at: &usize| vowel(letters[*at]) && (*at == 0 || !vowel(letters[*at - 1]));
    let mut count = (0..letters.len()).filter(starts).count();
    let silent = |ending: &str, kept: &[&str]| {
        word.ends_with(ending) && !kept.iter().any(|kept| word.ends_with(kept))
    };
    let e = silent("e", &["le", "ee", "ie", "oe", "ye"]);
    let es = silent(
        "es",
        &[
            "ses", "ces", "ges", "zes", "xes", "ches", "shes", "ies", "les", "ees",
        ],
    );
    let ed = silent("ed", &["ted", "ded", "ied", "eed"]);
    if e || es || ed {
        count = count.saturating_sub(1);
    }
    for (two, joined) in APART {
        let together = joined.iter().any(|joined| word.contains(joined));
        count += usize::from(word.contains(two) && !together);
    }
    count.max(1)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lints::complaints_of;
    use crate::many::partners;
    use consortia::values::{Answer, Value};

    #[test]
    fn syllables_are_counted_as_they_are_spoken() {
        for (word, count) in [
            ("work", 1),
            ("make", 1),
            ("makes", 1),
            ("agreed", 2),
            ("table", 2),
            ("decide", 2),
            ("partner", 2),
            ("needed", 2),
            ("changed", 1),
            ("agreement", 3),
            ("people", 2),
            ("organisation", 5),
            ("social", 2),
            ("association", 5),
            ("various", 3),
            ("4.2", 1),
        ] {
            assert_eq!(syllables(word), count, "{word}");
        }
    }

    #[test]
    fn a_plain_text_has_a_low_grade_and_a_stiff_one_a_high_one() {
        assert!(grade(&["The cat sat on the mat.", "We all went home."]) < 2.0);
        let stiff = "Notwithstanding anticipated organisational reconfiguration, accountability \
            arrangements necessitate comprehensive documentation.";
        assert!(grade(&[stiff]) > 20.0);
    }

    #[test]
    fn a_short_form_that_is_hard_to_read_is_found() {
        let mut agreement = partners(2);
        agreement.set("document.depth", Answer::Given(Value::Choice("short")));
        let of = |words: &str| {
            let markdown =
                format!("# T\n\n## Terms {{#terms .terms}}\n\n### A {{#a}}\n\n1. {words}\n");
            complaints_of(lint, &markdown, &agreement).len()
        };
        assert_eq!(
            of("Organisational accountability necessitates documentation."),
            1
        );
        assert_eq!(of("We meet each week and say how it goes."), 0);
    }
}
