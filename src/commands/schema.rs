//! `consortia schema`

use super::targets::save_new;
use super::{Voice, print};
use crate::args;
use anyhow::Result;
use consortia::answers::schema_text;
use consortia::exit::Exit;
use std::path::Path;

/// Prints the schema of the answers file, or writes it to a file.
pub fn run(args: &args::Schema, voice: &Voice) -> Result<Exit> {
    let text = schema_text();
    match args.output.as_deref() {
        Some(path) if path != Path::new("-") => {
            save_new(path, text.as_bytes(), args.force)?;
            voice.say(&format!("wrote {}", path.display()));
        }
        _ => print(&text)?,
    }
    Ok(Exit::Done)
}
