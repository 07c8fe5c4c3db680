//! The second language: what cannot be used, what lacks, and what is left over.

use super::faults::{LEFT_OVER, TRANSLATION, UNTRANSLATED};
use super::found::Found;
use super::trace;
use super::trials::Trials;
use crate::answers::Agreement;
use crate::document::{Trace, Translations, Untranslated};
use crate::template::BUILT_IN;
use crate::template::context::DocumentKind;
use crate::template::engine::{Origin, Templates};
use crate::template::languages::{self, entries};
use crate::values::{Answer, Value};
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

const WELSH: &str = "languages/cy.toml";

/// Reports what is wrong with the files of languages.
pub(super) fn files(templates: &Templates, found: &mut Found<'_>) {
    let files = || {
        templates
            .all()
            .filter(|(name, ..)| name.starts_with("languages/"))
    };
    for (name, _, text) in files().filter(|(name, ..)| name.ends_with(".toml")) {
        match languages::read(text) {
            Err(error) => {
                let message = format!("the words cannot be read: {}", error.message);
                let told = found.add(&TRANSLATION, message, name, error.span, "here");
                if let Some(finding) = told {
                    finding.hint = Some(format!(
                        "write it as in the built-in file: consortia template show {WELSH}"
                    ));
                }
            }
            Ok(words) => unlike(&words, name, text, found),
        }
    }
}

/// Reports fixed words without their Welsh, and Welsh that nothing uses.
pub(super) fn welsh(templates: &Templates, trials: &Trials<'_>, found: &mut Found<'_>) {
    let Some((origin, text)) = templates.get(WELSH) else {
        return;
    };
    let Ok(welsh) = languages::read(text) else {
        return;
    };
    let (missing, used) = in_welsh(trials);
    for (one, kind) in &missing {
        untranslated(templates, one, *kind, found);
    }
    if matches!(origin, Origin::File(_)) {
        left_over(templates, &welsh, text, &used, found);
    }
}

/// Entries whose two languages do not take the same things from the draft.
fn unlike(words: &Translations, name: &str, text: &str, found: &mut Found<'_>) {
    let numbers = |text: &str| -> BTreeSet<usize> {
        let parts = text.split('{').skip(1);
        let closed = parts.filter_map(|rest| rest.split_once('}'));
        closed
            .filter_map(|(number, _)| number.parse().ok())
            .collect()
    };
    let places = entries(text);
    let phrases = words.phrases.iter();
    for (own, second) in phrases {
        let (wanted, has) = (numbers(own), numbers(second));
        if wanted == has {
            continue;
        }
        let mut differ = wanted.symmetric_difference(&has);
        let number = differ.next().copied().unwrap_or_default();
        let message = format!("only one of the two languages has {{{number}}}");
        let span = places.get(&format!("phrases.{own}")).cloned();
        if let Some(finding) = found.add(&TRANSLATION, message, name, span, "this entry") {
            finding.hint = Some(format!("write {{{number}}} in both, or in neither"));
        }
    }
}

type Missing = BTreeMap<Untranslated, DocumentKind>;

/// What has no Welsh in some draft, with the first such document, and the entries that some draft uses.
fn in_welsh(trials: &Trials<'_>) -> (Missing, BTreeSet<String>) {
    let states: [&[(&str, &'static str)]; 4] = [
        &[("general_terms.languages", "equal")],
        &[
            ("general_terms.languages", "welsh-prevails"),
            ("document.binding", "none"),
            ("document.status", "agreed"),
        ],
        &[
            ("general_terms.languages", "english-prevails"),
            ("document.binding", "some"),
            ("document.status", "for-approval"),
        ],
        &[
            ("general_terms.languages", "english-prevails"),
            ("document.binding", "all"),
        ],
    ];
    let (mut missing, mut used) = (Missing::new(), BTreeSet::new());
    // One state for each draft in turn: the examples are many enough that each meets all of them.
    let turn = std::cell::Cell::new(0);
    let drafts = trials.drafts(|agreement: &mut Agreement| {
        let mut put = |path: &str, word: &'static str| {
            agreement.set(path, Answer::Given(Value::Choice(word)));
        };
        put("document.nation", "wales");
        for (path, word) in states[turn.get() % states.len()] {
            put(path, word);
        }
        turn.set(turn.get() + 1);
    });
    for (kind, document) in drafts {
        let Some(bilingual) = document.bilingual else {
            continue;
        };
        used.extend(bilingual.used);
        for one in bilingual.missing {
            missing.entry(one).or_insert(kind);
        }
    }
    (missing, used)
}

fn untranslated(
    templates: &Templates,
    one: &Untranslated,
    kind: DocumentKind,
    found: &mut Found<'_>,
) {
    let id = format!("{{#{}", one.id);
    let (words, _) = one.words.split_once('{').unwrap_or((&one.words, ""));
    let mut trace = Trace::anywhere(words.trim().to_owned());
    trace.after = format!(" {id}");
    let place = trace::find(templates, kind.template(), &trace).filter(|_| trace.mark.len() > 2);
    let place = place.or_else(|| trace::find(templates, kind.template(), &Trace::anywhere(id)));
    let (template, span) = match place {
        Some((template, span)) => (template, Some(span)),
        None => (kind.template().to_owned(), None),
    };
    let message = format!("there is no Welsh for {:?}", one.words);
    if let Some(finding) = found.add(&UNTRANSLATED, message, &template, span, "in English only") {
        finding.hint = Some(format!(
            "add {:?} = \"…\" to [phrases] in {WELSH}",
            one.words
        ));
    }
}

/// Entries of a house's own that nothing uses.
fn left_over(
    templates: &Templates,
    welsh: &Translations,
    text: &str,
    used: &BTreeSet<String>,
    found: &mut Found<'_>,
) {
    let built_in = BUILT_IN.iter().find(|(name, _)| *name == WELSH);
    let built_in = built_in.and_then(|(_, text)| languages::read(text).ok());
    let known = built_in.map(|words| words.entries()).unwrap_or_default();
    let places: BTreeMap<String, Range<usize>> = entries(text);
    for entry in welsh.entries() {
        let message = match entry.split_once('.') {
            Some(("headings", id)) if !has_id(templates, id) => {
                format!("no template has a heading with the id {id:?}")
            }
            // An entry of the built-in file can wait for answers that no example gives.
            _ if used.contains(&entry) || known.contains(&entry) => continue,
            _ => "no draft of any example has these words".to_owned(),
        };
        let span = places.get(&entry).cloned();
        if let Some(finding) = found.add(&LEFT_OVER, message, WELSH, span, "this entry") {
            finding.hint = Some("mend its English, or take the entry out".to_owned());
        }
    }
}

fn has_id(templates: &Templates, id: &str) -> bool {
    let mark = format!("{{#{id}");
    let mut texts = templates.all().map(|(_, _, text)| text);
    texts.any(|text| Trace::places(text, &mark).next().is_some())
}
