//! What is found, gathered by template.

use super::faults::NOT_SHOWN;
use crate::answers::Source;
use crate::check::{self, Finding, Place, Rule};
use crate::template::engine::{Origin, Templates};
use std::collections::BTreeMap;
use std::ops::Range;

/// What is found in one template.
#[derive(Clone, Debug)]
pub struct Proved {
    /// The template: a file by its path, a built-in one by its name.
    pub source: Source,
    /// The findings, in the order of the template.
    pub findings: Vec<Finding>,
}

/// Findings as they are gathered.
pub(super) struct Found<'t> {
    templates: &'t Templates,
    findings: BTreeMap<String, Vec<Finding>>,
}

impl<'t> Found<'t> {
    pub fn new(templates: &'t Templates) -> Self {
        Self {
            templates,
            findings: BTreeMap::new(),
        }
    }

    /// Adds a finding at a place of a template, unless the same is told of the same place already. More places and the hint are
    /// put into what it gives.
    pub fn add(
        &mut self,
        rule: &Rule,
        message: String,
        template: &str,
        span: Option<Range<usize>>,
        label: &str,
    ) -> Option<&mut Finding> {
        let findings = self.findings.entry(template.to_owned()).or_default();
        let told = findings.iter().any(|other| {
            let same_place = other.places.first().map(|place| &place.span) == Some(&span);
            // In one loop, several columns can lack.
            let one_of_many = span.is_none() || rule.code == NOT_SHOWN.code;
            other.code == rule.code && same_place && (!one_of_many || other.message == message)
        });
        if told {
            return None;
        }
        findings.push(rule.finding(message, span, template, label));
        findings.last_mut()
    }

    /// A place in another template than the one of the finding: told by its name and line.
    pub fn elsewhere(&self, template: &str, at: usize, label: &str) -> Place {
        let source = self.source(template);
        let position = source.position(at);
        Place {
            span: None,
            path: format!("{}:{}:{}", source.name, position.line, position.column),
            label: label.to_owned(),
        }
    }

    fn source(&self, template: &str) -> Source {
        let shown = |origin: &Origin| match origin {
            Origin::BuiltIn => template.to_owned(),
            Origin::File(path) => path.display().to_string(),
        };
        match self.templates.get(template) {
            Some((origin, text)) => Source::new(shown(origin), text),
            None => Source::new(template, ""),
        }
    }

    pub fn by_template(self, wanted: impl Fn(&Finding) -> bool) -> Vec<Proved> {
        let proved = self.findings.iter().map(|(template, findings)| {
            let mut findings = findings.clone();
            findings.retain(&wanted);
            check::sort(&mut findings);
            Proved {
                source: self.source(template),
                findings,
            }
        });
        proved.filter(|one| !one.findings.is_empty()).collect()
    }
}
