//! Names and numbers of item 6 in words.

use crate::answers::Agreement;
use crate::checklist::item::Derived;
use crate::values::{Answer, Id, Value};

/// The facts that templates may print beside the answers.
pub(super) const DERIVED: &[Derived] = &[
    Derived {
        key: "own_name",
        label: "the name of the group",
        work_out: own_name,
    },
    Derived {
        key: "meetings_words",
        label: "how often the partners meet",
        work_out: meetings_words,
    },
    Derived {
        key: "seats_of_some",
        label: "the number of seats that decide, where some partners have none",
        work_out: seats_of_some,
    },
];

/// The name of the group where it is another than the one the document uses; none otherwise.
fn own_name(agreement: &Agreement) -> Answer {
    match agreement.get("joint_steering_group.name") {
        Answer::Given(Value::Text(name)) => {
            let plain = name.trim().to_lowercase();
            let plain = plain.strip_prefix("the ").unwrap_or(&plain);
            if matches!(plain, "steering group" | "joint steering group") {
                Answer::Nil
            } else {
                Answer::Given(Value::Text(name.clone()))
            }
        }
        answer => answer.clone(),
    }
}

/// How many seats take part in decisions, if there is a partner without such a seat; none otherwise.
fn seats_of_some(agreement: &Agreement) -> Answer {
    let seats: Vec<_> = agreement
        .rows("joint_steering_group.seats")
        .iter()
        .filter(|seat| seat.get("voting").yes_no() != Some(false))
        .collect();
    let sits = |id: &Id| {
        seats
            .iter()
            .any(|seat| seat.get("partner").partner() == Some(id))
    };
    if seats.is_empty() || agreement.partner_ids().iter().all(sits) {
        return Answer::Nil;
    }
    i64::try_from(seats.len()).map_or(Answer::Nil, |seats| Answer::Given(Value::Number(seats)))
}

fn meetings_words(agreement: &Agreement) -> Answer {
    match agreement.get("joint_steering_group.meetings") {
        Answer::Given(Value::Number(meetings)) => Answer::Given(Value::Text(match meetings {
            1 => "once a year".to_owned(),
            2 => "twice a year".to_owned(),
            meetings => format!("{meetings} times a year"),
        })),
        answer => answer.clone(),
    }
}
