//! The shape of a rule, and the report it writes into.

use super::finding::{Finding, Place, Severity};
use crate::answers::Agreement;
use std::ops::Range;

/// One check with a stable code.
#[derive(Clone, Copy)]
pub struct Rule {
    /// The stable code: three letters for the item and two digits.
    pub code: &'static str,
    /// How much its findings matter.
    pub severity: Severity,
    /// What it looks for, in one line.
    pub title: &'static str,
    /// What, why and what to do, for `consortia explain CODE`.
    pub explanation: &'static str,
    /// Looks at the answers and reports.
    pub check: fn(&Agreement, &mut Report<'_>),
}

impl Rule {
    /// A rule whose findings are made where the file is read, and not by looking at the answers.
    pub(crate) const fn without_check(
        code: &'static str,
        severity: Severity,
        title: &'static str,
        explanation: &'static str,
    ) -> Self {
        Self {
            code,
            severity,
            title,
            explanation,
            check: |_, _| {},
        }
    }

    /// Its finding at one place of the file.
    pub(crate) fn finding(
        &self,
        message: String,
        span: Option<Range<usize>>,
        path: &str,
        label: &str,
    ) -> Finding {
        Finding {
            code: self.code,
            severity: self.severity,
            message,
            places: vec![Place {
                span,
                path: path.to_owned(),
                label: label.to_owned(),
            }],
            hint: None,
        }
    }
}

impl std::fmt::Debug for Rule {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_tuple("Rule").field(&self.code).finish()
    }
}

/// Where a rule puts what it finds.
pub struct Report<'a> {
    agreement: &'a Agreement,
    rule: &'static Rule,
    findings: &'a mut Vec<Finding>,
}

impl<'a> Report<'a> {
    /// Starts the report of one rule.
    pub fn new(
        agreement: &'a Agreement,
        rule: &'static Rule,
        findings: &'a mut Vec<Finding>,
    ) -> Self {
        Self {
            agreement,
            rule,
            findings,
        }
    }

    /// Reports a finding: lower case, present tense, no full stop. Say next where it is, with [`Noted::at`].
    pub fn find(&mut self, message: impl Into<String>) -> Noted<'_> {
        self.findings.push(Finding {
            code: self.rule.code,
            severity: self.rule.severity,
            message: message.into(),
            places: Vec::new(),
            hint: None,
        });
        let finding = self.findings.last_mut();
        Noted {
            agreement: self.agreement,
            finding,
        }
    }
}

/// A finding just reported, to which places and a hint can be added.
pub struct Noted<'a> {
    agreement: &'a Agreement,
    finding: Option<&'a mut Finding>,
}

impl Noted<'_> {
    /// Adds the answer at a path (`timeframe.expiry`), saying what is to be seen there.
    pub fn at(self, path: &str, label: impl Into<String>) -> Self {
        let span = self.agreement.span(path);
        self.place(path.to_owned(), span, label.into())
    }

    /// Adds one entry of a list, or one of its columns, by the number of the entry.
    pub fn at_row(
        self,
        path: &str,
        row: usize,
        column: Option<&str>,
        label: impl Into<String>,
    ) -> Self {
        let span = self.agreement.row_span(path, row, column);
        let shown = self.agreement.row_path(path, row, column);
        self.place(shown, span, label.into())
    }

    /// Narrows the place just added to some of the words there, where these can be found.
    pub fn on(mut self, words: &str) -> Self {
        let agreement = self.agreement;
        if let Some(finding) = self.finding.as_deref_mut()
            && let Some(place) = finding.places.last_mut()
        {
            place.span = place
                .span
                .take()
                .map(|span| agreement.narrowed(span, words));
        }
        self
    }

    /// Says what to do next.
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        if let Some(finding) = self.finding.as_deref_mut() {
            finding.hint = Some(hint.into());
        }
        self
    }

    fn place(mut self, path: String, span: Option<std::ops::Range<usize>>, label: String) -> Self {
        if let Some(finding) = self.finding.as_deref_mut() {
            finding.places.push(Place { span, path, label });
        }
        self
    }
}
