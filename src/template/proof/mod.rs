//! Proving templates: names, references, answers that no clause shows, and the second language, over every example.

mod faults;
mod found;
mod names;
mod references;
mod shown;
mod syntax;
mod trace;
mod translations;
mod trials;

pub use faults::RULES;
pub use found::Proved;

use super::engine::Templates;
use super::usage::usage;
use crate::check::Rule;
use faults::{DANGLING, FAILS, LEFT_OVER, STRUCTURE, TWICE, UNTRANSLATED};
use found::Found;

/// Everything wrong with the templates, by template, in the order of their names. Those without a finding are left out.
pub fn proof(templates: &Templates) -> Vec<Proved> {
    proof_of(templates, |_| true)
}

/// As [`proof()`], of some of the [`RULES`] only: to fill the templates in with every example takes longest, and is left out where
/// nothing of it is wanted.
pub fn proof_of(templates: &Templates, wanted: impl Fn(&Rule) -> bool) -> Vec<Proved> {
    let mut found = Found::new(templates);
    let usage = usage(templates);
    let mut broken = syntax::malformed(templates, &mut found);
    names::names(&usage, &broken, &mut found);
    shown::not_shown(templates, &usage, &mut found);
    syntax::missing(templates, &mut broken, &mut found);
    names::not_included(templates, &mut found);
    references::to_no_template(templates, &mut found);
    translations::files(templates, &mut found);
    let trials = trials::Trials::new(templates, &usage, &broken);
    if [FAILS, DANGLING, TWICE, STRUCTURE].iter().any(&wanted) {
        trials.run(&mut found);
    }
    if [UNTRANSLATED, LEFT_OVER].iter().any(&wanted) {
        translations::welsh(templates, &trials, &mut found);
    }
    let codes: Vec<&str> = RULES
        .iter()
        .filter(|rule| wanted(rule))
        .map(|rule| rule.code)
        .collect();
    found.by_template(|finding| codes.contains(&finding.code))
}
