//! Two partners are "both", and one of them is "the other". More are "all" and "the others".

use super::{Text, says};
use crate::pieces::sentences;

const NOT_OF_TWO: &[&str] = &[
    "all partners",
    "all the partners",
    "all of the partners",
    "all other partners",
    "any of the partners",
    "any of them",
    "every partner",
    "every other partner",
    "any other partner",
    "the other partners",
    "the others",
    "all of them",
    "none of them",
    "none of the partners",
    "most partners",
    "among themselves",
    "most of them",
    "one or more partners",
];

const NOT_OF_MORE: &[&str] = &[
    "both partners",
    "both of them",
    "both of the partners",
    "either partner",
    "either of them",
    "neither partner",
    "neither of them",
    "the two partners",
    "the other partner",
    "each other partner's",
];

/// Finds the words for two in a text of more, and the other way round.
pub fn lint(text: &Text<'_>) -> Vec<String> {
    let count = text.agreement.partner_rows().len();
    let wrong = match count {
        0 | 1 => return Vec::new(),
        2 => NOT_OF_TWO,
        _ => NOT_OF_MORE,
    };
    let mut complaints = Vec::new();
    for piece in text
        .pieces
        .iter()
        .filter(|piece| piece.id != "about-this-draft")
    {
        let lower = |sentence: &str| sentence.to_lowercase();
        let sentences: Vec<String> = sentences(&piece.own).into_iter().map(lower).collect();
        for (at, sentence) in sentences.iter().enumerate() {
            let before = at.checked_sub(1).map_or("", |before| &sentences[before]);
            for words in wrong {
                if says(sentence, words) && !of_others(before, sentence, words) {
                    let many = if count == 2 { "two" } else { "more than two" };
                    complaints.push(format!("{words:?} of {many} [{}]: {sentence}", piece.id));
                }
            }
        }
    }
    complaints
}

/// Whether the words speak of others than the partners: of hubs, of terms, or of two named a moment before.
fn of_others(before: &str, sentence: &str, words: &str) -> bool {
    let (first, _) = sentence.split_once(words).unwrap_or_default();
    let of_partners = before.contains("partner") || first.contains("partner");
    match words {
        "the other partner" => first.contains("a partner ") || first.contains("one partner "),
        "the others" => sentence.contains("the others stand"),
        _ => !words.contains("partner") && !of_partners,
    }
}

#[cfg(test)]
mod tests {
    use crate::lints::complaints;

    fn of(partners: usize, words: &str) -> usize {
        let markdown = format!("# T\n\n## Terms {{#terms .terms}}\n\n### A {{#a}}\n\n1. {words}\n");
        complaints(super::lint, &markdown, partners).len()
    }

    #[test]
    fn all_of_two_and_both_of_three_are_found() {
        assert_eq!(of(2, "All the Partners agree."), 1);
        assert_eq!(of(3, "Both Partners agree."), 1);
        assert_eq!(of(3, "The other Partner agrees."), 1);
        assert_eq!(of(2, "The Partners agree. None of them objects."), 1);
    }

    #[test]
    fn the_right_words_are_left_alone() {
        assert_eq!(
            of(2, "Both Partners agree, and neither of them objects."),
            0
        );
        assert_eq!(
            of(3, "All the Partners agree, and none of them objects."),
            0
        );
        assert_eq!(
            of(
                3,
                "Where one Partner lends staff to another, the other Partner pays."
            ),
            0
        );
    }
}
