//! `consortia status`

mod overview;
mod partner;
mod report;
mod summary;

use crate::args;
use crate::commands::{checked, open, print};
use anyhow::Result;
use consortia::answers::AnswersFile;
use consortia::check::counts;
use consortia::exit::Exit;
use consortia::status::{ItemStatus, PartnerStatus, State, by_partner, status};
use std::path::Path;
use summary::Line;

/// How far the answers of one file have come.
struct Progress {
    name: String,
    items: Vec<ItemStatus>,
    partners: Vec<PartnerStatus>,
    /// Errors, warnings and notes.
    found: (usize, usize, usize),
    /// Whether git left two versions in the file.
    disputed: bool,
}

impl Progress {
    fn of(file: &AnswersFile) -> Self {
        let found = checked(file).findings;
        Self {
            name: file.source().name.clone(),
            items: status(file.agreement(), &found),
            partners: by_partner(file.agreement(), &found),
            found: counts(&found),
            disputed: file.dispute().is_some(),
        }
    }

    fn count(&self, state: State) -> usize {
        self.items.iter().map(|item| item.count(state)).sum()
    }

    fn is_settled(&self) -> bool {
        let questions = self.items.iter().flat_map(|item| &item.questions);
        questions
            .into_iter()
            .all(|one| one.state == State::Answered)
    }
}

/// Shows how far each file has come. Ends with 1 while something is open or in conflict.
pub fn run(args: &args::Status) -> Result<Exit> {
    if args.files.len() > 1 && args.partner.is_none() {
        return several(args);
    }
    let mut exit = Exit::Done;
    let mut reports = Vec::new();
    for path in &args.files {
        let file = open(path)?;
        let progress = Progress::of(&file);
        if !progress.is_settled() {
            exit = Exit::Findings;
        }
        let wanted = args.partner.as_deref();
        let wanted = wanted
            .map(|word| partner::find(&progress, file.agreement(), word))
            .transpose()?;
        match (args.json, wanted) {
            (true, wanted) => reports.push(report::file(&progress, wanted)),
            (false, Some(one)) => print(&partner::text(&progress, one))?,
            (false, None) => print(&overview::text(&progress))?,
        }
    }
    if args.json {
        print(&format!("{}\n", serde_json::to_string_pretty(&reports)?))?;
    }
    Ok(exit)
}

/// One line a file. A file that cannot be read stops no other.
fn several(args: &args::Status) -> Result<Exit> {
    let mut exit = Exit::Done;
    let mut lines = Vec::new();
    let mut reports = Vec::new();
    for path in &args.files {
        let line = match open(path) {
            Ok(file) => {
                let progress = Progress::of(&file);
                if !progress.is_settled() && exit == Exit::Done {
                    exit = Exit::Findings;
                }
                if args.json {
                    reports.push(report::file(&progress, None));
                }
                Line::of(&progress)
            }
            Err(error) => {
                exit = Exit::Input;
                if args.json {
                    reports.push(report::unread(&name(path), &format!("{error:#}")));
                }
                Line::unread(name(path), format!("{error:#}"))
            }
        };
        lines.push(line);
    }
    if args.json {
        print(&format!("{}\n", serde_json::to_string_pretty(&reports)?))?;
    } else {
        print(&summary::text(&lines))?;
    }
    Ok(exit)
}

fn name(path: &Path) -> String {
    path.display().to_string()
}
