//! A file with conflict markers: what counts as one, what is told, and what settling it leaves.

use crate::merging::merge;
use crate::samples::{file, id};
use crate::versions::{base, found, settling, text_of};
use consortia::answers::{Conflict, Settling, Side, Topic, read};
use consortia::check::checked_file;
use consortia::values::Answer;

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
    // It is told, so that no command takes the file for one without markers.
    let findings = file(text).findings().to_vec();
    assert_eq!(findings.len(), 1, "{findings:?}");
    assert_eq!(findings[0].code, "TOML07");
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
