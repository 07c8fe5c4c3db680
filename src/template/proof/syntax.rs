//! Templates that are not well formed, and those that are not there.

use super::faults::{MALFORMED, NO_TEMPLATE};
use super::found::Found;
use crate::check::Place;
use crate::nearest::nearest;
use crate::template::engine::{TemplateError, Templates};
use crate::template::tags::{quoted, tags};
use std::collections::BTreeSet;
use std::ops::Range;

/// Reports what cannot be compiled, and gives the names of the templates at fault.
pub(super) fn malformed(templates: &Templates, found: &mut Found<'_>) -> BTreeSet<String> {
    let mut broken = BTreeSet::new();
    for (name, ..) in templates.all().filter(|(name, ..)| name.ends_with(".md")) {
        let alone = templates.with_texts(|other, text| {
            // One that it includes, and that is at fault itself, is told of by its own name.
            if other == name {
                text.to_owned()
            } else {
                String::new()
            }
        });
        let Err(error) = alone.try_compile(name) else {
            continue;
        };
        let TemplateError::Template { message, place, .. } = error else {
            continue;
        };
        // A template that is not there has a code of its own.
        let Some((_, span)) = place else { continue };
        broken.insert(name.to_owned());
        let opened = templates
            .get(name)
            .and_then(|(_, text)| left_open(&text[..span.end]));
        let message = format!("the template is not well formed: {}", plain(&message));
        let at_end = message.ends_with("end of input");
        let Some(finding) = found.add(&MALFORMED, message, name, Some(span), "here") else {
            continue;
        };
        finding.hint = Some("mend the tag; each one that is opened has to be closed".to_owned());
        if let Some((word, span)) = opened.filter(|_| at_end) {
            finding.hint = Some(format!("close it with {{% end{word} %}}"));
            finding.places.push(Place {
                span: Some(span),
                path: name.to_owned(),
                label: "opened here".to_owned(),
            });
        }
    }
    broken
}

/// The last tag that is opened and not closed: its word, and where that stands.
fn left_open(text: &str) -> Option<(String, Range<usize>)> {
    let mut open = Vec::new();
    for tag in tags(text) {
        match tag.word(0) {
            word @ ("if" | "for" | "filter" | "block" | "raw" | "component") => {
                open.push((word.to_owned(), tag.tokens[0].span()));
            }
            word if word.starts_with("end") => {
                open.pop();
            }
            _ => {}
        }
    }
    open.pop()
}

/// A message of Tera's as the middle of a sentence.
pub(super) fn plain(message: &str) -> String {
    let line = message
        .lines()
        .next()
        .unwrap_or_default()
        .trim_end_matches('.');
    crate::values::english::start_lower(line)
}

/// Reports what is included and is not there, and templates that include each other in a circle; and adds the templates at fault to
/// those that are broken.
pub(super) fn missing(templates: &Templates, broken: &mut BTreeSet<String>, found: &mut Found<'_>) {
    let mut at_fault = Vec::new();
    let names = || templates.all().map(|(name, ..)| name);
    for (template, _, text) in templates.all().filter(|(name, ..)| name.ends_with(".md")) {
        if broken.contains(template) {
            continue;
        }
        for tag in tags(text) {
            if !matches!(tag.word(0), "include" | "extends" | "import") {
                continue;
            }
            let Some(named) = tag.tokens.get(1).and_then(|token| quoted(text, token)) else {
                continue;
            };
            let wanted = &text[named.clone()];
            let circle = templates.with_included(wanted).contains(&template);
            if templates.get(wanted).is_some() && !circle {
                continue;
            }
            at_fault.push(template.to_owned());
            if !circle {
                let message = format!("there is no template {wanted:?}");
                let near = nearest(wanted, names());
                if let Some(finding) =
                    found.add(&NO_TEMPLATE, message, template, Some(named), "not there")
                {
                    finding.hint = Some(near.map_or_else(
                        || "`consortia template list` names the templates".to_owned(),
                        |near| format!("did you mean {near:?}?"),
                    ));
                }
            } else {
                let message = if wanted == template {
                    "the template includes itself".to_owned()
                } else {
                    format!("the template includes {wanted:?}, which includes it in turn")
                };
                if let Some(finding) =
                    found.add(&NO_TEMPLATE, message, template, Some(named), "in a circle")
                {
                    finding.hint = Some("take one of the two out".to_owned());
                }
            }
        }
    }
    broken.extend(at_fault);
}
