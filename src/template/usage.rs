//! Which names templates use, found without rendering them.

use super::context::draft_names;
use super::engine::{COMPANIONS, Templates};
use crate::checklist::{self, Item, Kind, Question};
use crate::nearest::nearest;
use std::collections::{BTreeSet, HashMap};

/// What the templates use, and what they name that does not exist.
#[derive(Debug, Default)]
pub struct Usage {
    /// The paths of the answers that some template uses; columns as `list.column`.
    pub used: BTreeSet<String>,
    /// Names that nothing has: the template, the line, the name, and the nearest right one.
    pub unknown: Vec<Unknown>,
}

/// A name that a template uses and nothing has.
#[derive(Debug, PartialEq, Eq)]
pub struct Unknown {
    /// The template.
    pub template: String,
    /// The line in it, from 1.
    pub line: usize,
    /// The name.
    pub name: String,
    /// The nearest right one.
    pub nearest: Option<String>,
}

/// Names that Tera itself gives a meaning.
const WORDS: &[&str] = &[
    "and",
    "or",
    "not",
    "in",
    "is",
    "if",
    "elif",
    "else",
    "endif",
    "for",
    "endfor",
    "set",
    "endset",
    "set_global",
    "include",
    "true",
    "false",
    "True",
    "False",
    "none",
    "None",
    "break",
    "continue",
    "raw",
    "endraw",
    "filter",
    "endfilter",
    "block",
    "endblock",
    "extends",
    "component",
    "endcomponent",
    "loop",
    "import",
    "as",
    "__tera_context",
];

/// Finds what the templates use.
pub fn usage(templates: &Templates) -> Usage {
    let all: Vec<(&str, Vec<Tag>)> = templates
        .all()
        // A style of Typst has nothing to do with answers.
        .filter(|(name, ..)| !name.ends_with(".typ"))
        .map(|(name, _, text)| (name, tags(text)))
        .collect();
    // A template that is included sees the loop variables of the one that includes it.
    let mut variables = Variables::new();
    let mut of_companions = Variables::new();
    for (template, tags) in &all {
        for tag in tags {
            collect_variables(tag, &mut of_companions);
            if !template.starts_with(COMPANIONS) {
                collect_variables(tag, &mut variables);
            }
        }
    }
    let beside = Beside::new(templates);
    let mut usage = Usage::default();
    // An answer that only a companion document prints is missing from the agreement: it does not count as used.
    let mut in_companions = Usage::default();
    for (template, tags) in &all {
        let companion = template.starts_with(COMPANIONS);
        for tag in tags {
            for name in names(tag) {
                if companion {
                    let known = beside.resolve(&mut in_companions, template, tag.line, &name);
                    if !known {
                        resolve(
                            &mut in_companions,
                            &of_companions,
                            template,
                            tag.line,
                            &name,
                        );
                    }
                } else {
                    resolve(&mut usage, &variables, template, tag.line, &name);
                }
            }
        }
    }
    usage.unknown.append(&mut in_companions.unknown);
    usage
}

/// The lists that each loop variable runs over.
type Variables = HashMap<String, Vec<String>>;

/// The names that only companion documents see, by the word that they stand under.
struct Beside {
    names: [(&'static str, Vec<String>); 3],
}

impl Beside {
    fn new(templates: &Templates) -> Self {
        let [companion, partner] = crate::companions::fact_names();
        let owned = |names: Vec<&str>| names.into_iter().map(str::to_owned).collect();
        Self {
            names: [
                ("companion", owned(companion)),
                ("partner", owned(partner)),
                ("clause", crate::companions::clause_names(templates)),
            ],
        }
    }

    /// Whether a name is under one of these words; one that does not exist there is reported.
    fn resolve(&self, usage: &mut Usage, template: &str, line: usize, name: &str) -> bool {
        let (first, rest) = name.split_once('.').unwrap_or((name, ""));
        let key = rest.split('.').next().unwrap_or_default();
        let (found, near) = if first == "mine" {
            let mut parts = rest.split('.');
            let path = [parts.next(), parts.next()]
                .map(Option::unwrap_or_default)
                .join(".");
            (checklist::find(&path).is_some(), None)
        } else if let Some((_, known)) = self.names.iter().find(|(word, _)| *word == first) {
            let near = nearest(key, known.iter().map(String::as_str));
            (
                rest.is_empty() || known.iter().any(|name| name == key),
                near.map(|near| format!("{first}.{near}")),
            )
        } else {
            return false;
        };
        if !found {
            usage.unknown.push(Unknown {
                template: template.to_owned(),
                line,
                name: name.to_owned(),
                nearest: near,
            });
        }
        true
    }
}

struct Tag {
    line: usize,
    tokens: Vec<String>,
}

/// The tokens of every `{{ … }}` and `{% … %}` of a template.
fn tags(text: &str) -> Vec<Tag> {
    let mut tags = Vec::new();
    let mut rest = text;
    let mut line = 1;
    while let Some(start) = rest
        .find("{{")
        .into_iter()
        .chain(rest.find("{%"))
        .chain(rest.find("<#"))
        .min()
    {
        line += rest[..start].matches('\n').count();
        let opened = &rest[start..];
        let close = match &opened[..2] {
            "{{" => "}}",
            "{%" => "%}",
            _ => "#>",
        };
        let end = opened.find(close).map_or(opened.len(), |end| end + 2);
        if close != "#>" {
            let inner = opened[2..end].trim_end_matches(close).trim_matches('-');
            tags.push(Tag {
                line,
                tokens: tokens(inner),
            });
        }
        line += opened[..end].matches('\n').count();
        rest = &opened[end..];
    }
    tags
}

/// Dotted names, operators and (as `""`) strings.
fn tokens(inner: &str) -> Vec<String> {
    let mut tokens = Vec::new();
    let mut chars = inner.char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        if c == '"' || c == '\'' || c == '`' {
            chars.by_ref().find(|(_, other)| *other == c);
            tokens.push("\"\"".to_owned());
        } else if c.is_alphabetic() || c == '_' {
            let mut end = at + c.len_utf8();
            while let Some((next, c)) = chars.peek().copied() {
                if !(c.is_alphanumeric() || c == '_' || c == '.') {
                    break;
                }
                end = next + c.len_utf8();
                chars.next();
            }
            tokens.push(inner[at..end].trim_end_matches('.').to_owned());
        } else if !c.is_whitespace() {
            tokens.push(c.to_string());
        }
    }
    tokens
}

/// `for x in path` gives x the entries of the path; `set x = …` makes x known.
fn collect_variables(tag: &Tag, into: &mut Variables) {
    let word = |place: usize| {
        tag.tokens
            .get(place)
            .map(String::as_str)
            .unwrap_or_default()
    };
    match word(0) {
        "for" => {
            let names: Vec<&str> = tag.tokens[1..]
                .iter()
                .map(String::as_str)
                .take_while(|t| *t != "in")
                .collect();
            let from = word(names.len() + 2).to_owned();
            for name in names.into_iter().filter(|name| *name != ",") {
                into.entry(name.to_owned()).or_default().push(from.clone());
            }
        }
        "set" | "set_global" => into
            .entry(word(1).to_owned())
            .or_default()
            .push(String::new()),
        _ => {}
    }
}

/// The dotted names of a tag that are values: not filters, tests, arguments or words of Tera.
fn names(tag: &Tag) -> Vec<String> {
    let mut names = Vec::new();
    for (place, token) in tag.tokens.iter().enumerate() {
        let first = token.chars().next().unwrap_or(' ');
        let before = place
            .checked_sub(1)
            .map_or("", |before| tag.tokens[before].as_str());
        let after = tag.tokens.get(place + 1).map_or("", String::as_str);
        let after_that = tag.tokens.get(place + 2).map_or("", String::as_str);
        let is_argument = after == "=" && after_that != "=" && matches!(before, "(" | ",");
        let is_test =
            before == "is" || before == "not" && place >= 2 && tag.tokens[place - 2] == "is";
        let is_name = first.is_alphabetic() || first == '_';
        if is_name
            && before != "|"
            && !is_test
            && !is_argument
            && after != "("
            && !WORDS.contains(&token.split('.').next().unwrap_or_default())
        {
            names.push(token.clone());
        }
    }
    names
}

fn resolve(usage: &mut Usage, variables: &Variables, template: &str, line: usize, name: &str) {
    let (first, rest) = name.split_once('.').unwrap_or((name, ""));
    let (found, near) = if let Some(item) = checklist::ITEMS.iter().find(|item| item.key == first) {
        in_item(usage, item, rest)
    } else if first == "draft" {
        let known = draft_names();
        let near =
            nearest(rest, known.iter().map(String::as_str)).map(|near| format!("draft.{near}"));
        (rest.is_empty() || known.iter().any(|k| k == rest), near)
    } else if let Some(lists) = variables.get(first) {
        let found: Vec<bool> = lists
            .iter()
            .map(|list| in_entry(usage, list, rest))
            .collect();
        (rest.is_empty() || found.contains(&true), None)
    } else {
        let known = checklist::ITEMS
            .iter()
            .map(|item| item.key)
            .chain(["draft"]);
        (false, nearest(first, known).map(str::to_owned))
    };
    if !found {
        usage.unknown.push(Unknown {
            template: template.to_owned(),
            line,
            name: name.to_owned(),
            nearest: near,
        });
    }
}

fn in_item(usage: &mut Usage, item: &Item, rest: &str) -> (bool, Option<String>) {
    if item.is_list() {
        usage.used.insert(item.key.to_owned());
        return (rest.is_empty(), None);
    }
    let key = rest.split('.').next().unwrap_or_default();
    let derived = item.derived.iter().any(|derived| derived.key == key);
    if let Some(question) = question_named(item.questions, key).filter(|_| !derived) {
        usage.used.insert(checklist::path(item, question));
        return (true, None);
    }
    if derived || matches!(key, "binds" | "must" | "") {
        return (true, None);
    }
    let known = item
        .questions
        .iter()
        .map(|q| q.key)
        .chain(item.derived.iter().map(|d| d.key));
    (
        false,
        nearest(key, known).map(|near| format!("{}.{near}", item.key)),
    )
}

/// The question that a key, or a key with the ending of a label or a name, belongs to.
fn question_named<'q>(questions: &'q [Question], key: &str) -> Option<&'q Question> {
    let exact = questions.iter().find(|question| question.key == key);
    exact.or_else(|| {
        questions.iter().find(|question| match question.kind {
            Kind::Choice(_) => key == format!("{}_label", question.key),
            Kind::Choices(_) => key == format!("{}_labels", question.key),
            Kind::Partner => key == format!("{}_name", question.key),
            _ => false,
        })
    })
}

/// A column of an entry of a list. What is worked out, or set by a template, is not looked into.
fn in_entry(usage: &mut Usage, list: &str, rest: &str) -> bool {
    let list = list.strip_prefix("mine.").unwrap_or(list);
    let Some((_, question)) = checklist::find(list) else {
        return true;
    };
    let Kind::Rows(shape) = question.kind else {
        return rest.is_empty();
    };
    let key = rest.split('.').next().unwrap_or_default();
    if let Some(column) = question_named(shape.columns, key) {
        usage.used.insert(format!("{list}.{}", column.key));
        return true;
    }
    matches!(key, "id" | "")
}
