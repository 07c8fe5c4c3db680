//! `consortia new`

use super::talk::{self, Start};
use super::{UsageError, Voice, form, mend, open, print, supply};
use crate::args;
use crate::commands::targets::save_new;
use anyhow::Result;
use consortia::answers::{AnswersFile, Source, blank, save};
use consortia::exit::Exit;
use consortia::forms;
use consortia::proposals::accept_suggestions;
use std::path::Path;

/// Starts, or goes on with, an answers file.
pub fn run(args: &args::New, voice: &Voice) -> Result<Exit> {
    if let Some(form) = &args.form {
        form::own(form)?;
    }
    let path = args.file.as_deref().unwrap_or(Path::new("agreement.toml"));
    if args.blank {
        return write_blank(args, path, voice);
    }
    if path == Path::new("-") {
        return Err(UsageError(
            "answers cannot be saved to standard output; name a file, or use --blank".to_owned(),
        )
        .into());
    }
    let exists = path.exists();
    let mut file = if exists { open(path)? } else { fresh(path) };
    if !file.findings().is_empty() {
        anstream::eprint!(
            "{}",
            consortia::check::human(file.source(), file.findings(), true)
        );
        anyhow::bail!(
            "cannot go on with {}; {}",
            path.display(),
            mend(&file, path)
        );
    }
    if exists {
        voice.say(&format!(
            "Going on with {} where it was left.",
            path.display()
        ));
    }
    let before = file.source().text.clone();
    if let Some(from) = &args.supply.from {
        supply::take_from(&mut file, from)?;
    }
    supply::set_all(&mut file, &args.supply.set)?;
    propose(&mut file, args)?;
    if !exists || file.source().text != before {
        save(path, file.source().text.as_bytes())?;
    }
    talk::hold(file, path, args.supply.accessible, &Start::Open, voice)
}

/// Puts in what is to be proposed, for somebody to confirm: first what the form implies, then the usual answers.
fn propose(file: &mut AnswersFile, args: &args::New) -> Result<()> {
    if let Some(form) = &args.form {
        forms::apply(file, form)?;
    }
    if args.defaults {
        accept_suggestions(file)?;
    }
    Ok(())
}

fn fresh(path: &Path) -> AnswersFile {
    AnswersFile::new(Source::new(path.display().to_string(), &blank()))
}

fn write_blank(args: &args::New, path: &Path, voice: &Voice) -> Result<Exit> {
    let mut file = fresh(path);
    if let Some(from) = &args.supply.from {
        supply::take_from(&mut file, from)?;
    }
    supply::set_all(&mut file, &args.supply.set)?;
    propose(&mut file, args)?;
    let text = &file.source().text;
    if path == Path::new("-") {
        print(text)?;
    } else {
        save_new(path, text.as_bytes(), args.force)?;
        voice.say(&format!(
            "wrote {}; fill it in, then: consortia draft {0}",
            path.display()
        ));
    }
    Ok(Exit::Done)
}
