//! Which names templates use, found without rendering them.

use super::context::draft_names;
use super::engine::{COMPANIONS, Templates};
use super::scope::{Included, Scope, variables_of};
use super::tags::{Tag, Token, tags};
use crate::checklist::{self, Item, Kind, Question};
use crate::nearest::nearest;
use std::collections::BTreeSet;
use std::ops::Range;

/// What the templates use, and what they name that does not exist.
#[derive(Debug, Default)]
pub struct Usage {
    /// The paths of the answers that some template uses; columns as `list.column`.
    pub used: BTreeSet<String>,
    /// Names that nothing has.
    pub unknown: Vec<Unknown>,
    /// Variables that a template sets, and that neither it nor a template that it includes uses.
    pub unused: Vec<Unused>,
}

/// A variable that nothing uses.
#[derive(Debug, PartialEq, Eq)]
pub struct Unused {
    /// The template.
    pub template: String,
    /// The bytes of it where the variable is set.
    pub span: Range<usize>,
    /// The variable.
    pub name: String,
}

/// A name that a template uses and nothing has.
#[derive(Debug, PartialEq, Eq)]
pub struct Unknown {
    /// The template.
    pub template: String,
    /// The bytes of it where the name stands.
    pub span: Range<usize>,
    /// The name.
    pub name: String,
    /// The nearest right one.
    pub nearest: Option<String>,
}

/// Finds what the templates use.
pub fn usage(templates: &Templates) -> Usage {
    let all: Vec<(&str, Vec<Tag>)> = templates
        .all()
        // A style of Typst has nothing to do with answers.
        .filter(|(name, ..)| !name.ends_with(".typ"))
        .map(|(name, _, text)| (name, tags(text)))
        .collect();
    let included = Included::new(templates, all.iter().map(|(name, _)| *name));
    let beside = Beside::new(templates);
    let mut usage = Usage::default();
    // An answer that only a companion document prints is missing from the agreement: it does not count as used.
    let mut in_companions = Usage::default();
    for (template, tags) in &all {
        let companion = template.starts_with(COMPANIONS);
        let into = if companion {
            &mut in_companions
        } else {
            &mut usage
        };
        let mut scope = Scope::new(&included, template, &all);
        for tag in tags {
            scope.enter(tag);
            for name in tag.names() {
                let first = name.text.split('.').next().unwrap_or_default();
                let own = scope.in_loop(first);
                if own || !companion || !beside.resolve(into, template, name) {
                    resolve(into, &scope, template, name, tag.only_asks(name));
                }
            }
        }
    }
    usage.unknown.append(&mut in_companions.unknown);
    usage.unused = unused(&included, &all);
    usage
}

/// The variables that are set and never used.
fn unused(included: &Included<'_>, all: &[(&str, Vec<Tag>)]) -> Vec<Unused> {
    let mut found = Vec::new();
    for (template, tags) in all {
        for (own, variable) in tags.iter().flat_map(|tag| {
            let set = variables_of(tag).into_iter();
            set.map(move |(variable, _)| (tag, variable))
        }) {
            let is_use = |tag: &Tag| {
                let same = std::ptr::eq(tag, own);
                let mut names = tag.names().filter(|name| !(same && name.at == variable.at));
                names.any(|name| name.text.split('.').next() == Some(&variable.text))
            };
            // A template sees what the one that includes it sets, and globals the other way round too.
            let global = own.word(0) == "set_global";
            let seen = |name: &str| {
                included.sees(template, name) || global && included.sees(name, template)
            };
            let used = all
                .iter()
                .any(|(name, tags)| seen(name) && tags.iter().any(is_use));
            if !used && !variable.text.starts_with('_') {
                found.push(Unused {
                    template: (*template).to_owned(),
                    span: variable.span(),
                    name: variable.text.clone(),
                });
            }
        }
    }
    found
}

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
    fn resolve(&self, usage: &mut Usage, template: &str, token: &Token) -> bool {
        let name = token.text.as_str();
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
                span: token.span(),
                name: name.to_owned(),
                nearest: near,
            });
        }
        true
    }
}

/// Looks a name up, and notes what answer it shows; one that is only asked whether it is given shows none.
fn resolve(usage: &mut Usage, scope: &Scope<'_>, template: &str, token: &Token, asked: bool) {
    let name = token.text.as_str();
    let mut shown = |path: String| {
        if !asked {
            usage.used.insert(path);
        }
    };
    let (first, rest) = name.split_once('.').unwrap_or((name, ""));
    let (found, near) = if let Some(item) = checklist::ITEMS.iter().find(|item| item.key == first) {
        in_item(&mut shown, item, rest)
    } else if first == "draft" {
        let known = draft_names();
        let near =
            nearest(rest, known.iter().map(String::as_str)).map(|near| format!("draft.{near}"));
        (rest.is_empty() || known.iter().any(|k| k == rest), near)
    } else if let Some(lists) = scope.lists(first) {
        let looked: Vec<_> = lists
            .iter()
            .map(|list| in_entry(&mut shown, list, rest))
            .collect();
        let found = rest.is_empty() || looked.iter().any(|(found, _)| *found);
        let near = looked.into_iter().find_map(|(_, near)| near);
        (found, near.map(|near| format!("{first}.{near}")))
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
            span: token.span(),
            name: name.to_owned(),
            nearest: near,
        });
    }
}

fn in_item(shown: &mut impl FnMut(String), item: &Item, rest: &str) -> (bool, Option<String>) {
    if item.is_list() {
        shown(item.key.to_owned());
        return (rest.is_empty(), None);
    }
    let key = rest.split('.').next().unwrap_or_default();
    let derived = item.derived.iter().any(|derived| derived.key == key);
    if let Some(question) = question_named(item.questions, key).filter(|_| !derived) {
        shown(checklist::path(item, question));
        return (true, None);
    }
    if derived {
        // What is worked out of an answer shows it: `law_of` of `law`.
        let starts = |question: &&Question| {
            let rest = key.strip_prefix(question.key);
            rest.is_some_and(|rest| rest.starts_with('_'))
        };
        if let Some(question) = item.questions.iter().find(starts) {
            shown(checklist::path(item, question));
        }
        return (true, None);
    }
    if matches!(key, "binds" | "must" | "") {
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

/// A column of an entry of a list, or else the nearest. What is worked out, or set by a template, is not looked into.
fn in_entry(shown: &mut impl FnMut(String), list: &str, rest: &str) -> (bool, Option<String>) {
    let list = list.strip_prefix("mine.").unwrap_or(list);
    let Some((_, question)) = checklist::find(list) else {
        return (true, None);
    };
    let Kind::Rows(shape) = question.kind else {
        return (rest.is_empty(), None);
    };
    let key = rest.split('.').next().unwrap_or_default();
    if let Some(column) = question_named(shape.columns, key) {
        shown(format!("{list}.{}", column.key));
        return (true, None);
    }
    let near = nearest(key, shape.columns.iter().map(|column| column.key));
    (matches!(key, "id" | ""), near.map(str::to_owned))
}
