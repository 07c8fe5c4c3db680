//! Which variables a place of a template sees.

use super::engine::Templates;
use super::tags::{Tag, Token};
use std::collections::HashMap;

/// What each template includes, directly or not.
pub(super) struct Included<'t>(HashMap<&'t str, Vec<&'t str>>);

impl<'t> Included<'t> {
    pub fn new(templates: &'t Templates, names: impl Iterator<Item = &'t str>) -> Self {
        Self(
            names
                .map(|name| (name, templates.with_included(name)))
                .collect(),
        )
    }

    /// Whether a template is, or includes, another.
    pub fn sees(&self, one: &str, other: &str) -> bool {
        self.0.get(one).is_some_and(|all| all.contains(&other))
    }
}

/// The variables that are seen where a tag of a template stands.
pub(super) struct Scope<'t> {
    /// The variables of the loops around it, the innermost last, each with the list that it runs over.
    loops: Vec<Vec<(&'t str, String)>>,
    /// What the template sets anywhere, and what it sees of the templates that include it.
    others: HashMap<&'t str, Vec<String>>,
}

impl<'t> Scope<'t> {
    /// What the beginning of a template sees, one of `all`.
    pub fn new(included: &Included<'_>, template: &str, all: &'t [(&str, Vec<Tag>)]) -> Self {
        let mut others: HashMap<&str, Vec<String>> = HashMap::new();
        for (other, tags) in all {
            let includes = *other != template && included.sees(other, template);
            for tag in tags {
                let is_seen = match tag.word(0) {
                    "for" => includes,
                    "set" => includes || *other == template,
                    _ => includes || included.sees(template, other),
                };
                for (variable, list) in variables_of(tag).into_iter().filter(|_| is_seen) {
                    others.entry(&variable.text).or_default().push(list);
                }
            }
        }
        Self {
            loops: Vec::new(),
            others,
        }
    }

    /// Goes on to the next tag.
    pub fn enter(&mut self, tag: &'t Tag) {
        match tag.word(0) {
            "for" => {
                let variables = variables_of(tag).into_iter();
                let named = variables.map(|(variable, list)| (variable.text.as_str(), list));
                self.loops.push(named.collect());
            }
            "endfor" => {
                self.loops.pop();
            }
            _ => {}
        }
    }

    /// Whether a loop around has this variable.
    pub fn in_loop(&self, variable: &str) -> bool {
        let mut names = self.loops.iter().flatten().map(|(name, _)| *name);
        names.any(|name| name == variable)
    }

    /// The lists that a variable can run over, the empty path for one that is set; nothing where no such variable is seen.
    pub fn lists(&self, variable: &str) -> Option<&[String]> {
        let mut around = self.loops.iter().rev().flatten();
        match around.find(|(name, _)| *name == variable) {
            Some((_, list)) => Some(std::slice::from_ref(list)),
            None => self.others.get(variable).map(Vec::as_slice),
        }
    }
}

/// The variables that a tag sets, each with the list that it runs over: `for x in path` gives x the entries of the path;
/// `set x = …` makes x known.
pub(super) fn variables_of(tag: &Tag) -> Vec<(&Token, String)> {
    match tag.word(0) {
        "for" => {
            let names = tag.tokens[1..].iter().take_while(|t| t.text != "in");
            let names: Vec<&Token> = names.collect();
            let list = tag.word(names.len() + 2);
            let names = names.into_iter().filter(|name| name.text != ",");
            names.map(|name| (name, list.to_owned())).collect()
        }
        "set" | "set_global" => tag
            .tokens
            .get(1)
            .map(|name| (name, String::new()))
            .into_iter()
            .collect(),
        _ => Vec::new(),
    }
}
