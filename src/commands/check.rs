//! `consortia check`

use crate::args::{self, Report};
use crate::commands::{UsageError, checked, open, print, print_findings};
use anyhow::Result;
use consortia::answers::AnswersFile;
use consortia::check::{
    Checked, Codes, Filter, Finding, Severity, annotation, counted, json, markdown, one_line, sarif,
};
use consortia::exit::Exit;

/// Checks each file and reports. What is not denied ends with 0, unless it is an error.
pub fn run(args: &args::Check) -> Result<Exit> {
    let filter = Filter {
        least: severity(args.min_severity),
        only: codes(&args.only)?,
        skip: codes(&args.skip)?,
    };
    let denied = args.deny.map_or(Severity::Error, |denied| match denied {
        args::Deny::Warnings => Severity::Warning,
        args::Deny::Notes => Severity::Note,
    });
    let mut end = Exit::Done;
    // What is printed as one piece waits for the last file; memory stays flat for the rest.
    let mut kept = Vec::new();
    for path in &args.files {
        let file = open(path)?;
        let Checked {
            findings: mut found,
            allowed,
        } = checked(&file);
        found.retain(|finding| filter.wants(finding));
        if found.iter().any(|finding| finding.severity >= denied) {
            end = Exit::Findings;
        }
        match args.report() {
            Report::Json | Report::Sarif => kept.push((file, found)),
            report => tell(report, &file, &found, allowed)?,
        }
    }
    match args.report() {
        Report::Json => {
            let all = kept.iter().map(|(file, found)| json(file.source(), found));
            whole(&all.collect::<Vec<_>>())?;
        }
        Report::Sarif => {
            let all: Vec<_> = kept
                .iter()
                .map(|(file, found)| (file.source(), found.as_slice()))
                .collect();
            whole(&sarif(&all))?;
        }
        _ => {}
    }
    Ok(end)
}

/// Reports on one file.
fn tell(report: Report, file: &AnswersFile, found: &[Finding], allowed: usize) -> Result<()> {
    let source = file.source();
    match report {
        Report::Short => lines(found, |finding| one_line(source, finding)),
        Report::Github => lines(found, |finding| annotation(source, finding)),
        Report::Markdown => print(&format!("{}\n", markdown(source, found))),
        Report::Human | Report::Json | Report::Sarif => {
            print_findings(file, found)?;
            let more = match allowed {
                0 => String::new(),
                1 => "; the file allows 1 more".to_owned(),
                many => format!("; the file allows {many} more"),
            };
            print(&format!("{}: {}{more}\n", source.name, counted(found)))
        }
    }
}

fn lines(found: &[Finding], line: impl Fn(&Finding) -> String) -> Result<()> {
    let lines: String = found.iter().map(|one| line(one) + "\n").collect();
    print(&lines)
}

fn whole(value: &impl serde::Serialize) -> Result<()> {
    print(&format!("{}\n", serde_json::to_string_pretty(value)?))
}

fn codes(words: &[String]) -> Result<Codes> {
    Ok(Codes::new(words).map_err(|error| UsageError(error.to_string()))?)
}

fn severity(severity: args::Severity) -> Severity {
    match severity {
        args::Severity::Note => Severity::Note,
        args::Severity::Warning => Severity::Warning,
        args::Severity::Error => Severity::Error,
    }
}
