//! Answers that no clause shows.

use super::faults::NOT_SHOWN;
use super::found::Found;
use crate::checklist::{self, Item, Kind};
use crate::template::engine::{COMPANIONS, Templates};
use crate::template::tags::tags;
use crate::template::usage::Usage;
use std::ops::Range;

/// Answers that decide what is asked or how, and are not printed themselves.
const NOT_PRINTED: &[&str] = &["document.kind", "document.depth"];

/// Reports answers that nothing prints: where a template asks about them or goes through their list, or else at the head of the
/// template of their item.
pub(super) fn not_shown(templates: &Templates, usage: &Usage, found: &mut Found<'_>) {
    for (item, path) in answers() {
        if usage.used.contains(&path) || NOT_PRINTED.contains(&path.as_str()) {
            continue;
        }
        let own = format!("items/{}.md", item.key);
        let place =
            asked_about(templates, &own, &path).or_else(|| in_a_loop(templates, &own, &path));
        let place = place.unwrap_or_else(|| Shown {
            span: first_line(templates, &own),
            template: own,
            label: "not in this template, nor in another",
            printed: path.clone(),
        });
        let message = format!("no template prints the answer {path}");
        let told = found.add(
            &NOT_SHOWN,
            message,
            &place.template,
            Some(place.span),
            place.label,
        );
        if let Some(finding) = told {
            finding.hint = Some(format!("print it: {{{{ {} }}}}", place.printed));
        }
    }
}

/// Where an answer could be printed, and by which name.
struct Shown {
    template: String,
    span: Range<usize>,
    label: &'static str,
    printed: String,
}

/// Where a template asks whether an answer is given.
fn asked_about(templates: &Templates, own: &str, path: &str) -> Option<Shown> {
    agreement(templates, own).find_map(|(template, text)| {
        let tags = tags(text);
        let names = tags.iter().flat_map(|tag| tag.names());
        let name = names.into_iter().find(|name| name.text == path)?;
        Some(Shown {
            template: template.to_owned(),
            span: name.span(),
            label: "asked about here, and not printed",
            printed: path.to_owned(),
        })
    })
}

/// Where a template goes through the list of a column.
fn in_a_loop(templates: &Templates, own: &str, path: &str) -> Option<Shown> {
    let (list, column) = path.rsplit_once('.')?;
    agreement(templates, own).find_map(|(template, text)| {
        let tags = tags(text);
        let mut loops = tags.iter().filter(|tag| tag.word(0) == "for");
        let own = loops.find(|tag| tag.tokens.iter().any(|token| token.text == list))?;
        let token = own.tokens.iter().find(|token| token.text == list)?;
        Some(Shown {
            template: template.to_owned(),
            span: token.span(),
            label: "this loop leaves it out",
            printed: format!("{}.{column}", own.word(1)),
        })
    })
}

/// The templates of the agreement, that of the item first.
fn agreement<'t>(
    templates: &'t Templates,
    own: &'t str,
) -> impl Iterator<Item = (&'t str, &'t str)> {
    let of = move |wanted: bool| {
        let all = templates.all().map(|(name, _, text)| (name, text));
        all.filter(move |(name, _)| (*name == own) == wanted)
    };
    let others =
        of(false).filter(|(name, _)| name.ends_with(".md") && !name.starts_with(COMPANIONS));
    of(true).chain(others)
}

fn first_line(templates: &Templates, template: &str) -> Range<usize> {
    let text = templates.get(template).map_or("", |(_, text)| text);
    0..text.lines().next().map_or(0, str::len)
}

/// The paths of all answers, with the columns of lists, each with its item; the partner of a list with one entry each is not
/// one.
fn answers() -> Vec<(&'static Item, String)> {
    let mut paths = Vec::new();
    for &item in checklist::ITEMS {
        for question in item.questions {
            let path = checklist::path(item, question);
            if let Kind::Rows(shape) = question.kind {
                let own = shape
                    .columns
                    .iter()
                    .filter(|column| column.key != "partner");
                paths.extend(own.map(|column| (item, format!("{path}.{}", column.key))));
            }
            paths.push((item, path));
        }
    }
    paths
}
