//! Asks a question in whole lines of text; the plain and the scripted prompter share it.

use super::command::{self, Typed};
use super::draft::Draft;
use super::layout::{clean, suggestion};
use super::{Command, Entry, Prompt, PromptError, Reply, Shape};

/// Says that Enter alone passes a question over.
pub(super) const LEAVE_OUT: &str = "May be left out: press Enter to go on without an answer.";

/// Where lines are shown and read.
pub(super) trait Page {
    /// Shows text, wrapped.
    fn show(&mut self, text: &str);

    /// Says why what was typed cannot be taken.
    fn refuse(&mut self, reason: &str);

    /// Reads one line, without its line break.
    fn read(&mut self) -> Result<String, PromptError>;

    /// Whether the person can be handed an editor.
    fn has_editor(&self) -> bool;

    /// Opens the editor; see [`super::editor::edit`].
    fn edit(&mut self, text: &str) -> Result<Option<String>, String>;
}

/// Puts a question and reads lines until one of them is a usable reply.
pub(super) fn ask(
    page: &mut impl Page,
    draft: &mut Draft,
    prompt: &Prompt<'_>,
) -> Result<Reply, PromptError> {
    introduce(page, prompt);
    match prompt.shape {
        Shape::Text => ask_text(page, draft, prompt),
        _ => loop {
            let line = page.read()?;
            match command::read(&line, prompt.commands, false) {
                Ok(Typed::Command(command)) => return Ok(Reply::Command(command)),
                Ok(Typed::Text(text)) => match answer(text.trim(), prompt) {
                    Ok(reply) => return Ok(reply),
                    Err(reason) => page.refuse(&reason),
                },
                Ok(Typed::Edit) => {}
                Err(reason) => page.refuse(&reason),
            }
        },
    }
}

/// Shows the question, what there is to choose from, and what can be typed.
fn introduce(page: &mut impl Page, prompt: &Prompt<'_>) {
    page.show(prompt.progress);
    page.show(prompt.question);
    if !prompt.hint.is_empty() {
        page.show(&sentence(prompt.hint));
    }
    let present = match prompt.shape {
        Shape::Choice(entries) | Shape::Choices(entries) => {
            for (index, entry) in entries.iter().enumerate() {
                let chosen = if entry.chosen { " (chosen now)" } else { "" };
                page.show(&format!("{}. {}{chosen}", index + 1, entry.label));
            }
            entries.iter().any(|entry| entry.chosen)
        }
        Shape::Line | Shape::Text => false,
    };
    match prompt.current {
        Some(current) if current.contains('\n') => {
            page.show(&format!("The answer now is:\n{current}"));
            page.show("Press Enter to keep it.");
        }
        Some(current) => page.show(&format!(
            "The answer now is: {current}. Press Enter to keep it."
        )),
        None if present => page.show("Press Enter to keep what is chosen now."),
        None => {}
    }
    if let Some(suggested) = prompt.suggestion {
        let words = suggestion(suggested);
        if prompt.current.is_some() || present {
            page.show(&words);
        } else {
            let gap = if words.ends_with('\n') { "" } else { " " };
            page.show(&format!("{words}{gap}Press Enter to accept it."));
        }
    }
    if prompt.optional && prompt.current.is_none() && prompt.suggestion.is_none() && !present {
        page.show(LEAVE_OUT);
    }
    let how = match prompt.shape {
        Shape::Line => "",
        Shape::Text => "Type as many lines as you need. An empty line ends the answer.",
        Shape::Choice(_) => "Type a number, or the beginning of one of the lines.",
        Shape::Choices(_) => "Type numbers, or beginnings of lines, with commas between them.",
    };
    let mut how: Vec<&str> = if how.is_empty() { vec![] } else { vec![how] };
    if matches!(prompt.shape, Shape::Text) && page.has_editor() {
        how.push("Type :edit to use your own editor.");
    }
    let commands = reminder(prompt.commands);
    how.push(&commands);
    page.show(how.join(" ").trim());
}

/// Reminds of the two commands that matter most: "Type :help for help, :back to go back."
pub(super) fn reminder(offered: &[Command]) -> String {
    let mut parts = Vec::new();
    if offered.contains(&Command::Help) {
        parts.push(":help for help");
    }
    if offered.contains(&Command::Back) {
        parts.push(":back to go back");
    }
    match parts.as_slice() {
        [] => String::new(),
        parts => format!("Type {}.", parts.join(", ")),
    }
}

/// Reads lines up to an empty one (or a full stop alone), or a command.
fn ask_text(
    page: &mut impl Page,
    draft: &mut Draft,
    prompt: &Prompt<'_>,
) -> Result<Reply, PromptError> {
    let mut lines = draft.take_lines(prompt);
    if !lines.is_empty() {
        page.show(&format!("Typed so far:\n{}", lines.join("\n")));
        page.show("Go on typing.");
    }
    loop {
        let line = page.read()?;
        match command::read(&line, prompt.commands, page.has_editor()) {
            Ok(Typed::Command(command)) => {
                draft.keep_lines(prompt, lines);
                return Ok(Reply::Command(command));
            }
            Ok(Typed::Edit) => match edit(page, prompt, &lines) {
                Ok(text) => return Ok(Reply::Text(text)),
                Err(reason) => page.refuse(&reason),
            },
            Ok(Typed::Text(text)) if matches!(text.trim(), "" | ".") => {
                match finished(&lines, prompt) {
                    Ok(reply) => return Ok(reply),
                    Err(reason) => page.refuse(&reason),
                }
            }
            Ok(Typed::Text(text)) => lines.push(clean(&text).trim_end().to_owned()),
            Err(reason) => page.refuse(&reason),
        }
    }
}

/// Runs the editor on what was typed so far or, before that, the answer now.
fn edit(page: &mut impl Page, prompt: &Prompt<'_>, lines: &[String]) -> Result<String, String> {
    edited(page.edit(&start_of_edit(prompt, lines))?)
}

/// Chooses the text that the editor opens with.
pub(super) fn start_of_edit(prompt: &Prompt<'_>, lines: &[String]) -> String {
    if lines.is_empty() {
        let suggested = prompt.suggestion.map(|suggested| suggested.answer);
        prompt.current.or(suggested).unwrap_or_default().to_owned()
    } else {
        lines.join("\n")
    }
}

/// Takes what came back from the editor, unless there is nothing in it.
pub(super) fn edited(saved: Option<String>) -> Result<String, String> {
    match saved {
        None => Err("the editor was closed without saving, so nothing has changed".to_owned()),
        Some(text) if text.trim().is_empty() => {
            Err("the text came back from the editor empty".to_owned())
        }
        Some(text) => Ok(clean(&text).trim().to_owned()),
    }
}

/// Makes the reply out of lines that are now complete.
pub(super) fn finished(lines: &[String], prompt: &Prompt<'_>) -> Result<Reply, String> {
    if lines.is_empty() {
        return keep(prompt);
    }
    Ok(Reply::Text(lines.join("\n")))
}

/// Reads one typed line as an answer to a line or a choice.
fn answer(text: &str, prompt: &Prompt<'_>) -> Result<Reply, String> {
    if text.is_empty() {
        return keep(prompt);
    }
    match prompt.shape {
        Shape::Line | Shape::Text => Ok(Reply::Text(clean(text))),
        Shape::Choice(entries) => pick(text, entries).map(Reply::Picked),
        Shape::Choices(entries) => pick_many(text, entries).map(Reply::PickedMany),
    }
}

/// Accepts the current answer or the suggestion, if there is one; passes an optional question over.
fn keep(prompt: &Prompt<'_>) -> Result<Reply, String> {
    let chosen = match prompt.shape {
        Shape::Choice(entries) | Shape::Choices(entries) => {
            entries.iter().any(|entry| entry.chosen)
        }
        Shape::Line | Shape::Text => false,
    };
    if chosen || prompt.current.is_some() || prompt.suggestion.is_some() {
        Ok(Reply::Keep)
    } else if prompt.optional {
        Ok(Reply::Command(Command::Skip))
    } else {
        Err(nothing_given(prompt.commands))
    }
}

/// Says that an answer is wanted, and how to go on without one.
pub(super) fn nothing_given(offered: &[Command]) -> String {
    if offered.contains(&Command::Skip) {
        "nothing was given; answer, or type :skip to leave this open".to_owned()
    } else {
        "nothing was given, and this question needs an answer".to_owned()
    }
}

/// Finds the one entry that a number or the beginning of a label stands for.
fn pick(text: &str, entries: &[Entry<'_>]) -> Result<usize, String> {
    let wanted = text.to_lowercase();
    let labels: Vec<String> = entries.iter().map(|e| e.label.to_lowercase()).collect();
    if let Some(index) = labels.iter().position(|label| *label == wanted) {
        return Ok(index);
    }
    let number = text.trim_end_matches(['.', ')']);
    if !number.is_empty() && number.chars().all(|c| c.is_ascii_digit()) {
        return match number.parse::<usize>() {
            Ok(number) if (1..=entries.len()).contains(&number) => Ok(number - 1),
            _ => Err(format!(
                "there is no number {number}; the numbers are 1 to {}",
                entries.len()
            )),
        };
    }
    let begun: Vec<usize> = (0..labels.len())
        .filter(|&index| labels[index].starts_with(&wanted))
        .collect();
    match begun.as_slice() {
        [index] => Ok(*index),
        [] => Err(format!(
            "no line begins with \"{text}\"; type a number from 1 to {}",
            entries.len()
        )),
        several => {
            let could: Vec<String> = several
                .iter()
                .map(|&index| format!("{}. {}", index + 1, entries[index].label))
                .collect();
            Err(format!("\"{text}\" could be {}", could.join(" or ")))
        }
    }
}

/// Finds all the entries named in a list with commas (or semicolons).
fn pick_many(text: &str, entries: &[Entry<'_>]) -> Result<Vec<usize>, String> {
    // A label may itself hold a comma.
    if let Ok(index) = pick(text, entries) {
        return Ok(vec![index]);
    }
    let only_numbers = text
        .chars()
        .all(|c| c.is_ascii_digit() || c.is_whitespace());
    let parts: Vec<&str> = if only_numbers {
        text.split_whitespace().collect()
    } else {
        text.split([',', ';']).map(str::trim).collect()
    };
    let mut picked = Vec::new();
    for part in parts.into_iter().filter(|part| !part.is_empty()) {
        picked.push(pick(part, entries)?);
    }
    picked.sort_unstable();
    picked.dedup();
    if picked.is_empty() {
        return Err("nothing was chosen".to_owned());
    }
    Ok(picked)
}

/// Ends a reason with a full stop, so that it reads as a sentence after "Not accepted: ".
pub(super) fn ended(reason: &str) -> String {
    let stop = if reason.ends_with(['.', '?', '!']) {
        ""
    } else {
        "."
    };
    format!("{reason}{stop}")
}

/// Makes a phrase stand as a sentence of its own.
pub(super) fn sentence(phrase: &str) -> String {
    let mut chars = phrase.trim().chars();
    let mut text: String = chars
        .next()
        .map(|first| first.to_uppercase().collect())
        .unwrap_or_default();
    text.push_str(chars.as_str());
    ended(&text)
}
