//! `consortia draft`

use super::targets::{Asked, Targets, made_on, pdf_look, today};
use super::{Voice, any_error, findings, mend, open, supply, templates};
use crate::args;
use anyhow::{Context, Result};
use consortia::answers::AnswersFile;
use consortia::drafting::{self, Options};
use consortia::exit::Exit;
use consortia::output::Looks;
use consortia::output::pdf::Standard;
use consortia::output::word::Reference;
use consortia::provenance::Provenance;
use consortia::status;
use consortia::template::{DocumentKind, Templates};
use std::path::Path;

/// Drafts each file in each format.
pub fn run(args: &args::Draft, voice: &Voice) -> Result<Exit> {
    let targets = Targets::new(&Asked {
        formats: &args.format,
        output: args.output.as_deref(),
        folder: args.out_dir.as_deref(),
        force: args.force,
        files: &args.files,
    })?;
    let templates = templates(args.templates.as_deref())?;
    let targets = targets.with_looks(looks(
        args.reference_doc.as_deref(),
        args.pdf_standard,
        &templates,
    )?);
    let options = Options {
        kind: args.kind.map(kind),
        made_on: made_on()?,
    };
    let mut exit = Exit::Done;
    for path in &args.files {
        let mut file = open(path)?;
        supply::set_all(&mut file, &args.set)?;
        if !draft_one(args, &targets, &file, path, &templates, &options, voice)? {
            exit = Exit::Findings;
        }
    }
    Ok(exit)
}

/// How documents look: like the Word document that is named, and as the style among the templates has PDF.
pub fn looks(
    reference: Option<&Path>,
    standard: args::PdfStandard,
    templates: &Templates,
) -> Result<Looks> {
    let mut looks = Looks {
        pdf: pdf_look(templates),
        ..Looks::default()
    };
    if let Some(path) = reference {
        let bytes =
            std::fs::read(path).with_context(|| format!("cannot read {}", path.display()))?;
        let reference =
            Reference::read(&bytes).with_context(|| format!("cannot use {}", path.display()))?;
        looks.word.reference = Some(reference);
    }
    looks.pdf.date = made_on()?;
    if standard == args::PdfStandard::A2a {
        looks.pdf.standard = Standard::A2a;
        looks.pdf.date = looks.pdf.date.or_else(today);
    }
    Ok(looks)
}

/// Drafts one file. `false` where it is refused because it is not ready to be final, or cannot be read whole.
fn draft_one(
    args: &args::Draft,
    targets: &Targets,
    file: &AnswersFile,
    path: &Path,
    templates: &Templates,
    options: &Options,
    voice: &Voice,
) -> Result<bool> {
    let found = findings(file);
    if !can_be_read_whole(file, path, voice) {
        return Ok(false);
    }
    if args.is_final && !ready(file, &found, path)? {
        return Ok(false);
    }
    let mut document = drafting::draft(file.agreement(), &found, templates, options)
        .with_context(|| format!("cannot draft {}", path.display()))?;
    Provenance::of(file.agreement(), templates).mark(&mut document);
    targets.put(&document, path, "", voice)?;
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

/// Whether a file can be read whole; what is wrong with it is printed.
pub fn can_be_read_whole(file: &AnswersFile, path: &Path, voice: &Voice) -> bool {
    if file.findings().is_empty() {
        return true;
    }
    let found = consortia::check::human(file.source(), file.findings(), true);
    anstream::eprint!("{found}");
    voice.say(&format!(
        "{}: not drafted; {}",
        path.display(),
        mend(file, path)
    ));
    false
}

/// The document for a word of the command line.
pub fn kind(kind: args::Kind) -> DocumentKind {
    match kind {
        args::Kind::Mou => DocumentKind::Mou,
        args::Kind::Alliance => DocumentKind::Alliance,
    }
}
