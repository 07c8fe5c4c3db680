//! What templates know about readiness, under `draft.readiness`.

use super::put;
use crate::answers::Agreement;
use crate::readiness::{FULL, Result, report};
use tera::{Map, Value as Shown};

/// The scores, by group and as a whole.
pub(super) fn readiness(agreement: &Agreement) -> Shown {
    let report = report(agreement);
    let (points, most) = report.points();
    let groups = report.groups.iter().map(|(group, results)| {
        let scores: Vec<usize> = results.iter().filter_map(|result| result.score).collect();
        let mut map = Map::new();
        put(&mut map, "title", Shown::from(group.title));
        put(&mut map, "source", Shown::from(group.source));
        put(
            &mut map,
            "points",
            Shown::from(scores.iter().sum::<usize>()),
        );
        put(&mut map, "answered", Shown::from(scores.len()));
        put(&mut map, "most", Shown::from(results.len() * FULL));
        put(&mut map, "factors", list(results.iter()));
        Shown::from(map)
    });
    let mut map = Map::new();
    put(&mut map, "groups", Shown::from(groups.collect::<Vec<_>>()));
    put(&mut map, "weak", list(report.weak().into_iter()));
    put(&mut map, "answered", Shown::from(report.answered()));
    put(&mut map, "total", Shown::from(report.results().count()));
    put(&mut map, "points", Shown::from(points));
    put(&mut map, "most", Shown::from(most));
    put(&mut map, "verdict", Shown::from(report.verdict()));
    Shown::from(map)
}

fn list<'a>(results: impl Iterator<Item = &'a Result>) -> Shown {
    let shown = results.map(|result| {
        let question = &result.factor.question;
        let mut map = Map::new();
        put(&mut map, "label", Shown::from(question.label));
        put(&mut map, "statement", Shown::from(question.ask));
        put(&mut map, "advice", Shown::from(question.help));
        put(&mut map, "words", Shown::from(result.words()));
        Shown::from(map)
    });
    Shown::from(shown.collect::<Vec<_>>())
}
