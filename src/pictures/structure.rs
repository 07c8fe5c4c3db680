//! Who is who: the partners, who leads, who commissions, the steering group and its sub-groups.

mod drawing;

use super::Cells;
use super::words::tidy;
use crate::answers::Agreement;
use crate::document::Picture;
use crate::values::{Id, english};

/// Who is who.
pub(super) struct Structure {
    /// The steering group, if there is one.
    pub group: Option<Group>,
    /// The partners, in order.
    pub partners: Vec<Body>,
}

/// The steering group.
pub(super) struct Group {
    /// What it is called.
    pub name: String,
    /// Who chairs it, in words; empty where that is not settled.
    pub chair: String,
    /// How many seats it has.
    pub seats: usize,
    /// The groups that work under it.
    pub sub_groups: Vec<SubGroup>,
}

/// A group that works under the steering group.
pub(super) struct SubGroup {
    /// What it is called.
    pub name: String,
    /// The partner that chairs it; empty where that is not settled.
    pub chair: String,
    /// What it does; empty where that is not settled.
    pub remit: String,
}

/// One partner.
pub(super) struct Body {
    /// What it is called in the text.
    pub name: String,
    /// What it is as the lead, if it leads.
    pub lead: Option<&'static str>,
    /// Whether it commissions the work.
    pub commissioner: bool,
    /// How many seats it has on the steering group.
    pub seats: usize,
    /// Its role in a few words; empty where that is not settled.
    pub role: String,
}

/// Gathers who is who; `None` where fewer than two partners are known.
pub(super) fn of(agreement: &Agreement) -> Option<Structure> {
    const LEAD: &str = "roles_and_responsibilities.lead_partner";
    let lead = agreement.partner(LEAD).filter(|_| agreement.asks(LEAD));
    let group = group(agreement);
    let roles = agreement.rows("roles_and_responsibilities.roles");
    let partners: Vec<Body> = agreement
        .partner_rows()
        .iter()
        .map(|row| Body {
            name: tidy(&agreement.partner_name(&row.id)),
            lead: (lead == Some(&row.id)).then(|| leads_as(agreement)),
            commissioner: row.get("commissioner").yes_no() == Some(true),
            seats: if group.is_some() {
                seats(agreement, &row.id)
            } else {
                0
            },
            role: roles
                .iter()
                .find(|role| role.id == row.id)
                .and_then(|role| role.get("role").text())
                .map(|role| tidy(role.trim().trim_end_matches('.')))
                .unwrap_or_default(),
        })
        .collect();
    (partners.len() > 1).then_some(Structure { group, partners })
}

fn leads_as(agreement: &Agreement) -> &'static str {
    match agreement.choice("roles_and_responsibilities.lead_model") {
        Some("host") => "Lead Partner: host",
        Some("prime-contractor") => "Lead Partner: prime contractor",
        Some("joint-company") => "Lead Partner: joint company",
        Some("lead-commissioner") => "Lead Partner: lead commissioner",
        _ => "Lead Partner",
    }
}

fn seats(agreement: &Agreement, partner: &Id) -> usize {
    let seats = agreement.rows("joint_steering_group.seats").iter();
    seats
        .filter(|seat| seat.get("partner").partner() == Some(partner))
        .count()
}

fn group(agreement: &Agreement) -> Option<Group> {
    let item = |key: &str| format!("joint_steering_group.{key}");
    if !agreement.is(&item("needed"), "yes") || !agreement.asks(&item("needed")) {
        return None;
    }
    let name = |id: Option<&Id>| id.map(|id| tidy(&agreement.partner_name(id)));
    let chair = match agreement.choice(&item("chair")) {
        Some("rotates") => "the Partners chair it in turn".to_owned(),
        Some("chosen") => "it chooses its chair".to_owned(),
        Some("independent") => "its chair is independent".to_owned(),
        Some("partner") => name(agreement.partner(&item("chair_partner")))
            .map(|name| format!("{name} chairs it"))
            .unwrap_or_default(),
        _ => String::new(),
    };
    let rows = agreement.rows(&item("sub_groups")).iter();
    let asked = agreement.asks(&item("sub_groups"));
    let words = |text: Option<&str>| tidy(text.unwrap_or_default().trim().trim_end_matches('.'));
    let sub_groups = rows.filter(|_| asked).map(|row| SubGroup {
        name: words(row.get("name").text().or(Some("Sub-group"))),
        chair: name(row.get("chair").partner()).unwrap_or_default(),
        remit: words(row.get("remit").text()),
    });
    Some(Group {
        name: words(agreement.text(&item("name")).or(Some("Steering Group"))),
        chair,
        seats: agreement.rows(&item("seats")).len(),
        sub_groups: sub_groups.collect(),
    })
}

impl Body {
    /// What it is, besides a partner: "Lead Partner", "commissioner".
    pub fn tags(&self) -> Vec<String> {
        let commissioner = self.commissioner.then_some("Commissioner");
        let tags = self.lead.into_iter().chain(commissioner);
        tags.map(str::to_owned).collect()
    }

    fn what(&self, group: Option<&Group>) -> String {
        let mut parts = self.tags();
        if parts.is_empty() {
            parts.push("Partner".to_owned());
        }
        if let Some(group) = group {
            match self.seats {
                0 => {}
                1 => parts.push(format!("a seat on the {}", without_article(&group.name))),
                n => parts.push(format!("{n} seats on the {}", without_article(&group.name))),
            }
        }
        if !self.role.is_empty() {
            parts.push(self.role.clone());
        }
        parts.join("; ")
    }
}

impl Group {
    /// Its chair and seats in a few words.
    pub fn about(&self) -> String {
        let seats = (self.seats > 0).then(|| english::plural(self.seats as i64, "seat", "seats"));
        let chair = (!self.chair.is_empty()).then(|| self.chair.clone());
        let parts: Vec<String> = seats.into_iter().chain(chair).collect();
        english::capitalise(&parts.join("; "))
    }
}

/// A name that can follow "the".
pub(super) fn without_article(name: &str) -> &str {
    name.strip_prefix("The ")
        .or_else(|| name.strip_prefix("the "))
        .unwrap_or(name)
}

impl Structure {
    /// The rows of the table.
    pub fn rows(&self) -> Vec<Cells> {
        let mut rows: Vec<(String, String)> = Vec::new();
        if let Some(group) = &self.group {
            let about = group.about();
            let what = match about.is_empty() {
                true => "Joint steering group".to_owned(),
                false => format!("Joint steering group; {}", english::start_lower(&about)),
            };
            rows.push((group.name.clone(), what));
            for sub in &group.sub_groups {
                let mut parts = vec![format!("Sub-group of the {}", without_article(&group.name))];
                if !sub.chair.is_empty() {
                    parts.push(format!("{} chairs it", sub.chair));
                }
                if !sub.remit.is_empty() {
                    parts.push(sub.remit.clone());
                }
                rows.push((sub.name.clone(), parts.join("; ")));
            }
        }
        for partner in &self.partners {
            rows.push((partner.name.clone(), partner.what(self.group.as_ref())));
        }
        rows.into_iter()
            .map(|(who, what)| vec![("who", who), ("what", what)])
            .collect()
    }

    /// Whether some partners have a seat and others have none.
    pub fn some_without_seat(&self) -> bool {
        self.partners.iter().any(|one| one.seats > 0)
            && self.partners.iter().any(|one| one.seats == 0)
    }

    fn alt(&self) -> String {
        let count = self.partners.len() as i64;
        let partners = english::capitalise(&english::number_words(count));
        let mut said = match self.partners.iter().find(|one| one.lead.is_some()) {
            Some(lead) => format!("{partners} partners work together; {} leads.", lead.name),
            None => format!("{partners} partners work together."),
        };
        let buyers: Vec<&str> = self
            .partners
            .iter()
            .filter(|one| one.commissioner)
            .map(|one| one.name.as_str())
            .collect();
        match buyers.len() {
            0 => {}
            1..=3 => said.push_str(&format!(
                " {} {} the work.",
                english::list(&buyers),
                if buyers.len() == 1 {
                    "commissions"
                } else {
                    "commission"
                }
            )),
            many => said.push_str(&format!(" {many} of them commission the work.")),
        }
        if let Some(group) = &self.group {
            said.push_str(" There is a joint steering group, called ");
            said.push_str(without_article(&group.name));
            let subs = group.sub_groups.len() as i64;
            if subs > 0 {
                said.push_str(", with ");
                said.push_str(&english::plural(subs, "sub-group", "sub-groups"));
            }
            said.push('.');
        }
        said
    }

    /// Draws it.
    pub fn picture(&self) -> Picture {
        drawing::draw(self)
    }
}
