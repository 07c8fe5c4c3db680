//! What the law of the nation adds to the general terms.

use crate::answers::Agreement;
use crate::checklist::item::Derived;
use crate::checklist::law;
use crate::values::{Answer, Nation, Value};

mod signing;

/// The facts that templates may print beside the answers.
pub(super) const DERIVED: &[Derived] = &[
    Derived {
        key: "law_of",
        label: "the governing law",
        work_out: law_of,
    },
    Derived {
        key: "courts",
        label: "the courts",
        work_out: courts,
    },
    Derived {
        key: "third_party_act",
        label: "the statute on the rights of others",
        work_out: third_party_act,
    },
    Derived {
        key: "information_law",
        label: "the law on requests for information",
        work_out: |agreement| words(law::of(agreement.nation()).information_law),
    },
    Derived {
        key: "information_regulator",
        label: "the regulator of requests for information",
        work_out: |agreement| words(law::of(agreement.nation()).information_regulator),
    },
    Derived {
        key: "equality_law",
        label: "the equality duties of public bodies",
        work_out: |agreement| words(law::of(agreement.nation()).equality_law),
    },
    Derived {
        key: "vetting",
        label: "the body that checks people who work with those at risk",
        work_out: |agreement| words(law::of(agreement.nation()).vetting),
    },
    Derived {
        key: "charity_regulators",
        label: "the charity regulators",
        work_out: charity_regulators,
    },
    Derived {
        key: "procurement_law",
        label: "the law on public buying",
        work_out: |agreement| words(law::of(agreement.nation()).procurement_law),
    },
    Derived {
        key: "data_protection_law",
        label: "the law on personal data",
        work_out: |agreement| words(law::of(agreement.nation()).data_protection_law),
    },
    Derived {
        key: "language_law",
        label: "the law on the use of Welsh",
        work_out: |agreement| words_or_nil(law::of(agreement.nation()).language_law),
    },
    Derived {
        key: "arbitration",
        label: "the law on arbitration and its seat",
        work_out: |agreement| words(law::of(governing_or_nation(agreement)).arbitration),
    },
    Derived {
        key: "counterparts_act",
        label: "the statute on signing in several copies",
        work_out: |agreement| {
            words_or_nil(law::of(governing_or_nation(agreement)).counterparts_act)
        },
    },
    Derived {
        key: "working_days_in",
        label: "where bank holidays are observed",
        work_out: |agreement| words(law::of(agreement.nation()).working_days_in),
    },
    Derived {
        key: "care_regulators",
        label: "the regulators of health and care",
        work_out: |agreement| words(law::of(agreement.nation()).care_regulators),
    },
    Derived {
        key: "safeguarding_bodies",
        label: "the bodies that co-ordinate safeguarding",
        work_out: |agreement| words(law::of(agreement.nation()).safeguarding_bodies),
    },
    Derived {
        key: "transfer_law",
        label: "the law on staff who transfer",
        work_out: |agreement| words(law::of(agreement.nation()).transfer_law),
    },
    Derived {
        key: "speaking_up_law",
        label: "the law that protects those who speak up",
        work_out: |agreement| words(law::of(agreement.nation()).speaking_up_law),
    },
    Derived {
        key: "prevent_law",
        label: "the duty on keeping people from being drawn into terrorism",
        work_out: |agreement| words_or_nil(law::of(agreement.nation()).prevent_law),
    },
    Derived {
        key: "signing",
        label: "how each partner signs",
        work_out: signing::blocks,
    },
];

fn words(words: &str) -> Answer {
    Answer::Given(Value::Text(words.to_owned()))
}

fn words_or_nil(law: Option<&str>) -> Answer {
    law.map_or(Answer::Nil, words)
}

/// The nation whose law governs: by the answer on law, or unanswered.
fn governing(agreement: &Agreement) -> Option<Nation> {
    match agreement.choice("general_terms.law")? {
        "scotland" => Some(Nation::Scotland),
        "northern-ireland" => Some(Nation::NorthernIreland),
        _ if agreement.nation() == Nation::Wales => Some(Nation::Wales),
        _ => Some(Nation::England),
    }
}

fn law_of(agreement: &Agreement) -> Answer {
    governing(agreement).map_or(Answer::Unanswered, |nation| words(law::of(nation).law_of))
}

fn courts(agreement: &Agreement) -> Answer {
    governing(agreement).map_or(Answer::Unanswered, |nation| words(law::of(nation).courts))
}

fn third_party_act(agreement: &Agreement) -> Answer {
    words(law::of(governing_or_nation(agreement)).third_party_act)
}

/// The nation whose law governs, or else the one in which the work takes place.
fn governing_or_nation(agreement: &Agreement) -> Nation {
    governing(agreement).unwrap_or_else(|| agreement.nation())
}

/// The regulators of those partners that are charities, by the shapes of their numbers.
fn charity_regulators(agreement: &Agreement) -> Answer {
    let mut nations = Vec::new();
    for row in agreement.partner_rows() {
        let nation = match row.get("charity_number").text() {
            Some(number) if number.starts_with("SC") => Nation::Scotland,
            Some(number) if number.starts_with("NIC") => Nation::NorthernIreland,
            Some(_) => Nation::England,
            None if agreement.is_charity(&row.id) => agreement.nation(),
            None => continue,
        };
        let regulator = law::of(nation).charity_regulator;
        if !nations.contains(&regulator) {
            nations.push(regulator);
        }
    }
    match nations.as_slice() {
        [] => words(law::of(agreement.nation()).charity_regulator),
        [only] => words(only),
        [first @ .., last] => words(&format!("{} and {last}", first.join(", "))),
    }
}

/// Suggests the law of the nation where the work takes place.
pub(super) fn law_of_nation(agreement: &Agreement) -> Option<Value> {
    agreement.choice("document.nation").map(|nation| {
        Value::Choice(match nation {
            "scotland" => "scotland",
            "northern-ireland" => "northern-ireland",
            _ => "england-and-wales",
        })
    })
}
