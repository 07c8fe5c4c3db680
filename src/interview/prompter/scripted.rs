//! Answers from a list, for tests of whatever asks the questions.

use std::collections::VecDeque;

use super::draft::Draft;
use super::lines::{self, Page};
use super::{Prompt, PromptError, Prompter, Reply};

/// One thing that the scripted person does.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Step {
    /// Types a line, read as the plain prompter reads it: an answer, a number, a label, a command.
    Type(String),
    /// Presses Ctrl-C.
    Interrupt,
    /// Types `:edit` in long text and saves this in the editor.
    Edit(String),
}

/// Plays a list of steps and records all that was shown and typed.
///
/// When the steps are used up, the next question fails with [`PromptError::Closed`].
#[derive(Debug, Default)]
pub struct ScriptedPrompter {
    steps: VecDeque<Step>,
    transcript: Vec<String>,
    draft: Draft,
    /// What the editor will save when it is opened.
    editing: Option<String>,
}

impl ScriptedPrompter {
    /// Creates a prompter that types these lines, one after the other.
    pub fn typing<S: Into<String>>(lines: impl IntoIterator<Item = S>) -> Self {
        Self::new(lines.into_iter().map(|line| Step::Type(line.into())))
    }

    /// Creates a prompter that does these steps, one after the other.
    pub fn new(steps: impl IntoIterator<Item = Step>) -> Self {
        Self {
            steps: steps.into_iter().collect(),
            ..Self::default()
        }
    }

    /// Lists what was shown, a text each, with typed lines after "> ".
    pub fn transcript(&self) -> &[String] {
        &self.transcript
    }

    /// Returns the transcript as one text, for snapshots and for searching.
    pub fn transcript_text(&self) -> String {
        self.transcript.join("\n")
    }

    /// Counts the steps that have not been played.
    pub fn steps_left(&self) -> usize {
        self.steps.len()
    }
}

impl Page for ScriptedPrompter {
    fn show(&mut self, text: &str) {
        self.transcript.push(text.to_owned());
    }

    fn refuse(&mut self, reason: &str) {
        self.problem(&lines::ended(reason));
    }

    fn read(&mut self) -> Result<String, PromptError> {
        let line = match self.steps.pop_front() {
            None => return Err(PromptError::Closed),
            Some(Step::Interrupt) => return Err(PromptError::Interrupted),
            Some(Step::Type(line)) => line,
            Some(Step::Edit(text)) => {
                self.editing = Some(text);
                ":edit".to_owned()
            }
        };
        self.transcript.push(format!("> {line}"));
        Ok(line)
    }

    fn has_editor(&self) -> bool {
        true
    }

    fn edit(&mut self, _text: &str) -> Result<Option<String>, String> {
        Ok(self.editing.take())
    }
}

impl Prompter for ScriptedPrompter {
    fn heading(&mut self, text: &str) {
        self.show(&format!("## {text}"));
    }

    fn note(&mut self, text: &str) {
        self.show(text);
    }

    fn problem(&mut self, text: &str) {
        self.show(&format!("Not accepted: {text}"));
    }

    fn ask(&mut self, prompt: &Prompt<'_>) -> Result<Reply, PromptError> {
        let mut draft = std::mem::take(&mut self.draft);
        let reply = lines::ask(self, &mut draft, prompt);
        self.draft = draft;
        reply
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Command, Entry, Shape};
    use super::*;

    const BASE: Prompt<'static> = Prompt {
        progress: "Item 7 of 13: Joint steering group, question 1 of 4",
        question: "Is there to be a steering group?",
        hint: "",
        current: None,
        suggestion: None,
        optional: false,
        shape: Shape::Line,
        commands: &[Command::Back, Command::Help],
    };

    #[test]
    fn plays_its_lines_and_records_what_was_shown() {
        let entries = [
            Entry {
                label: "Yes",
                chosen: false,
            },
            Entry {
                label: "No",
                chosen: false,
            },
        ];
        let prompt = Prompt {
            shape: Shape::Choice(&entries),
            ..BASE
        };
        let mut scripted = ScriptedPrompter::typing(["maybe", "yes", ":back"]);
        scripted.heading("Item 7 of 13: Joint steering group");
        assert!(matches!(scripted.ask(&prompt), Ok(Reply::Picked(0))));
        scripted.note("Recorded.");
        assert_eq!(scripted.steps_left(), 1);
        insta::assert_snapshot!(scripted.transcript_text(), @r#"
        ## Item 7 of 13: Joint steering group
        Item 7 of 13: Joint steering group, question 1 of 4
        Is there to be a steering group?
        1. Yes
        2. No
        Type a number, or the beginning of one of the lines. Type :help for help, :back to go back.
        > maybe
        Not accepted: no line begins with "maybe"; type a number from 1 to 2.
        > yes
        Recorded.
        "#);
    }

    #[test]
    fn fails_when_the_script_is_used_up() {
        let mut scripted = ScriptedPrompter::typing(["yes"]);
        assert!(matches!(scripted.ask(&BASE), Ok(Reply::Text(_))));
        assert!(matches!(scripted.ask(&BASE), Err(PromptError::Closed)));
    }

    #[test]
    fn can_interrupt_and_use_an_editor() {
        let text = Prompt {
            shape: Shape::Text,
            ..BASE
        };
        let mut scripted = ScriptedPrompter::new([
            Step::Edit("One.\n\nTwo.\n".to_owned()),
            Step::Edit(" ".to_owned()),
            Step::Interrupt,
        ]);
        let reply = scripted.ask(&text).expect("a reply");
        assert_eq!(reply, Reply::Text("One.\n\nTwo.".to_owned()));
        assert!(matches!(scripted.ask(&text), Err(PromptError::Interrupted)));
        let shown = scripted.transcript_text();
        assert!(shown.contains("Not accepted: the text came back from the editor empty."));
    }

    #[test]
    fn an_editor_step_at_a_single_line_is_refused() {
        let mut scripted = ScriptedPrompter::new([Step::Edit("x".to_owned())]);
        assert!(matches!(scripted.ask(&BASE), Err(PromptError::Closed)));
    }
}
