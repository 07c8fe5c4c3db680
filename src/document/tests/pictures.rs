use super::super::*;

const NAMES: &[&str] = &["timeline", "votes"];

/// Builds with a gallery in which the timeline can be drawn, and the votes hold nothing.
fn built(markdown: &str) -> Result<Document, Vec<Problem>> {
    let draw = |name: &str| {
        (name == "timeline").then(|| Picture {
            title: "Timeline".to_owned(),
            ..Picture::default()
        })
    };
    let gallery = Gallery {
        names: NAMES,
        draw: Some(&draw),
    };
    build_with(markdown, Meta::default(), &gallery)
}

fn figures(document: &Document) -> Vec<&str> {
    let blocks = document
        .divisions
        .iter()
        .flat_map(|division| &division.blocks);
    let figures = blocks.filter_map(|block| match block {
        Block::Figure(picture) => Some(picture.name.as_str()),
        _ => None,
    });
    figures.collect()
}

#[test]
fn a_paragraph_that_names_a_picture_becomes_one() {
    let document =
        built("# T\n\n## When {.schedule}\n\n![](picture:timeline)\n\nWords.\n").unwrap();
    assert_eq!(figures(&document), ["timeline"]);
    let Some(Block::Figure(picture)) = document.divisions[0].blocks.first() else {
        panic!("{document:?}");
    };
    assert_eq!(picture.title, "Timeline");
}

#[test]
fn what_holds_only_a_picture_that_is_not_drawn_is_left_out_before_numbering() {
    let markdown = "# T\n\n## Votes {.schedule}\n\n![](picture:votes)\n\n## Other {#other .schedule}\n\nSee [](#other).\n";
    let document = built(markdown).unwrap();
    assert_eq!(document.divisions.len(), 1);
    assert!(
        document.plain_text().contains("See this Schedule"),
        "{}",
        document.plain_text()
    );
    let number = document.divisions[0].number.as_ref().map(Number::reference);
    assert_eq!(number.as_deref(), Some("Schedule 1"));
}

#[test]
fn a_picture_within_a_notice_or_a_clause_is_drawn_or_left_out_too() {
    let markdown = "# T\n\n## A {.terms}\n\n### C\n\n1. Words.\n\n   ![](picture:votes)\n\n> Said.\n>\n> ![](picture:timeline)\n";
    let document = built(markdown).unwrap();
    let shown = format!("{document:?}");
    assert_eq!(shown.matches("Figure(").count(), 1, "{shown}");
}

#[test]
fn an_unknown_picture_and_one_shown_twice_are_problems() {
    let problems = built("# T\n\n## A\n\n![](picture:timelin)\n").unwrap_err();
    assert_eq!(problems[0].message, "there is no picture \"timelin\"");
    assert_eq!(problems[0].line, 5);
    assert_eq!(
        problems[0].hint.as_deref(),
        Some("did you mean \"timeline\"?")
    );
    let twice = "# T\n\n## A\n\n![](picture:timeline)\n\n![](picture:timeline)\n";
    let problems = built(twice).unwrap_err();
    assert_eq!((problems.len(), problems[0].line), (1, 7));
}

#[test]
fn other_images_and_escaped_words_are_no_pictures() {
    let escaped = escape_markdown("![](picture:timeline)");
    let markdown = format!(
        "# T\n\n## A\n\n{escaped}\n\n![words](http://example.org/a.png)\n\nSee ![](picture:timeline) here.\n"
    );
    let document = built(&markdown).unwrap();
    assert!(figures(&document).is_empty());
    let text = document.plain_text();
    assert!(
        text.contains("![](picture:timeline)") && text.contains("words"),
        "{text}"
    );
}
