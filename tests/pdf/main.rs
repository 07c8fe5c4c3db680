//! PDF: what others read in it, how its pages break, and what cannot get into it.
//!
//! `pdftotext` and `pdfinfo` (poppler) read the pages; where they are not installed the tests that need them say
//! loudly that they were left out.
#![cfg(feature = "pdf")]

#[path = "../word/large.rs"]
mod large;
#[path = "../support/pieces.rs"]
mod pieces;
#[path = "../support/trials.rs"]
mod trials;

mod clauses;
mod many;
mod pages;
mod poppler;
mod program;
mod samples;
mod structure;
mod styles;
