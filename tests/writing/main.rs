//! A proof-reader over every example, as each document at each depth, and over an agreement of 72 partners.
//!
//! Each lint looks at one draft and returns what it complains of. Beside each stand tests that it complains of a fault
//! that was planted, and says nothing of a text that is right.

mod lints;
mod many;
mod pieces;
#[path = "../support/trials.rs"]
mod trials;

use lints::Lint;
use std::collections::BTreeMap;
use std::sync::LazyLock;
use trials::Trial;

static TRIALS: LazyLock<Vec<Trial>> = LazyLock::new(|| {
    let mut trials = trials::examples();
    trials.extend(many::trials());
    trials
});

/// Fails with every complaint of a lint, each once, with the first draft that shows it and how many more do.
#[track_caller]
fn clean(lint: Lint) {
    let mut complaints: BTreeMap<String, (String, usize)> = BTreeMap::new();
    for trial in TRIALS.iter() {
        for complaint in lint(&trial.into()) {
            let (_, count) = complaints
                .entry(complaint)
                .or_insert_with(|| (trial.name.clone(), 0));
            *count += 1;
        }
    }
    let told: Vec<String> = complaints
        .iter()
        .map(|(complaint, (name, count))| format!("{complaint} ({name}, {count} in all)"))
        .collect();
    assert!(told.is_empty(), "{} complaints: {told:#?}", told.len());
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
