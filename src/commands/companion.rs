//! `consortia companion`

use super::draft::can_be_read_whole;
use super::targets::{Asked, Targets, made_on, pdf_look};
use super::{UsageError, Voice, open, print, supply, templates};
use crate::args;
use anyhow::{Context, Result};
use consortia::answers::{Agreement, AnswersFile};
use consortia::companions::{
    COMPANIONS, Companion, CompanionError, Copies, Maker, Wanted, companion, joining,
};
use consortia::exit::Exit;
use consortia::nearest;
use consortia::output::Looks;
use consortia::provenance::Provenance;
use consortia::values::{Date, Id};
use std::path::Path;

/// The name that stands for the joining instrument that fits.
const JOINING: &str = "joining";

/// Lists the companion documents, or makes one of each file.
pub fn run(args: &args::Companion, voice: &Voice) -> Result<Exit> {
    let Some(name) = &args.name else {
        return list();
    };
    if companion(name).is_none() && name != JOINING {
        return Err(unknown(name).into());
    }
    if args.files.is_empty() {
        let message = format!("no answers file is named; write: consortia companion {name} FILE");
        return Err(UsageError(message).into());
    }
    let targets = Targets::new(&Asked {
        formats: &args.format,
        output: args.output.as_deref(),
        folder: args.out_dir.as_deref(),
        force: args.force,
        files: &args.files,
    })?;
    let templates = templates(args.templates.as_deref())?;
    let targets = targets.with_looks(Looks {
        pdf: pdf_look(&templates),
        ..Looks::default()
    });
    let (on, made_on) = (day(args, name)?, made_on()?);
    let mut exit = Exit::Done;
    for path in &args.files {
        let mut file = open(path)?;
        supply::set_all(&mut file, &args.set)?;
        if !can_be_read_whole(&file, path, voice) {
            exit = Exit::Findings;
            continue;
        }
        let agreement = file.agreement();
        let Some(companion) = companion(name).or_else(|| joining(agreement)) else {
            return Err(unknown(name).into());
        };
        let maker = Maker::new(agreement, &templates, made_on)
            .with_context(|| format!("cannot draft {}", path.display()))?;
        let copies = copies(args, companion, &file)?;
        targets.hold(copies.len().max(args.files.len()))?;
        for partner in &copies {
            let wanted = Wanted {
                companion,
                partner: partner.as_ref(),
                on,
            };
            match maker.make(&wanted) {
                Ok(mut document) => {
                    Provenance::of(agreement, &templates).mark(&mut document);
                    let added = partner
                        .as_ref()
                        .map_or_else(String::new, |id| format!("-{id}"));
                    let added = format!("-{}{added}", companion.key);
                    targets.put(&document, path, &added, voice)?;
                }
                Err(error @ CompanionError::NotMade { .. }) => {
                    anstream::eprintln!("{}: {error}", path.display());
                    exit = Exit::Findings;
                    break;
                }
                Err(error) => {
                    let about = format!("cannot make {} of {}", companion.key, path.display());
                    return Err(anyhow::Error::new(error).context(about));
                }
            }
        }
    }
    Ok(exit)
}

fn list() -> Result<Exit> {
    for companion in COMPANIONS {
        let copies = match companion.copies {
            Copies::One => "",
            Copies::EachPartner => " (one for each partner)",
            Copies::EachCommittee => " (one for each committee in common)",
        };
        print(&format!(
            "{:<22} {}{copies}\n",
            companion.key, companion.purpose
        ))?;
    }
    print(&format!(
        "{JOINING:<22} the joining instrument that fits the nation and the answers\n"
    ))?;
    Ok(Exit::Done)
}

fn unknown(name: &str) -> UsageError {
    let known = COMPANIONS.iter().map(|companion| companion.key);
    let hint = match nearest(name, known.chain([JOINING])) {
        Some(near) => format!("did you mean {near}?"),
        None => "`consortia companion` lists them".to_owned(),
    };
    UsageError(format!("there is no companion document {name:?}; {hint}"))
}

/// The day given with `--on`.
fn day(args: &args::Companion, name: &str) -> Result<Option<Date>> {
    let Some(words) = &args.on else {
        return Ok(None);
    };
    if companion(name).is_some_and(|companion| companion.day.is_empty()) {
        let message = format!("{name} has no day to fill in; leave out --on");
        return Err(UsageError(message).into());
    }
    let date = Date::parse(words).map_err(|misread| {
        UsageError(format!("--on: {misread}; write it as {}", misread.example))
    })?;
    Ok(Some(date))
}

/// The partners that there is a copy for; one nobody where it is one for all.
fn copies(
    args: &args::Companion,
    companion: &Companion,
    file: &AnswersFile,
) -> Result<Vec<Option<Id>>> {
    let agreement = file.agreement();
    let per_partner = companion.is_per_partner(agreement);
    match args.partner.as_deref() {
        Some(word) if !per_partner => {
            let message = format!(
                "{} is one for all the partners; leave out --partner {word}",
                companion.key
            );
            Err(UsageError(message).into())
        }
        None if !per_partner => Ok(vec![None]),
        None | Some("all") => everybody(agreement, Path::new(&file.source().name)),
        Some(word) => Ok(vec![Some(one(agreement, word)?)]),
    }
}

fn everybody(agreement: &Agreement, path: &Path) -> Result<Vec<Option<Id>>> {
    let ids = agreement.partner_ids();
    if ids.is_empty() {
        let message = format!("{} names no partners yet", path.display());
        return Err(UsageError(message).into());
    }
    Ok(ids.into_iter().map(Some).collect())
}

fn one(agreement: &Agreement, word: &str) -> Result<Id> {
    let ids = agreement.partner_ids();
    if let Some(id) = ids.iter().find(|id| id.as_str() == word) {
        return Ok(id.clone());
    }
    let known: Vec<&str> = ids.iter().map(Id::as_str).collect();
    let hint = match nearest(word, known.iter().copied()) {
        Some(near) => format!("did you mean {near}?"),
        None => format!("the partners are {}", known.join(", ")),
    };
    Err(UsageError(format!("--partner: there is no partner {word:?}; {hint}")).into())
}
