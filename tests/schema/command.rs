//! `consortia schema`, the published schema, and the line by which files name it.

use crate::program;
use consortia::answers::{SCHEMA_FILE, schema_text};
use consortia::examples::EXAMPLES;
use std::path::Path;

const DIRECTIVE: &str = "#:schema consortia.schema.json\n\n";

fn printed(output: &std::process::Output) -> String {
    String::from_utf8(output.stdout.clone()).expect("it is text")
}

#[test]
fn the_published_schema_is_that_of_the_program() {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/answers.schema.json");
    if std::env::var_os("UPDATE_DOCS").is_some() {
        std::fs::write(&file, schema_text()).expect("docs/answers.schema.json can be written");
    }
    let published = std::fs::read_to_string(&file).unwrap_or_default();
    assert!(
        published == schema_text(),
        "docs/answers.schema.json is out of date: run `UPDATE_DOCS=1 cargo test --test schema`"
    );
}

#[test]
fn it_is_printed_or_written_and_nothing_is_written_over() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let output = program::run(folder.path(), &["schema"]);
    assert!(output.status.success());
    assert_eq!(printed(&output), schema_text());

    let args = ["schema", "--output", SCHEMA_FILE];
    let output = program::run(folder.path(), &args);
    assert!(output.status.success() && output.stdout.is_empty());
    let file = folder.path().join(SCHEMA_FILE);
    assert_eq!(
        std::fs::read_to_string(&file).expect("it is written"),
        schema_text()
    );

    std::fs::write(&file, "mine").expect("the file is written");
    let output = program::run(folder.path(), &args);
    assert_eq!(output.status.code(), Some(4));
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(said.contains("use --force to replace it"), "{said}");
    assert_eq!(std::fs::read_to_string(&file).expect("it is there"), "mine");

    let output = program::run(folder.path(), &["schema", "-o", SCHEMA_FILE, "--force"]);
    assert!(output.status.success());
    assert_eq!(
        std::fs::read_to_string(&file).expect("it is written"),
        schema_text()
    );
}

#[test]
fn every_file_that_the_program_writes_names_it_first() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    for args in [
        &["new", "--blank", "-"][..],
        &["new", "--blank", "-", "--form", "alliance"],
        &[
            "new",
            "--blank",
            "-",
            "--defaults",
            "--set",
            "document.title=Care",
        ],
        &["example", "alliance"],
    ] {
        let output = program::run(folder.path(), args);
        assert!(output.status.success(), "{args:?}");
        assert!(printed(&output).starts_with(DIRECTIVE), "{args:?}");
    }
}

/// In the repository they name the published one. The rest is printed as it stands there.
#[test]
fn examples_name_the_published_schema() {
    for example in EXAMPLES {
        let rest = example
            .text
            .strip_prefix("#:schema ../docs/answers.schema.json\n");
        let rest = rest.unwrap_or_else(|| panic!("{} does not name it", example.name));
        let folder = tempfile::tempdir().expect("a temporary folder");
        let output = program::run(folder.path(), &["example", example.name]);
        assert_eq!(printed(&output), format!("#:schema {SCHEMA_FILE}\n{rest}"));
    }
}

#[test]
fn edits_and_tidying_leave_the_line_at_the_top() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let path = folder.path().join("a.toml");
    let partner = |id: &str| format!("[[partners]]\nid = \"{id}\"\n");
    for rest in [
        String::new(),
        "[timeframe]\n# expiry =\n".to_owned(),
        format!("# about it\n{}\n{}", partner("one"), partner("two")),
        "\n\n\n# about it\nformat = 1\n".to_owned(),
    ] {
        for args in [
            &["edit", "a.toml", "--set", "document.title=Care"][..],
            &["edit", "a.toml", "--set", "timeframe.expiry=2030-03-31"],
            &["edit", "a.toml", "--set", "partners=to be agreed"],
            &["fmt", "--questions", "a.toml"],
            &["fmt", "a.toml"],
        ] {
            std::fs::write(&path, format!("#:schema mine.json\n{rest}")).expect("it is written");
            let output = program::run(folder.path(), args);
            assert!(output.status.success(), "{args:?}: {output:?}");
            let text = std::fs::read_to_string(&path).expect("it is there");
            assert!(text.starts_with("#:schema mine.json\n"), "{args:?}\n{text}");
            assert_eq!(text.matches("#:").count(), 1, "{args:?}\n{text}");
        }
    }
}
