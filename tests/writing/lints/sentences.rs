//! Sentences that are too long, and words that plain English does without.

use super::{Text, says};
use crate::pieces::{Role, sentences, words};

/// The most words of a sentence. An answer counts as one.
const LONGEST: usize = 45;

const STIFF: &[&str] = &[
    "and/or",
    "hereby",
    "herein",
    "hereinafter",
    "hereof",
    "hereto",
    "hereunder",
    "thereof",
    "therein",
    "thereto",
    "aforesaid",
    "aforementioned",
    "in the event that",
    "in the event of",
    "prior to",
    "subsequent to",
    "utilise",
    "in respect of",
    "with respect to",
    "with regard to",
    "notwithstanding",
    "forthwith",
    "pursuant to",
    "save that",
    "inter alia",
    "mutatis mutandis",
    "in accordance with",
    "for the avoidance of doubt",
    "whereas",
    "in order to",
    "the said",
    "be deemed",
    "deemed to",
    "commence",
    "commences",
    "ensure that",
    "endeavours",
    "best endeavours",
    "facilitate",
    "leverage",
    "stakeholders",
    "going forward",
    "in relation to",
    "per annum",
];

const GENDERED: &[&str] = &[
    "he",
    "she",
    "his",
    "her",
    "him",
    "hers",
    "himself",
    "herself",
    "chairman",
    "chairwoman",
    "manpower",
];

const AMERICAN: &[&str] = &[
    "organization",
    "organizations",
    "organize",
    "organized",
    "program",
    "programs",
    "center",
    "centers",
    "labor",
    "behavior",
    "favor",
    "honor",
    "color",
    "license fee",
    "recognize",
    "recognized",
    "utilize",
    "fulfill",
    "judgment call",
    "enrollment",
    "counseling",
    "analyze",
    "authorize",
    "authorized",
    "authorization",
    "minimize",
    "maximize",
    "summarize",
    "prioritize",
    "check in the amount",
    "gotten",
    "toward",
];

/// Finds long sentences and stiff, gendered or American words.
pub fn lint(text: &Text<'_>) -> Vec<String> {
    let mut complaints = Vec::new();
    for piece in &text.pieces {
        if piece.is_body() || piece.role == Role::Meaning {
            for sentence in sentences(&piece.own) {
                let count = words(sentence).len();
                if count > LONGEST {
                    complaints.push(format!("{count} words [{}]: {sentence}", piece.id));
                }
            }
        }
        for (kind, list) in [
            ("stiff", STIFF),
            ("gendered", GENDERED),
            ("American", AMERICAN),
        ] {
            // The fixed words only: an answer says what its people wish.
            for word in list.iter().filter(|word| says(&piece.lower, word)) {
                complaints.push(format!("{kind}: {word:?} [{}]: {}", piece.id, piece.own));
            }
        }
    }
    complaints
}

#[cfg(test)]
mod tests {
    use crate::lints::complaints;

    fn of(words: &str) -> usize {
        let markdown = format!("# T\n\n## Terms {{#terms .terms}}\n\n### A {{#a}}\n\n1. {words}\n");
        complaints(super::lint, &markdown, 2).len()
    }

    #[test]
    fn a_long_sentence_is_found_and_two_short_ones_are_not() {
        let long = format!("They meet{}.", " and meet".repeat(22));
        assert_eq!(of(&long), 1);
        let short = format!("They meet{}.", " and meet".repeat(15));
        assert_eq!(of(&format!("{short} {short}")), 0);
    }

    #[test]
    fn stiff_gendered_and_american_words_are_found() {
        for words in [
            "They hereby meet.",
            "They meet and/or write.",
            "The chair says what he thinks.",
            "Each organization meets.",
        ] {
            assert_eq!(of(words), 1, "{words}");
        }
        assert_eq!(of("The others meet here and there."), 0);
    }
}
