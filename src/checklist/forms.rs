//! The legal forms of partners, and what follows from each.

use super::question::{Choice, choice};
use crate::values::{Nation, Row};

/// The legal forms, as choices. The words are used in the middle of a sentence.
pub const FORMS: &[Choice] = &[
    choice("nhs-trust", "NHS trust"),
    choice("nhs-foundation-trust", "NHS foundation trust"),
    choice("integrated-care-board", "integrated care board"),
    choice("health-board", "health board"),
    choice(
        "health-and-social-care-trust",
        "Health and Social Care trust",
    ),
    choice("local-authority", "local authority"),
    choice(
        "charitable-company",
        "charitable company limited by guarantee",
    ),
    choice(
        "charitable-incorporated-organisation",
        "charitable incorporated organisation",
    ),
    choice("charitable-trust", "charitable trust"),
    choice("unincorporated-charity", "unincorporated charity"),
    choice("community-interest-company", "community interest company"),
    choice("community-benefit-society", "community benefit society"),
    choice("company", "company"),
    choice("partnership", "partnership"),
    choice("university", "university"),
    choice("unincorporated-group", "unincorporated group"),
];

/// The forms of which a charity is always one.
pub const CHARITIES: &[&str] = &[
    "charitable-company",
    "charitable-incorporated-organisation",
    "charitable-trust",
    "unincorporated-charity",
];

/// The forms that are public bodies, which act under statute.
pub const PUBLIC_BODIES: &[&str] = &[
    "nhs-trust",
    "nhs-foundation-trust",
    "integrated-care-board",
    "health-board",
    "health-and-social-care-trust",
    "local-authority",
];

/// The forms to which freedom of information law applies: public bodies, and universities too
/// (Freedom of Information Act 2000, Schedule 1; Freedom of Information (Scotland) Act 2002, schedule 1).
pub const INFORMATION_AUTHORITIES: &[&str] = &[
    "nhs-trust",
    "nhs-foundation-trust",
    "integrated-care-board",
    "health-board",
    "health-and-social-care-trust",
    "local-authority",
    "university",
];

/// The forms with no legal personality of their own, which act through named people.
pub const UNINCORPORATED: &[&str] = &[
    "charitable-trust",
    "unincorporated-charity",
    "unincorporated-group",
];

/// The forms that are registered companies.
pub const COMPANIES: &[&str] = &[
    "charitable-company",
    "community-interest-company",
    "company",
];

/// The forms that are bodies of the health service.
pub const HEALTH_SERVICE: &[&str] = &[
    "nhs-trust",
    "nhs-foundation-trust",
    "integrated-care-board",
    "health-board",
    "health-and-social-care-trust",
];

/// What a charitable incorporated organisation is called in Scotland (Charities and Trustee Investment
/// (Scotland) Act 2005, section 49).
pub const SCOTTISH_ORGANISATION: &str = "Scottish charitable incorporated organisation";

/// Whether a partner is a Scottish charitable incorporated organisation: by its number, or by the nation
/// where it has given none.
pub fn is_scottish_organisation(partner: &Row, nation: Nation) -> bool {
    partner.get("form").choice() == Some("charitable-incorporated-organisation")
        && match partner.get("charity_number").text() {
            Some(number) => number.trim().to_uppercase().starts_with("SC"),
            None => nation == Nation::Scotland,
        }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::values::{Answer, Id, Value};

    fn partner(number: Option<&str>) -> Row {
        let number = number.map_or(Answer::Unanswered, |number| {
            Answer::Given(Value::Text(number.to_owned()))
        });
        Row {
            id: Id::from_name("a"),
            cells: vec![
                (
                    "form",
                    Answer::Given(Value::Choice("charitable-incorporated-organisation")),
                ),
                ("charity_number", number),
            ],
        }
    }

    #[test]
    fn the_number_of_an_organisation_decides_before_the_nation() {
        for (number, nation, scottish) in [
            (Some("SC099999"), Nation::England, true),
            (Some("9999901"), Nation::Scotland, false),
            (None, Nation::Scotland, true),
            (None, Nation::Wales, false),
        ] {
            assert_eq!(
                is_scottish_organisation(&partner(number), nation),
                scottish,
                "{number:?}"
            );
        }
    }
}
