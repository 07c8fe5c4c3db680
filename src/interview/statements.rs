//! Scoring the statements on readiness, one after the other.

use super::asking::{self, Outcome};
use super::prompter::{Command, Prompter};
use super::session::Session;
use super::walk::InterviewError;
use crate::readiness::{Factor, GROUPS, Group, LEVELS};
use crate::values::{Answer, Value};

/// How the scoring ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Statements {
    /// Everything was put to the person.
    Through,
    /// The person left before the end; everything is saved.
    Left,
}

/// Puts every statement that is not scored; all of them where none is left.
///
/// # Errors
/// Where the person interrupts, or a score cannot be saved.
pub fn score_statements(
    prompter: &mut dyn Prompter,
    session: &mut Session,
) -> Result<Statements, InterviewError> {
    prompter.note(
        "How far does each statement hold for you as partners? There is no right answer, and the result decides \
         nothing.",
    );
    let all: Vec<(&Group, &Factor)> = GROUPS
        .iter()
        .flat_map(|group| group.factors.iter().map(move |factor| (group, factor)))
        .collect();
    let scored = |session: &Session, place| session.agreement().readiness(place).is_some();
    let again = (0..all.len()).all(|place| scored(session, place));
    let mut announced = "";
    let mut place = 0;
    let mut went_back = false;
    while let Some((group, factor)) = all.get(place) {
        if scored(session, place) && !again && !went_back {
            place += 1;
            continue;
        }
        went_back = false;
        if announced != group.title {
            announced = group.title;
            prompter.heading(group.title);
        }
        let progress = format!("Statement {} of {}", place + 1, all.len());
        let current = current(session, place);
        let agreement = session.agreement();
        let question = &factor.question;
        match asking::ask(prompter, question, &current, agreement, &progress, &[])? {
            Outcome::Answered(answer) => {
                session.set_readiness(question.key, &answer)?;
                place += 1;
            }
            Outcome::Command(Command::Back) => {
                place = place.saturating_sub(1);
                went_back = true;
            }
            Outcome::Command(Command::Leave) => return Ok(Statements::Left),
            Outcome::Command(Command::Clear) => {
                session.set_readiness(question.key, &Answer::Unanswered)?;
                place += 1;
            }
            Outcome::Command(_) => place += 1,
        }
    }
    Ok(Statements::Through)
}

fn current(session: &Session, place: usize) -> Answer {
    let score = session.agreement().readiness(place);
    match score.and_then(|score| LEVELS.get(score)) {
        Some(level) => Answer::Given(Value::Choice(level.value)),
        None => Answer::Unanswered,
    }
}
