//! `consortia fmt`

use super::Voice;
use crate::args;
use crate::commands::open;
use anyhow::{Context, Result};
use consortia::answers::{save, tidy, with_questions};
use consortia::exit::Exit;

/// Tidies each file, or says which would change.
pub fn run(args: &args::Fmt, voice: &Voice) -> Result<Exit> {
    let mut exit = Exit::Done;
    for path in &args.files {
        let file = open(path)?;
        let tidied = tidied(&file.source().text, args.questions)
            .with_context(|| format!("cannot tidy {}", path.display()))?;
        if path == std::path::Path::new("-") {
            super::print(&tidied)?;
        } else if tidied.as_bytes() != std::fs::read(path)?.as_slice() {
            if args.check {
                exit = Exit::Findings;
                voice.say(&format!("would tidy {}", path.display()));
            } else {
                save(path, tidied.as_bytes())?;
                voice.say(&format!("tidied {}", path.display()));
            }
        }
    }
    Ok(exit)
}

fn tidied(text: &str, questions: bool) -> Result<String> {
    Ok(tidy(&if questions {
        with_questions(text)?
    } else {
        text.to_owned()
    })?)
}
