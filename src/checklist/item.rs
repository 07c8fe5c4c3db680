//! What a part of the checklist is: its place, its guidance, its questions and its checks.

use super::question::Question;
use crate::answers::Agreement;
use crate::check::Rule;
use crate::values::Answer;

/// One of the 13 items, or one of the parts before and after them.
#[derive(Debug)]
pub struct Item {
    /// The name of its table in the answers file: `risk_sharing`.
    pub key: &'static str,
    /// Its place among the 13 items; `None` for the parts around them.
    pub number: Option<u8>,
    /// Its name as a heading: `Risk-sharing`.
    pub title: &'static str,
    /// What to decide, why it matters and what goes wrong: a few short lines shown before its first question.
    pub guidance: &'static str,
    /// More of the same for `consortia explain`: paragraphs separated by blank lines.
    pub explanation: &'static str,
    /// Where the guidance draws its facts from, each with author, title and year.
    pub sources: &'static [&'static str],
    /// Its questions, in the order in which they are asked. Lists of rows come after the others.
    pub questions: &'static [Question],
    /// What templates may print of it besides the answers.
    pub derived: &'static [Derived],
    /// Its own checks.
    pub rules: &'static [Rule],
}

impl Item {
    /// Whether the item is one list that stands at the top level of the file, as the partners do.
    pub fn is_list(&self) -> bool {
        matches!(self.questions, [only] if only.key == self.key)
    }
}

/// A fact that follows from the answers, worked out here so that no template has to.
#[derive(Clone, Copy, Debug)]
pub struct Derived {
    /// Its name in templates, beside the answers of the item: `expires_on`.
    pub key: &'static str,
    /// A few words for a blank, as in [`Question::label`].
    pub label: &'static str,
    /// Works it out. `Unanswered` prints as a gap, `Nil` as "none".
    pub work_out: fn(&Agreement) -> Answer,
}
