//! Rules that need the answers of several items.

use super::rule::Rule;

/// The rules across items.
pub static RULES: &[Rule] = &[];
