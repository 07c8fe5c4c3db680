//! The interview on a pseudo-terminal of 80 columns.

use super::{PATIENCE, Say, Turn, consortia};
use expectrl::session::OsSession;
use expectrl::{Eof, Expect as _, Needle, Regex, Session};
use std::path::Path;
use std::process::Command;

/// What stands last on the screen when an answer is waited for: the prompt of a text, or the last
/// entry of a menu.
const WAITS: &str = r"(Answer › |Line \d+ › |More: [^\r\n]*\r\n|Markdown\r\n)";

/// Shows the cursor.
pub const SHOW_CURSOR: &str = "\u{1b}[?25h";
/// Hides the cursor.
pub const HIDE_CURSOR: &str = "\u{1b}[?25l";

/// A person at a terminal.
pub struct Rich {
    session: OsSession,
    transcript: String,
}

impl Rich {
    /// Starts the program with these arguments.
    pub fn start(folder: &Path, args: &[&str]) -> Self {
        let mut command = consortia(folder);
        command.args(args);
        let mut session = Session::spawn(command).expect("the program starts on a terminal");
        session.set_expect_timeout(Some(PATIENCE));
        session
            .get_process_mut()
            .set_window_size(80, 40)
            .expect("the terminal takes a size");
        Self {
            session,
            transcript: String::new(),
        }
    }

    #[track_caller]
    fn wait_for(&mut self, needle: impl Needle) -> String {
        match self.session.expect(needle) {
            Ok(found) => {
                let mut shown = String::from_utf8_lossy(found.before()).into_owned();
                if let Some(matched) = found.get(0) {
                    shown.push_str(&String::from_utf8_lossy(matched));
                }
                self.transcript.push_str(&shown);
                shown
            }
            Err(error) => {
                let mut rest = vec![0; 20_000];
                let count = self.session.try_read(&mut rest).unwrap_or(0);
                let rest = String::from_utf8_lossy(&rest[..count]);
                panic!("{error} after:\n{}\n-----\n{rest}", self.transcript)
            }
        }
    }

    /// Waits until these words are shown as they are.
    #[track_caller]
    pub fn wait_until(&mut self, words: &str) {
        self.wait_for(words);
    }

    /// Waits for the next question.
    #[track_caller]
    pub fn turn(&mut self) -> Turn {
        let shown = self.wait_for(Regex(WAITS));
        read(&shown)
    }

    /// Waits for the next question and sees that these words stand there.
    #[track_caller]
    pub fn expect(&mut self, words: &str) -> Turn {
        let turn = self.turn();
        assert!(turn.says(words), "{words:?} was not asked:\n{}", turn.shown);
        turn
    }

    /// Sends keys as they are.
    pub fn keys(&mut self, keys: &str) {
        self.session.send(keys).expect("the terminal takes keys");
    }

    /// Does what is said at a question.
    #[track_caller]
    pub fn reply(&mut self, turn: &Turn, say: &Say) {
        match say {
            Say::Line(text) => {
                self.keys(&format!("{text}\r"));
                if turn.several_lines && !text.starts_with(':') {
                    self.wait_for(Regex(r"Line \d+ › "));
                    self.keys("\r");
                }
            }
            Say::Enter => self.keys("\r"),
            Say::Pick(index) => {
                let (key, count) = steps(turn, *index);
                for _ in 0..count {
                    self.keys(key);
                    // The menu is drawn again after each step.
                    self.wait_for(Regex(WAITS));
                }
                self.keys("\r");
            }
        }
    }

    /// Presses Ctrl-C.
    pub fn interrupt(&mut self) {
        self.keys("\u{3}");
    }

    /// Sends a signal by name, such as `TERM`.
    pub fn signal(&mut self, name: &str) {
        let pid = self.session.get_process().pid().to_string();
        let sent = Command::new("kill")
            .args([&format!("-{name}"), &pid])
            .status()
            .expect("kill runs");
        assert!(sent.success());
    }

    /// Waits for the end; gives what was shown since the last question, and how it ended, in words.
    #[track_caller]
    pub fn end(mut self) -> (String, String) {
        let shown = self.wait_for(Eof);
        let status = self.session.get_process().wait().expect("the program ends");
        (shown, format!("{status:?}"))
    }
}

/// The arrow key that leads from the marked line to another, and how often.
fn steps(turn: &Turn, to: usize) -> (&'static str, usize) {
    let marked = marked(&turn.shown);
    if to >= marked {
        ("\u{1b}[B", to - marked)
    } else {
        ("\u{1b}[A", marked - to)
    }
}

/// Which line of the menu at the end is marked.
fn marked(shown: &str) -> usize {
    menu(shown)
        .iter()
        .position(|line| line.starts_with('❯'))
        .unwrap_or(0)
}

/// The lines of the menu that stands last.
fn menu(shown: &str) -> Vec<String> {
    let mut lines: Vec<&str> = shown.lines().collect();
    while lines.last().is_some_and(|line| line.trim().is_empty()) {
        lines.pop();
    }
    let start = lines
        .iter()
        .rposition(|line| line.contains(" choose") || line.contains("The space bar ticks"));
    let menu = start.map_or(&[][..], |start| &lines[start + 1..]);
    menu.iter()
        .map(|line| (*line).to_owned())
        .filter(|line| !line.starts_with("- "))
        .collect()
}

/// Text without its escape sequences.
fn bare(text: &str) -> String {
    let mut out = String::new();
    let mut chars = text.chars();
    while let Some(c) = chars.next() {
        if c != '\u{1b}' {
            out.push(c);
            continue;
        }
        // ESC [ parameters, and a letter.
        for c in chars.by_ref() {
            if c.is_ascii_alphabetic() {
                break;
            }
        }
    }
    out.replace('\r', "")
}

fn read(shown: &str) -> Turn {
    let shown = bare(shown);
    let several_lines = shown.trim_end().ends_with('›') && !shown.contains("Answer ›");
    let typed = shown.trim_end().ends_with('›');
    let entries = if typed {
        Vec::new()
    } else {
        menu(&shown)
            .iter()
            .map(|line| line.trim_start_matches(['❯', ' ']).to_owned())
            .collect()
    };
    Turn {
        shown,
        entries,
        several_lines,
    }
}
