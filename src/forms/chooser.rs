mod exclusions;
mod points;
mod questions;
pub use exclusions::Exclusion;
pub use points::{Points, points};
pub use questions::{QUESTIONS, question};
