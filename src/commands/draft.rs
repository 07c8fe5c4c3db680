//! `consortia draft`

use super::{OutputError, UsageError, Voice, any_error, findings, open, supply, templates};
use crate::args;
use anyhow::{Context, Result};
use consortia::answers::{AnswersFile, save_draft};
use consortia::drafting::{self, Options};
use consortia::exit::Exit;
use consortia::output::{Format, write};
use consortia::status;
use consortia::template::{DocumentKind, Templates};
use consortia::values::Date;
use std::collections::HashSet;
use std::path::{Path, PathBuf};

/// Drafts each file in each format.
pub fn run(args: &args::Draft, voice: &Voice) -> Result<Exit> {
    let plan = Plan::new(args)?;
    let templates = templates(args.templates.as_deref())?;
    let options = Options {
        kind: args.kind.map(kind),
        made_on: made_on()?,
    };
    let mut exit = Exit::Done;
    for path in &args.files {
        let mut file = open(path)?;
        supply::set_all(&mut file, &args.set)?;
        if !draft_one(args, &plan, &file, path, &templates, &options, voice)? {
            exit = Exit::Findings;
        }
    }
    Ok(exit)
}

/// Drafts one file. `false` where it is refused because it is not ready to be final, or cannot be read whole.
fn draft_one(
    args: &args::Draft,
    plan: &Plan,
    file: &AnswersFile,
    path: &Path,
    templates: &Templates,
    options: &Options,
    voice: &Voice,
) -> Result<bool> {
    let found = findings(file);
    if !file.findings().is_empty() {
        print_findings_on_stderr(file, file.findings());
        voice.say(&format!(
            "{}: not drafted; mend what is shown above first",
            path.display()
        ));
        return Ok(false);
    }
    if args.is_final && !ready(file, &found, path)? {
        return Ok(false);
    }
    let document = drafting::draft(file.agreement(), &found, templates, options)
        .with_context(|| format!("cannot draft {}", path.display()))?;
    for (format, target) in plan.targets(path) {
        let text = write(&document, format);
        match target {
            None => super::print(&text)?,
            Some(target) => {
                save_new(&target, &text, args.force)?;
                voice.say(&format!("wrote {}", target.display()));
            }
        }
    }
    Ok(true)
}

/// Whether nothing stands in the way of a final text; what does is printed.
fn ready(file: &AnswersFile, found: &[consortia::check::Finding], path: &Path) -> Result<bool> {
    let mut gaps = status::gaps(file.agreement());
    gaps.extend(status::proposals(file.agreement()));
    if gaps.is_empty() && !any_error(found) {
        return Ok(true);
    }
    anstream::eprintln!("{}: not final, because", path.display());
    for (item, gap) in gaps {
        let word = match gap.state {
            status::State::ToBeAgreed => "to be agreed",
            status::State::Proposed => "proposed, not confirmed",
            _ => "not answered",
        };
        anstream::eprintln!(
            "  {} – {} ({}): {word}",
            item.title,
            gap.question.label,
            gap.path
        );
    }
    let errors = found
        .iter()
        .filter(|f| f.severity == consortia::check::Severity::Error);
    for finding in errors {
        anstream::eprintln!("  {}", consortia::check::one_line(file.source(), finding));
    }
    anstream::eprintln!("Answer them with: consortia edit {}", path.display());
    Ok(false)
}

fn print_findings_on_stderr(file: &AnswersFile, found: &[consortia::check::Finding]) {
    anstream::eprint!("{}", consortia::check::human(file.source(), found, true));
}

/// Writes a file that is not there yet, or any file when forced.
pub fn save_new(target: &Path, text: &str, force: bool) -> Result<()> {
    if !force && target.exists() {
        let message = format!(
            "{} exists already; use --force to replace it",
            target.display()
        );
        return Err(OutputError(message).into());
    }
    if let Some(folder) = target
        .parent()
        .filter(|folder| !folder.as_os_str().is_empty())
    {
        std::fs::create_dir_all(folder).map_err(|cause| {
            OutputError(format!(
                "cannot make the folder {} ({cause})",
                folder.display()
            ))
        })?;
    }
    Ok(save_draft(target, text.as_bytes())?)
}

/// The document for a word of the command line.
pub fn kind(kind: args::Kind) -> DocumentKind {
    match kind {
        args::Kind::Mou => DocumentKind::Mou,
        args::Kind::Alliance => DocumentKind::Alliance,
    }
}

/// The day of `SOURCE_DATE_EPOCH`; without it no day is printed, so that a draft can be made again to the byte.
fn made_on() -> Result<Option<Date>> {
    let Ok(epoch) = std::env::var("SOURCE_DATE_EPOCH") else {
        return Ok(None);
    };
    let seconds: i64 = epoch.trim().parse().map_err(|_| {
        UsageError(format!(
            "SOURCE_DATE_EPOCH is {epoch:?}, which is not a number of seconds"
        ))
    })?;
    Ok(Date::from_unix_seconds(seconds))
}

/// Where drafts go.
struct Plan {
    formats: Vec<Format>,
    output: Option<PathBuf>,
    folder: Option<PathBuf>,
}

impl Plan {
    fn new(args: &args::Draft) -> Result<Self> {
        let mut formats: Vec<Format> = args.format.iter().copied().map(format).collect();
        let mut seen = HashSet::new();
        formats.retain(|format| seen.insert(format.extension()));
        if formats.is_empty() {
            let ending = args
                .output
                .as_deref()
                .and_then(Path::extension)
                .and_then(|e| e.to_str());
            formats.push(ending.and_then(Format::parse).unwrap_or(Format::Markdown));
        }
        if args.out_dir.is_none() && (args.files.len() > 1 || formats.len() > 1) {
            let message = "several drafts need a folder to go to; name one with --out-dir DIR";
            return Err(UsageError(message.to_owned()).into());
        }
        let mut names = HashSet::new();
        for path in &args.files {
            if !names.insert(stem(path)) && args.out_dir.is_some() {
                let message = format!(
                    "two answers files would give drafts of the same name, {:?}",
                    stem(path)
                );
                return Err(UsageError(message).into());
            }
        }
        Ok(Self {
            formats,
            output: args.output.clone(),
            folder: args.out_dir.clone(),
        })
    }

    /// Each format with its file; `None` is standard output.
    fn targets(&self, path: &Path) -> Vec<(Format, Option<PathBuf>)> {
        let formats = self.formats.iter();
        formats
            .map(|format| {
                let target = match (&self.folder, &self.output) {
                    (Some(folder), _) => {
                        Some(folder.join(format!("{}.{}", stem(path), format.extension())))
                    }
                    (None, Some(output)) if output != Path::new("-") => Some(output.clone()),
                    _ => None,
                };
                (*format, target)
            })
            .collect()
    }
}

fn stem(path: &Path) -> String {
    match path.file_stem() {
        Some(stem) if path != Path::new("-") => stem.to_string_lossy().into_owned(),
        _ => "draft".to_owned(),
    }
}

/// The format for a word of the command line.
pub fn format(format: args::Format) -> Format {
    match format {
        args::Format::Md => Format::Markdown,
        args::Format::Html => Format::Html,
        args::Format::Txt => Format::Text,
    }
}
