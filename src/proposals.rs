//! Answers that nobody has given: the cautious usual ones, put in as proposals to be confirmed.

use crate::answers::Agreement;
use crate::answers::{AnswersFile, EditError, parse_answer};
use crate::checklist::{self, Question, Suggestion};
use crate::values::{Answer, Value};

/// The answer that a question suggests, given the earlier ones, and why it is offered.
pub fn suggested(question: &Question, agreement: &Agreement) -> Option<(Answer, &'static str)> {
    match question.suggestion {
        Suggestion::None => None,
        Suggestion::Fixed(words) => match parse_answer(question, words, agreement) {
            Ok(Answer::Unanswered) | Err(_) => None,
            Ok(answer) => Some((answer, "the usual answer")),
        },
        Suggestion::Computed(computed) => {
            let value = (computed.work_out)(agreement)?;
            let far = matches!(value, Value::Date(date) if !date.can_be_meant());
            (!far).then_some((Answer::Given(value), computed.because))
        }
    }
}

/// Proposes the suggested answer to every question that applies and has none. Gives the paths, in order.
///
/// An answer can make another question apply, so the checklist is walked until nothing more can be proposed.
///
/// # Errors
/// Where the text of the file cannot be changed safely.
pub fn accept_suggestions(file: &mut AnswersFile) -> Result<Vec<String>, EditError> {
    let mut proposed = Vec::new();
    loop {
        let before = proposed.len();
        for item in checklist::ITEMS {
            for question in item.questions {
                let path = checklist::path(item, question);
                let agreement = file.agreement();
                if *agreement.get(&path) != Answer::Unanswered || !agreement.applies(question) {
                    continue;
                }
                if let Some((answer, _)) = suggested(question, agreement) {
                    file.propose(&path, &answer)?;
                    proposed.push(path);
                }
            }
        }
        if proposed.len() == before {
            return Ok(proposed);
        }
    }
}
