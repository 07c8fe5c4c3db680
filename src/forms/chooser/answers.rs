//! What somebody answered to the chooser's questions.

use super::questions::{QUESTIONS, question};
use crate::checklist::{Choice, Kind, Question};

/// Answers to the chooser's questions; some or all may be missing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Answers(Vec<(&'static str, &'static str)>);

/// Why an answer was not taken.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum AnswerError {
    /// No question has that key.
    #[error("there is no question {0:?}")]
    UnknownQuestion(String),
    /// The question does not have that answer.
    #[error("{answer:?} does not answer {question} (it takes {allowed})")]
    UnknownAnswer {
        /// The key of the question.
        question: &'static str,
        /// What was answered.
        answer: String,
        /// The answers that it takes, with commas between.
        allowed: String,
    },
}

/// Gives the answers that one of the chooser's questions takes.
pub fn choices(question: &Question) -> &'static [Choice] {
    match question.kind {
        Kind::Choice(choices) => choices,
        _ => &[],
    }
}

impl Answers {
    /// Takes an answer, in place of an earlier one.
    ///
    /// # Errors
    /// Where there is no such question, or it does not take that answer.
    pub fn set(&mut self, key: &str, answer: &str) -> Result<(), AnswerError> {
        let known = question(key).ok_or_else(|| AnswerError::UnknownQuestion(key.to_owned()))?;
        let choices = choices(known);
        let Some(choice) = choices.iter().find(|choice| choice.value == answer) else {
            let allowed: Vec<&str> = choices.iter().map(|choice| choice.value).collect();
            return Err(AnswerError::UnknownAnswer {
                question: known.key,
                answer: answer.to_owned(),
                allowed: allowed.join(", "),
            });
        };
        self.clear(known.key);
        self.0.push((known.key, choice.value));
        Ok(())
    }

    /// Takes an answer back.
    pub fn clear(&mut self, key: &str) {
        self.0.retain(|(known, _)| *known != key);
    }

    /// Gives the answer to a question.
    pub fn get(&self, key: &str) -> Option<&'static str> {
        let found = self.0.iter().find(|(known, _)| *known == key);
        found.map(|(_, answer)| *answer)
    }

    /// Whether a question has this answer.
    pub fn is(&self, key: &str, answer: &str) -> bool {
        self.get(key) == Some(answer)
    }

    /// Counts the answers.
    pub fn count(&self) -> usize {
        self.0.len()
    }

    /// Gives the questions that have no answer, in order.
    pub fn open(&self) -> impl Iterator<Item = &'static Question> {
        QUESTIONS
            .iter()
            .filter(|question| self.get(question.key).is_none())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_later_answer_takes_the_place_of_an_earlier_one() {
        let mut answers = Answers::default();
        answers.set("partners", "two").expect("is an answer");
        answers.set("partners", "many").expect("is an answer");
        assert_eq!(
            (answers.get("partners"), answers.count()),
            (Some("many"), 1)
        );
        assert_eq!(answers.open().count(), QUESTIONS.len() - 1);
    }

    #[test]
    fn what_is_not_known_is_refused_with_what_would_be() {
        let mut answers = Answers::default();
        let message = answers
            .set("partners", "six")
            .map_err(|error| error.to_string());
        assert_eq!(
            message,
            Err("\"six\" does not answer partners (it takes two, several, many)".to_owned())
        );
        assert!(answers.set("weather", "fine").is_err());
        assert_eq!(answers.count(), 0);
    }
}
