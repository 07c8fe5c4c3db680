//! What the templates of companion documents see besides the answers: facts, one partner's own entries, and the
//! numbers of the clauses of the agreement.

use super::{Draft, binding, item_map, put};
use crate::answers::Agreement;
use crate::checklist::{self, Kind, Question};
use crate::values::{Id, Row};
use tera::value::Key;
use tera::{Context, Map, Value as Shown};

/// A fact worked out for a companion document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fact {
    /// Words; empty where there are none.
    Text(String),
    /// Yes or no.
    Yes(bool),
    /// Several words.
    List(Vec<String>),
    /// The rows of a table.
    Rows(Vec<Facts>),
}

/// Facts by name.
pub type Facts = Vec<(&'static str, Fact)>;

/// What a companion document is made with, besides the answers.
#[derive(Clone, Debug, Default)]
pub struct Beside {
    /// What templates print under `companion`.
    pub facts: Facts,
    /// The partner that the document is for, and what templates print of it under `partner`.
    pub partner: Option<(Id, Facts)>,
    /// Where each id of the agreement stands, under `clause`, with underscores; empty where it is not in it.
    pub clauses: Vec<(String, String)>,
}

/// Everything that the templates of companion documents can print.
pub fn companion_context(agreement: &Agreement, draft: &Draft, beside: &Beside) -> Context {
    let mut context = super::context(agreement, draft);
    context.insert_value("companion", map(&beside.facts));
    let mut clauses = Map::with_capacity(beside.clauses.len());
    for (id, place) in &beside.clauses {
        clauses.insert(Key::from(id.clone()), Shown::from(place.as_str()));
    }
    context.insert_value("clause", Shown::from(clauses));
    if let Some((id, facts)) = &beside.partner {
        context.insert_value("partner", map(facts));
        context.insert_value("mine", mine(agreement, draft, id));
    }
    context
}

fn map(facts: &Facts) -> Shown {
    let mut map = Map::with_capacity(facts.len());
    for (key, fact) in facts {
        put(&mut map, key, shown(fact));
    }
    Shown::from(map)
}

fn shown(fact: &Fact) -> Shown {
    match fact {
        Fact::Text(text) => Shown::from(text.as_str()),
        Fact::Yes(yes) => Shown::from(*yes),
        Fact::List(list) => Shown::from(
            list.iter()
                .map(|text| Shown::from(text.as_str()))
                .collect::<Vec<_>>(),
        ),
        Fact::Rows(rows) => Shown::from(rows.iter().map(map).collect::<Vec<_>>()),
    }
}

/// The lists of the checklist with the entries of one partner only. They are taken from the lists as the agreement
/// shows them, so that a share or an amount reads the same in both.
fn mine(agreement: &Agreement, draft: &Draft, partner: &Id) -> Shown {
    let binding = binding(agreement, draft.kind);
    let mut mine = Map::new();
    for (place, item) in checklist::ITEMS.iter().enumerate() {
        if item.is_list() {
            continue;
        }
        let shown = item_map(agreement, place, item, binding);
        let mut own = Map::new();
        for question in item.questions {
            let Kind::Rows(shape) = question.kind else {
                continue;
            };
            let rows = agreement.rows(&checklist::path(item, question));
            let entries = shown
                .as_map()
                .and_then(|map| map.get(&Key::Str(question.key)))
                .and_then(Shown::as_array)
                .unwrap_or_default();
            let kept: Vec<Shown> = rows
                .iter()
                .zip(entries)
                .filter(|(row, _)| concerns(row, shape.columns, partner))
                .map(|(_, entry)| entry.clone())
                .collect();
            put(&mut own, question.key, Shown::from(kept));
        }
        put(&mut mine, item.key, Shown::from(own));
    }
    Shown::from(mine)
}

/// Whether an entry names a partner in any of its columns.
fn concerns(row: &Row, columns: &[Question], partner: &Id) -> bool {
    columns
        .iter()
        .filter(|column| matches!(column.kind, Kind::Partner))
        .any(|column| row.get(column.key).partner() == Some(partner))
}
