//! The answers file: what is written is what was meant, and nothing else moves.

mod conflicts;
mod lists;
mod merging;
mod proposing;
mod reading;
mod samples;
mod saving;
mod tidying;
mod versions;
