//! One file at a glance: its items, its partners, and what is left.

use super::Progress;
use consortia::check::printable;
use consortia::checklist::Item;
use consortia::status::{Concern, PartnerStatus, State};
use consortia::values::english::plural;

/// How many things that are left are shown.
const SHOWN: usize = 12;

/// How many partners are named in one place.
const NAMED: usize = 3;

/// The states in the order in which somebody has to look at them.
const URGENT: [State; 4] = [
    State::InConflict,
    State::Open,
    State::ToBeAgreed,
    State::Proposed,
];

/// The whole of what is shown of a file.
pub(super) fn text(progress: &Progress) -> String {
    let mut out = format!("{}\n\n", printable(&progress.name));
    push_items(&mut out, progress);
    push_partners(&mut out, progress);
    push_left(&mut out, progress);
    push_next(&mut out, progress);
    out
}

fn push_items(out: &mut String, progress: &Progress) {
    out.push_str(&format!(
        "{:<33}{:>9}{:>9}{:>5}{:>9}{:>9}{:>6}\n",
        "Item", "answered", "proposed", "open", "to agree", "conflict", "found"
    ));
    for item in &progress.items {
        out.push_str(&format!(
            "{:<33}{:>9}{:>9}{:>5}{:>9}{:>9}{:>6}\n",
            title(item.item),
            item.count(State::Answered),
            item.count(State::Proposed),
            item.count(State::Open),
            item.count(State::ToBeAgreed),
            item.count(State::InConflict),
            item.findings
        ));
    }
}

/// The title of an item with its number.
pub(super) fn title(item: &Item) -> String {
    match item.number {
        Some(number) => format!("{number:>2}. {}", item.title),
        None => format!("    {}", item.title),
    }
}

fn push_partners(out: &mut String, progress: &Progress) {
    if progress
        .partners
        .iter()
        .all(|one| one.unsettled().next().is_none())
    {
        return;
    }
    out.push_str("\nBy partner\n");
    let indent = " ".repeat(34);
    for item in &progress.items {
        let words = in_words(&progress.partners, item.item);
        let wrapped = textwrap::Options::new(80)
            .subsequent_indent(&indent)
            .word_splitter(textwrap::WordSplitter::NoHyphenation)
            .break_words(false);
        let line = format!("{:<33} {words}", title(item.item));
        out.push_str(&textwrap::fill(&line, wrapped));
        out.push('\n');
    }
}

/// How far an item has come, for the partners together and for each: "together: open; open: Open Gate; answered: the
/// other 5".
fn in_words(all: &[PartnerStatus], item: &Item) -> String {
    let Some((together, partners)) = all.split_first() else {
        return String::new();
    };
    let state = |one: &PartnerStatus| one.in_item(item);
    let mut parts = Vec::new();
    if let Some(state) = state(together).filter(|state| *state != State::Answered) {
        parts.push(format!("together: {}", state.word()));
    }
    let mut told = 0;
    for wanted in URGENT {
        let names: Vec<String> = partners
            .iter()
            .filter(|one| state(one) == Some(wanted))
            .map(|one| printable(&one.name))
            .collect();
        told += names.len();
        if !names.is_empty() {
            parts.push(format!("{}: {}", wanted.word(), some(&names)));
        }
    }
    let answered = partners
        .iter()
        .filter(|one| state(one) == Some(State::Answered))
        .count();
    if parts.is_empty() {
        let asked = state(together).is_some() || answered > 0;
        return if asked { "answered" } else { "not asked" }.to_owned();
    }
    if answered > 0 {
        let others = if told > 0 { "the other " } else { "" };
        parts.push(format!(
            "answered: {others}{}",
            plural(answered as i64, "partner", "partners")
        ));
    }
    parts.join("; ")
}

/// A few names, or how many there are.
fn some(names: &[String]) -> String {
    if names.len() > NAMED {
        plural(names.len() as i64, "partner", "partners")
    } else {
        names.join(", ")
    }
}

fn push_left(out: &mut String, progress: &Progress) {
    let left: usize = progress
        .partners
        .iter()
        .map(|one| one.unsettled().count())
        .sum();
    if left == 0 {
        return;
    }
    out.push_str("\nWhat is left\n");
    let mut shown = 0;
    for one in &progress.partners {
        let mut own = one.unsettled().take(SHOWN - shown).peekable();
        if own.peek().is_some() {
            let name = if one.partner.is_none() {
                "Together".to_owned()
            } else {
                printable(&one.name)
            };
            out.push_str(&format!("  {name}\n"));
        }
        for concern in own {
            out.push_str(&line(concern));
            shown += 1;
        }
        if shown == SHOWN {
            break;
        }
    }
    if left > shown {
        out.push_str(&format!(
            "  and {} more: see `--partner ID` for one partner, `--json` for everything\n",
            left - shown
        ));
    }
}

/// One thing that is left.
pub(super) fn line(concern: &Concern) -> String {
    let words = format!(
        "    {} – {} ({}): {}",
        concern.item.title,
        concern.words,
        concern.path,
        concern.state.word()
    );
    let wrapped = textwrap::Options::new(80)
        .subsequent_indent("      ")
        .word_splitter(textwrap::WordSplitter::NoHyphenation)
        .break_words(false);
    format!("{}\n", textwrap::fill(&words, wrapped))
}

fn push_next(out: &mut String, progress: &Progress) {
    let (errors, warnings, notes) = progress.found;
    let found = errors + warnings + notes;
    let totals = format!(
        "{} proposed and not confirmed, {} open, {} to be agreed, {} in conflict; {} ({}).",
        progress.count(State::Proposed),
        progress.count(State::Open),
        progress.count(State::ToBeAgreed),
        progress.count(State::InConflict),
        plural(found as i64, "finding", "findings"),
        plural(errors as i64, "error", "errors"),
    );
    out.push_str(&format!("\n{}\n", textwrap::fill(&totals, 80)));
    if progress.disputed {
        out.push_str(&format!(
            "Settle what has two answers with: consortia resolve {}\n",
            printable(&progress.name)
        ));
    } else if !progress.is_settled() {
        out.push_str(&format!(
            "Go on with: consortia edit {}\n",
            printable(&progress.name)
        ));
    }
    if found > 0 {
        out.push_str(&format!(
            "See the findings with: consortia check {}\n",
            printable(&progress.name)
        ));
    }
}
