//! Web pages as a browser and an accessibility checker see them.

use consortia::answers::read;
use consortia::drafting::{Options, draft};
use consortia::examples::EXAMPLES;
use consortia::output::{Format, write_text};
use consortia::template::Templates;
use std::process::Command;

/// Looks at pages with axe-core; gives what it complains of, or `None` where it is not installed.
fn axe(pages: &[(String, String)]) -> Option<Result<(), String>> {
    let Some(readers) = std::env::var_os("CONSORTIA_INDEPENDENT_READERS") else {
        eprintln!("not run: CONSORTIA_INDEPENDENT_READERS is not set");
        return None;
    };
    let folder = tempfile::tempdir().expect("a folder");
    let mut command = Command::new("node");
    command.arg(concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/tests/readers/axe.cjs"
    ));
    command.arg(readers);
    for (name, page) in pages {
        let path = folder.path().join(format!("{name}.html"));
        std::fs::write(&path, page).expect("a page");
        command.arg(path);
    }
    let output = command.output().expect("node runs");
    let told = String::from_utf8_lossy(&output.stdout).into_owned()
        + &String::from_utf8_lossy(&output.stderr);
    Some(output.status.success().then_some(()).ok_or(told))
}

#[test]
fn every_example_is_accessible_as_a_web_page() {
    let templates = Templates::built_in().expect("templates");
    let pages: Vec<(String, String)> = EXAMPLES
        .iter()
        .map(|example| {
            let agreement = read(example.text).0;
            let document =
                draft(&agreement, &[], &templates, &Options::default()).expect("a draft");
            (example.name.to_owned(), write_text(&document, Format::Html))
        })
        .collect();
    if let Some(Err(complaints)) = axe(&pages) {
        panic!("{complaints}");
    }
}

#[test]
fn a_page_that_is_not_accessible_is_found() {
    let page =
        "<!DOCTYPE html><html><head><title></title></head><body><img src=\"data:,\"></body></html>";
    if let Some(found) = axe(&[("bad".to_owned(), page.to_owned())]) {
        let complaints = found.expect_err("a page without a language and alternative text");
        assert!(
            complaints.contains("image-alt") && complaints.contains("html-has-lang"),
            "{complaints}"
        );
    }
}
