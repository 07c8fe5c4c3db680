//! The topics that a good agreement covers: what each is called, how far it needs a text that binds, and which
//! agreements need it.
//!
//! A question names the topics that it serves with [`Question::topics`](crate::checklist::Question::topics).
//! `docs/topics.md` shows for each topic its questions, its clauses and the examples.

use crate::checklist::{self, Item};

/// Where a topic belongs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Register {
    /// In a memorandum as in an agreement that binds.
    Both,
    /// Only in a text that binds.
    Binding,
}

/// How much an agreement covers. Each profile holds everything of the one before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Profile {
    /// The two pages of a network of small groups.
    Short,
    /// A good memorandum of understanding.
    Memorandum,
    /// A good agreement that binds.
    Binding,
    /// What suits some agreements and is optional in all of them.
    Optional,
}

/// One thing that partners settle.
#[derive(Clone, Copy, Debug)]
pub struct Topic {
    /// Its name in tables and tests: `T1`.
    pub id: &'static str,
    /// What it is, as a short noun phrase.
    pub title: &'static str,
    /// Where it belongs.
    pub register: Register,
    /// The least profile that holds it.
    pub profile: Profile,
}

impl Topic {
    /// Whether an agreement of this profile covers it.
    pub fn belongs_to(&self, profile: Profile) -> bool {
        self.profile <= profile
    }

    /// Its group: the letter with which its id starts.
    pub fn group(&self) -> Option<&'static Group> {
        GROUPS
            .iter()
            .find(|group| self.id.starts_with(group.letter))
    }
}

/// A group of topics.
#[derive(Clone, Copy, Debug)]
pub struct Group {
    /// The letter with which the ids of its topics start.
    pub letter: char,
    /// Its place among the 13 items of the checklist; `None` for the groups before and after them.
    pub number: Option<u8>,
    title: &'static str,
}

impl Group {
    /// Its name: that of its item, for one of the 13.
    pub fn title(&self) -> &'static str {
        self.item().map_or(self.title, |item| item.title)
    }

    /// The item of the checklist that it is.
    pub fn item(&self) -> Option<&'static Item> {
        let number = self.number?;
        let mut items = checklist::ITEMS.iter().copied();
        items.find(|item| item.number == Some(number))
    }
}

const fn item(letter: char, number: u8) -> Group {
    Group {
        letter,
        number: Some(number),
        title: "",
    }
}

const fn around(letter: char, title: &'static str) -> Group {
    Group {
        letter,
        number: None,
        title,
    }
}

/// Every group, in order: the front matter, the 13 items, and the general terms.
pub static GROUPS: &[Group] = &[
    around('A', "Front matter"),
    item('T', 1),
    item('R', 2),
    item('P', 3),
    item('D', 4),
    item('C', 5),
    item('S', 6),
    item('F', 7),
    item('K', 8),
    item('G', 9),
    item('M', 10),
    item('N', 11),
    item('X', 12),
    item('Q', 13),
    around('Z', "General terms"),
];

const fn both(id: &'static str, profile: Profile, title: &'static str) -> Topic {
    Topic {
        id,
        title,
        register: Register::Both,
        profile,
    }
}

const fn binding(id: &'static str, title: &'static str) -> Topic {
    Topic {
        id,
        title,
        register: Register::Binding,
        profile: Profile::Binding,
    }
}

use Profile::{Binding, Memorandum, Optional, Short};

/// The topic with an id.
pub fn topic(id: &str) -> Option<&'static Topic> {
    TOPICS.iter().find(|topic| topic.id == id)
}

/// Every topic, group by group.
pub static TOPICS: &[Topic] = &[
    both("A01", Memorandum, "title, date, version and status"),
    both("A02", Short, "who the partners are in law"),
    both("A03", Memorandum, "background"),
    both("A04", Memorandum, "words used"),
    both("A05", Short, "how far it binds"),
    both("A06", Memorandum, "powers, duties and charitable objects"),
    both("A07", Short, "purpose"),
    both("A08", Memorandum, "principles"),
    both("A09", Memorandum, "objectives"),
    both(
        "A10",
        Memorandum,
        "scope: services, area, people, and what is left out",
    ),
    both(
        "A11",
        Binding,
        "the contract or grant above it, and which text comes first",
    ),
    both("A12", Memorandum, "approvals before it takes effect"),
    both("A13", Binding, "schedules"),
    both("T1", Short, "the day on which it starts"),
    both("T2", Short, "its length and its end"),
    both("T3", Memorandum, "extension"),
    both("T4", Optional, "break points"),
    both("T5", Optional, "the financial year"),
    both("R1", Memorandum, "the lead, host or accountable body"),
    both("R2", Short, "what each partner does"),
    binding("R3", "a commissioner among the partners"),
    binding("R4", "sub-contracting"),
    both("R5", Binding, "common standards and policies"),
    both("R6", Memorandum, "staff, secondment and volunteers"),
    binding("R7", "transfer of staff, and pensions"),
    both("R8", Optional, "premises and equipment"),
    both("R9", Memorandum, "safeguarding and checks on people"),
    both("R10", Binding, "clinical governance and registration"),
    both("R11", Binding, "complaints and incidents"),
    both("R12", Binding, "health and safety"),
    both("R13", Memorandum, "equality, inclusion and languages"),
    both("R14", Optional, "involvement of the people served"),
    both("R15", Optional, "continuity and mutual aid"),
    both("P1", Short, "milestones with owner and date"),
    both("P2", Optional, "getting ready"),
    both("P3", Optional, "the yearly plan"),
    both("P4", Optional, "assumptions"),
    both("D1", Short, "how decisions are taken"),
    both("D2", Memorandum, "votes"),
    both("D3", Memorandum, "quorum"),
    both("D4", Binding, "reserved matters"),
    both("D5", Binding, "delegated limits"),
    both("D6", Memorandum, "conflicts of interest"),
    both("D7", Memorandum, "deadlock"),
    both("D8", Binding, "urgent and written decisions"),
    both("D9", Binding, "deputies and absence"),
    both("D10", Binding, "openness and scrutiny"),
    both("C1", Short, "a contact in each organisation"),
    both(
        "C2",
        Memorandum,
        "changes of contact and everyday communication",
    ),
    binding("C3", "formal notices"),
    both(
        "S1",
        Memorandum,
        "whether there is a steering group, its name and standing",
    ),
    both("S2", Memorandum, "members and seats"),
    both("S3", Memorandum, "the chair"),
    both("S4", Memorandum, "meetings, papers and minutes"),
    both("S5", Binding, "terms of reference and sub-groups"),
    both("S6", Binding, "reports to each board"),
    both("S7", Binding, "others who attend"),
    both("F1", Short, "sources of money"),
    both("F2", Memorandum, "contributions of each partner"),
    both("F3", Memorandum, "contributions in kind"),
    both("F4", Binding, "the budget by year and line"),
    both("F5", Binding, "payments between partners"),
    binding("F6", "a pooled fund and its host"),
    both("F7", Memorandum, "overspend and underspend"),
    both("F8", Binding, "fees, overheads and full cost"),
    both("F9", Binding, "tax"),
    both("F10", Binding, "costs of setting up and of bids"),
    both("F11", Binding, "open books and records"),
    both("F12", Binding, "equipment bought, and who owns it"),
    binding("F13", "increases from year to year"),
    both("F14", Binding, "repayment and clawback"),
    both("K1", Memorandum, "the risk register"),
    binding("K2", "liability and its limits"),
    binding("K3", "indemnities"),
    both("K4", Binding, "insurance"),
    both("K5", Binding, "sharing of losses"),
    binding("K6", "default, remedy and step-in"),
    binding("K7", "no blame"),
    both("K8", Optional, "risks to reputation, quality and workforce"),
    both("K9", Binding, "loss of funding, change of law or policy"),
    both("G1", Short, "whether there can be a surplus"),
    both("G2", Binding, "how a surplus is shared"),
    binding("G3", "gain share"),
    both("G4", Binding, "reinvestment"),
    both("G5", Binding, "when a surplus is worked out, and by whom"),
    both("M1", Memorandum, "outcomes and measures"),
    both("M2", Memorandum, "reports"),
    both("M3", Memorandum, "review of the partnership"),
    both("M4", Binding, "evaluation and learning"),
    binding("M5", "poor performance"),
    both("M6", Binding, "data to be collected"),
    both("M7", Binding, "audit and access"),
    both("N1", Binding, "who can join"),
    both("N2", Memorandum, "how joining is decided"),
    both("N3", Memorandum, "the joining document"),
    both("N4", Binding, "what changes when a partner joins"),
    both("N5", Binding, "associates and observers"),
    both("N6", Binding, "consent of others to a new partner"),
    both("X1", Binding, "the natural end"),
    both("X2", Short, "leaving"),
    binding("X3", "removal of a partner"),
    both("X4", Memorandum, "ending the whole"),
    binding("X5", "insolvency, loss of status and merger"),
    both("X6", Binding, "the exit plan"),
    both(
        "X7",
        Memorandum,
        "assets, unspent money and name at the end",
    ),
    binding("X8", "costs after leaving"),
    both("X9", Binding, "data, records and materials at the end"),
    both("X10", Binding, "what goes on after the end"),
    both("Q1", Short, "stages"),
    both("Q2", Memorandum, "time limits"),
    both("Q3", Binding, "mediation"),
    binding("Q4", "expert decision and arbitration"),
    both("Q5", Binding, "services during a dispute"),
    binding("Q6", "courts and urgent orders"),
    both(
        "Q7",
        Binding,
        "routes for health bodies, commissioners and regulators",
    ),
    both("Z1", Short, "personal data"),
    both("Z2", Memorandum, "confidentiality"),
    both("Z3", Memorandum, "freedom of information"),
    both("Z4", Memorandum, "intellectual property"),
    both("Z5", Memorandum, "publicity, names and logos"),
    both("Z6", Binding, "procurement, competition and subsidy"),
    binding("Z7", "bribery and fraud"),
    binding("Z8", "modern slavery and speaking up"),
    both("Z9", Binding, "the environment and the community"),
    both("Z10", Binding, "exclusivity"),
    both("Z11", Memorandum, "no partnership or agency"),
    binding("Z12", "rights of others"),
    binding("Z13", "transfer and successors"),
    both("Z14", Memorandum, "changes to the text"),
    binding("Z15", "the whole agreement"),
    binding("Z16", "terms that fail, and rights not used"),
    binding("Z17", "copies and electronic signature"),
    binding("Z18", "law and courts"),
    both("Z19", Short, "signatures and authority"),
    both("Z20", Memorandum, "accessibility and languages of the text"),
    both("Z21", Optional, "costs of preparing it"),
    binding("Z22", "events beyond control"),
];

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashSet;

    fn size(profile: Profile) -> usize {
        let topics = TOPICS.iter();
        topics.filter(|topic| topic.belongs_to(profile)).count()
    }

    #[test]
    fn there_are_137_and_26_of_them_bind() {
        let ids: HashSet<&str> = TOPICS.iter().map(|topic| topic.id).collect();
        let binding = |topic: &&Topic| topic.register == Register::Binding;
        assert_eq!((TOPICS.len(), ids.len()), (137, 137));
        assert_eq!(TOPICS.iter().filter(binding).count(), 26);
    }

    #[test]
    fn the_profiles_have_15_56_and_127_topics() {
        assert_eq!(
            [Short, Memorandum, Binding, Optional].map(size),
            [15, 56, 127, 137]
        );
    }

    #[test]
    fn a_topic_that_must_bind_is_in_no_memorandum() {
        for topic in TOPICS {
            assert!(
                topic.register == Register::Both || !topic.belongs_to(Memorandum),
                "{}",
                topic.id
            );
        }
    }

    #[test]
    fn every_topic_stands_in_its_group_and_the_groups_are_in_order() {
        let mut letters: Vec<char> = Vec::new();
        for topic in TOPICS {
            let group = topic.group().unwrap_or_else(|| panic!("{}", topic.id));
            assert!(!group.title().is_empty(), "{}", group.letter);
            if letters.last() != Some(&group.letter) {
                letters.push(group.letter);
            }
        }
        let order: Vec<char> = GROUPS.iter().map(|group| group.letter).collect();
        assert_eq!(letters, order);
        let items = GROUPS.iter().filter_map(|group| group.number);
        assert_eq!(items.collect::<Vec<_>>(), (1..=13).collect::<Vec<_>>());
    }
}
