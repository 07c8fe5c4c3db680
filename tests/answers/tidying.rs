//! Tidying answers files.
