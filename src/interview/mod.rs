//! The interview: walking the questions with a person, saving each answer as it is given.

mod asking;
mod choosing;
mod entry;
mod list;
pub mod prompter;
mod reopen;
mod review;
mod session;
mod settling;
mod statements;
#[cfg(test)]
mod tests;
mod walk;
mod words;

pub use choosing::ask_about_form;
pub use session::{KeepError, Session};
pub use settling::{Settlement, settle};
pub use statements::{Statements, score_statements};
pub use walk::{Ending, Interview, InterviewError};
pub use words::{hint, place};
