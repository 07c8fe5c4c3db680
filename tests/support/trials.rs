//! Drafts to look through: every example as it is, and as each document at each depth.

#![allow(dead_code)] // Not every test file uses every helper.

use consortia::answers::{Agreement, AnswersFile, Source};
use consortia::checklist::Kind;
use consortia::companions::{COMPANIONS, CompanionError, Maker, Wanted};
use consortia::document::Document;
use consortia::drafting::{Options, draft};
use consortia::examples::{EXAMPLES, Example};
use consortia::template::{DocumentKind, Templates};
use consortia::values::{Answer, Id, Value};

/// A draft, and what it was made from.
pub struct Trial {
    /// What it is, for a report.
    pub name: String,
    /// The answers.
    pub agreement: Agreement,
    /// Which document.
    pub kind: DocumentKind,
    /// The draft.
    pub document: Document,
}

/// The answers of an example.
pub fn agreement(example: &Example) -> Agreement {
    let file = AnswersFile::new(Source::new(example.name, example.text));
    file.agreement().clone()
}

/// Drafts an agreement, or says why it cannot be drafted; `None` takes the document that it names.
pub fn trial(
    name: &str,
    agreement: &Agreement,
    kind: Option<DocumentKind>,
    templates: &Templates,
) -> Result<Trial, String> {
    let findings = consortia::check::check(agreement);
    let options = Options {
        kind,
        made_on: None,
    };
    let document = draft(agreement, &findings, templates, &options)
        .map_err(|error| format!("{name}: {error}"))?;
    Ok(Trial {
        name: name.to_owned(),
        agreement: agreement.clone(),
        kind: kind.unwrap_or_else(|| DocumentKind::of(agreement)),
        document,
    })
}

/// An agreement as it is, and as each document at each depth.
pub fn every_way(
    name: &str,
    agreement: &Agreement,
    templates: &Templates,
) -> Vec<Result<Trial, String>> {
    let mut trials = vec![trial(name, agreement, None, templates)];
    for kind in [DocumentKind::Mou, DocumentKind::Alliance] {
        for depth in ["short", "standard", "full"] {
            let mut agreement = agreement.clone();
            agreement.set("document.depth", Answer::Given(Value::Choice(depth)));
            let name = format!("{name} as {} at {depth} depth", kind.word());
            trials.push(trial(&name, &agreement, Some(kind), templates));
        }
    }
    trials
}

/// An agreement as each form of partnership, whatever else it answers, at full depth.
pub fn every_form(
    name: &str,
    agreement: &Agreement,
    templates: &Templates,
) -> Vec<Result<Trial, String>> {
    let forms = consortia::checklist::find("document.form").map(|(_, question)| question.kind);
    let Some(Kind::Choice(forms)) = forms else {
        return Vec::new();
    };
    let mut trials = Vec::new();
    for form in forms {
        for binding in ["none", "all"] {
            let mut agreement = agreement.clone();
            for (path, word) in [
                ("document.form", form.value),
                ("document.binding", binding),
                ("document.depth", "full"),
            ] {
                agreement.set(path, Answer::Given(Value::Choice(word)));
            }
            let name = format!("{name} as {}, binding {binding}", form.value);
            trials.push(trial(&name, &agreement, None, templates));
        }
    }
    trials
}

/// Every companion document of an agreement, with the copies for so many of the partners.
pub fn companions(
    name: &str,
    agreement: &Agreement,
    copies: usize,
    templates: &Templates,
) -> Vec<Trial> {
    let maker = Maker::new(agreement, templates, None).unwrap_or_else(|error| panic!("{error}"));
    let mut trials = Vec::new();
    for companion in COMPANIONS {
        let mut ids: Vec<Option<Id>> = vec![None];
        if companion.is_per_partner(agreement) {
            ids = agreement
                .partner_ids()
                .into_iter()
                .take(copies)
                .map(Some)
                .collect();
        }
        for id in ids {
            let wanted = Wanted {
                companion,
                partner: id.as_ref(),
                on: None,
            };
            let document = match maker.make(&wanted) {
                Ok(document) => document,
                // An agreement without a steering group, say, has no terms of reference for one.
                Err(CompanionError::NotMade { .. }) => continue,
                Err(error) => panic!("{} of {name}: {error}", companion.key),
            };
            let copy = id.map_or(String::new(), |id| format!(" for {id}"));
            trials.push(Trial {
                name: format!("{}{copy} of {name}", companion.key),
                agreement: agreement.clone(),
                kind: DocumentKind::of(agreement),
                document,
            });
        }
    }
    trials
}

/// Every example in every way.
pub fn examples() -> Vec<Result<Trial, String>> {
    let templates = Templates::built_in().expect("the built-in templates are well formed");
    EXAMPLES
        .iter()
        .flat_map(|example| every_way(example.name, &agreement(example), &templates))
        .collect()
}
