//! Pictures in plain text, for a terminal.

mod bars;
mod lists;
mod strip;

use super::{disputes, money, structure, timeline, votes};
use crate::answers::Agreement;
use crate::values::Date;

/// How pictures look in a terminal.
#[derive(Clone, Copy, Debug)]
pub struct Look {
    /// How many columns there are.
    pub width: usize,
    /// Whether only ASCII is drawn with. Answers keep their letters.
    pub ascii: bool,
    /// Whether there are words only, for those who have them read out.
    pub accessible: bool,
    /// The day from which the next date is marked.
    pub today: Option<Date>,
}

/// The narrowest text that is set.
const NARROWEST: usize = 40;

impl Look {
    /// One sign or the other.
    fn sign(self, drawn: &'static str, ascii: &'static str) -> &'static str {
        if self.ascii { ascii } else { drawn }
    }

    /// Text set to the width, with lines after the first set in by so many columns.
    fn wrapped(self, text: &str, first: &str, then: usize) -> Vec<String> {
        let indent = " ".repeat(then);
        let options = textwrap::Options::new(self.width.max(NARROWEST))
            .initial_indent(first)
            .subsequent_indent(&indent);
        let lines = textwrap::wrap(text, options);
        lines.into_iter().map(|line| line.into_owned()).collect()
    }
}

/// Pictures in plain text, by their names, with what is not settled yet said in words.
pub fn show(names: &[&str], agreement: &Agreement, look: Look) -> String {
    let parts: Vec<String> = names
        .iter()
        .map(|name| part(name, agreement, look))
        .collect();
    parts.join("\n")
}

fn part(name: &str, agreement: &Agreement, look: Look) -> String {
    let (title, lines) = match name {
        "timeline" => (
            "Timeline",
            timeline::of(agreement).map(|facts| strip::lines(&facts, look)),
        ),
        "structure" => (
            "Who is who",
            structure::of(agreement).map(|facts| lists::structure(&facts, look)),
        ),
        "money" => (
            "Money in and out",
            money::of(agreement).map(|facts| bars::money(&facts, look)),
        ),
        "votes" => (
            "Votes",
            votes::of(agreement).map(|facts| bars::votes(&facts, look)),
        ),
        _ => (
            "The steps in a dispute",
            disputes::of(agreement).map(|facts| lists::disputes(&facts, look)),
        ),
    };
    let rule = look.sign("─", "-").repeat(title.len());
    let mut out = vec![title.to_owned()];
    if !look.accessible {
        out.push(rule);
    }
    match lines {
        Some(lines) => out.extend(lines),
        None => out.extend(look.wrapped(
            "Nothing to show: the answers hold nothing of it yet.",
            "",
            0,
        )),
    }
    let mut text = String::new();
    for line in out {
        text.push_str(line.trim_end());
        text.push('\n');
    }
    text
}
