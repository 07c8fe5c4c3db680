//! The commands in the papers do what the papers say.
//!
//! In the fenced blocks of the papers marked `sh` or `console`, each line that runs `consortia` is run in a
//! folder with the examples in it and a complete `agreement.toml`, and a `house.docx`. It has to end with 0, or with the code in a
//! comment at its end: `# ends with 1`; and with 2 where a build without PDF is asked for one. Output that a `console` block shows has to be printed, in that order;
//! `…` stands for what is left out.
#![cfg(unix)]

use std::path::Path;
use std::process::{Command, Output, Stdio};

struct Shown {
    line: String,
    output: Vec<String>,
}

/// The commands in a paper, each with the output that the paper shows for it.
fn commands(paper: &str) -> Vec<Shown> {
    let mut found: Vec<Shown> = Vec::new();
    let mut fence: Option<&str> = None;
    for line in paper.lines() {
        if let Some(mark) = line.strip_prefix("```") {
            fence = if fence.is_none() { Some(mark) } else { None };
            continue;
        }
        let line = match fence {
            Some("sh") => line,
            Some("console") if !line.starts_with("$ ") => {
                if let Some(shown) = found.last_mut() {
                    shown.output.push(line.to_owned());
                }
                continue;
            }
            Some("console") => &line[2..],
            _ => continue,
        };
        let line = line.replace("cargo run -- ", "consortia ");
        if line.starts_with("consortia ") {
            found.push(Shown {
                line,
                output: Vec::new(),
            });
        }
    }
    found
}

fn run(line: &str, folder: &Path) -> Output {
    let program = Path::new(env!("CARGO_BIN_EXE_consortia"));
    let programs = program.parent().unwrap().display();
    let path = std::env::var("PATH").unwrap_or_default();
    Command::new("sh")
        .args(["-c", line])
        .current_dir(folder)
        .env("PATH", format!("{programs}:{path}"))
        .env("NO_COLOR", "1")
        .env_remove("ACCESSIBLE")
        .env_remove("SOURCE_DATE_EPOCH")
        .stdin(Stdio::null())
        .output()
        .unwrap()
}

/// Whether a command holds an interview, which nobody is there to answer.
fn interviews(line: &str) -> bool {
    let asks = line.starts_with("consortia new ") && !line.contains("--blank");
    let edits = line.starts_with("consortia edit ") && !line.contains("--set");
    let scores = line.starts_with("consortia readiness ") && !line.contains("--print");
    let chooses = line.starts_with("consortia form choose") && !line.contains("--answer");
    asks || edits || scores || chooses
}

fn expected_code(line: &str) -> i32 {
    let asks_for_pdf = line.contains(".pdf") || line.contains("--format pdf");
    if asks_for_pdf && !cfg!(feature = "pdf") {
        return 2;
    }
    line.split_once("# ends with ").map_or(0, |(_, after)| {
        let digits: String = after.chars().take_while(char::is_ascii_digit).collect();
        digits.parse().unwrap()
    })
}

#[track_caller]
fn assert_shown(shown: &Shown, printed: &str) {
    let mut rest = printed.lines();
    for wanted in shown.output.iter().filter(|line| *line != "…") {
        assert!(
            rest.any(|line| line == wanted),
            "{}\ndoes not print, at its place:\n{wanted}\nbut:\n{printed}",
            shown.line
        );
    }
}

#[track_caller]
fn assert_true_to_life(paper: &str, at_least: usize) {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let text = std::fs::read_to_string(root.join(paper)).unwrap();
    let folder = tempfile::tempdir().unwrap();
    let examples = folder.path().join("examples");
    std::fs::create_dir(&examples).unwrap();
    for example in consortia::examples::EXAMPLES {
        std::fs::write(
            examples.join(format!("{}.toml", example.name)),
            example.text,
        )
        .unwrap();
    }
    let complete = consortia::examples::example("trust-and-charity").unwrap();
    std::fs::write(folder.path().join("agreement.toml"), complete.text).unwrap();
    let agreements = folder.path().join("agreements");
    std::fs::create_dir(&agreements).unwrap();
    for name in ["first.toml", "second.toml"] {
        std::fs::write(agreements.join(name), complete.text).unwrap();
    }
    std::fs::write(
        folder.path().join("house.docx"),
        include_bytes!("word/house.docx"),
    )
    .unwrap();

    let commands = commands(&text);
    assert!(
        commands.len() >= at_least,
        "{paper} shows only {} commands",
        commands.len()
    );
    for shown in commands {
        let output = run(&shown.line, folder.path());
        let printed = String::from_utf8(output.stdout).unwrap();
        let said = String::from_utf8(output.stderr).unwrap();
        let code = output.status.code();
        if interviews(&shown.line) {
            let refused = code == Some(2) && said.contains("no terminal to ask on");
            let ended = code == Some(1) && said.contains("The input ended");
            assert!(
                refused || ended,
                "{paper}: {}\n{code:?}: {said}",
                shown.line
            );
            continue;
        }
        let wanted = expected_code(&shown.line);
        assert_eq!(
            code,
            Some(wanted),
            "{paper}: {}\n{printed}\n{said}",
            shown.line
        );
        assert_shown(&shown, &printed);
    }
}

#[test]
fn the_readme_is_true_to_life() {
    assert_true_to_life("README.md", 20);
}

#[test]
fn the_guide_is_true_to_life() {
    assert_true_to_life("docs/guide.md", 20);
}

#[test]
fn the_page_for_authors_of_templates_is_true_to_life() {
    assert_true_to_life("docs/templates.md", 3);
}
