//! References to ids that no template has.

use super::faults::DANGLING;
use super::found::Found;
use super::trace::whole;
use crate::nearest::nearest;
use crate::template::engine::Templates;

const REFERENCE: &str = "](#";
const ID: &str = "{#";

/// Reports references to an id that no template has, whether or not an example comes by them.
pub(super) fn to_no_template(templates: &Templates, found: &mut Found<'_>) {
    let texts = || templates.all().filter(|(name, ..)| name.ends_with(".md"));
    let mut ids = Vec::new();
    // An id that holds something of an answer: what stands before that.
    let mut computed = Vec::new();
    for (_, _, text) in texts() {
        for (at, _) in text.match_indices(ID) {
            let (id, after) = id_at(text, at + ID.len());
            if after.starts_with("{{") || after.starts_with("{%") {
                computed.push(id);
            } else if !id.is_empty() {
                ids.push(id);
            }
        }
    }
    for (template, _, text) in texts() {
        for (at, _) in text.match_indices(REFERENCE) {
            let (id, after) = id_at(text, at + REFERENCE.len());
            let whole_id = after.starts_with([')', ' ', '\n']);
            let made = || computed.iter().any(|start| id.starts_with(start));
            if id.is_empty() || !whole_id || ids.contains(&id) || made() {
                continue;
            }
            let message = format!("a reference leads to {id:?}, and no template has that id");
            let span = whole(text, at, &format!("{REFERENCE}{id}"));
            if let Some(finding) =
                found.add(&DANGLING, message, template, Some(span), "leads nowhere")
            {
                finding.hint = Some(match nearest(id, ids.iter().copied()) {
                    Some(near) => format!("did you mean {near:?}?"),
                    None => format!("give the clause that is meant the id {{#{id}}}"),
                });
            }
        }
    }
}

/// The id that starts at a place, and what follows it.
fn id_at(text: &str, at: usize) -> (&str, &str) {
    let rest = &text[at..];
    let end = rest.find(|c: char| !(c.is_ascii_alphanumeric() || matches!(c, '-' | '_')));
    rest.split_at(end.unwrap_or(rest.len()))
}
