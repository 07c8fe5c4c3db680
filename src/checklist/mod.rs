//! The checklist: its 13 items and the parts around them, one file each, as data.

mod condition;
mod every_partner;
mod item;
pub mod law;
mod question;

pub mod forms;
pub mod gain_and_pain;
pub mod partnership;

mod action_plan;
mod admission_of_new_partners;
mod decision_making;
mod dispute_resolution;
mod document;
mod financing;
mod general_terms;
mod joint_steering_group;
pub mod membership;
mod monitoring_and_review;
mod partners;
mod point_of_contact;
mod profit_sharing;
mod purpose;
mod risk_sharing;
mod roles_and_responsibilities;
pub(crate) mod shares;
mod termination;
mod timeframe;

/// What votes come to.
pub(crate) mod voting {
    pub(crate) use super::decision_making::{counts_all_votes, threshold, votes};
}

use std::collections::HashMap;
use std::sync::LazyLock;

pub use condition::Condition;
pub use every_partner::{EVERY_PARTNER, excused};
pub use general_terms::{Bilingual, bilingual};
pub use item::{Derived, Item};
pub use question::{Choice, Computed, Depth, Identity, Kind, Question, Rows, Suggestion, choice};

/// The parts of the checklist, in the order in which they are asked and written.
pub static ITEMS: &[&Item] = &[
    &document::ITEM,
    &partners::ITEM,
    &purpose::ITEM,
    &timeframe::ITEM,
    &roles_and_responsibilities::ITEM,
    &action_plan::ITEM,
    &decision_making::ITEM,
    &point_of_contact::ITEM,
    &joint_steering_group::ITEM,
    &financing::ITEM,
    &risk_sharing::ITEM,
    &profit_sharing::ITEM,
    &monitoring_and_review::ITEM,
    &admission_of_new_partners::ITEM,
    &termination::ITEM,
    &dispute_resolution::ITEM,
    &general_terms::ITEM,
];

/// How many items the checklist itself has.
pub const CHECKLIST_LENGTH: u8 = 13;

static PLACES: LazyLock<HashMap<String, (usize, usize)>> = LazyLock::new(|| {
    let mut places = HashMap::new();
    for (i, item) in ITEMS.iter().enumerate() {
        for (q, question) in item.questions.iter().enumerate() {
            places.insert(path(item, question), (i, q));
        }
    }
    places
});

/// The path of a question in the answers file.
pub fn path(item: &Item, question: &Question) -> String {
    if item.is_list() {
        item.key.to_owned()
    } else {
        format!("{}.{}", item.key, question.key)
    }
}

/// The places of the item and of the question at a path.
pub fn locate(path: &str) -> Option<(usize, usize)> {
    PLACES.get(path).copied()
}

/// The item and the question at a path.
pub fn find(path: &str) -> Option<(&'static Item, &'static Question)> {
    let (item, question) = locate(path)?;
    Some((ITEMS[item], &ITEMS[item].questions[question]))
}

/// The item with a name: its key, or the same words with hyphens or spaces.
pub fn item(name: &str) -> Option<&'static Item> {
    let key = name.trim().to_lowercase().replace(['-', ' '], "_");
    ITEMS.iter().copied().find(|item| item.key == key)
}
