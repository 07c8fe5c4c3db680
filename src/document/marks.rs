//! The characters that mark places inside rendered text. They are noncharacters of Unicode, which the
//! reader of answers refuses, so that no answer can hold one.

/// Starts an answer: its key follows.
pub const ANSWER: char = '\u{fdd0}';
/// Ends a key: the text follows.
pub const KEY: char = '\u{fdd1}';
/// Ends an answer or a gap.
pub const END: char = '\u{fdd2}';
/// Starts a gap: its key follows.
pub const GAP: char = '\u{fdd3}';
/// Stands, alone in a paragraph, for the list of all gaps.
pub const BLANKS: char = '\u{fdd4}';
/// A line break inside an answer.
pub const BREAK: char = '\u{fdd5}';
/// Stands for the text of a reference that is to give the number alone, until references are resolved.
pub(super) const NUMBER: char = '\u{fdd6}';
