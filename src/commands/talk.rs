//! Holding an interview: which prompter, what is said at the end, and the draft that is offered.

use super::{UsageError, Voice, findings, templates};
use anyhow::Result;
use consortia::answers::AnswersFile;
use consortia::checklist::Item;
use consortia::drafting::{Options, draft};
use consortia::exit::Exit;
use consortia::interview::prompter::terminal::{self, Mode};
use consortia::interview::prompter::{
    Entry, PlainPrompter, Prompt, PromptError, Prompter, Reply, RichPrompter, Shape,
};
use consortia::interview::{Ending, Interview, InterviewError, Session, hint};
use consortia::output::{Format, Looks, write};
use consortia::status;
use std::path::Path;

/// Where an interview starts.
pub enum Start {
    /// At the first open question.
    Open,
    /// At one item.
    Item(&'static Item),
    /// At the review page.
    Review,
}

/// Holds the interview, or says what is missing where there is no terminal to hold it on.
pub fn hold(
    file: AnswersFile,
    path: &Path,
    accessible: bool,
    start: &Start,
    voice: &Voice,
) -> Result<Exit> {
    match terminal::choose(accessible) {
        Mode::NoTerminal => Err(missing(&file, path).into()),
        Mode::Rich => with(&mut RichPrompter::new(), file, path, start, voice),
        Mode::Plain => with(
            &mut PlainPrompter::on_standard_streams(),
            file,
            path,
            start,
            voice,
        ),
    }
}

fn with(
    prompter: &mut dyn Prompter,
    file: AnswersFile,
    path: &Path,
    start: &Start,
    voice: &Voice,
) -> Result<Exit> {
    terminal::set_farewell(&farewell(path));
    terminal::install_interrupt_handler()?;
    prompter.note(&welcome(path));
    let mut interview = Interview::new(Session::new(file, path.to_owned()), prompter);
    let ended = match start {
        Start::Open => interview.run(),
        Start::Item(item) => interview.run_item(item),
        Start::Review => interview.run_review(),
    };
    let file = interview.session().file().clone();
    match ended {
        Ok(Ending::Draft) => offer(prompter, &file, path, voice),
        Ok(Ending::Left) => {
            voice.say(&farewell(path));
            Ok(Exit::Done)
        }
        Err(InterviewError::Prompt(PromptError::Interrupted)) => {
            voice.say(&format!("\n{}", farewell(path)));
            Ok(Exit::Interrupted)
        }
        Err(InterviewError::Prompt(PromptError::Closed)) => {
            voice.say(&format!("The input ended. {}", farewell(path)));
            Ok(Exit::Findings)
        }
        Err(error) => Err(error.into()),
    }
}

fn welcome(path: &Path) -> String {
    format!(
        "Each answer is saved in {} as soon as you give it. You can stop at any time.\n\
        In place of an answer you can type :help, :back, :skip (answer later), :tba (to be agreed), \
        :items (go elsewhere) or :leave; menus offer the same.",
        path.display()
    )
}

fn farewell(path: &Path) -> String {
    format!(
        "Every answer so far is saved in {0}. Go on with: consortia edit {0}",
        path.display()
    )
}

/// Asks for a format and drafts beside the answers file.
fn offer(
    prompter: &mut dyn Prompter,
    file: &AnswersFile,
    path: &Path,
    voice: &Voice,
) -> Result<Exit> {
    let formats = [
        (
            "A web page (opens in any browser, and in Word)",
            Format::Html,
        ),
        ("Plain text, for e-mail", Format::Text),
        ("Markdown", Format::Markdown),
    ];
    let entries: Vec<Entry<'_>> = formats
        .iter()
        .map(|(label, _)| Entry {
            label,
            chosen: false,
        })
        .collect();
    let prompt = Prompt {
        progress: "Draft",
        question: "In which form would you like the draft?",
        hint: "",
        current: None,
        suggestion: None,
        optional: false,
        shape: Shape::Choice(&entries),
        commands: &[],
    };
    let format = loop {
        match prompter.ask(&prompt) {
            Ok(Reply::Picked(number)) => {
                break formats
                    .get(number)
                    .map_or(Format::Html, |(_, format)| *format);
            }
            Ok(Reply::Command(_)) | Err(PromptError::Closed) => {
                voice.say(&farewell(path));
                return Ok(Exit::Done);
            }
            Ok(_) => {}
            Err(PromptError::Interrupted) => {
                voice.say(&farewell(path));
                return Ok(Exit::Interrupted);
            }
            Err(error) => return Err(error.into()),
        }
    };
    let document = draft(
        file.agreement(),
        &findings(file),
        &templates(None)?,
        &Options::default(),
    )?;
    let target = free_name(path, format.extension());
    let bytes = write(&document, format, &Looks::default())?;
    super::targets::save_new(&target, &bytes, false)?;
    voice.say(&format!("The draft is in {}.", target.display()));
    voice.say(&format!(
        "Your answers are in {}. Change them with: consortia edit {0}",
        path.display()
    ));
    Ok(Exit::Done)
}

/// The name of the answers file with another ending, numbered where it is taken.
fn free_name(path: &Path, extension: &str) -> std::path::PathBuf {
    let stem = path
        .file_stem()
        .unwrap_or_default()
        .to_string_lossy()
        .into_owned();
    let mut target = path.with_extension(extension);
    let mut number = 2;
    while target.exists() {
        target = path.with_file_name(format!("{stem}-{number}.{extension}"));
        number += 1;
    }
    target
}

/// What is missing, and how to supply it, where nobody can be asked.
pub fn missing(file: &AnswersFile, path: &Path) -> UsageError {
    let open: Vec<_> = status::gaps(file.agreement())
        .into_iter()
        .filter(|(_, gap)| gap.state == status::State::Open)
        .collect();
    if open.is_empty() {
        return UsageError(format!(
            "there is no terminal to ask on, and nothing is left to ask; draft with: consortia draft {}",
            path.display()
        ));
    }
    let mut words = format!(
        "there is no terminal to ask on, and {} answers are missing:\n",
        open.len()
    );
    for (item, gap) in open {
        let shape = hint(gap.question);
        let shape = if shape.is_empty() {
            String::new()
        } else {
            format!(" ({shape})")
        };
        words.push_str(&format!(
            "  {:<44} {}: {}{shape}\n",
            gap.path, item.title, gap.question.ask
        ));
    }
    words.push_str("Give each with --set KEY=VALUE (lists are written in the file), take them from a file with --from FILE,\n");
    words.push_str("or write a file to fill in with: consortia new --blank FILE");
    UsageError(words)
}
