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
    let (mut reports, mut kept) = (Vec::new(), Vec::new());
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
        let source = file.source();
        match args.report() {
            Report::Human => tell(&file, &found, allowed)?,
            Report::Short => lines(&found, |finding| one_line(source, finding))?,
            Report::Github => lines(&found, |finding| annotation(source, finding))?,
            Report::Markdown => print(&format!("{}\n", markdown(source, &found)))?,
            Report::Json => reports.push(json(source, &found)),
            Report::Sarif => kept.push((file, found)),
        }
    }
    match args.report() {
        Report::Json => whole(&reports)?,
        Report::Sarif => {
            let all: Vec<_> = kept
                .iter()
                .map(|(file, found)| (file.source(), found.as_slice()))
                .collect();
            whole(&sarif(&all))?;
        }
        Report::Human | Report::Short | Report::Github | Report::Markdown => {}
    }
    Ok(end)
}

/// Reports on one file to people.
fn tell(file: &AnswersFile, found: &[Finding], allowed: usize) -> Result<()> {
    print_findings(file, found)?;
    let more = match allowed {
        0 => String::new(),
        number => format!("; the file allows {number} more"),
    };
    print(&format!(
        "{}: {}{more}\n",
        file.source().name,
        counted(found)
    ))
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
