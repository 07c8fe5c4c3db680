//! How many have to agree, and which events fit the partners' legal forms.

use crate::answers::Agreement;
use crate::checklist::item::Derived;
use crate::checklist::{decision_making, forms, membership};
use crate::values::{Answer, Value};

/// The facts that templates may print beside the answers.
pub(super) const DERIVED: &[Derived] = &[
    Derived {
        key: "removal_words",
        label: "how many have to agree to a removal",
        work_out: |agreement| agree(agreement, "termination.removal", 1, "others"),
    },
    Derived {
        key: "ending_words",
        label: "how many have to agree to the end",
        work_out: |agreement| agree(agreement, "termination.ending", 0, "Partners"),
    },
    Derived {
        key: "events",
        label: "the changes in a partner that count",
        work_out: |agreement| Answer::Given(Value::Lines(events(agreement))),
    },
    Derived {
        key: "membership",
        label: "what changes when partners join or leave",
        work_out: membership::membership,
    },
];

/// How many of the partners, without so many of them, the answer at a path comes to.
fn agree(agreement: &Agreement, path: &str, without: u32, noun: &str) -> Answer {
    let count = u32::try_from(decision_making::counted(agreement).len()).unwrap_or(u32::MAX);
    let of = count.saturating_sub(without);
    let part = membership::part_of(agreement, path);
    part.filter(|_| of > 0).map_or(Answer::Unanswered, |part| {
        Answer::Given(Value::Text(membership::heads(part, of, noun)))
    })
}

/// Groups of legal forms, and what can happen to them.
const EVENTS: &[(&[&str], &str)] = &[
    (
        forms::COMPANIES,
        "if it is a company: administration, liquidation, an arrangement with its creditors, or being struck off its register",
    ),
    (
        &["community-benefit-society"],
        "if it is a society: administration, liquidation, moving its engagements to another body, or losing its registration",
    ),
    (
        &["charitable-incorporated-organisation"],
        "if it is a charitable incorporated organisation: being dissolved, being unable to pay its debts, or merging with another charity",
    ),
    (
        &["charitable-trust"],
        "if it is a trust: a decision of its trustees to wind it up, to spend all of its property or to pass it on",
    ),
    (
        &["unincorporated-charity", "unincorporated-group"],
        "if it is a group without incorporation: a decision to dissolve it, or having too few people left to run it",
    ),
    (
        &["partnership"],
        "if it is a firm: being dissolved, or being unable to pay its debts",
    ),
    (
        &["university"],
        "if it is a university: merging, or being reorganised",
    ),
    (
        forms::PUBLIC_BODIES,
        "if it is a public body: being abolished, merged or reorganised, or passing its part of the Work to another body",
    ),
];

/// The events that fit the forms of the partners, and at the end those that fit every body.
fn events(agreement: &Agreement) -> Vec<String> {
    let ids = agreement.partner_ids();
    let known: Vec<&str> = ids
        .iter()
        .filter_map(|id| agreement.partner_form(id))
        .collect();
    let fitting = EVENTS
        .iter()
        .filter(|(of, _)| known.iter().any(|form| of.contains(form)))
        .map(|(_, event)| *event);
    let mut events: Vec<&str> = fitting.collect();
    if known.len() < ids.len() || known.is_empty() {
        events.push("being unable to pay its debts, or being wound up or dissolved");
    }
    if ids.iter().any(|id| agreement.is_charity(id)) {
        events.push("if it is a charity: being taken off its register, or an inquiry into it by its regulator");
    }
    events.push("a change of who controls it, or the loss of a registration that the Work needs");
    events.into_iter().map(str::to_owned).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::answers;

    fn events_of(forms: &[&str]) -> Vec<String> {
        let partners = forms.iter().enumerate().map(|(n, form)| {
            format!("[[partners]]\nid = \"p{n}\"\nname = \"P{n}\"\nform = \"{form}\"\n")
        });
        let (agreement, faults) = answers::read(&partners.collect::<String>());
        assert!(faults.is_empty(), "{faults:?}");
        events(&agreement)
    }

    #[test]
    fn only_what_can_happen_to_the_partners_is_told() {
        let told = events_of(&["company", "health-board"]);
        assert!(told.iter().any(|event| event.contains("liquidation")));
        assert!(told.iter().any(|event| event.contains("reorganised")));
        assert!(
            !told
                .iter()
                .any(|event| event.contains("charit") || event.contains("trustees"))
        );
    }

    #[test]
    fn a_trust_and_a_charitable_organisation_are_not_wound_up_like_companies() {
        let told = events_of(&["charitable-trust", "charitable-incorporated-organisation"]);
        assert!(!told.iter().any(|event| event.contains("administration")));
        assert!(
            told.iter()
                .any(|event| event.contains("taken off its register"))
        );
    }
}
