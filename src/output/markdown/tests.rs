use super::write;
use crate::document::{Block, Division, Document, Inline};
use crate::output::samples::{self, words};
use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

/// The words that a reader of the Markdown sees.
fn read_back(markdown: &str) -> Vec<String> {
    let mut text = String::new();
    for event in Parser::new_ext(markdown, Options::ENABLE_TABLES) {
        match event {
            Event::Text(piece)
            | Event::Code(piece)
            | Event::InlineHtml(piece)
            | Event::Html(piece) => {
                text.push_str(&piece);
            }
            Event::Start(Tag::Strong | Tag::Emphasis | Tag::Link { .. }) => {}
            Event::End(TagEnd::Strong | TagEnd::Emphasis | TagEnd::Link) => {}
            _ => text.push(' '),
        }
    }
    words(&text)
}

#[test]
fn the_rich_document() {
    insta::assert_snapshot!(write(&samples::rich()));
}

#[test]
fn read_again_it_has_the_same_words() {
    for document in [samples::rich(), samples::hostile()] {
        let seen = read_back(&write(&document));
        let expected = samples::words_of(&document);
        assert_eq!(seen, expected);
    }
}

#[test]
fn an_answer_opens_no_block_and_no_link() {
    let markdown = write(&samples::hostile());
    for event in Parser::new_ext(
        &markdown,
        Options::ENABLE_TABLES | Options::ENABLE_DEFINITION_LIST,
    ) {
        let foreign = matches!(
            event,
            Event::Html(_)
                | Event::InlineHtml(_)
                | Event::Code(_)
                | Event::Rule
                | Event::Start(
                    Tag::CodeBlock(_)
                        | Tag::Link { .. }
                        | Tag::Image { .. }
                        | Tag::List(Some(_))
                        | Tag::DefinitionList
                )
        );
        assert!(!foreign, "{event:?}\n{markdown}");
    }
}

#[test]
fn no_line_ends_in_spaces_and_the_text_ends_in_one_newline() {
    let markdown = write(&samples::rich());
    assert!(
        markdown.lines().all(|line| line.trim_end() == line),
        "{markdown}"
    );
    assert!(markdown.ends_with('\n') && !markdown.ends_with("\n\n"));
}

#[test]
fn a_picture_leaves_nothing_behind_but_its_table() {
    let picture = crate::document::Picture {
        title: "Timeline".to_owned(),
        alt: "Bars".to_owned(),
        ..Default::default()
    };
    let said = |text: &str| Block::Paragraph(vec![Inline::Text(text.to_owned())]);
    let division = Division {
        blocks: vec![said("Before"), Block::Figure(picture), said("After")],
        ..Division::default()
    };
    let document = Document {
        divisions: vec![division],
        ..Document::default()
    };
    let text = write(&document);
    assert!(text.contains("Before\n\nAfter\n"), "{text}");
}
