mod exclusions;
mod questions;
pub use questions::{QUESTIONS, question};
