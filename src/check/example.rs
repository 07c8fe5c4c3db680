//! An example of what each rule finds: the first of its cases.

/// An answers file with the fault, and the report on it.
#[derive(Clone, Copy, Debug)]
pub struct RuleExample {
    /// The answers that matter.
    pub answers: &'static str,
    /// What the rule reports.
    pub report: &'static str,
}

/// Each code with the text of a case and of its report.
static EXAMPLES: &[(&str, &str, &str)] = include!(concat!(env!("OUT_DIR"), "/rule_examples.rs"));

/// The example of a rule, by its code.
pub fn example_of(code: &str) -> Option<RuleExample> {
    let (_, answers, report) = EXAMPLES.iter().find(|(own, ..)| *own == code)?;
    Some(RuleExample {
        answers: answers.trim(),
        report: report.trim_end(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::all_rules;

    #[test]
    fn every_rule_has_an_example_that_shows_its_code() {
        for explained in all_rules() {
            let code = explained.rule.code;
            let example = example_of(code).unwrap_or_else(|| panic!("{code} has no example"));
            assert!(example.report.contains(code), "{code}");
            assert!(!example.answers.is_empty(), "{code}");
        }
    }
}
