//! Where each id of the agreement stands, so that a companion document can cite it.

use crate::document::{Block, Document, plain};
use crate::template::{BUILT_IN, Templates};
use std::collections::BTreeMap;

/// The place of every id that the templates of the agreement use: "clause 18 (Termination of the consortium)",
/// "clause 18.1", "Schedule 4 (Money)"; empty where the drafted agreement does not have it. Ids are written with
/// underscores.
pub fn clauses(document: &Document, templates: &Templates) -> BTreeMap<String, String> {
    let mut places: BTreeMap<String, String> = names(templates)
        .into_iter()
        .map(|name| (name, String::new()))
        .collect();
    for division in &document.divisions {
        if let Some(id) = &division.id {
            let heading = plain(&division.heading);
            let place = match &division.number {
                Some(number) => format!("{} ({heading})", number.reference()),
                None => format!("“{heading}”"),
            };
            places.insert(name(id), place);
        }
        walk(&division.blocks, &mut places);
    }
    places
}

fn walk(blocks: &[Block], places: &mut BTreeMap<String, String>) {
    for block in blocks {
        if let Block::Clause(clause) = block {
            if let Some(id) = &clause.id {
                let place = match &clause.heading {
                    Some(heading) => format!("{} ({})", clause.number.reference(), plain(heading)),
                    None => clause.number.reference(),
                };
                places.insert(name(id), place);
            }
            walk(&clause.blocks, places);
        }
    }
}

fn name(id: &str) -> String {
    id.replace('-', "_")
}

/// The ids that the templates of the agreement give, with underscores. Those of the built-in templates are among them
/// even where a template of the user's leaves them out: a companion document may ask for them.
pub(crate) fn names(templates: &Templates) -> Vec<String> {
    let mut found = Vec::new();
    let built_in = BUILT_IN.iter().copied();
    let all = templates.all().map(|(template, _, text)| (template, text));
    for (template, text) in built_in.chain(all) {
        if template.starts_with("companions/") {
            continue;
        }
        for piece in text.split("{#").skip(1) {
            let end = piece
                .find(|c: char| !(c.is_ascii_alphanumeric() || c == '-'))
                .unwrap_or(piece.len());
            let closed = piece[end..].starts_with(['}', ' ']);
            if end > 0 && closed {
                found.push(name(&piece[..end]));
            }
        }
    }
    found.sort();
    found.dedup();
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::answers::read;
    use crate::drafting::{Options, draft};

    #[test]
    fn places_are_those_of_the_draft() {
        let templates = Templates::built_in().unwrap();
        let text = crate::examples::example("alliance").unwrap().text;
        let document = draft(&read(text).0, &[], &templates, &Options::default()).unwrap();
        let places = clauses(&document, &templates);
        let numbered = document.numbered();
        let of = |id: &str| {
            numbered
                .iter()
                .find(|n| n.id.as_deref() == Some(id))
                .unwrap()
        };
        assert_eq!(places["notice_to_leave"], of("notice-to-leave").number);
        assert_eq!(
            places["termination"],
            format!(
                "{} (Termination of the consortium)",
                of("termination").number
            )
        );
        assert!(places["schedule_money"].starts_with("Schedule "));
        assert_eq!(places["partners"], "“Partners”");
        // An id that this draft does not have is known, and empty.
        assert_eq!(places["last_two"], of("last-two").number);
        assert_eq!(
            places["costs_after"].is_empty(),
            !numbered
                .iter()
                .any(|n| n.id.as_deref() == Some("costs-after"))
        );
    }
}
