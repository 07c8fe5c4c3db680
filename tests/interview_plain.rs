//! The interview in plain lines: the same questions and the same power, without a cursor.

mod support;

use support::plain::Plain;
use support::{Answers, Folder, NAMES, Say, Turn};

/// Answers everything; gives the number of questions answered when the review page is reached.
fn walk(person: &mut Plain, depth: &'static str) -> usize {
    let mut answers = Answers::new(depth);
    for asked in 0..2000 {
        let turn = person.turn().expect("the review page comes before the end");
        if turn.says("What would you like to do?") {
            return asked;
        }
        let say = answers.to(&turn);
        person.reply(&turn, &say);
    }
    panic!("the interview has no end");
}

fn whole(depth: &'static str) {
    let folder = Folder::new();
    let mut person = Plain::start(folder.path(), &["new", "a.toml"]);
    let asked = walk(&mut person, depth);
    assert!(asked > 40, "only {asked} questions");
    person.type_line("draft");
    let turn = person.expect("In which form would you like the draft?");
    person.reply(&turn, &Say::Pick(turn.entry("Plain text")));
    let (code, shown) = person.end();
    assert_eq!(code, Some(0), "{shown}");
    assert!(shown.contains("The draft is in a.txt."), "{shown}");
    let draft = folder.read("a.txt");
    for name in NAMES {
        assert!(draft.contains(name), "{name} is not in:\n{draft}");
    }
}

#[test]
fn a_short_memorandum_is_answered_and_drafted() {
    whole("short");
}

#[test]
fn a_standard_memorandum_is_answered_and_drafted() {
    whole("standard");
}

/// Answers until these words are shown.
fn until(person: &mut Plain, words: &str) -> Turn {
    let mut answers = Answers::new("short");
    for _ in 0..2000 {
        let turn = person.turn().expect("the question comes before the end");
        if turn.says(words) {
            return turn;
        }
        let say = answers.to(&turn);
        person.reply(&turn, &say);
    }
    panic!("{words:?} never came");
}

#[test]
fn goes_back_gives_help_and_changes_an_answer() {
    let folder = Folder::new();
    let mut person = Plain::start(folder.path(), &["new", "a.toml"]);
    person.expect("Which kind of document");
    person.type_line("memo");
    person.expect("What is the title");
    person.type_line(":help");
    let help = person.expect("Commands you can type here:");
    assert!(help.says(":tba or :agree - record that the partners have yet to agree"));
    person.type_line("Befriending");
    person.expect("How long should it be?");
    person.type_line(":back");
    person.expect("The answer now is: Befriending. Press Enter to keep it.");
    person.type_line("Befriending in Anytown");
    person.expect("How long should it be?");
    let (code, shown) = person.end();
    assert_eq!(code, Some(1), "{shown}");
    assert!(shown.contains("The input ended. Every answer so far is saved in a.toml."));
    let saved = folder.read("a.toml");
    assert!(
        saved.contains("\ntitle = \"Befriending in Anytown\"\n"),
        "{saved}"
    );
}

#[test]
fn every_answer_stands_in_the_file_before_the_next_question() {
    let folder = Folder::new();
    let mut person = Plain::start(folder.path(), &["new", "a.toml"]);
    for (words, typed, kept) in [
        ("Which kind of document", "1", "\nkind = \"mou\"\n"),
        ("What is the title", "Care", "\ntitle = \"Care\"\n"),
        ("How long should it be?", "short", "\ndepth = \"short\"\n"),
        (
            "Which form does the partnership take?",
            "2",
            "\nform = \"unincorporated-consortium\"\n",
        ),
        ("In which nation", "wales", "\nnation = \"wales\"\n"),
        (
            "How far should it bind",
            ":tba",
            "\nbinding = \"to be agreed\"\n",
        ),
    ] {
        person.expect(words);
        person.type_line(typed);
        // Its question is shown only when the answer before it is saved.
        let next = person.turn().expect("another question");
        assert!(!next.says("Not accepted"), "{}", next.shown);
        assert!(folder.read("a.toml").contains(kept), "{words}");
        person.type_line(":back");
        person.expect(words);
        person.type_line("");
    }
    person.kill();
    let mut person = Plain::start(folder.path(), &["new", "a.toml"]);
    person.expect("How far has the text come?");
    person.kill();
}

#[test]
fn a_kill_in_a_list_entry_keeps_the_columns_that_were_answered() {
    let folder = Folder::new();
    let mut person = Plain::start(folder.path(), &["new", "a.toml"]);
    let form = until(&mut person, "What is its legal form?");
    person.reply(&form, &Say::Pick(0));
    person.expect("What is its charity number?");
    person.kill();
    let saved = folder.read("a.toml");
    assert!(saved.contains("\nname = \"Mind & Motion\"\n"), "{saved}");
    assert!(saved.contains("\nform = \"nhs-trust\"\n"), "{saved}");
    let mut person = Plain::start(folder.path(), &["edit", "a.toml"]);
    let list = person.expect("Who are the partners?");
    assert_eq!(list.entries[0], "Add another partner", "{}", list.shown);
    person.kill();
}

#[test]
fn optional_questions_that_were_passed_over_are_not_put_again() {
    let folder = Folder::new();
    let mut person = Plain::start(folder.path(), &["new", "a.toml"]);
    let date = until(&mut person, "What date should the document carry?");
    person.reply(&date, &Say::Enter);
    until(&mut person, "On which date does it start?");
    person.kill();
    let mut person = Plain::start(folder.path(), &["new", "a.toml"]);
    let first = person.turn().expect("a question");
    assert!(
        first.says("On which date does it start?"),
        "{}",
        first.shown
    );
    person.kill();
}

#[test]
fn edit_goes_straight_to_an_item_and_then_to_the_review() {
    let folder = Folder::new();
    let mut person = Plain::start(folder.path(), &["new", "a.toml"]);
    until(&mut person, "On which date does it start?");
    person.kill();
    let mut person = Plain::start(folder.path(), &["edit", "a.toml", "timeframe"]);
    person.expect("Item 1 of 13: Timeframe, question 1 of");
    person.type_line("01/04/2027");
    person.expect("How is the end settled?");
    person.type_line("no fixed end");
    let next = until(&mut person, "What would you like to do?");
    assert!(
        next.entries[0].starts_with("Answer the ") && next.entries[0].ends_with(" open questions"),
        "{}",
        next.shown
    );
    assert!(folder.read("a.toml").contains("\nends = \""));
    person.type_line("save");
    let (code, _) = person.end();
    assert_eq!(code, Some(0));
}
