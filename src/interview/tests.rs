//! Walking the questions with a scripted person.

use super::prompter::ScriptedPrompter;
use super::{Ending, Interview, InterviewError, Session};
use crate::answers::{AnswersFile, Source, blank};
use crate::checklist;

/// What came of a scripted sitting.
struct Sat {
    ending: Result<Ending, InterviewError>,
    shown: String,
    text: String,
    left: usize,
}

/// A blank file with these answers set.
fn file(answers: &[(&str, &str)]) -> AnswersFile {
    let mut file = AnswersFile::new(Source::new("a.toml".to_owned(), &blank()));
    for (path, words) in answers {
        let (_, question) = checklist::find(path).expect("a question");
        let answer = crate::answers::parse_answer(question, words, file.agreement());
        file.set(path, &answer.expect("an answer"))
            .expect("it is set");
    }
    file
}

/// The same with three partners.
fn with_partners(answers: &[(&str, &str)]) -> AnswersFile {
    let lists = [
        ("mind", "Mind Cumbria"),
        ("bee", "Bee Ltd"),
        ("trust", "The Trust"),
    ]
    .map(|(id, name)| {
        format!("[[partners]]\nid = \"{id}\"\nname = \"{name}\"\nform = \"company\"\n")
    })
    .concat();
    let text = format!("format = 1\n\n[document]\ndepth = \"short\"\n\n{lists}");
    let mut file = AnswersFile::new(Source::new("a.toml".to_owned(), &text));
    assert!(file.findings().is_empty(), "{:?}", file.findings());
    for (path, words) in answers {
        let (_, question) = checklist::find(path).expect("a question");
        let answer = crate::answers::parse_answer(question, words, file.agreement());
        file.set(path, &answer.expect("an answer"))
            .expect("it is set");
    }
    file
}

/// Sits down with a file; the item is gone through, or everything open where none is named.
fn sit(file: AnswersFile, item: &str, lines: &[&str]) -> Sat {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("a.toml");
    let mut prompter = ScriptedPrompter::typing(lines.iter().copied());
    let mut interview = Interview::new(Session::new(file, path.clone()), &mut prompter);
    let ending = match checklist::item(item) {
        Some(item) => interview.run_item(item),
        None => interview.run(),
    };
    let text = interview.session().file().source().text.clone();
    if let Ok(saved) = std::fs::read_to_string(&path) {
        assert_eq!(saved, text, "what is saved is what is known");
    }
    Sat {
        ending,
        shown: prompter.transcript_text(),
        text,
        left: prompter.steps_left(),
    }
}

impl Sat {
    #[track_caller]
    fn left_well(self) -> Self {
        assert!(
            matches!(self.ending, Ok(Ending::Left)),
            "{:?} after:\n{}",
            self.ending,
            self.shown
        );
        assert_eq!(self.left, 0, "lines were left over:\n{}", self.shown);
        self
    }

    /// Sees that these stand in the file in this order.
    #[track_caller]
    fn holds(&self, pieces: &[&str]) {
        let mut rest = self.text.as_str();
        for piece in pieces {
            let Some(at) = rest.find(piece) else {
                panic!("{piece:?} does not follow in:\n{}", self.text)
            };
            rest = &rest[at + piece.len()..];
        }
    }
}

#[test]
fn entries_are_added_changed_moved_and_removed() {
    let add = ["Add a milestone", "Recruit", "bee", ":skip"];
    let another = ["Add another", "Train", "mind", "1 June 2027"];
    let up = ["Move", "2", "1"];
    let change = ["Change: Recruit", "Recruit two people", "", ":skip"];
    let third = ["Add another", "Launch", ":skip", ":skip"];
    let away = ["Remove", "3"];
    let end = ["Finished", "Save and leave"];
    let lines = [&add[..], &another, &up, &change, &third, &away, &end].concat();
    let sat = sit(with_partners(&[]), "action plan", &lines).left_well();
    sat.holds(&["id = \"train\"", "id = \"recruit\"", "Recruit two people"]);
    assert!(!sat.text.contains("Launch"), "{}", sat.text);
}

#[test]
fn a_list_of_partners_is_filled_in_their_order() {
    let sat = sit(
        with_partners(&[]),
        "point of contact",
        &["Add a contact for Mind Cumbria", "Ann Jones", ":leave"],
    )
    .left_well();
    assert!(sat.shown.contains("contact for Mind Cumbria"));
    sat.holds(&["partner = \"mind\"", "Ann Jones"]);
}

#[test]
fn going_back_out_of_a_new_entry_adds_nothing() {
    let sat = sit(
        with_partners(&[]),
        "point of contact",
        &["1", ":back", ":leave"],
    )
    .left_well();
    assert!(!sat.text.contains("partner = \"mind\""), "{}", sat.text);
}

#[test]
fn a_list_with_an_entry_for_each_partner_waits_for_the_partners() {
    let sat = sit(
        file(&[("document.depth", "short")]),
        "point of contact",
        &[":leave"],
    )
    .left_well();
    assert!(
        sat.shown.contains("Name the partners first."),
        "{}",
        sat.shown
    );
}

#[test]
fn to_be_agreed_none_and_open_are_told_apart() {
    let sat = sit(
        file(&[("document.depth", "short")]),
        "timeframe",
        &[":tba", ":skip", "Save and leave"],
    )
    .left_well();
    sat.holds(&["\ncommencement = \"to be agreed\"\n", "\n# ends ="]);
    let sat = sit(
        with_partners(&[("document.depth", "standard")]),
        "risk sharing",
        &[":items", ":back", ":leave"],
    )
    .left_well();
    assert!(sat.shown.contains("Which part of the checklist?"));
}

#[test]
fn an_answer_that_stands_can_be_taken_out() {
    let sat = sit(
        file(&[("timeframe.commencement", "1 April 2027")]),
        "timeframe",
        &[":clear", ":leave"],
    )
    .left_well();
    sat.holds(&["\n# commencement ="]);
    assert!(sat.shown.contains("Taken out: the question is open again."));
}

#[test]
fn skipping_an_answer_that_stands_keeps_it() {
    let sat = sit(
        file(&[("timeframe.commencement", "1 April 2027")]),
        "timeframe",
        &[":skip", ":leave"],
    )
    .left_well();
    sat.holds(&["\ncommencement = 2027-04-01\n"]);
    assert!(sat.shown.contains("The answer that stands is kept."));
}

#[test]
fn the_list_of_items_leads_to_another_item() {
    let sat = sit(
        file(&[("document.depth", "short")]),
        "",
        &[":items", "13. Dispute", ":leave"],
    )
    .left_well();
    assert!(sat.shown.contains("## Item 13 of 13: Dispute resolution"));
}

#[test]
fn a_new_depth_asks_more_and_says_so() {
    let sat = sit(
        file(&[("document.depth", "short")]),
        "timeframe",
        &[":depth", "full", ":leave"],
    )
    .left_well();
    sat.holds(&["\ndepth = \"full\"\n"]);
    assert!(
        sat.shown
            .contains("Because of this change, more is asked: ")
    );
    assert!(
        sat.shown.contains("Timeframe, question 1 of 2\n"),
        "{}",
        sat.shown
    );
}

#[test]
fn an_answer_that_no_longer_counts_is_kept_and_named() {
    let answers = [
        ("document.depth", "short"),
        ("timeframe.ends", "fixed-date"),
        ("timeframe.expiry", "31 March 2030"),
    ];
    let sat = sit(
        file(&answers),
        "timeframe",
        &[":skip", "no fixed end", ":leave"],
    )
    .left_well();
    assert!(
        sat.shown
            .contains("No longer asked or printed, but kept in the file: "),
        "{}",
        sat.shown
    );
    sat.holds(&["\nexpiry = 2030-03-31\n"]);
}

#[test]
fn a_worked_out_answer_is_asked_again_when_its_ground_changes() {
    let answers = [
        ("document.kind", "mou"),
        ("document.title", "Care"),
        ("document.depth", "short"),
        ("document.binding", "none"),
    ];
    let sat = sit(
        file(&answers),
        "document",
        &["alliance", ":items", ":back", ":leave"],
    )
    .left_well();
    assert!(
        sat.shown.contains("are asked again: how far it binds."),
        "{}",
        sat.shown
    );
}

#[test]
fn the_list_that_was_being_filled_in_comes_first_again() {
    let sat = sit(with_partners(&[]), "", &[":leave"]).left_well();
    let first = sat.shown.lines().find(|line| line.starts_with("## "));
    // Questions before it are still open.
    assert_eq!(first, Some("## The document"));
    let text = sat.text.replace(
        "depth = \"short\"",
        "kind = \"mou\"\ntitle = \"Care\"\ndepth = \"short\"\nnation = \"england\"\n\
         binding = \"none\"\nstatus = \"draft\"",
    );
    let file = AnswersFile::new(Source::new("a.toml".to_owned(), &text));
    let sat = sit(file, "", &["Finished", ":leave"]).left_well();
    let first = sat.shown.lines().find(|line| line.starts_with("## "));
    assert_eq!(first, Some("## The partners"));
    assert!(sat.shown.contains("## Purpose"), "{}", sat.shown);
}

#[test]
fn what_is_proposed_is_asked_and_enter_confirms_it() {
    let mut file = with_partners(&[]);
    let notice = crate::checklist::find("termination.notice").unwrap().1;
    let answer = crate::answers::parse_answer(notice, "3 months", file.agreement()).unwrap();
    file.propose("termination.notice", &answer).unwrap();
    assert!(file.source().text.contains("unconfirmed"));
    let sat = sit(file, "termination", &["", ":leave"]).left_well();
    assert!(
        sat.shown.contains("This answer is a proposal"),
        "{}",
        sat.shown
    );
    assert!(!sat.text.contains("unconfirmed"), "{}", sat.text);
    assert!(sat.text.contains("notice = \"3 months\""), "{}", sat.text);
}

/// Scores the statements on readiness of a file with these lines typed.
fn score(text: &str, lines: &[&str]) -> (super::Statements, String, String) {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("a.toml");
    let file = AnswersFile::new(Source::new("a.toml".to_owned(), text));
    let mut prompter = ScriptedPrompter::typing(lines.iter().copied());
    let mut session = Session::new(file, path.clone());
    let ended = super::score_statements(&mut prompter, &mut session).expect("it ends well");
    let saved = std::fs::read_to_string(&path).unwrap_or_default();
    (ended, prompter.transcript_text(), saved)
}

#[test]
fn statements_are_scored_in_turn_saved_and_taken_up_again() {
    let (ended, _, saved) = score(
        "[document]\n",
        &["fully", "not yet", ":back", "partly", ":leave"],
    );
    assert_eq!(ended, super::Statements::Left);
    assert!(
        saved.ends_with("[readiness]\nneed = \"fully\"\nclear_purpose = \"partly\"\n"),
        "{saved}"
    );
    let (_, shown, _) = score(&saved, &[":leave"]);
    assert!(shown.contains("Statement 3 of 26"), "{shown}");
    assert!(!shown.contains("Statement 1 of 26"), "{shown}");
}

#[test]
fn statements_that_are_all_scored_can_be_gone_through_again() {
    let (ended, _, saved) = score("", &["mostly"; 26]);
    assert_eq!(ended, super::Statements::Through);
    assert_eq!(saved.matches("\"mostly\"").count(), 26);
    let (ended, shown, _) = score(&saved, &[""; 26]);
    assert_eq!(ended, super::Statements::Through);
    assert!(shown.contains("Statement 1 of 26"), "{shown}");
}

#[test]
fn a_form_that_is_chosen_proposes_its_answers_and_keeps_those_given() {
    let answers = [
        ("document.kind", "mou"),
        ("document.title", "Care"),
        ("document.depth", "standard"),
        ("joint_steering_group.needed", "no"),
    ];
    let lines = ["", "", "", "committees in common", ":leave"];
    let sat = sit(file(&answers), "document", &lines).left_well();
    assert!(sat.shown.contains("This form proposes"), "{}", sat.shown);
    assert!(
        sat.text.contains("    \"decision_making.rule\",\n")
            && sat.text.contains("\nrule = \"each-for-itself\"\n"),
        "{}",
        sat.text
    );
    assert!(sat.text.contains("\nneeded = false\n"), "{}", sat.text);
}
