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
    Derived {
        key: "group_quorum",
        label: "how many members have to be present, where some partners have no seat",
        work_out: group_quorum,
    },
];

/// The name of the group, without an article, where it is another than the one the document uses; none otherwise.
fn own_name(agreement: &Agreement) -> Answer {
    match agreement.get("joint_steering_group.name") {
        Answer::Given(Value::Text(name)) => {
            let name = name.trim();
            let name = name
                .split_once(' ')
                .filter(|(first, _)| first.eq_ignore_ascii_case("the"))
                .map_or(name, |(_, rest)| rest.trim_start());
            if matches!(
                name.to_lowercase().as_str(),
                "steering group" | "joint steering group"
            ) {
                Answer::Nil
            } else {
                Answer::Given(Value::Text(name.to_owned()))
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

/// More than half of the members that decide, where there is a partner without such a seat; none otherwise.
fn group_quorum(agreement: &Agreement) -> Answer {
    let Answer::Given(Value::Number(seats)) = seats_of_some(agreement) else {
        return Answer::Nil;
    };
    Answer::Given(Value::Text(match seats {
        1 => "that member".to_owned(),
        2 => "both of them".to_owned(),
        seats => format!("at least {} of the {seats}", seats / 2 + 1),
    }))
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::answers;

    fn named(name: &str) -> Answer {
        let text = format!("[joint_steering_group]\nneeded = true\nname = \"{name}\"\n");
        own_name(&answers::read(&text).0)
    }

    #[test]
    fn the_name_of_the_group_is_told_without_its_article() {
        let text = |name: &str| Answer::Given(Value::Text(name.to_owned()));
        assert_eq!(named("The Hub Circle"), text("Hub Circle"));
        assert_eq!(named("Theatre Group"), text("Theatre Group"));
        assert_eq!(named("the Joint Steering Group"), Answer::Nil);
    }

    #[test]
    fn more_than_half_of_the_members_have_to_be_present() {
        let quorum = |seats: usize| {
            let mut text = "[[partners]]\nid = \"a\"\nname = \"A\"\n\n[[partners]]\nid = \"b\"\nname = \"B\"\n\n\
                [joint_steering_group]\nneeded = true\n"
                .to_owned();
            for seat in 0..seats {
                text += &format!(
                    "\n[[joint_steering_group.seats]]\nid = \"s{seat}\"\npartner = \"a\"\npost = \"Post {seat}\"\nvoting = true\n"
                );
            }
            let (agreement, faults) = answers::read(&text);
            assert!(faults.is_empty(), "{faults:?}");
            match group_quorum(&agreement) {
                Answer::Given(Value::Text(words)) => words,
                other => format!("{other:?}"),
            }
        };
        assert_eq!(quorum(2), "both of them");
        assert_eq!(quorum(7), "at least 4 of the 7");
        assert_eq!(quorum(8), "at least 5 of the 8");
    }
}
