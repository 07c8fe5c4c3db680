//! When a question is asked: conditions on earlier answers, as data, so that they can be checked,
//! explained in the answers file and followed when an earlier answer changes.

/// Whether a question applies, given the answers so far.
///
/// Paths are written as in the answers file: `timeframe.ends`.
#[derive(Clone, Copy, Debug)]
pub enum Condition {
    /// It always applies.
    Always,
    /// The choice, or `yes`/`no`, at the path is this one.
    Is(&'static str, &'static str),
    /// The choice at the path is given and is not this one.
    IsNot(&'static str, &'static str),
    /// The choices at the path include this one.
    Includes(&'static str, &'static str),
    /// There are at least so many partners.
    PartnersAtLeast(usize),
    /// Some partner has one of these legal forms.
    SomePartnerIs(&'static [&'static str]),
    /// Every one of these holds.
    All(&'static [Condition]),
    /// At least one of these holds.
    Any(&'static [Condition]),
}
