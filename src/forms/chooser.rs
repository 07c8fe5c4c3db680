//! Choosing a form: a dozen plain questions, points that anybody can count, and reasons in words.

mod answers;
mod exclusions;
mod points;
mod questions;
#[cfg(test)]
mod tests;
mod warnings;

pub use answers::{AnswerError, Answers, choices};
pub use exclusions::Exclusion;
pub use points::{Points, points};
pub use questions::{QUESTIONS, question};

use exclusions::EXCLUSIONS;

/// How many answers a recommendation needs.
pub const ENOUGH: usize = 5;

/// How many other forms are named.
const RUNNERS_UP: usize = 3;

/// A form with what the answers say for and against it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Standing {
    /// The key of the form.
    pub form: &'static str,
    /// Its points.
    pub points: i32,
    /// What speaks for it, the weightiest first.
    pub reasons: Vec<&'static str>,
    /// What speaks against it, the weightiest first.
    pub against: Vec<&'static str>,
}

/// What the answers lead to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    /// The form that fits best, if the answers are enough to tell.
    pub recommended: Option<Standing>,
    /// The forms that come next, the best first.
    pub runners_up: Vec<Standing>,
    /// The forms that an answer rules out, with the first reason.
    pub ruled_out: Vec<(&'static str, &'static str)>,
    /// Why nothing is recommended, or how sure the recommendation is, and what to ask an adviser.
    pub warnings: Vec<&'static str>,
}

/// Works out which form fits the answers.
///
/// The form with the most points wins that no answer rules out. Of two with the same points, the one that comes
/// first in the checklist wins, which is roughly the simpler one.
pub fn choose(answers: &Answers) -> Choice {
    let mut ruled_out = Vec::new();
    let mut standings = Vec::new();
    for form in super::keys() {
        match exclusion(answers, form) {
            Some(exclusion) => ruled_out.push((form, exclusion.because)),
            None => standings.push(standing(answers, form)),
        }
    }
    standings.sort_by_key(|standing| std::cmp::Reverse(standing.points));
    standings.retain(|standing| standing.points > 0);
    let mut warnings = Vec::new();
    if answers.count() < ENOUGH {
        warnings.push("too few questions are answered to recommend a form; answer at least five");
    } else if standings.is_empty() {
        warnings.push(
            "no form fits these answers; look at those on money, decisions and how far it binds again, or ask an adviser",
        );
    } else if standings.len() > 1 && standings[0].points - standings[1].points <= 1 {
        warnings
            .push("two forms are close; read what speaks for and against each before you choose");
    }
    let recommended =
        (answers.count() >= ENOUGH && !standings.is_empty()).then(|| standings.remove(0));
    standings.truncate(RUNNERS_UP);
    warnings.extend(warnings::warnings(
        answers,
        recommended.as_ref().map(|best| best.form),
    ));
    Choice {
        recommended,
        runners_up: standings,
        ruled_out,
        warnings,
    }
}

/// Gives the first answer that rules a form out.
pub fn exclusion(answers: &Answers, form: &str) -> Option<&'static Exclusion> {
    EXCLUSIONS.iter().find(|exclusion| {
        let given = answers.get(exclusion.question);
        exclusion.form == form && given.is_some_and(|given| exclusion.answers.contains(&given))
    })
}

fn standing(answers: &Answers, form: &'static str) -> Standing {
    let mut counted: Vec<&Points> = points(form)
        .iter()
        .filter(|points| answers.is(points.question, points.answer))
        .collect();
    counted.sort_by_key(|points| std::cmp::Reverse(points.points.abs()));
    let said = |for_it: bool| {
        let said = counted
            .iter()
            .filter(|points| (points.points > 0) == for_it);
        said.map(|points| points.because).collect()
    };
    Standing {
        form,
        points: counted.iter().map(|points| points.points).sum(),
        reasons: said(true),
        against: said(false),
    }
}
