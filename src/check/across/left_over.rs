//! Answers that stay in the file and print nowhere.

use crate::answers::Agreement;
use crate::check::Report;
use crate::checklist::{self, Depth, Kind, Question};
use crate::values::{Answer, Row, english};

/// How many places a finding shows.
const SHOWN: usize = 3;

/// An answer that is given and not asked for.
struct LeftOver {
    path: String,
    row: Option<(usize, &'static str)>,
    depth: Depth,
}

pub(super) fn not_printed(agreement: &Agreement, report: &mut Report<'_>) {
    let all = left_over(agreement);
    if all.is_empty() {
        return;
    }
    let answers = english::plural(all.len() as i64, "answer is", "answers are");
    let mut found = report.find(format!(
        "{answers} not printed, because the question is not asked"
    ));
    for one in all.iter().take(SHOWN) {
        let label = if one.depth > agreement.depth() {
            match one.depth {
                Depth::Full => "asked only at full depth",
                _ => "asked only at standard depth and above",
            }
        } else {
            "not asked, because of other answers"
        };
        found = match one.row {
            Some((row, column)) => found.at_row(&one.path, row, Some(column), label),
            None => found.at(&one.path, label),
        };
    }
    found.hint("take out what is left over, or change the answer on which the question depends");
}

fn left_over(agreement: &Agreement) -> Vec<LeftOver> {
    let mut all = Vec::new();
    for (place, item) in checklist::ITEMS.iter().enumerate() {
        for (number, question) in item.questions.iter().enumerate() {
            let path = checklist::path(item, question);
            let answer = agreement.at(place, number);
            if counts(agreement, question, answer) {
                all.push(LeftOver {
                    path,
                    row: None,
                    depth: question.depth,
                });
            } else if let Kind::Rows(shape) = question.kind {
                let rows = agreement.rows(&path).iter().enumerate();
                all.extend(
                    rows.flat_map(|(row, entry)| {
                        columns(agreement, &path, row, entry, shape.columns)
                    }),
                );
            }
        }
    }
    all
}

fn columns(
    agreement: &Agreement,
    path: &str,
    row: usize,
    entry: &Row,
    columns: &'static [Question],
) -> Vec<LeftOver> {
    columns
        .iter()
        .filter(|column| counts(agreement, column, entry.get(column.key)))
        .map(|column| LeftOver {
            path: path.to_owned(),
            row: Some((row, column.key)),
            depth: column.depth,
        })
        .collect()
}

/// Whether an answer settles something that the document does not print. A word chosen, or yes or no, is no more than the
/// way to further questions, and an explicit none settles nothing.
fn counts(agreement: &Agreement, question: &Question, answer: &Answer) -> bool {
    let substance = !matches!(question.kind, Kind::Choice(_) | Kind::YesNo);
    let decided = question.depth > agreement.depth() || is_decided(agreement, question);
    substance && answer.is_given() && !agreement.applies(question) && decided
}

/// Whether everything is answered on which it depends that a question is asked. As long as something is open, the question
/// may yet be.
fn is_decided(agreement: &Agreement, question: &Question) -> bool {
    question.when.looks_at().into_iter().all(|path| {
        let optional = checklist::find(path).is_some_and(|(_, question)| question.optional);
        let answer = agreement.get(path);
        optional || answer.is_given() || answer.is_nil() || !agreement.asks(path)
    })
}
