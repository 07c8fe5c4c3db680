//! What two versions of a file can differ in, one thing each, and what each says to it.

use crate::answers::Agreement;
use crate::checklist::{self, Kind, Question, Rows};
use crate::readiness;
use crate::values::{Answer, Id, Row, Value};
use std::ops::Range;

/// One thing that can have two answers.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Topic {
    /// The answer to a question, by its path.
    Answer(String),
    /// Whether a list has an entry, by the path of the list.
    Entry(String, Id),
    /// One column of an entry that both versions have.
    Cell(String, Id, &'static str),
    /// Whether the answer at a path is only proposed.
    Proposed(String),
    /// Whether, and why, the findings of a code are allowed.
    Allowed(String),
    /// The score of a statement on readiness, by its place.
    Score(usize),
}

/// What a version says to a topic.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Said {
    /// This is the answer.
    Answer(Answer),
    /// The list has this entry, or does not have it.
    Entry(Option<Row>),
    /// The answer is proposed, and not confirmed.
    Proposed(bool),
    /// The findings are allowed for this reason, or not allowed.
    Allowed(Option<String>),
}

impl Topic {
    /// The path in the file, with entry and column: `action_plan.milestones.launch.due`.
    pub fn path(&self) -> String {
        match self {
            Self::Answer(path) => path.clone(),
            Self::Entry(path, id) => format!("{path}.{id}"),
            Self::Cell(path, id, column) => format!("{path}.{id}.{column}"),
            Self::Proposed(path) => format!("unconfirmed.{path}"),
            Self::Allowed(code) => format!("allow.{code}"),
            Self::Score(place) => {
                let key = factor(*place).map_or("", |question| question.key);
                format!("{}.{key}", readiness::TABLE)
            }
        }
    }

    /// The question that is answered; for an entry, that of its list. `None` for what is allowed.
    pub fn question(&self) -> Option<&'static Question> {
        match self {
            Self::Answer(path) | Self::Entry(path, _) | Self::Proposed(path) => {
                checklist::find(path).map(|(_, question)| question)
            }
            Self::Cell(path, _, column) => {
                shape(path)?.columns.iter().find(|one| one.key == *column)
            }
            Self::Allowed(_) => None,
            Self::Score(place) => factor(*place),
        }
    }

    /// What has two answers, in a few words: "the date it ends".
    pub fn label(&self) -> String {
        let label = || self.question().map_or("", |question| question.label);
        match self {
            Self::Answer(_) | Self::Cell(..) | Self::Score(_) => label().to_owned(),
            Self::Entry(path, id) => format!("the {} {id}", singular(path)),
            Self::Proposed(_) => format!("whether {} is confirmed", label()),
            Self::Allowed(code) => format!("whether {code} is allowed"),
        }
    }

    /// What one entry of its list is called: "milestone".
    pub fn singular(&self) -> &'static str {
        match self {
            Self::Entry(path, _) | Self::Cell(path, ..) => singular(path),
            _ => "entry",
        }
    }

    /// What an agreement says to it.
    pub fn said(&self, agreement: &Agreement) -> Said {
        match self {
            Self::Answer(path) => Said::Answer(agreement.get(path).clone()),
            Self::Entry(path, id) => Said::Entry(row(agreement, path, id).cloned()),
            Self::Cell(path, id, column) => Said::Answer(
                row(agreement, path, id).map_or(Answer::Unanswered, |row| row.get(column).clone()),
            ),
            Self::Proposed(path) => Said::Proposed(agreement.is_unconfirmed(path)),
            Self::Allowed(code) => {
                let found = agreement.allowed().iter().find(|one| one.code == *code);
                Said::Allowed(found.map(|one| one.because.clone()))
            }
            Self::Score(place) => {
                let level = agreement.readiness(*place);
                let level = level.and_then(|score| readiness::LEVELS.get(score));
                Said::Answer(level.map_or(Answer::Unanswered, |level| {
                    Answer::Given(Value::Choice(level.value))
                }))
            }
        }
    }

    /// Where an agreement says it.
    pub(super) fn span(&self, agreement: &Agreement) -> Option<Range<usize>> {
        match self {
            Self::Answer(path) => agreement.span(path),
            Self::Entry(path, id) => {
                agreement.row_span(path, position(agreement, path, id)?, Some("id"))
            }
            Self::Cell(path, id, column) => {
                let place = position(agreement, path, id)?;
                let row = agreement.row_span(path, place, None)?;
                let cell = agreement.row_span(path, place, Some(column))?;
                (cell != row).then_some(cell)
            }
            Self::Proposed(path) => agreement.unconfirmed_span(path),
            Self::Allowed(code) => {
                let found = agreement.allowed().iter().find(|one| one.code == *code);
                found.map(|one| one.span.clone())
            }
            Self::Score(place) => agreement.readiness_span(*place),
        }
    }
}

fn factor(place: usize) -> Option<&'static Question> {
    readiness::factors().nth(place).map(|one| &one.question)
}

/// The shape of the list at a path.
pub(super) fn shape(path: &str) -> Option<&'static Rows> {
    match checklist::find(path)?.1.kind {
        Kind::Rows(shape) => Some(shape),
        _ => None,
    }
}

/// What one entry of the list at a path is called.
pub(super) fn singular(path: &str) -> &'static str {
    shape(path).map_or("entry", |shape| shape.singular)
}

fn position(agreement: &Agreement, path: &str, id: &Id) -> Option<usize> {
    agreement.rows(path).iter().position(|row| row.id == *id)
}

fn row<'a>(agreement: &'a Agreement, path: &str, id: &Id) -> Option<&'a Row> {
    agreement.rows(path).iter().find(|row| row.id == *id)
}
