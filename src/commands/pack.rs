//! `consortia pack`

use super::draft::{can_be_read_whole, looks};
use super::targets::{format, made_on, must_be_built, save_new};
use super::{OutputError, Voice, findings, open, supply, templates};
use crate::args;
use anyhow::{Context, Result};
use consortia::exit::Exit;
use consortia::output::Format;
use consortia::pack::{Order, pack};
use std::path::Path;

/// Writes the pack of a file.
pub fn run(args: &args::Pack, voice: &Voice) -> Result<Exit> {
    let mut formats: Vec<Format> = args.format.iter().copied().map(format).collect();
    if formats.is_empty() {
        formats = vec![Format::Docx, Format::Html];
    }
    let mut once = Vec::new();
    formats.retain(|format| {
        let new = !once.contains(format);
        once.push(*format);
        new
    });
    must_be_built(&formats)?;
    if !args.force {
        must_be_empty(&args.out_dir)?;
    }
    let templates = templates(args.templates.as_deref())?;
    let looks = looks(args.reference_doc.as_deref(), args.pdf_standard, &templates)?;
    let mut file = open(&args.file)?;
    supply::set_all(&mut file, &args.set)?;
    if !can_be_read_whole(&file, &args.file, voice) {
        return Ok(Exit::Findings);
    }
    let order = Order {
        formats: &formats,
        looks: &looks,
        made_on: made_on()?,
        answers: &file.source().text,
    };
    // All of it is made before any of it is written.
    let papers = pack(file.agreement(), &findings(&file), &templates, &order)
        .with_context(|| format!("cannot pack {}", args.file.display()))?;
    for paper in &papers {
        save_new(&args.out_dir.join(&paper.path), &paper.bytes, args.force)?;
    }
    voice.say(&format!(
        "wrote {} files into {}; start with README.txt",
        papers.len(),
        args.out_dir.display()
    ));
    Ok(Exit::Done)
}

fn must_be_empty(folder: &Path) -> Result<()> {
    let empty = match std::fs::read_dir(folder) {
        Ok(mut entries) => entries.next().is_none(),
        Err(cause) if cause.kind() == std::io::ErrorKind::NotFound => true,
        Err(cause) => {
            let message = format!("cannot write into {} ({cause})", folder.display());
            return Err(OutputError(message).into());
        }
    };
    if empty {
        return Ok(());
    }
    let message = format!(
        "{} is not empty; name a new folder, or use --force to replace files of the same names",
        folder.display()
    );
    Err(OutputError(message).into())
}
