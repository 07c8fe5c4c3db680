//! The answers file: reading it with places, editing it in place, and saving it safely.
//!
//! The file belongs to people. Reading collects every fault at once; editing replaces only the bytes
//! of the answer that changed, so that comments, order, quoting and blank lines survive.

mod agreement;
mod blank;
mod canonical;
mod conflict;
mod edit;
mod faults;
mod layout;
mod limits;
mod literal;
mod parse;
mod read;
mod save;
mod schema;
mod source;
mod splice;
mod tidy;
pub mod words;

pub use agreement::{Agreement, Allowed, RowSpans, Unconfirmed};
pub use blank::blank;
pub use canonical::canonical;
pub use conflict::{Conflict, Dispute, Said, SettleError, Settled, Settling, Side, Stand, Topic};
pub use edit::{AnswersFile, EditError};
pub use faults::RULES;
pub use limits::{LARGEST, MOST_ENTRIES, MOST_FAULTS};
pub use parse::{Misread, parse_answer};
pub use read::read;
pub use save::{SaveError, save, save_draft};
pub use schema::{SCHEMA_FILE, naming_schema_beside, schema, schema_text};
pub use source::{Position, Source, SourceError};
pub use tidy::{tidy, with_questions};
