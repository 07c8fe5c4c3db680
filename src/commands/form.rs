//! `consortia form`

use super::UsageError;
use anyhow::Result;
use consortia::forms;

/// The key of a form that a document can be drafted for.
pub(super) fn own(word: &str) -> Result<&'static str> {
    forms::keys()
        .find(|key| *key == word)
        .ok_or_else(|| unknown(word, forms::keys()))
}

fn unknown(word: &str, known: impl Iterator<Item = &'static str>) -> anyhow::Error {
    let meant = match consortia::nearest(word, known) {
        Some(meant) => format!("did you mean {meant:?}? "),
        None => String::new(),
    };
    UsageError(format!(
        "there is no form {word:?} ({meant}`consortia form list` names them all)"
    ))
    .into()
}
