//! Checks: rules look at the answers and collect findings; nothing here asks or draws documents.

mod across;
mod engine;
mod finding;
mod print;
mod rule;

pub use engine::{Explained, all as all_rules, check, counts, explain, sort};
pub use finding::{Finding, Place, Severity};
pub use print::{human, json, one_line, printable, printable_lines};
pub use rule::{Noted, Report, Rule};
