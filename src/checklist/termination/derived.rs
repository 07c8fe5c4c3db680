//! How many have to agree, and which events fit the partners' legal forms.

use crate::answers::Agreement;
use crate::checklist::item::Derived;
use crate::checklist::membership;
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
    let count = u32::try_from(agreement.partner_rows().len()).unwrap_or(u32::MAX);
    let of = count.saturating_sub(without);
    let part = agreement.choice(path).and_then(membership::of_partners);
    part.filter(|_| of > 0).map_or(Answer::Unanswered, |part| {
        Answer::Given(Value::Text(membership::heads(part, of, noun)))
    })
}

/// Groups of legal forms, and what can happen to them.
const EVENTS: &[(&[&str], &str)] = &[
    (
        &[
            "charitable-company",
            "community-interest-company",
            "company",
        ],
        "a company enters administration or liquidation, makes an arrangement with its creditors, or is to be struck off its register",
    ),
    (
        &["community-benefit-society"],
        "a society enters administration or liquidation, moves its engagements to another body, or is to lose its registration",
    ),
    (
        &["charitable-incorporated-organisation"],
        "a charitable incorporated organisation is to be dissolved, cannot pay its debts, or is to merge with another charity",
    ),
    (
        &["charitable-trust"],
        "the trustees of a trust decide to wind it up, to spend all of its property or to pass it on",
    ),
    (
        &["unincorporated-charity", "unincorporated-group"],
        "the members or committee of a group without incorporation decide to dissolve it, or too few are left to run it",
    ),
    (
        &["partnership"],
        "a firm is dissolved, or cannot pay its debts",
    ),
    (
        &["university"],
        "a university merges, is reorganised, or loses a registration that it needs",
    ),
    (
        &[
            "nhs-trust",
            "nhs-foundation-trust",
            "integrated-care-board",
            "health-board",
            "local-authority",
        ],
        "a public body is abolished, merged or reorganised, or its part of the Work passes to another body",
    ),
];

/// The events that fit the forms of the partners, each a clause that can follow "when"; those of every body last.
fn events(agreement: &Agreement) -> Vec<String> {
    let ids = agreement.partner_ids();
    let forms: Vec<&str> = ids
        .iter()
        .filter_map(|id| agreement.partner_form(id))
        .collect();
    let unknown = forms.len() < ids.len() || forms.is_empty();
    let mut events: Vec<String> = EVENTS
        .iter()
        .filter(|(of, _)| forms.iter().any(|form| of.contains(form)))
        .map(|(_, event)| (*event).to_owned())
        .collect();
    if unknown {
        events.push("a Partner cannot pay its debts, or is to be wound up or dissolved".to_owned());
    }
    if ids.iter().any(|id| agreement.is_charity(id)) {
        events.push(
            "a charity is to be taken off its register, or its regulator opens an inquiry into it"
                .to_owned(),
        );
    }
    events.push(
        "others come to control a Partner, or it loses a registration that the Work needs"
            .to_owned(),
    );
    events
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
