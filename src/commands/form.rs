//! `consortia form`

mod choose;

use super::{UsageError, print};
use crate::args;
use anyhow::Result;
use consortia::answers::{AnswersFile, Source};
use consortia::examples::EXAMPLES;
use consortia::exit::Exit;
use consortia::forms::{self, Described, Standing, described};
use serde_json::{Value, json};

/// Lists, shows or chooses forms.
pub fn run(args: &args::Form) -> Result<Exit> {
    match args {
        args::Form::List { json } => print(&list(*json))?,
        args::Form::Show { name, json } => print(&show(find(name)?, *json))?,
        args::Form::Choose(args) => return choose::run(args),
    }
    Ok(Exit::Done)
}

/// The key of a form that a document can be drafted for.
pub(super) fn own(word: &str) -> Result<&'static str> {
    if let Some(key) = forms::keys().find(|key| *key == word) {
        return Ok(key);
    }
    if let Some(other) = described().find(|form| form.key == word) {
        let message = match other.standing.form() {
            Some(form) => format!("{word} is drafted for as another form; use --form {form}"),
            None => format!("{word} is out of scope; see `consortia form show {word}`"),
        };
        return Err(UsageError(message).into());
    }
    Err(unknown(word, forms::keys()))
}

fn find(word: &str) -> Result<&'static Described> {
    forms::find(word).ok_or_else(|| unknown(word, described().map(|form| form.key)))
}

fn unknown(word: &str, known: impl Iterator<Item = &'static str>) -> anyhow::Error {
    let meant = match consortia::nearest(word, known) {
        Some(meant) => format!("did you mean {meant:?}? "),
        None => String::new(),
    };
    UsageError(format!(
        "there is no form {word:?} ({meant}`consortia form list` names them all)"
    ))
    .into()
}

fn list(as_json: bool) -> String {
    if as_json {
        let all: Vec<Value> = described().map(as_value).collect();
        return format!("{:#}\n", Value::Array(all));
    }
    let mut out = String::new();
    for form in described() {
        let leads = match form.standing {
            Standing::Own(_) => String::new(),
            Standing::MappedTo { form, .. } => format!(" (see {form})"),
            Standing::OutOfScope { .. } => " (out of scope)".to_owned(),
        };
        out.push_str(&format!(
            "{:>2}  {:<28}{}{leads}\n",
            form.number, form.key, form.name
        ));
    }
    out
}

fn show(form: &Described, as_json: bool) -> String {
    if as_json {
        return format!("{:#}\n", as_value(form));
    }
    let mut out = format!(
        "{}. {} ({})\n\n{}\n",
        form.number, form.name, form.key, form.account
    );
    for source in form.sources {
        out.push_str(&format!("  Source: {source}\n"));
    }
    match form.standing {
        Standing::Own(_) => {}
        Standing::MappedTo { form, because } => {
            out.push_str(&format!("\nDrafted as {form}: {because}.\n"));
        }
        Standing::OutOfScope { reason, turn_to } => {
            out.push_str(&format!("\nNot drafted: {reason}.\nTurn to: {turn_to}.\n"));
        }
    }
    let Some(own) = form.standing.form() else {
        return out;
    };
    out.push_str("\nIt proposes, for you to confirm:\n");
    for proposal in forms::proposals(own) {
        out.push_str(&format!(
            "  {} = {}\n    {}\n",
            proposal.path, proposal.answer, proposal.because
        ));
    }
    for name in examples(own) {
        out.push_str(&format!("\nExample: consortia example {name}"));
    }
    out.push_str(&format!(
        "\nStart with: consortia new agreement.toml --form {own}\n"
    ));
    out
}

/// The names of the examples that take a form.
fn examples(form: &str) -> Vec<&'static str> {
    let takes = |text: &str| {
        let file = AnswersFile::new(Source::new("example".to_owned(), text));
        file.agreement().is("document.form", form)
    };
    let found = EXAMPLES.iter().filter(|example| takes(example.text));
    found.map(|example| example.name).collect()
}

fn as_value(form: &Described) -> Value {
    let mut value = json!({
        "number": form.number,
        "key": form.key,
        "name": form.name,
        "account": form.account,
        "sources": form.sources.iter().map(|source| json!({
            "author": source.author, "title": source.title, "year": source.year,
        })).collect::<Vec<_>>(),
        "form": form.standing.form(),
    });
    match form.standing {
        Standing::Own(_) => {}
        Standing::MappedTo { because, .. } => value["because"] = json!(because),
        Standing::OutOfScope { reason, turn_to } => {
            value["reason"] = json!(reason);
            value["turn_to"] = json!(turn_to);
        }
    }
    if let Some(own) = form.standing.form() {
        let proposals = forms::proposals(own).iter().map(|proposal| {
            json!({
                "path": proposal.path, "answer": proposal.answer, "because": proposal.because,
            })
        });
        value["proposals"] = proposals.collect();
        value["examples"] = json!(examples(own));
    }
    value
}
