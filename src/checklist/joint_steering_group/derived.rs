//! Names and numbers of item 6 in words.

use crate::answers::Agreement;
use crate::checklist::item::Derived;
use crate::values::{Answer, Value};

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
