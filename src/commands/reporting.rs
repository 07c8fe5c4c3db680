//! How findings are reported, by `check` and `template check` alike.

use super::{UsageError, print, print_findings};
use crate::args::{self, Report};
use anyhow::Result;
use consortia::answers::Source;
use consortia::check::{
    Codes, Filter, Finding, Rule, Severity, annotation, counted, json, markdown, one_line, sarif,
};
use consortia::exit::Exit;
use serde_json::Value;

/// Reports on one file after the other.
pub struct Reporting {
    report: Report,
    filter: Filter,
    /// From which severity on a finding ends the command with 1.
    denied: Severity,
    end: Exit,
    /// What is printed as one piece waits for the last file; memory stays flat for the rest.
    reports: Vec<Value>,
    kept: Vec<(Source, Vec<Finding>)>,
}

impl Reporting {
    /// Reports as the command line asks, on findings of these rules.
    ///
    /// # Errors
    /// Where the command line names a code that none of them has.
    pub fn new(
        args: &args::Reporting,
        rules: impl Iterator<Item = &'static Rule> + Clone,
    ) -> Result<Self> {
        let codes = |words: &[String]| {
            Codes::new(words, rules.clone()).map_err(|e| UsageError(e.to_string()))
        };
        Ok(Self {
            report: args.report(),
            filter: Filter {
                least: severity(args.min_severity),
                only: codes(&args.only)?,
                skip: codes(&args.skip)?,
            },
            denied: args.deny.map_or(Severity::Error, |denied| match denied {
                args::Deny::Warnings => Severity::Warning,
                args::Deny::Notes => Severity::Note,
            }),
            end: Exit::Done,
            reports: Vec::new(),
            kept: Vec::new(),
        })
    }

    /// Reports what was found in one file, without what is not wanted. `more` is put behind the number of findings.
    ///
    /// # Errors
    /// Where standard output cannot be written to.
    pub fn file(&mut self, source: &Source, mut found: Vec<Finding>, more: &str) -> Result<()> {
        found.retain(|finding| self.filter.wants(finding));
        if found.iter().any(|finding| finding.severity >= self.denied) {
            self.end = Exit::Findings;
        }
        match self.report {
            Report::Human => {
                print_findings(source, &found)?;
                print(&format!("{}: {}{more}\n", source.name, counted(&found)))?;
            }
            Report::Short => lines(&found, |finding| one_line(source, finding))?,
            Report::Github => lines(&found, |finding| annotation(source, finding))?,
            Report::Markdown => print(&format!("{}\n", markdown(source, &found)))?,
            Report::Json => self.reports.push(json(source, &found)),
            Report::Sarif => self.kept.push((source.clone(), found)),
        }
        Ok(())
    }

    /// Whether findings of a rule are to be reported.
    pub fn wants(&self, rule: &Rule) -> bool {
        self.filter.wants_rule(rule)
    }

    /// Whether people read the report.
    pub fn is_human(&self) -> bool {
        self.report == Report::Human
    }

    /// Prints what is printed as one piece, and gives how the command ends.
    ///
    /// # Errors
    /// Where standard output cannot be written to.
    pub fn finish(self) -> Result<Exit> {
        match self.report {
            Report::Json => whole(&self.reports)?,
            Report::Sarif => {
                let all: Vec<_> = self
                    .kept
                    .iter()
                    .map(|(source, found)| (source, found.as_slice()))
                    .collect();
                whole(&sarif(&all))?;
            }
            Report::Human | Report::Short | Report::Github | Report::Markdown => {}
        }
        Ok(self.end)
    }
}

fn lines(found: &[Finding], line: impl Fn(&Finding) -> String) -> Result<()> {
    let lines: String = found.iter().map(|one| line(one) + "\n").collect();
    print(&lines)
}

fn whole(value: &impl serde::Serialize) -> Result<()> {
    print(&format!("{}\n", serde_json::to_string_pretty(value)?))
}

fn severity(severity: args::Severity) -> Severity {
    match severity {
        args::Severity::Note => Severity::Note,
        args::Severity::Warning => Severity::Warning,
        args::Severity::Error => Severity::Error,
    }
}
