//! Two versions of an example in one file: what differs is found, and settling it touches nothing else.

use crate::merging::{merge, outside};
use crate::samples::{answer, bare_row, file, questions};
use consortia::answers::{AnswersFile, Settling, Side, read};
use consortia::check::checked_file;
use consortia::checklist::Kind;
use consortia::examples::example;
use consortia::values::Answer;
use proptest::prelude::*;
use std::collections::{BTreeMap, BTreeSet};

pub fn base() -> &'static str {
    example("trust-and-charity").unwrap().text
}

pub fn settling(text: &str) -> Settling {
    Settling::new("test.toml", text.as_bytes().to_vec()).unwrap()
}

pub fn text_of(settling: &Settling) -> String {
    String::from_utf8(settling.bytes()).unwrap()
}

/// What the answers come to, by path; an entry of a list stands for itself, and has its columns below it.
fn said(text: &str) -> BTreeMap<String, String> {
    let agreement = read(text).0;
    let mut said = BTreeMap::new();
    let mut add = |path: String, answer: &Answer| {
        if *answer != Answer::Unanswered {
            said.insert(path, format!("{answer:?}"));
        }
    };
    for (path, _) in questions() {
        let rows = agreement.rows(&path);
        if rows.is_empty() {
            add(path.clone(), agreement.get(&path));
            continue;
        }
        for row in rows {
            add(format!("{path}.{}", row.id), &Answer::Nil);
            for (column, answer) in &row.cells {
                add(format!("{path}.{}.{column}", row.id), answer);
            }
        }
    }
    said
}

/// The paths that two texts answer differently. Of an entry that only one has, the entry alone.
fn differing(ours: &str, theirs: &str) -> BTreeSet<String> {
    let (own, other) = (said(ours), said(theirs));
    let paths = own.keys().chain(other.keys());
    let differ: BTreeSet<String> = paths
        .filter(|path| own.get(*path) != other.get(*path))
        .cloned()
        .collect();
    // An entry is one thing, however many columns it has.
    let lists: Vec<String> = questions().map(|(path, _)| path).collect();
    let entry = |path: &&String| {
        let list = path.rsplit_once('.').map(|(list, _)| list.to_owned());
        lists.iter().all(|one| one != *path) && list.is_some_and(|list| lists.contains(&list))
    };
    let entries: Vec<String> = differ.iter().filter(entry).cloned().collect();
    let within = |path: &String| {
        entries
            .iter()
            .any(|one| path.starts_with(&format!("{one}.")))
    };
    differ
        .iter()
        .filter(|path| !within(path))
        .cloned()
        .collect()
}

pub fn found(settling: &Settling) -> BTreeSet<String> {
    let conflicts = settling.conflicts().iter();
    conflicts.map(|conflict| conflict.topic.path()).collect()
}

/// One change of a version.
#[derive(Clone, Debug)]
enum Change {
    Set(String, Answer),
    Cell(String, usize, &'static str, Answer),
    Add(String, u8),
    Remove(String, usize),
}

fn make(file: &mut AnswersFile, change: &Change) {
    let row = |file: &AnswersFile, path: &str, at: usize| {
        let rows = file.agreement().rows(path);
        (!rows.is_empty()).then(|| rows[at % rows.len()].id.clone())
    };
    match change {
        Change::Set(path, answer) => file.set(path, answer).unwrap(),
        Change::Cell(path, at, column, answer) => {
            if let Some(id) = row(file, path, *at) {
                file.set_cell(path, &id, column, answer).unwrap();
            }
        }
        Change::Add(path, number) => {
            let new = bare_row(&format!("new-{number}"));
            if !file
                .agreement()
                .rows(path)
                .iter()
                .any(|row| row.id == new.id)
            {
                file.add_row(path, &new).unwrap();
            }
        }
        Change::Remove(path, at) => {
            if let Some(id) = row(file, path, *at) {
                file.remove_row(path, &id).unwrap();
            }
        }
    }
}

fn version(changes: &[Change]) -> String {
    let mut file = file(base());
    changes.iter().for_each(|change| make(&mut file, change));
    file.source().text.clone()
}

/// An answer to a question, or to a column.
fn simple() -> impl Strategy<Value = Change> {
    let plain = |kind: Kind| !matches!(kind, Kind::Partner | Kind::Partners | Kind::Rows(_));
    let answers: Vec<_> = questions()
        .filter(|(_, question)| plain(question.kind))
        .collect();
    let set = prop::sample::select(answers).prop_flat_map(|(path, question)| {
        answer(question).prop_map(move |answer| Change::Set(path.clone(), answer))
    });
    let cells: Vec<_> = questions()
        .filter_map(|(path, question)| match question.kind {
            Kind::Rows(shape) => Some((path, shape)),
            _ => None,
        })
        .filter(|(path, _)| !read(base()).0.rows(path).is_empty())
        .flat_map(|(path, shape)| {
            let columns = shape
                .columns
                .iter()
                .filter(move |column| plain(column.kind));
            columns.map(move |column| (path.clone(), column))
        })
        .collect();
    let cell =
        (prop::sample::select(cells), any::<usize>()).prop_flat_map(|((path, column), at)| {
            answer(column)
                .prop_map(move |answer| Change::Cell(path.clone(), at, column.key, answer))
        });
    prop_oneof![set, cell]
}

/// An answer in one line: no line of it can be one that both versions happen to have.
fn in_one_line() -> impl Strategy<Value = Change> {
    simple().prop_filter("it goes over several lines", |change| match change {
        Change::Set(_, answer) | Change::Cell(.., answer) => {
            answer.lines().is_none() && !answer.text().is_some_and(|text| text.contains('\n'))
        }
        _ => true,
    })
}

fn any_change() -> impl Strategy<Value = Change> {
    let lists = ["action_plan.milestones", "risk_sharing.risks"];
    let list = prop::sample::select(lists.map(str::to_owned).to_vec());
    prop_oneof![
        3 => simple(),
        1 => (list.clone(), 0u8..4).prop_map(|(path, number)| Change::Add(path, number)),
        1 => (list, any::<usize>()).prop_map(|(path, at)| Change::Remove(path, at)),
    ]
}

fn changes(of: impl Strategy<Value = Change>) -> impl Strategy<Value = Vec<Change>> {
    prop::collection::vec(of, 0..5)
}

/// Whether the texts stand in a text, one after the other.
fn in_order(pieces: &[String], text: &str) -> bool {
    let mut rest = text;
    pieces.iter().all(|piece| match rest.find(piece.as_str()) {
        Some(at) => {
            rest = &rest[at + piece.len()..];
            true
        }
        None => false,
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn conflicts_are_the_answers_that_differ_and_a_version_is_kept_to_the_byte(
        own in changes(any_change()), other in changes(any_change()), windows in any::<bool>(),
    ) {
        let (ours, theirs) = (version(&own), version(&other));
        let merged = merge(&ours, &theirs);
        let line_ends = |text: &str| if windows { text.replace('\n', "\r\n") } else { text.to_owned() };
        let mut kept = settling(&line_ends(&merged));
        prop_assert_eq!(found(&kept), differing(&ours, &theirs));
        if merged == ours {
            return Ok(());
        }
        let mut other = kept.clone();
        kept.keep_all(Side::Ours).unwrap();
        prop_assert_eq!(text_of(&kept), line_ends(&ours));
        other.keep_all(Side::Theirs).unwrap();
        prop_assert_eq!(text_of(&other), line_ends(&theirs));
    }

    #[test]
    fn answers_settled_one_by_one_are_as_chosen_and_lines_outside_of_blocks_stay(
        own in changes(in_one_line()), other in changes(in_one_line()), choices in prop::collection::vec(any::<bool>(), 12),
    ) {
        let (ours, theirs) = (version(&own), version(&other));
        let merged = merge(&ours, &theirs);
        let mut settling = settling(&merged);
        let wanted = settle_all(&mut settling, &choices);
        let text = text_of(&settling);
        prop_assert!(settling.dispute().is_none(), "{}", text);
        prop_assert_eq!(wrong(&text, &ours, &theirs, &wanted), Vec::<String>::new());
        prop_assert!(in_order(&outside(&merged), &text), "{}\n\n{}", merged, text);
    }

    #[test]
    fn entries_settled_one_by_one_are_as_chosen(
        own in changes(any_change()), other in changes(any_change()), choices in prop::collection::vec(any::<bool>(), 12),
    ) {
        let (ours, theirs) = (version(&own), version(&other));
        let mut settling = settling(&merge(&ours, &theirs));
        let wanted = settle_all(&mut settling, &choices);
        let text = text_of(&settling);
        prop_assert!(settling.dispute().is_none(), "{}", text);
        prop_assert_eq!(wrong(&text, &ours, &theirs, &wanted), Vec::<String>::new());
    }

    #[test]
    fn markers_anywhere_break_nothing(
        markers in prop::collection::vec((any::<prop::sample::Index>(), 0usize..6), 1..8),
    ) {
        let signs = ["<<<<<<< a", "||||||| b", "=======", ">>>>>>> c", "<<<<<<<", ">>>>>>>"];
        let mut lines: Vec<&str> = base().lines().collect();
        for (at, sign) in &markers {
            lines.insert(at.index(lines.len()), signs[*sign]);
        }
        let text = lines.join("\n");
        let file = file(&text);
        checked_file(&file);
        // Where they stand in a text over several lines they are part of it.
        let text_only = toml::de::DeTable::parse(&text).is_ok();
        prop_assert!(text_only || !file.findings().is_empty());
        let mut settling = settling(&text);
        let before = settling.bytes();
        for conflict in settling.conflicts().to_vec() {
            if settling.keep(&conflict, Side::Theirs).is_err() {
                break;
            }
        }
        let _ = settling.drop_layout();
        if settling.dispute().is_some_and(|dispute| !dispute.can_be_settled()) {
            prop_assert_eq!(settling.bytes(), before);
        }
    }
}

/// Settles everything, each as the choices say; gives what was chosen, by path.
fn settle_all(settling: &mut Settling, choices: &[bool]) -> BTreeMap<String, Side> {
    let mut wanted = BTreeMap::new();
    let mut choices = choices.iter().cycle();
    settling.drop_layout().unwrap();
    while let Some(conflict) = settling.conflicts().first().cloned() {
        let first = choices.next() == Some(&true);
        let side = if first { Side::Ours } else { Side::Theirs };
        let before = settling.conflicts().len();
        settling.keep(&conflict, side).unwrap();
        wanted.insert(conflict.topic.path(), side);
        assert_eq!(
            settling.conflicts().len(),
            before - 1,
            "{}",
            text_of(settling)
        );
        // What is settled stays so when the file is read anew.
        *settling = self::settling(&text_of(settling));
    }
    wanted
}

/// The paths whose answer is not the one that was chosen, or that both versions have.
fn wrong(text: &str, ours: &str, theirs: &str, wanted: &BTreeMap<String, Side>) -> Vec<String> {
    let (own, other, now) = (said(ours), said(theirs), said(text));
    let side = |path: &str| {
        let chosen = wanted
            .iter()
            .find(|(one, _)| path == one.as_str() || path.starts_with(&format!("{one}.")));
        chosen.map_or(Side::Ours, |(_, side)| *side)
    };
    let paths: BTreeSet<&String> = own.keys().chain(other.keys()).chain(now.keys()).collect();
    let right = |path: &str| match side(path) {
        Side::Ours => now.get(path) == own.get(path),
        Side::Theirs => now.get(path) == other.get(path),
    };
    paths
        .into_iter()
        .filter(|path| !right(path))
        .cloned()
        .collect()
}
