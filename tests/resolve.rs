//! Settling two versions of an answer: on a pseudo-terminal, in plain lines, and without a terminal.

mod support;

use std::process::Stdio;
use support::plain::Plain;
use support::{Folder, Say, consortia};

const FILE: &str = include_str!("fixtures/conflicts.toml");

fn folder() -> Folder {
    let folder = Folder::new();
    folder.write("a.toml", FILE);
    folder
}

/// The file with the lines of one version in place of every block.
fn version(first: bool) -> String {
    let mut out = String::new();
    let mut in_version = None;
    for line in FILE.split_inclusive('\n') {
        in_version = match line.get(..7) {
            Some("<<<<<<<") => Some("ours"),
            Some("|||||||") => Some("base"),
            Some("=======") => Some("theirs"),
            Some(">>>>>>>") => None,
            _ => {
                let wanted = if first { "ours" } else { "theirs" };
                if in_version.is_none_or(|one| one == wanted) {
                    out.push_str(line);
                }
                in_version
            }
        };
    }
    out
}

fn run(folder: &Folder, args: &[&str]) -> (Option<i32>, String) {
    let output = consortia(folder.path())
        .args(args)
        .stdin(Stdio::null())
        .output()
        .expect("the program runs");
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    (output.status.code(), said)
}

#[test]
fn each_answer_is_put_once_and_saved_at_once() {
    let folder = folder();
    let mut person = Plain::start(folder.path(), &["resolve", "a.toml"]);
    let first = person.expect("Which day is the last?");
    assert!(first.says("Conflict 1 of 6: Timeframe"), "{}", first.shown);
    assert!(first.says("Before both changes: 31 March 2029."));
    assert_eq!(
        first.entries[..2],
        ["HEAD: 31 March 2030", "north-side: 31 March 2026"]
    );
    // What differs in comments alone is settled and told before anything is asked.
    assert!(
        first.says("1 place differed in comments or layout alone"),
        "{}",
        first.shown
    );
    assert!(!folder.read("a.toml").contains("# The plan.\n"));
    person.reply(&first, &Say::Pick(0));
    let task = person.expect("What is to be done?");
    assert!(task.says("Conflict 2 of 6: Action plan, the milestone co-ordinator"));
    assert!(
        folder
            .read("a.toml")
            .contains("ends = \"fixed-date\"\nexpiry = 2030-03-31\n\n[action_plan]")
    );
    person.reply(&task, &Say::Pick(task.entry("Give another answer")));
    person.expect("A line of text");
    person.type_line("Recruit one or two");
    let owner = person.expect("Which partner sees to it?");
    person.reply(&owner, &Say::Pick(owner.entry("Leave this for later")));
    for keep in ["HEAD: keep it", "north-side: keep it"] {
        let entry = person.expect("to stand in the list?");
        person.reply(&entry, &Say::Pick(entry.entry(keep)));
    }
    let list = person.expect("objectives");
    person.reply(
        &list,
        &Say::Pick(list.entry("north-side: without: more visits")),
    );
    let (code, shown) = person.end();
    assert_eq!(code, Some(1), "{shown}");
    assert!(shown.contains("1 conflict is left in a.toml"), "{shown}");
    let saved = folder.read("a.toml");
    assert_eq!(saved.matches("<<<<<<<").count(), 1, "{saved}");
    assert_eq!(
        saved.matches("task = \"Recruit one or two\"\n").count(),
        2,
        "{saved}"
    );

    let mut person = Plain::start(folder.path(), &["resolve", "a.toml"]);
    let owner = person.expect("Conflict 1 of 1");
    person.reply(
        &owner,
        &Say::Pick(owner.entry("north-side: Harrowmere Trust")),
    );
    let (code, shown) = person.end();
    assert_eq!(code, Some(0), "{shown}");
    assert!(shown.contains("All is settled in a.toml."), "{shown}");
    insta::with_settings!({ snapshot_path => "cli", prepend_module_to_snapshot => false, omit_expression => true }, {
        insta::assert_snapshot!("resolved", folder.read("a.toml"));
    });
}

#[cfg(unix)]
#[test]
fn menus_offer_the_same() {
    use support::rich::Rich;
    let folder = folder();
    let mut person = Rich::start(folder.path(), &["resolve", "a.toml"]);
    let first = person.expect("Which day is the last?");
    person.reply(&first, &Say::Pick(first.entry("north-side: 31 March 2026")));
    let task = person.expect("What is to be done?");
    assert!(
        folder
            .read("a.toml")
            .contains("\nexpiry = 2026-03-31  # as the funder asks\n\n[")
    );
    person.reply(&task, &Say::Pick(task.entry("Give another answer")));
    person.expect("A line of text");
    person.keys(":back\r");
    person.expect("What is to be done?");
    person.interrupt();
    let (shown, status) = person.end();
    assert!(status.contains(", 130)"), "{status}");
    assert!(shown.contains("consortia resolve a.toml"), "{shown}");
    assert_eq!(folder.read("a.toml").matches("<<<<<<<").count(), 3);
}

#[test]
fn one_version_of_everything_is_taken_to_the_byte() {
    for (option, name, first) in [("--ours", "HEAD", true), ("--theirs", "north-side", false)] {
        let folder = folder();
        let (code, said) = run(&folder, &["resolve", "a.toml", option]);
        assert_eq!(code, Some(0), "{said}");
        assert!(
            said.contains(&format!(
                "settled 6 conflicts in a.toml, as {name} has them"
            )),
            "{said}"
        );
        assert_eq!(folder.read("a.toml"), version(first));
        let (code, said) = run(&folder, &["resolve", "a.toml"]);
        assert_eq!(code, Some(0));
        assert!(said.contains("nothing is to be settled"), "{said}");
    }
}

#[test]
fn without_a_terminal_nothing_is_asked_or_changed() {
    let folder = folder();
    let (code, said) = run(&folder, &["resolve", "a.toml"]);
    assert_eq!(code, Some(2), "{said}");
    for words in [
        "no terminal",
        "6 conflicts",
        "timeframe.expiry",
        "--ours (HEAD)",
        "--theirs (north-side)",
    ] {
        assert!(said.contains(words), "{words}: {said}");
    }
    assert_eq!(folder.read("a.toml"), FILE);
}

#[test]
fn no_command_touches_a_file_with_two_versions() {
    let folder = folder();
    for args in [
        &["edit", "a.toml"][..],
        &["edit", "a.toml", "--set", "timeframe.expiry=2030-01-01"],
        &["new", "a.toml"],
        &["fmt", "a.toml"],
        &["fmt", "--questions", "a.toml"],
        &["readiness", "a.toml"],
        &["new", "--blank", "b.toml", "--from", "a.toml"],
        &["draft", "a.toml", "-o", "a.md"],
        &["draft", "--final", "a.toml", "-o", "a.md"],
        &[
            "draft",
            "a.toml",
            "--set",
            "timeframe.expiry=2030-01-01",
            "-o",
            "a.md",
        ],
        &["companion", "summary", "a.toml", "-o", "a.md"],
        &["pack", "a.toml", "--out-dir", "pack"],
        &["calendar", "a.toml", "-o", "a.ics"],
        &["show", "a.toml"],
    ] {
        let (code, said) = run(&folder, args);
        assert_ne!(code, Some(0), "{args:?}: {said}");
        assert!(said.contains("consortia resolve"), "{args:?}: {said}");
        assert_eq!(folder.read("a.toml"), FILE, "{args:?}");
        for made in ["a.md", "a.ics", "b.toml", "pack"] {
            assert!(!folder.has(made), "{args:?} made {made}");
        }
    }
}

#[test]
fn what_cannot_be_read_is_mended_first() {
    let folder = Folder::new();
    for text in [
        FILE.replace(">>>>>>> north-side\n\n[action_plan]", "\n[action_plan]"),
        FILE.replace("expiry = 2030-03-31", "expiry = 2030-13-31"),
    ] {
        folder.write("a.toml", &text);
        for option in ["--ours", "--list"] {
            let (code, said) = run(&folder, &["resolve", "a.toml", option]);
            assert_eq!(code, Some(3), "{said}");
            assert!(said.contains("mend what is shown above first"), "{said}");
        }
        assert_eq!(folder.read("a.toml"), text);
    }
}
