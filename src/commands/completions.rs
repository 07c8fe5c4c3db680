//! `consortia completions`

use super::print;
use crate::args;
use anyhow::Result;
use clap::CommandFactory;
use consortia::exit::Exit;

/// Prints the script for a shell.
pub fn run(args: &args::Completions) -> Result<Exit> {
    let mut script = Vec::new();
    clap_complete::generate(
        args.shell,
        &mut args::Cli::command(),
        "consortia",
        &mut script,
    );
    print(&String::from_utf8_lossy(&script))?;
    Ok(Exit::Done)
}
