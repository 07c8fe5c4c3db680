//! How far the answers have come: of one file, by partner, and of many.

#[path = "support/program.rs"]
mod program;

use consortia::examples::{EXAMPLES, example};
use program::run;
use serde_json::Value;
use std::path::Path;
use std::process::Output;

const PLANTED: &str = include_str!("fixtures/planted.toml");

fn desk(files: &[(&str, &str)]) -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a temporary folder");
    for (name, text) in files {
        std::fs::write(folder.path().join(name), text).expect("the file is written");
    }
    folder
}

fn status(folder: &Path, args: &[&str]) -> Output {
    run(folder, &[&["status"], args].concat())
}

fn printed(output: &Output) -> String {
    let told = String::from_utf8(output.stdout.clone()).expect("it is text");
    let said = String::from_utf8(output.stderr.clone()).expect("it is text");
    let code = output.status.code().unwrap_or(-1);
    format!("code {code}\n--- printed\n{told}--- said\n{said}")
}

fn snapshot(name: &str, told: &str) {
    for line in told.lines() {
        assert!(
            line.chars().count() <= 80 || line.starts_with("error"),
            "{line}"
        );
    }
    insta::with_settings!({ snapshot_path => "cli", prepend_module_to_snapshot => false, omit_expression => true }, {
        insta::assert_snapshot!(name, told);
    });
}

/// A started agreement of so many partners, of which one has a contact.
fn started(partners: usize) -> String {
    let mut text = "format = 1\nunconfirmed = [\"document.binding\"]\n[document]\nkind = \"mou\"\nbinding = \"none\"\n".to_owned();
    for number in 1..=partners {
        text += &format!(
            "[[partners]]\nid = \"p{number}\"\nname = \"Partner number {number}\"\nform = \"charitable-company\"\n"
        );
    }
    text + "[[point_of_contact.contacts]]\npartner = \"p1\"\npost = \"Manager\"\nemail = \"to be agreed\"\n"
}

#[test]
fn one_file_is_shown_by_item_and_by_partner() {
    let two = started(2);
    let many = started(72);
    let folder = desk(&[
        ("two.toml", &two),
        ("many.toml", &many),
        ("planted.toml", PLANTED),
    ]);
    for name in ["two", "many", "planted"] {
        let output = status(folder.path(), &[&format!("{name}.toml")]);
        assert_eq!(output.status.code(), Some(1), "{name}");
        snapshot(&format!("status-{name}"), &printed(&output));
    }
}

#[test]
fn one_partner_is_shown_whole_and_a_slip_is_told() {
    let folder = desk(&[("planted.toml", PLANTED)]);
    let of = |word: &str| printed(&status(folder.path(), &["planted.toml", "--partner", word]));
    snapshot("status-partner", &of("bagh-glas"));
    assert_eq!(of("Bàgh Glas"), of("bagh-glas"));
    snapshot("status-no-partner", &of("bagh-glass"));
}

#[test]
fn several_files_are_summed_and_one_that_cannot_be_read_stops_none() {
    let trust = example("trust-and-charity").expect("it is there").text;
    let two = started(2);
    let folder = desk(&[
        ("trust.toml", trust),
        ("two.toml", &two),
        ("planted.toml", PLANTED),
    ]);
    let output = status(
        folder.path(),
        &["trust.toml", "nothing.toml", "two.toml", "planted.toml"],
    );
    assert_eq!(output.status.code(), Some(3));
    let told = printed(&output);
    assert!(told.contains("cannot read nothing.toml"), "{told}");
    let kept: Vec<&str> = told
        .lines()
        .filter(|line| !line.contains("nothing.toml"))
        .collect();
    snapshot("status-several", &kept.join("\n"));
    assert_eq!(
        status(folder.path(), &["trust.toml", "trust.toml"])
            .status
            .code(),
        Some(0)
    );
}

#[test]
fn json_is_what_its_schema_says_and_agrees_with_itself() {
    let schema: Value =
        serde_json::from_str(include_str!("../docs/status.schema.json")).expect("JSON");
    let validator = jsonschema::validator_for(&schema).expect("it is a schema");
    let many = started(72);
    let mut files = vec![
        ("planted.toml", PLANTED),
        ("many.toml", &many),
        ("broken.toml", "format = \n"),
    ];
    let names: Vec<String> = EXAMPLES
        .iter()
        .map(|one| format!("{}.toml", one.name))
        .collect();
    files.extend(
        names
            .iter()
            .map(String::as_str)
            .zip(EXAMPLES.iter().map(|one| one.text)),
    );
    let folder = desk(&files);
    let mut args: Vec<&str> = files.iter().map(|(name, _)| *name).collect();
    args.extend(["nothing.toml", "--json"]);
    let report: Value = serde_json::from_slice(&status(folder.path(), &args).stdout).expect("JSON");
    let errors: Vec<String> = validator
        .iter_errors(&report)
        .map(|one| one.to_string())
        .collect();
    assert!(errors.is_empty(), "{errors:#?}");

    let list = |value: &Value| value.as_array().cloned().unwrap_or_default();
    let reports = list(&report);
    assert_eq!(reports.len(), files.len() + 1);
    for file in reports.iter().filter(|file| file["error"].is_null()) {
        // Whatever is open, to be agreed or in conflict for an item is left for somebody.
        let left: Vec<String> = list(&file["partners"])
            .iter()
            .flat_map(|one| list(&one["left"]))
            .map(|one| one["path"].as_str().expect("a path").to_owned())
            .collect();
        for item in list(&file["items"]) {
            for state in ["proposed", "open", "to_be_agreed", "in_conflict"] {
                for path in list(&item[state]) {
                    let path = path.as_str().expect("a path");
                    let told = left
                        .iter()
                        .any(|other| other == path || other.starts_with(&format!("{path}.")));
                    assert!(told, "{}: {path} is {state}", file["file"]);
                }
            }
        }
    }
}
