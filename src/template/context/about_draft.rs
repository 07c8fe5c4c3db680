//! What templates know about the draft as a whole, under `draft`.

use super::{DocumentKind, Draft, put};
use crate::answers::{Agreement, words};
use crate::check::allowances;
use crate::checklist::{self, forms};
use crate::values::{Id, english};
use tera::{Map, Value as Shown};

/// Everything under `draft`.
pub(super) fn draft_map(agreement: &Agreement, draft: &Draft, binding: &'static str) -> Shown {
    let ids = agreement.partner_ids();
    let names: Vec<Shown> = ids
        .iter()
        .map(|id| Shown::from(agreement.partner_name(id)))
        .collect();
    let noun = match draft.kind {
        DocumentKind::Mou => "Memorandum",
        DocumentKind::Alliance => "Agreement",
    };
    let two = ids.len() == 2;
    let depth = agreement.depth();
    let mut map = Map::new();
    let mut text = |key: &'static str, words: &str| put(&mut map, key, Shown::from(words));
    text("kind", draft.kind.word());
    text("noun", noun);
    text("this", &format!("this {noun}"));
    text("This", &format!("This {noun}"));
    text("both", if two { "both" } else { "all" });
    text("either", if two { "either" } else { "any" });
    text("others", if two { "the other" } else { "the others" });
    text(
        "partners",
        if two {
            "both Partners"
        } else {
            "all the Partners"
        },
    );
    text("binding", binding);
    text(
        "nation",
        agreement.choice("document.nation").unwrap_or("england"),
    );
    text("blanks", &crate::document::marks::BLANKS.to_string());
    text(
        "made_on",
        &draft
            .made_on
            .map(|date| date.to_string())
            .unwrap_or_default(),
    );
    text("version", env!("CARGO_PKG_VERSION"));
    text("count_words", &english::number_words(ids.len() as i64));
    text(
        "depth",
        match depth {
            checklist::Depth::Short => "short",
            checklist::Depth::Standard => "standard",
            checklist::Depth::Full => "full",
        },
    );
    put(
        &mut map,
        "bilingual",
        Shown::from(checklist::bilingual(agreement).is_some()),
    );
    put(&mut map, "two", Shown::from(two));
    put(&mut map, "count", Shown::from(ids.len()));
    let commissions = |id: &&Id| {
        let row = agreement.partner_row(id);
        row.is_some_and(|row| row.get("commissioner").yes_no() == Some(true))
    };
    put(
        &mut map,
        "commissioners",
        Shown::from(ids.iter().filter(commissions).count()),
    );
    put(
        &mut map,
        "public_bodies",
        Shown::from(ids.iter().filter(|id| agreement.is_public_body(id)).count()),
    );
    put(
        &mut map,
        "has_nhs",
        Shown::from(ids.iter().any(|id| {
            let form = agreement.partner_form(id);
            form.is_some_and(|form| forms::HEALTH_SERVICE.contains(&form))
        })),
    );
    // An agreement of any other form is no alliance, unless somebody in it buys the work.
    let form = agreement.choice("document.form");
    put(
        &mut map,
        "has_alliance",
        Shown::from(
            matches!(form, None | Some("alliance")) || ids.iter().any(|id| commissions(&id)),
        ),
    );
    put(&mut map, "partners_list", Shown::from(names));
    put(
        &mut map,
        "short",
        Shown::from(depth == checklist::Depth::Short),
    );
    put(
        &mut map,
        "standard",
        Shown::from(depth == checklist::Depth::Standard),
    );
    put(
        &mut map,
        "full",
        Shown::from(depth == checklist::Depth::Full),
    );
    put(
        &mut map,
        "has_charity",
        Shown::from(ids.iter().any(|id| agreement.is_charity(id))),
    );
    put(
        &mut map,
        "has_public_body",
        Shown::from(ids.iter().any(|id| agreement.is_public_body(id))),
    );
    // Topics that were named before the document came to bind as a whole, or not at all, no longer count.
    let topics = match binding {
        "some" => agreement.choices("document.binding_topics"),
        _ => &[],
    };
    put(
        &mut map,
        "binding_topics",
        Shown::from(topics.iter().map(|t| Shown::from(*t)).collect::<Vec<_>>()),
    );
    let proposed = agreement.unconfirmed().map(|one| {
        let words = checklist::find(&one.path).map(|(item, question)| {
            let answer = words::summary(question, agreement.get(&one.path), agreement);
            format!(
                "{}, {}: {answer} ({})",
                item.title, question.label, one.path
            )
        });
        Shown::from(words.unwrap_or_default())
    });
    put(
        &mut map,
        "unconfirmed",
        Shown::from(proposed.collect::<Vec<_>>()),
    );
    let allowed = allowances(agreement)
        .map(|(rule, because)| Shown::from(format!("{} ({}): {because}", rule.title, rule.code)));
    put(
        &mut map,
        "allowed",
        Shown::from(allowed.collect::<Vec<_>>()),
    );
    put(
        &mut map,
        "readiness",
        super::readiness::readiness(agreement),
    );
    put(&mut map, "pictures", super::pictures::pictures(agreement));
    let findings = draft.findings.iter().map(|f| Shown::from(f.as_str()));
    put(
        &mut map,
        "findings",
        Shown::from(findings.collect::<Vec<_>>()),
    );
    Shown::from(map)
}

/// The names that `draft` holds, for the check of templates.
pub(in crate::template) fn draft_names() -> Vec<String> {
    let draft = Draft {
        kind: DocumentKind::Mou,
        findings: Vec::new(),
        made_on: None,
    };
    let map = draft_map(&Agreement::default(), &draft, "none");
    let mut names = Vec::new();
    for (key, value) in map.as_map().into_iter().flatten() {
        let Some(key) = key.as_str() else { continue };
        names.push(key.to_owned());
        let inner = value.as_map().into_iter().flat_map(|inner| inner.keys());
        names.extend(
            inner
                .filter_map(|inner| inner.as_str())
                .map(|inner| format!("{key}.{inner}")),
        );
    }
    names
}
