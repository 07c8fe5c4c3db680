//! An example of what each rule finds: the first of its cases.

/// What has the fault, and the report on it.
#[derive(Clone, Copy, Debug)]
pub struct RuleExample {
    /// The answers that matter, or what is changed in a template.
    pub fault: &'static str,
    /// What the rule reports.
    pub report: &'static str,
}

/// Each code with the text of a case and of its report.
static EXAMPLES: &[(&str, &str, &str)] = include!(concat!(env!("OUT_DIR"), "/rule_examples.rs"));

/// The example of a rule, by its code.
pub fn example_of(code: &str) -> Option<RuleExample> {
    let (_, fault, report) = EXAMPLES.iter().find(|(own, ..)| *own == code)?;
    Some(RuleExample {
        fault: fault.trim(),
        report: report.trim_end(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::all_rules;

    #[test]
    fn every_rule_has_an_example_that_shows_its_code() {
        let of_answers = all_rules().map(|explained| explained.rule);
        for rule in of_answers.chain(crate::template::RULES) {
            let code = rule.code;
            let example = example_of(code).unwrap_or_else(|| panic!("{code} has no example"));
            assert!(example.report.contains(code), "{code}");
            assert!(!example.fault.is_empty(), "{code}");
        }
    }
}
