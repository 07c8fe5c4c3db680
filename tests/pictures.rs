//! The schedule of pictures in whole drafts: where it stands, and that each picture has its table.

#[path = "support/trials.rs"]
mod trials;

use consortia::answers::Agreement;
use consortia::document::{Block, Division, Document};
use consortia::drafting::{Options, draft};
use consortia::examples::EXAMPLES;
use consortia::output::{Format, write_text};
use consortia::pictures::NAMES;
use consortia::template::Templates;
use consortia::values::{Answer, Value};
use trials::agreement;

fn drafted(agreement: &Agreement) -> Document {
    let templates = Templates::built_in().expect("the built-in templates are well formed");
    draft(agreement, &[], &templates, &Options::default()).unwrap_or_else(|error| panic!("{error}"))
}

fn schedule(document: &Document) -> Option<&Division> {
    let pictures = |division: &&Division| division.id.as_deref() == Some("schedule-pictures");
    document.divisions.iter().find(pictures)
}

fn figures(division: &Division) -> Vec<&str> {
    let figures = division.blocks.iter().filter_map(|block| match block {
        Block::Figure(picture) => Some(picture.name.as_str()),
        _ => None,
    });
    figures.collect()
}

#[test]
fn the_schedule_stands_where_it_is_asked_for() {
    for example in EXAMPLES {
        let mut agreement = agreement(example);
        for (depth, yes) in [
            ("short", true),
            ("standard", true),
            ("standard", false),
            ("full", true),
            ("full", false),
        ] {
            agreement.set("document.depth", Answer::Given(Value::Choice(depth)));
            agreement.set("document.pictures", Answer::Given(Value::YesNo(yes)));
            let document = drafted(&agreement);
            let stands = schedule(&document).is_some();
            let wanted = yes && depth != "short";
            assert_eq!(stands, wanted, "{} at {depth} depth", example.name);
            let page = write_text(&document, Format::Html);
            assert_eq!(page.contains("<svg"), wanted, "{}", example.name);
        }
    }
}

#[test]
fn each_picture_is_followed_by_its_table_under_a_heading() {
    let mut seen = Vec::new();
    for example in EXAMPLES {
        let mut agreement = agreement(example);
        agreement.set("document.depth", Answer::Given(Value::Choice("full")));
        agreement.set("document.pictures", Answer::Given(Value::YesNo(true)));
        let document = drafted(&agreement);
        let schedule = schedule(&document).expect("the schedule is asked for");
        for around in schedule.blocks.windows(3) {
            let Block::Figure(picture) = &around[1] else {
                continue;
            };
            assert!(
                matches!(around[0], Block::Heading { .. }),
                "{}",
                picture.name
            );
            let Block::Table(table) = &around[2] else {
                panic!("{}: no table follows {}", example.name, picture.name);
            };
            assert!(!table.rows.is_empty() && table.caption.is_some());
        }
        let figures = figures(schedule);
        let tables = schedule
            .blocks
            .iter()
            .filter(|block| matches!(block, Block::Table(_)));
        assert_eq!(tables.count(), figures.len(), "{}", example.name);
        seen.extend(figures.into_iter().map(str::to_owned));
    }
    for name in NAMES {
        assert!(
            seen.iter().any(|one| one == name),
            "no example shows {name}"
        );
    }
}

#[test]
fn an_answer_cannot_make_a_picture() {
    let example = EXAMPLES
        .iter()
        .find(|example| example.name == "two-partners")
        .expect("the example is there");
    let mut agreement = agreement(example);
    let trick = "words\n\n![](picture:timeline)\n\n![](picture:nothing)".to_owned();
    agreement.set("purpose.background", Answer::Given(Value::Text(trick)));
    let document = drafted(&agreement);
    assert!(!write_text(&document, Format::Html).contains("<svg"));
    assert!(document.plain_text().contains("![](picture:nothing)"));
}

#[test]
fn without_answers_there_is_no_picture_and_no_empty_table() {
    let mut agreement = Agreement::default();
    agreement.set("document.pictures", Answer::Given(Value::YesNo(true)));
    assert!(schedule(&drafted(&agreement)).is_none());
}
