//! What a save changes, and what it leaves alone.

use crate::samples::{answer, blank_with_partners, file, questions, two_answers};
use consortia::answers::blank;
use consortia::checklist::Kind;
use consortia::examples::EXAMPLES;
use consortia::values::Answer;
use proptest::prelude::*;

/// The lines that one text has and the other has not, in their places.
fn changed_lines(before: &str, after: &str) -> Vec<(String, String)> {
    let (before, after): (Vec<_>, Vec<_>) = (before.lines().collect(), after.lines().collect());
    assert_eq!(before.len(), after.len(), "lines came or went");
    let pairs = before.into_iter().zip(after).filter(|(a, b)| a != b);
    pairs.map(|(a, b)| (a.to_owned(), b.to_owned())).collect()
}

#[test]
fn a_save_that_changes_nothing_is_byte_identical() {
    let blank = blank();
    let texts = EXAMPLES.iter().map(|example| example.text);
    for text in texts.chain([blank.as_str()]) {
        let mut file = file(text);
        for (path, _) in questions() {
            let stands = file.agreement().get(&path).clone();
            file.set(&path, &stands).unwrap();
            assert_eq!(file.source().text, text, "{path}");
        }
    }
}

#[test]
fn an_answer_to_a_blank_file_changes_the_line_that_waits_for_it() {
    let blank = blank_with_partners();
    for (path, question) in questions() {
        let Some((one, _)) = two_answers(question) else {
            continue;
        };
        let mut file = blank.clone();
        file.set(&path, &one).unwrap();
        let changed = changed_lines(&blank.source().text, &file.source().text);
        assert_eq!(changed.len(), 1, "{path}: {changed:?}");
        assert_eq!(changed[0].0, format!("# {} =", question.key));
        assert_eq!(file.agreement().get(&path), &one);
    }
}

#[test]
fn another_answer_changes_the_line_of_the_first_and_none_takes_it_back() {
    let mut answered = blank_with_partners();
    for (path, question) in questions() {
        if let Some((one, _)) = two_answers(question) {
            answered.set(&path, &one).unwrap();
        }
    }
    assert_eq!(answered.findings(), []);
    let before = answered.source().text.clone();
    for (path, question) in questions() {
        let Some((_, other)) = two_answers(question) else {
            continue;
        };
        for answer in [other, Answer::ToBeAgreed, Answer::Unanswered] {
            let mut file = answered.clone();
            file.set(&path, &answer).unwrap();
            let changed = changed_lines(&before, &file.source().text);
            assert_eq!(changed.len(), 1, "{path}: {changed:?}");
            assert_eq!(file.agreement().get(&path), &answer);
            file.set(&path, answered.agreement().get(&path)).unwrap();
            assert_eq!(file.source().text, before, "{path}: there and back");
        }
    }
}

#[test]
fn comments_spacing_quoting_and_order_stay() {
    let text = "# mine\n\n[timeframe]   # the term\n  ends='fixed-date'\t# agreed on Tuesday\n\n\
                expiry   =   2030-03-31 # not a day later\n# after\n\n[document]\n\"kind\" = \"mou\"\n";
    let mut file = file(text);
    let date = consortia::values::Date::new(2031, 3, 31).unwrap();
    let given = Answer::Given(consortia::values::Value::Date(date));
    file.set("timeframe.expiry", &given).unwrap();
    assert_eq!(
        file.source().text,
        text.replace("2030-03-31 #", "2031-03-31 #")
    );
    let given = Answer::Given(consortia::values::Value::Choice("alliance"));
    file.set("document.kind", &given).unwrap();
    assert_eq!(
        file.source().text,
        text.replace("2030-03-31 #", "2031-03-31 #")
            .replace("\"mou\"", "\"alliance\"")
    );
}

#[test]
fn inline_tables_and_dotted_keys_take_answers_where_they_stand() {
    use consortia::values::{Date, Value};
    let given = Answer::Given(Value::Date(Date::new(2031, 3, 31).unwrap()));
    for (text, expected) in [
        (
            "timeframe = { ends = \"fixed-date\", expiry = 2030-03-31 } # short\n",
            "timeframe = { ends = \"fixed-date\", expiry = 2031-03-31 } # short\n",
        ),
        (
            "timeframe = { ends = \"fixed-date\" }\n",
            "timeframe = { ends = \"fixed-date\", expiry = 2031-03-31 }\n",
        ),
        ("timeframe = {}\n", "timeframe = { expiry = 2031-03-31}\n"),
        (
            "timeframe.expiry = 2030-03-31\ntimeframe.ends = \"fixed-date\"\n",
            "timeframe.expiry = 2031-03-31\ntimeframe.ends = \"fixed-date\"\n",
        ),
        (
            "timeframe.ends = \"fixed-date\" # dotted\n",
            "timeframe.ends = \"fixed-date\" # dotted\ntimeframe.expiry = 2031-03-31\n",
        ),
    ] {
        let mut file = file(text);
        file.set("timeframe.expiry", &given).unwrap();
        assert_eq!(file.source().text, expected);
        assert_eq!(file.agreement().get("timeframe.expiry"), &given);
        assert_eq!(file.findings(), []);
    }
}

fn any_question() -> impl Strategy<Value = (String, Answer)> {
    let all: Vec<_> = questions().filter(|(path, _)| path != "partners").collect();
    prop::sample::select(all)
        .prop_flat_map(|(path, question)| answer(question).prop_map(move |a| (path.clone(), a)))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_is_written_reads_back_the_same(answers in prop::collection::vec(any_question(), 1..8)) {
        let mut file = blank_with_partners();
        for (path, answer) in &answers {
            file.set(path, answer).unwrap();
            let read = consortia::answers::read(&file.source().text);
            prop_assert_eq!(&read.1, &[]);
            prop_assert_eq!(read.0.get(path), answer, "{}", file.source().text);
        }
        for (place, (path, answer)) in answers.iter().enumerate() {
            let later = answers[place + 1..].iter().any(|(other, _)| other == path);
            if !later {
                prop_assert_eq!(file.agreement().get(path), answer);
            }
        }
    }

    #[test]
    fn an_answer_leaves_every_other_line_where_it_was((path, answer) in any_question()) {
        let (_, question) = consortia::checklist::find(&path).unwrap();
        prop_assume!(!matches!(question.kind, Kind::Rows(_)));
        let mut file = blank_with_partners();
        let before = file.source().text.clone();
        file.set(&path, &answer).unwrap();
        let after = file.source().text.clone();
        let start = before.lines().zip(after.lines()).take_while(|(a, b)| a == b).count();
        let rest: Vec<_> = before.lines().skip(start + 1).collect();
        let tail: Vec<_> = after.lines().collect();
        prop_assert!(before == after || tail.ends_with(&rest));
        file.set(&path, &Answer::Unanswered).unwrap();
        prop_assert_eq!(&file.source().text, &before);
    }
}
