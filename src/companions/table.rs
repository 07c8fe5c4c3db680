//! The table of companion documents.

use super::partner::each_for_itself;
use crate::answers::Agreement;
use crate::values::Nation;

/// A companion document.
#[derive(Clone, Copy, Debug)]
pub struct Companion {
    /// Its name on the command line.
    pub key: &'static str,
    /// Its title.
    pub title: &'static str,
    /// What it is for, in one line.
    pub purpose: &'static str,
    /// Its template.
    pub template: &'static str,
    /// How many there are of it.
    pub copies: Copies,
    /// The answers without which it makes no sense.
    pub needs: &'static [Need],
    /// What the day given with `--on` is; empty where it has none.
    pub day: &'static str,
}

/// How many there are of a companion document.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Copies {
    /// One for all the partners.
    One,
    /// One for each partner.
    EachPartner,
    /// One for each partner that has a committee in common, and otherwise one for all.
    EachCommittee,
}

/// An answer without which a companion document makes no sense.
#[derive(Clone, Copy)]
pub struct Need {
    /// The path of the answer.
    pub path: &'static str,
    /// Why there is no such document where the need is not met.
    pub otherwise: &'static str,
    /// Whether it is met. An open answer meets it: it prints as a gap.
    pub met: fn(&Agreement) -> bool,
}

impl std::fmt::Debug for Need {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_tuple("Need").field(&self.path).finish()
    }
}

impl Companion {
    /// Whether there is one for each partner, given the answers.
    pub fn is_per_partner(&self, agreement: &Agreement) -> bool {
        match self.copies {
            Copies::One => false,
            Copies::EachPartner => true,
            Copies::EachCommittee => each_for_itself(agreement),
        }
    }
}

/// The companion document with a name. `joining` is not one of them: see [`super::joining`].
pub fn companion(key: &str) -> Option<&'static Companion> {
    COMPANIONS.iter().find(|companion| companion.key == key)
}

/// Whether an answer is asked for and is not an explicit none.
fn there(agreement: &Agreement, path: &str) -> bool {
    agreement.asks(path) && !agreement.get(path).is_nil()
}

fn can_be_joined(agreement: &Agreement) -> bool {
    !agreement.is("admission_of_new_partners.open_to", "closed")
}

const ADMISSION: Need = Need {
    path: "admission_of_new_partners.open_to",
    otherwise: "no other organisation can become a partner",
    met: can_be_joined,
};

const OUTSIDE_SCOTLAND: Need = Need {
    path: "document.nation",
    otherwise: "in Scotland a minute of adherence is signed; use joining-scots",
    met: |agreement| agreement.nation() != Nation::Scotland,
};

const IN_SCOTLAND: Need = Need {
    path: "document.nation",
    otherwise: "outside Scotland a deed is signed; use joining-deed",
    met: |agreement| agreement.nation() == Nation::Scotland,
};

/// Every companion document, in the order in which they are listed.
pub static COMPANIONS: &[Companion] = &[
    Companion {
        key: "summary",
        title: "Summary for one partner",
        purpose: "two pages in plain English for each partner: what it agrees to, gives, may receive and may lose, and how it leaves",
        template: "companions/summary.md",
        copies: Copies::EachPartner,
        needs: &[],
        day: "",
    },
    Companion {
        key: "terms-of-reference",
        title: "Terms of reference",
        purpose: "of the steering group, to be adopted at its first meeting; of each committee where there are committees in common",
        template: "companions/terms_of_reference.md",
        copies: Copies::EachCommittee,
        needs: &[Need {
            path: "joint_steering_group.needed",
            otherwise: "no joint steering group is agreed on",
            met: |agreement| {
                agreement.asks("joint_steering_group.needed")
                    && agreement.is("joint_steering_group.needed", "yes")
            },
        }],
        day: "",
    },
    Companion {
        key: "risk-register",
        title: "Risk register",
        purpose: "the risks with scores, owners and what is done, with room for each review",
        template: "companions/risk_register.md",
        copies: Copies::One,
        needs: &[Need {
            path: "risk_sharing.risks",
            otherwise: "no risks are listed",
            met: |agreement| there(agreement, "risk_sharing.risks"),
        }],
        day: "",
    },
    Companion {
        key: "action-plan",
        title: "Action plan",
        purpose: "the steps with owners and dates, with room for status and notes",
        template: "companions/action_plan.md",
        copies: Copies::One,
        needs: &[Need {
            path: "action_plan.milestones",
            otherwise: "there is no action plan",
            met: |agreement| there(agreement, "action_plan.milestones"),
        }],
        day: "",
    },
    Companion {
        key: "calendar",
        title: "Calendar",
        purpose: "every date and deadline that follows from the answers, as a table (`consortia calendar` writes an .ics file)",
        template: "companions/calendar.md",
        copies: Copies::One,
        needs: &[],
        day: "",
    },
    Companion {
        key: "assurance-report",
        title: "Assurance report",
        purpose: "a form for the report to every partner's board or trustees: alert, advise, assure",
        template: "companions/assurance_report.md",
        copies: Copies::One,
        needs: &[],
        day: "",
    },
    Companion {
        key: "decision-record",
        title: "Record of a decision",
        purpose: "a form for one decision: the matter, the rule, the votes needed, who voted, conflicts declared",
        template: "companions/decision_record.md",
        copies: Copies::One,
        needs: &[],
        day: "the day of the decision",
    },
    Companion {
        key: "joining-letter",
        title: "Letter of joining",
        purpose: "a letter in which a new partner accepts the agreement, for arrangements that need no more",
        template: "companions/joining_letter.md",
        copies: Copies::One,
        needs: &[ADMISSION],
        day: "the day from which the new partner takes part",
    },
    Companion {
        key: "joining-deed",
        title: "Deed of adherence",
        purpose: "a deed by which a new partner is bound, for England, Wales and Northern Ireland",
        template: "companions/joining_deed.md",
        copies: Copies::One,
        needs: &[ADMISSION, OUTSIDE_SCOTLAND],
        day: "the day from which the new partner takes part",
    },
    Companion {
        key: "joining-scots",
        title: "Minute of adherence",
        purpose: "the same for Scotland, with a testing clause",
        template: "companions/joining_scots.md",
        copies: Copies::One,
        needs: &[ADMISSION, IN_SCOTLAND],
        day: "the day from which the new partner takes part",
    },
    Companion {
        key: "notice-of-withdrawal",
        title: "Notice of withdrawal",
        purpose: "the notice by which one partner leaves, with the earliest day on which it can",
        template: "companions/notice_of_withdrawal.md",
        copies: Copies::EachPartner,
        needs: &[],
        day: "the day on which the notice is given",
    },
    Companion {
        key: "signature-sheet",
        title: "Signature sheet",
        purpose: "a sheet for each partner to sign by itself, so that the partners can sign in counterparts",
        template: "companions/signature_sheet.md",
        copies: Copies::EachPartner,
        needs: &[],
        day: "",
    },
    Companion {
        key: "exit-plan",
        title: "Plan for the end",
        purpose: "who does what when a partner leaves or the work ends: people served, staff, records, contracts, things",
        template: "companions/exit_plan.md",
        copies: Copies::One,
        needs: &[],
        day: "",
    },
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_and_templates_go_together() {
        for companion in COMPANIONS {
            let file = format!("companions/{}.md", companion.key.replace('-', "_"));
            assert_eq!(companion.template, file);
            for need in companion.needs {
                assert!(crate::checklist::find(need.path).is_some(), "{}", need.path);
            }
        }
    }
}
