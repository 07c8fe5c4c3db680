//! Drives the interview as a person would: on a pseudo-terminal, or in plain lines over pipes.
//!
//! Both drivers read a question off the screen as a [`Turn`] and are told what to say. Nothing
//! sleeps: they wait for what must appear, for at most [`PATIENCE`].

#![allow(dead_code)] // Not every test file uses every helper.

pub mod plain;
#[cfg(unix)]
pub mod rich;

use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

/// How long a driver waits for something to appear.
pub const PATIENCE: Duration = Duration::from_secs(20);

/// One question as it stands on the screen.
#[derive(Clone, Debug, Default)]
pub struct Turn {
    /// Everything shown since the reply before.
    pub shown: String,
    /// What can be chosen, in order; empty where something is typed.
    pub entries: Vec<String>,
    /// Whether several lines may be typed.
    pub several_lines: bool,
}

impl Turn {
    /// Whether these words are shown, wherever the lines are broken.
    pub fn says(&self, words: &str) -> bool {
        flat(&self.shown).contains(&flat(words))
    }

    /// The example of a good answer, where one is shown.
    pub fn example(&self) -> Option<String> {
        let (_, after) = self.shown.split_once("for example:")?;
        // It ends with the full stop at the end of a line.
        let lines: Vec<&str> = after.lines().map(str::trim).collect();
        let last = lines.iter().position(|line| line.ends_with('.'))?;
        let example = lines[..=last].join(" ");
        Some(example.trim().trim_end_matches('.').to_owned())
    }

    /// Whether Enter alone accepts a suggestion, or what is marked.
    pub fn suggests(&self) -> bool {
        self.shown.contains("Suggested:")
    }

    /// Which entry begins with these words.
    #[track_caller]
    pub fn entry(&self, words: &str) -> usize {
        self.find(words)
            .unwrap_or_else(|| panic!("no entry {words:?} in:\n{}", self.shown))
    }

    /// Which entry begins with these words, if any.
    pub fn find(&self, words: &str) -> Option<usize> {
        self.entries
            .iter()
            .position(|entry| entry.starts_with(words))
    }
}

/// What the person does at a question.
#[derive(Clone, Debug)]
pub enum Say {
    /// Types this and presses Enter.
    Line(String),
    /// Presses Enter alone.
    Enter,
    /// Chooses the entry with this index.
    Pick(usize),
}

/// Types this.
pub fn line(text: impl Into<String>) -> Say {
    Say::Line(text.into())
}

/// Words with every run of white space made one space.
pub fn flat(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// An easy-going person: takes what is suggested or first, and types the examples.
///
/// Lists get as many entries as `entries` says.
pub fn easy_going(turn: &Turn, entries: usize) -> Say {
    // What stands is typed over, not cleared, so that it can only be kept.
    let proposed = turn.says("This answer is a proposal.");
    if turn.entries.is_empty() {
        if turn.suggests() || proposed {
            return Say::Enter;
        }
        return line(turn.example().unwrap_or_else(|| "As agreed".to_owned()));
    }
    let filled = turn
        .entries
        .iter()
        .filter(|entry| entry.starts_with("Change: "))
        .count();
    if let Some(finished) = turn.find("Finished") {
        let own = turn
            .find("Add a")
            .filter(|_| turn.find("Add another").is_none());
        return match own.or(turn.find("Add another").filter(|_| filled < entries)) {
            Some(add) => Say::Pick(add),
            None => Say::Pick(finished),
        };
    }
    if turn.suggests() || proposed {
        return Say::Enter;
    }
    Say::Pick(0)
}

/// The partners in every walk.
pub const NAMES: [&str; 3] = ["Mind & Motion", "Tŷ Gŵyr", "St Anne’s Trust"];

/// An easy-going person who chooses a depth and names three partners.
pub struct Answers {
    depth: &'static str,
    named: usize,
}

impl Answers {
    /// Answers at this depth.
    pub fn new(depth: &'static str) -> Self {
        Self { depth, named: 0 }
    }

    /// What is said at a question.
    pub fn to(&mut self, turn: &Turn) -> Say {
        if turn.says("How long should it be?") {
            return Say::Pick(turn.entry(self.depth));
        }
        if turn.says("full legal name?") {
            self.named += 1;
            return line(NAMES[(self.named - 1) % NAMES.len()]);
        }
        if turn.says("called for short?") {
            return Say::Enter;
        }
        let partners = turn.says("Who are the partners?");
        easy_going(turn, if partners { NAMES.len() } else { 1 })
    }
}

/// The program, in a folder of its own, with nothing of the tester's own settings.
pub fn consortia(folder: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_consortia"));
    command
        .current_dir(folder)
        .env("TERM", "xterm")
        .env("NO_COLOR", "1")
        .env("RUST_BACKTRACE", "0")
        .env_remove("ACCESSIBLE")
        .env_remove("EDITOR")
        .env_remove("VISUAL");
    command
}

/// A folder that is removed at the end of the test.
pub struct Folder(tempfile::TempDir);

impl Folder {
    /// Makes an empty one.
    pub fn new() -> Self {
        Self(tempfile::tempdir().expect("a temporary folder"))
    }

    /// Where it is.
    pub fn path(&self) -> &Path {
        self.0.path()
    }

    /// Reads a file in it.
    #[track_caller]
    pub fn read(&self, name: &str) -> String {
        let path: PathBuf = self.path().join(name);
        std::fs::read_to_string(&path)
            .unwrap_or_else(|error| panic!("{name} cannot be read ({error})"))
    }

    /// Writes a file in it.
    pub fn write(&self, name: &str, text: &str) {
        std::fs::write(self.path().join(name), text).expect("the file is written");
    }

    /// Whether a file is in it.
    pub fn has(&self, name: &str) -> bool {
        self.path().join(name).exists()
    }
}
