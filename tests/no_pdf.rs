//! A build without PDF says so.
#![cfg(not(feature = "pdf"))]

use consortia::document::Document;
use consortia::examples::EXAMPLES;
use consortia::output::pdf::{Look, PdfError, write};
use std::process::{Command, Stdio};

#[test]
fn the_library_says_that_it_cannot_write_pdf() {
    let refused = write(&Document::default(), &Look::default());
    assert_eq!(refused, Err(PdfError::NotBuilt));
}

#[test]
fn the_program_says_what_to_do_instead_and_writes_nothing() {
    let desk = tempfile::tempdir().expect("a temporary folder");
    let answers = desk.path().join("a.toml");
    std::fs::write(&answers, EXAMPLES[0].text).expect("the example is written");
    let trials: [&[&str]; 6] = [
        &["draft", "a.toml", "-o", "a.pdf"],
        &["draft", "a.toml", "--format", "pdf"],
        &["readiness", "a.toml", "-o", "a.pdf"],
        &["companion", "summary", "a.toml", "--format", "pdf"],
        &["pack", "a.toml", "--out-dir", "pack", "--format", "pdf"],
        &["verify", "a.pdf", "a.toml"],
    ];
    for args in trials {
        let output = Command::new(env!("CARGO_BIN_EXE_consortia"))
            .current_dir(desk.path())
            .args(args)
            .stdin(Stdio::null())
            .output()
            .expect("the program runs");
        let told = String::from_utf8_lossy(&output.stderr);
        assert_eq!(output.status.code(), Some(2), "{args:?}: {told}");
        assert!(
            told.contains("this build of the program cannot write PDF"),
            "{told}"
        );
        assert!(
            told.contains("--features pdf") && told.contains(".docx"),
            "{told}"
        );
        let made = ["a.pdf", "pack"].map(|name| desk.path().join(name).exists());
        assert!(made == [false, false] && output.stdout.is_empty());
    }
}
