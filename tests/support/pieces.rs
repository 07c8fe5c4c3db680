//! What a document says, piece by piece, as any format has to show it.

#![allow(dead_code)] // Not every test file uses every helper.

use consortia::document::{Block, Clause, Document, plain};

/// A text without its spaces: where lines break is not what is compared.
pub fn close(text: &str) -> String {
    text.split_whitespace().collect()
}

/// Whether the numbers of clauses are words of the format, or worked out by whoever shows it.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Numbers {
    /// They are words.
    Words,
    /// They are live, as in Word.
    Live,
}

/// The numbered clauses in order: the number with the words beside it, and the other paragraphs.
pub fn clauses(document: &Document, numbers: Numbers) -> Vec<String> {
    fn walk(blocks: &[Block], number: Option<&Clause>, numbers: Numbers, into: &mut Vec<String>) {
        let label = |clause: &Clause| match numbers {
            Numbers::Words => label(clause),
            Numbers::Live => String::new(),
        };
        let mut number = number.map(label);
        for block in blocks {
            match block {
                Block::Paragraph(words) if number.is_some() => {
                    let number = number.take().unwrap_or_default();
                    into.push(close(&format!("{number} {}", plain(words))));
                }
                Block::Clause(clause) => match &clause.heading {
                    Some(heading) => {
                        into.push(close(&format!("{} {}", label(clause), plain(heading))));
                        walk(&clause.blocks, None, numbers, into);
                    }
                    None => walk(&clause.blocks, Some(clause), numbers, into),
                },
                _ => {}
            }
        }
    }
    let mut all = Vec::new();
    for division in &document.divisions {
        walk(&division.blocks, None, numbers, &mut all);
    }
    all
}

/// The words of tables, cell by cell, of definitions, of lists and of paragraphs without a number.
pub fn words(document: &Document) -> Vec<String> {
    fn walk(blocks: &[Block], into: &mut Vec<String>) {
        for block in blocks {
            match block {
                Block::Paragraph(words) => into.push(close(&plain(words))),
                Block::Heading { text, .. } => into.push(close(&plain(text))),
                Block::Clause(clause) => walk(&clause.blocks, into),
                Block::Bullets(items) => items.iter().for_each(|item| walk(&item.blocks, into)),
                Block::Definitions(all) => {
                    for one in all {
                        into.push(close(&one.term));
                        walk(&one.meaning, into);
                    }
                }
                Block::Notice(inner) => walk(inner, into),
                Block::Table(table) => {
                    let caption = table.caption.iter();
                    into.extend(caption.map(|words| close(&plain(words))));
                    let cells = table.header.iter().chain(table.rows.iter().flatten());
                    into.extend(cells.map(|words| close(&plain(words))));
                }
                Block::Figure(_) | Block::Blanks(_) => {}
            }
        }
    }
    let mut all = Vec::new();
    for division in &document.divisions {
        all.push(close(&plain(&division.heading)));
        walk(&division.blocks, &mut all);
    }
    all.retain(|piece| !piece.is_empty());
    all
}

fn label(clause: &Clause) -> String {
    let label = clause.number.label();
    let stop = if label.bytes().all(|b| b.is_ascii_digit()) {
        "."
    } else {
        ""
    };
    format!("{label}{stop}")
}

/// Says which of the pieces a text lacks, or holds in another order.
#[track_caller]
pub fn holds(name: &str, text: &str, numbers: Numbers, document: &Document) {
    let text = close(text);
    let clauses = clauses(document, numbers);
    assert!(!clauses.is_empty(), "{name} has clauses");
    let mut from = 0;
    for piece in clauses {
        let near = || text[from..].chars().take(200).collect::<String>();
        let found = text[from..].find(&piece);
        let at = found.unwrap_or_else(|| panic!("{name}: {piece:?} is not after …{}", near()));
        from += at + piece.len();
    }
    for piece in words(document) {
        assert!(text.contains(&piece), "{name}: {piece:?} is nowhere");
    }
}
