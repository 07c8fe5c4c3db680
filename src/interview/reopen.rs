//! What a changed answer does to the questions that depend on it.

use super::walk::{Place, question_at};
use crate::answers::Agreement;
use crate::checklist::{self, Suggestion};
use crate::proposals::suggested;
use crate::values::Answer;

/// How the questions stood before an answer was given.
pub(super) struct Before {
    path: String,
    answer: Answer,
    applied: Vec<(Place, bool)>,
    suggested: Vec<(Place, Option<Answer>)>,
}

/// What changed with it.
#[derive(Default)]
pub(super) struct Change {
    /// Questions that are now asked and were not.
    pub(super) added: Vec<Place>,
    /// Answers that are kept but no longer printed.
    pub(super) dropped: Vec<Place>,
    /// Questions whose suggested answer had been accepted, and is now another.
    pub(super) reopened: Vec<Place>,
}

impl Before {
    pub(super) fn note(agreement: &Agreement, path: &str) -> Self {
        let mut applied = Vec::new();
        let mut offered = Vec::new();
        for (i, item) in checklist::ITEMS.iter().enumerate() {
            for (q, question) in item.questions.iter().enumerate() {
                applied.push(((i, q), agreement.applies(question)));
                if let Suggestion::Computed(computed) = question.suggestion
                    && computed.from.contains(&path)
                {
                    let words = suggested(question, agreement).map(|(answer, _)| answer);
                    offered.push(((i, q), words));
                }
            }
        }
        Self {
            path: path.to_owned(),
            answer: agreement.get(path).clone(),
            applied,
            suggested: offered,
        }
    }

    pub(super) fn compare(self, agreement: &Agreement) -> Change {
        let mut change = Change::default();
        if self.answer == Answer::Unanswered || self.answer == *agreement.get(&self.path) {
            // A first answer opens what follows from it anyway; there is nothing to tell.
            return change;
        }
        for (place, before) in self.applied {
            let after = agreement.applies(question_at(place));
            let answered = *agreement.at(place.0, place.1) != Answer::Unanswered;
            if after && !before && !answered {
                change.added.push(place);
            } else if before && !after && answered {
                change.dropped.push(place);
            }
        }
        for (place, before) in self.suggested {
            let now = suggested(question_at(place), agreement).map(|(answer, _)| answer);
            let accepted =
                before.is_some() && before.as_ref() == Some(agreement.at(place.0, place.1));
            if accepted && now.is_some() && now != before {
                change.reopened.push(place);
            }
        }
        change
    }
}

impl Change {
    /// What to tell the person; nothing where nothing changed.
    pub(super) fn words(&self) -> Option<String> {
        let list = |places: &[Place]| {
            let labels: Vec<&str> = places
                .iter()
                .take(6)
                .map(|place| question_at(*place).label)
                .collect();
            let more = if places.len() > 6 { ", and others" } else { "" };
            format!("{}{more}", labels.join("; "))
        };
        let mut told = Vec::new();
        if !self.added.is_empty() {
            told.push(format!(
                "Because of this change, more is asked: {}.",
                list(&self.added)
            ));
        }
        if !self.reopened.is_empty() {
            told.push(format!(
                "These answers were worked out from the one you changed, and are asked again: {}.",
                list(&self.reopened)
            ));
        }
        if !self.dropped.is_empty() {
            told.push(format!(
                "No longer asked or printed, but kept in the file: {}.",
                list(&self.dropped)
            ));
        }
        (!told.is_empty()).then(|| told.join("\n"))
    }
}
