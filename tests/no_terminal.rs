//! Without a terminal nothing is asked and nothing hangs.

mod support;

use std::process::{Output, Stdio};
use support::{Folder, consortia};

fn run(folder: &Folder, args: &[&str]) -> Output {
    consortia(folder.path())
        .args(args)
        .stdin(Stdio::null())
        .output()
        .expect("the program runs")
}

#[test]
fn every_missing_answer_is_listed_with_its_key_and_question() {
    let folder = Folder::new();
    let output = run(&folder, &["new", "x.toml"]);
    let said = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(2), "{said}");
    assert!(said.starts_with("error: there is no terminal to ask on, and "));
    for (key, question) in [
        ("document.kind", "Which kind of document do you want?"),
        ("partners", "Who are the partners?"),
        ("timeframe.commencement", "On which date does it start?"),
        ("general_terms.signatories", "Who signs for each partner?"),
    ] {
        let listed = said.lines().any(|line| {
            line.trim_start().starts_with(&format!("{key} ")) && line.contains(question)
        });
        assert!(listed, "{key} is not listed:\n{said}");
    }
    assert!(
        said.contains("--set KEY=VALUE") && said.contains("--from FILE"),
        "{said}"
    );
}

#[test]
fn answers_given_on_the_command_line_are_kept_and_no_longer_missing() {
    let folder = Folder::new();
    let output = run(
        &folder,
        &[
            "new",
            "x.toml",
            "--set",
            "document.kind=mou",
            "--set",
            "timeframe.commencement=1 April 2027",
        ],
    );
    let said = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(2), "{said}");
    assert!(!said.contains("document.kind"), "{said}");
    assert!(!said.contains("timeframe.commencement"), "{said}");
    let saved = folder.read("x.toml");
    assert!(saved.contains("\nkind = \"mou\"\n"), "{saved}");
    assert!(saved.contains("\ncommencement = 2027-04-01\n"), "{saved}");
}

#[test]
fn a_faulty_answer_on_the_command_line_leaves_no_file() {
    let folder = Folder::new();
    let output = run(
        &folder,
        &["new", "x.toml", "--set", "timeframe.commencement=soon"],
    );
    let said = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(2), "{said}");
    assert!(said.contains("timeframe.commencement"), "{said}");
    assert!(!folder.has("x.toml"));
}
