//! The interview in plain lines, over pipes.

use super::{PATIENCE, Say, Turn, consortia};
use std::io::{Read, Write};
use std::path::Path;
use std::process::{Child, ChildStdin, Stdio};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::time::Instant;

const ASKS: &str = "Answer: ";

/// A person who types whole lines.
pub struct Plain {
    child: Child,
    input: Option<ChildStdin>,
    output: Receiver<Vec<u8>>,
    unread: String,
    transcript: String,
}

impl Plain {
    /// Starts the program with these arguments and `--accessible`.
    pub fn start(folder: &Path, args: &[&str]) -> Self {
        let mut child = consortia(folder)
            .args(args)
            .arg("--accessible")
            .stdin(Stdio::piped())
            .stdout(Stdio::null())
            .stderr(Stdio::piped())
            .spawn()
            .expect("the program starts");
        let mut errors = child.stderr.take().expect("standard error is piped");
        let (send, output) = channel();
        std::thread::spawn(move || {
            let mut bytes = [0; 4096];
            while let Ok(count) = errors.read(&mut bytes) {
                if count == 0 || send.send(bytes[..count].to_vec()).is_err() {
                    break;
                }
            }
        });
        Self {
            input: child.stdin.take(),
            child,
            output,
            unread: String::new(),
            transcript: String::new(),
        }
    }

    /// Waits for the next question; `None` at the end of the program.
    #[track_caller]
    pub fn turn(&mut self) -> Option<Turn> {
        let deadline = Instant::now() + PATIENCE;
        while !self.unread.ends_with(ASKS) {
            let left = deadline.saturating_duration_since(Instant::now());
            match self.output.recv_timeout(left) {
                Ok(bytes) => self.unread.push_str(&String::from_utf8_lossy(&bytes)),
                Err(RecvTimeoutError::Disconnected) => {
                    self.transcript.push_str(&std::mem::take(&mut self.unread));
                    return None;
                }
                Err(RecvTimeoutError::Timeout) => {
                    panic!(
                        "no question came after:\n{}{}",
                        self.transcript, self.unread
                    )
                }
            }
        }
        let shown = std::mem::take(&mut self.unread);
        self.transcript.push_str(&shown);
        Some(read(shown))
    }

    /// Waits for the next question and sees that these words stand there.
    #[track_caller]
    pub fn expect(&mut self, words: &str) -> Turn {
        match self.turn() {
            Some(turn) if turn.says(words) => turn,
            _ => panic!("{words:?} was not asked:\n{}", self.transcript),
        }
    }

    /// Types a line.
    pub fn type_line(&mut self, text: &str) {
        self.transcript.push_str(&format!("{text}\n"));
        let input = self.input.as_mut().expect("the input is open");
        // A program that has ended shows at the next question.
        let _ = input.write_all(format!("{text}\n").as_bytes());
    }

    /// Does what is said at a question.
    pub fn reply(&mut self, turn: &Turn, say: &Say) {
        match say {
            Say::Line(text) => self.type_line(text),
            Say::Enter => self.type_line(""),
            Say::Pick(index) => self.type_line(&(index + 1).to_string()),
        }
        let command = matches!(say, Say::Line(text) if text.starts_with(':'));
        if turn.several_lines && matches!(say, Say::Line(_)) && !command {
            let _ = self.turn();
            self.type_line("");
        }
    }

    /// Closes the input, and gives the exit code and everything shown.
    pub fn end(mut self) -> (Option<i32>, String) {
        self.input = None;
        while self.turn().is_some() {}
        let status = self.child.wait().expect("the program ends");
        (status.code(), std::mem::take(&mut self.transcript))
    }

    /// Ends the program at once, as a power cut does.
    pub fn kill(mut self) {
        self.child.kill().expect("the program can be killed");
        self.child.wait().expect("the program ends");
    }
}

fn read(shown: String) -> Turn {
    let mut entries: Vec<String> = Vec::new();
    for line in shown.lines() {
        if line.starts_with("1. ") {
            // The list to choose from stands last; the review page above it has numbers too.
            entries.clear();
        }
        let number = format!("{}. ", entries.len() + 1);
        if let Some(entry) = line.strip_prefix(&number) {
            entries.push(entry.to_owned());
        }
    }
    let several_lines = shown.contains("An empty line ends the answer");
    Turn {
        shown,
        entries,
        several_lines,
    }
}
