//! Numbered lines and typed answers, for screen readers, simple terminals and pipes.

use std::io::{self, BufRead, Write};

use super::draft::Draft;
use super::layout::{clean, wrap};
use super::lines::{self, Page};
use super::{Prompt, PromptError, Prompter, Reply, editor, terminal};

/// Opens text in an editor; see [`editor::edit`].
type Editor = fn(&str) -> Result<Option<String>, String>;

/// Talks in whole lines: no cursor movement, no colour, no redrawing.
///
/// Choices are numbered and answered by number or by the beginning of their words; the answer now
/// and the suggestion are stated in words. Long text ends with an empty line (a full stop alone on
/// a line does too).
pub struct PlainPrompter<R, W> {
    input: R,
    output: W,
    width: usize,
    editor: Option<Editor>,
    draft: Draft,
    /// A failure to write while showing something, reported at the next question.
    failed: Option<io::Error>,
}

impl<R: BufRead, W: Write> PlainPrompter<R, W> {
    /// Creates a prompter that reads `input`, writes `output` and wraps at `width` columns.
    pub fn new(input: R, output: W, width: usize) -> Self {
        Self {
            input,
            output,
            width,
            editor: None,
            draft: Draft::default(),
            failed: None,
        }
    }

    fn write(&mut self, text: &str) {
        let written = self
            .output
            .write_all(text.as_bytes())
            .and_then(|()| self.output.flush());
        if let Err(error) = written {
            self.failed.get_or_insert(error);
        }
    }
}

impl PlainPrompter<io::StdinLock<'static>, io::Stderr> {
    /// Creates a prompter on standard input and standard error.
    ///
    /// It wraps to the terminal, at most 80 columns, and offers the person's own editor when there
    /// is a terminal to show it on.
    pub fn on_standard_streams() -> Self {
        let mut prompter = Self::new(io::stdin().lock(), io::stderr(), terminal::width(80));
        prompter.editor = terminal::is_interactive().then_some(editor::edit as Editor);
        prompter
    }
}

impl<R: BufRead, W: Write> Page for PlainPrompter<R, W> {
    fn show(&mut self, text: &str) {
        for line in wrap(text, self.width) {
            self.write(&format!("{line}\n"));
        }
    }

    fn refuse(&mut self, reason: &str) {
        self.show(&format!("Not accepted: {}", lines::ended(reason)));
    }

    fn read(&mut self) -> Result<String, PromptError> {
        loop {
            self.write("Answer: ");
            if let Some(error) = self.failed.take() {
                return Err(error.into());
            }
            let _asking = terminal::Asking::begin()?;
            let mut bytes = Vec::new();
            if self.input.read_until(b'\n', &mut bytes)? == 0 {
                self.write("\n");
                return Err(PromptError::Closed);
            }
            match String::from_utf8(bytes) {
                Ok(line) => return Ok(line.trim_end_matches(['\n', '\r']).to_owned()),
                Err(_) => self
                    .refuse("the line is not in the UTF-8 encoding; check the terminal's settings"),
            }
        }
    }

    fn has_editor(&self) -> bool {
        self.editor.is_some()
    }

    fn edit(&mut self, text: &str) -> Result<Option<String>, String> {
        match self.editor {
            Some(edit) => edit(text),
            None => Err("no editor can be opened here".to_owned()),
        }
    }
}

impl<R: BufRead, W: Write> Prompter for PlainPrompter<R, W> {
    fn heading(&mut self, text: &str) {
        self.write("\n");
        self.show(text);
        self.write("\n");
    }

    fn note(&mut self, text: &str) {
        self.show(text);
    }

    fn problem(&mut self, text: &str) {
        self.show(&format!("Not accepted: {}", clean(text)));
    }

    fn ask(&mut self, prompt: &Prompt<'_>) -> Result<Reply, PromptError> {
        self.write("\n");
        let mut draft = std::mem::take(&mut self.draft);
        let reply = lines::ask(self, &mut draft, prompt);
        self.draft = draft;
        reply
    }
}
