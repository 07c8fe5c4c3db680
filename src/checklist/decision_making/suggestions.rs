//! Answers that the number of partners suggests.

use super::derived::counted;
use crate::answers::Agreement;
use crate::values::Value;

/// Each for itself where committees meet in common. Consensus for two partners, as a vote settles nothing between them; with a vote to fall back on for more.
pub(super) fn rule(agreement: &Agreement) -> Option<Value> {
    if agreement.is("document.form", "committees-in-common") {
        return Some(Value::Choice("each-for-itself"));
    }
    match agreement.partner_rows().len() {
        0 | 1 => None,
        2 => Some(Value::Choice("consensus")),
        _ => Some(Value::Choice("consensus-then-vote")),
    }
}

/// More than half of the partners.
pub(super) fn quorum(agreement: &Agreement) -> Option<Value> {
    let partners = i64::try_from(counted(agreement).len()).ok()?;
    (partners >= 2).then_some(Value::Number(partners / 2 + 1))
}
