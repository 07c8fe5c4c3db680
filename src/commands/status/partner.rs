//! All that concerns one partner.

use super::Progress;
use super::overview::{line, title};
use crate::commands::UsageError;
use consortia::answers::Agreement;
use consortia::check::printable;
use consortia::nearest;
use consortia::status::PartnerStatus;

/// The partner that a word names, by its id, its name or its short name.
pub(super) fn find<'p>(
    progress: &'p Progress,
    agreement: &Agreement,
    word: &str,
) -> Result<&'p PartnerStatus, UsageError> {
    let lower = word.trim().to_lowercase();
    let called = |one: &&PartnerStatus| {
        one.partner.as_ref().is_some_and(|id| {
            [
                id.to_string(),
                one.name.clone(),
                agreement.partner_full_name(id),
            ]
            .iter()
            .any(|name| name.to_lowercase() == lower)
        })
    };
    if let Some(found) = progress.partners.iter().find(called) {
        return Ok(found);
    }
    let ids: Vec<String> = agreement
        .partner_ids()
        .iter()
        .map(ToString::to_string)
        .collect();
    let hint = match nearest(word, ids.iter().map(String::as_str)) {
        Some(near) => format!("did you mean {near}?"),
        None if ids.is_empty() => "no partners are given yet".to_owned(),
        None => "the ids of the partners stand under [[partners]]".to_owned(),
    };
    let name = &progress.name;
    Err(UsageError(format!(
        "{name} has no partner {word:?}; {hint}"
    )))
}

/// What is shown of it.
pub(super) fn text(progress: &Progress, partner: &PartnerStatus) -> String {
    let name = printable(&partner.name);
    let mut out = format!("{}: {name}\n\n", printable(&progress.name));
    for item in &progress.items {
        if let Some(state) = partner.in_item(item.item) {
            out.push_str(&format!("{:<33} {}\n", title(item.item), state.word()));
        }
    }
    let mut left = partner.unsettled().peekable();
    if left.peek().is_none() {
        out.push_str(&format!("\nNothing is left that concerns {name} alone.\n"));
        return out;
    }
    out.push_str("\nWhat is left\n");
    for concern in left {
        out.push_str(&line(concern));
    }
    out
}
