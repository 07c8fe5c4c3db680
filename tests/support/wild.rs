//! Answers files made from any bytes: well-formed for the most part, with answers at the edges of what a question takes.

use consortia::checklist::{ITEMS, Identity, Kind, Question, Rows};
use std::collections::BTreeMap;

/// What a line of a file made from bytes can hold, whatever the question asks.
const ODD: [&str; 16] = [
    "\"\"",
    "\"to be agreed\"",
    "\"none\"",
    "true",
    "-9223372036854775808",
    "9223372036854775807",
    "1e308",
    "nan",
    "2027-04-01T10:00:00Z",
    "0001-01-01",
    "9999-12-31",
    "[]",
    "[[[[1]]]]",
    "{ a = { b = [ { c = 1 } ] } }",
    "\"\"\"\n[[partners]]\n# format =\n\"\"\"",
    "\"\\u0000\\uFDD0\\u202E\"",
];

const TEXTS: [&str; 10] = [
    "plain words",
    "{{ 7 * 7 }} {% include 'mou.md' %} <# no #>",
    "# Heading {#id .schedule}",
    "| a | b |\n| --- | --- |",
    "<script>alert(1)</script>",
    "[](#termination) ![](picture:timeline)",
    "Tŷ Gŵyr & Söhne’s “Café” 😀",
    "\u{202e}backwards\u{1b}[31m",
    "1. one\n\n    2. two\n- three",
    "ﷺ ﬃ İ ẞ \u{0301}\u{0301}\u{0301}",
];

const DATES: [&str; 8] = [
    "2027-04-01",
    "2028-02-29",
    "2035-12-25",
    "1900-01-01",
    "2200-12-31",
    "2027-05-31",
    "2030-03-31",
    "2099-12-31",
];

const UNITS: [&str; 5] = ["days", "working days", "weeks", "months", "years"];

const AMOUNTS: [&str; 8] = [
    "£0",
    "£1",
    "-£5",
    "£10,000",
    "£0.01",
    "£92,233,720,368,547,758.07",
    "£46,116,860,184,273,879.04",
    "£999,999.99",
];

const SHARES: [&str; 8] = [
    "equal",
    "1/3",
    "0%",
    "100%",
    "33.33%",
    "1/999999937",
    "999999936/999999937",
    "0.000001%",
];

/// How many entries a list has at most, and how many partners are named.
const ENTRIES: usize = 4;

struct Bytes<'b>(&'b [u8]);

impl Bytes<'_> {
    fn next(&mut self) -> usize {
        let Some((first, rest)) = self.0.split_first() else {
            return 0;
        };
        self.0 = rest;
        usize::from(*first)
    }

    fn below(&mut self, most: usize) -> usize {
        let two = self.next() * 256 + self.next();
        two % most.max(1)
    }

    fn one<'t>(&mut self, all: &[&'t str]) -> &'t str {
        all[self.next() % all.len()]
    }
}

/// An answers file. The same bytes make the same file.
pub fn answers(bytes: &[u8]) -> String {
    let mut bytes = Bytes(bytes);
    let mut tables: BTreeMap<usize, BTreeMap<&str, String>> = BTreeMap::new();
    let mut lists: BTreeMap<String, String> = BTreeMap::new();
    while !bytes.0.is_empty() {
        let place = bytes.below(ITEMS.len());
        let item = ITEMS[place];
        let question = &item.questions[bytes.below(item.questions.len())];
        match question.kind {
            Kind::Rows(shape) => {
                let path = consortia::checklist::path(item, question);
                let list = entries(&mut bytes, &path, shape);
                lists.insert(path, list);
            }
            _ => {
                let value = value(&mut bytes, question);
                tables.entry(place).or_default().insert(question.key, value);
            }
        }
    }
    let mut out = String::from("format = 1\n");
    for (place, answers) in tables {
        out.push_str(&format!("\n[{}]\n", ITEMS[place].key));
        for (key, value) in answers {
            out.push_str(&format!("{key} = {value}\n"));
        }
    }
    lists.values().for_each(|list| out.push_str(list));
    out
}

fn entries(bytes: &mut Bytes<'_>, path: &str, shape: &Rows) -> String {
    let mut out = String::new();
    for number in 0..1 + bytes.next() % ENTRIES {
        out.push_str(&format!("\n[[{path}]]\n"));
        if shape.identity == Identity::Id {
            out.push_str(&format!("id = \"p{number}\"\n"));
        }
        for column in shape.columns {
            let own = shape.identity == Identity::Partner && column.key == "partner";
            if own {
                out.push_str(&format!("partner = \"p{number}\"\n"));
            } else if bytes.next().is_multiple_of(2) {
                let value = value(bytes, column);
                out.push_str(&format!("{} = {value}\n", column.key));
            }
        }
    }
    out
}

fn value(bytes: &mut Bytes<'_>, question: &Question) -> String {
    if bytes.next() % 16 == 1 {
        return bytes.one(&ODD).to_owned();
    }
    match question.kind {
        Kind::Line | Kind::Text => text(bytes),
        Kind::Lines => format!("[{}, {}]", text(bytes), text(bytes)),
        Kind::YesNo => (bytes.next().is_multiple_of(2)).to_string(),
        Kind::Choice(choices) => {
            format!("{:?}", choices[bytes.next() % choices.len()].value)
        }
        Kind::Choices(choices) => {
            let first = choices[bytes.next() % choices.len()].value;
            let second = choices[bytes.next() % choices.len()].value;
            format!("[{first:?}, {second:?}]")
        }
        Kind::Date => bytes.one(&DATES).to_owned(),
        Kind::Period => {
            let number = [1, 2, 3, 12, 365, 36_500][bytes.next() % 6];
            format!("\"{number} {}\"", bytes.one(&UNITS))
        }
        Kind::Money => format!("{:?}", bytes.one(&AMOUNTS)),
        Kind::Share => format!("{:?}", bytes.one(&SHARES)),
        Kind::Number { min, max } => {
            [min, max, min.midpoint(max), min.saturating_sub(1)][bytes.next() % 4].to_string()
        }
        Kind::Partner => format!("\"p{}\"", bytes.next() % (ENTRIES + 1)),
        Kind::Partners => match bytes.next() % ENTRIES {
            0 => "\"all\"".to_owned(),
            number => format!("[\"p0\", \"p{number}\"]"),
        },
        Kind::Rows(_) => "\"none\"".to_owned(),
    }
}

/// A text in quotes: one of those that are known to be hard, or a few letters.
fn text(bytes: &mut Bytes<'_>) -> String {
    let number = bytes.next();
    let words = match TEXTS.get(number % (TEXTS.len() * 2)) {
        Some(words) => (*words).to_owned(),
        None => (0..number % 24)
            .map(|_| char::from(b' ' + (bytes.next() % 95) as u8))
            .collect(),
    };
    let mut out = String::from("\"");
    for c in words.chars() {
        match c {
            '"' | '\\' => out.extend(['\\', c]),
            c if c.is_control() => out.push_str(&format!("\\u{:04X}", u32::from(c))),
            c => out.push(c),
        }
    }
    out.push('"');
    out
}
