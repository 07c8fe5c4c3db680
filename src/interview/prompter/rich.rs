//! Menus and editable lines on a terminal that can move its cursor.

use std::io;

use console::{Term, style};
use dialoguer::theme::ColorfulTheme;
use dialoguer::{Input, MultiSelect, Select};
use unicode_width::UnicodeWidthStr as _;

use super::command::{self, Typed};
use super::draft::Draft;
use super::layout::{clean, shorten, suggestion, wrap};
use super::terminal::{self, Asking, CursorGuard};
use super::{
    Command, Entry, Prompt, PromptError, Prompter, Reply, Shape, Suggested, editor, lines,
};

/// The widest that text is set, in columns; longer lines are hard to read.
const WIDEST: usize = 88;

/// Columns that a menu puts before a label ("❯ [x] ") with one to spare at the end.
const MENU_MARGIN: usize = 8;

/// Columns that the theme puts around the words of a text prompt ("> Answer › ").
const PROMPT_SIGNS: usize = 5;

/// Talks through dialoguer on standard error.
///
/// Esc (or `q`) goes back in menus; their last entry opens a menu of the commands. In text dialoguer
/// does not react to Esc or to Ctrl-D, so commands are typed there. A pasted line break acts as
/// Enter; in long text it begins the next line.
///
/// Ctrl-C becomes [`PromptError::Interrupted`] once
/// [`terminal::install_interrupt_handler`] has run; without it, it kills the process.
pub struct RichPrompter {
    term: Term,
    theme: ColorfulTheme,
    draft: Draft,
}

impl Default for RichPrompter {
    fn default() -> Self {
        Self::new()
    }
}

impl RichPrompter {
    /// Creates a prompter on standard error; see [`terminal::choose`] for whether that can work.
    pub fn new() -> Self {
        if terminal::no_color() {
            console::set_colors_enabled_stderr(false);
        }
        let tick = |text: &str| style(text.to_owned()).for_stderr();
        Self {
            term: Term::stderr(),
            theme: ColorfulTheme {
                prompt_prefix: tick(">").cyan(),
                checked_item_prefix: tick("[x]").green(),
                unchecked_item_prefix: tick("[ ]"),
                ..ColorfulTheme::default()
            },
            draft: Draft::default(),
        }
    }

    fn write(&self, text: &str, dress: impl Fn(String) -> String) {
        for line in wrap(text, terminal::width(WIDEST)) {
            // A terminal that cannot be written fails at the next question.
            let _ = self.term.write_line(&dress(line));
        }
    }

    fn refuse(&self, reason: &str) {
        let text = format!("Not accepted: {}", lines::ended(reason));
        self.write(&text, |line| style(line).for_stderr().red().to_string());
    }

    fn introduce(&self, prompt: &Prompt<'_>) {
        self.write("", |line| line);
        self.write(prompt.progress, |line| {
            style(line).for_stderr().cyan().to_string()
        });
        self.write(prompt.question, |line| {
            style(line).for_stderr().bold().to_string()
        });
        if !prompt.hint.is_empty() {
            self.write(&lines::sentence(prompt.hint), |line| line);
        }
        if let Some(suggested) = prompt.suggestion {
            let enter = match prompt.shape {
                Shape::Line | Shape::Text if prompt.current.is_none() => " Enter accepts it.",
                _ => "",
            };
            let shown = Suggested {
                answer: marked(prompt, suggested).unwrap_or(suggested.answer),
                ..suggested
            };
            let words = suggestion(shown);
            let enter = if words.ends_with('\n') {
                enter.trim()
            } else {
                enter
            };
            self.write(&format!("{words}{enter}"), |line| line);
        } else if prompt.optional
            && prompt.current.is_none()
            && matches!(prompt.shape, Shape::Line | Shape::Text)
        {
            self.write(lines::LEAVE_OUT, |line| line);
        }
        let back = prompt.commands.contains(&Command::Back);
        let esc = if back { "; Esc goes back" } else { "" };
        match prompt.shape {
            Shape::Line => self.write(&lines::reminder(prompt.commands), |line| line),
            Shape::Text => {
                if let Some(current) = prompt.current {
                    self.write("The answer now is (Enter keeps it):", |line| line);
                    self.write(current, |line| format!("  {line}"));
                }
                let how = "An empty line ends the answer. Type :edit to use your own editor.";
                let reminder = lines::reminder(prompt.commands);
                self.write(&format!("{how} {reminder}"), |line| line);
            }
            Shape::Choice(_) => {
                self.write(&format!("Arrow keys and Enter choose{esc}."), |line| line)
            }
            Shape::Choices(_) => {
                let how = format!("The space bar ticks, Enter finishes{esc}.");
                self.write(&how, |line| line);
            }
        }
    }

    /// Lets one line be typed; an empty one is given back as such.
    fn input(&self, label: &str, initial: Option<&str>) -> Result<String, PromptError> {
        let mut input = Input::<String>::with_theme(&self.theme)
            .with_prompt(label)
            .allow_empty(true);
        if let Some(initial) = initial {
            input = input.with_initial_text(clean(initial).replace('\n', " "));
        }
        let line = {
            let _asking = Asking::begin()?;
            let input = input.report(false);
            input.interact_text_on(&self.term).map_err(failure)?
        };
        self.report(label, &line)?;
        Ok(line)
    }

    /// Writes a line that was typed in place of the prompt for it.
    ///
    /// dialoguer wipes only the last row of a line that filled several.
    fn report(&self, label: &str, line: &str) -> io::Result<()> {
        let columns = usize::from(self.term.size().1).max(1);
        let typed = label.width() + PROMPT_SIGNS + line.width();
        self.term
            .clear_last_lines(typed.saturating_sub(1) / columns)?;
        if !line.trim().is_empty() {
            self.write(&format!("{label}: {line}"), |line| line);
        }
        Ok(())
    }

    /// Lets one of the items be picked; `None` after Esc.
    fn select(&self, items: &[String], start: usize) -> Result<Option<usize>, PromptError> {
        let _asking = Asking::begin()?;
        Select::with_theme(&self.theme)
            .items(items)
            .default(start)
            .report(false)
            .interact_on_opt(&self.term)
            .map_err(failure)
    }

    fn ask_line(&self, prompt: &Prompt<'_>) -> Result<Reply, PromptError> {
        let current = prompt
            .current
            .map(|current| clean(current).replace('\n', " "));
        // Left single, the colon of an answer would make it a command.
        let initial = current.as_ref().map(|current| {
            let colon = if current.starts_with(':') { ":" } else { "" };
            format!("{colon}{current}")
        });
        loop {
            let line = self.input("Answer", initial.as_deref())?;
            if let Some(command) = appended(&line, initial.as_deref(), prompt.commands) {
                return Ok(Reply::Command(command));
            }
            match command::read(&line, prompt.commands, false) {
                Ok(Typed::Command(command)) => return Ok(Reply::Command(command)),
                Ok(Typed::Text(text)) if text.trim().is_empty() => {
                    // Wiping out the current answer and pressing Enter is not keeping it.
                    if let (None, Some(suggested)) = (prompt.current, prompt.suggestion) {
                        self.write(&format!("Accepted: {}", suggested.answer), |line| line);
                        return Ok(Reply::Keep);
                    }
                    if prompt.optional && prompt.current.is_none() {
                        return Ok(Reply::Command(Command::Skip));
                    }
                    self.refuse(&lines::nothing_given(prompt.commands));
                }
                Ok(Typed::Text(text)) if Some(text.trim()) == current.as_deref().map(str::trim) => {
                    return Ok(Reply::Keep);
                }
                Ok(Typed::Text(text)) => return Ok(Reply::Text(clean(&text).trim().to_owned())),
                Ok(Typed::Edit) => {}
                Err(reason) => self.refuse(&reason),
            }
        }
    }

    fn ask_text(&mut self, prompt: &Prompt<'_>) -> Result<Reply, PromptError> {
        let mut text = self.draft.take_lines(prompt);
        if !text.is_empty() {
            self.write("Typed so far:", |line| line);
            self.write(&text.join("\n"), |line| format!("  {line}"));
        }
        loop {
            let line = self.input(&format!("Line {}", text.len() + 1), None)?;
            match command::read(&line, prompt.commands, true) {
                Ok(Typed::Command(command)) => {
                    self.draft.keep_lines(prompt, text);
                    return Ok(Reply::Command(command));
                }
                Ok(Typed::Edit) => {
                    let saved = editor::edit(&lines::start_of_edit(prompt, &text));
                    match saved.and_then(lines::edited) {
                        Ok(text) => return Ok(Reply::Text(text)),
                        Err(reason) => self.refuse(&reason),
                    }
                }
                Ok(Typed::Text(line)) if matches!(line.trim(), "" | ".") => {
                    match lines::finished(&text, prompt) {
                        Ok(reply) => return Ok(reply),
                        Err(reason) => self.refuse(&reason),
                    }
                }
                Ok(Typed::Text(line)) => text.push(clean(&line).trim_end().to_owned()),
                Err(reason) => self.refuse(&reason),
            }
        }
    }

    fn ask_choice(&self, prompt: &Prompt<'_>, entries: &[Entry<'_>]) -> Result<Reply, PromptError> {
        let items = self.menu(entries, prompt.commands);
        let suggested = prompt.suggestion.map(|suggested| suggested.answer);
        let mut start = entries
            .iter()
            .position(|entry| entry.chosen)
            .or_else(|| {
                entries
                    .iter()
                    .position(|entry| Some(entry.label) == suggested)
            })
            .unwrap_or(0);
        loop {
            match self.select(&items, start)? {
                Some(index) if index < entries.len() => {
                    self.write(&format!("Chosen: {}", entries[index].label), |line| line);
                    return Ok(Reply::Picked(index));
                }
                Some(more) => {
                    start = more;
                    if let Some(command) = self.ask_command(prompt.commands)? {
                        return Ok(Reply::Command(command));
                    }
                }
                None if prompt.commands.contains(&Command::Back) => {
                    return Ok(Reply::Command(Command::Back));
                }
                None => {}
            }
        }
    }

    fn ask_choices(
        &mut self,
        prompt: &Prompt<'_>,
        entries: &[Entry<'_>],
    ) -> Result<Reply, PromptError> {
        let items = self.menu(entries, prompt.commands);
        let suggested = prompt.suggestion.map_or("", |suggested| suggested.answer);
        let kept = self.draft.take_ticks(prompt);
        let nothing_chosen = !entries.iter().any(|entry| entry.chosen);
        let mut ticks: Vec<usize> = (0..entries.len())
            .filter(|index| match &kept {
                Some(kept) => kept.contains(index),
                None => {
                    let label = entries[*index].label;
                    let named = suggested.split(';').any(|part| part.trim() == label);
                    entries[*index].chosen || nothing_chosen && named
                }
            })
            .collect();
        loop {
            let picked = {
                let _asking = Asking::begin()?;
                let ticked = (0..items.len()).map(|index| ticks.contains(&index));
                let marked: Vec<(&String, bool)> = items.iter().zip(ticked).collect();
                MultiSelect::with_theme(&self.theme)
                    .items_checked(marked)
                    .report(false)
                    .interact_on_opt(&self.term)
                    .map_err(failure)?
            };
            let Some(mut picked) = picked else {
                if prompt.commands.contains(&Command::Back) {
                    return Ok(Reply::Command(Command::Back));
                }
                continue;
            };
            let more = picked.last().is_some_and(|last| *last >= entries.len());
            picked.retain(|index| *index < entries.len());
            if more {
                if let Some(command) = self.ask_command(prompt.commands)? {
                    self.draft.keep_ticks(prompt, picked);
                    return Ok(Reply::Command(command));
                }
            } else if picked.is_empty() && prompt.optional && nothing_chosen {
                return Ok(Reply::Command(Command::Skip));
            } else if picked.is_empty() {
                self.refuse("nothing is ticked; tick lines with the space bar, then press Enter");
            } else {
                let labels: Vec<&str> = picked.iter().map(|index| entries[*index].label).collect();
                self.write(&format!("Chosen: {}", labels.join("; ")), |line| line);
                return Ok(Reply::PickedMany(picked));
            }
            ticks = picked;
        }
    }

    /// Makes the items of a menu: the labels and, last, the way to the commands.
    ///
    /// A menu line must not wrap, so labels too long for one are written out in full above it.
    fn menu(&self, entries: &[Entry<'_>], commands: &[Command]) -> Vec<String> {
        let room = self.menu_room();
        let mut items: Vec<String> = entries
            .iter()
            .map(|entry| shorten(entry.label, room))
            .collect();
        for (item, entry) in items.iter().zip(entries) {
            if *item != entry.label {
                self.write(&format!("- {}", clean(entry.label)), |line| line);
            }
        }
        let others: Vec<&str> = commands
            .iter()
            .filter(|command| **command != Command::Back)
            .map(|command| command.label())
            .collect();
        if !commands.is_empty() {
            let others = if others.is_empty() {
                "go back".to_owned()
            } else {
                others.join(", ")
            };
            items.push(shorten(&format!("More: {others}"), room));
        }
        items
    }

    fn menu_room(&self) -> usize {
        terminal::width(WIDEST).saturating_sub(MENU_MARGIN).max(8)
    }

    /// Offers the commands in a menu of their own; `None` returns to the question.
    fn ask_command(&self, commands: &[Command]) -> Result<Option<Command>, PromptError> {
        let room = self.menu_room();
        let mut items: Vec<String> = commands
            .iter()
            .map(|command| {
                let words = format!("{}: {}", command.label(), command.description());
                shorten(&words, room)
            })
            .collect();
        items.push("return to the question".to_owned());
        let picked = self.select(&items, 0)?;
        Ok(picked.and_then(|index| commands.get(index).copied()))
    }
}

/// The command typed after the answer that stands in the line already, if that is what it is.
///
/// Nobody should have to wipe out an answer in order to go back from it.
fn appended(line: &str, initial: Option<&str>, offered: &[Command]) -> Option<Command> {
    let rest = line.strip_prefix(initial?)?.trim();
    offered
        .iter()
        .copied()
        .find(|command| command.typed() == rest)
}

/// Points at what the menu marks already, so that a long suggestion is not read twice.
fn marked(prompt: &Prompt<'_>, suggested: Suggested<'_>) -> Option<&'static str> {
    match prompt.shape {
        Shape::Choice(entries) => entries
            .iter()
            .any(|entry| entry.label == suggested.answer)
            .then_some("the line that is marked"),
        Shape::Choices(_) => Some("the lines that are ticked"),
        Shape::Line | Shape::Text => None,
    }
}

/// Sorts a failure of dialoguer by what it means for the walk.
fn failure(error: dialoguer::Error) -> PromptError {
    let dialoguer::Error::IO(error) = error;
    match error.kind() {
        io::ErrorKind::Interrupted => PromptError::Interrupted,
        _ if terminal::interrupted() => PromptError::Interrupted,
        io::ErrorKind::UnexpectedEof | io::ErrorKind::NotConnected => PromptError::Closed,
        _ => PromptError::Io(error),
    }
}

impl Prompter for RichPrompter {
    fn heading(&mut self, text: &str) {
        self.write("", |line| line);
        self.write(text, |line| {
            style(line).for_stderr().bold().underlined().to_string()
        });
    }

    fn note(&mut self, text: &str) {
        self.write(text, |line| line);
    }

    fn problem(&mut self, text: &str) {
        let text = format!("Not accepted: {text}");
        self.write(&text, |line| style(line).for_stderr().red().to_string());
    }

    fn ask(&mut self, prompt: &Prompt<'_>) -> Result<Reply, PromptError> {
        let _cursor = CursorGuard::new();
        self.introduce(prompt);
        match prompt.shape {
            Shape::Line => self.ask_line(prompt),
            Shape::Text => self.ask_text(prompt),
            Shape::Choice(entries) => self.ask_choice(prompt, entries),
            Shape::Choices(entries) => self.ask_choices(prompt, entries),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_command_after_the_answer_that_stands_is_a_command() {
        let back = Some(Command::Back);
        let offered = &[Command::Back, Command::Help];
        assert_eq!(appended("Care:back", Some("Care"), offered), back);
        assert_eq!(appended("Care :back ", Some("Care"), offered), back);
        assert_eq!(appended("Care: back", Some("Care"), offered), None);
        assert_eq!(appended("Care:skip", Some("Care"), offered), None);
        assert_eq!(appended("Care:back", None, offered), None);
    }
}
