//! `consortia explain`

use super::{UsageError, print};
use crate::args;
use anyhow::Result;
use consortia::check::{Explained, all_rules, example_of, explain};
use consortia::checklist::law::{Fact, LOOKED_UP, SUBJECTS, Standing, facts_behind};
use consortia::checklist::{self, Depth, Item};
use consortia::exit::Exit;
use consortia::nearest;
use serde_json::json;

/// Explains an item or a code, or lists both.
pub fn run(args: &args::Explain) -> Result<Exit> {
    let Some(subject) = &args.subject else {
        print(&if args.json { list_json()? } else { list() })?;
        return Ok(Exit::Done);
    };
    if subject == "law" {
        print(&if args.json { law_json()? } else { law_text() })?;
    } else if let Some(item) = checklist::item(subject) {
        print(&if args.json {
            item_json(item)?
        } else {
            item_text(item)
        })?;
    } else if let Some(explained) = explain(subject) {
        print(&if args.json {
            rule_json(explained)?
        } else {
            rule_text(explained)
        })?;
    } else {
        return Err(unknown(subject).into());
    }
    Ok(Exit::Done)
}

fn unknown(subject: &str) -> UsageError {
    let items = checklist::ITEMS.iter().map(|item| item.key);
    let rules = all_rules().map(|explained| explained.rule);
    let codes = rules
        .chain(consortia::template::RULES)
        .map(|rule| rule.code);
    let spelt = subject.replace(['-', ' '], "_");
    let near = nearest(&spelt, items.chain(codes).chain(["law"]));
    let hint = match near {
        Some(near) => format!("did you mean {}?", near.replace('_', "-")),
        None => "`consortia explain` lists what can be explained".to_owned(),
    };
    UsageError(format!("there is no item or code {subject:?}; {hint}"))
}

fn list() -> String {
    let mut out = String::from("The checklist:\n");
    for item in checklist::ITEMS {
        let number = item
            .number
            .map_or_else(|| "   ".to_owned(), |n| format!("{n:>2}."));
        out.push_str(&format!(
            "  {number} {:<30} {}\n",
            item.key.replace('_', "-"),
            item.title
        ));
    }
    out.push_str("\nThe codes of findings:\n");
    for explained in all_rules() {
        out.push_str(&format!(
            "  {} {}\n",
            explained.rule.code, explained.rule.title
        ));
    }
    out.push_str("\nThe codes of findings on templates:\n");
    for rule in consortia::template::RULES {
        out.push_str(&format!("  {} {}\n", rule.code, rule.title));
    }
    out.push_str("\nThe facts of law that they rest on:\n  law\n");
    out
}

fn list_json() -> Result<String> {
    let items: Vec<_> = checklist::ITEMS
        .iter()
        .map(|item| json!({ "key": item.key, "number": item.number, "title": item.title }))
        .collect();
    let codes: Vec<_> = all_rules()
        .map(|explained| explained.rule)
        .chain(consortia::template::RULES)
        .map(|rule| json!({ "code": rule.code, "title": rule.title }))
        .collect();
    pretty(&json!({ "items": items, "codes": codes }))
}

fn item_text(item: &Item) -> String {
    let title = consortia::interview::place(item);
    let mut out = format!("{title}\n{}\n\n", "=".repeat(title.chars().count()));
    push_wrapped(&mut out, item.guidance, "");
    out.push('\n');
    push_wrapped(&mut out, item.explanation, "");
    if !item.sources.is_empty() {
        out.push_str("\nSources:\n");
        for source in item.sources {
            push_wrapped(&mut out, source, "  ");
        }
    }
    out.push_str("\nQuestions:\n");
    for question in item.questions {
        let path = checklist::path(item, question);
        out.push_str(&format!("\n  {path}{}\n", depth_words(question.depth)));
        push_wrapped(&mut out, question.ask, "    ");
        push_wrapped(&mut out, question.help, "    ");
    }
    if !item.rules.is_empty() {
        out.push_str("\nChecks:\n");
        for rule in item.rules {
            out.push_str(&format!("  {} {}\n", rule.code, rule.title));
        }
    }
    out
}

fn depth_words(depth: Depth) -> &'static str {
    match depth {
        Depth::Short => "",
        Depth::Standard => "  (not in the short form)",
        Depth::Full => "  (full agreement only)",
    }
}

fn item_json(item: &Item) -> Result<String> {
    let questions: Vec<_> = item
        .questions
        .iter()
        .map(|q| json!({ "path": checklist::path(item, q), "ask": q.ask, "help": q.help, "example": q.example, "topics": q.topics }))
        .collect();
    pretty(&json!({
        "key": item.key,
        "number": item.number,
        "title": item.title,
        "guidance": item.guidance,
        "explanation": item.explanation,
        "sources": item.sources,
        "questions": questions,
        "codes": item.rules.iter().map(|rule| rule.code).collect::<Vec<_>>(),
    }))
}

fn rule_text(explained: Explained) -> String {
    let rule = explained.rule;
    let mut out = format!(
        "{} ({}): {}\n\n",
        rule.code,
        rule.severity.word(),
        rule.title
    );
    push_wrapped(&mut out, rule.explanation, "");
    let facts: Vec<_> = facts_behind(rule.code).collect();
    if !facts.is_empty() {
        out.push_str(&format!("\nThe law behind it, as seen on {LOOKED_UP}:\n"));
    }
    for fact in facts {
        out.push('\n');
        let words = format!("{}: {}", fact.nations_words(), fact.what);
        push_wrapped(&mut out, &words, "  ");
        push_wrapped(
            &mut out,
            &format!("{} ({})", fact.source, fact.standing_words()),
            "    ",
        );
    }
    if let Some(example) = example_of(rule.code) {
        out.push_str("\nFor example:\n\n");
        push_indented(&mut out, example.fault);
        out.push_str("\nThe report on it:\n\n");
        push_indented(&mut out, example.report);
    }
    if let Some(item) = explained.item {
        out.push_str(&format!(
            "\nItem: {} (consortia explain {})\n",
            item.title,
            item.key.replace('_', "-")
        ));
    }
    out
}

/// How many lines of an example are shown: more are only of use to show that something is too long.
const MOST_LINES: usize = 60;

fn push_indented(out: &mut String, text: &str) {
    for line in text.lines().take(MOST_LINES) {
        out.push_str(format!("  {line}").trim_end());
        out.push('\n');
    }
    let more = text.lines().count().saturating_sub(MOST_LINES);
    if more > 0 {
        out.push_str(&format!("  (and {more} lines more)\n"));
    }
}

fn rule_json(explained: Explained) -> Result<String> {
    pretty(&json!({
        "code": explained.rule.code,
        "severity": explained.rule.severity.word(),
        "title": explained.rule.title,
        "explanation": explained.rule.explanation,
        "item": explained.item.map(|item| item.key),
        "law": facts_behind(explained.rule.code).map(fact_json).collect::<Vec<_>>(),
        "example": example_of(explained.rule.code)
            .map(|example| json!({ "fault": example.fault, "report": example.report })),
    }))
}

fn law_text() -> String {
    let mut out = format!(
        "What drafts and checks say about the law, and where it was seen on {LOOKED_UP}\n\n"
    );
    push_wrapped(
        &mut out,
        "None of it is legal advice. Most was seen in copies and notes, not in the statutes as they stand today.",
        "",
    );
    for (subject, facts) in SUBJECTS {
        out.push_str(&format!(
            "\n{subject}\n{}\n",
            "-".repeat(subject.chars().count())
        ));
        for fact in *facts {
            out.push('\n');
            push_wrapped(
                &mut out,
                &format!("{}: {}", fact.nations_words(), fact.what),
                "  ",
            );
            push_wrapped(&mut out, fact.source, "    ");
            push_wrapped(&mut out, &fact.standing_words(), "    ");
        }
    }
    out
}

fn law_json() -> Result<String> {
    let facts = SUBJECTS.iter().flat_map(|(subject, facts)| {
        facts.iter().map(move |fact| {
            let mut told = json!({ "subject": subject });
            if let (Some(told), serde_json::Value::Object(fact)) =
                (told.as_object_mut(), fact_json(fact))
            {
                told.extend(fact);
            }
            told
        })
    });
    pretty(&json!({ "looked_up": LOOKED_UP, "facts": facts.collect::<Vec<_>>() }))
}

fn fact_json(fact: &Fact) -> serde_json::Value {
    let seen = match fact.standing {
        Standing::Checked(seen) => Some(seen),
        Standing::Unchecked => None,
    };
    json!({
        "nations": fact.nations.iter().map(|nation| nation.word()).collect::<Vec<_>>(),
        "what": fact.what,
        "source": fact.source,
        "seen_in": seen,
        "codes": fact.rules,
    })
}

fn pretty(value: &serde_json::Value) -> Result<String> {
    Ok(format!("{}\n", serde_json::to_string_pretty(value)?))
}

fn push_wrapped(out: &mut String, text: &str, indent: &str) {
    let options = textwrap::Options::new(80)
        .initial_indent(indent)
        .subsequent_indent(indent);
    for paragraph in text.lines() {
        for line in textwrap::wrap(paragraph, &options) {
            out.push_str(line.trim_end());
            out.push('\n');
        }
    }
}
