//! The answers file: reading it with places, editing it in place, and saving it safely.
//!
//! The file belongs to people. Reading collects every fault at once; editing replaces only the bytes
//! of the answer that changed, so that comments, order, quoting and blank lines survive.

mod agreement;
mod blank;
mod canonical;
mod edit;
mod faults;
mod layout;
mod literal;
mod parse;
mod read;
mod save;
mod source;
mod splice;
mod tidy;
pub mod words;

pub use agreement::{Agreement, Allowed, RowSpans, Unconfirmed};
pub use blank::blank;
pub use canonical::canonical;
pub use edit::{AnswersFile, EditError};
pub use faults::RULES;
pub use parse::{Misread, parse_answer};
pub use read::read;
pub use save::{SaveError, save, save_draft};
pub use source::{LARGEST, Position, Source, SourceError};
pub use tidy::{tidy, with_questions};
