//! What templates know about the pictures, under `draft.pictures`: the rows of the table of each.

use super::put;
use crate::answers::Agreement;
use crate::pictures;
use tera::{Map, Value as Shown};

/// The rows by the name of the picture, none where it is not wanted; and which columns the money has.
pub(super) fn pictures(agreement: &Agreement) -> Shown {
    let wanted = pictures::wanted(agreement);
    let mut map = Map::new();
    for name in pictures::NAMES {
        let rows = if wanted {
            pictures::rows(name, agreement)
        } else {
            Vec::new()
        };
        put(&mut map, name, list(rows));
    }
    for (key, path) in [
        ("from_funders", "financing.sources"),
        ("from_partners", "financing.contributions"),
        ("budget", "financing.allocations"),
    ] {
        let any = agreement.asks(path) && !agreement.rows(path).is_empty();
        put(&mut map, key, Shown::from(any));
    }
    Shown::from(map)
}

fn list(rows: Vec<pictures::Cells>) -> Shown {
    let shown = rows.into_iter().map(|cells| {
        let mut map = Map::with_capacity(cells.len());
        for (key, words) in cells {
            put(&mut map, key, Shown::from(words));
        }
        Shown::from(map)
    });
    Shown::from(shown.collect::<Vec<_>>())
}
