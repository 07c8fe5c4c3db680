//! The tags of a template and the names in them, with their places.

use std::ops::Range;

/// Words that begin a tag.
const STATEMENTS: &[&str] = &[
    "block",
    "break",
    "component",
    "continue",
    "elif",
    "else",
    "endblock",
    "endcomponent",
    "endfilter",
    "endfor",
    "endif",
    "endraw",
    "endset",
    "extends",
    "filter",
    "for",
    "if",
    "import",
    "include",
    "raw",
    "set",
    "set_global",
];

/// Words with a meaning of their own anywhere in a tag.
const WORDS: &[&str] = &[
    "False",
    "None",
    "True",
    "__tera_context",
    "and",
    "as",
    "else",
    "false",
    "if",
    "in",
    "is",
    "loop",
    "none",
    "not",
    "or",
    "true",
];

/// A `{{ … }}` or `{% … %}` of a template.
pub(super) struct Tag {
    pub tokens: Vec<Token>,
}

/// A dotted name, an operator, or (as `""`) a string.
pub(super) struct Token {
    pub text: String,
    /// Where it starts in the template.
    pub at: usize,
}

impl Token {
    /// The bytes of the template that it takes; not for strings.
    pub fn span(&self) -> Range<usize> {
        self.at..self.at + self.text.len()
    }
}

impl Tag {
    /// The words of a token, or nothing beyond the last.
    pub fn word(&self, place: usize) -> &str {
        self.tokens
            .get(place)
            .map_or("", |token| token.text.as_str())
    }

    /// The dotted names that are values: not filters, tests, arguments or words of Tera.
    pub fn names(&self) -> impl Iterator<Item = &Token> {
        let before = |place: usize, steps: usize| {
            place
                .checked_sub(steps)
                .map_or("", |before| self.word(before))
        };
        let numbered = self.tokens.iter().enumerate();
        numbered.filter_map(move |(place, token)| {
            let after = self.word(place + 1);
            let last = before(place, 1);
            let is_argument =
                after == "=" && self.word(place + 2) != "=" && matches!(last, "(" | ",");
            let is_test = last == "is" || last == "not" && before(place, 2) == "is";
            let is_name = token
                .text
                .starts_with(|c: char| c.is_alphabetic() || c == '_');
            let first = token.text.split('.').next().unwrap_or_default();
            let is_value = is_name
                && last != "|"
                && !is_test
                && !is_argument
                && after != "("
                && !WORDS.contains(&first)
                && !(place == 0 && STATEMENTS.contains(&first));
            is_value.then_some(token)
        })
    }

    /// Whether the tag only asks of a name whether it is given, open or not: `name is given`.
    pub fn only_asks(&self, name: &Token) -> bool {
        let place = self.tokens.iter().position(|token| token.at == name.at);
        place.is_some_and(|place| self.word(place + 1) == "is")
    }
}

/// Every tag of a template; comments, and what stands between `raw` and `endraw`, are passed over.
pub(super) fn tags(text: &str) -> Vec<Tag> {
    let mut tags = Vec::new();
    let mut from = 0;
    while let Some(start) = ["{{", "{%", "<#"]
        .into_iter()
        .filter_map(|open| text[from..].find(open))
        .min()
    {
        let start = from + start;
        let opened = &text[start..];
        let close = match &opened[..2] {
            "{{" => "}}",
            "{%" => "%}",
            _ => "#>",
        };
        let inner = opened[2..].find(close).unwrap_or(opened.len() - 2);
        from = (start + 2 + inner + 2).min(text.len());
        if close != "#>" {
            let tag = Tag {
                tokens: tokens(&opened[2..2 + inner], start + 2),
            };
            if tag.word(0) == "raw" {
                from += text[from..].find("endraw").unwrap_or_default();
            }
            tags.push(tag);
        }
    }
    tags
}

/// The tokens of a tag that starts at a place.
fn tokens(inner: &str, start: usize) -> Vec<Token> {
    let mut tokens = Vec::new();
    let mut push = |text: &str, at: usize| {
        tokens.push(Token {
            text: text.to_owned(),
            at: start + at,
        });
    };
    let inner = inner.strip_suffix('-').unwrap_or(inner);
    let mut chars = inner.char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        if c == '"' || c == '\'' || c == '`' {
            chars.by_ref().find(|(_, other)| *other == c);
            push("\"\"", at);
        } else if c.is_alphabetic() || c == '_' {
            let mut end = at + c.len_utf8();
            while let Some((next, c)) = chars.peek().copied() {
                if !(c.is_alphanumeric() || c == '_' || c == '.') {
                    break;
                }
                end = next + c.len_utf8();
                chars.next();
            }
            push(inner[at..end].trim_end_matches('.'), at);
        } else if !(c.is_whitespace() || at == 0 && c == '-') {
            push(&inner[at..at + c.len_utf8()], at);
        }
    }
    tokens
}

/// The bytes between the quotation marks of a string.
pub(super) fn quoted(text: &str, token: &Token) -> Option<Range<usize>> {
    let mark = text[token.at..].chars().next()?;
    if !matches!(mark, '"' | '\'' | '`') {
        return None;
    }
    let start = token.at + 1;
    Some(start..start + text[start..].find(mark)?)
}

#[cfg(test)]
mod tests {
    use super::tags;

    #[test]
    fn names_stand_where_they_are_and_other_words_are_none() {
        let text = "é {#id} <# {{ no }} #>{% raw %}{{ no }}{% endraw %}{%- if a.b is not given and not c -%}{{ x(k=d.e) | list(by=\"f.g\") }}\n{{ ";
        let found: Vec<(String, &str)> = tags(text)
            .iter()
            .flat_map(|tag| {
                tag.names()
                    .map(|name| (name.text.clone(), &text[name.span()]))
            })
            .collect();
        let names: Vec<&str> = found.iter().map(|(name, _)| name.as_str()).collect();
        assert_eq!(names, ["a.b", "c", "d.e"]);
        assert!(found.iter().all(|(name, there)| name == there));
    }
}
