//! The commands that can be typed in place of an answer.

/// Something to do in place of giving an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Command {
    /// Return to the question before this one.
    Back,
    /// Show what the question is about.
    Help,
    /// Leave the question unanswered for now.
    Skip,
    /// Record that the partners have yet to agree on this.
    ToBeAgreed,
    /// Answer that there is none; offered only where that is a real answer.
    None,
    /// Show the list of items and go to one of them.
    Items,
    /// Change how many questions are asked.
    Depth,
    /// Save and stop.
    Leave,
}
