//! A proof-reader over every example, as each document at each depth, and over an agreement of 72 partners.
//!
//! Each lint looks at one draft and returns what it complains of. Beside each stand tests that it complains of a fault
//! that was planted, and says nothing of a text that is right.

mod lints;
mod many;
mod pieces;
#[path = "../support/trials.rs"]
mod trials;

use consortia::answers::{Agreement, AnswersFile, Source};
use consortia::examples::{EXAMPLES, example};
use consortia::template::Templates;
use lints::{Lint, Text};
use std::collections::BTreeMap;
use std::sync::LazyLock;
use trials::Trial;

/// An agreement in two languages.
const WALES: &str = include_str!("../fixtures/wales.toml");

/// The examples that are drafted as every form too: of two partners, of several, and with commissioners among them.
const AS_EVERY_FORM: &[&str] = &["two-partners", "lead-body-consortium", "alliance"];

static DRAFTED: LazyLock<Vec<Result<Trial, String>>> = LazyLock::new(|| {
    let templates = Templates::built_in().expect("the built-in templates are well formed");
    let mut trials = trials::examples();
    trials.extend(many::trials());
    trials.extend(trials::every_way(
        "no answers",
        &Agreement::default(),
        &templates,
    ));
    let wales = AnswersFile::new(Source::new("wales", WALES));
    trials.extend(trials::every_way("wales", wales.agreement(), &templates));
    for example in AS_EVERY_FORM.iter().filter_map(|name| example(name)) {
        let agreement = trials::agreement(example);
        trials.extend(trials::every_form(example.name, &agreement, &templates));
    }
    trials
});

static COMPANIONS: LazyLock<Vec<Trial>> = LazyLock::new(|| {
    let templates = Templates::built_in().expect("the built-in templates are well formed");
    let of = |example| {
        let agreement = trials::agreement(example);
        trials::companions(example.name, &agreement, usize::MAX, &templates)
    };
    let mut companions: Vec<Trial> = EXAMPLES.iter().flat_map(of).collect();
    companions.extend(many::companions(&templates));
    companions
});

/// Drafts taken apart, each with its name.
type Texts = Vec<(&'static str, Text<'static>)>;

static TEXTS: LazyLock<Texts> = LazyLock::new(|| {
    let drafted = DRAFTED.iter().flatten();
    drafted
        .map(|trial| (trial.name.as_str(), trial.into()))
        .collect()
});

static COMPANION_TEXTS: LazyLock<Texts> = LazyLock::new(|| {
    let made = COMPANIONS.iter();
    made.map(|trial| (trial.name.as_str(), trial.into()))
        .collect()
});

/// Fails with every complaint of a lint about the agreements.
#[track_caller]
fn clean(lint: Lint) {
    told(lint, &TEXTS);
}

/// Fails with every complaint of a lint about the companion documents.
#[track_caller]
fn clean_companions(lint: Lint) {
    told(lint, &COMPANION_TEXTS);
}

/// Fails with every complaint, each once, with the first draft that shows it and how many more do.
#[track_caller]
fn told(lint: Lint, texts: &[(&'static str, Text<'static>)]) {
    let mut complaints: BTreeMap<String, (&str, usize)> = BTreeMap::new();
    for (name, text) in texts {
        for complaint in lint(text) {
            complaints.entry(complaint).or_insert((name, 0)).1 += 1;
        }
    }
    let told: Vec<String> = complaints
        .iter()
        .map(|(complaint, (name, count))| format!("{complaint} ({name}, {count} in all)"))
        .collect();
    assert!(told.is_empty(), "{} complaints: {told:#?}", told.len());
}

#[test]
fn everything_can_be_drafted() {
    let failures: Vec<&String> = DRAFTED
        .iter()
        .filter_map(|one| one.as_ref().err())
        .collect();
    assert!(failures.is_empty(), "{failures:#?}");
}

#[test]
fn every_term_is_defined_once_and_used() {
    clean(lints::terms::lint);
}

#[test]
fn every_reference_leads_somewhere_else() {
    clean(lints::references::lint);
}

#[test]
fn no_slip_is_left() {
    clean(lints::slips::lint);
}

#[test]
fn what_binds_says_must_and_what_does_not_says_will() {
    clean(lints::register::lint);
}

#[test]
fn two_are_both_and_more_are_all() {
    clean(lints::number_of_partners::lint);
}

#[test]
fn one_answer_reads_the_same_everywhere() {
    clean(lints::same_answer::lint);
}

#[test]
fn no_sentence_is_long_or_stiff() {
    clean(lints::sentences::lint);
}

#[test]
fn the_short_form_can_be_read_at_fourteen() {
    clean(lints::reading_age::lint);
}

#[test]
fn no_sentence_names_a_crowd() {
    clean(lints::crowds::lint);
}

#[test]
fn the_summary_can_be_read_at_fourteen() {
    assert!(COMPANION_TEXTS.iter().any(|(_, text)| text.is_summary));
    clean_companions(lints::reading_age::of_summary);
}

#[test]
fn one_answer_reads_the_same_in_the_agreement_and_beside_it() {
    for example in EXAMPLES {
        let of = format!(" of {}", example.name);
        let own = TEXTS.iter().find(|(name, _)| *name == example.name);
        let beside = COMPANION_TEXTS
            .iter()
            .filter(|(name, _)| name.ends_with(&of));
        let all: Vec<&Text> = own
            .into_iter()
            .chain(beside)
            .map(|(_, text)| text)
            .collect();
        let complaints = lints::same_answer::across(&all);
        assert!(complaints.is_empty(), "{}: {complaints:#?}", example.name);
    }
}

#[test]
fn no_companion_document_has_a_slip() {
    clean_companions(lints::slips::lint);
}

#[test]
fn no_companion_document_is_long_winded_or_stiff() {
    clean_companions(lints::sentences::lint);
}

#[test]
fn companion_documents_know_how_many_the_partners_are() {
    clean_companions(lints::number_of_partners::lint);
}

#[test]
fn no_sentence_of_a_companion_document_names_a_crowd() {
    clean_companions(lints::crowds::of_names);
}
