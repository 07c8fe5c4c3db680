//! What the versions say, in words.

use super::topic::{shape, singular};
use super::{Conflict, Dispute, Said, Side, Topic};
use crate::answers::Agreement;
use crate::answers::words::{row_summary, shorten, typed};
use crate::checklist::Question;
use crate::values::{Answer, Row, Value};

/// The most characters of an answer that stand in one line.
const ONE_LINE: usize = 60;

impl Dispute {
    /// What a version says to a conflict. Of a list of texts: what the other version does not say.
    pub fn words(&self, conflict: &Conflict, side: Side) -> String {
        let (own, other) = (conflict.stand(side), conflict.stand(side.other()));
        if let (Said::Answer(own), Said::Answer(other)) = (&own.said, &other.said)
            && let (Some(own), Some(other)) = (own.lines(), other.lines())
        {
            return against(own, other);
        }
        words(&conflict.topic, &own.said, self.agreement(side))
    }

    /// The same in one line, without the end of what is long.
    pub fn line(&self, conflict: &Conflict, side: Side) -> String {
        shorten(&self.words(conflict, side).replace('\n', " "), ONE_LINE)
    }

    /// What the file said before both versions, where the markers tell.
    pub fn words_before(&self, conflict: &Conflict) -> Option<String> {
        let said = conflict.base.as_ref()?;
        if let Said::Answer(before) = said
            && let Some(lines) = before.lines()
        {
            let kept = |line: &String, side| match &conflict.stand(side).said {
                Said::Answer(now) => now.lines().is_some_and(|now| now.contains(line)),
                _ => false,
            };
            let gone = lines
                .iter()
                .filter(|line| !Side::BOTH.iter().all(|side| kept(line, *side)));
            let gone: Vec<&str> = gone.map(String::as_str).collect();
            return (!gone.is_empty()).then(|| gone.join("\n"));
        }
        Some(words(&conflict.topic, said, self.base()?))
    }

    /// What is the matter, in one line: "timeframe.expiry has two answers: the date on which it ends".
    pub fn message(&self, conflict: &Conflict) -> String {
        let path = conflict.topic.path();
        let holder = Side::BOTH
            .into_iter()
            .find(|side| matches!(conflict.stand(*side).said, Said::Entry(Some(_))));
        let (Topic::Entry(list, _), Some(side)) = (&conflict.topic, holder) else {
            return format!("{path} has two answers: {}", conflict.topic.label());
        };
        let (has, lacks) = (conflict.stand(side), conflict.stand(side.other()));
        let (has, lacks, one) = (&has.name, &lacks.name, singular(list));
        match conflict.base {
            Some(Said::Entry(Some(_))) => {
                format!("{path}: {lacks} takes this {one} out, {has} keeps it")
            }
            Some(_) => format!("{path}: {has} adds this {one}, {lacks} does not"),
            None => format!("{path}: {has} has this {one}, {lacks} does not"),
        }
    }
}

fn words(topic: &Topic, said: &Said, agreement: &Agreement) -> String {
    match said {
        Said::Answer(answer) => {
            let words = topic.question().and_then(|question| match answer {
                Answer::Given(Value::Rows(rows)) => Some(list(question, rows, agreement)),
                answer => typed(question, answer, agreement),
            });
            words.unwrap_or_else(|| "not answered".to_owned())
        }
        Said::Entry(Some(row)) => {
            let columns = match topic {
                Topic::Entry(path, _) => shape(path).map_or(&[][..], |shape| shape.columns),
                _ => &[],
            };
            row_summary(columns, row, agreement)
        }
        Said::Entry(None) => "not there".to_owned(),
        Said::Proposed(true) => "proposed, not confirmed".to_owned(),
        Said::Proposed(false) => "confirmed".to_owned(),
        Said::Allowed(Some(because)) => format!("allowed, because: {because}"),
        Said::Allowed(None) => "not allowed".to_owned(),
    }
}

/// What one list of texts says and another does not.
fn against(own: &[String], other: &[String]) -> String {
    let only = |these: &[String], those: &[String]| -> Vec<String> {
        let left = these.iter().filter(|line| !those.contains(line));
        left.cloned().collect()
    };
    let (more, less) = (only(own, other), only(other, own));
    match (more.is_empty(), less.is_empty()) {
        (false, _) => more.join("\n"),
        (true, false) => format!("without: {}", less.join("\n")),
        (true, true) => own.join("\n"),
    }
}

/// The entries of a list in a line: how many, and which.
fn list(question: &Question, rows: &[Row], agreement: &Agreement) -> String {
    let answer = Answer::Given(Value::Rows(rows.to_vec()));
    let many = typed(question, &answer, agreement).unwrap_or_default();
    let ids: Vec<&str> = rows.iter().map(|row| row.id.as_str()).collect();
    format!("{many}: {}", ids.join(", "))
}
