//! Proving a change by reading it back: what was wanted is there, and nothing else is different.

use super::compare::{Version, differences};
use super::view::View;
use super::{Said, Side, Topic, markers};
use crate::answers::faults;
use crate::answers::read::read_plain;
use crate::answers::{Agreement, AnswersFile, EditError, Source};
use crate::readiness;
use crate::values::{Answer, Row, Value};

/// Both versions of a text, each with the text that its places are in.
pub(super) struct Versions {
    pub(super) sides: [Read; 2],
    pub(super) blocks: usize,
    strays: bool,
}

/// One version: its text, its answers, and how many faults there are in how it is written.
pub(super) struct Read {
    text: String,
    pub(super) agreement: Agreement,
    faults: usize,
}

impl Versions {
    pub(super) fn of(text: &str) -> Self {
        let text = Source::new("", text).text;
        let (blocks, strays) = markers(&text).unwrap_or_default();
        let sides = Side::BOTH.map(|side| {
            let text = View::of(&text, &blocks, side).text;
            let (agreement, findings) = read_plain(&text);
            // Which partners there are may be what is settled: who names one that is gone is told afterwards.
            let partner = faults::UNKNOWN_PARTNER.code;
            Read {
                faults: findings.iter().filter(|one| one.code != partner).count(),
                text,
                agreement,
            }
        });
        Self {
            sides,
            blocks: blocks.len(),
            strays: !strays.is_empty(),
        }
    }

    fn version(&self, side: Side) -> Version<'_> {
        let read = side.of(&self.sides);
        Version {
            text: &read.text,
            agreement: &read.agreement,
        }
    }

    /// Whether a version says what one of another text says, but for what is excepted.
    pub(super) fn say_but(
        &self,
        side: Side,
        other: &Self,
        other_side: Side,
        excepted: &dyn Fn(&Topic) -> bool,
    ) -> bool {
        let (own_faults, other_faults) = (
            side.of(&self.sides).faults,
            other_side.of(&other.sides).faults,
        );
        let found = differences(other.version(other_side), self.version(side));
        !self.strays && own_faults <= other_faults && found.iter().all(excepted)
    }
}

/// What a topic is to be answered with.
pub(super) struct Wanted<'a> {
    pub(super) topic: &'a Topic,
    pub(super) said: &'a Said,
    /// Whether somebody typed it, and so confirmed it.
    pub(super) typed: bool,
}

impl Wanted<'_> {
    pub(super) fn put_into(&self, file: &mut AnswersFile) -> Result<(), EditError> {
        match (self.topic, self.said) {
            (Topic::Answer(path), Said::Answer(answer)) if self.typed => file.set(path, answer),
            (Topic::Answer(path), Said::Answer(answer)) => file.put(path, answer),
            (Topic::Entry(path, _), Said::Entry(Some(row))) => file.add_row(path, row),
            (Topic::Entry(path, id), _) => file.remove_row(path, id),
            (Topic::Cell(path, id, column), Said::Answer(answer)) => {
                file.set_cell(path, id, column, answer)?;
                if self.typed {
                    file.confirm(path)?;
                }
                Ok(())
            }
            (Topic::Proposed(path), Said::Proposed(true)) => file.unconfirm(path),
            (Topic::Proposed(path), _) => file.confirm(path),
            (Topic::Allowed(code), Said::Allowed(because)) => file.allow(code, because.as_deref()),
            (Topic::Score(place), Said::Answer(answer)) => {
                let factor = readiness::factors().nth(*place);
                file.set_readiness(factor.map_or("", |one| one.question.key), answer)
            }
            (topic, _) => Err(EditError::Unwritable(topic.path())),
        }
    }

    /// Whether both versions now say this, and everything else as before.
    pub(super) fn is_all_that_changed(&self, before: &Versions, after: &Versions) -> bool {
        Side::BOTH.into_iter().all(|side| {
            let said = self.topic.said(&side.of(&after.sides).agreement);
            same_said(&said, self.said)
                && after.say_but(side, before, side, &|topic| self.excepts(topic))
        })
    }

    fn excepts(&self, topic: &Topic) -> bool {
        let within = match (self.topic, topic) {
            (Topic::Answer(list), Topic::Entry(path, _) | Topic::Cell(path, ..)) => list == path,
            (Topic::Entry(list, id), Topic::Cell(path, other, _)) => list == path && id == other,
            _ => false,
        };
        let confirmed = match (self.topic, topic) {
            (Topic::Answer(path) | Topic::Cell(path, ..), Topic::Proposed(other)) => path == other,
            _ => false,
        };
        self.topic == topic || within || self.typed && confirmed
    }
}

/// Whether two versions say the same: columns that are not answered do not count.
pub(super) fn same_said(one: &Said, other: &Said) -> bool {
    match (one, other) {
        (Said::Entry(Some(one)), Said::Entry(Some(other))) => same_row(one, other),
        (
            Said::Answer(Answer::Given(Value::Rows(one))),
            Said::Answer(Answer::Given(Value::Rows(other))),
        ) => one.len() == other.len() && one.iter().zip(other).all(|(a, b)| same_row(a, b)),
        _ => one == other,
    }
}

fn same_row(one: &Row, other: &Row) -> bool {
    let covers = |a: &Row, b: &Row| a.cells.iter().all(|(key, answer)| b.get(key) == answer);
    one.id == other.id && covers(one, other) && covers(other, one)
}
