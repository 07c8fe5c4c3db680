//! Who the commissioners among the partners are.

use crate::answers::Agreement;
use crate::checklist::item::Derived;
use crate::checklist::law;
use crate::values::{Answer, Value, english};

/// The facts that templates may print beside the answers.
pub(super) const DERIVED: &[Derived] = &[
    Derived {
        key: "commissioners",
        label: "the public bodies that buy services",
        work_out: commissioners,
    },
    Derived {
        key: "pooling_law",
        label: "the law on pooled funds",
        work_out: pooling_law,
    },
];

/// The partners that say that they commission the work; none where no partner does.
fn commissioners(agreement: &Agreement) -> Answer {
    let rows = agreement.partner_rows().iter();
    let names: Vec<String> = rows
        .filter(|row| row.get("commissioner").yes_no() == Some(true))
        .map(|row| agreement.partner_name(&row.id))
        .collect();
    if names.is_empty() {
        Answer::Nil
    } else {
        Answer::Given(Value::Text(english::list(&names)))
    }
}

/// The law of the nation on funds that public bodies pool; none where there is none of the kind.
fn pooling_law(agreement: &Agreement) -> Answer {
    match law::of(agreement.nation()).pooling_law {
        Some(words) => Answer::Given(Value::Text(words.to_owned())),
        None => Answer::Nil,
    }
}
