//! Reading whatever there is, and blank files.

use crate::samples::{file, hostile, lists, questions};
use consortia::answers::{AnswersFile, Source, blank, read, tidy, with_questions};
use consortia::checklist::{Identity, Kind};
use consortia::examples::EXAMPLES;
use consortia::values::Answer;
use proptest::prelude::*;

#[test]
fn crlf_and_a_byte_order_mark_are_read_and_lf_is_written() {
    for example in EXAMPLES {
        let windows = format!("\u{feff}{}", example.text.replace('\n', "\r\n"));
        let source = Source::from_bytes("w.toml", windows.into_bytes()).unwrap();
        let mut from_windows = AnswersFile::new(source);
        assert_eq!(from_windows.findings(), [], "{}", example.name);
        assert_eq!(from_windows.source().text, example.text);
        let version = Answer::Given(consortia::values::Value::Text("9".to_owned()));
        from_windows.set("document.version", &version).unwrap();
        assert!(!from_windows.source().text.contains('\r'));
    }
}

#[test]
fn a_blank_file_has_every_key_once_and_nothing_wrong() {
    let blank = blank();
    assert_eq!(read(&blank).1, []);
    assert!(questions().all(|(path, _)| *read(&blank).0.get(&path) == Answer::Unanswered));
    for (path, question) in questions() {
        let Some((item, key)) = path.split_once('.') else {
            continue;
        };
        let start = blank.find(&format!("\n[{item}]\n")).unwrap() + 1;
        let rest = &blank[start..];
        let end = rest
            .find("\n# [[")
            .or(rest.find("\n# ====="))
            .unwrap_or(rest.len());
        let waiting = rest[..end]
            .lines()
            .filter(|line| *line == format!("# {key} ="));
        assert_eq!(waiting.count(), 1, "{path}");
        assert!(
            !matches!(question.kind, Kind::Rows(_)) || blank.contains(&format!("\n# [[{path}]]\n"))
        );
    }
}

#[test]
fn the_example_blocks_of_a_blank_file_are_lists_once_their_marks_are_taken_away() {
    let blank = blank();
    for (path, shape) in lists() {
        let start = blank.find(&format!("\n# [[{path}]]\n")).unwrap() + 1;
        let block = blank[start..]
            .lines()
            .take_while(|line| line.starts_with("# "));
        let keys: Vec<&str> = block
            .skip(1)
            .map(|line| line.trim_start_matches("# ").trim_end_matches(" ="))
            .collect();
        let mut expected: Vec<&str> = shape.columns.iter().map(|column| column.key).collect();
        if shape.identity == Identity::Id {
            expected.insert(0, "id");
        }
        assert_eq!(keys, expected, "{path}");
    }
}

fn mangled() -> impl Strategy<Value = String> {
    let texts: Vec<String> = EXAMPLES
        .iter()
        .map(|example| example.text.to_owned())
        .chain([blank()])
        .collect();
    (
        prop::sample::select(texts),
        any::<prop::sample::Index>(),
        any::<prop::sample::Index>(),
        hostile(),
    )
        .prop_map(|(text, from, length, put)| {
            let mut chars: Vec<char> = text.chars().collect();
            let from = from.index(chars.len());
            let to = (from + length.index(60)).min(chars.len());
            chars.splice(from..to, put.chars());
            chars.into_iter().collect()
        })
}

fn endures(text: &str) {
    let file = file(text);
    let mut findings = file.findings().to_vec();
    findings.extend(consortia::check::check(file.agreement()));
    let length = file.source().text.len();
    for finding in &findings {
        for place in &finding.places {
            assert!(place.span.as_ref().is_none_or(|span| span.end <= length));
        }
    }
    let shown = consortia::check::human(file.source(), &findings, false);
    assert_eq!(shown.is_empty(), findings.is_empty());
    assert!(!shown.contains('\u{1b}'));
    let _ = tidy(&file.source().text);
    let _ = with_questions(&file.source().text);
    for (path, _) in questions().step_by(7) {
        let mut changed = file.clone();
        if changed.set(&path, &Answer::ToBeAgreed).is_ok() {
            assert_eq!(
                *changed.agreement().get(&path),
                Answer::ToBeAgreed,
                "{path}"
            );
        }
    }
}

#[test]
fn numbers_are_read_in_every_base_and_with_a_sign() {
    let text =
        "format = 0x1\n[joint_steering_group]\nmeetings = 0x10\n[financing]\ntotal = +1_000\n";
    let file = file(text);
    assert_eq!(file.findings(), []);
    let agreement = file.agreement();
    assert_eq!(agreement.number("joint_steering_group.meetings"), Some(16));
    assert_eq!(
        agreement
            .money("financing.total")
            .map(|money| money.pence()),
        Some(100_000)
    );
}

#[test]
fn all_partners_are_all_in_capitals_too() {
    for all in ["all", "All", " ALL "] {
        let text =
            format!("decision_making.quorum_includes = {all:?}\n[[partners]]\nid = \"hub\"\n");
        let file = file(&text);
        assert_eq!(file.findings(), [], "{all:?}");
        assert_eq!(
            file.agreement()
                .partners("decision_making.quorum_includes")
                .len(),
            1
        );
    }
}

#[test]
fn a_reason_that_is_no_text_is_a_fault_and_not_lost() {
    let file = file("allow = [{ code = \"TER01\", because = 1 }]\n");
    let codes: Vec<&str> = file.findings().iter().map(|finding| finding.code).collect();
    assert_eq!(codes, ["TOML03"]);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn bytes_are_read_or_refused(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        if let Ok(source) = Source::from_bytes("x", bytes) {
            endures(&source.text);
        }
    }

    #[test]
    fn any_text_is_read_and_its_faults_are_shown(text in hostile()) {
        endures(&text);
    }

    #[test]
    fn a_mangled_file_is_read_and_its_faults_are_shown(text in mangled()) {
        endures(&text);
    }
}
