//! The forms that a partnership can take: what each implies, where it comes from, and how to choose one.

pub mod chooser;
mod page;
mod proposals;
mod table;

pub use page::page;
pub use proposals::{Proposal, apply, proposals};
pub use table::{Described, Source, Standing, described, find};

use crate::checklist::partnership::FORMS;

/// Gives the keys of the forms that a document can be drafted for, in the order of the checklist.
pub fn keys() -> impl Iterator<Item = &'static str> {
    FORMS.iter().map(|form| form.value)
}

/// Gives the name of a form as it stands in the middle of a sentence.
pub fn name(form: &str) -> Option<&'static str> {
    FORMS
        .iter()
        .find(|known| known.value == form)
        .map(|known| known.label)
}
