//! Who the partners are at a time, with their votes, the quorum and their shares.

use super::events::Event;
use super::parts::Shared;
use crate::answers::Agreement;
use crate::checklist::decision_making;
use crate::values::{Id, Row};

/// One of those who are partners at some time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Who {
    /// A partner from the start.
    Partner(Id),
    /// One who joins, by the id of its entry among the joiners.
    Joiner(Id),
}

/// A partner, and what it has by way of votes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Member {
    /// Which one.
    pub who: Who,
    /// What it is called in the text.
    pub name: String,
    /// Its votes; `None` where nothing is voted on, or where they are not settled.
    pub votes: Option<u32>,
}

/// How things stand at a time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct State {
    /// The partners, in order.
    pub members: Vec<Member>,
    /// How many partners must take part.
    pub quorum: Option<u32>,
    /// The shares of losses.
    pub losses: Shared,
    /// The shares of a surplus.
    pub surplus: Shared,
}

impl State {
    /// How things stand before anybody has joined or left.
    pub fn at_start(agreement: &Agreement) -> Self {
        let votes = decision_making::votes(agreement);
        let counted = decision_making::counted(agreement);
        let members = counted.into_iter().map(|id| Member {
            name: agreement.partner_name(&id),
            votes: votes.as_ref().and_then(|votes| {
                let found = votes.iter().find(|(other, _)| *other == id);
                found.map(|(_, votes)| *votes)
            }),
            who: Who::Partner(id),
        });
        Self {
            members: members.collect(),
            quorum: quorum_at_start(agreement),
            losses: Shared::losses(agreement),
            surplus: Shared::surplus(agreement),
        }
    }

    /// How things stand after those who leave have left and those who join have joined.
    pub(super) fn after(&self, agreement: &Agreement, event: &Event<'_>) -> Self {
        let stays = |member: &&Member| match &member.who {
            Who::Partner(id) => !event.leaves.contains(id),
            Who::Joiner(_) => true,
        };
        let mut members: Vec<Member> = self.members.iter().filter(stays).cloned().collect();
        members.extend(event.joins.iter().map(|row| {
            Member {
                who: Who::Joiner(row.id.clone()),
                name: row
                    .get("name")
                    .text()
                    .map_or_else(|| row.id.to_string(), |name| name.trim().to_owned()),
                votes: joiner_votes(agreement, row),
            }
        }));
        let counted = decision_making::counted(agreement);
        let mut all: Vec<Who> = members.iter().map(|member| member.who.clone()).collect();
        // One that is not counted where partners decide can still have a share.
        let others = agreement.partner_ids().into_iter();
        all.extend(
            others
                .filter(|id| !counted.contains(id) && !event.leaves.contains(id))
                .map(Who::Partner),
        );
        let effect = agreement.choice("admission_of_new_partners.effect");
        let cut = |shared: &Shared, column: &str| {
            let joiners: Vec<_> = event
                .joins
                .iter()
                .map(|row| (Who::Joiner(row.id.clone()), row.get(column).share()))
                .collect();
            shared.after(effect, &all, &joiners)
        };
        Self {
            quorum: quorum_of(agreement, members.len()),
            losses: cut(&self.losses, "loss_share"),
            surplus: cut(&self.surplus, "surplus_share"),
            members,
        }
    }

    /// How many partners there are.
    pub fn count(&self) -> u32 {
        u32::try_from(self.members.len()).unwrap_or(u32::MAX)
    }

    /// All votes together; `None` where those of one are not settled.
    pub fn total_votes(&self) -> Option<u32> {
        if self.members.is_empty() {
            return None;
        }
        let mut votes = self.members.iter().map(|member| member.votes);
        votes.try_fold(0_u32, |sum, votes| sum.checked_add(votes?))
    }

    /// One of them.
    pub fn member(&self, who: &Who) -> Option<&Member> {
        self.members.iter().find(|member| member.who == *who)
    }
}

/// The votes of one who joins: one where each has one, else those named.
fn joiner_votes(agreement: &Agreement, row: &Row) -> Option<u32> {
    if !decision_making::can_vote(agreement) {
        return None;
    }
    match agreement.choice("decision_making.voting")? {
        "one-each" => Some(1),
        _ => u32::try_from(row.get("votes").number()?).ok(),
    }
}

fn quorum_at_start(agreement: &Agreement) -> Option<u32> {
    u32::try_from(agreement.number("decision_making.quorum")?).ok()
}

/// The quorum of so many partners: the same part of them as at the start, rounded up.
fn quorum_of(agreement: &Agreement, members: usize) -> Option<u32> {
    let quorum = u64::from(quorum_at_start(agreement)?);
    let members = u64::try_from(members).ok()?;
    let at_start = u64::try_from(decision_making::counted(agreement).len()).ok()?;
    let needed = quorum
        .checked_mul(members)?
        .checked_next_multiple_of(at_start)?
        / at_start;
    u32::try_from(needed).ok()
}
