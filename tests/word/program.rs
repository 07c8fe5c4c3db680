//! The program itself.

use consortia::examples::EXAMPLES;
use consortia::output::word::read;
use std::path::Path;
use std::process::{Command, Output};

fn consortia(folder: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_consortia"));
    command.current_dir(folder).env_clear().env("NO_COLOR", "1");
    command
}

fn desk() -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a temporary folder");
    std::fs::write(folder.path().join("a.toml"), EXAMPLES[0].text).expect("the example is written");
    std::fs::write(
        folder.path().join("house.docx"),
        include_bytes!("house.docx"),
    )
    .expect("the house style is written");
    folder
}

fn run(folder: &Path, args: &[&str]) -> Output {
    let output = consortia(folder)
        .args(args)
        .stdin(std::process::Stdio::null())
        .output();
    output.expect("the program runs")
}

#[test]
fn a_draft_is_written_as_a_word_document() {
    let desk = desk();
    let printed = run(desk.path(), &["draft", "a.toml", "--format", "docx"]);
    assert!(printed.status.success());
    assert!(read(&printed.stdout).is_ok());
    let by_ending = run(desk.path(), &["draft", "a.toml", "-o", "a.docx"]);
    assert!(by_ending.status.success());
    let file = std::fs::read(desk.path().join("a.docx")).expect("the draft is there");
    assert_eq!(file, printed.stdout);
    let args = [
        "draft",
        "a.toml",
        "--reference-doc",
        "house.docx",
        "-o",
        "b.docx",
    ];
    assert!(run(desk.path(), &args).status.success());
    let styled = std::fs::read(desk.path().join("b.docx")).expect("the draft is there");
    assert!(styled != file && read(&styled).is_ok());
}

#[test]
fn a_reference_that_is_no_word_document_is_refused_in_plain_words() {
    let desk = desk();
    let told = run(
        desk.path(),
        &[
            "draft",
            "a.toml",
            "--reference-doc",
            "a.toml",
            "-o",
            "a.docx",
        ],
    );
    assert_eq!(told.status.code(), Some(3));
    assert_eq!(
        String::from_utf8_lossy(&told.stderr),
        "error: cannot use a.toml: it is not a Word document (.docx)\n"
    );
    assert!(!desk.path().join("a.docx").exists());
}

#[cfg(unix)]
#[test]
fn a_terminal_is_spared_what_is_not_text() {
    use expectrl::{Eof, Expect as _, Session};
    let desk = desk();
    let mut command = consortia(desk.path());
    command.args(["draft", "a.toml", "--format", "docx"]);
    let mut session = Session::spawn(command).expect("the program starts on a terminal");
    session.set_expect_timeout(Some(std::time::Duration::from_secs(60)));
    let told = session.expect(Eof).expect("the program ends");
    let told = String::from_utf8_lossy(told.as_bytes()).into_owned();
    assert!(
        told.contains("a .docx file is not text for a terminal"),
        "{told:?}"
    );
    assert!(told.contains("-o FILE") && !told.contains("PK"), "{told:?}");
}
