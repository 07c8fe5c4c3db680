//! `consortia example`

use super::{UsageError, print};
use crate::args;
use anyhow::Result;
use consortia::answers::naming_schema_beside;
use consortia::examples::{EXAMPLES, example};
use consortia::exit::Exit;

/// Lists the examples, or prints one.
pub fn run(args: &args::Example) -> Result<Exit> {
    match &args.name {
        None => {
            for example in EXAMPLES {
                print(&format!("{:<24} {}\n", example.name, example.shows))?;
            }
        }
        Some(name) => match example(name) {
            Some(example) => print(&naming_schema_beside(example.text))?,
            None => {
                let known: Vec<&str> = EXAMPLES.iter().map(|example| example.name).collect();
                let message = format!(
                    "there is no example {name:?}; the examples are {}",
                    known.join(", ")
                );
                return Err(UsageError(message).into());
            }
        },
    }
    Ok(Exit::Done)
}
