//! Names that nothing has, and what nothing uses.

use super::faults::{NOT_INCLUDED, UNKNOWN_NAME, UNUSED_VARIABLE};
use super::found::Found;
use crate::checklist;
use crate::companions;
use crate::nearest::nearest;
use crate::template::BUILT_IN;
use crate::template::context::DocumentKind;
use crate::template::engine::Templates;
use crate::template::usage::Usage;
use std::collections::BTreeSet;

/// Reports names that nothing has, and variables that nothing uses.
pub(super) fn names(usage: &Usage, broken: &BTreeSet<String>, found: &mut Found<'_>) {
    for unknown in usage
        .unknown
        .iter()
        .filter(|one| !broken.contains(&one.template))
    {
        let message = format!("nothing is called {}", unknown.name);
        let span = Some(unknown.span.clone());
        if let Some(finding) =
            found.add(&UNKNOWN_NAME, message, &unknown.template, span, "not known")
        {
            finding.hint = Some(match &unknown.nearest {
                Some(near) => format!("did you mean {near}?"),
                None => names_of(&unknown.name),
            });
        }
    }
    for unused in usage
        .unused
        .iter()
        .filter(|one| !broken.contains(&one.template))
    {
        let message = format!("nothing uses the variable {}", unused.name);
        let span = Some(unused.span.clone());
        if let Some(finding) = found.add(
            &UNUSED_VARIABLE,
            message,
            &unused.template,
            span,
            "set here",
        ) {
            finding.hint = Some(format!("use it, take it out, or call it _{}", unused.name));
        }
    }
}

/// Where the names are listed that can stand in place of one.
fn names_of(name: &str) -> String {
    let first = name.split('.').next().unwrap_or_default();
    match checklist::ITEMS.iter().find(|item| item.key == first) {
        Some(item) => format!(
            "`consortia explain {}` lists its names",
            item.key.replace('_', "-")
        ),
        None => "docs/templates.md lists the names; a variable is set before it is used".to_owned(),
    }
}

/// Reports templates that neither are a document of their own nor are included by another.
pub(super) fn not_included(templates: &Templates, found: &mut Found<'_>) {
    let kinds = [DocumentKind::Mou, DocumentKind::Alliance].map(DocumentKind::template);
    let documents = kinds
        .into_iter()
        .chain(companions::COMPANIONS.iter().map(|one| one.template));
    let reached: BTreeSet<&str> = documents
        .flat_map(|name| templates.with_included(name))
        .collect();
    let built_in = || BUILT_IN.iter().map(|(name, _)| *name);
    for (name, _, text) in templates.all() {
        // The built-in ones outside of documents are taken by the program itself.
        if reached.contains(name) || built_in().any(|one| one == name) {
            continue;
        }
        let message = format!("nothing includes the template {name}, so that it has no effect");
        let first = text.lines().next().map_or(0, str::len);
        if let Some(finding) = found.add(&NOT_INCLUDED, message, name, Some(0..first), "this file")
        {
            finding.hint = Some(match nearest(name, built_in()) {
                Some(near) => format!("did you mean {near}?"),
                None => {
                    format!("put {{% include \"{name}\" %}} where it belongs, or take the file out")
                }
            });
        }
    }
}
