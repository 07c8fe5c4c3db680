//! The tables of a draft, as a reader sees them.

use consortia::answers::{AnswersFile, Source};
use consortia::document::{Block, Document, plain};
use consortia::drafting::{Options, draft};
use consortia::template::Templates;

/// A table in words.
#[derive(Debug)]
pub struct Printed {
    pub caption: String,
    pub header: Vec<String>,
    pub rows: Vec<Vec<String>>,
}

/// A draft, ready to be read.
pub struct Reader {
    pub tables: Vec<Printed>,
    pub text: String,
}

impl Reader {
    /// Drafts the answers.
    pub fn of(text: &str) -> Self {
        let file = AnswersFile::new(Source::new("test", text));
        let templates = Templates::built_in().expect("the built-in templates are well formed");
        let options = Options {
            kind: None,
            made_on: None,
        };
        let document = draft(file.agreement(), &[], &templates, &options)
            .unwrap_or_else(|error| panic!("{error}\n{text}"));
        let mut tables = Vec::new();
        for division in &document.divisions {
            gather(&division.blocks, &mut tables);
        }
        Self {
            tables,
            text: Document::plain_text(&document),
        }
    }

    /// The table whose caption starts so.
    pub fn table(&self, caption: &str) -> Option<&Printed> {
        self.tables
            .iter()
            .find(|table| table.caption.starts_with(caption))
    }
}

impl Printed {
    /// The entries without the last row, which totals them.
    #[track_caller]
    pub fn without_total(&self) -> (&[Vec<String>], &Vec<String>) {
        let (total, rows) = self.rows.split_last().expect("a table has rows");
        assert!(
            total[0].starts_with("All ") || total[0].starts_with("Both "),
            "no total in {}",
            self.caption
        );
        (rows, total)
    }

    /// The place of a column.
    #[track_caller]
    pub fn column(&self, name: &str) -> usize {
        let found = self
            .header
            .iter()
            .position(|header| header.starts_with(name));
        found.unwrap_or_else(|| panic!("no column {name} in {}", self.caption))
    }
}

fn gather(blocks: &[Block], into: &mut Vec<Printed>) {
    for block in blocks {
        match block {
            Block::Table(table) => into.push(Printed {
                caption: table.caption.as_ref().map(|c| plain(c)).unwrap_or_default(),
                header: table.header.iter().map(|cell| plain(cell)).collect(),
                rows: table
                    .rows
                    .iter()
                    .map(|row| row.iter().map(|cell| plain(cell)).collect())
                    .collect(),
            }),
            Block::Clause(clause) => gather(&clause.blocks, into),
            Block::Notice(inner) => gather(inner, into),
            _ => {}
        }
    }
}

/// An amount as it is printed, in pence; words for nothing are nothing.
#[track_caller]
pub fn pence(printed: &str) -> i128 {
    if matches!(printed, "none" | "nothing" | "–") {
        return 0;
    }
    let start = printed
        .find('£')
        .unwrap_or_else(|| panic!("no amount: {printed}"));
    let digits: String = printed[start..]
        .chars()
        .filter(|c| c.is_ascii_digit() || *c == '.')
        .collect();
    let digits = digits.trim_end_matches('.');
    let (pounds, part) = digits.split_once('.').unwrap_or((digits, "00"));
    assert_eq!(part.len(), 2, "{printed}");
    pounds.parse::<i128>().expect("pounds") * 100 + part.parse::<i128>().expect("pence")
}
