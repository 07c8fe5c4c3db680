//! The templates that are part of the program.

/// Each built-in template: its name, and its text.
pub static BUILT_IN: &[(&str, &str)] = &[];
