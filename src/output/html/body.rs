//! Divisions, clauses and lists as HTML.

use super::anchors::Anchors;
use super::inline::{self, attribute, escape};
use super::{clause_id, figure, label, table};
use crate::document::{Block, Clause, Definition, Division, DivisionKind, GapAt, Inlines};

/// The text of the page while it is written.
pub(super) struct Body<'a> {
    pub(super) out: String,
    pub(super) anchors: Anchors<'a>,
}

/// What the blocks under way stand below.
#[derive(Clone, Copy)]
struct Below<'a> {
    /// The id of the nearest heading.
    heading: &'a str,
    /// The level of that heading.
    level: u8,
}

impl Body<'_> {
    pub(super) fn division(&mut self, division: &Division, id: &str) {
        // What stands before the first heading has none, and is a part of no section.
        let element = if division.heading.is_empty() {
            "div"
        } else {
            "section"
        };
        self.out.push('<');
        self.out.push_str(element);
        attribute(&mut self.out, "class", class(division.kind));
        if division.heading.is_empty() {
            attribute(&mut self.out, "id", id);
            self.out.push_str(">\n");
        } else {
            attribute(&mut self.out, "aria-labelledby", id);
            self.out.push_str(">\n<h2");
            attribute(&mut self.out, "id", id);
            self.out.push('>');
            if let Some(number) = &division.number {
                self.number(&format!("{}:", number.label()));
            }
            self.inlines(&division.heading);
            self.out.push_str("</h2>\n");
        }
        self.blocks(
            &division.blocks,
            Below {
                heading: id,
                level: 2,
            },
        );
        self.out.push_str(&format!("</{element}>\n"));
    }

    fn blocks<'b>(&mut self, all: &'b [Block], mut below: Below<'b>) {
        let mut in_list = false;
        let mut in_signature = false;
        for block in all {
            let item = matches!(block, Block::Clause(clause) if clause.heading.is_none());
            if item != in_list {
                self.out.push_str(if item {
                    "<ol role=\"list\">\n"
                } else {
                    "</ol>\n"
                });
                in_list = item;
            }
            match block {
                Block::Heading {
                    level,
                    id,
                    text,
                    signature,
                } => {
                    if in_signature {
                        self.out.push_str("</section>\n");
                    }
                    in_signature = *signature;
                    if in_signature {
                        self.out.push_str("<section class=\"signature\">\n");
                    }
                    // No level is left out, whatever the template did.
                    below.level = (*level).min(below.level + 1);
                    below.heading = id.as_deref().unwrap_or(below.heading);
                    self.heading(below.level, id.as_deref(), text);
                }
                other => self.block(other, below),
            }
        }
        if in_list {
            self.out.push_str("</ol>\n");
        }
        if in_signature {
            self.out.push_str("</section>\n");
        }
    }

    fn block(&mut self, block: &Block, below: Below<'_>) {
        match block {
            Block::Heading {
                level, id, text, ..
            } => self.heading(*level, id.as_deref(), text),
            Block::Paragraph(text) => {
                self.out.push_str("<p>");
                self.inlines(text);
                self.out.push_str("</p>\n");
            }
            Block::Clause(clause) => self.clause(clause, below),
            Block::Bullets(items) => {
                self.out.push_str("<ul>\n");
                for item in items {
                    self.out.push_str("<li>");
                    self.tight(&item.blocks, below);
                    self.out.push_str("</li>\n");
                }
                self.out.push_str("</ul>\n");
            }
            Block::Table(table) => {
                table::push(&mut self.out, table, below.heading, &mut self.anchors)
            }
            Block::Definitions(entries) => self.definitions(entries, below),
            Block::Notice(inner) => {
                self.out.push_str("<blockquote>\n");
                self.blocks(inner, below);
                self.out.push_str("</blockquote>\n");
            }
            Block::Figure(picture) => figure::push(&mut self.out, picture, &mut self.anchors),
            Block::Blanks(gaps) => self.blanks(gaps),
        }
    }

    fn heading(&mut self, level: u8, id: Option<&str>, text: &Inlines) {
        let (open, close) = if level == 3 {
            ("<h3", "</h3>\n")
        } else {
            ("<h4", "</h4>\n")
        };
        self.out.push_str(open);
        if let Some(id) = id {
            attribute(&mut self.out, "id", id);
        }
        self.out.push('>');
        self.inlines(text);
        self.out.push_str(close);
    }

    fn clause(&mut self, clause: &Clause, below: Below<'_>) {
        if let Some(heading) = &clause.heading {
            let id = clause_id(clause);
            self.out.push_str("<section class=\"clause\"");
            attribute(&mut self.out, "aria-labelledby", &id);
            self.out.push_str(">\n<h3");
            attribute(&mut self.out, "id", &id);
            self.out.push('>');
            self.number(&label(clause));
            self.inlines(heading);
            self.out.push_str("</h3>\n");
            self.blocks(
                &clause.blocks,
                Below {
                    heading: &id,
                    level: 3,
                },
            );
            self.out.push_str("</section>\n");
            return;
        }
        self.out.push_str("<li");
        if let Some(id) = &clause.id {
            attribute(&mut self.out, "id", id);
        }
        self.out.push('>');
        self.number(&label(clause));
        self.out.push_str("<div>");
        self.tight(&clause.blocks, below);
        self.out.push_str("</div></li>\n");
    }

    fn number(&mut self, label: &str) {
        self.out.push_str("<span class=\"number\">");
        escape(&mut self.out, label);
        self.out.push_str("</span> ");
    }

    /// A single paragraph without its tags, or the blocks as they are.
    fn tight(&mut self, all: &[Block], below: Below<'_>) {
        match all {
            [Block::Paragraph(only)] => self.inlines(only),
            _ => self.blocks(all, below),
        }
    }

    fn definitions(&mut self, entries: &[Definition], below: Below<'_>) {
        self.out.push_str("<dl>\n");
        for entry in entries {
            self.out.push_str("<dt>");
            escape(&mut self.out, &entry.term);
            self.out.push_str("</dt>\n<dd>");
            self.tight(&entry.meaning, below);
            self.out.push_str("</dd>\n");
        }
        self.out.push_str("</dl>\n");
    }

    fn blanks(&mut self, gaps: &[GapAt]) {
        if gaps.is_empty() {
            self.out.push_str("<p>None.</p>\n");
            return;
        }
        self.out.push_str("<ul>\n");
        for gap in gaps {
            self.out.push_str("<li>");
            escape(&mut self.out, &gap.text);
            if !gap.place.is_empty() {
                self.out.push_str(" (");
                escape(&mut self.out, &gap.place);
                self.out.push(')');
            }
            self.out.push_str("</li>\n");
        }
        self.out.push_str("</ul>\n");
    }

    fn inlines(&mut self, all: &Inlines) {
        inline::push(&mut self.out, all, &self.anchors);
    }
}

const fn class(kind: DivisionKind) -> &'static str {
    match kind {
        DivisionKind::Plain => "plain",
        DivisionKind::Notice => "notice",
        DivisionKind::KeyInformation => "key-information",
        DivisionKind::Parties => "parties",
        DivisionKind::Recitals => "recitals",
        DivisionKind::Definitions => "definitions",
        DivisionKind::Terms => "terms",
        DivisionKind::Part => "part",
        DivisionKind::Signatures => "signatures",
        DivisionKind::Schedule => "schedule",
    }
}
