//! Whether the other answers suggest a steering group.

use crate::answers::Agreement;
use crate::values::Value;

/// Yes with three or more partners, or where one leads for the others.
pub(super) fn needed(agreement: &Agreement) -> Option<Value> {
    let partners = agreement.partner_rows().len();
    let led = agreement
        .choice("roles_and_responsibilities.lead_model")
        .is_some_and(|model| model != "none");
    (partners >= 2).then_some(Value::YesNo(partners >= 3 || led))
}
