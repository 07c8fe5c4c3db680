//! The interview in plain lines: the same questions and the same power, without a cursor.

mod support;

use support::plain::Plain;
use support::{Folder, Say, Turn, easy_going, line};

/// Answers everything; gives the number of questions answered when the review page is reached.
fn walk(person: &mut Plain, depth: &str) -> usize {
    for asked in 0..2000 {
        let turn = person.turn().expect("the review page comes before the end");
        if turn.says("What would you like to do?") {
            return asked;
        }
        let say = reply(&turn, depth);
        person.reply(&turn, &say);
    }
    panic!("the interview has no end");
}

fn reply(turn: &Turn, depth: &str) -> Say {
    if turn.says("How long should it be?") {
        return Say::Pick(turn.entry(depth));
    }
    if turn.says("full legal name?") {
        let count = ["Mind & Motion", "Tŷ Gŵyr", "St Anne’s Trust"];
        let number = NAMES.with(|given| {
            given.set(given.get() + 1);
            given.get() - 1
        });
        return line(count[number % 3]);
    }
    easy_going(
        turn,
        if turn.says("Who are the partners?") {
            3
        } else {
            1
        },
    )
}

thread_local! {
    static NAMES: std::cell::Cell<usize> = const { std::cell::Cell::new(0) };
}

fn whole(depth: &str) {
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
    for name in ["Mind & Motion", "Tŷ Gŵyr", "St Anne’s Trust"] {
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
