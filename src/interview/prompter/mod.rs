//! Talks to the person who answers: one trait with three bodies.
//!
//! - [`RichPrompter`] draws menus and editable lines on a terminal that can move its cursor;
//! - [`PlainPrompter`] prints numbered lines and reads typed ones, for screen readers, simple
//!   terminals and pipes;
//! - [`ScriptedPrompter`] answers from a list, for tests.
//!
//! All three read the same typed commands ([`Command`]) and give back the same [`Reply`]s, so
//! whoever walks the questions need not know which of them is at work.

mod command;
mod draft;
mod editor;
mod layout;
mod lines;
mod plain;
mod rich;
mod scripted;
pub mod terminal;

use std::io;

pub use command::Command;
pub use plain::PlainPrompter;
pub use rich::RichPrompter;
pub use scripted::{ScriptedPrompter, Step};

/// Shows text to a person and asks for answers.
pub trait Prompter {
    /// Shows where the person is, for example "Item 4 of 13: Decision-making".
    fn heading(&mut self, text: &str);

    /// Shows guidance, help or a confirmation, wrapped to the width.
    ///
    /// Line breaks in `text` are kept; an empty line parts paragraphs.
    fn note(&mut self, text: &str);

    /// Shows why an answer was refused, after the words "Not accepted: ".
    ///
    /// The walk puts the reason first and an example of a good answer after it.
    fn problem(&mut self, text: &str);

    /// Asks one question and waits for a usable reply.
    ///
    /// A reply that cannot be an answer to this shape of question (an unknown command, a number
    /// beyond the list, an empty line with nothing to keep) is refused here and asked for again.
    /// Text that was typed, or entries that were ticked, before a command such as help are kept
    /// for the next time the same question is asked.
    ///
    /// # Errors
    ///
    /// [`PromptError::Interrupted`] after Ctrl-C or a request to end the process,
    /// [`PromptError::Closed`] when no more input can come, [`PromptError::Io`] when the terminal
    /// cannot be read or written.
    fn ask(&mut self, prompt: &Prompt<'_>) -> Result<Reply, PromptError>;
}

/// One question as it is put to a person.
#[derive(Debug, Clone, Copy)]
pub struct Prompt<'a> {
    /// Where the question stands: "Item 4 of 13: Decision-making, question 2 of 6".
    pub progress: &'a str,
    /// The question itself, with its question mark.
    pub question: &'a str,
    /// What a good answer looks like: "a date, for example 1 April 2027". May be empty.
    pub hint: &'a str,
    /// The answer already in the file, as it would be typed.
    pub current: Option<&'a str>,
    /// An answer worked out from earlier ones, or the cautious usual one.
    pub suggestion: Option<Suggested<'a>>,
    /// Whether the question may be left out, so that Enter alone passes it over.
    pub optional: bool,
    /// What kind of reply is wanted.
    pub shape: Shape<'a>,
    /// The commands that make sense at this question.
    pub commands: &'a [Command],
}

/// An answer offered to the person, with the reason for it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Suggested<'a> {
    /// The answer as it would be typed; in a choice, the label of the entry.
    pub answer: &'a str,
    /// Why it is offered, to be read in brackets: "as the term is three years". May be empty.
    pub because: &'a str,
}

/// The kind of reply that a question wants.
#[derive(Debug, Clone, Copy)]
pub enum Shape<'a> {
    /// One line of text.
    Line,
    /// Several lines of text.
    Text,
    /// One of the entries.
    Choice(&'a [Entry<'a>]),
    /// Any number of the entries, at least one.
    Choices(&'a [Entry<'a>]),
}

/// One entry of a list to choose from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Entry<'a> {
    /// The words shown for it.
    pub label: &'a str,
    /// Whether it is (part of) the answer already in the file.
    pub chosen: bool,
}

/// What the person did.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reply {
    /// Typed this text. Never empty; lines are parted by `\n`.
    Text(String),
    /// Picked the entry with this index from a [`Shape::Choice`].
    Picked(usize),
    /// Picked the entries with these indexes, in ascending order, from a [`Shape::Choices`].
    /// Never empty.
    PickedMany(Vec<usize>),
    /// Left the current answer as it is or, if there is none, accepted the suggestion.
    Keep,
    /// Gave a command.
    Command(Command),
}

/// Why no reply could be had.
#[derive(Debug, thiserror::Error)]
pub enum PromptError {
    /// The person pressed Ctrl-C, or the process was asked to end.
    #[error("interrupted")]
    Interrupted,
    /// No more input can come.
    #[error("the input ended before all questions were answered")]
    Closed,
    /// The terminal could not be read or written.
    #[error("cannot talk to the terminal ({0})")]
    Io(#[from] io::Error),
}
