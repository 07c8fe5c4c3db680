//! Reading a Word document back: its words, and what stands where answers were put in.

use super::WordError;
use super::reference::Source;
use super::tree::{Element, Node};

/// What a Word document says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reading {
    /// The words of each paragraph that has any, without numbers, contents and pictures.
    pub paragraphs: Vec<String>,
    /// What stands where answers were put in, in order.
    pub answers: Vec<Tagged>,
    /// Properties that were given by name.
    pub properties: Vec<(String, String)>,
}

/// What stands in one place where an answer was put in.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tagged {
    /// The tag of the content control: see [`tag`](super::tag). LibreOffice drops it when it saves.
    pub tag: Option<String>,
    /// The name of the bookmark: see [`bookmark`](super::bookmark).
    pub bookmark: Option<String>,
    /// The words.
    pub text: String,
}

/// Reads a Word document, as it would be with all tracked changes accepted.
///
/// # Errors
/// Where it is none, is broken or is unreasonably large.
pub fn read(bytes: &[u8]) -> Result<Reading, WordError> {
    let source = Source::open(bytes)?;
    let document = source.tree(source.main())?;
    let mut reader = Reader::default();
    reader.element(&document);
    let mut properties = Vec::new();
    if let Some(part) = source.related("", "custom-properties") {
        for property in source.tree(&part)?.elements() {
            let name = property.attribute("name").unwrap_or_default();
            let value: String = property.elements().map(words).collect();
            properties.push((name.to_owned(), value));
        }
    }
    let answers = reader.answers.into_iter();
    Ok(Reading {
        paragraphs: reader.paragraphs,
        answers: answers
            .filter(|one| one.tag.is_some() || one.bookmark.is_some())
            .collect(),
        properties,
    })
}

fn words(element: &Element) -> String {
    let text = |node: &Node| match node {
        Node::Text(text) => text.clone(),
        Node::Element(inner) => words(inner),
    };
    element.children.iter().map(text).collect()
}

#[derive(Default)]
struct Reader {
    paragraphs: Vec<String>,
    answers: Vec<Tagged>,
    /// The paragraph under way.
    line: String,
    /// The answers that have begun and not ended: their places, with the ids of bookmarks.
    open: Vec<(usize, Option<String>)>,
}

impl Reader {
    fn element(&mut self, element: &Element) {
        match element.name.as_str() {
            "w:p" => self.paragraph(element),
            "w:sdt" => self.control(element),
            "w:t" => self.say(&words(element)),
            "w:tab" | "w:ptab" => self.say("\t"),
            "w:br" | "w:cr" => self.say("\n"),
            "w:noBreakHyphen" => self.say("-"),
            "w:bookmarkStart" => self.start_bookmark(element),
            "w:bookmarkEnd" => {
                let id = element.attribute("w:id");
                self.open
                    .retain(|(_, own)| own.is_none() || own.as_deref() != id);
            }
            // What was struck out, what fields are made of, and drawings.
            "w:del"
            | "w:moveFrom"
            | "w:instrText"
            | "w:delText"
            | "w:drawing"
            | "w:pict"
            | "w:pPr"
            | "w:rPr"
            | "w:tblPr"
            | "w:sectPr"
            | "mc:AlternateContent" => {}
            _ => element.elements().for_each(|inner| self.element(inner)),
        }
    }

    fn paragraph(&mut self, element: &Element) {
        let style = element
            .child("w:pPr")
            .and_then(|properties| properties.child("w:pStyle")?.attribute("w:val"));
        if style.is_some_and(|style| style.starts_with("TOC") || style.starts_with("Contents")) {
            return;
        }
        let outer = std::mem::take(&mut self.line);
        element.elements().for_each(|inner| self.element(inner));
        let line = std::mem::replace(&mut self.line, outer);
        if !line.trim().is_empty() {
            self.paragraphs.push(line);
        }
    }

    fn say(&mut self, text: &str) {
        self.line.push_str(text);
        for (place, _) in &self.open {
            self.answers[*place].text.push_str(text);
        }
    }

    fn start_bookmark(&mut self, element: &Element) {
        let name = element.attribute("w:name").unwrap_or_default();
        if name.starts_with("a_") {
            self.open.push((
                self.answers.len(),
                element.attribute("w:id").map(str::to_owned),
            ));
            self.answers.push(Tagged {
                bookmark: Some(name.to_owned()),
                ..Tagged::default()
            });
        }
    }

    fn control(&mut self, element: &Element) {
        let properties = element.child("w:sdtPr");
        if properties.is_some_and(|own| own.child("w:docPartObj").is_some()) {
            return;
        }
        let tag = properties.and_then(|own| own.child("w:tag")?.attribute("w:val"));
        // The bookmark round the control, if nothing has been said in it yet.
        let bookmark = self.open.last().map(|(place, _)| *place).filter(|place| {
            let answer = &self.answers[*place];
            answer.text.is_empty() && answer.tag.is_none()
        });
        match (tag, bookmark) {
            (Some(tag), Some(place)) => self.answers[place].tag = Some(tag.to_owned()),
            (Some(tag), None) => {
                self.open.push((self.answers.len(), None));
                self.answers.push(Tagged {
                    tag: Some(tag.to_owned()),
                    ..Tagged::default()
                });
            }
            (None, _) => {}
        }
        let alone = tag.is_some() && bookmark.is_none();
        if let Some(content) = element.child("w:sdtContent") {
            content.elements().for_each(|inner| self.element(inner));
        }
        if alone && let Some(at) = self.open.iter().rposition(|(_, id)| id.is_none()) {
            self.open.remove(at);
        }
    }
}
