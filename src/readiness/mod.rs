//! Whether partners are ready to work together: 26 statements, each scored, with what to do about the weak ones.
//!
//! The statements follow the six partnership principles of the Nuffield Institute for Health and the 20 success
//! factors of the Wilder Research Center, both as told in Wildridge et al., How to create successful partnerships
//! (2004). The result is for talking about. It never stops a draft.

mod factors;
mod principles;
mod score;

use crate::checklist::{Choice, Condition, Question, choice};

pub use score::{Report, Result, report};

/// The table of the answers file that holds the scores.
pub const TABLE: &str = "readiness";

/// How far a statement holds, weakest first. The place in the list is the score.
pub const LEVELS: &[Choice] = &[
    choice("not-yet", "not yet"),
    choice("partly", "partly"),
    choice("mostly", "mostly"),
    choice("fully", "fully"),
];

/// The highest score of one statement.
pub const FULL: usize = LEVELS.len() - 1;

/// One thing that partnerships that work have.
#[derive(Debug)]
pub struct Factor {
    /// The question: how far does this hold? Its help says what to do where it does not.
    pub question: Question,
}

/// Some factors that belong together.
#[derive(Debug)]
pub struct Group {
    /// What they are about.
    pub title: &'static str,
    /// Where they come from.
    pub source: &'static str,
    /// The factors.
    pub factors: &'static [Factor],
}

/// All groups, in the order in which they are asked and printed.
pub static GROUPS: &[Group] = &[
    principles::PRINCIPLES,
    factors::ENVIRONMENT,
    factors::MEMBERSHIP,
    factors::PROCESS,
    factors::COMMUNICATION,
    factors::PURPOSE,
    factors::RESOURCES,
];

/// Every factor, in order.
pub fn factors() -> impl Iterator<Item = &'static Factor> {
    GROUPS.iter().flat_map(|group| group.factors)
}

/// The place of the factor with a key.
pub fn position(key: &str) -> Option<usize> {
    factors().position(|factor| factor.question.key == key)
}

const fn factor(
    key: &'static str,
    label: &'static str,
    statement: &'static str,
    advice: &'static str,
) -> Factor {
    Factor {
        question: Question::choice(key, label, statement, LEVELS)
            .help(advice)
            .optional()
            .when(Condition::Always),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashSet;

    #[test]
    fn there_are_six_principles_and_twenty_factors() {
        let sizes: Vec<usize> = GROUPS.iter().map(|group| group.factors.len()).collect();
        assert_eq!(sizes, [6, 3, 4, 6, 2, 3, 2]);
    }

    #[test]
    fn each_has_a_key_of_its_own_and_says_what_to_do() {
        let mut keys = HashSet::new();
        for factor in factors() {
            let question = &factor.question;
            assert!(keys.insert(question.key), "{}", question.key);
            assert!(question.ask.ends_with('.'), "{}", question.key);
            assert!(question.help.ends_with('.'), "{}", question.key);
        }
    }
}
