//! The program itself.

use consortia::examples::EXAMPLES;
use std::path::Path;
use std::process::{Command, Output, Stdio};

fn desk() -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let shortest = EXAMPLES.iter().min_by_key(|example| example.text.len());
    let text = shortest.expect("there are examples").text;
    std::fs::write(folder.path().join("a.toml"), text).expect("the example is written");
    folder
}

fn run(folder: &Path, args: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_consortia"));
    command.current_dir(folder).env_clear().env("NO_COLOR", "1");
    let output = command.args(args).stdin(Stdio::null()).output();
    output.expect("the program runs")
}

fn errors(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

#[test]
fn a_draft_is_written_as_pdf() {
    let desk = desk();
    let by_ending = run(desk.path(), &["draft", "a.toml", "-o", "a.pdf"]);
    assert!(by_ending.status.success(), "{}", errors(&by_ending));
    let printed = run(desk.path(), &["draft", "a.toml", "--format", "pdf"]);
    let saved = std::fs::read(desk.path().join("a.pdf")).expect("it is there");
    assert!(saved.starts_with(b"%PDF-1.7") && saved == printed.stdout);
}

#[test]
fn a_pdf_to_be_kept_is_asked_for_by_name() {
    let desk = desk();
    let args = ["draft", "a.toml", "-o", "a.pdf", "--pdf-standard", "a-2a"];
    let drafted = run(desk.path(), &args);
    assert!(drafted.status.success(), "{}", errors(&drafted));
    let saved = std::fs::read(desk.path().join("a.pdf")).expect("it is there");
    assert!(String::from_utf8_lossy(&saved).contains("<pdfaid:part>2</pdfaid:part>"));
}

#[test]
fn a_style_among_the_templates_is_used_and_its_faults_are_told() {
    let desk = desk();
    let eject = ["template", "eject", "house", "pdf/style.typ"];
    let ejected = run(desk.path(), &eject);
    assert!(ejected.status.success(), "{}", errors(&ejected));
    let style = desk.path().join("house/pdf/style.typ");
    let text = std::fs::read_to_string(&style).expect("it is there");
    let draft = [
        "draft",
        "a.toml",
        "-o",
        "a.pdf",
        "--force",
        "--templates",
        "house",
    ];
    assert!(run(desk.path(), &draft).status.success());
    std::fs::write(&style, format!("{text}\n#no-such-thing\n")).expect("it is changed");
    let refused = run(desk.path(), &draft);
    assert_eq!(refused.status.code(), Some(3), "{}", errors(&refused));
    let line = text.lines().count() + 2;
    let place = format!("style.typ:{line}:2: unknown variable: no-such-thing");
    assert!(errors(&refused).contains(&place), "{}", errors(&refused));
}

#[test]
fn a_pack_and_a_companion_document_can_be_pdf_too() {
    let desk = desk();
    let pack = ["pack", "a.toml", "--out-dir", "pack", "--format", "pdf"];
    let packed = run(desk.path(), &pack);
    assert!(packed.status.success(), "{}", errors(&packed));
    let mut files = std::fs::read_dir(desk.path().join("pack")).expect("the pack");
    assert!(files.any(|file| file.expect("a file").path().extension() == Some("pdf".as_ref())));
    let summary = ["companion", "signature-sheet", "a.toml", "--format", "pdf"];
    let made = run(
        desk.path(),
        &[&summary[..], &["--out-dir", "sheets"]].concat(),
    );
    assert!(made.status.success(), "{}", errors(&made));
    let mut sheets = std::fs::read_dir(desk.path().join("sheets")).expect("the sheets");
    let first = sheets.next().expect("a sheet").expect("a file").path();
    assert!(std::fs::read(first).expect("a sheet").starts_with(b"%PDF"));
}

#[test]
fn verify_knows_a_pdf_by_its_bytes_and_says_what_it_does_not_know() {
    let desk = desk();
    run(desk.path(), &["draft", "a.toml", "-o", "a.pdf"]);
    let same = run(desk.path(), &["verify", "a.pdf", "a.toml"]);
    assert!(same.status.success(), "{}", errors(&same));
    assert!(String::from_utf8_lossy(&same.stdout).contains("is identical"));
    let set = ["--set", "document.version=99"];
    let other = run(
        desk.path(),
        &[&["verify", "a.pdf", "a.toml"][..], &set].concat(),
    );
    let told = String::from_utf8_lossy(&other.stdout).into_owned();
    assert_eq!(other.status.code(), Some(1), "{told}");
    assert!(
        told.contains("not the draft of a.toml, byte for byte"),
        "{told}"
    );
    assert!(told.contains("made from other answers"), "{told}");
    let json = run(
        desk.path(),
        &[&["verify", "a.pdf", "a.toml", "--json"][..], &set].concat(),
    );
    assert!(String::from_utf8_lossy(&json.stdout).contains("\"other-bytes\""));
}
