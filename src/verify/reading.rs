//! Reading a document as lines of words, format by format.

use crate::output::{Format, word};
use html5gum::{Token, Tokenizer};
use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

/// Why a document cannot be read.
#[derive(Debug, thiserror::Error)]
pub enum Unreadable {
    /// It is not text.
    #[error("it is not text in UTF-8 (byte {0})")]
    NotText(usize),
    /// It is no Word document.
    #[error(transparent)]
    Word(#[from] word::WordError),
    /// It is PDF, which this program writes and does not read.
    #[error("the words of a PDF cannot be read")]
    Pdf,
}

/// The lines of a document: paragraphs, points of lists and cells of tables.
///
/// # Errors
/// Where it is not of the format.
pub fn read(bytes: &[u8], format: Format) -> Result<Vec<String>, Unreadable> {
    Ok(match format {
        Format::Docx => word::read(bytes)?.paragraphs,
        Format::Html => html(text(bytes)?),
        Format::Markdown => markdown(text(bytes)?),
        Format::Text => plain(text(bytes)?),
        Format::Pdf => return Err(Unreadable::Pdf),
    })
}

fn text(bytes: &[u8]) -> Result<&str, Unreadable> {
    std::str::from_utf8(bytes).map_err(|error| Unreadable::NotText(error.valid_up_to()))
}

/// Elements whose words belong to the line that they stand in.
const INLINE: &[&[u8]] = &[
    b"a", b"b", b"em", b"i", b"mark", b"span", b"strong", b"abbr", b"code", b"small", b"sub",
    b"sup", b"u", b"font", b"tspan",
];

/// Elements whose words are not part of the text.
const UNSEEN: &[&[u8]] = &[b"style", b"script", b"title", b"svg", b"nav"];

fn html(text: &str) -> Vec<String> {
    let mut lines = vec![String::new()];
    let mut unseen: Vec<Vec<u8>> = Vec::new();
    for token in Tokenizer::new(text).flatten() {
        match token {
            Token::StartTag(tag) => {
                let name: &[u8] = &tag.name;
                if UNSEEN.contains(&name) && !tag.self_closing {
                    unseen.push(name.to_vec());
                }
                if name == b"br" {
                    push(&mut lines, " ");
                } else if !INLINE.contains(&name) {
                    lines.push(String::new());
                }
            }
            Token::EndTag(tag) => {
                let name: &[u8] = &tag.name;
                if unseen.last().is_some_and(|open| open == name) {
                    unseen.pop();
                }
                if !INLINE.contains(&name) {
                    lines.push(String::new());
                }
            }
            Token::String(words) if unseen.is_empty() => {
                push(&mut lines, &String::from_utf8_lossy(&words));
            }
            _ => {}
        }
    }
    lines
}

fn markdown(text: &str) -> Vec<String> {
    let mut lines = vec![String::new()];
    for event in Parser::new_ext(text, Options::ENABLE_TABLES) {
        match event {
            Event::Text(words)
            | Event::Code(words)
            | Event::InlineHtml(words)
            | Event::Html(words) => push(&mut lines, &words),
            Event::SoftBreak | Event::HardBreak => push(&mut lines, " "),
            Event::Start(Tag::Emphasis | Tag::Strong | Tag::Link { .. })
            | Event::End(TagEnd::Emphasis | TagEnd::Strong | TagEnd::Link) => {}
            _ => lines.push(String::new()),
        }
    }
    lines
}

/// Paragraphs stand apart by an empty line; points of lists begin with their sign.
fn plain(text: &str) -> Vec<String> {
    let mut lines = vec![String::new()];
    for line in text.lines() {
        // A notice has a bar at its left.
        let words = line.trim_start();
        let words = words.strip_prefix('|').unwrap_or(words).trim();
        let rule = !words.is_empty() && words.chars().all(|c| matches!(c, '=' | '-' | ' '));
        if words.is_empty() || rule || begins_point(words) {
            lines.push(String::new());
        }
        if !rule {
            push(&mut lines, words);
            push(&mut lines, " ");
        }
    }
    lines
}

/// Whether a line begins with a bullet, "(a)", "1." or "1.1".
fn begins_point(line: &str) -> bool {
    let first = line.split_whitespace().next().unwrap_or_default();
    let number = |text: &str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
    first == "-"
        || first.starts_with('(') && first.ends_with(')') && first.len() <= 7
        || first.strip_suffix('.').is_some_and(number)
        || first
            .split_once('.')
            .is_some_and(|(a, b)| number(a) && number(b))
}

fn push(lines: &mut [String], words: &str) {
    if let Some(last) = lines.last_mut() {
        last.push_str(words);
    }
}
