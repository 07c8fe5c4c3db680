//! `consortia fmt`

use super::Voice;
use crate::args;
use crate::commands::open;
use anyhow::{Result, bail};
use consortia::answers::{save, tidy};
use consortia::exit::Exit;

/// Tidies each file, or says which would change.
pub fn run(args: &args::Fmt, voice: &Voice) -> Result<Exit> {
    let mut exit = Exit::Done;
    for path in &args.files {
        let file = open(path)?;
        let tidied = match tidy(&file) {
            Ok(tidied) => tidied,
            Err(error) => bail!("{}: {error}", path.display()),
        };
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
