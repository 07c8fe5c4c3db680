//! The published table of topics.

use crate::exercise::{Exercised, exercised};
use consortia::topics::{GROUPS, Profile, Register, TOPICS, Topic};
use std::collections::BTreeSet;
use std::fmt::Write;
use std::path::Path;

const ABOUT: &str = "# Topics

What a good agreement covers, where the answers file holds it, and where the draft prints it. A test of the program
makes this table from the questions and the examples, and fails when it no longer agrees with them.

- A topic marked \"binding\" belongs only in a text that binds. The others belong in a memorandum too.
- The profile is the least that needs the topic: the short form, a good memorandum, or a good agreement that binds.
  Each profile holds everything of the one before it. \"Optional\" topics suit some agreements only.
- The places are those of the draft whose words change when an answer is taken away or changed in the examples named,
  the closest first. Where more than six change, six are named.
";

/// How many places are named for one topic.
const NAMED: usize = 6;

/// Holds `docs/topics.md` to what the program does, or writes it where `UPDATE_DOCS` is set.
#[track_caller]
pub fn compare() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/topics.md");
    let now = table();
    if std::env::var_os("UPDATE_DOCS").is_some() {
        std::fs::write(&path, now).expect("docs/topics.md can be written");
        return;
    }
    let kept = std::fs::read_to_string(&path).unwrap_or_default();
    let differing = now
        .lines()
        .zip(kept.lines().chain(std::iter::repeat("")))
        .find(|(now, kept)| now != kept);
    assert!(
        kept == now,
        "docs/topics.md is out of date (first difference: {differing:#?}); \
         UPDATE_DOCS=1 cargo test --test coverage writes it"
    );
}

fn table() -> String {
    let mut out = ABOUT.to_owned();
    for profile in [Profile::Short, Profile::Memorandum, Profile::Binding] {
        let topics = TOPICS.iter().filter(|topic| topic.belongs_to(profile));
        let _ = write!(
            out,
            "\n- {}: {} topics",
            capital(word(profile)),
            topics.count()
        );
    }
    let _ = writeln!(out, "\n- All: {} topics", TOPICS.len());
    for group in GROUPS {
        let number = group.number.map_or(String::new(), |n| format!("{n}. "));
        let _ = write!(
            out,
            "\n## {number}{}\n\n| Topic | What | Profile | Answers | Places | Shown by |\n| --- | --- | --- | --- | --- | --- |\n",
            group.title()
        );
        TOPICS
            .iter()
            .filter(|topic| topic.group().map(|own| own.letter) == Some(group.letter))
            .for_each(|topic| out.push_str(&row(topic)));
    }
    out
}

fn row(topic: &Topic) -> String {
    let serving: Vec<&Exercised> = exercised()
        .iter()
        .filter(|one| one.field.question().topics.contains(&topic.id))
        .collect();
    let examples: BTreeSet<&str> = serving.iter().filter_map(|one| one.shown_by).collect();
    let binding = match topic.register {
        Register::Both => "",
        Register::Binding => ", binding",
    };
    format!(
        "| {} | {} | {}{binding} | {} | {} | {} |\n",
        topic.id,
        topic.title,
        word(topic.profile),
        or_dash(answers(&serving)),
        or_dash(places(&serving)),
        or_dash(examples.into_iter().collect::<Vec<_>>().join(", ")),
    )
}

/// The answers of a topic, the columns of a list behind its name.
fn answers(serving: &[&Exercised]) -> String {
    let mut lists: Vec<(String, Vec<&str>)> = Vec::new();
    for one in serving {
        let list = one.field.list_path();
        let at = lists.iter().position(|(known, _)| *known == list);
        let at = at.unwrap_or_else(|| {
            lists.push((list, Vec::new()));
            lists.len() - 1
        });
        lists[at].1.extend(one.field.column_key());
    }
    let told = lists.iter().map(|(list, columns)| {
        if columns.is_empty() {
            format!("`{list}`")
        } else {
            format!("`{list}` ({})", columns.join(", "))
        }
    });
    told.collect::<Vec<_>>().join(", ")
}

/// The places of a topic, those that most of its questions change before the others.
fn places(serving: &[&Exercised]) -> String {
    let all: BTreeSet<_> = serving.iter().flat_map(|one| &one.places).collect();
    let mut all: Vec<_> = all.into_iter().collect();
    // The same place may be called otherwise in another example.
    all.dedup_by_key(|place| place.id.as_str());
    let weight = |id: &str| -> usize {
        let changing = serving
            .iter()
            .filter(|one| one.places.iter().any(|place| place.id == id));
        // An answer that changes little says more of its place than one that changes everything.
        changing.map(|one| 1000 / one.places.len()).sum()
    };
    all.sort_by_key(|place| std::cmp::Reverse(weight(&place.id)));
    let mut names: Vec<String> = all
        .iter()
        .take(NAMED)
        .map(|place| format!("{} (`{}`)", place.heading, place.id))
        .collect();
    if all.len() > NAMED {
        names.push(format!("and {} more", all.len() - NAMED));
    }
    names.join(", ")
}

fn or_dash(words: String) -> String {
    if words.is_empty() {
        "–".to_owned()
    } else {
        words.replace('|', "\\|")
    }
}

fn word(profile: Profile) -> &'static str {
    match profile {
        Profile::Short => "short form",
        Profile::Memorandum => "memorandum",
        Profile::Binding => "agreement",
        Profile::Optional => "optional",
    }
}

fn capital(words: &str) -> String {
    words[..1].to_uppercase() + &words[1..]
}
