//! Whole agreements that look like faults: an example with some answers in place of its own.

use crate::cases::Case;
use consortia::answers::{AnswersFile, Source};
use consortia::check::Finding;
use consortia::examples::example;

/// An agreement, and the example that it was made from.
pub struct LookAlike {
    /// The example with the answers of the case.
    pub agreement: AnswersFile,
    /// The example as it is.
    pub example: AnswersFile,
}

/// Puts the answers of a case in place of those of the example that its first line names.
pub fn read(case: &Case) -> Result<LookAlike, String> {
    let text = case.text();
    let first = text.lines().next().unwrap_or_default();
    let named = first
        .strip_prefix("# As examples/")
        .map(|rest| rest.strip_suffix(", but:").unwrap_or(rest))
        .and_then(|file| file.strip_suffix(".toml"))
        .and_then(example)
        .ok_or_else(|| format!("{case} begins with no example: # As examples/….toml, but:"))?;
    let table = |text: &str| -> Result<toml::Table, String> {
        text.parse().map_err(|error| format!("{case}: {error}"))
    };
    let mut answers = table(named.text)?;
    for (key, value) in table(&text)? {
        match (answers.get_mut(&key), value) {
            (Some(toml::Value::Table(own)), toml::Value::Table(others)) => own.extend(others),
            (_, value) => {
                answers.insert(key, value);
            }
        }
    }
    let text = toml::to_string(&answers).map_err(|error| format!("{case}: {error}"))?;
    Ok(LookAlike {
        agreement: AnswersFile::new(Source::new(case.to_string(), &text)),
        example: AnswersFile::new(Source::new(named.name, named.text)),
    })
}

/// What is found in the first and not in the second, by code and message.
pub fn new_findings(first: &[Finding], second: &[Finding]) -> Vec<Finding> {
    let known = |one: &Finding| {
        second
            .iter()
            .any(|other| other.code == one.code && other.message == one.message)
    };
    first.iter().filter(|one| !known(one)).cloned().collect()
}
