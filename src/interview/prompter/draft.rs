//! Keeps what was typed or ticked before a command interrupted an answer.

use super::Prompt;

/// The unfinished answer to one question.
#[derive(Debug, Default)]
pub(super) struct Draft {
    question: String,
    lines: Vec<String>,
    ticks: Vec<usize>,
}

impl Draft {
    fn key(prompt: &Prompt<'_>) -> String {
        format!("{}\n{}", prompt.progress, prompt.question)
    }

    /// Keeps the lines typed so far for the next time this question is asked.
    pub(super) fn keep_lines(&mut self, prompt: &Prompt<'_>, lines: Vec<String>) {
        self.question = Self::key(prompt);
        self.lines = lines;
        self.ticks = Vec::new();
    }

    /// Keeps the entries ticked so far for the next time this question is asked.
    pub(super) fn keep_ticks(&mut self, prompt: &Prompt<'_>, ticks: Vec<usize>) {
        self.question = Self::key(prompt);
        self.lines = Vec::new();
        self.ticks = ticks;
    }

    /// Hands back the lines kept for this question, if any, and forgets them.
    pub(super) fn take_lines(&mut self, prompt: &Prompt<'_>) -> Vec<String> {
        if self.question == Self::key(prompt) {
            std::mem::take(&mut self.lines)
        } else {
            Vec::new()
        }
    }

    /// Hands back the ticks kept for this question, if any, and forgets them.
    pub(super) fn take_ticks(&mut self, prompt: &Prompt<'_>) -> Option<Vec<usize>> {
        let kept = self.question == Self::key(prompt) && !self.ticks.is_empty();
        kept.then(|| std::mem::take(&mut self.ticks))
    }
}
