//! What two versions of the answers differ in, question by question and entry by entry.

use super::topic::{Topic, shape};
use crate::answers::Agreement;
use crate::checklist::{self, ITEMS, Identity};
use crate::readiness;
use crate::values::{Answer, Row, Value};
use std::collections::{HashMap, HashSet};

/// A version of the answers, with the text that its places are in.
#[derive(Clone, Copy)]
pub(super) struct Version<'a> {
    pub(super) text: &'a str,
    pub(super) agreement: &'a Agreement,
}

/// What two versions differ in, in the order of the checklist.
///
/// Answers written with the same words are the same, even where they come to mean another thing: `"all"` names the
/// partners that there are, and what differs is then the list of partners.
pub(super) fn differences(ours: Version<'_>, theirs: Version<'_>) -> Vec<Topic> {
    let mut found = Vec::new();
    for item in ITEMS {
        for question in item.questions {
            let path = checklist::path(item, question);
            if shape(&path).is_some() {
                lists(ours, theirs, &path, &mut found);
            } else if !same(ours, theirs, &Topic::Answer(path.clone())) {
                found.push(Topic::Answer(path));
            }
        }
    }
    beside(ours, theirs, &mut found);
    found
}

fn same(ours: Version<'_>, theirs: Version<'_>, topic: &Topic) -> bool {
    topic.said(ours.agreement) == topic.said(theirs.agreement)
        || written(ours, topic).is_some_and(|words| Some(words) == written(theirs, topic))
}

/// The words of the file that answer a topic.
fn written<'a>(version: Version<'a>, topic: &Topic) -> Option<&'a str> {
    let span = topic.span(version.agreement)?;
    version.text.get(span).map(str::trim)
}

fn lists(ours: Version<'_>, theirs: Version<'_>, path: &str, found: &mut Vec<Topic>) {
    let has_entries = |version: Version<'_>| {
        matches!(
            version.agreement.get(path),
            Answer::Given(Value::Rows(_)) | Answer::Unanswered
        )
    };
    if !has_entries(ours) || !has_entries(theirs) {
        let topic = Topic::Answer(path.to_owned());
        if topic.said(ours.agreement) != topic.said(theirs.agreement) {
            found.push(topic);
        }
        return;
    }
    let (own, other) = (ours.agreement.rows(path), theirs.agreement.rows(path));
    let pairs = pairs(ours, theirs, path);
    let paired: HashSet<usize> = pairs.iter().copied().flatten().collect();
    for (place, (row, pair)) in own.iter().zip(pairs).enumerate() {
        match pair {
            None => found.push(Topic::Entry(path.to_owned(), row.id.clone())),
            Some(pair) => {
                let there = ((ours, place, row), (theirs, pair, &other[pair]));
                cells(there.0, there.1, path, found);
            }
        }
    }
    let only = other
        .iter()
        .enumerate()
        .filter(|(place, _)| !paired.contains(place));
    found.extend(only.map(|(_, row)| Topic::Entry(path.to_owned(), row.id.clone())));
}

type Placed<'a> = (Version<'a>, usize, &'a Row);

fn cells(ours: Placed<'_>, theirs: Placed<'_>, path: &str, found: &mut Vec<Topic>) {
    let columns = shape(path).map_or(&[][..], |shape| shape.columns);
    for column in columns {
        let same_words = || {
            let words =
                |(version, place, _): Placed<'_>| cell_words(version, path, place, column.key);
            words(ours).is_some_and(|own| Some(own) == words(theirs))
        };
        if ours.2.get(column.key) != theirs.2.get(column.key) && !same_words() {
            found.push(Topic::Cell(path.to_owned(), ours.2.id.clone(), column.key));
        }
    }
}

fn cell_words(version: Version<'_>, path: &str, place: usize, column: &str) -> Option<String> {
    let row = version.agreement.row_span(path, place, None)?;
    let cell = version.agreement.row_span(path, place, Some(column))?;
    let words = version.text.get(cell.clone()).filter(|_| cell != row)?;
    Some(words.trim().to_owned())
}

/// For each entry of the first version, the one of the second that it is.
///
/// Entries are known by their identity. One whose partner cannot be made out, since only the other version has it, is
/// known by what is written there.
fn pairs(ours: Version<'_>, theirs: Version<'_>, path: &str) -> Vec<Option<usize>> {
    let (own, other) = (ours.agreement.rows(path), theirs.agreement.rows(path));
    let by_id: HashMap<_, _> = other
        .iter()
        .enumerate()
        .map(|(place, row)| (&row.id, place))
        .collect();
    let mut pairs: Vec<Option<usize>> = own.iter().map(|row| by_id.get(&row.id).copied()).collect();
    let named = shape(path).is_some_and(|shape| shape.identity == Identity::Partner);
    if named {
        let taken: HashSet<usize> = pairs.iter().copied().flatten().collect();
        let mut by_words: HashMap<String, usize> = (0..other.len())
            .filter(|place| !taken.contains(place))
            .filter_map(|place| Some((cell_words(theirs, path, place, "partner")?, place)))
            .collect();
        for (place, pair) in pairs.iter_mut().enumerate() {
            if pair.is_none()
                && let Some(words) = cell_words(ours, path, place, "partner")
            {
                *pair = by_words.remove(&words);
            }
        }
    }
    pairs
}

/// What stands in a file beside the items.
fn beside(ours: Version<'_>, theirs: Version<'_>, found: &mut Vec<Topic>) {
    let both = [ours.agreement, theirs.agreement];
    let mut seen = HashSet::new();
    let paths = both.iter().flat_map(|one| one.unconfirmed_paths());
    for path in paths.filter(|path| seen.insert(*path)) {
        found.push(Topic::Proposed(path.to_owned()));
    }
    seen.clear();
    let codes = both.iter().flat_map(|one| one.allowed());
    for one in codes.filter(|one| seen.insert(&one.code)) {
        found.push(Topic::Allowed(one.code.clone()));
    }
    found.extend((0..readiness::factors().count()).map(Topic::Score));
    found.retain(|topic| {
        let beside = matches!(
            topic,
            Topic::Proposed(_) | Topic::Allowed(_) | Topic::Score(_)
        );
        !beside || topic.said(ours.agreement) != topic.said(theirs.agreement)
    });
}
