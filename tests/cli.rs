//! What the program says: help, errors, reports, and the code that it ends with.

#[path = "support/program.rs"]
mod program;

use std::path::{Path, PathBuf};

/// A folder of its own for each test, with the examples in it.
struct Desk {
    folder: tempfile::TempDir,
}

impl Desk {
    fn new() -> Self {
        let folder = tempfile::tempdir().expect("a temporary folder");
        for example in consortia::examples::EXAMPLES {
            let path = folder.path().join(format!("{}.toml", example.name));
            std::fs::write(path, example.text).expect("the example is written");
        }
        Self { folder }
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn write(&self, name: &str, text: impl AsRef<[u8]>) {
        std::fs::write(self.path(name), text).expect("the file is written");
    }

    /// Runs the program, and tells its code, what it printed and what it said.
    #[track_caller]
    fn run(&self, args: &[&str]) -> String {
        let output = program::run(self.folder.path(), args);
        let code = output.status.code().unwrap_or(-1);
        let (out, err) = (
            String::from_utf8_lossy(&output.stdout),
            String::from_utf8_lossy(&output.stderr),
        );
        let mut told = format!("code {code}\n");
        for (name, text) in [("printed", out), ("said", err)] {
            if !text.trim().is_empty() {
                told.push_str(&format!("--- {name}\n{}\n", text.trim_end()));
            }
        }
        told.replace(env!("CARGO_PKG_VERSION"), "VERSION")
    }
}

fn snapshot(name: &str, told: &str) {
    insta::with_settings!({ snapshot_path => "cli", prepend_module_to_snapshot => false, omit_expression => true }, {
        insta::assert_snapshot!(name, told);
    });
}

#[test]
fn help_is_as_recorded() {
    let desk = Desk::new();
    let help = desk.run(&["--help"]);
    snapshot("help", &help);
    for command in commands(&help) {
        snapshot(&format!("help-{command}"), &desk.run(&[command, "--help"]));
    }
}

/// The commands that the help lists.
#[track_caller]
fn commands(help: &str) -> Vec<&str> {
    let listed: Vec<&str> = help
        .lines()
        .skip_while(|line| *line != "Commands:")
        .skip(1)
        .take_while(|line| !line.is_empty())
        // A summary that goes on is indented further.
        .filter(|line| !line[2..].starts_with(' '))
        .filter_map(|line| line.split_whitespace().next())
        .filter(|command| *command != "help")
        .collect();
    assert!(listed.len() > 10, "{listed:?}");
    listed
}

#[test]
fn a_file_with_many_faults_is_answered_with_all_of_them() {
    let desk = Desk::new();
    desk.write("faults.toml", include_str!("fixtures/faults.toml"));
    snapshot("faults", &desk.run(&["check", "faults.toml"]));
    snapshot(
        "faults-short",
        &desk.run(&["check", "--short", "faults.toml"]),
    );
    snapshot(
        "faults-json",
        &desk.run(&["check", "--json", "--min-severity", "error", "faults.toml"]),
    );
    let drafted = desk.run(&["draft", "faults.toml", "-o", "draft.md"]);
    assert!(
        drafted.starts_with("code 1") && drafted.contains("mend what is shown above first"),
        "{drafted}"
    );
    assert!(!desk.path("draft.md").exists());
}

#[test]
fn two_versions_of_an_answer_are_told() {
    let desk = Desk::new();
    desk.write("a.toml", include_str!("fixtures/conflicts.toml"));
    snapshot("conflicts", &desk.run(&["check", "a.toml"]));
    snapshot("conflicts-status", &desk.run(&["status", "a.toml"]));
    snapshot(
        "conflicts-list",
        &desk.run(&["resolve", "--list", "a.toml"]),
    );
    snapshot(
        "conflicts-json",
        &desk.run(&["resolve", "--json", "a.toml"]),
    );
    snapshot("conflicts-explained", &desk.run(&["explain", "TOML07"]));
    desk.write(
        "b.toml",
        "format = 1\n[timeframe]\n<<<<<<< HEAD\nexpiry = 2030-03-31\n=======\nexpiry = 2031-03-31\n",
    );
    snapshot("conflicts-broken", &desk.run(&["check", "b.toml"]));
}

#[test]
fn mistakes_on_the_command_line_are_answered() {
    let desk = Desk::new();
    desk.write("utf16.toml", b"\xff\xfea\0");
    desk.write("there.md", "mine");
    desk.write("malformed.toml", "format = 1\n[timeframe\n");
    let mut told = String::new();
    for args in [
        &["drft", "two-partners.toml"][..],
        &["check", "missing.toml"],
        &["check", "utf16.toml"],
        &["draft", "two-partners.toml", "-o", "there.md"],
        &["draft", "two-partners.toml", "alliance.toml"],
        &[
            "draft",
            "two-partners.toml",
            "./two-partners.toml",
            "--out-dir",
            "out",
        ],
        &[
            "draft",
            "two-partners.toml",
            "--set",
            "timeframe.comencement=2027-04-01",
        ],
        &[
            "draft",
            "two-partners.toml",
            "--set",
            "timeframe.commencement=30 February 2027",
        ],
        &["draft", "two-partners.toml", "--set", "risk_sharing"],
        &["draft", "two-partners.toml", "-o", "missing-folder/\0"],
        &["draft", "two-partners.toml", "--templates", "missing"],
        &["edit", "two-partners.toml", "risk-sharng"],
        &["edit", "malformed.toml"],
        &["explain", "RSK99"],
        &["explain", "termnation"],
        &["example", "three-partners"],
        &["template", "show", "items/timeframe"],
        &["new", "--blank", "two-partners.toml"],
        &["new", "-"],
        &["fmt", "malformed.toml"],
    ] {
        if args.iter().any(|arg| arg.contains('\0')) {
            continue;
        }
        told.push_str(&format!(
            "$ consortia {}\n{}\n",
            args.join(" "),
            desk.run(args)
        ));
    }
    snapshot("mistakes", &told);
    assert_eq!(
        std::fs::read_to_string(desk.path("there.md")).unwrap(),
        "mine"
    );
}

#[test]
fn a_draft_that_is_not_ready_is_not_final() {
    let desk = Desk::new();
    desk.run(&["new", "--blank", "blank.toml"]);
    snapshot(
        "not-final",
        &desk.run(&[
            "draft",
            "--final",
            "blank.toml",
            "-o",
            "final.md",
            "--set",
            "document.depth=short",
        ]),
    );
    assert!(!desk.path("final.md").exists());
    let told = desk.run(&["draft", "--final", "two-partners.toml", "-o", "final.md"]);
    assert_eq!(told, "code 0\n--- said\nwrote final.md\n");
    assert!(desk.path("final.md").exists());
}

#[test]
fn reports_are_as_recorded() {
    let desk = Desk::new();
    snapshot("status", &desk.run(&["status", "alliance.toml"]));
    snapshot(
        "status-json",
        &desk.run(&["status", "--json", "small-groups-network.toml"]),
    );
    snapshot("explain-item", &desk.run(&["explain", "risk-sharing"]));
    snapshot("explain-code", &desk.run(&["explain", "tim01"]));
    snapshot("explain-all", &desk.run(&["explain"]));
    snapshot("template-list", &desk.run(&["template", "list"]));
    snapshot("example-list", &desk.run(&["example"]));
}

#[test]
fn drafts_go_where_they_are_told() {
    let desk = Desk::new();
    let told = desk.run(&[
        "draft",
        "two-partners.toml",
        "alliance.toml",
        "--out-dir",
        "out",
        "--format",
        "md",
        "--format",
        "html",
        "-q",
    ]);
    assert_eq!(told, "code 0\n");
    for name in [
        "two-partners.md",
        "two-partners.html",
        "alliance.md",
        "alliance.html",
    ] {
        assert!(desk.path("out").join(name).is_file(), "{name}");
    }
    let again = desk.run(&["draft", "two-partners.toml", "--out-dir", "out"]);
    assert!(again.starts_with("code 4"), "{again}");
    assert!(
        desk.run(&["draft", "two-partners.toml", "--out-dir", "out", "--force"])
            .starts_with("code 0")
    );
    desk.run(&["draft", "two-partners.toml", "-o", "page.html"]);
    assert!(
        std::fs::read_to_string(desk.path("page.html"))
            .unwrap()
            .starts_with("<!DOCTYPE html>")
    );
    let alliance = desk.run(&[
        "draft",
        "two-partners.toml",
        "--kind",
        "alliance",
        "--format",
        "txt",
    ]);
    assert!(alliance.contains("Alliance principles"), "{alliance}");
}

#[test]
fn templates_of_your_own_are_laid_over_the_built_in_ones() {
    let desk = Desk::new();
    desk.run(&["template", "eject", "mine", "items/timeframe.md"]);
    let file = desk.path("mine/items/timeframe.md");
    let text = std::fs::read_to_string(&file).unwrap();
    std::fs::write(&file, text.replace("takes effect on", "begins its life on")).unwrap();
    assert!(
        desk.run(&["template", "check", "--templates", "mine"])
            .starts_with("code 0")
    );
    let drafted = desk.run(&["draft", "alliance.toml", "--templates", "mine"]);
    assert!(drafted.contains("begins its life on"), "{drafted}");
    std::fs::write(
        &file,
        "### Timeframe {#timeframe}\n\n1. {{ timeframe.comencement }} [](#nowhere)\n",
    )
    .unwrap();
    let checked = desk.run(&["template", "check", "--templates", "mine"]);
    assert!(checked.starts_with("code 1"), "{checked}");
    assert!(
        checked.contains("nothing is called timeframe.comencement"),
        "{checked}"
    );
    snapshot(
        "template-check",
        &desk.run(&[
            "template",
            "check",
            "--templates",
            "mine",
            "--skip",
            "TPL08,TPL12",
        ]),
    );
    let only = [
        "template",
        "check",
        "--templates",
        "mine",
        "--only",
        "TPL08",
        "--short",
    ];
    let checked = desk.run(&only);
    assert!(checked.starts_with("code 0"), "{checked}");
    assert!(
        checked.contains("warning[TPL08]: no template prints the answer timeframe.extension"),
        "{checked}"
    );
    let mut denied = only.to_vec();
    denied.extend(["--deny", "warnings"]);
    assert!(desk.run(&denied).starts_with("code 1"));
    snapshot(
        "template-check-codes",
        &desk.run(&["template", "check", "--only", "TIM01"]),
    );
}

#[test]
fn completions_and_manual_pages_are_made() {
    let desk = Desk::new();
    assert!(desk.run(&["completions", "bash"]).contains("_consortia"));
    desk.run(&["man", "--out-dir", "man"]);
    for command in commands(&desk.run(&["--help"])) {
        let page = desk.path("man").join(format!("consortia-{command}.1"));
        assert!(Path::new(&page).is_file(), "{}", page.display());
    }
}

#[test]
fn readiness_is_printed_and_never_a_gate() {
    let desk = Desk::new();
    let scores = "\n[readiness]\nneed = \"fully\"\ntrust = \"not-yet\"\nmeans = \"partly\"\n";
    desk.write(
        "a.toml",
        format!("{}{scores}", consortia::examples::EXAMPLES[4].text),
    );
    snapshot("readiness", &desk.run(&["readiness", "a.toml", "--print"]));
    let unscored = desk.run(&["readiness", "a.toml"]);
    assert!(unscored.starts_with("code 2\n"), "{unscored}");
    assert!(
        unscored.contains("23 of 26 statements are not scored"),
        "{unscored}"
    );
    let wrong = scores.replace("fully", "wholly").replace("means", "meens");
    desk.write("b.toml", wrong);
    let told = desk.run(&["check", "b.toml"]);
    assert!(
        told.contains("b.toml:3:8") && told.contains("did you mean \"means\"?"),
        "{told}"
    );
}

#[test]
fn pictures_are_shown_in_words_and_signs() {
    let desk = Desk::new();
    snapshot(
        "show",
        &desk.run(&[
            "show",
            "lead-body-consortium.toml",
            "--today",
            "1 June 2028",
        ]),
    );
    snapshot(
        "show-accessible",
        &desk.run(&[
            "show",
            "two-partners.toml",
            "--accessible",
            "--today",
            "2028-01-01",
            "--only",
            "timeline,structure,money,votes,disputes",
        ]),
    );
    desk.run(&["new", "--blank", "blank.toml"]);
    let nothing = desk.run(&["show", "blank.toml", "--today", "1 June 2028"]);
    assert!(nothing.starts_with("code 0"), "{nothing}");
    assert_eq!(nothing.matches("Nothing to show").count(), 2, "{nothing}");
    let wrong = desk.run(&["show", "two-partners.toml", "--today", "soon"]);
    assert!(
        wrong.starts_with("code 2") && wrong.contains("1 April 2027"),
        "{wrong}"
    );
    let unknown = desk.run(&["show", "two-partners.toml", "--only", "timline"]);
    assert!(
        unknown.starts_with("code 2") && unknown.contains("timeline"),
        "{unknown}"
    );
}
