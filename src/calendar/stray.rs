//! Answers that are dates and that no other part of the calendar has taken up.

use super::{Builder, EventKind, Who};
use crate::checklist::{self, Item, Kind, Question};
use crate::values::{Answer, Date, Row, Value};

/// Dates that say nothing about what happens when: the date that the paper carries.
const NOT_EVENTS: &[&str] = &["document.date"];

/// Adds every answered date that has no event yet, so that a new question is never missing from the calendar.
pub(super) fn dates(builder: &mut Builder<'_>) {
    let agreement = builder.agreement;
    for item in checklist::ITEMS {
        for question in item.questions {
            let path = checklist::path(item, question);
            if NOT_EVENTS.contains(&path.as_str()) || !agreement.applies(question) {
                continue;
            }
            match (agreement.get(&path), question.kind) {
                (Answer::Given(Value::Date(date)), _) => {
                    add(builder, item, question, *date, &path, None);
                }
                (Answer::Given(Value::Rows(rows)), Kind::Rows(shape)) => {
                    let columns: Vec<&Question> = shape
                        .columns
                        .iter()
                        .filter(|column| agreement.applies(column))
                        .collect();
                    for row in rows {
                        for column in &columns {
                            if let Some(date) = row.get(column.key).date() {
                                let path = format!("{path}.{}.{}", row.id, column.key);
                                add(builder, item, column, date, &path, Some(row));
                            }
                        }
                    }
                }
                _ => {}
            }
        }
    }
}

fn add(
    builder: &mut Builder<'_>,
    item: &Item,
    question: &Question,
    date: Date,
    path: &str,
    row: Option<&Row>,
) {
    if builder.events.iter().any(|event| event.path == path) {
        return;
    }
    let who = row
        .and_then(|row| row.cells.iter().find_map(|(_, answer)| answer.partner()))
        .map_or(Who::Everybody, |id| Who::Partner(id.clone()));
    let title = format!("{}: {}", item.title, question.label);
    let clause = item.key.replace('_', "-");
    builder.add_for(EventKind::Day, Some(date), path, &clause, &title, who, "");
}
