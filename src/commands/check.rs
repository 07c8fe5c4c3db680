//! `consortia check`

use crate::args;
use crate::commands::{findings, open, print, print_findings};
use anyhow::Result;
use consortia::check::{Severity, counts, json, one_line};
use consortia::exit::Exit;
use consortia::values::english;

/// Checks each file and reports. Warnings and notes alone end with 0.
pub fn run(args: &args::Check) -> Result<Exit> {
    let least = match args.min_severity {
        args::Severity::Note => Severity::Note,
        args::Severity::Warning => Severity::Warning,
        args::Severity::Error => Severity::Error,
    };
    let mut reports = Vec::new();
    let mut worst = Exit::Done;
    for path in &args.files {
        let file = open(path)?;
        let mut found = findings(&file);
        found.retain(|finding| finding.severity >= least);
        if found
            .iter()
            .any(|finding| finding.severity == Severity::Error)
        {
            worst = Exit::Findings;
        }
        if args.json {
            reports.push(json(file.source(), &found));
        } else if args.short {
            for finding in &found {
                print(&format!("{}\n", one_line(file.source(), finding)))?;
            }
        } else {
            print_findings(&file, &found)?;
            print(&format!(
                "{}: {}\n",
                file.source().name,
                told(counts(&found))
            ))?;
        }
    }
    if args.json {
        print(&format!("{}\n", serde_json::to_string_pretty(&reports)?))?;
    }
    Ok(worst)
}

fn told((errors, warnings, notes): (usize, usize, usize)) -> String {
    if errors + warnings + notes == 0 {
        return "nothing found".to_owned();
    }
    let part = |n: usize, one: &str, many: &str| {
        (n > 0).then(|| format!("{n} {}", if n == 1 { one } else { many }))
    };
    let parts = [
        part(errors, "error", "errors"),
        part(warnings, "warning", "warnings"),
        part(notes, "note", "notes"),
    ];
    let parts: Vec<String> = parts.into_iter().flatten().collect();
    let parts: Vec<&str> = parts.iter().map(String::as_str).collect();
    english::list(&parts)
}
