//! The contents: a field, with lines ready to be read before anybody works it out.
//!
//! Only a program that lays out the pages knows their numbers. Asking Word to work out fields when it opens the
//! document (`w:updateFields`, or a field marked as dirty) makes it put a question about "other files" to every
//! reader, and a number that is guessed can be wrong. So the lines are ready and lead to their places, and the
//! numbers of the pages stay empty until somebody updates the table, by a right click or F9.

use super::body::Writer;
use super::fields;
use super::inline::Tone;
use super::places;
use super::styles::SCHEDULE_HEADING;
use crate::document::{Block, Document, Inline};

/// The most lines of contents that are kept on one page with their heading.
const TOGETHER: usize = 40;

/// A line of the contents.
struct Line<'a> {
    style: &'static str,
    number: Option<&'a str>,
    heading: &'a [Inline],
    bookmark: String,
}

/// The lines, and the count of the first that is listed: notices come before the contents and have bookmarks too.
fn lines(document: &Document) -> Vec<Line<'_>> {
    let mut lines = Vec::new();
    let mut count = 0;
    let mut next = || {
        count += 1;
        places::contents(count)
    };
    for division in &document.divisions {
        lines.push(Line {
            style: "TOC1",
            number: division.number.as_ref().map(|number| number.label()),
            heading: &division.heading,
            bookmark: next(),
        });
        for block in &division.blocks {
            if let Block::Clause(clause) = block
                && let Some(heading) = &clause.heading
            {
                lines.push(Line {
                    style: "TOC2",
                    number: Some(clause.number.label()),
                    heading,
                    bookmark: next(),
                });
            }
        }
    }
    lines
}

impl Writer<'_> {
    /// Adds the contents with their heading.
    pub(super) fn contents(&mut self, document: &Document, heading: &[Inline]) {
        let lines = lines(document);
        // Short contents are not split; long ones follow at once on what stands before them, and run on.
        let together = lines.len() <= TOGETHER;
        self.xml.open("w:sdt", &[]);
        self.xml.within("w:sdtPr", &[], |xml| {
            xml.within("w:docPartObj", &[], |xml| {
                xml.val("w:docPartGallery", "Table of Contents");
                xml.on("w:docPartUnique");
            });
        });
        self.xml.open("w:sdtContent", &[]);
        self.xml.open("w:p", &[]);
        self.xml.within("w:pPr", &[], |xml| {
            xml.val("w:pStyle", "ContentsHeading");
        });
        self.inlines(heading, Tone::default());
        self.xml.close();
        for (index, line) in lines.iter().enumerate() {
            self.xml.open("w:p", &[]);
            self.xml.within("w:pPr", &[], |xml| {
                xml.val("w:pStyle", line.style);
                let heads = |next: &Line<'_>| line.style == "TOC1" && next.style == "TOC2";
                if lines
                    .get(index + 1)
                    .is_some_and(|next| together || heads(next))
                {
                    xml.on("w:keepNext");
                }
            });
            if index == 0 {
                let code = format!("TOC \\o \"1-2\" \\h \\z \\t \"{SCHEDULE_HEADING},1\"");
                fields::start(&mut self.xml, &code, Tone::default());
            }
            self.line(line);
            if index + 1 == lines.len() {
                fields::end(&mut self.xml, Tone::default());
            }
            self.xml.close();
        }
        self.xml.close();
        self.xml.close();
    }

    fn line(&mut self, line: &Line<'_>) {
        let attributes = [("w:anchor", line.bookmark.as_str()), ("w:history", "1")];
        self.xml.open("w:hyperlink", &attributes);
        let tone = Tone {
            held: true,
            ..Tone::default()
        };
        if let Some(number) = line.number {
            tone.words(&mut self.xml, number);
            tone.run(&mut self.xml, |xml| xml.on("w:tab"));
        }
        tone.plain_words(&mut self.xml, line.heading);
        tone.run(&mut self.xml, |xml| xml.on("w:tab"));
        fields::field(
            &mut self.xml,
            &format!("PAGEREF {} \\h", line.bookmark),
            "",
            tone,
        );
        self.xml.close();
    }
}
