//! Drafts in English and Welsh: nothing lacks its Welsh, nothing in the Welsh is left over, and the one that prevails comes first.

use consortia::answers::{Agreement, AnswersFile, Source, parse_answer};
use consortia::checklist;
use consortia::document::Document;
use consortia::drafting::{Options, draft};
use consortia::examples::EXAMPLES;
use consortia::output::{Format, write};
use consortia::template::{DocumentKind, Templates};
use consortia::values::Date;
use std::collections::BTreeMap;

/// The answers of an example, with others in their place: `path=value`.
#[track_caller]
fn answers(name: &str, set: &[&str]) -> Agreement {
    let example = EXAMPLES.iter().find(|example| example.name == name);
    let text = example.map_or("format = 1\n", |example| example.text);
    let file = AnswersFile::new(Source::new(name, text));
    let mut agreement = file.agreement().clone();
    for pair in set {
        let (path, value) = pair.split_once('=').expect("a pair has =");
        let (_, question) = checklist::find(path).expect("the path names a question");
        let answer = parse_answer(question, value, &agreement).expect("the value can be read");
        agreement.set(path, answer);
    }
    agreement
}

fn drafted(agreement: &Agreement, kind: Option<DocumentKind>) -> Document {
    let templates = Templates::built_in().expect("the built-in templates are well formed");
    let options = Options {
        kind,
        made_on: Date::new(2026, 11, 23),
    };
    draft(agreement, &[], &templates, &options).unwrap_or_else(|error| panic!("{error}"))
}

const WALES: &str = "document.nation=wales";

/// Every example, and nothing answered, in Wales: as each document at each depth and in each state.
fn trials() -> Vec<(String, Document)> {
    let names: Vec<&str> = EXAMPLES.iter().map(|example| example.name).collect();
    let states: [&[&str]; 6] = [
        &["general_terms.languages=equal"],
        &[
            "general_terms.languages=welsh-prevails",
            "document.binding=none",
            "document.status=agreed",
        ],
        &[
            "general_terms.languages=english-prevails",
            "document.binding=some",
            "document.deed=yes",
            "document.status=for-approval",
            "document.version=2",
        ],
        &[
            "general_terms.languages=equal",
            "general_terms.welsh_text=yes",
            "document.binding=all",
            "document.deed=yes",
        ],
        &[
            "general_terms.languages=welsh-prevails",
            "general_terms.welsh_text=yes",
            "document.binding=all",
            "document.deed=no",
        ],
        &[
            "general_terms.languages=english-prevails",
            "general_terms.welsh_text=yes",
            "document.binding=some",
            "document.deed=no",
        ],
    ];
    let mut trials = Vec::new();
    for name in names.into_iter().chain(["no-answers"]) {
        for state in states {
            for kind in [DocumentKind::Mou, DocumentKind::Alliance] {
                for depth in ["short", "standard", "full"] {
                    let depth = format!("document.depth={depth}");
                    let mut set = vec![WALES, &depth];
                    set.extend(state);
                    let document = drafted(&answers(name, &set), Some(kind));
                    trials.push((format!("{name} as {} with {set:?}", kind.word()), document));
                }
            }
        }
    }
    trials
}

#[test]
fn every_heading_and_fixed_part_has_its_welsh_and_no_welsh_is_left_over() {
    let templates = Templates::built_in().expect("the built-in templates are well formed");
    let welsh = templates.translations("cy").expect("the Welsh can be read");
    let mut left = welsh.entries();
    // The words, with the first id they stand at.
    let mut missing = BTreeMap::new();
    for (_, document) in trials() {
        let bilingual = document.bilingual.expect("a draft in two languages");
        left.retain(|entry| !bilingual.used.contains(entry));
        for one in bilingual.missing {
            missing.entry(one.words).or_insert(one.id);
        }
    }
    let missing: Vec<String> = missing
        .iter()
        .map(|(words, id)| format!("{id}: {words}"))
        .collect();
    let left: Vec<String> = left.into_iter().collect();
    assert!(
        missing.is_empty(),
        "without Welsh, each with its id (add them to templates/languages/cy.toml):\n{}",
        missing.join("\n")
    );
    assert!(
        left.is_empty(),
        "in templates/languages/cy.toml, but in no draft:\n{}",
        left.join("\n")
    );
}
