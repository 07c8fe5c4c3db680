//! Two partners are "both", and one of them is "the other". More are "all" and "the others".

use super::{Text, says};

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
        for words in wrong {
            if says(&piece.own, words) && !of_others(&piece.own, words) {
                let many = if count == 2 { "two" } else { "more than two" };
                complaints.push(format!("{words:?} of {many} [{}]: {}", piece.id, piece.own));
            }
        }
    }
    complaints
}

/// Whether the words speak of two named a moment before: of a lender and a borrower, say.
fn of_others(own: &str, words: &str) -> bool {
    if own.contains("the others stand") {
        // Other terms, and not other partners.
        return true;
    }
    let at = own.to_lowercase().find(words).unwrap_or_default();
    let before = own[..at].to_lowercase();
    words == "the other partner"
        && (before.contains("a partner ") || before.contains("one partner "))
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
