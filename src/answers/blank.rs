//! A new answers file: every question as a comment, ready to be filled in with an editor alone.

use super::read::{FORMAT, expected};
use super::schema;
use crate::checklist::{
    self, CHECKLIST_LENGTH, Choice, Condition, Depth, Identity, Item, Kind, Question, Rows,
    Suggestion,
};

const WIDTH: usize = 96;

/// The text of an answers file in which nothing is answered.
pub fn blank() -> String {
    let mut out = format!("{}\n", schema::directive());
    let preface = "Answers to the consortium checklist. Draft the agreement from them with: consortia draft FILE";
    comment(&mut out, preface, "# ");
    let how = "A line that starts with # is a note, or a question that is not answered yet. To answer one, take away \
               the # before its key and write the answer after the = sign. Any question may be answered \
               \"to be agreed\". Texts stand in double quotes, dates do not.";
    comment(&mut out, how, "# ");
    let editors = "The first line is for editors that know TOML. They complete and explain the answers once this stands \
                   beside the file: consortia schema --output consortia.schema.json";
    comment(&mut out, editors, "# ");
    out.push_str(&format!("format = {FORMAT}\n"));
    for item in checklist::ITEMS {
        out.push('\n');
        out.push_str(&item_text(item));
    }
    out
}

/// One item, unanswered.
pub(super) fn item_text(item: &Item) -> String {
    let mut out = String::new();
    write_item(&mut out, item);
    out
}

/// One question, unanswered, with a blank line before it.
pub(super) fn question_text(item: &Item, question: &Question) -> String {
    let mut out = String::new();
    write_question(&mut out, item, question);
    out
}

fn write_item(out: &mut String, item: &Item) {
    let title = match item.number {
        Some(number) => format!("{number} of {CHECKLIST_LENGTH}. {}", item.title),
        None => item.title.to_owned(),
    };
    out.push_str(&format!("# ===== {title} =====\n"));
    comment(out, item.guidance, "# ");
    let top_level = item.is_list();
    if !top_level {
        out.push_str(&format!("[{}]\n", item.key));
    }
    for question in item.questions.iter().filter(|_| !top_level) {
        write_question(out, item, question);
    }
    for question in item.questions {
        if let Kind::Rows(rows) = question.kind {
            write_example(
                out,
                &checklist::path(item, question),
                question,
                rows,
                top_level,
            );
        }
    }
}

fn write_question(out: &mut String, item: &Item, question: &Question) {
    out.push('\n');
    comment(out, question.ask, "# ");
    let mut how = match question.kind {
        Kind::Choice(_) => "One of the words below, in quotes.".to_owned(),
        Kind::Choices(_) => "A list of any of the words below, such as [\"…\", \"…\"].".to_owned(),
        Kind::Rows(rows) => {
            let none = if question.nil { "\"none\" or " } else { "" };
            format!(
                "A list: one [[{}.{}]] block a {}, below. Write here only {none}\"to be agreed\".",
                item.key, question.key, rows.singular
            )
        }
        _ => format!("{}.", capital(&expected(question))),
    };
    how.push_str(&asked_when(question));
    comment(out, &how, "#   ");
    if let Kind::Choice(words) | Kind::Choices(words) = question.kind {
        choices(out, words, "#     ");
    }
    out.push_str(&format!("# {} =\n", question.key));
}

/// When a question is asked, and what is usual or an example.
pub(super) fn asked_when(question: &Question) -> String {
    let mut words = String::new();
    match question.depth {
        Depth::Short => {}
        Depth::Standard => words.push_str(" Not in the short form."),
        Depth::Full => words.push_str(" In the full agreement only."),
    }
    if !matches!(question.when, Condition::Always) {
        words.push_str(&format!(" Only if {}.", question.when.words()));
    }
    if question.optional {
        words.push_str(" May be left out.");
    }
    match question.suggestion {
        Suggestion::Fixed(usual) => words.push_str(&format!(" Usual: {usual}.")),
        _ if question.example.is_empty() || matches!(question.kind, Kind::Rows(_) | Kind::Date) => {
        }
        _ => words.push_str(&format!(
            " For example: {}.",
            question.example.trim_end_matches('.')
        )),
    }
    words
}

fn write_example(out: &mut String, path: &str, question: &Question, rows: &Rows, with_ask: bool) {
    out.push('\n');
    if with_ask {
        comment(out, question.ask, "# ");
    }
    comment(
        out,
        &format!("One block like this for each {}:", rows.singular),
        "# ",
    );
    let own_id = rows.identity == Identity::Id;
    if own_id {
        comment(
            out,
            "- id: a short name of its own, in small letters.",
            "#   ",
        );
    }
    for column in rows.columns {
        let line = format!(
            "- {}: {} {}.{}",
            column.key,
            column.ask,
            capital(&expected(column)),
            asked_when(column)
        );
        hanging(out, &line, "#   ", "  ");
    }
    out.push('\n');
    out.push_str(&format!("# [[{path}]]\n"));
    if own_id {
        out.push_str("# id =\n");
    }
    for column in rows.columns {
        out.push_str(&format!("# {} =\n", column.key));
    }
}

/// Adds a comment, wrapped; the lines after the first of a paragraph are set in by `hang` more.
fn comment(out: &mut String, words: &str, lead: &str) {
    hanging(out, words, lead, "");
}

fn hanging(out: &mut String, words: &str, lead: &str, hang: &str) {
    let others = format!("{lead}{hang}");
    for paragraph in words.lines() {
        let options = textwrap::Options::new(WIDTH)
            .initial_indent(lead)
            .subsequent_indent(&others)
            // A value such as "health-board" must not be torn apart.
            .word_splitter(textwrap::WordSplitter::NoHyphenation);
        for line in textwrap::wrap(paragraph, options) {
            out.push_str(line.trim_end());
            out.push('\n');
        }
    }
}

/// The words of a choice, each with what it means, a line each.
fn choices(out: &mut String, choices: &[Choice], lead: &str) {
    let widest = choices.iter().map(|c| c.value.len()).max().unwrap_or(0) + 2;
    let hang = " ".repeat(widest + 3);
    for choice in choices {
        let value = format!("{:?}", choice.value);
        hanging(
            out,
            &format!("{value:<widest$} = {}", choice.label),
            lead,
            &hang,
        );
    }
}

pub(super) fn capital(words: &str) -> String {
    crate::values::english::capitalise(words)
}
