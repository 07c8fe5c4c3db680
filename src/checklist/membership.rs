//! Who the partners are from which day on, when some join or leave on days that are known: votes, thresholds,
//! quorum and shares as they stand after each such day.
//!
//! The answers are `admission_of_new_partners.joiners` and `termination.leavers`. Everything is exact: votes are
//! whole, and shares are whole parts of a whole, so that they always make one.

mod counts;
mod events;
mod flags;
mod parts;
mod print;
mod state;

pub use counts::{Class, classes};
pub use flags::{Flag, flags};
pub use parts::{Parts, Shared};
pub(super) use print::{classes_as_rows, if_one_joins, if_one_leaves, membership};
pub use state::{Member, State, Who};

use crate::answers::Agreement;
use crate::values::{Date, Id};

pub(super) use counts::{heads, part_of};
pub(super) use events::{JOINERS, LEAVERS, effective};

/// What happens on one day, and how things stand before and from then on.
#[derive(Clone, Debug)]
pub struct Change {
    /// The first day on which the new state holds.
    pub from: Date,
    /// The joiners who take part from this day, by their ids.
    pub joins: Vec<Id>,
    /// The partners whose last day was the day before.
    pub leaves: Vec<Id>,
    /// How things stood until then.
    pub before: State,
    /// How they stand from then on.
    pub after: State,
}

/// The changes of membership that the answers name, in order of time. Entries without a day are left out.
pub fn changes(agreement: &Agreement) -> Vec<Change> {
    let mut state = State::at_start(agreement);
    let mut changes = Vec::new();
    for event in events::events(agreement) {
        let after = state.after(agreement, &event);
        changes.push(Change {
            from: event.from,
            joins: event.joins.iter().map(|row| row.id.clone()).collect(),
            leaves: event.leaves.clone(),
            before: std::mem::replace(&mut state, after.clone()),
            after,
        });
    }
    changes
}
