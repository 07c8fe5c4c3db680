//! `consortia check`

use super::reporting::Reporting;
use crate::args;
use crate::commands::{checked, open};
use anyhow::Result;
use consortia::check::{Checked, all_rules};
use consortia::exit::Exit;

/// Checks each file and reports. What is not denied ends with 0, unless it is an error.
pub fn run(args: &args::Check) -> Result<Exit> {
    let mut reporting = Reporting::new(&args.reporting, all_rules().map(|one| one.rule))?;
    for path in &args.files {
        let file = open(path)?;
        let Checked { findings, allowed } = checked(&file);
        let more = match allowed {
            0 => String::new(),
            number => format!("; the file allows {number} more"),
        };
        reporting.file(file.source(), findings, &more)?;
    }
    reporting.finish()
}
