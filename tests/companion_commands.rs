//! `consortia companion` and `consortia calendar`, as a person uses them.

#[path = "support/program.rs"]
mod program;

use program::run;
use std::path::Path;

/// A folder with the examples in it.
fn desk() -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a temporary folder");
    for example in consortia::examples::EXAMPLES {
        let path = folder.path().join(format!("{}.toml", example.name));
        std::fs::write(path, example.text).expect("the example is written");
    }
    folder
}

/// Runs, checks the code, and gives what was printed and what was said.
#[track_caller]
fn ends(folder: &Path, args: &[&str], code: i32) -> (String, String) {
    let output = run(folder, args);
    let out = String::from_utf8(output.stdout).expect("text");
    let err = String::from_utf8(output.stderr).expect("text");
    assert_eq!(output.status.code(), Some(code), "{args:?}: {out}{err}");
    (out, err)
}

fn names(folder: &Path) -> Vec<String> {
    let entries = std::fs::read_dir(folder).expect("the folder is there");
    let mut names: Vec<String> = entries
        .map(|entry| {
            entry
                .expect("an entry")
                .file_name()
                .to_string_lossy()
                .into_owned()
        })
        .collect();
    names.sort();
    names
}

#[test]
fn every_companion_is_listed() {
    let desk = desk();
    let (out, _) = ends(desk.path(), &["companion"], 0);
    for companion in consortia::companions::COMPANIONS {
        assert!(
            out.lines().any(|line| line.starts_with(companion.key)),
            "{}",
            companion.key
        );
    }
    assert!(out.contains("joining "));
}

#[test]
fn a_copy_for_each_partner_goes_into_a_folder() {
    let desk = desk();
    let (_, err) = ends(
        desk.path(),
        &["companion", "summary", "trust-and-charity.toml"],
        2,
    );
    assert!(err.contains("--out-dir"), "{err}");
    let args = [
        "companion",
        "summary",
        "trust-and-charity.toml",
        "--out-dir",
        "s",
        "-f",
        "md",
        "-f",
        "txt",
    ];
    ends(desk.path(), &args, 0);
    assert_eq!(
        names(&desk.path().join("s")),
        [
            "trust-and-charity-summary-harrowmere-trust.md",
            "trust-and-charity-summary-harrowmere-trust.txt",
            "trust-and-charity-summary-open-gate.md",
            "trust-and-charity-summary-open-gate.txt",
        ]
    );
    let (_, err) = ends(desk.path(), &args, 4);
    assert!(err.contains("--force"), "{err}");
}

#[test]
fn one_partner_goes_to_standard_output() {
    let desk = desk();
    let args = [
        "companion",
        "summary",
        "trust-and-charity.toml",
        "--partner",
        "open-gate",
    ];
    let (out, _) = ends(desk.path(), &args, 0);
    assert!(out.starts_with(
        "# Memorandum of understanding on Home Well in Harrowmere: summary for Open Gate"
    ));
}

#[test]
fn slips_are_answered_with_what_would_be_right() {
    let desk = desk();
    for (args, told) in [
        (
            &["companion", "sumary", "alliance.toml"][..],
            "did you mean summary?",
        ),
        (
            &["companion", "summary"],
            "consortia companion summary FILE",
        ),
        (
            &[
                "companion",
                "summary",
                "alliance.toml",
                "--partner",
                "samphyre",
            ],
            "did you mean samphire?",
        ),
        (
            &[
                "companion",
                "risk-register",
                "alliance.toml",
                "--partner",
                "samphire",
            ],
            "leave out --partner",
        ),
        (
            &[
                "companion",
                "risk-register",
                "alliance.toml",
                "--on",
                "2028-01-01",
            ],
            "leave out --on",
        ),
        (
            &["companion", "joining", "alliance.toml", "--on", "1/1/28"],
            "four digits",
        ),
    ] {
        let (_, err) = ends(desk.path(), args, 2);
        assert!(err.contains(told), "{args:?}: {err}");
    }
}

#[test]
fn what_the_answers_do_not_give_is_refused_and_the_rest_is_made() {
    let desk = desk();
    let args = [
        "companion",
        "joining",
        "trust-and-charity.toml",
        "alliance.toml",
        "--out-dir",
        "j",
    ];
    let (_, err) = ends(desk.path(), &args, 1);
    assert!(
        err.contains("trust-and-charity.toml: there is no letter of joining to make"),
        "{err}"
    );
    assert_eq!(names(&desk.path().join("j")), ["alliance-joining-deed.md"]);
}

#[test]
fn the_day_of_a_notice_can_be_given_or_left_blank() {
    let desk = desk();
    let notice = [
        "companion",
        "notice-of-withdrawal",
        "trust-and-charity.toml",
        "--partner",
        "open-gate",
    ];
    let (out, _) = ends(
        desk.path(),
        &[&notice[..], &["--on", "30 November 2027"]].concat(),
        0,
    );
    assert!(out.contains("runs out on 29 February 2028"), "{out}");
    let (out, _) = ends(desk.path(), &notice, 0);
    assert!(
        out.contains("| Day on which this notice is given |  |"),
        "{out}"
    );
}

#[test]
fn a_calendar_is_written_in_every_form() {
    let desk = desk();
    let (ics, _) = ends(desk.path(), &["calendar", "alliance.toml"], 0);
    assert!(
        ics.starts_with("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n") && ics.ends_with("END:VCALENDAR\r\n")
    );
    ends(
        desk.path(),
        &["calendar", "alliance.toml", "-o", "a.ics"],
        0,
    );
    let written = std::fs::read_to_string(desk.path().join("a.ics")).expect("it is written");
    assert_eq!(written, ics);
    ends(
        desk.path(),
        &["calendar", "alliance.toml", "-o", "a.ics"],
        4,
    );
    ends(
        desk.path(),
        &["calendar", "alliance.toml", "-o", "a.html"],
        0,
    );
    let page = std::fs::read_to_string(desk.path().join("a.html")).expect("it is written");
    assert!(page.contains("Sunday 30 September 2029"));
    let (json, _) = ends(desk.path(), &["calendar", "alliance.toml", "--json"], 0);
    let report: serde_json::Value = serde_json::from_str(&json).expect("it is JSON");
    let count = report["events"].as_array().map(Vec::len);
    assert_eq!(count, Some(ics.matches("BEGIN:VEVENT").count()));
}

#[test]
fn an_open_end_is_told_and_no_dates_are_refused() {
    let desk = desk();
    let open = "format = 1\n[timeframe]\ncommencement = 2027-04-01\nends = \"open-ended\"\ncontinue_every = \"1 year\"\n";
    std::fs::write(desk.path().join("open.toml"), open).expect("it is written");
    let (_, err) = ends(desk.path(), &["calendar", "open.toml"], 0);
    assert!(
        err.contains("first 3 years only, to 31 March 2030"),
        "{err}"
    );
    std::fs::write(desk.path().join("empty.toml"), "format = 1\n").expect("it is written");
    let (out, err) = ends(desk.path(), &["calendar", "empty.toml"], 1);
    assert!(out.is_empty() && err.contains("no date follows"), "{err}");
}
