//! What a check found.

use std::ops::Range;

/// How much a finding matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// Worth knowing; nothing need be done.
    Note,
    /// Risky or unusual: think again, or ask an adviser.
    Warning,
    /// Missing, contradictory or wrong: the draft cannot be final.
    Error,
}

impl Severity {
    /// The word for it in reports.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Note => "note",
            Self::Warning => "warning",
            Self::Error => "error",
        }
    }
}

/// A place in the answers file that a finding concerns.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// The bytes of the file concerned; `None` where the answer is missing altogether.
    pub span: Option<Range<usize>>,
    /// The path of the answer: `timeframe.expiry`.
    pub path: String,
    /// What is to be seen there, in a few words.
    pub label: String,
}

/// One thing that a check found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// The stable code, such as `TIM01`.
    pub code: &'static str,
    /// How much it matters.
    pub severity: Severity,
    /// What is the matter: lower case, present tense, no full stop.
    pub message: String,
    /// Every place concerned, the main one first.
    pub places: Vec<Place>,
    /// What to do next.
    pub hint: Option<String>,
}
