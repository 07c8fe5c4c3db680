//! What this program says about the law, fact by fact, with what was seen for it.

use crate::values::Nation::{self, England, NorthernIreland, Scotland, Wales};

mod bodies;
mod calendar;
mod contracts;
mod information;
mod money;
mod people;
mod signing;

/// The day on which the checked facts were looked up.
pub const LOOKED_UP: &str = "2026-11-23";

/// One thing that drafts or explanations say about the law.
#[derive(Debug)]
pub struct Fact {
    /// Where it holds.
    pub nations: &'static [Nation],
    /// What is said.
    pub what: &'static str,
    /// The statute or body that it rests on.
    pub source: &'static str,
    /// Whether anybody has looked it up.
    pub standing: Standing,
    /// The codes of the checks whose explanations rest on it.
    pub rules: &'static [&'static str],
}

/// How far a fact can be relied on.
#[derive(Debug, PartialEq, Eq)]
pub enum Standing {
    /// It was compared with what is named here, on the day that [`LOOKED_UP`] gives.
    Checked(&'static str),
    /// It is general knowledge that nobody has compared with anything.
    Unchecked,
}

/// Every fact, by subject.
pub const SUBJECTS: &[(&str, &[Fact])] = &[
    ("Contracts and liability", contracts::FACTS),
    ("Signing", signing::FACTS),
    ("Information and personal data", information::FACTS),
    (
        "Equality, language, staff and people at risk",
        people::FACTS,
    ),
    ("Charities, companies and health bodies", bodies::FACTS),
    ("Public money and insurance", money::FACTS),
    ("The calendar", calendar::FACTS),
];

/// Every fact, in the order of the subjects.
pub fn facts() -> impl Iterator<Item = &'static Fact> {
    SUBJECTS.iter().flat_map(|(_, facts)| facts.iter())
}

/// The facts on which the explanation of a check rests.
pub fn facts_behind(code: &str) -> impl Iterator<Item = &'static Fact> {
    facts().filter(move |fact| fact.rules.contains(&code))
}

const UK: &[Nation] = &[England, Wales, Scotland, NorthernIreland];
const GREAT_BRITAIN: &[Nation] = &[England, Wales, Scotland];
const NOT_SCOTLAND: &[Nation] = &[England, Wales, NorthernIreland];
const ENGLAND_AND_WALES: &[Nation] = &[England, Wales];

const fn fact(
    nations: &'static [Nation],
    what: &'static str,
    source: &'static str,
    standing: Standing,
) -> Fact {
    Fact {
        nations,
        what,
        source,
        standing,
        rules: &[],
    }
}

impl Fact {
    const fn behind(mut self, rules: &'static [&'static str]) -> Self {
        self.rules = rules;
        self
    }

    /// The nations in words: `England and Wales`, or `United Kingdom` for all four.
    pub fn nations_words(&self) -> String {
        if self.nations.len() == UK.len() {
            return "United Kingdom".to_owned();
        }
        let names: Vec<String> = self.nations.iter().map(Nation::to_string).collect();
        crate::values::english::list(&names)
    }

    /// How far it can be relied on, in words: `looked up: …`, or `ask an adviser`.
    pub fn standing_words(&self) -> String {
        match self.standing {
            Standing::Checked(seen) => format!("looked up: {seen}"),
            Standing::Unchecked => "not looked up; ask an adviser".to_owned(),
        }
    }
}
