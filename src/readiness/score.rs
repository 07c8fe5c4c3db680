//! From the scores to what they say.

use super::{FULL, Factor, GROUPS, Group, LEVELS};
use crate::answers::Agreement;

/// One factor with its answer.
#[derive(Clone, Copy, Debug)]
pub struct Result {
    /// The factor.
    pub factor: &'static Factor,
    /// How far it holds, from 0 to [`FULL`]; `None` where it is not answered.
    pub score: Option<usize>,
}

impl Result {
    /// The score in words.
    pub fn words(&self) -> &'static str {
        match self.score.and_then(|score| LEVELS.get(score)) {
            Some(level) => level.label,
            None => "not answered",
        }
    }

    /// Whether it holds partly at most.
    pub fn is_weak(&self) -> bool {
        self.score.is_some_and(|score| score < FULL - 1)
    }
}

/// What the answers say about readiness.
#[derive(Clone, Debug)]
pub struct Report {
    /// Each group with its results.
    pub groups: Vec<(&'static Group, Vec<Result>)>,
}

/// Scores the answers of a file.
pub fn report(agreement: &Agreement) -> Report {
    let mut place = 0;
    let groups = GROUPS.iter().map(|group| {
        let results = group.factors.iter().map(|factor| {
            let score = agreement.readiness(place);
            place += 1;
            Result { factor, score }
        });
        (group, results.collect())
    });
    Report {
        groups: groups.collect(),
    }
}

impl Report {
    /// Every result, in order.
    pub fn results(&self) -> impl Iterator<Item = &Result> {
        self.groups.iter().flat_map(|(_, results)| results)
    }

    /// How many statements are answered.
    pub fn answered(&self) -> usize {
        points(self.results()).1
    }

    /// The points reached, and the most that could be reached by what is answered.
    pub fn points(&self) -> (usize, usize) {
        let (points, answered) = points(self.results());
        (points, answered * FULL)
    }

    /// The results that hold partly at most: the weakest first, otherwise in order.
    pub fn weak(&self) -> Vec<&Result> {
        let mut weak: Vec<&Result> = self.results().filter(|result| result.is_weak()).collect();
        weak.sort_by_key(|result| result.score);
        weak
    }

    /// What the points amount to, in a sentence.
    pub fn verdict(&self) -> &'static str {
        let (points, most) = self.points();
        let weakest = self.results().any(|result| result.score == Some(0));
        if self.answered() == 0 {
            "Nothing is answered yet."
        } else if points * 3 < most {
            "Many foundations are still missing. Talk about them before you draft anything that binds."
        } else if points * 9 < most * 5 {
            "There is something to build on. Deal with the weak points while you draft."
        } else if weakest {
            "Most foundations are there, with gaps that deserve a conversation before anybody signs."
        } else {
            "The foundations are there. Keep an eye on the weaker points at each review."
        }
    }
}

/// The points of one group and how many of its statements are answered.
pub(super) fn points<'a>(results: impl Iterator<Item = &'a Result>) -> (usize, usize) {
    let scores = results.filter_map(|result| result.score);
    scores.fold((0, 0), |(points, count), score| (points + score, count + 1))
}

#[cfg(test)]
mod tests {
    use crate::answers::{AnswersFile, Source};
    use crate::readiness::{factors, report};

    fn scored(level: impl Fn(usize) -> &'static str) -> super::Report {
        let lines: Vec<String> = factors()
            .enumerate()
            .map(|(place, factor)| format!("{} = {:?}\n", factor.question.key, level(place)))
            .collect();
        let text = format!("[readiness]\n{}", lines.concat());
        let file = AnswersFile::new(Source::new("a.toml", &text));
        assert!(file.findings().is_empty(), "{:?}", file.findings());
        report(file.agreement())
    }

    #[test]
    fn points_add_up() {
        assert_eq!(scored(|_| "fully").points(), (78, 78));
        assert_eq!(scored(|_| "not-yet").points(), (0, 78));
        assert_eq!(
            scored(|place| if place == 0 { "partly" } else { "mostly" }).points(),
            (51, 78)
        );
        assert_eq!(
            scored(|place| if place == 0 { "partly" } else { "" }).points(),
            (1, 3)
        );
    }

    #[test]
    fn the_weakest_come_first() {
        let report = scored(|place| match place {
            2 => "partly",
            7 => "not-yet",
            _ => "mostly",
        });
        let weak: Vec<&str> = report
            .weak()
            .iter()
            .map(|r| r.factor.question.key)
            .collect();
        assert_eq!(weak, ["legitimacy", "commitment"]);
        assert!(
            report
                .verdict()
                .contains("gaps that deserve a conversation")
        );
    }

    #[test]
    fn a_verdict_follows_the_points() {
        assert!(scored(|_| "").verdict().contains("Nothing is answered"));
        assert!(
            scored(|_| "not-yet")
                .verdict()
                .contains("before you draft anything that binds")
        );
        assert!(
            scored(|_| "partly")
                .verdict()
                .contains("something to build on")
        );
        assert!(
            scored(|_| "fully")
                .verdict()
                .contains("foundations are there")
        );
    }
}
