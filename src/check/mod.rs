//! Checks: rules look at the answers and collect findings; nothing here prints.

mod finding;
mod rule;

pub use finding::{Finding, Place, Severity};
pub use rule::{Report, Rule};
