//! How a partner of each legal form signs, as an agreement or as a deed, in each nation.
//!
//! The words claim no more than the table of facts: where nobody looked a way of signing up, the block says "as
//! its constitution says", and [`unsure`] tells the checks to send the reader to an adviser.

use crate::checklist::forms;
use crate::values::Nation;

/// What a signature block holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Block {
    /// How the partner signs, in sentences.
    pub how: &'static str,
    /// Whose signature stands on the first line.
    pub first: &'static str,
    /// Whose signature stands on the second line, where there is one.
    pub second: Option<&'static str>,
    /// In which capacity people sign for a body that is no legal person.
    pub capacity: Capacity,
    /// Whether somebody watches and signs too.
    pub witness: Witness,
    /// Whether there is a place for a seal.
    pub seal: bool,
    /// Whether the minute or scheme that gives authority is named.
    pub reference: bool,
}

/// The capacity of the people who sign for a body that is no legal person.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Capacity {
    /// They sign for a legal person, so none is stated.
    None,
    /// As charity trustees.
    Trustees,
    /// As members of a committee.
    Committee,
}

/// Whether somebody watches a signature and signs too.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Witness {
    /// Nobody does.
    None,
    /// Somebody may, which makes the signature easier to prove.
    Optional,
    /// Somebody does where only one signs.
    InsteadOfSecond,
    /// Somebody does for each signature.
    Each,
}

/// How a body signs that needs no more than authority.
const ONE_SIGNS: &str = "Signed by a person who has its authority.";

/// The most that a block asks for: one signature, of a person with authority.
const AUTHORISED: Block = Block {
    how: ONE_SIGNS,
    first: "an authorised person",
    second: None,
    capacity: Capacity::None,
    witness: Witness::None,
    seal: false,
    reference: false,
};

/// The block of a form, for an agreement or a deed. In Scotland a deed is not asked for.
///
/// `scottish_organisation` says whether a charitable incorporated organisation is one of Scotland.
pub fn block(form: &str, scottish_organisation: bool, nation: Nation, deed: bool) -> Block {
    if nation == Nation::Scotland {
        Block {
            witness: Witness::Optional,
            ..scottish(form)
        }
    } else if deed {
        deed_of(form, scottish_organisation, nation)
    } else {
        agreement_of(form, scottish_organisation)
    }
}

impl Block {
    /// The block where two people are named to sign, although one would do.
    pub fn for_two(self) -> Self {
        if self.how != ONE_SIGNS || self.second.is_some() {
            return self;
        }
        Self {
            how: "Signed by two people who have its authority.",
            second: Some("a second authorised person"),
            ..self
        }
    }
}

/// Whether nobody looked up how a partner of this form makes a deed in this nation.
pub fn unsure(form: &str, scottish_organisation: bool, nation: Nation) -> bool {
    match nation {
        Nation::Scotland => false,
        Nation::NorthernIreland => !forms::COMPANIES.contains(&form),
        Nation::Wales if NHS_OF_ENGLAND.contains(&form) => true,
        Nation::England | Nation::Wales => {
            scottish_organisation
                || matches!(
                    form,
                    "integrated-care-board"
                        | "health-board"
                        | "health-and-social-care-trust"
                        | "local-authority"
                        | "partnership"
                        | "university"
                )
        }
    }
}

/// The forms whose seals were looked up for England only.
const NHS_OF_ENGLAND: &[&str] = &["nhs-trust", "nhs-foundation-trust"];

const fn trustees(how: &'static str) -> Block {
    Block {
        how,
        first: "a trustee",
        second: Some("a second trustee"),
        capacity: Capacity::Trustees,
        ..AUTHORISED
    }
}

const fn committee(how: &'static str) -> Block {
    Block {
        how,
        first: "a member of the committee",
        capacity: Capacity::Committee,
        ..AUTHORISED
    }
}

const fn organisation(how: &'static str) -> Block {
    Block {
        how,
        first: "a charity trustee",
        second: Some("a second charity trustee"),
        ..AUTHORISED
    }
}

const fn officer(how: &'static str) -> Block {
    Block {
        how,
        first: "an authorised officer",
        reference: true,
        ..AUTHORISED
    }
}

/// Under the Companies Act 2006, section 43, and the constitutions and standing orders of the others.
fn agreement_of(form: &str, scottish_organisation: bool) -> Block {
    match form {
        "charitable-incorporated-organisation" if scottish_organisation => organisation(
            "Signed by two of its charity trustees, or in whatever other way its constitution says.",
        ),
        "charitable-incorporated-organisation" => {
            organisation("Signed by two of its charity trustees.")
        }
        "charitable-trust" | "unincorporated-charity" => trustees(
            "Signed by its trustees, or by two or more of them whom all have authorised to sign for them.",
        ),
        "unincorporated-group" => committee("Signed by the people named below."),
        "partnership" => Block {
            how: "Signed by one of those who carry it on, with the authority of them all.",
            first: "an authorised member of the firm",
            ..AUTHORISED
        },
        "local-authority" => officer(
            "Signed by an officer who is authorised under its constitution or scheme of delegation.",
        ),
        "university" => officer(
            "Signed by an officer who is authorised under its charter, statutes or articles.",
        ),
        "nhs-trust"
        | "nhs-foundation-trust"
        | "integrated-care-board"
        | "health-board"
        | "health-and-social-care-trust" => officer(
            "Signed by an officer who is authorised under its standing orders or scheme of delegation.",
        ),
        _ => AUTHORISED,
    }
}

/// Under the Companies Act 2006, section 44, the Co-operative and Community Benefit Societies Act 2014, section 53,
/// the Law of Property (Miscellaneous Provisions) Act 1989, section 1, and the seals of public bodies.
fn deed_of(form: &str, scottish_organisation: bool, nation: Nation) -> Block {
    match form {
        "company" | "charitable-company" | "community-interest-company" => Block {
            how: "Signed as a deed by two directors, by a director and the secretary, or by one director with a witness.",
            first: "a director",
            second: Some("a second director, or the secretary"),
            witness: Witness::InsteadOfSecond,
            ..AUTHORISED
        },
        "charitable-incorporated-organisation"
            if scottish_organisation || nation == Nation::NorthernIreland =>
        {
            organisation(
                "Signed as a deed by two of its charity trustees, or in whatever other way its constitution says.",
            )
        }
        "charitable-incorporated-organisation" => {
            organisation("Signed as a deed by two of its charity trustees.")
        }
        "charitable-trust" | "unincorporated-charity" => Block {
            witness: Witness::Each,
            ..trustees(
                "Signed as a deed by its trustees, or by two or more of them whom all have authorised to sign for \
                them, each with a witness.",
            )
        },
        "unincorporated-group" => Block {
            witness: Witness::Each,
            ..committee("Signed as a deed by the people named below, each with a witness.")
        },
        "community-benefit-society" if nation == Nation::NorthernIreland => Block {
            how: "Signed as a deed as its rules say.",
            first: "a member of its committee",
            second: Some("a second member of its committee, or the secretary"),
            ..AUTHORISED
        },
        "community-benefit-society" => Block {
            how: "Signed as a deed by two members of its committee, or by one and its secretary.",
            first: "a member of its committee",
            second: Some("a second member of its committee, or the secretary"),
            ..AUTHORISED
        },
        "partnership" => Block {
            how: "Signed as a deed by those who carry it on, each with a witness, or by one whom the others have \
                authorised by deed.",
            first: "a member of the firm",
            second: Some("a second member of the firm"),
            witness: Witness::Each,
            ..AUTHORISED
        },
        "university" => sealed(
            "Executed as a deed under its seal, or in whatever other way its charter, statutes or articles say.",
        ),
        "local-authority" => Block {
            second: None,
            ..sealed(
                "Executed as a deed under its seal, attested by an authorised officer as its constitution says.",
            )
        },
        "nhs-trust"
        | "nhs-foundation-trust"
        | "integrated-care-board"
        | "health-board"
        | "health-and-social-care-trust" => sealed(
            "Executed as a deed under its seal, attested as its constitution and standing orders say.",
        ),
        _ => Block {
            how: "Signed as a deed by a person who has its authority, with a witness.",
            witness: Witness::Each,
            ..AUTHORISED
        },
    }
}

const fn sealed(how: &'static str) -> Block {
    Block {
        how,
        first: "an officer who attests the seal",
        second: Some("a second officer who attests the seal"),
        seal: true,
        reference: true,
        ..AUTHORISED
    }
}

/// Under the Requirements of Writing (Scotland) Act 1995; who signs for each form is general knowledge.
fn scottish(form: &str) -> Block {
    match form {
        "company" | "charitable-company" | "community-interest-company" => Block {
            how: "Signed by a director, by the secretary or by a person whom it has authorised.",
            first: "a director, the secretary or an authorised person",
            ..AUTHORISED
        },
        "charitable-incorporated-organisation" => organisation(
            "Signed by two of its charity trustees, or in whatever other way its constitution says.",
        ),
        "charitable-trust" | "unincorporated-charity" => {
            trustees("Signed by its trustees, or in whatever other way its constitution says.")
        }
        "unincorporated-group" => committee("Signed by the people named below."),
        _ => agreement_of(form, false),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_witness_watches_each_person_who_makes_a_deed_in_england() {
        for form in ["charitable-trust", "unincorporated-group", "partnership"] {
            assert_eq!(
                block(form, false, Nation::England, true).witness,
                Witness::Each,
                "{form}"
            );
            assert_eq!(
                block(form, false, Nation::England, false).witness,
                Witness::None,
                "{form}"
            );
        }
    }

    #[test]
    fn scotland_knows_no_deed_of_the_english_kind() {
        for (form, _) in FORMS {
            let signed = block(form, false, Nation::Scotland, true);
            assert_eq!(
                signed,
                block(form, false, Nation::Scotland, false),
                "{form}"
            );
            assert!(!signed.how.contains("deed") && !signed.seal, "{form}");
        }
    }

    #[test]
    fn every_form_has_words_of_its_own_kind() {
        for (form, capacity) in FORMS {
            for nation in [
                Nation::England,
                Nation::Wales,
                Nation::Scotland,
                Nation::NorthernIreland,
            ] {
                for deed in [false, true] {
                    let signed = block(form, false, nation, deed);
                    assert_eq!(signed.capacity, *capacity, "{form}");
                    assert!(signed.how.ends_with('.'), "{form}");
                    let says_deed = signed.how.contains("as a deed");
                    assert_eq!(says_deed, deed && nation != Nation::Scotland, "{form}");
                }
            }
        }
        assert_eq!(FORMS.len(), crate::checklist::forms::FORMS.len());
    }

    #[test]
    fn what_nobody_looked_up_is_not_sure() {
        assert!(!unsure(
            "charitable-company",
            false,
            Nation::NorthernIreland
        ));
        assert!(unsure("charitable-trust", false, Nation::NorthernIreland));
        assert!(unsure("local-authority", false, Nation::England));
        assert!(!unsure("nhs-trust", false, Nation::England));
        assert!(unsure("nhs-trust", false, Nation::Wales));
        assert!(unsure(
            "charitable-incorporated-organisation",
            true,
            Nation::England
        ));
    }

    const FORMS: &[(&str, Capacity)] = &[
        ("nhs-trust", Capacity::None),
        ("nhs-foundation-trust", Capacity::None),
        ("integrated-care-board", Capacity::None),
        ("health-board", Capacity::None),
        ("health-and-social-care-trust", Capacity::None),
        ("local-authority", Capacity::None),
        ("charitable-company", Capacity::None),
        ("charitable-incorporated-organisation", Capacity::None),
        ("charitable-trust", Capacity::Trustees),
        ("unincorporated-charity", Capacity::Trustees),
        ("community-interest-company", Capacity::None),
        ("community-benefit-society", Capacity::None),
        ("company", Capacity::None),
        ("partnership", Capacity::None),
        ("university", Capacity::None),
        ("unincorporated-group", Capacity::Committee),
    ];
}
