//! How far the answers have come, item by item.

mod by_partner;
mod conflicts;

pub use by_partner::{Concern, PartnerStatus, by_partner};

use crate::answers::Agreement;
use crate::check::Finding;
use crate::checklist::{self, Item, Kind, Question};
use crate::values::{Answer, Value};
use conflicts::Conflicts;

/// What state an answer is in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// It is given, or an explicit none.
    Answered,
    /// It was proposed, and nobody has confirmed it.
    Proposed,
    /// It is not answered, and leaves a gap.
    Open,
    /// It is to be agreed.
    ToBeAgreed,
    /// It is given, and contradicts something or cannot be right; or there are two answers to it.
    InConflict,
}

impl State {
    /// The word for it.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Answered => "answered",
            Self::Proposed => "proposed",
            Self::Open => "open",
            Self::ToBeAgreed => "to be agreed",
            Self::InConflict => "in conflict",
        }
    }

    /// How urgently somebody has to look at it.
    const fn urgency(self) -> u8 {
        match self {
            Self::Answered => 0,
            Self::Proposed => 1,
            Self::ToBeAgreed => 2,
            Self::Open => 3,
            Self::InConflict => 4,
        }
    }
}

/// One question that applies, and the state of its answer.
#[derive(Clone, Debug)]
pub struct QuestionStatus {
    /// The question.
    pub question: &'static Question,
    /// Its path in the file; for a gap in a list entry, with the entry and the column.
    pub path: String,
    /// The state of its answer.
    pub state: State,
}

/// How far one item has come.
#[derive(Clone, Debug)]
pub struct ItemStatus {
    /// The item.
    pub item: &'static Item,
    /// Its questions that apply, but for optional ones that are not answered.
    pub questions: Vec<QuestionStatus>,
    /// How many findings concern it.
    pub findings: usize,
}

impl ItemStatus {
    /// How many answers are in a state.
    pub fn count(&self, state: State) -> usize {
        self.questions
            .iter()
            .filter(|question| question.state == state)
            .count()
    }

    /// The word for the whole: `in conflict`, `not started`, `open`, `to be agreed`, `proposed` or `answered`, whichever of
    /// these comes first; or `not asked` where nothing applies.
    pub fn word(&self) -> &'static str {
        if self.questions.is_empty() {
            "not asked"
        } else if self.count(State::InConflict) > 0 {
            "in conflict"
        } else if self.count(State::Open) > 0 {
            if self.count(State::Answered) + self.count(State::Proposed) == 0 {
                "not started"
            } else {
                "open"
            }
        } else if self.count(State::ToBeAgreed) > 0 {
            "to be agreed"
        } else if self.count(State::Proposed) > 0 {
            "proposed"
        } else {
            "answered"
        }
    }
}

/// How far every part of the checklist has come, in order.
pub fn status(agreement: &Agreement, findings: &[Finding]) -> Vec<ItemStatus> {
    let conflicts = Conflicts::new(findings);
    let parts = checklist::ITEMS.iter().enumerate();
    parts
        .map(|(place, item)| item_status(agreement, place, item, findings, &conflicts))
        .collect()
}

fn item_status(
    agreement: &Agreement,
    place: usize,
    item: &'static Item,
    findings: &[Finding],
    conflicts: &Conflicts,
) -> ItemStatus {
    let mut questions = Vec::new();
    for (number, question) in item.questions.iter().enumerate() {
        if agreement.applies(question) {
            let answer = agreement.at(place, number);
            add(
                agreement,
                checklist::path(item, question),
                question,
                answer,
                conflicts,
                &mut questions,
            );
        }
    }
    let concerns = |finding: &&Finding| {
        finding
            .places
            .first()
            .is_some_and(|place| place.path.split('.').next() == Some(item.key))
    };
    ItemStatus {
        item,
        questions,
        findings: findings.iter().filter(concerns).count(),
    }
}

fn add(
    agreement: &Agreement,
    path: String,
    question: &'static Question,
    answer: &Answer,
    conflicts: &Conflicts,
    into: &mut Vec<QuestionStatus>,
) {
    let Some(mut state) = state(agreement, question, answer, &path) else {
        return;
    };
    let given = matches!(state, State::Answered | State::Proposed);
    if conflicts.doubled(&path) || given && conflicts.within(&path) {
        state = State::InConflict;
    }
    if let (Answer::Given(Value::Rows(rows)), Kind::Rows(shape)) = (answer, question.kind) {
        for row in rows {
            for column in shape
                .columns
                .iter()
                .filter(|column| agreement.applies(column))
            {
                let cell = row.get(column.key);
                if agreement.leaves_gap(column, cell) {
                    add(
                        agreement,
                        format!("{path}.{}.{}", row.id, column.key),
                        column,
                        cell,
                        conflicts,
                        into,
                    );
                }
            }
        }
    }
    into.push(QuestionStatus {
        question,
        path,
        state,
    });
}

/// The state of one answer by itself; `None` where the question is optional and nobody has answered it.
fn state(agreement: &Agreement, question: &Question, answer: &Answer, path: &str) -> Option<State> {
    Some(match answer {
        Answer::Unanswered if question.optional => return None,
        Answer::Unanswered => State::Open,
        Answer::ToBeAgreed => State::ToBeAgreed,
        Answer::Nil | Answer::Given(_) if agreement.is_unconfirmed(path) => State::Proposed,
        Answer::Nil | Answer::Given(_) => State::Answered,
    })
}

/// Every gap, in order: what is not answered or to be agreed, with its item.
pub fn gaps(agreement: &Agreement) -> Vec<(&'static Item, QuestionStatus)> {
    in_states(agreement, &[State::Open, State::ToBeAgreed])
}

/// Every answer that was proposed and that nobody has confirmed, with its item.
pub fn proposals(agreement: &Agreement) -> Vec<(&'static Item, QuestionStatus)> {
    in_states(agreement, &[State::Proposed])
}

fn in_states(agreement: &Agreement, states: &[State]) -> Vec<(&'static Item, QuestionStatus)> {
    let all = status(agreement, &[]).into_iter();
    all.flat_map(|part| {
        part.questions
            .into_iter()
            .map(move |question| (part.item, question))
    })
    .filter(|(_, question)| states.contains(&question.state))
    .collect()
}
