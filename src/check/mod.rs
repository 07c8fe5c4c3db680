//! Checks: rules look at the answers and collect findings; nothing here asks or draws documents.

mod across;
mod allowed;
mod engine;
mod example;
mod filter;
mod finding;
mod print;
mod rule;
pub mod texts;

pub use allowed::allowances;
pub use engine::{
    Checked, Explained, all as all_rules, check, checked, checked_file, counted, counts, explain,
    sort,
};
pub use example::{RuleExample, example_of};
pub use filter::{Codes, Filter, UnknownCode};
pub use finding::{Finding, Place, Severity};
pub use print::{annotation, human, json, markdown, one_line, printable, printable_lines, sarif};
pub use rule::{Noted, Report, Rule};
