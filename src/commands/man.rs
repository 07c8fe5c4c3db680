//! `consortia man`

use super::{Voice, print};
use crate::args;
use anyhow::{Context, Result};
use clap::CommandFactory;
use consortia::answers::save;
use consortia::exit::Exit;

/// Prints the main page, or writes a page a command into a folder.
pub fn run(args: &args::Man, voice: &Voice) -> Result<Exit> {
    let mut command = args::Cli::command();
    command.build();
    let Some(folder) = &args.out_dir else {
        print(&page(&command)?)?;
        return Ok(Exit::Done);
    };
    std::fs::create_dir_all(folder).with_context(|| format!("cannot make {}", folder.display()))?;
    let mut pages = Vec::new();
    gather(&command, "consortia", &mut pages)?;
    for (name, text) in &pages {
        save(&folder.join(format!("{name}.1")), text.as_bytes())?;
    }
    voice.say(&format!(
        "wrote {} pages into {}",
        pages.len(),
        folder.display()
    ));
    Ok(Exit::Done)
}

fn gather(command: &clap::Command, name: &str, pages: &mut Vec<(String, String)>) -> Result<()> {
    let named = command.clone().name(name.to_owned());
    pages.push((name.to_owned(), page(&named)?));
    for sub in command
        .get_subcommands()
        .filter(|sub| sub.get_name() != "help")
    {
        gather(sub, &format!("{name}-{}", sub.get_name()), pages)?;
    }
    Ok(())
}

fn page(command: &clap::Command) -> Result<String> {
    let mut page = Vec::new();
    clap_mangen::Man::new(command.clone()).render(&mut page)?;
    Ok(String::from_utf8_lossy(&page).into_owned())
}
