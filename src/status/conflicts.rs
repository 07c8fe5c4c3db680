//! Which answers contradict something, or cannot be right.

use crate::check::{Finding, Severity};
use std::collections::HashSet;

/// Errors that tell of something missing: it is open, and contradicts nothing.
const MISSING: &[&str] = &[
    "ALL02", "ALL03", "CON01", "DEC02", "DOC01", "FIN21", "GEN01", "PAR05", "ROL01", "ROL02",
    "RSK02", "SUR02",
];

/// Two answers to one question, which a merge left in the file: none of them counts.
const TWO_ANSWERS: &str = "TOML07";

/// The paths of answers that errors concern.
#[derive(Debug, Default)]
pub struct Conflicts {
    paths: HashSet<String>,
    doubled: HashSet<String>,
}

impl Conflicts {
    /// Gathers them from what the checks found.
    pub fn new(findings: &[Finding]) -> Self {
        let mut conflicts = Self::default();
        let errors = findings
            .iter()
            .filter(|one| one.severity == Severity::Error);
        for finding in errors.filter(|one| !MISSING.contains(&one.code)) {
            let places = finding.places.iter().filter(|place| place.span.is_some());
            for place in places {
                conflicts.paths.insert(place.path.clone());
                if finding.code == TWO_ANSWERS {
                    conflicts.doubled.insert(place.path.clone());
                }
            }
        }
        conflicts
    }

    /// Whether an error concerns the answer at a path itself.
    pub fn at(&self, path: &str) -> bool {
        self.paths.contains(path)
    }

    /// Whether an error concerns the answer at a path, or something within it.
    pub fn within(&self, path: &str) -> bool {
        let inner = |other: &String| {
            other
                .strip_prefix(path)
                .is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
        };
        self.paths.iter().any(inner)
    }

    /// Whether the file holds two answers at a path.
    pub fn doubled(&self, path: &str) -> bool {
        self.doubled.contains(path)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::explain;

    #[test]
    fn what_is_missing_is_told_of_by_errors() {
        for code in MISSING {
            let rule = explain(code).unwrap_or_else(|| panic!("{code}")).rule;
            assert_eq!(rule.severity, Severity::Error, "{code}");
        }
    }
}
