//! What the partners suggest about a steering group.

use crate::answers::Agreement;
use crate::values::{Answer, Row, Value};

/// Yes with three or more partners, or where one leads for the others.
pub(super) fn needed(agreement: &Agreement) -> Option<Value> {
    let partners = agreement.partner_rows().len();
    let led = agreement
        .choice("roles_and_responsibilities.lead_model")
        .is_some_and(|model| model != "none");
    (partners >= 2).then_some(Value::YesNo(partners >= 3 || led))
}

/// One voting seat for each partner.
pub(super) fn seats(agreement: &Agreement) -> Option<Value> {
    let seats = agreement.partner_ids().into_iter().map(|id| Row {
        id: id.clone(),
        cells: vec![
            ("partner", Answer::Given(Value::Partner(id))),
            (
                "post",
                Answer::Given(Value::Text("Chief executive or equivalent".to_owned())),
            ),
            ("voting", Answer::Given(Value::YesNo(true))),
        ],
    });
    let seats: Vec<Row> = seats.collect();
    (seats.len() >= 2).then_some(Value::Rows(seats))
}
