//! Status for programs, as `docs/status.schema.json` describes it.

use super::Progress;
use consortia::status::{ItemStatus, PartnerStatus, State};
use serde_json::{Value, json};

/// One file; of its partners only the one that is wanted, where one is.
pub(super) fn file(progress: &Progress, wanted: Option<&PartnerStatus>) -> Value {
    let partners: Vec<Value> = match wanted {
        Some(one) => vec![partner(one)],
        None => progress.partners.iter().map(partner).collect(),
    };
    json!({
        "file": progress.name,
        "items": progress.items.iter().map(item).collect::<Vec<_>>(),
        "partners": partners,
    })
}

/// A file that could not be read.
pub(super) fn unread(name: &str, why: &str) -> Value {
    json!({ "file": name, "error": why })
}

fn item(part: &ItemStatus) -> Value {
    let of = |state| {
        let questions = part.questions.iter().filter(move |one| one.state == state);
        questions.map(|one| one.path.clone()).collect::<Vec<_>>()
    };
    json!({
        "item": part.item.key,
        "number": part.item.number,
        "title": part.item.title,
        "status": part.word(),
        "answered": part.count(State::Answered),
        "proposed": of(State::Proposed),
        "open": of(State::Open),
        "to_be_agreed": of(State::ToBeAgreed),
        "in_conflict": of(State::InConflict),
        "findings": part.findings,
    })
}

fn partner(one: &PartnerStatus) -> Value {
    let left = one.unsettled().map(|concern| {
        json!({
            "item": concern.item.key,
            "path": concern.path,
            "what": concern.words,
            "state": concern.state.word(),
        })
    });
    json!({
        "partner": one.partner.as_ref().map(ToString::to_string),
        "name": one.name,
        "answered": one.count(State::Answered),
        "left": left.collect::<Vec<_>>(),
    })
}
