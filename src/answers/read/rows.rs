//! Lists of entries, each with an identity of its own.

use super::{Reader, entry};
use crate::answers::agreement::RowSpans;
use crate::answers::faults::{self, fault};
use crate::answers::limits::MOST_ENTRIES;
use crate::checklist::{Identity, Rows};
use crate::values::{Answer, Id, Row, Value};
use std::ops::Range;
use toml::de::{DeTable, DeValue};

impl Reader {
    pub(super) fn rows(
        &mut self,
        shape: &'static Rows,
        path: &str,
        array: &toml::de::DeArray<'_>,
    ) -> (Answer, Vec<RowSpans>) {
        let mut rows: Vec<Row> = Vec::new();
        let mut spans: Vec<RowSpans> = Vec::new();
        self.too_long(array, path, shape.plural);
        for (number, value) in (1..).zip(array.iter().take(MOST_ENTRIES)) {
            let DeValue::Table(table) = value.get_ref() else {
                let message = format!("each entry of {path} must be a block of its own");
                let finding = fault(
                    &faults::WRONG_VALUE,
                    message,
                    Some(value.span()),
                    path,
                    "not an entry",
                );
                self.push(
                    finding,
                    Some(format!("write [[{path}]] and the columns below it")),
                );
                continue;
            };
            let (row, places) = self.row(shape, path, table, value.span(), number);
            if let Some(first) = rows.iter().position(|other: &Row| other.id == row.id) {
                let message = format!(
                    "two {} have the same identity, {:?}",
                    shape.plural,
                    row.id.as_str()
                );
                let mut finding = fault(
                    &faults::IDENTITY,
                    message,
                    Some(identity_span(shape, &places)),
                    path,
                    "again here",
                );
                finding.places.push(crate::check::Place {
                    span: Some(identity_span(shape, &spans[first])),
                    path: path.to_owned(),
                    label: "first here".to_owned(),
                });
                self.push(
                    finding,
                    Some(format!(
                        "keep one entry, or give each {} its own",
                        shape.singular
                    )),
                );
                continue;
            }
            rows.push(row);
            spans.push(places);
        }
        (Answer::Given(Value::Rows(rows)), spans)
    }

    fn row(
        &mut self,
        shape: &'static Rows,
        path: &str,
        table: &DeTable<'_>,
        header: Range<usize>,
        number: usize,
    ) -> (Row, RowSpans) {
        let mut cells = Vec::new();
        let mut spans = RowSpans {
            header: header.clone(),
            columns: Vec::new(),
        };
        for column in shape.columns {
            let Some((_, value)) = entry(table, column.key) else {
                continue;
            };
            spans.columns.push((column.key, value.span()));
            let shown = format!("{path}.{}", column.key);
            match self.answer(column, value.get_ref()) {
                Ok(answer) => cells.push((column.key, answer)),
                Err(misread) => self.misread(column, &shown, value.span(), misread),
            }
        }
        for key in table.keys() {
            let name: &str = key.get_ref();
            let known = shape.columns.iter().map(|c| c.key);
            let own = name == "id" && shape.identity == Identity::Id;
            if !own && !known.clone().any(|k| k == name) {
                self.unknown(name, key.span(), path, known);
            }
        }
        let id = self.identity(shape, path, table, &cells, &mut spans, number);
        (Row { id, cells }, spans)
    }

    /// The id of an entry; where it has none, one that only this reading knows.
    fn identity(
        &mut self,
        shape: &'static Rows,
        path: &str,
        table: &DeTable<'_>,
        cells: &[(&'static str, Answer)],
        spans: &mut RowSpans,
        number: usize,
    ) -> Id {
        let stand_in = || Id::from_name(&format!("{} number {number}", shape.singular));
        if shape.identity == Identity::Partner {
            let partner = cells.iter().find(|(key, _)| *key == "partner");
            return match partner {
                Some((_, Answer::Given(Value::Partner(id)))) => id.clone(),
                _ => {
                    let id = stand_in();
                    if entry(table, "partner").is_none() {
                        let message =
                            format!("a {} does not say which partner it is for", shape.singular);
                        let finding = fault(
                            &faults::IDENTITY,
                            message,
                            Some(spans.header.clone()),
                            path,
                            "this entry",
                        );
                        self.push(
                            finding,
                            Some("add `partner = \"…\"` with the id of a partner".to_owned()),
                        );
                    }
                    id
                }
            };
        }
        let Some((_, value)) = entry(table, "id") else {
            let id = stand_in();
            let message = format!("a {} has no id", shape.singular);
            let finding = fault(
                &faults::IDENTITY,
                message,
                Some(spans.header.clone()),
                path,
                "this entry",
            );
            self.push(
                finding,
                Some("add `id = \"…\"`: a short name of its own, in small letters".to_owned()),
            );
            return id;
        };
        spans.columns.insert(0, ("id", value.span()));
        match value.get_ref().as_str().map(Id::parse) {
            Some(Ok(id)) => id,
            wrong => {
                let message = match wrong {
                    Some(Err(error)) => error.message,
                    _ => "an id is a text".to_owned(),
                };
                let finding = fault(
                    &faults::IDENTITY,
                    message,
                    Some(value.span()),
                    path,
                    "this id",
                );
                let offer = value.get_ref().as_str().map(Id::from_name);
                self.push(finding, offer.map(|id| format!("write {:?}", id.as_str())));
                value
                    .get_ref()
                    .as_str()
                    .map_or_else(stand_in, Id::from_name)
            }
        }
    }
}

fn identity_span(shape: &Rows, spans: &RowSpans) -> Range<usize> {
    let key = match shape.identity {
        Identity::Id => "id",
        Identity::Partner => "partner",
    };
    let found = spans.columns.iter().find(|(column, _)| *column == key);
    found.map_or_else(|| spans.header.clone(), |(_, span)| span.clone())
}
