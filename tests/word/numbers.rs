//! The numbers that whoever opens the document works out, and those of the model.

use crate::package::{Element, Parts, unpack};
use crate::samples::{all, written};
use crate::trials;
use consortia::document::{Block, Division, Document};
use consortia::output::word::{Look, write};
use std::collections::{HashMap, HashSet};

/// The labels of the model, in order: schedules, clauses and what is numbered in them.
pub fn of_model(document: &Document) -> Vec<String> {
    fn walk(blocks: &[Block], into: &mut Vec<String>) {
        for block in blocks {
            match block {
                Block::Clause(clause) => {
                    into.push(clause.number.label().to_owned());
                    walk(&clause.blocks, into);
                }
                Block::Notice(inner) => walk(inner, into),
                Block::Bullets(items) => items.iter().for_each(|item| walk(&item.blocks, into)),
                Block::Definitions(entries) => {
                    entries.iter().for_each(|entry| walk(&entry.meaning, into));
                }
                _ => {}
            }
        }
    }
    let mut labels = Vec::new();
    let one = |division: &Division, labels: &mut Vec<String>| {
        labels.extend(
            division
                .number
                .iter()
                .map(|number| number.label().to_owned()),
        );
        walk(&division.blocks, labels);
    };
    document
        .divisions
        .iter()
        .for_each(|division| one(division, &mut labels));
    labels
}

/// The labels as Word works them out: a list counts on through the document, one that starts again starts again
/// where it is first used, and a level starts again after a higher one.
fn as_word_counts(parts: &Parts) -> Vec<String> {
    let numbering = Element::parse(&parts["word/numbering.xml"]);
    let lists: HashMap<&str, &Element> = numbering
        .named("w:abstractNum")
        .into_iter()
        .map(|list| (list.get("w:abstractNumId"), list))
        .collect();
    let numbers: HashMap<&str, &Element> = numbering
        .named("w:num")
        .into_iter()
        .map(|number| (number.get("w:numId"), number))
        .collect();
    let styles = Element::parse(&parts["word/styles.xml"]);
    let of_style: HashMap<&str, &Element> = styles
        .named("w:style")
        .into_iter()
        .filter_map(|style| {
            Some((
                style.get("w:styleId"),
                style.child("w:pPr")?.child("w:numPr")?,
            ))
        })
        .collect();
    let mut counts: HashMap<String, [usize; 9]> = HashMap::new();
    let mut started = HashSet::new();
    let mut labels = Vec::new();
    for paragraph in Element::parse(&parts["word/document.xml"]).named("w:p") {
        let Some(properties) = paragraph.child("w:pPr") else {
            continue;
        };
        let by_style = properties
            .val("w:pStyle")
            .and_then(|id| of_style.get(id).copied());
        let Some(numbered) = properties.child("w:numPr").or(by_style) else {
            continue;
        };
        let id = numbered.val("w:numId").unwrap_or("0");
        let Some(number) = numbers.get(id) else {
            assert_eq!(id, "0", "a list is missing");
            continue;
        };
        let level: usize = numbered
            .val("w:ilvl")
            .unwrap_or("0")
            .parse()
            .expect("a level is a number");
        let list = number
            .val("w:abstractNumId")
            .expect("a number names its list");
        let counts = counts.entry(list.to_owned()).or_default();
        if started.insert(id.to_owned()) && number.child("w:lvlOverride").is_some() {
            *counts = [0; 9];
        }
        counts[level] += 1;
        counts[level + 1..].fill(0);
        let levels = lists[list].named("w:lvl");
        let text = levels[level].val("w:lvlText").expect("a level has a text");
        if text == "•" {
            continue;
        }
        let mut label = text.to_owned();
        for (at, level) in levels.iter().enumerate() {
            let format = level.val("w:numFmt").expect("a level has a format");
            label = label.replace(&format!("%{}", at + 1), &figure(format, counts[at]));
        }
        labels.push(label);
    }
    labels
}

fn figure(format: &str, count: usize) -> String {
    let letters = |first: u8| {
        let letter = char::from(first + ((count - 1) % 26) as u8);
        letter.to_string().repeat((count - 1) / 26 + 1)
    };
    const ROMAN: [&str; 14] = [
        "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv",
    ];
    match format {
        _ if count == 0 => String::new(),
        "decimal" => count.to_string(),
        "lowerLetter" => letters(b'a'),
        "upperLetter" => letters(b'A'),
        "lowerRoman" => ROMAN[count - 1].to_owned(),
        other => panic!("{other} is not a format of ours"),
    }
}

#[test]
fn word_counts_what_the_model_counts() {
    for (name, document) in all() {
        let labels = of_model(&document);
        assert_eq!(
            as_word_counts(&unpack(&written(&document))),
            labels,
            "{name}"
        );
    }
}

#[test]
fn word_counts_what_the_model_counts_in_every_document_at_every_depth() {
    let templates =
        consortia::template::Templates::built_in().expect("the templates are well formed");
    for example in consortia::examples::EXAMPLES {
        for trial in trials::every_way(example.name, &trials::agreement(example), &templates) {
            let trial = trial.unwrap_or_else(|error| panic!("{error}"));
            let parts = unpack(&written(&trial.document));
            assert_eq!(
                as_word_counts(&parts),
                of_model(&trial.document),
                "{}",
                trial.name
            );
        }
    }
}

#[test]
fn styles_of_a_house_do_not_change_the_numbers() {
    let house = include_bytes!("house.docx");
    let look = Look {
        reference: Some(
            consortia::output::word::Reference::read(house).expect("the house style can be read"),
        ),
        ..Look::default()
    };
    for (name, document) in all() {
        let bytes = write(&document, &look).expect("the document can be written");
        assert_eq!(
            as_word_counts(&unpack(&bytes)),
            of_model(&document),
            "{name}"
        );
    }
}
