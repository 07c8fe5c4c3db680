//! Answers of every kind, tame and hostile.

use consortia::answers::{AnswersFile, Source, blank};
use consortia::checklist::{self, ITEMS, Identity, Kind, Question, Rows};
use consortia::values::{Answer, Date, Id, Money, Period, Row, Share, Value};
use proptest::prelude::*;

/// The partners of the files made here.
pub const PARTNERS: [&str; 3] = ["mind-cumbria", "ty-hafan", "hub"];

/// Takes a text as an answers file.
pub fn file(text: &str) -> AnswersFile {
    AnswersFile::new(Source::new("test.toml", text))
}

pub fn id(word: &str) -> Id {
    Id::parse(word).unwrap()
}

/// An entry with an id and nothing in it.
pub fn bare_row(word: &str) -> Row {
    Row {
        id: id(word),
        cells: Vec::new(),
    }
}

/// A blank file, but for three partners.
pub fn blank_with_partners() -> AnswersFile {
    let mut file = file(&blank());
    for partner in PARTNERS {
        file.add_row("partners", &bare_row(partner)).unwrap();
    }
    file
}

/// Every question with its path.
pub fn questions() -> impl Iterator<Item = (String, &'static Question)> {
    ITEMS.iter().flat_map(|item| {
        let paths = item.questions.iter();
        paths.map(|question| (checklist::path(item, question), question))
    })
}

/// Every list with its path and shape.
pub fn lists() -> Vec<(String, &'static Rows)> {
    let found = questions().filter_map(|(path, question)| match question.kind {
        Kind::Rows(shape) => Some((path, shape)),
        _ => None,
    });
    found.collect()
}

/// Two different answers of one line each; `None` where an answer takes several lines.
pub fn two_answers(question: &Question) -> Option<(Answer, Answer)> {
    let text = |words: &str| Value::Text(words.to_owned());
    let (one, other) = match question.kind {
        Kind::Line | Kind::Text => (text("Tŷ \"Hafan\" # 1"), text("another")),
        Kind::YesNo => (Value::YesNo(true), Value::YesNo(false)),
        Kind::Choice(choices) => (
            Value::Choice(choices[0].value),
            Value::Choice(choices[1].value),
        ),
        Kind::Choices(choices) => (
            Value::Choices(vec![choices[0].value]),
            Value::Choices(vec![choices[1].value, choices[0].value]),
        ),
        Kind::Date => (
            Value::Date(Date::new(2027, 4, 1).unwrap()),
            Value::Date(Date::new(2028, 2, 29).unwrap()),
        ),
        Kind::Period => (
            Value::Period(Period::parse("3 months").unwrap()),
            Value::Period(Period::parse("10 working days").unwrap()),
        ),
        Kind::Money => (
            Value::Money(Money::parse("£12,500").unwrap()),
            Value::Money(Money::parse("£0.01").unwrap()),
        ),
        Kind::Share => (
            Value::Share(Share::parse("1/3").unwrap()),
            Value::Share(Share::parse("33.5%").unwrap()),
        ),
        Kind::Number { min, max } => (Value::Number(min), Value::Number(max)),
        Kind::Partner => (
            Value::Partner(id(PARTNERS[0])),
            Value::Partner(id(PARTNERS[1])),
        ),
        Kind::Partners => (
            Value::Partners(vec![id(PARTNERS[0])]),
            Value::Partners(vec![id(PARTNERS[2]), id(PARTNERS[1])]),
        ),
        Kind::Lines | Kind::Rows(_) => return None,
    };
    Some((Answer::Given(one), Answer::Given(other)))
}

/// Words that try to be something else than an answer.
pub fn hostile() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        prop::sample::select(vec![
            "\n",
            "\n\n",
            "\r\n",
            "\r",
            "\"",
            "\"\"\"",
            "'''",
            "'",
            "#",
            "[x]",
            "= ",
            "\\",
            "\\u0041",
            "\t",
            "\u{1}",
            "\u{7f}",
            "\u{feff}",
            "🙂",
            "Tŷ Ŵyn â’r môr",
            "\n# expiry =\n",
            "\n[[partners]]\n",
            "\n[timeframe]\n",
            "\n# [[action_plan.milestones]]\n",
            "\nid = \"x\"\n",
            "{{ x }}",
            "to be agreed",
            "  ",
            "\u{a0}",
            "\u{2028}",
            "\u{202e}",
            ",",
            "}",
            "]",
            "e\u{301}",
            "none"
        ])
        .prop_map(str::to_owned),
        "[ -~]{1,8}",
        any::<String>(),
    ];
    prop::collection::vec(piece, 1..6).prop_map(|pieces| pieces.concat())
}

/// Hostile words that are an answer: something to be seen, and no character that the reader refuses.
pub fn words() -> impl Strategy<Value = String> {
    let refused = |c: char| {
        let c = u32::from(c);
        (0xfdd0..=0xfdef).contains(&c) || c & 0xfffe == 0xfffe
    };
    hostile().prop_filter_map("it is no text", move |words| {
        let words = words.replace(refused, "").trim_end().to_owned();
        let lower = words.trim().to_lowercase();
        let state = ["", "to be agreed", "tba", "tbc", "none", "nil"].contains(&lower.as_str());
        (!state).then_some(words)
    })
}

/// Any answer that a question takes.
pub fn answer(question: &'static Question) -> BoxedStrategy<Answer> {
    let given = match question.kind {
        Kind::Line | Kind::Text => words().prop_map(Value::Text).boxed(),
        Kind::Lines => prop::collection::vec(words(), 1..4)
            .prop_map(Value::Lines)
            .boxed(),
        Kind::Choices(choices) => {
            let values: Vec<_> = choices.iter().map(|choice| choice.value).collect();
            let most = values.len();
            prop::sample::subsequence(values, 1..=most)
                .prop_map(Value::Choices)
                .boxed()
        }
        Kind::Choice(choices) => prop::sample::select(choices)
            .prop_map(|choice| Value::Choice(choice.value))
            .boxed(),
        Kind::YesNo => any::<bool>().prop_map(Value::YesNo).boxed(),
        Kind::Date => (1900i16..2200, 1i8..=12, 1i8..=28)
            .prop_map(|(year, month, day)| Value::Date(Date::new(year, month, day).unwrap()))
            .boxed(),
        Kind::Period => (
            1u32..400,
            prop::sample::select(vec!["days", "working days", "weeks", "months", "years"]),
        )
            .prop_map(|(count, unit)| {
                Value::Period(Period::parse(&format!("{count} {unit}")).unwrap())
            })
            .boxed(),
        Kind::Money => (0u32..=99_999_999, 0u8..100)
            .prop_map(|(pounds, pence)| {
                Value::Money(Money::parse(&format!("{pounds}.{pence:02}")).unwrap())
            })
            .boxed(),
        Kind::Share => prop_oneof![
            Just("equal".to_owned()),
            (1u32..60, 60u32..70).prop_map(|(part, whole)| format!("{part}/{whole}")),
            (0u32..100, 0u32..100).prop_map(|(percent, more)| format!("{percent}.{more:02}%")),
        ]
        .prop_map(|words| Value::Share(Share::parse(&words).unwrap()))
        .boxed(),
        Kind::Number { min, max } => (min..=max).prop_map(Value::Number).boxed(),
        Kind::Partner => prop::sample::select(&PARTNERS[..])
            .prop_map(|partner| Value::Partner(id(partner)))
            .boxed(),
        Kind::Partners => prop::sample::subsequence(PARTNERS.to_vec(), 1..=3)
            .prop_map(|partners| Value::Partners(partners.into_iter().map(id).collect()))
            .boxed(),
        Kind::Rows(shape) => rows(shape).prop_map(Value::Rows).boxed(),
    };
    let nil = question.nil;
    prop_oneof![
        6 => given.prop_map(Answer::Given),
        1 => Just(Answer::ToBeAgreed),
        1 => Just(if nil { Answer::Nil } else { Answer::Unanswered }),
    ]
    .boxed()
}

/// Any entries of a list, told apart.
pub fn rows(shape: &'static Rows) -> BoxedStrategy<Vec<Row>> {
    let ids = match shape.identity {
        Identity::Id => prop::sample::subsequence(vec!["a", "b-2", "c", "d"], 1..=4).boxed(),
        Identity::Partner => prop::sample::subsequence(PARTNERS.to_vec(), 1..=3).boxed(),
    };
    ids.prop_shuffle()
        .prop_flat_map(move |ids| {
            ids.into_iter()
                .map(|word| row(shape, word))
                .collect::<Vec<_>>()
        })
        .boxed()
}

/// Any entry with this id.
pub fn row(shape: &'static Rows, word: &'static str) -> BoxedStrategy<Row> {
    let columns: Vec<_> = shape.columns.iter().map(answer).collect();
    columns
        .prop_map(move |answers| {
            let cells = shape
                .columns
                .iter()
                .zip(answers)
                .filter_map(|(column, answer)| {
                    if shape.identity == Identity::Partner && column.key == "partner" {
                        return Some(("partner", Answer::Given(Value::Partner(id(word)))));
                    }
                    (answer != Answer::Unanswered).then_some((column.key, answer))
                });
            Row {
                id: id(word),
                cells: cells.collect(),
            }
        })
        .boxed()
}
