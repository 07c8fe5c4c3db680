//! What is told of a file with two versions: each thing that has two answers, and what stands in the way.

use super::scan::Stray;
use super::{Conflict, Dispute, Side, Stand};
use crate::answers::faults::{self, fault};
use crate::check::{Finding, Place};
use crate::values::english;

/// How many markers out of place are told one by one: whoever mends these sees the rest.
const MOST_STRAYS: usize = 10;

const HINT: &str = "settle it with `consortia resolve FILE`";

impl Dispute {
    /// The findings, and whether both versions can be read whole.
    ///
    /// What is wrong in both versions is told once. What is wrong in one of them alone is told where it stands in a block
    /// of its own; outside the blocks it only follows from the conflict.
    pub(super) fn findings(
        &self,
        of_sides: [Vec<Finding>; 2],
        strays: &[Stray],
    ) -> (Vec<Finding>, bool) {
        let mut found: Vec<Finding> = strays.iter().take(MOST_STRAYS).map(broken).collect();
        if let (Some(last), true) = (found.last_mut(), strays.len() > MOST_STRAYS) {
            let more = strays.len() - MOST_STRAYS;
            last.message
                .push_str(&format!(", and {more} more below it"));
        }
        let after = strays.first().map(|stray| stray.line.start);
        let told = |finding: &Finding| {
            // A marker that is out of place breaks what comes after it.
            let follows = finding.code == faults::SYNTAX.code
                && after.is_some_and(|after| start(finding).is_none_or(|at| at >= after));
            !follows
        };
        let mut sound = strays.is_empty();
        let mut comparable = sound;
        for side in Side::BOTH {
            for finding in side.of(&of_sides) {
                let malformed = finding.code == faults::SYNTAX.code;
                let in_both = side.other().of(&of_sides).contains(finding);
                let in_block = self.in_block(finding);
                comparable &= !malformed;
                sound &= !malformed && !in_block;
                if !told(finding) || in_both && found.contains(finding) {
                    continue;
                }
                if in_both {
                    found.push(finding.clone());
                } else if malformed || in_block {
                    found.push(self.of_one(side, finding));
                }
            }
        }
        if comparable {
            found.extend(self.conflicts.iter().map(|one| self.two_answers(one)));
            found.extend(self.layout().filter(|_| sound));
        } else if let Some(block) = self.blocks.first() {
            let message = "the file holds two versions, which cannot be compared yet".to_owned();
            let span = Some(block.whole.clone());
            let mut finding = fault(&faults::TWO_ANSWERS, message, span, "", "from here");
            let hint = "mend what else is shown, then settle them with `consortia resolve FILE`";
            finding.hint = Some(hint.to_owned());
            found.push(finding);
        }
        (found, sound)
    }

    /// The blocks in which no answer differs are told together.
    fn layout(&self) -> Option<Finding> {
        let untouched = self.untouched();
        let block = self.blocks.get(*untouched.first()?)?;
        let places = english::plural(untouched.len() as i64, "place", "places");
        let message = format!("{places} with two versions, in which no answer differs");
        let start = block.whole.start..block.ours.start.saturating_sub(1);
        let mut finding = fault(&faults::TWO_ANSWERS, message, Some(start), "", "the first");
        finding.hint = Some("keep the first version with `consortia resolve FILE`".to_owned());
        Some(finding)
    }

    fn in_block(&self, finding: &Finding) -> bool {
        let span = finding.places.first().and_then(|place| place.span.as_ref());
        span.is_some_and(|span| self.block_number(span).is_some())
    }

    fn of_one(&self, side: Side, finding: &Finding) -> Finding {
        let mut finding = finding.clone();
        if let Some(place) = finding.places.first_mut() {
            place.label = format!("{} ({})", place.label, self.name(side));
        }
        finding
    }

    fn two_answers(&self, conflict: &Conflict) -> Finding {
        let topic = &conflict.topic;
        let place = |side: Side| {
            let Stand { name, span, .. } = conflict.stand(side);
            let words = self.line(conflict, side);
            Place {
                span: span.clone(),
                path: topic.path(),
                label: format!("{name}: {words}"),
            }
        };
        let mut places: Vec<Place> = Side::BOTH.into_iter().map(place).collect();
        // The main place is one that can be shown.
        places.sort_by_key(|place| place.span.is_none());
        Finding {
            places,
            hint: Some(HINT.to_owned()),
            ..faults::TWO_ANSWERS.finding(self.message(conflict), None, "", "")
        }
    }
}

fn start(finding: &Finding) -> Option<usize> {
    Some(finding.places.first()?.span.as_ref()?.start)
}

fn broken(stray: &Stray) -> Finding {
    let message = stray.fault.to_owned();
    let span = Some(stray.line.clone());
    let mut finding = fault(&faults::SYNTAX, message, span, "", "this marker");
    let hint = "take the lines out that are not to stand, and the markers, or have git merge the file again";
    finding.hint = Some(hint.to_owned());
    finding
}
