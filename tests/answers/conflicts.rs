//! A file with two versions: what differs is found, and settling it touches nothing else.

use crate::merging::{merge, outside};
use crate::samples::{answer, bare_row, file, id, questions};
use consortia::answers::{AnswersFile, Conflict, Settling, Side, Topic, read};
use consortia::check::checked_file;
use consortia::checklist::Kind;
use consortia::examples::example;
use consortia::values::Answer;
use proptest::prelude::*;
use std::collections::{BTreeMap, BTreeSet};

fn base() -> &'static str {
    example("trust-and-charity").unwrap().text
}

fn settling(text: &str) -> Settling {
    Settling::new("test.toml", text.as_bytes().to_vec()).unwrap()
}

fn text_of(settling: &Settling) -> String {
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

fn found(settling: &Settling) -> BTreeSet<String> {
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
        prop_assert!(!file.findings().is_empty() || file.dispute().is_some());
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

fn only(settling: &Settling) -> Conflict {
    let conflicts = settling.conflicts();
    assert_eq!(conflicts.len(), 1, "{conflicts:?}");
    conflicts[0].clone()
}

const EXPIRY: &str = "\
format = 1
[timeframe]
# how long?
<<<<<<< HEAD
expiry = 2030-03-31 # ours
||||||| 1f2e
expiry = 2029-03-31
=======
expiry = 2031-03-31 # theirs
>>>>>>> north
extension = \"none\"
";

#[test]
fn a_question_in_conflict_is_not_answered_and_the_rest_is() {
    let file = file(EXPIRY);
    assert_eq!(
        *file.agreement().get("timeframe.expiry"),
        Answer::Unanswered
    );
    assert_eq!(file.agreement().choice("timeframe.extension"), Some("none"));
    let dispute = file.dispute().unwrap();
    let conflict = &dispute.conflicts()[0];
    assert_eq!(dispute.words(conflict, Side::Ours), "31 March 2030");
    assert_eq!(dispute.words(conflict, Side::Theirs), "31 March 2031");
    assert_eq!(
        dispute.words_before(conflict).as_deref(),
        Some("31 March 2029")
    );
    let codes: Vec<_> = file.findings().iter().map(|one| one.code).collect();
    assert_eq!(codes, ["TOML07"]);
    let spans = file.findings()[0]
        .places
        .iter()
        .map(|place| place.span.clone().unwrap());
    let words: Vec<&str> = spans.map(|span| &EXPIRY[span]).collect();
    assert_eq!(words, ["2030-03-31", "2031-03-31"]);
}

#[test]
fn the_lines_of_the_version_that_is_kept_stand_to_the_byte() {
    let mut settling = settling(EXPIRY);
    let conflict = only(&settling);
    settling.keep(&conflict, Side::Theirs).unwrap();
    assert_eq!(
        text_of(&settling),
        "format = 1\n[timeframe]\n# how long?\nexpiry = 2031-03-31 # theirs\nextension = \"none\"\n"
    );
    let mut settling = self::settling(EXPIRY);
    settling.answer(&conflict, &Answer::ToBeAgreed).unwrap();
    assert_eq!(
        text_of(&settling),
        "format = 1\n[timeframe]\n# how long?\nexpiry = \"to be agreed\" # ours\nextension = \"none\"\n"
    );
}

#[test]
fn what_is_left_for_later_keeps_its_markers() {
    let text = EXPIRY.replace(
        "expiry = 2031-03-31 # theirs\n",
        "expiry = 2031-03-31 # theirs\nterm = \"2 years\"\n",
    );
    let mut settling = settling(&text);
    let paths: Vec<String> = found(&settling).into_iter().collect();
    assert_eq!(paths, ["timeframe.expiry", "timeframe.term"]);
    let conflict = settling.conflicts()[0].clone();
    settling.keep(&conflict, Side::Theirs).unwrap();
    assert_eq!(
        only(&settling).topic,
        Topic::Answer("timeframe.term".to_owned())
    );
    let text = text_of(&settling);
    assert!(text.contains("<<<<<<< HEAD\nexpiry = 2031-03-31"), "{text}");
    assert!(text.contains(">>>>>>> north\nextension"), "{text}");
}

#[test]
fn a_block_in_which_no_answer_differs_takes_the_first_version() {
    let text = "<<<<<<< a\n# one\n=======\n# two\n>>>>>>> b\nformat = 1\n";
    let mut settling = settling(text);
    assert!(settling.conflicts().is_empty());
    assert!(settling.dispute().is_some());
    assert_eq!(settling.drop_layout().unwrap(), 1);
    assert_eq!(text_of(&settling), "# one\nformat = 1\n");
}

#[test]
fn a_mark_and_windows_line_ends_stay_even_where_they_are_mixed() {
    let text = "\u{feff}format = 1\r\n[timeframe]\n<<<<<<< a\nexpiry = 2030-03-31\r\n=======\nexpiry = 2031-03-31\r\n>>>>>>> b\r\n# end";
    let mut settling = settling(text);
    let conflict = only(&settling);
    settling.answer(&conflict, &Answer::ToBeAgreed).unwrap();
    assert_eq!(
        text_of(&settling),
        "\u{feff}format = 1\r\n[timeframe]\nexpiry = \"to be agreed\"\r\n# end"
    );
}

#[test]
fn a_conflict_in_a_text_counts_and_a_text_about_markers_does_not() {
    let text = |lines: &str| format!("[purpose]\nbackground = '''\nWe\n{lines}\n'''\n");
    for lines in [
        "=======",
        "<<<<<<< HEAD\na",
        ">>>>>>> x",
        "<<<<<<<\na\n=======\nb\n>>>>>>>",
    ] {
        let file = file(&text(lines));
        assert!(file.dispute().is_none(), "{lines}");
        assert!(file.findings().is_empty(), "{:?}", file.findings());
        let answer = file.agreement().text("purpose.background").unwrap();
        assert!(answer.contains(lines.lines().next().unwrap()), "{answer}");
    }
    let settling = settling(&text("<<<<<<< HEAD\na\n=======\nb\n>>>>>>> north"));
    assert_eq!(
        only(&settling).topic,
        Topic::Answer("purpose.background".to_owned())
    );
    // A stray line in a text beside a real conflict is still text.
    let both = format!("{EXPIRY}{}", text("======="));
    assert_eq!(found(&self::settling(&both)).len(), 1);
}

#[test]
fn broken_markers_are_told_where_they_stand() {
    for (text, line, words) in [
        (
            "format = 1\n<<<<<<< HEAD\n[timeframe]\n=======\n",
            2,
            "has no end",
        ),
        ("format = 1\n>>>>>>> x\n", 2, "no block that was begun"),
        (
            "format = 1\n<<<<<<< HEAD\n>>>>>>> x\n",
            3,
            "no ======= line",
        ),
    ] {
        let file = file(text);
        let finding = &file.findings()[0];
        assert_eq!(finding.code, "TOML01");
        assert!(finding.message.contains(words), "{}", finding.message);
        let span = finding.places[0].span.clone().unwrap();
        assert_eq!(file.source().position(span.start).line, line, "{text}");
    }
}

#[test]
fn what_only_follows_from_the_conflict_is_not_told() {
    let ours = base();
    let cut = |text: &str, from: &str, to: &str| {
        let start = text.find(from).unwrap();
        let end = start + text[start..].find(to).unwrap();
        format!("{}{}", &text[..start], &text[end..])
    };
    // Their version has one partner less, whom roles and contributions still name.
    let second = ours.match_indices("[[partners]]").nth(1).unwrap().0;
    let theirs = format!(
        "{}{}",
        &ours[..second],
        cut(&ours[second..], "[[partners]]", "\n[")
    );
    let file = file(&merge(ours, &theirs));
    assert_eq!(file.dispute().unwrap().conflicts().len(), 1);
    let findings = checked_file(&file).findings;
    let codes: Vec<_> = findings.iter().map(|finding| finding.code).collect();
    let alone: Vec<_> = checked_file(&self::file(ours)).findings;
    let alone: Vec<_> = alone.iter().map(|finding| finding.code).collect();
    let rest: Vec<_> = codes.iter().filter(|code| **code != "TOML07").collect();
    assert!(rest.iter().all(|code| alone.contains(code)), "{codes:?}");
    assert_eq!(codes.len() - rest.len(), 1);
}

#[test]
fn a_fault_within_one_version_has_to_be_mended_first() {
    let text = EXPIRY.replace("2031-03-31", "2031-13-31");
    let mut settling = settling(&text);
    assert!(!settling.dispute().unwrap().can_be_settled());
    assert!(settling.keep_all(Side::Ours).is_err());
    assert_eq!(text_of(&settling), text);
}

#[test]
fn nothing_can_be_changed_while_there_are_two_versions() {
    let text = "[purpose]\nbackground = '''\n<<<<<<< HEAD\na\n=======\nb\n>>>>>>> north\n'''\n";
    for text in [EXPIRY, text] {
        let mut file = file(text);
        let error = file.set("timeframe.term", &Answer::ToBeAgreed).unwrap_err();
        assert!(error.to_string().contains("consortia resolve"), "{error}");
        assert_eq!(file.source().text, text);
        for tidied in [
            consortia::answers::tidy(text),
            consortia::answers::with_questions(text),
        ] {
            assert!(
                tidied
                    .unwrap_err()
                    .to_string()
                    .contains("consortia resolve")
            );
        }
    }
}

#[test]
fn proposals_allowances_and_scores_are_settled_too() {
    let text = "\
format = 1
<<<<<<< HEAD
unconfirmed = [\"timeframe.term\"]
allow = [{ code = \"TER01\", because = \"one\" }]
=======
allow = [{ code = \"TER01\", because = \"two\" }, { code = \"TER02\", because = \"new\" }]
>>>>>>> north
[timeframe]
term = \"2 years\"
[readiness]
<<<<<<< HEAD
trust = \"fully\"
=======
trust = \"partly\"
>>>>>>> north
";
    let mut settling = settling(text);
    let paths: Vec<String> = found(&settling).into_iter().collect();
    assert_eq!(
        paths,
        [
            "allow.TER01",
            "allow.TER02",
            "readiness.trust",
            "unconfirmed.timeframe.term"
        ]
    );
    for (path, side) in [
        ("allow.TER01", Side::Ours),
        ("allow.TER02", Side::Theirs),
        ("unconfirmed.timeframe.term", Side::Theirs),
        ("readiness.trust", Side::Theirs),
    ] {
        let conflict = settling
            .conflicts()
            .iter()
            .find(|one| one.topic.path() == path);
        let conflict = conflict.unwrap().clone();
        settling.keep(&conflict, side).unwrap();
    }
    let text = text_of(&settling);
    assert!(settling.dispute().is_none(), "{text}");
    let agreement = read(&text).0;
    let allowed: Vec<_> = agreement
        .allowed()
        .iter()
        .map(|one| one.because.as_str())
        .collect();
    assert_eq!(allowed, ["one", "new"]);
    assert!(!agreement.is_unconfirmed("timeframe.term"));
    assert_eq!(
        agreement.readiness(consortia::readiness::position("trust").unwrap()),
        Some(1)
    );
}

#[test]
fn a_thousand_blocks_are_read_and_settled() {
    let mut text = "format = 1\n".to_owned();
    for number in 0..1000 {
        text.push_str(&format!(
            "[[action_plan.milestones]]\nid = \"m{number}\"\n<<<<<<< a\ntask = \"One\"\n=======\ntask = \"Two\"\n>>>>>>> b\n"
        ));
    }
    let mut settling = settling(&text);
    assert_eq!(settling.conflicts().len(), 1000);
    let conflict = settling.conflicts()[500].clone();
    settling.keep(&conflict, Side::Theirs).unwrap();
    assert_eq!(settling.conflicts().len(), 999);
    settling.keep_all(Side::Ours).unwrap();
    let agreement = read(&text_of(&settling)).0;
    let rows = agreement.rows("action_plan.milestones");
    assert_eq!(
        rows.iter()
            .filter(|row| row.get("task").text() == Some("Two"))
            .count(),
        1
    );
    assert_eq!(rows[500].id, id("m500"));
}
