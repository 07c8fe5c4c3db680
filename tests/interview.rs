//! The interview at a terminal of 80 columns, with menus: whole walks, going back, interruptions.
#![cfg(unix)]

mod support;

use support::rich::{HIDE_CURSOR, Rich, SHOW_CURSOR};
use support::{Answers, Folder, NAMES, Say, Turn, line};

/// Goes on answering until these words are shown.
#[track_caller]
fn until(answers: &mut Answers, person: &mut Rich, words: &str) -> Turn {
    for _ in 0..2000 {
        let turn = person.turn();
        if turn.says(words) {
            return turn;
        }
        let say = answers.to(&turn);
        person.reply(&turn, &say);
    }
    panic!("{words:?} never came");
}

fn whole(depth: &'static str) {
    let folder = Folder::new();
    let mut person = Rich::start(folder.path(), &["new", "a.toml"]);
    let review = until(
        &mut Answers::new(depth),
        &mut person,
        "What would you like to do?",
    );
    assert!(review.says("1. Timeframe – answered"), "{}", review.shown);
    assert!(
        review.says("13. Dispute resolution – answered"),
        "{}",
        review.shown
    );
    person.reply(&review, &Say::Pick(review.entry("Draft the document now")));
    let form = person.expect("In which form would you like the draft?");
    person.reply(&form, &Say::Pick(form.entry("Plain text")));
    let (shown, status) = person.end();
    assert!(shown.contains("The draft is in a.txt."), "{shown}");
    assert!(status.contains(", 0)"), "{status}");
    let draft = folder.read("a.txt");
    for name in NAMES {
        assert!(draft.contains(name), "{name} is not in:\n{draft}");
    }
}

#[test]
fn a_short_memorandum_of_three_partners_is_answered_and_drafted() {
    whole("short");
}

#[test]
fn a_standard_memorandum_of_three_partners_is_answered_and_drafted() {
    whole("standard");
}

#[test]
fn escape_and_the_back_command_go_back() {
    let folder = Folder::new();
    let mut person = Rich::start(folder.path(), &["new", "a.toml"]);
    let kind = person.expect("Which kind of document");
    person.reply(&kind, &Say::Pick(0));
    let title = person.expect("What is the title");
    person.reply(&title, &line(":back"));
    let kind = person.expect("Which kind of document");
    person.reply(&kind, &Say::Pick(kind.entry("alliance")));
    let title = person.expect("What is the title");
    person.reply(&title, &line("Care at Home"));
    person.expect("How long should it be?");
    person.keys("\u{1b}");
    // The answer that stands can be edited where it is typed.
    person.expect("What is the title");
    person.keys(" Alliance\r");
    person.expect("How long should it be?");
    person.interrupt();
    person.end();
    let saved = folder.read("a.toml");
    assert!(saved.contains("\nkind = \"alliance\"\n"), "{saved}");
    assert!(
        saved.contains("\ntitle = \"Care at Home Alliance\"\n"),
        "{saved}"
    );
}

#[test]
fn changing_an_answer_asks_again_what_was_worked_out_from_it() {
    let folder = Folder::new();
    let mut person = Rich::start(folder.path(), &["new", "a.toml"]);
    let mut answers = Answers::new("short");
    until(&mut answers, &mut person, "How far has the text come?");
    person.keys("\u{1b}");
    person.expect("How far should it bind");
    person.keys("\u{1b}");
    person.expect("In which nation");
    person.keys("\u{1b}");
    person.expect("Which form does the partnership take?");
    person.keys("\u{1b}");
    person.expect("How long should it be?");
    person.keys("\u{1b}");
    person.expect("What is the title");
    person.keys(":back\r");
    let kind = person.expect("Which kind of document");
    person.reply(&kind, &Say::Pick(kind.entry("alliance")));
    let next = person.turn();
    assert!(
        next.says("worked out from the one you changed, and are asked again: how far it binds"),
        "{}",
        next.shown
    );
    assert!(next.says("How far should it bind"), "{}", next.shown);
}

/// Interrupts at the question with these words; gives what is in the file afterwards.
#[track_caller]
fn interrupted_at(words: &str) -> (Folder, String) {
    interrupted_after(words, &[])
}

/// The same, with answers that are given on the command line.
#[track_caller]
fn interrupted_after(words: &str, given: &[&str]) -> (Folder, String) {
    let folder = Folder::new();
    let mut args = vec!["new", "a.toml"];
    for pair in given {
        args.extend(["--set", pair]);
    }
    let mut person = Rich::start(folder.path(), &args);
    until(&mut Answers::new("short"), &mut person, words);
    person.interrupt();
    let (shown, status) = person.end();
    assert!(status.contains(", 130)"), "{status}");
    assert!(
        shown.contains("Go on with: consortia edit a.toml"),
        "{shown}"
    );
    let visible = shown.rfind(SHOW_CURSOR).expect("the cursor is shown again");
    assert!(
        shown
            .rfind(HIDE_CURSOR)
            .is_none_or(|hidden| hidden < visible)
    );
    let saved = folder.read("a.toml");
    (folder, saved)
}

/// Starts again and sees that it goes on at the question with these words.
#[track_caller]
fn goes_on_at(folder: &Folder, words: &str) {
    let mut person = Rich::start(folder.path(), &["new", "a.toml"]);
    person.expect(words);
    person.interrupt();
    person.end();
}

#[test]
fn ctrl_c_at_a_text_keeps_every_answer() {
    let (folder, saved) = interrupted_at("What is the title");
    assert!(saved.contains("\nkind = \"mou\"\n"), "{saved}");
    goes_on_at(&folder, "What is the title");
}

#[test]
fn ctrl_c_at_a_menu_keeps_every_answer() {
    let (folder, saved) = interrupted_at("In which nation");
    assert!(saved.contains("\ndepth = \"short\"\n"), "{saved}");
    goes_on_at(&folder, "In which nation");
}

#[test]
fn ctrl_c_at_several_ticks_keeps_every_answer() {
    let (folder, saved) = interrupted_after(
        "Which topics are meant to bind?",
        &["document.binding=some"],
    );
    assert!(saved.contains("\nbinding = \"some\"\n"), "{saved}");
    goes_on_at(&folder, "Which topics are meant to bind?");
}

#[test]
fn ctrl_c_in_a_list_entry_keeps_what_the_entry_has() {
    let (folder, saved) = interrupted_at("What is its legal form?");
    assert!(saved.contains("\nname = \"Mind & Motion\"\n"), "{saved}");
    let mut person = Rich::start(folder.path(), &["new", "a.toml"]);
    let list = person.expect("Who are the partners?");
    person.reply(
        &list,
        &Say::Pick(list.entry("Go on with what is open: Mind & Motion")),
    );
    person.expect("What is it called for short?");
    person.interrupt();
    person.end();
}

#[test]
fn ctrl_c_in_a_long_text_loses_that_text_only() {
    let (folder, saved) = interrupted_at("What is the purpose of working together?");
    for name in NAMES {
        assert!(saved.contains(name), "{saved}");
    }
    goes_on_at(&folder, "Who are the partners?");
}

#[test]
fn a_request_to_end_is_as_good_as_ctrl_c() {
    for signal in ["TERM", "HUP"] {
        let folder = Folder::new();
        let mut person = Rich::start(folder.path(), &["new", "a.toml"]);
        until(&mut Answers::new("short"), &mut person, "In which nation");
        person.signal(signal);
        let (shown, status) = person.end();
        assert!(status.contains(", 130)"), "{signal}: {status}");
        assert!(shown.contains(SHOW_CURSOR), "{signal}: {shown}");
        assert!(shown.contains("Every answer so far is saved"), "{shown}");
        assert!(folder.read("a.toml").contains("\ndepth = \"short\"\n"));
    }
}

#[test]
fn a_kill_loses_nothing_that_was_answered() {
    for (words, kept) in [
        ("What is the title", "\nkind = \"mou\"\n"),
        ("In which nation", "\ndepth = \"short\"\n"),
        ("What is its charity number", "\nname = \"Mind & Motion\"\n"),
        ("On which date does it start?", "\npurpose = \""),
    ] {
        let folder = Folder::new();
        let mut person = Rich::start(folder.path(), &["new", "a.toml"]);
        until(&mut Answers::new("short"), &mut person, words);
        person.signal("KILL");
        person.end();
        let saved = folder.read("a.toml");
        assert!(saved.contains(kept), "{words}: {saved}");
    }
}

#[test]
fn after_a_kill_the_interview_goes_on_where_it_was() {
    let folder = Folder::new();
    let mut person = Rich::start(folder.path(), &["new", "a.toml"]);
    let mut answers = Answers::new("short");
    until(&mut answers, &mut person, "How is the end settled?");
    person.signal("KILL");
    person.end();
    let mut person = Rich::start(folder.path(), &["edit", "a.toml"]);
    let end = person.expect("How is the end settled?");
    person.reply(&end, &Say::Enter);
    until(&mut answers, &mut person, "What would you like to do?");
}

#[test]
fn edit_goes_straight_to_an_item() {
    let folder = Folder::new();
    let mut person = Rich::start(folder.path(), &["new", "a.toml"]);
    let mut answers = Answers::new("short");
    until(&mut answers, &mut person, "How is the end settled?");
    person.keys("\u{3}");
    person.end();
    let mut person = Rich::start(folder.path(), &["edit", "a.toml", "decision-making"]);
    let first = person.turn();
    assert!(
        first.says("Item 4 of 13: Decision-making, question 1 of"),
        "{}",
        first.shown
    );
}

#[test]
fn leaving_by_command_ends_well() {
    let folder = Folder::new();
    let mut person = Rich::start(folder.path(), &["new", "a.toml"]);
    until(&mut Answers::new("short"), &mut person, "What is the title");
    person.keys(":leave\r");
    let (shown, status) = person.end();
    assert!(status.contains(", 0)"), "{status}");
    assert!(
        shown.contains("Go on with: consortia edit a.toml"),
        "{shown}"
    );
}

#[test]
fn ctrl_c_in_plain_lines_keeps_every_answer() {
    let folder = Folder::new();
    let mut person = Rich::start(folder.path(), &["new", "a.toml", "--accessible"]);
    person.wait_until("Which kind of document");
    person.wait_until("Answer: ");
    person.keys("1\r");
    person.wait_until("What is the title");
    person.wait_until("Answer: ");
    person.interrupt();
    let (shown, status) = person.end();
    assert!(status.contains(", 130)"), "{status}");
    assert!(
        shown.contains("Go on with: consortia edit a.toml"),
        "{shown}"
    );
    assert!(folder.read("a.toml").contains("\nkind = \"mou\"\n"));
}
