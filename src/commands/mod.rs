//! One thin file a subcommand; what they share stands here.

pub mod calendar;
pub mod check;
pub mod companion;
pub mod completions;
pub mod draft;
pub mod edit;
pub mod example;
pub mod explain;
pub mod fmt;
pub mod form;
pub mod man;
pub mod new;
pub mod pack;
pub mod readiness;
mod reporting;
pub mod resolve;
pub mod schema;
pub mod show;
pub mod status;
mod supply;
mod talk;
mod targets;
pub mod template;
pub mod verify;
pub mod what_if;

use anyhow::Result;
use consortia::answers::{AnswersFile, SaveError, Source, SourceError};
use consortia::check::{Checked, Finding, Severity};
use consortia::exit::Exit;
use consortia::output::WriteError;
use consortia::output::pdf::PdfError;
use consortia::template::{TemplateError, Templates};
use std::io::Write;
use std::path::Path;

/// What is said on standard error besides errors; nothing where the person asked for quiet.
pub struct Voice {
    quiet: bool,
}

impl Voice {
    /// Speaks, unless quiet is asked for.
    pub fn new(quiet: bool) -> Self {
        Self { quiet }
    }

    /// Says one line.
    pub fn say(&self, words: &str) {
        if !self.quiet {
            anstream::eprintln!("{words}");
        }
    }
}

/// A mistake on the command line that clap cannot see.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
pub struct UsageError(pub String);

/// Standard output or a file could not be written.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
pub struct OutputError(pub String);

/// Prints an error with all its causes, and says how the program ends.
pub fn failed(error: &anyhow::Error) -> Exit {
    let is_closed_pipe = error.chain().any(|cause| {
        cause
            .downcast_ref::<std::io::Error>()
            .is_some_and(|io| io.kind() == std::io::ErrorKind::BrokenPipe)
    });
    if is_closed_pipe {
        return Exit::Output;
    }
    let words: Vec<String> = error
        .chain()
        .map(|cause| consortia::check::printable_lines(&cause.to_string()))
        .collect();
    anstream::eprintln!("error: {}", words.join(": "));
    exit_for(error)
}

fn exit_for(error: &anyhow::Error) -> Exit {
    for cause in error.chain() {
        let not_built = matches!(
            cause.downcast_ref(),
            Some(WriteError::Pdf(PdfError::NotBuilt))
        );
        if not_built || cause.is::<UsageError>() {
            return Exit::Usage;
        }
        if cause.is::<SaveError>() || cause.is::<OutputError>() {
            return Exit::Output;
        }
        if cause.is::<SourceError>() || cause.is::<TemplateError>() {
            return Exit::Input;
        }
    }
    Exit::Input
}

/// Opens an answers file; `-` is standard input.
pub fn open(path: &Path) -> Result<AnswersFile> {
    if path == Path::new("-") {
        let source = Source::from_reader("standard input", std::io::stdin())?;
        return Ok(AnswersFile::new(source));
    }
    Ok(AnswersFile::new(Source::open(path)?))
}

/// Everything that is found in a file: what cannot be read, and what the checks say.
pub fn findings(file: &AnswersFile) -> Vec<Finding> {
    checked(file).findings
}

/// As [`findings`], with the number of findings that the file allows.
pub fn checked(file: &AnswersFile) -> Checked {
    consortia::check::checked_file(file)
}

/// What to do about a file that cannot be read whole.
pub fn mend(file: &AnswersFile, path: &Path) -> String {
    match file.dispute() {
        Some(dispute) if dispute.can_be_settled() => format!(
            "settle what has two answers first, with: consortia resolve {}",
            path.display()
        ),
        _ => "mend what is shown above first".to_owned(),
    }
}

/// Whether any finding is an error.
pub fn any_error(findings: &[Finding]) -> bool {
    findings
        .iter()
        .any(|finding| finding.severity == Severity::Error)
}

/// Writes to standard output.
pub fn print(text: &str) -> Result<()> {
    print_bytes(text.as_bytes())
}

/// Prints a result that may not be text.
pub fn print_bytes(bytes: &[u8]) -> Result<()> {
    let mut out = std::io::stdout().lock();
    out.write_all(bytes)?;
    out.flush()?;
    Ok(())
}

/// Prints findings with excerpts, in colour on a terminal that wants it.
pub fn print_findings(source: &Source, findings: &[Finding]) -> Result<()> {
    let text = consortia::check::human(source, findings, true);
    let mut out = anstream::stdout().lock();
    out.write_all(text.as_bytes())?;
    out.flush()?;
    Ok(())
}

/// The templates: the built-in ones, with a folder laid over them where one is given.
pub fn templates(folder: Option<&Path>) -> Result<Templates> {
    Ok(match folder {
        Some(folder) => Templates::with_folder(folder)?,
        None => Templates::built_in()?,
    })
}
