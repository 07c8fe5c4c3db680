//! `consortia resolve`

use super::{UsageError, Voice, print, print_bytes};
use crate::args;
use anyhow::{Context, Result, bail};
use consortia::answers::{AnswersFile, Dispute, Settling, Side, SourceError, save};
use consortia::check::{human, printable};
use consortia::exit::Exit;
use consortia::interview::prompter::terminal::{self, Mode};
use consortia::interview::prompter::{PlainPrompter, PromptError, Prompter, RichPrompter};
use consortia::interview::{InterviewError, Settlement, settle};
use consortia::values::english;
use serde_json::{Value, json};
use std::io::Read;
use std::path::Path;

/// Lists what has two answers, takes one version of everything, or asks.
pub fn run(args: &args::Resolve, voice: &Voice) -> Result<Exit> {
    let mut settling = open(&args.file)?;
    let file = settling.file();
    let Some(dispute) = settling.dispute() else {
        return nothing_to_settle(args, &file, voice);
    };
    let ready = dispute.can_be_settled();
    if (args.list || args.json) && ready {
        print(&listed(args, &file, dispute)?)?;
        return Ok(Exit::Findings);
    }
    if !ready {
        anstream::eprint!("{}", human(file.source(), file.findings(), true));
        bail!(
            "cannot settle {}; mend what is shown above first",
            args.file.display()
        );
    }
    if args.ours || args.theirs {
        let side = if args.ours { Side::Ours } else { Side::Theirs };
        return take(args, &mut settling, side, voice);
    }
    if args.file == Path::new("-") {
        let message = "nobody can be asked about standard input; name a file, or use --ours, --theirs or --list";
        return Err(UsageError(message.to_owned()).into());
    }
    ask(args, &mut settling, voice)
}

fn open(path: &Path) -> Result<Settling> {
    if path == Path::new("-") {
        let mut bytes = Vec::new();
        std::io::stdin()
            .read_to_end(&mut bytes)
            .context("cannot read standard input")?;
        return Ok(Settling::new("standard input", bytes)?);
    }
    let name = path.display().to_string();
    let bytes = std::fs::read(path).map_err(|cause| SourceError::Unreadable {
        name: name.clone(),
        cause,
    })?;
    Ok(Settling::new(name, bytes)?)
}

/// A file without two versions. Markers of which no whole block can be made have to be mended by hand.
fn nothing_to_settle(args: &args::Resolve, file: &AnswersFile, voice: &Voice) -> Result<Exit> {
    if file
        .findings()
        .iter()
        .any(|finding| finding.code == "TOML01")
    {
        anstream::eprint!("{}", human(file.source(), file.findings(), true));
        bail!(
            "cannot settle {}; mend what is shown above first",
            args.file.display()
        );
    }
    let name = &file.source().name;
    if args.json {
        print(&format!(
            "{:#}\n",
            json!({ "file": name, "conflicts": [], "only_layout": 0 })
        ))?;
    } else if args.file == Path::new("-") && !args.list {
        print(&file.source().text)?;
    } else {
        voice.say(&format!(
            "{name} holds no two versions; nothing is to be settled"
        ));
    }
    Ok(Exit::Done)
}

fn take(args: &args::Resolve, settling: &mut Settling, side: Side, voice: &Voice) -> Result<Exit> {
    let name = settling.dispute().map_or("", |dispute| dispute.name(side));
    let name = printable(name);
    let settled = settling
        .keep_all(side)
        .with_context(|| format!("cannot settle {}", args.file.display()))?;
    if args.file == Path::new("-") {
        print_bytes(&settling.bytes())?;
    } else {
        save(&args.file, &settling.bytes())?;
    }
    voice.say(&format!(
        "settled {} in {}, as {name} has {}",
        conflicts(settled.answers),
        args.file.display(),
        if settled.answers == 1 { "it" } else { "them" }
    ));
    if settled.layout > 0 {
        voice.say(&only_layout(settled.layout, &name));
    }
    Ok(Exit::Done)
}

fn ask(args: &args::Resolve, settling: &mut Settling, voice: &Voice) -> Result<Exit> {
    let mode = terminal::choose(args.accessible);
    let dispute = settling.dispute();
    if mode == Mode::NoTerminal
        && let Some(dispute) = dispute.filter(|dispute| !dispute.conflicts().is_empty())
    {
        return Err(nobody_to_ask(dispute, &args.file).into());
    }
    let name = dispute.map(|dispute| printable(dispute.name(Side::Ours)));
    let layout = settling.drop_layout()?;
    if layout > 0 {
        save(&args.file, &settling.bytes())?;
        voice.say(&only_layout(layout, &name.unwrap_or_default()));
    }
    let ended = match mode {
        Mode::Rich => put(&mut RichPrompter::new(), settling, &args.file)?,
        Mode::Plain => put(
            &mut PlainPrompter::on_standard_streams(),
            settling,
            &args.file,
        )?,
        Mode::NoTerminal => None,
    };
    let left = settling.conflicts().len();
    let file = args.file.display();
    if settling.dispute().is_none() {
        voice.say(&format!("All is settled in {file}."));
        return Ok(ended.unwrap_or(Exit::Done));
    }
    voice.say(&format!(
        "{} left in {file}, with the markers; what you settled is saved. Go on with: consortia resolve {file}",
        if left == 1 { "1 conflict is".to_owned() } else { format!("{left} conflicts are") },
    ));
    Ok(ended.unwrap_or(Exit::Findings))
}

/// Puts the conflicts to the person. `Some` where they were interrupted.
fn put(prompter: &mut dyn Prompter, settling: &mut Settling, path: &Path) -> Result<Option<Exit>> {
    if settling.conflicts().is_empty() {
        return Ok(None);
    }
    terminal::set_farewell(&format!(
        "Everything that you settled is saved in {0}. Go on with: consortia resolve {0}",
        path.display()
    ));
    terminal::install_interrupt_handler()?;
    prompter.note(&format!(
        "Two versions of {} are in {}. Each question is put once, and saved when you settle it.",
        conflicts(settling.conflicts().len()).replace("conflict", "answer"),
        path.display()
    ));
    match settle(prompter, settling, path) {
        Ok(Settlement::Through | Settlement::Left)
        | Err(InterviewError::Prompt(PromptError::Closed)) => Ok(None),
        Err(InterviewError::Prompt(PromptError::Interrupted)) => Ok(Some(Exit::Interrupted)),
        Err(error) => Err(error.into()),
    }
}

fn nobody_to_ask(dispute: &Dispute, path: &Path) -> UsageError {
    let all = dispute.conflicts();
    let mut words = format!(
        "there is no terminal to ask on, and {} to be settled:\n",
        if all.len() == 1 {
            "1 conflict is".to_owned()
        } else {
            format!("{} conflicts are", all.len())
        }
    );
    for conflict in all {
        words.push_str(&format!("  {}\n", dispute.message(conflict)));
    }
    words.push_str(&format!(
        "Take one version of everything with --ours ({}) or --theirs ({}), or run on a terminal: consortia resolve {}",
        dispute.name(Side::Ours),
        dispute.name(Side::Theirs),
        path.display()
    ));
    UsageError(words)
}

fn listed(args: &args::Resolve, file: &AnswersFile, dispute: &Dispute) -> Result<String> {
    let name = &file.source().name;
    let line = |side: Side, number: usize| {
        let span = dispute.conflicts()[number].stand(side).span.as_ref();
        span.map(|span| file.source().position(span.start).line)
    };
    if args.json {
        let conflicts = dispute.conflicts().iter().enumerate();
        let conflicts: Vec<Value> = conflicts
            .map(|(number, conflict)| {
                let stand = |side: Side| {
                    json!({
                        "name": conflict.stand(side).name,
                        "answer": dispute.words(conflict, side),
                        "line": line(side, number),
                    })
                };
                json!({
                    "path": conflict.topic.path(),
                    "label": conflict.topic.label(),
                    "ours": stand(Side::Ours),
                    "theirs": stand(Side::Theirs),
                    "before": dispute.words_before(conflict),
                })
            })
            .collect();
        let report = json!({
            "file": name,
            "conflicts": conflicts,
            "only_layout": dispute.only_layout(),
        });
        return Ok(format!("{report:#}\n"));
    }
    let mut out = format!("{name}: {}\n", conflicts(dispute.conflicts().len()));
    for (number, conflict) in dispute.conflicts().iter().enumerate() {
        out.push_str(&format!("\n{}\n", printable(&dispute.message(conflict))));
        for side in Side::BOTH {
            let place =
                line(side, number).map_or_else(String::new, |line| format!(" (line {line})"));
            let words = format!(
                "{}{place}: {}",
                conflict.stand(side).name,
                dispute.line(conflict, side)
            );
            out.push_str(&format!("  {}\n", printable(&words)));
        }
    }
    if dispute.only_layout() > 0 {
        let places = english::plural(dispute.only_layout() as i64, "place", "places");
        out.push_str(&format!("\n{places} more in comments or layout alone\n"));
    }
    let go_on = format!("\nSettle with: consortia resolve {}\n", args.file.display());
    out.push_str(&go_on);
    Ok(out)
}

fn conflicts(number: usize) -> String {
    english::plural(number as i64, "conflict", "conflicts")
}

fn only_layout(blocks: usize, name: &str) -> String {
    let places = english::plural(blocks as i64, "place", "places");
    format!("{places} differed in comments or layout alone: these stand as {name} has them")
}
