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

/// Ten partners in Wales.
const TEN: &str = include_str!("fixtures/wales.toml");

/// Answers, with others in their place: `path=value`.
#[track_caller]
fn answers(text: &str, set: &[&str]) -> Agreement {
    let file = AnswersFile::new(Source::new("answers", text));
    assert!(file.findings().is_empty(), "{:?}", file.findings());
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
fn trials() -> Vec<Document> {
    let mut texts: Vec<&str> = EXAMPLES.iter().map(|example| example.text).collect();
    texts.extend([TEN, "format = 1\n"]);
    let states: [&[&str]; 7] = [
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
            "general_terms.languages=english-prevails",
            "document.status=for-approval",
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
    for text in texts {
        for state in states {
            for kind in [DocumentKind::Mou, DocumentKind::Alliance] {
                for depth in ["short", "standard", "full"] {
                    let depth = format!("document.depth={depth}");
                    let mut set = vec![WALES, &depth];
                    set.extend(state);
                    trials.push(drafted(&answers(text, &set), Some(kind)));
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
    for document in trials() {
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
