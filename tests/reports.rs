//! The reports of `consortia check`: each format as recorded, what programs rely on in them, and what is left out.

#[path = "support/program.rs"]
mod program;

use consortia::examples::{EXAMPLES, example};
use program::run;
use serde_json::Value;
use std::path::Path;
use std::process::Output;

const FAULTS: &str = include_str!("fixtures/faults.toml");

/// A folder with files of these names and texts.
fn desk(files: &[(&str, &str)]) -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a temporary folder");
    for (name, text) in files {
        std::fs::write(folder.path().join(name), text).expect("the file is written");
    }
    folder
}

#[track_caller]
fn check(folder: &Path, args: &[&str]) -> Output {
    run(folder, &[&["check"], args].concat())
}

#[track_caller]
fn printed(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).expect("the report is text")
}

fn snapshot(name: &str, told: &str) {
    let told = told.replace(env!("CARGO_PKG_VERSION"), "VERSION");
    insta::with_settings!({ snapshot_path => "cli", prepend_module_to_snapshot => false, omit_expression => true }, {
        insta::assert_snapshot!(name, told);
    });
}

#[test]
fn each_format_is_as_recorded() {
    let folder = desk(&[("faults.toml", FAULTS)]);
    for format in ["github", "markdown", "sarif"] {
        let output = check(folder.path(), &["--format", format, "faults.toml"]);
        assert_eq!(output.status.code(), Some(1), "{format}");
        snapshot(&format!("faults-{format}"), &printed(&output));
    }
}

#[test]
fn every_format_tells_of_the_same_findings() {
    let folder = desk(&[("faults.toml", FAULTS)]);
    let count = |format: &str, mark: &str| {
        let output = check(folder.path(), &["--format", format, "faults.toml"]);
        printed(&output).matches(mark).count()
    };
    let all = count("short", ": error[");
    assert!(all > 10);
    for (format, mark) in [
        ("human", "error["),
        ("json", "\"code\":"),
        ("sarif", "\"ruleId\":"),
        ("github", "::error "),
        ("markdown", "\n| error | "),
    ] {
        assert_eq!(count(format, mark), all, "{format}");
    }
}

#[test]
fn json_is_what_its_schema_says() {
    let schema = include_str!("../docs/findings.schema.json");
    let schema: Value = serde_json::from_str(schema).expect("the schema is JSON");
    let validator = jsonschema::validator_for(&schema).expect("the schema is one");
    let mut files = vec![
        ("faults.toml", FAULTS),
        ("nothing.toml", "format = 1\n"),
        ("broken.toml", "format = \n"),
    ];
    let names: Vec<String> = EXAMPLES
        .iter()
        .map(|one| format!("{}.toml", one.name))
        .collect();
    for (name, example) in names.iter().zip(EXAMPLES) {
        files.push((name, example.text));
    }
    let folder = desk(&files);
    let mut args = vec!["--format", "json"];
    args.extend(files.iter().map(|(name, _)| *name));
    let report: Value = serde_json::from_str(&printed(&check(folder.path(), &args))).expect("JSON");
    let errors: Vec<String> = validator
        .iter_errors(&report)
        .map(|error| error.to_string())
        .collect();
    assert!(errors.is_empty(), "{errors:#?}");
    assert_eq!(report.as_array().map(Vec::len), Some(files.len()));
    let mut wrong = report;
    wrong[0]["findings"][0]["severity"] = "fatal".into();
    assert!(!validator.is_valid(&wrong), "the schema can refuse");
}

#[test]
fn sarif_holds_together() {
    let name = "häuser & co #1.toml";
    let folder = desk(&[(name, FAULTS), ("empty.toml", "format = 1\n")]);
    let output = check(folder.path(), &["--format", "sarif", name, "empty.toml"]);
    let report: Value = serde_json::from_str(&printed(&output)).expect("JSON");
    assert_eq!(report["version"], "2.1.0");
    let run = &report["runs"][0];
    let rules = run["tool"]["driver"]["rules"].as_array().expect("rules");
    let results = run["results"].as_array().expect("results");
    assert!(results.len() > rules.len());
    for result in results {
        let index = result["ruleIndex"].as_u64().expect("an index") as usize;
        assert_eq!(rules[index]["id"], result["ruleId"]);
        let level = result["level"].as_str().expect("a level");
        assert!(["note", "warning", "error"].contains(&level));
        let text = result["message"]["text"].as_str().expect("words");
        assert!(!text.is_empty());
        let locations = result["locations"].as_array().expect("locations");
        assert_eq!(locations.len(), 1);
        let others = result["relatedLocations"].as_array();
        for location in locations.iter().chain(others.into_iter().flatten()) {
            let physical = &location["physicalLocation"];
            let uri = physical["artifactLocation"]["uri"].as_str().expect("a URI");
            assert!(
                ["h%C3%A4user%20%26%20co%20%231.toml", "empty.toml"].contains(&uri),
                "{uri}"
            );
            let region = &physical["region"];
            if !region.is_null() {
                let at = |key: &str| region[key].as_u64().expect("a number");
                let (from, to) = (
                    (at("startLine"), at("startColumn")),
                    (at("endLine"), at("endColumn")),
                );
                assert!(from.0 >= 1 && from.1 >= 1 && from <= to, "{region}");
            }
        }
    }
    for rule in rules {
        assert!(rule["shortDescription"]["text"].is_string(), "{rule}");
        assert!(rule["fullDescription"]["text"].is_string(), "{rule}");
    }
}

#[test]
fn what_if_tells_what_would_change_and_changes_nothing() {
    let example = example("two-partners").expect("it is there");
    let folder = desk(&[("agreement.toml", example.text)]);
    let what_if = |args: &[&str]| {
        let output = run(
            folder.path(),
            &[&["what-if", "agreement.toml"], args].concat(),
        );
        let text = std::fs::read_to_string(folder.path().join("agreement.toml"));
        assert_eq!(text.expect("the file is there"), example.text, "{args:?}");
        output
    };
    let longer = what_if(&["--set", "termination.notice=3 years"]);
    assert_eq!(longer.status.code(), Some(0));
    snapshot("what-if", &printed(&longer));
    let same = what_if(&["--set", "termination.notice=2 months"]);
    assert_eq!(printed(&same), "Nothing would change.\n");
    let report = printed(&what_if(&["--json", "--set", "termination.notice=3 years"]));
    let report: Value = serde_json::from_str(&report).expect("JSON");
    assert_eq!(report["new"][0]["code"], "TER01");
    assert_eq!(report["gone"], serde_json::json!([]));
    assert_eq!(report["clauses"].as_array().map(Vec::len), Some(1));
    assert_eq!(what_if(&[]).status.code(), Some(2));
    assert_eq!(
        what_if(&["--set", "termination.notise=3 years"])
            .status
            .code(),
        Some(2)
    );
}

/// The codes in a short report, each once.
fn codes(output: &Output) -> Vec<String> {
    let mut codes: Vec<String> = printed(output)
        .lines()
        .filter_map(|line| Some(line.split_once('[')?.1.split_once(']')?.0.to_owned()))
        .collect();
    codes.sort();
    codes.dedup();
    codes
}

#[test]
fn codes_are_chosen_and_left_out() {
    let folder = desk(&[("faults.toml", FAULTS)]);
    let run = |args: &[&str]| {
        let mut all = vec!["--short", "faults.toml"];
        all.extend(args);
        check(folder.path(), &all)
    };
    let all = codes(&run(&[]));
    assert!(all.iter().any(|code| code == "CON01") && all.iter().any(|code| code == "TOML02"));
    assert_eq!(codes(&run(&["--only", "con01"])), ["CON01"]);
    assert_eq!(codes(&run(&["--only", "CON01,RSK02"])), ["CON01", "RSK02"]);
    let toml = codes(&run(&["--only", "TOML"]));
    assert!(toml.len() > 2 && toml.iter().all(|code| code.starts_with("TOML")));
    let rest = codes(&run(&["--skip", "TOML", "--skip", "CON01"]));
    assert!(
        !rest.is_empty()
            && rest
                .iter()
                .all(|code| !code.starts_with("TOML") && code != "CON01")
    );
    assert_eq!(
        codes(&run(&["--only", "TOML", "--skip", "TOML02"])).len(),
        toml.len() - 1
    );
    let none = run(&["--only", "TIM"]);
    assert_eq!((none.status.code(), printed(&none).as_str()), (Some(0), ""));
    let unknown = run(&["--only", "TIN01"]);
    assert_eq!(unknown.status.code(), Some(2));
    assert_eq!(
        String::from_utf8_lossy(&unknown.stderr).trim(),
        "error: there is no code \"TIN01\"; did you mean \"TIM01\"?"
    );
}

#[test]
fn warnings_and_notes_fail_only_where_they_are_denied() {
    let good = example("two-partners").expect("it is there");
    let with = |from: &str, to: &str| {
        assert!(good.text.contains(from));
        good.text.replacen(from, to, 1)
    };
    let noted = with("van@newstart.example.com", "newstart.van@gmail.com");
    let warned = with("notice = \"2 months\"", "notice = \"3 years\"");
    let folder = desk(&[
        ("good.toml", good.text),
        ("noted.toml", &noted),
        ("warned.toml", &warned),
        ("wrong.toml", FAULTS),
    ]);
    let code = |args: &[&str]| check(folder.path(), args).status.code();
    for (deny, failing) in [
        (&[] as &[&str], &["wrong.toml"] as &[&str]),
        (&["--deny", "warnings"], &["warned.toml", "wrong.toml"]),
        (
            &["--deny", "notes"],
            &["noted.toml", "warned.toml", "wrong.toml"],
        ),
        (
            &["--deny", "notes", "--min-severity", "warning"],
            &["warned.toml", "wrong.toml"],
        ),
        (
            &["--deny", "notes", "--skip", "TER01,CON06"],
            &["wrong.toml"],
        ),
    ] {
        for file in ["good.toml", "noted.toml", "warned.toml", "wrong.toml"] {
            let mut args = deny.to_vec();
            args.push(file);
            let fails = failing.contains(&file);
            assert_eq!(code(&args), Some(i32::from(fails)), "{args:?}");
        }
    }
    assert_eq!(
        code(&[
            "--deny",
            "warnings",
            "good.toml",
            "warned.toml",
            "good.toml"
        ]),
        Some(1)
    );
}

#[test]
fn what_a_file_allows_stands_on_the_first_page_with_its_reason() {
    let example = example("two-partners").expect("it is there");
    let warned = example
        .text
        .replacen("notice = \"2 months\"", "notice = \"3 years\"", 1);
    let allow = |because: &str| {
        let entry = format!("allow = [{{ code = \"TER01\", because = \"{because}\" }}]");
        warned.replacen("format = 1\n", &format!("format = 1\n{entry}\n"), 1)
    };
    let folder = desk(&[
        ("warned.toml", &warned),
        (
            "allowed.toml",
            &allow("the funder asks for # three | *years*"),
        ),
        ("bare.toml", &allow("")),
    ]);
    let report = |file: &str| printed(&check(folder.path(), &[file]));
    assert!(report("warned.toml").contains("warning[TER01]"));
    assert_eq!(
        report("allowed.toml"),
        "allowed.toml: nothing found; the file allows 1 more\n"
    );
    let bare = report("bare.toml");
    assert!(
        bare.contains("warning[TER01]") && bare.contains("error[ALW02]"),
        "{bare}"
    );
    let draft = run(folder.path(), &["draft", "--format", "txt", "allowed.toml"]);
    let text = printed(&draft)
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ");
    let first = text
        .find("Findings that are allowed")
        .expect("the first page lists it");
    let words = "(TER01): the funder asks for # three | *years*";
    assert!(
        text[first..].contains(words),
        "{}",
        &text[first..first + 400]
    );
    assert!(first < text.find("Partners ========").expect("the partners follow"));
}

/// The faults that are planted in a file: each on the line that ends with its code.
fn planted(text: &str) -> Vec<(u64, String)> {
    let code = |line: &str| {
        let (_, code) = line.rsplit_once("# ")?;
        let digits = code.chars().filter(char::is_ascii_digit).count();
        (digits == 2 && code.to_uppercase() == code).then(|| code.to_owned())
    };
    let lines = (1..).zip(text.lines());
    lines
        .filter_map(|(number, line)| Some((number, code(line)?)))
        .collect()
}

#[test]
fn each_planted_fault_is_found_at_its_line_and_nothing_else_is() {
    let text = include_str!("fixtures/planted.toml");
    let folder = desk(&[("planted.toml", text)]);
    let report = printed(&check(folder.path(), &["--json", "planted.toml"]));
    let report: Value = serde_json::from_str(&report).expect("the report is JSON");
    let findings = report[0]["findings"]
        .as_array()
        .expect("there are findings");
    let found = findings.iter().map(|finding| {
        let line = finding["places"][0]["line"]
            .as_u64()
            .expect("it has a line");
        (
            line,
            finding["code"].as_str().expect("it has a code").to_owned(),
        )
    });
    let mut found: Vec<_> = found.collect();
    found.sort();
    let planted = planted(text);
    assert!(planted.len() >= 30, "{}", planted.len());
    assert_eq!(found, planted);
    snapshot(
        "planted",
        &printed(&check(folder.path(), &["planted.toml"])),
    );
}
