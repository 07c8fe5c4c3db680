//! How far the answers have come, partner by partner.

use super::State;
use super::conflicts::Conflicts;
use crate::answers::Agreement;
use crate::check::Finding;
use crate::checklist::{self, EVERY_PARTNER, Item, Kind, Question, Rows, excused};
use crate::values::{Answer, Id, Row, Value};

/// Something that somebody has to answer, or has answered.
#[derive(Clone, Debug)]
pub struct Concern {
    /// The item that it belongs to.
    pub item: &'static Item,
    /// The path of the answer; of the list where an entry is missing.
    pub path: String,
    /// What it is, in the middle of a sentence.
    pub words: String,
    /// How far it has come.
    pub state: State,
}

/// What concerns one partner, or all of them together.
#[derive(Clone, Debug)]
pub struct PartnerStatus {
    /// The partner; `None` for what they settle together.
    pub partner: Option<Id>,
    /// What the partner is called.
    pub name: String,
    /// What concerns it, in the order of the checklist.
    pub concerns: Vec<Concern>,
}

impl PartnerStatus {
    /// How many of its concerns are in a state.
    pub fn count(&self, state: State) -> usize {
        self.concerns
            .iter()
            .filter(|one| one.state == state)
            .count()
    }

    /// The state of what concerns it in an item: that of the concern that has come least far. `None` where nothing does.
    pub fn in_item(&self, item: &Item) -> Option<State> {
        let own = self.concerns.iter().filter(|one| one.item.key == item.key);
        own.map(|one| one.state).max_by_key(|state| state.urgency())
    }

    /// What is not settled, in the order of the checklist.
    pub fn unsettled(&self) -> impl Iterator<Item = &Concern> {
        self.concerns
            .iter()
            .filter(|one| one.state != State::Answered)
    }
}

/// What the partners settle together, and then what concerns each of them.
///
/// An entry of a list concerns the partners that it names. A list that needs an entry for every partner is open for those
/// that it lacks. Everything else they settle together.
pub fn by_partner(agreement: &Agreement, findings: &[Finding]) -> Vec<PartnerStatus> {
    let together = PartnerStatus {
        partner: None,
        name: "together".to_owned(),
        concerns: Vec::new(),
    };
    let own = agreement.partner_ids().into_iter().map(|id| PartnerStatus {
        name: agreement.partner_name(&id),
        partner: Some(id),
        concerns: Vec::new(),
    });
    let mut sorting = Sorting {
        agreement,
        conflicts: Conflicts::new(findings),
        all: std::iter::once(together).chain(own).collect(),
    };
    for (place, item) in checklist::ITEMS.iter().enumerate() {
        for (number, question) in item.questions.iter().enumerate() {
            if agreement.applies(question) {
                let answer = agreement.at(place, number);
                sorting.question(item, question, answer);
            }
        }
    }
    sorting.all
}

struct Sorting<'a> {
    agreement: &'a Agreement,
    conflicts: Conflicts,
    all: Vec<PartnerStatus>,
}

impl Sorting<'_> {
    fn question(&mut self, item: &'static Item, question: &'static Question, answer: &Answer) {
        let path = checklist::path(item, question);
        let everyone = EVERY_PARTNER.contains(&path.as_str());
        if let (Kind::Rows(shape), Answer::Given(Value::Rows(rows))) = (question.kind, answer) {
            for row in rows {
                self.row(item, shape, &path, row);
            }
            if self.conflicts.at(&path) {
                self.add(
                    &[],
                    item,
                    &path,
                    question.label.to_owned(),
                    State::InConflict,
                );
            }
            if everyone {
                self.missing(item, shape, &path, rows);
            }
            return;
        }
        if let (Kind::Rows(shape), Answer::Unanswered, true) = (question.kind, answer, everyone) {
            self.missing(item, shape, &path, &[]);
            return;
        }
        let Some(state) = self.state(question, answer, &path) else {
            return;
        };
        self.add(
            &named(answer),
            item,
            &path,
            question.label.to_owned(),
            state,
        );
    }

    fn row(&mut self, item: &'static Item, shape: &'static Rows, list: &str, row: &Row) {
        let path = format!("{list}.{}", row.id);
        let mut owners: Vec<Id> = Vec::new();
        if list == "partners" {
            owners.push(row.id.clone());
        }
        for column in shape.columns {
            owners.extend(named(row.get(column.key)));
        }
        owners.sort();
        owners.dedup();
        let agreement = self.agreement;
        let columns = shape.columns.iter().filter(|one| agreement.applies(one));
        let mut whole = true;
        for column in columns {
            let answer = row.get(column.key);
            let path = format!("{path}.{}", column.key);
            let state = self.state(column, answer, &path);
            let settled = matches!(state, None | Some(State::Answered | State::Proposed));
            if let Some(state) = state.filter(|_| !settled) {
                self.add(&owners, item, &path, column.label.to_owned(), state);
                whole = false;
            }
        }
        let state = if self.conflicts.at(&path) {
            State::InConflict
        } else if agreement.is_unconfirmed(list) {
            State::Proposed
        } else {
            State::Answered
        };
        if whole || state == State::InConflict {
            self.add(
                &owners,
                item,
                &path,
                format!("the {}", shape.singular),
                state,
            );
        }
    }

    /// The partners that a list lacks which has an entry for each.
    fn missing(&mut self, item: &'static Item, shape: &'static Rows, path: &str, rows: &[Row]) {
        let partners = self.agreement.partner_ids();
        if partners.is_empty() && rows.is_empty() {
            let words = format!("the {}", shape.plural);
            self.add(&[], item, path, words, State::Open);
        }
        for id in partners {
            let has = rows.iter().any(|row| row.id == id);
            if !has && !excused(self.agreement, path, &id) {
                let words = format!("its {}", shape.singular);
                self.add(&[id], item, path, words, State::Open);
            }
        }
    }

    fn state(&self, question: &Question, answer: &Answer, path: &str) -> Option<State> {
        if self.conflicts.doubled(path) {
            return Some(State::InConflict);
        }
        let state = super::state(self.agreement, question, answer, path)?;
        let given = matches!(state, State::Answered | State::Proposed);
        Some(if given && self.conflicts.at(path) {
            State::InConflict
        } else {
            state
        })
    }

    /// Puts a concern with its partners, or with what they settle together where it names none.
    fn add(
        &mut self,
        partners: &[Id],
        item: &'static Item,
        path: &str,
        words: String,
        state: State,
    ) {
        let concern = Concern {
            item,
            path: path.to_owned(),
            words,
            state,
        };
        let own =
            |one: &PartnerStatus| one.partner.as_ref().is_some_and(|id| partners.contains(id));
        let mut found = false;
        for one in self.all.iter_mut().filter(|one| own(one)) {
            one.concerns.push(concern.clone());
            found = true;
        }
        if !found {
            self.all[0].concerns.push(concern);
        }
    }
}

/// The partners that an answer names.
fn named(answer: &Answer) -> Vec<Id> {
    match answer {
        Answer::Given(Value::Partner(id)) => vec![id.clone()],
        Answer::Given(Value::Partners(ids)) => ids.clone(),
        _ => Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::check;
    use crate::examples::EXAMPLES;

    const THREE: &str = "[[partners]]\nid = \"ash\"\nname = \"Ash\"\n[[partners]]\nid = \"birch\"\nname = \"Birch\"\n";

    fn of(text: &str) -> Vec<PartnerStatus> {
        let (agreement, mut found) = crate::answers::read(&format!("format = 1\n{THREE}{text}"));
        found.extend(check(&agreement));
        by_partner(&agreement, &found)
    }

    fn state(text: &str, who: usize, item: &str) -> Option<State> {
        let item = checklist::item(item).expect("there is such an item");
        of(text)[who].in_item(item)
    }

    #[test]
    fn a_missing_entry_is_open_for_its_partner_alone() {
        let contact = "[[point_of_contact.contacts]]\npartner = \"ash\"\npost = \"Manager\"\nemail = \"m@ash.example\"\n";
        assert_eq!(state(contact, 1, "point-of-contact"), Some(State::Answered));
        assert_eq!(state(contact, 2, "point-of-contact"), Some(State::Open));
        let agreed = "[point_of_contact]\ncontacts = \"to be agreed\"\n";
        assert_eq!(state(agreed, 2, "point-of-contact"), None);
        assert_eq!(state(agreed, 0, "point-of-contact"), Some(State::Open));
    }

    #[test]
    fn a_contradiction_is_a_conflict_of_whoever_it_concerns() {
        let late = "[timeframe]\ncommencement = 2027-04-01\nends = \"fixed-term\"\nterm = \"1 year\"\n\
            [[action_plan.milestones]]\nid = \"m\"\ntask = \"t\"\nowner = \"birch\"\ndue = 2029-04-02\ndone_when = \"d\"\n";
        assert_eq!(state(late, 2, "action-plan"), Some(State::InConflict));
        assert_eq!(state(late, 1, "action-plan"), None);
        assert_eq!(state(late, 0, "timeframe"), Some(State::InConflict));
        let in_time = late.replace("2029", "2027");
        assert_eq!(state(&in_time, 2, "action-plan"), Some(State::Answered));
    }

    #[test]
    fn nothing_is_open_or_in_conflict_in_the_examples() {
        for example in EXAMPLES {
            let (agreement, mut found) = crate::answers::read(example.text);
            found.extend(check(&agreement));
            for one in by_partner(&agreement, &found) {
                let left: Vec<_> = one.unsettled().collect();
                assert!(left.is_empty(), "{}: {} {left:?}", example.name, one.name);
            }
        }
    }
}
