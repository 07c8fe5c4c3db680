//! Asking the questions that lead to a form.

use super::asking;
use super::prompter::{Command, Entry, Prompt, PromptError, Prompter, Reply, Shape};
use crate::forms::chooser::{Answers, choices};

const COMMANDS: &[Command] = &[Command::Back, Command::Help, Command::Skip, Command::Leave];

/// Asks every question that has no answer yet, and may be passed over. Leaving early keeps what was answered.
///
/// # Errors
/// Where the person interrupts, or no more input can come.
pub fn ask_about_form(
    prompter: &mut dyn Prompter,
    answers: &mut Answers,
) -> Result<(), PromptError> {
    prompter.note("Answer what you can, and pass over what you do not know yet.");
    let open: Vec<_> = answers.open().collect();
    let mut place = 0;
    while let Some(question) = open.get(place) {
        let choices = choices(question);
        let current = answers.get(question.key);
        let entries: Vec<Entry<'_>> = choices
            .iter()
            .map(|choice| Entry {
                label: choice.label,
                chosen: current == Some(choice.value),
            })
            .collect();
        let progress = format!("Question {} of {}", place + 1, open.len());
        let label = choices.iter().find(|choice| current == Some(choice.value));
        let reply = prompter.ask(&Prompt {
            progress: &progress,
            question: question.ask,
            hint: "",
            current: label.map(|choice| choice.label),
            suggestion: None,
            optional: true,
            shape: Shape::Choice(&entries),
            commands: COMMANDS,
        })?;
        match reply {
            Reply::Picked(number) => {
                if let Some(choice) = choices.get(number) {
                    // The pair comes from the table of questions, so that it is always taken.
                    let _ = answers.set(question.key, choice.value);
                }
                place += 1;
            }
            Reply::Command(Command::Back) => place = place.saturating_sub(1),
            Reply::Command(Command::Help) => asking::help(prompter, question, COMMANDS),
            Reply::Command(Command::Leave) => return Ok(()),
            _ => place += 1,
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::forms::chooser::QUESTIONS;
    use crate::interview::prompter::ScriptedPrompter;

    #[test]
    fn only_open_questions_are_asked_and_one_can_go_back() {
        let mut answers = Answers::default();
        answers.set("partners", "two").expect("is an answer");
        let mut prompter = ScriptedPrompter::typing(["1", ":back", "2", ":skip", "3", ":quit"]);
        ask_about_form(&mut prompter, &mut answers).expect("goes through");
        assert_eq!(answers.get("partners"), Some("two"));
        assert_eq!(answers.get("public"), Some("some"));
        assert_eq!(answers.get("commissioner"), None);
        assert_eq!(answers.get("work"), Some("service"));
        let shown = prompter.transcript_text();
        assert!(
            shown.contains(&format!("of {}", QUESTIONS.len() - 1)),
            "{shown}"
        );
        assert!(!shown.contains("How many partners are there?"), "{shown}");
    }
}
