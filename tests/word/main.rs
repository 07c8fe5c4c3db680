//! Word documents: what is in them, what others read in them, and what is read back from them.

#[path = "../support/trials.rs"]
mod trials;

mod large;
mod numbers;
mod package;
mod pictures;
mod program;
mod readers;
mod reading;
mod reference;
mod samples;
mod structure;
