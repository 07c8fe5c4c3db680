//! Pictures of an agreement, drawn from its answers: when, who, money, votes, disputes.
//!
//! Each picture says nothing that its table does not say too. Where the answers hold nothing to show, there is neither.

mod canvas;
mod disputes;
mod money;
mod plain;
mod structure;
#[cfg(test)]
mod tests;
mod timeline;
mod votes;
mod words;

pub use plain::{Look, show};

use crate::answers::Agreement;
use crate::document::{Draw, Gallery, Picture};

/// The names of all pictures, as templates write them.
pub const NAMES: &[&str] = &["timeline", "structure", "money", "votes", "disputes"];

/// The cells of a row of a table, by their names in templates.
pub type Cells = Vec<(&'static str, String)>;

/// Draws a picture; `None` where there is none of the name, or the answers hold nothing to show.
pub fn draw(name: &str, agreement: &Agreement) -> Option<Picture> {
    let drawn = match name {
        "timeline" => timeline::of(agreement)?.picture(),
        "structure" => structure::of(agreement)?.picture(),
        "money" => money::of(agreement)?.picture(),
        "votes" => votes::of(agreement)?.picture(),
        "disputes" => disputes::of(agreement)?.picture(),
        _ => return None,
    };
    Some(Picture {
        name: name.to_owned(),
        ..drawn
    })
}

/// The facts of a picture as the rows of its table; none where there is no picture.
pub fn rows(name: &str, agreement: &Agreement) -> Vec<Cells> {
    let rows = match name {
        "timeline" => timeline::of(agreement).map(|facts| facts.rows()),
        "structure" => structure::of(agreement).map(|facts| facts.rows()),
        "money" => money::of(agreement).map(|facts| facts.rows()),
        "votes" => votes::of(agreement).map(|facts| facts.rows()),
        "disputes" => disputes::of(agreement).map(|facts| facts.rows()),
        _ => None,
    };
    rows.unwrap_or_default()
}

/// Whether the answers ask for a schedule with the pictures.
pub fn wanted(agreement: &Agreement) -> bool {
    agreement.is("document.pictures", "yes") && agreement.asks("document.pictures")
}

/// The pictures for a document, drawn by a function on [`draw`].
pub fn gallery<'a>(draw: &'a Draw<'a>) -> Gallery<'a> {
    Gallery {
        names: NAMES,
        draw: Some(draw),
    }
}
