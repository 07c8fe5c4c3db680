//! The check that a list has an entry for every partner.

use super::forms::UNINCORPORATED;
use crate::answers::Agreement;
use crate::check::Report;
use crate::values::{Answer, Id, Row};

/// The lists that need an entry for every partner.
pub const EVERY_PARTNER: &[&str] = &[
    "roles_and_responsibilities.roles",
    "decision_making.votes",
    "point_of_contact.contacts",
    "risk_sharing.shares",
    "profit_sharing.shares",
    SIGNATORIES,
];

const SIGNATORIES: &str = "general_terms.signatories";

/// Whether a partner needs no entry in such a list: an unincorporated one that names its people signs through them.
pub fn excused(agreement: &Agreement, list: &str, id: &Id) -> bool {
    let partner = agreement.partner_row(id);
    list == SIGNATORIES
        && partner.is_some_and(|row| {
            let form = row.get("form").choice();
            row.get("people").is_given() && form.is_some_and(|form| UNINCORPORATED.contains(&form))
        })
}

/// A list with one entry a partner.
pub(super) struct EveryPartner {
    /// Its path.
    pub(super) list: &'static str,
    /// What an entry gives a partner: `contact`.
    pub(super) thing: &'static str,
    /// What several are called: `contacts`.
    pub(super) things: &'static str,
    /// What to do about one that is missing.
    pub(super) hint: &'static str,
}

impl EveryPartner {
    /// Reports the partners without an entry: each by its name, or, while the list has none at all, all in
    /// one. Nothing is missing where the list is still to be agreed.
    pub(super) fn check(&self, agreement: &Agreement, report: &mut Report<'_>) {
        if *agreement.get(self.list) == Answer::ToBeAgreed {
            return;
        }
        let entries = agreement.rows(self.list);
        let partners = agreement.partner_rows().iter().enumerate();
        let missing: Vec<(usize, &Row)> = partners
            .filter(|(_, partner)| {
                !excused(agreement, self.list, &partner.id)
                    && !entries.iter().any(|row| row.id == partner.id)
            })
            .collect();
        if entries.is_empty() && missing.len() > 1 {
            let _ = report
                .find(format!("no partner has a {} yet", self.thing))
                .at("partners", "these partners")
                .at(self.list, format!("there are no {}", self.things))
                .hint(format!("for each partner, {}", self.hint));
            return;
        }
        for (place, partner) in missing {
            let _ = report
                .find(format!(
                    "{} has no {}",
                    agreement.partner_name(&partner.id),
                    self.thing
                ))
                .at_row("partners", place, None, "this partner")
                .at(self.list, format!("not among the {}", self.things))
                .hint(self.hint);
        }
    }
}
