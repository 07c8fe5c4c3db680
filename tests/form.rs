//! `consortia form`, `consortia new --form` and the published page on forms.

mod support;

use consortia::forms;
use std::path::Path;
use std::process::{Output, Stdio};
use support::{Folder, consortia};

fn run(args: &[&str]) -> Output {
    run_in(&Folder::new(), args)
}

fn run_in(folder: &Folder, args: &[&str]) -> Output {
    consortia(folder.path())
        .args(args)
        .stdin(Stdio::null())
        .output()
        .expect("the program runs")
}

#[track_caller]
fn printed(args: &[&str]) -> String {
    let output = run(args);
    let said = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(0), "{said}");
    String::from_utf8(output.stdout).expect("UTF-8")
}

#[track_caller]
fn refused(args: &[&str]) -> String {
    let output = run(args);
    assert_eq!(output.status.code(), Some(2));
    assert!(output.stdout.is_empty());
    String::from_utf8(output.stderr).expect("UTF-8")
}

fn keep(name: &str, text: &str) {
    insta::with_settings!({ snapshot_path => "form", prepend_module_to_snapshot => false, omit_expression => true }, {
        insta::assert_snapshot!(name, text);
    });
}

const TWO_CONTRACTS: &[&str] = &[
    "form",
    "choose",
    "--answer",
    "partners=two",
    "--answer",
    "public=some",
    "--answer",
    "work=service",
    "--answer",
    "money=direct",
    "--answer",
    "funder=each",
    "--answer",
    "unincorporated=yes",
];

#[test]
fn the_page_on_forms_is_the_table_of_the_program() {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/forms.md");
    let page = forms::page();
    if std::env::var_os("UPDATE_DOCS").is_some() {
        std::fs::write(&file, &page).expect("docs/forms.md can be written");
    }
    let published = std::fs::read_to_string(&file).unwrap_or_default();
    assert!(
        published == page,
        "docs/forms.md is out of date: run `UPDATE_DOCS=1 cargo test --test form`"
    );
}

#[test]
fn the_list_names_all_forty_and_where_they_lead() {
    keep("list", &printed(&["form", "list"]));
}

#[test]
fn a_form_is_shown_with_what_it_proposes_and_an_example() {
    keep("own", &printed(&["form", "show", "alliance"]));
    keep("mapped", &printed(&["form", "show", "sub-contract"]));
    keep("out_of_scope", &printed(&["form", "show", "32"]));
}

#[test]
fn the_reports_as_json_can_be_read() {
    for args in [
        &["form", "list", "--json"][..],
        &["form", "show", "alliance", "--json"][..],
    ] {
        let value: serde_json::Value = serde_json::from_str(&printed(args)).expect("JSON");
        assert!(
            value.is_array() || value["examples"][0] == "alliance",
            "{value}"
        );
    }
    let args: Vec<&str> = TWO_CONTRACTS.iter().copied().chain(["--json"]).collect();
    let value: serde_json::Value = serde_json::from_str(&printed(&args)).expect("JSON");
    assert_eq!(value["recommended"]["form"], "separate-contracts");
}

#[test]
fn a_form_is_chosen_with_reasons_and_the_next_command() {
    keep("choose", &printed(TWO_CONTRACTS));
}

#[test]
fn without_a_terminal_too_few_answers_list_the_questions() {
    keep(
        "too_few",
        &refused(&["form", "choose", "--answer", "partners=two"]),
    );
}

#[test]
fn what_is_not_known_is_refused_with_a_hint() {
    let said = refused(&["form", "show", "aliance"]);
    assert!(said.contains("did you mean \"alliance\"?"), "{said}");
    let said = refused(&["form", "choose", "--answer", "partners=six"]);
    assert!(said.contains("two, several, many"), "{said}");
    let said = refused(&["new", "--blank", "-", "--form", "sub-contract"]);
    assert!(said.contains("--form lead-body"), "{said}");
    let said = refused(&["new", "x.toml", "--form", "aliance"]);
    assert!(said.contains("`consortia form list`"), "{said}");
}

#[test]
fn a_new_file_takes_the_form_before_the_usual_answers() {
    let file = printed(&[
        "new",
        "--blank",
        "-",
        "--form",
        "committees-in-common",
        "--defaults",
    ]);
    assert!(
        file.contains("\nform = \"committees-in-common\"\n"),
        "{file}"
    );
    assert!(
        file.contains("\nstatus = \"committees-in-common\"\n"),
        "{file}"
    );
    assert!(
        file.contains("    \"joint_steering_group.status\",\n"),
        "{file}"
    );
    assert!(!file.contains("    \"document.form\",\n"), "{file}");
}

#[test]
fn a_refused_form_leaves_no_file() {
    let folder = Folder::new();
    let output = run_in(&folder, &["new", "x.toml", "--form", "guild"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(!folder.has("x.toml"));
}
