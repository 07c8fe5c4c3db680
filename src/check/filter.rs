//! Which findings are wanted.

use super::engine::explain;
use super::finding::{Finding, Severity};
use super::rule::Rule;
use crate::nearest::nearest;

/// Codes, or the letters that the codes of an item begin with: `TIM01`, `TIM`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Codes(Vec<String>);

/// A word that is neither a code nor the letters of one.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum UnknownCode {
    /// No rule has it.
    #[error("there is no code {word:?}{}", .nearest.map_or(String::new(), |near| format!("; did you mean {near:?}?")))]
    Unknown {
        /// The word.
        word: String,
        /// The code most like it.
        nearest: Option<&'static str>,
    },
    /// A rule of another command has it: `check` and `template check` look at different things.
    #[error(
        "this command reports nothing with the code {0:?} (`consortia explain {0}` says what it is)"
    )]
    Elsewhere(String),
}

impl Codes {
    /// Takes words, in any case of letters, that stand for codes of these rules.
    ///
    /// # Errors
    ///
    /// A word is the beginning of no code.
    pub fn new(
        words: &[String],
        rules: impl Iterator<Item = &'static Rule> + Clone,
    ) -> Result<Self, UnknownCode> {
        let codes = words.iter().map(|word| {
            let code = word.trim().to_ascii_uppercase();
            let known = |one: &str| one == code || letters(one) == code;
            if rules.clone().any(|one| known(one.code)) {
                return Ok(code);
            }
            if explain(&code).is_some() {
                return Err(UnknownCode::Elsewhere(code));
            }
            Err(UnknownCode::Unknown {
                word: word.clone(),
                nearest: nearest(&code, rules.clone().map(|one| one.code)),
            })
        });
        codes.collect::<Result<_, _>>().map(Self)
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether a code is among them.
    pub fn contain(&self, code: &str) -> bool {
        self.0.iter().any(|one| one == code || one == letters(code))
    }
}

/// The letters at the beginning of a code.
fn letters(code: &str) -> &str {
    code.trim_end_matches(|c: char| c.is_ascii_digit())
}

/// Which findings are reported.
#[derive(Clone, Debug)]
pub struct Filter {
    /// The least severity.
    pub least: Severity,
    /// If there are any, no others are reported.
    pub only: Codes,
    /// These are not reported.
    pub skip: Codes,
}

impl Filter {
    /// Whether a finding is reported.
    pub fn wants(&self, finding: &Finding) -> bool {
        self.takes(finding.severity, finding.code)
    }

    /// Whether findings of a rule are reported.
    pub fn wants_rule(&self, rule: &Rule) -> bool {
        self.takes(rule.severity, rule.code)
    }

    fn takes(&self, severity: Severity, code: &str) -> bool {
        severity >= self.least
            && (self.only.is_empty() || self.only.contain(code))
            && !self.skip.contain(code)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::engine::all;

    fn codes(words: &[&str]) -> Result<Codes, UnknownCode> {
        Codes::new(
            &words
                .iter()
                .map(|word| (*word).to_owned())
                .collect::<Vec<_>>(),
            all().map(|one| one.rule),
        )
    }

    #[test]
    fn a_code_stands_for_itself_and_letters_for_all_of_an_item() {
        let tim = codes(&["tim"]).unwrap();
        assert!(tim.contain("TIM01") && tim.contain("TIM02") && !tim.contain("TOML02"));
        let one = codes(&["TIM01"]).unwrap();
        assert!(one.contain("TIM01") && !one.contain("TIM02"));
        assert!(codes(&[]).unwrap().is_empty());
    }

    #[test]
    fn a_word_that_is_no_code_is_refused_with_the_nearest() {
        let error = codes(&["TIN01"]).unwrap_err();
        assert!(
            error.to_string().contains("did you mean \"TIM01\"?"),
            "{error}"
        );
        let elsewhere = codes(&["tpl02"]).unwrap_err();
        assert_eq!(elsewhere, UnknownCode::Elsewhere("TPL02".to_owned()));
        assert!(codes(&["T"]).is_err());
        assert!(codes(&[""]).is_err());
    }
}
