//! Takes a person through the questions of the checklist.
//!
//! The walk over the questions knows nothing of terminals: it talks to the person through a
//! [`prompter::Prompter`] only.

pub mod prompter;
