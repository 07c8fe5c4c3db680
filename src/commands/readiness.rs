//! `consortia readiness`

use super::targets::{by_ending, must_be_built, pdf_look, save_new};
use super::{UsageError, Voice, open, print_bytes, templates};
use crate::args;
use anyhow::{Result, bail};
use consortia::answers::AnswersFile;
use consortia::drafting;
use consortia::exit::Exit;
use consortia::interview::prompter::terminal::{self, Mode};
use consortia::interview::prompter::{PlainPrompter, PromptError, Prompter, RichPrompter};
use consortia::interview::{InterviewError, Session, Statements, score_statements};
use consortia::output::{Format, Looks, write};
use consortia::readiness::{factors, report};
use std::path::Path;

/// Asks what is not scored yet, then prints the result. Never a gate: it ends with 0 whatever the scores are.
pub fn run(args: &args::Readiness, voice: &Voice) -> Result<Exit> {
    let format = format_of(args);
    must_be_built(&[format])?;
    let mut file = open(&args.file)?;
    if !file.findings().is_empty() {
        anstream::eprint!(
            "{}",
            consortia::check::human(file.source(), file.findings(), true)
        );
        bail!("{}", super::mend(&file, &args.file));
    }
    if !args.print {
        let ended = match terminal::choose(args.accessible) {
            Mode::NoTerminal => unscored(&file, &args.file)?,
            Mode::Rich => sit(&mut RichPrompter::new(), &mut file, args)?,
            Mode::Plain => sit(&mut PlainPrompter::on_standard_streams(), &mut file, args)?,
        };
        if let Some(exit) = ended {
            voice.say(&format!(
                "Every score so far is saved in {0}. Go on with: consortia readiness {0}",
                args.file.display()
            ));
            return Ok(exit);
        }
    }
    let templates = templates(args.templates.as_deref())?;
    let document = drafting::readiness(file.agreement(), &templates)?;
    let looks = Looks {
        pdf: pdf_look(&templates),
        ..Looks::default()
    };
    let bytes = write(&document, format, &looks)?;
    match &args.output {
        Some(target) if target != Path::new("-") => {
            save_new(target, &bytes, args.force)?;
            voice.say(&format!("wrote {}", target.display()));
        }
        _ => {
            super::targets::spare_terminal(format)?;
            print_bytes(&bytes)?;
        }
    }
    Ok(Exit::Done)
}

fn format_of(args: &args::Readiness) -> Format {
    match args.format {
        Some(asked) => super::targets::format(asked),
        None => {
            let named = args.output.as_deref().and_then(by_ending);
            named.unwrap_or(Format::Text)
        }
    }
}

/// Without a terminal nothing can be asked, so everything has to be scored already.
fn unscored(file: &AnswersFile, path: &Path) -> Result<Option<Exit>> {
    let report = report(file.agreement());
    let open: Vec<String> = report
        .results()
        .filter(|result| result.score.is_none())
        .map(|result| {
            format!(
                "  {} = \"…\"  # {}",
                result.factor.question.key, result.factor.question.ask
            )
        })
        .collect();
    if open.is_empty() {
        return Ok(None);
    }
    let message = format!(
        "there is no terminal to ask on, and {} of {} statements are not scored; write under [readiness] in {} \
         \"not-yet\", \"partly\", \"mostly\" or \"fully\", or use --print to see the result so far:\n{}",
        open.len(),
        factors().count(),
        path.display(),
        open.join("\n")
    );
    Err(UsageError(message).into())
}

/// Asks on the terminal. `Some` where the person stops before the end.
fn sit(
    prompter: &mut dyn Prompter,
    file: &mut AnswersFile,
    args: &args::Readiness,
) -> Result<Option<Exit>> {
    terminal::install_interrupt_handler()?;
    let mut session = Session::new(file.clone(), args.file.clone());
    let ended = score_statements(prompter, &mut session);
    *file = session.file().clone();
    match ended {
        Ok(Statements::Through) => Ok(None),
        Ok(Statements::Left) => Ok(Some(Exit::Done)),
        Err(InterviewError::Prompt(PromptError::Interrupted)) => Ok(Some(Exit::Interrupted)),
        Err(InterviewError::Prompt(PromptError::Closed)) => Ok(Some(Exit::Findings)),
        Err(error) => Err(error.into()),
    }
}
