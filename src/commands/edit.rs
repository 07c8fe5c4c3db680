//! `consortia edit`

use super::talk::{self, Start};
use super::{UsageError, Voice, mend, open, supply};
use crate::args;
use anyhow::Result;
use consortia::answers::save;
use consortia::checklist;
use consortia::exit::Exit;
use consortia::nearest;
use consortia::status;
use std::path::Path;

/// Goes on with the answers in a file: at one item, at what is open, or at the review page.
pub fn run(args: &args::Edit, voice: &Voice) -> Result<Exit> {
    if args.file == Path::new("-") {
        return Err(UsageError(
            "answers on standard input cannot be edited; name a file".to_owned(),
        )
        .into());
    }
    let start = match &args.item {
        None => None,
        Some(name) => Some(Start::Item(
            checklist::item(name).ok_or_else(|| unknown(name))?,
        )),
    };
    let mut file = open(&args.file)?;
    if !file.findings().is_empty() {
        anstream::eprint!(
            "{}",
            consortia::check::human(file.source(), file.findings(), true)
        );
        anyhow::bail!(
            "cannot edit {}; {}",
            args.file.display(),
            mend(&file, &args.file)
        );
    }
    let before = file.source().text.clone();
    if let Some(from) = &args.supply.from {
        supply::take_from(&mut file, from)?;
    }
    supply::set_all(&mut file, &args.supply.set)?;
    if file.source().text != before {
        save(&args.file, file.source().text.as_bytes())?;
        voice.say(&format!("saved {}", args.file.display()));
        if args.item.is_none() {
            return Ok(Exit::Done);
        }
    }
    let gaps = status::gaps(file.agreement());
    let any_open = gaps.iter().any(|(_, gap)| gap.state == status::State::Open);
    let start = start.unwrap_or(if any_open { Start::Open } else { Start::Review });
    talk::hold(file, &args.file, args.supply.accessible, &start, voice)
}

fn unknown(name: &str) -> UsageError {
    let spelt = name.replace(['-', ' '], "_");
    let near = nearest(&spelt, checklist::ITEMS.iter().map(|item| item.key));
    let hint = match near {
        Some(near) => format!("did you mean {}?", near.replace('_', "-")),
        None => "`consortia explain` lists the items".to_owned(),
    };
    UsageError(format!("there is no item {name:?}; {hint}"))
}
