//! Reading answers files.
