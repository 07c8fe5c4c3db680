//! `consortia form choose`

use crate::args;
use crate::commands::{UsageError, print};
use anyhow::Result;
use consortia::exit::Exit;
use consortia::forms::chooser::{self, Answers, Choice, ENOUGH, Standing, choices};
use consortia::interview::ask_about_form;
use consortia::interview::prompter::terminal::{self, Mode};
use consortia::interview::prompter::{PlainPrompter, PromptError, Prompter, RichPrompter};
use serde_json::{Value, json};

/// Asks what is not given, then says which form fits.
pub(super) fn run(args: &args::Choose) -> Result<Exit> {
    let mut answers = given(&args.answer)?;
    let ended = match terminal::choose(args.accessible) {
        Mode::NoTerminal if answers.count() < ENOUGH => return Err(too_few(&answers)),
        Mode::NoTerminal => None,
        Mode::Rich => sit(&mut RichPrompter::new(), &mut answers)?,
        Mode::Plain => sit(&mut PlainPrompter::on_standard_streams(), &mut answers)?,
    };
    if let Some(exit) = ended {
        return Ok(exit);
    }
    let choice = chooser::choose(&answers);
    print(&if args.json {
        as_json(&choice)
    } else {
        in_words(&choice)
    })?;
    Ok(Exit::Done)
}

fn given(pairs: &[String]) -> Result<Answers> {
    let mut answers = Answers::default();
    for pair in pairs {
        let Some((key, answer)) = pair.split_once('=') else {
            return Err(
                UsageError(format!("{pair:?} is not KEY=VALUE, such as partners=two")).into(),
            );
        };
        answers
            .set(key.trim(), answer.trim())
            .map_err(|error| UsageError(error.to_string()))?;
    }
    Ok(answers)
}

fn too_few(answers: &Answers) -> anyhow::Error {
    let open: Vec<String> = answers
        .open()
        .map(|question| {
            let allowed: Vec<&str> = choices(question)
                .iter()
                .map(|choice| choice.value)
                .collect();
            format!(
                "  {} = {}  # {}",
                question.key,
                allowed.join(" | "),
                question.ask
            )
        })
        .collect();
    UsageError(format!(
        "there is no terminal to ask on, and {} of at least {ENOUGH} questions are answered; give --answer KEY=VALUE for these:\n{}",
        answers.count(),
        open.join("\n")
    ))
    .into()
}

/// Asks on the terminal. `Some` where the person breaks it off.
fn sit(prompter: &mut dyn Prompter, answers: &mut Answers) -> Result<Option<Exit>> {
    terminal::install_interrupt_handler()?;
    match ask_about_form(prompter, answers) {
        Ok(()) => Ok(None),
        Err(PromptError::Interrupted) => Ok(Some(Exit::Interrupted)),
        Err(PromptError::Closed) => Ok(Some(Exit::Findings)),
        Err(error) => Err(error.into()),
    }
}

fn in_words(choice: &Choice) -> String {
    let name = |form| consortia::forms::name(form).unwrap_or(form);
    let mut out = match &choice.recommended {
        Some(best) => format!("Recommended: {} ({})\n", name(best.form), best.form) + &why(best),
        None => "No form is recommended.\n".to_owned(),
    };
    if !choice.runners_up.is_empty() {
        out.push_str("\nLook also at:\n");
    }
    for other in &choice.runners_up {
        out.push_str(&format!(
            "{} ({})\n{}",
            name(other.form),
            other.form,
            why(other)
        ));
    }
    if !choice.ruled_out.is_empty() {
        out.push_str("\nRuled out:\n");
    }
    for (form, because) in &choice.ruled_out {
        out.push_str(&format!("  {form}: {because}\n"));
    }
    if !choice.warnings.is_empty() {
        out.push_str("\nMind:\n");
    }
    for warning in &choice.warnings {
        out.push_str(&format!("  - {warning}\n"));
    }
    if let Some(best) = &choice.recommended {
        out.push_str(&format!("\n{}\n", next(best)));
    }
    out
}

fn next(best: &Standing) -> String {
    format!("Next: consortia new agreement.toml --form {}", best.form)
}

fn why(standing: &Standing) -> String {
    let mut out = String::new();
    for reason in &standing.reasons {
        out.push_str(&format!("  + {reason}\n"));
    }
    for reason in &standing.against {
        out.push_str(&format!("  - {reason}\n"));
    }
    out
}

fn as_json(choice: &Choice) -> String {
    let standing = |standing: &Standing| json!({ "form": standing.form, "points": standing.points, "for": standing.reasons, "against": standing.against });
    let ruled_out = choice.ruled_out.iter();
    let value: Value = json!({
        "recommended": choice.recommended.as_ref().map(standing),
        "runners_up": choice.runners_up.iter().map(standing).collect::<Vec<_>>(),
        "ruled_out": ruled_out.map(|(form, because)| json!({ "form": form, "because": because })).collect::<Vec<_>>(),
        "warnings": choice.warnings,
        "next": choice.recommended.as_ref().map(|best| format!("consortia new agreement.toml --form {}", best.form)),
    });
    format!("{value:#}\n")
}
