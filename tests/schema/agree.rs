//! Whatever stands in a file, the schema refuses it if the program does, and takes it if the program does.

use crate::beyond::beyond;
use crate::places::{Place, places, quoted};
use crate::{refused_by_program, refused_by_schema};
use consortia::checklist::Kind;
use consortia::examples::EXAMPLES;
use proptest::prelude::*;
use proptest::sample::{Index, select};
use toml::de::{DeTable, DeValue};

/// Texts that some question or other takes, and some that none does.
const TEXTS: &[&str] = &[
    "",
    " ",
    "to be agreed",
    "TBA",
    " tbc",
    "none",
    "Nil",
    "all",
    "ALL ",
    "yes",
    "hub",
    "Open Gate",
    "nobody",
    "2027-04-01",
    "1 April 2027",
    "1st of April 2027",
    "31/12/2200",
    "1.4.2027",
    "29 Feb 2027",
    "2027 sept 3",
    "3rd, September, 1900",
    "1 April 2201",
    "0012/04/2027",
    "3 months",
    "three months",
    "a year",
    "10 Working Days",
    "6weeks",
    "6 wee\u{212a}s",
    "36500 days",
    "36501 days",
    "0 days",
    "three",
    "£12,500",
    "-£3.20",
    "12500.50",
    "£1,23",
    "£ 1",
    "12k",
    "£0.5",
    "1/3",
    "4/3",
    "0/1",
    "1/0",
    "33.5%",
    "50 %",
    "100%",
    "101%",
    "equal",
    "Equal ",
    "0",
    "1",
    "two\nlines",
];

/// Characters that matter to some kind of answer, or to nobody.
const CHARACTERS: &[char] = &[
    '0',
    '1',
    '9',
    ' ',
    ',',
    '.',
    '-',
    '−',
    '/',
    '%',
    '£',
    '+',
    's',
    'T',
    'k',
    '\u{212a}',
    'é',
    '\t',
    '\n',
    '\u{85}',
    '\u{a0}',
    '\u{2028}',
    '\u{3000}',
    '\u{feff}',
    '\u{200b}',
    '\u{fdd0}',
    '\u{ffff}',
    '\u{1fffe}',
];

/// Values that are not quoted.
const BARE: &[&str] = &[
    "true",
    "false",
    "0",
    "1",
    "-1",
    "+1",
    "4",
    "1_000",
    "0x10",
    "0b1",
    "99999999999999999",
    "9223372036854775807",
    "0.0",
    "1.0",
    "12.5",
    "12500.50",
    "1e3",
    "2027-04-01",
    "1899-12-31",
    "2027-04-01T10:00:00",
    "10:00:00",
    "[]",
    "[1]",
    "[true]",
    "[[]]",
    "[2027-04-01]",
    "{}",
    "{ id = \"one\" }",
    "[{}]",
    "[{ id = \"one\" }]",
    "[{ partner = \"hub\" }]",
    "[{ id = \"One\" }]",
    "[{ id = 1 }]",
    "[{ id = \"one\", colour = 1 }]",
    "[{ id = \"one\" }, \"\"]",
];

fn text(place: &Place) -> BoxedStrategy<String> {
    let mut own: Vec<String> = vec![place.question.example.to_owned()];
    if let Kind::Choice(choices) | Kind::Choices(choices) = place.question.kind {
        own.extend(choices.iter().map(|choice| choice.value.to_owned()));
        own.extend(choices.iter().map(|choice| choice.label.to_owned()));
    }
    let known = prop_oneof![select(own), select(TEXTS).prop_map(str::to_owned)];
    let changed = (known.clone(), any::<Index>(), 0..5_u8, select(CHARACTERS));
    let changed = changed.prop_map(|(text, at, how, with)| change(&text, at, how, with));
    prop_oneof![2 => known, 3 => changed, 1 => any::<String>()].boxed()
}

/// A text that is a little different.
fn change(text: &str, at: Index, how: u8, with: char) -> String {
    let mut chars: Vec<char> = text.chars().collect();
    let place = at.index(chars.len() + 1);
    match how {
        0 => chars.insert(place, with),
        1 if place < chars.len() => chars[place] = with,
        2 if place < chars.len() => drop(chars.remove(place)),
        3 => return text.to_uppercase(),
        _ => return format!("{with}{text}{with}"),
    }
    chars.into_iter().collect()
}

fn value(place: &Place) -> BoxedStrategy<String> {
    let list = prop::collection::vec(text(place), 0..3).prop_map(|texts| {
        let texts: Vec<String> = texts.iter().map(|text| quoted(text)).collect();
        format!("[{}]", texts.join(", "))
    });
    let bare = select(BARE).prop_map(str::to_owned);
    prop_oneof![4 => text(place).prop_map(|text| quoted(&text)), 2 => bare, 2 => list].boxed()
}

fn placed() -> impl Strategy<Value = (Place, String)> {
    select(places()).prop_flat_map(|place| (Just(place), value(&place)))
}

/// Fails where the two do not agree and nothing explains it.
#[track_caller]
fn hold_together(place: &Place, written: &str) {
    let file = place.file(written);
    let (program, schema) = (refused_by_program(&file), refused_by_schema(&file));
    if program.is_empty() == schema.is_empty() {
        return;
    }
    let alone = format!("value = {written}");
    let alone = DeTable::parse(&alone).expect("it is TOML");
    let value: &DeValue<'_> = alone.get_ref()["value"].get_ref();
    let excused = schema.is_empty() && beyond(place.question.kind, value).is_some();
    assert!(
        excused,
        "the program says {program:?}, the schema {schema:#?}, of\n{file}"
    );
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 3_000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn of_any_value_at_any_place((place, written) in placed()) {
        hold_together(&place, &written);
    }
}

proptest! {
    // Each case reads a whole agreement twice.
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn of_an_example_with_a_line_less_or_misspelt(
        example in select(EXAMPLES), line in any::<Index>(), letter in proptest::option::of("[a-z]"),
    ) {
        let mut lines: Vec<String> = example.text.lines().map(str::to_owned).collect();
        let at = line.index(lines.len());
        match letter {
            Some(letter) => lines[at].insert_str(0, &letter),
            None => drop(lines.remove(at)),
        }
        let text = lines.join("\n");
        // A line may be part of a value; what is not TOML is for no schema.
        if DeTable::parse(&text).is_ok() {
            let (program, schema) = (refused_by_program(&text), refused_by_schema(&text));
            prop_assert_eq!(program.is_empty(), schema.is_empty(), "{:?} {:#?}", program, schema);
        }
    }
}

#[test]
fn of_every_known_value_at_every_kind_of_place() {
    let mut seen = Vec::new();
    for place in places() {
        let question = place.question;
        let kind = match question.kind {
            Kind::Choice(_) => "a choice".to_owned(),
            Kind::Choices(_) => "choices".to_owned(),
            Kind::Rows(rows) => format!("{:?}", rows.identity),
            other => format!("{other:?}"),
        };
        if seen.contains(&(kind.clone(), question.nil)) {
            continue;
        }
        seen.push((kind, question.nil));
        for text in TEXTS {
            hold_together(&place, &quoted(text));
            hold_together(&place, &format!("[{}]", quoted(text)));
        }
        for written in BARE {
            hold_together(&place, written);
        }
    }
    assert!(seen.len() > 15, "{seen:?}");
}

#[test]
fn of_every_number_that_has_an_end() {
    let place = |fits: fn(Kind) -> bool| {
        let mut all = places().into_iter();
        all.find(|place| fits(place.question.kind))
            .expect("a question of that kind")
    };
    let period = place(|kind| matches!(kind, Kind::Period));
    for n in (0..=1_001)
        .chain(9_990..10_010)
        .chain(36_480..36_520)
        .chain(99_999..100_001)
    {
        hold_together(&period, &quoted(&format!("{n} days")));
    }
    let date = place(|kind| matches!(kind, Kind::Date));
    for year in 1_890..2_210 {
        hold_together(&date, &quoted(&format!("1 May {year}")));
        hold_together(&date, &format!("{year}-05-01"));
    }
    for number in 0..130 {
        hold_together(&date, &quoted(&format!("{number} May 2027")));
        hold_together(&date, &quoted(&format!("1/{number}/2027")));
        hold_together(&date, &quoted(&format!("2027-05-{number:02}")));
    }
    let share = place(|kind| matches!(kind, Kind::Share));
    for number in 0..1_100 {
        hold_together(&share, &quoted(&format!("{number}%")));
        hold_together(
            &share,
            &quoted(&format!("{}.{:02}%", number / 10, number % 10)),
        );
    }
    for below in ["999999999", "1000000000", "1000000001", "9999999999"] {
        hold_together(&share, &quoted(&format!("1/{below}")));
    }
}
