//! The questions of item 2 that only some forms of partnership ask.

pub(super) mod bodies;
pub(super) mod contracts;
pub(super) mod networks;

use crate::answers::Agreement;
use crate::values::Value;

/// The questions whose answer holds money or employs people for the others, and what that partner does.
pub(super) const HOLDS_FOR_OTHERS: [(&str, &str); 2] = [
    ("roles_and_responsibilities.fund_holder", "holds the fund"),
    (
        "roles_and_responsibilities.secretariat_host",
        "hosts the secretariat",
    ),
];

/// A lead where the form of the partnership has one, and none otherwise.
pub(super) fn lead_model(agreement: &Agreement) -> Option<Value> {
    Some(Value::Choice(match agreement.choice("document.form") {
        Some("lead-body") => "lead-body",
        Some("pooled-fund") => "host",
        _ => "none",
    }))
}
