//! The checklist: its 13 items and the parts around them, one file each, as data.

mod condition;
mod item;
mod question;
mod stubs;

use std::collections::HashMap;
use std::sync::LazyLock;

pub use condition::Condition;
pub use item::{Derived, Item};
pub use question::{Choice, Computed, Depth, Identity, Kind, Question, Rows, Suggestion, choice};

/// The parts of the checklist, in the order in which they are asked and written.
pub static ITEMS: &[&Item] = &[&stubs::DOCUMENT, &stubs::PARTNERS, &stubs::TIMEFRAME, &stubs::ACTION_PLAN, &stubs::RISK];

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
