//! Running text: runs, content controls, references and links.

use super::body::Writer;
use super::fields;
use super::language;
use super::package::{RELATIONSHIP, Relationship};
use super::places::{self, Shows};
use super::xml::Xml;
use crate::document::{Inline, plain};

/// How a run is set.
#[derive(Clone, Copy, Default)]
pub(super) struct Tone<'a> {
    pub(super) bold: bool,
    pub(super) italic: bool,
    /// The language, where it is not that of the document.
    pub(super) lang: Option<&'a str>,
    /// The character style.
    pub(super) style: Option<&'static str>,
    /// Whether it stands in a content control or a link, which hold no other.
    pub(super) held: bool,
}

impl Tone<'_> {
    /// Adds a run with what it holds.
    pub(super) fn run(self, xml: &mut Xml, fill: impl FnOnce(&mut Xml)) {
        xml.open("w:r", &[]);
        if self.bold || self.italic || self.lang.is_some() || self.style.is_some() {
            xml.open("w:rPr", &[]);
            if let Some(style) = self.style {
                xml.val("w:rStyle", style);
            }
            if self.bold {
                xml.on("w:b");
                xml.on("w:bCs");
            }
            if self.italic {
                xml.on("w:i");
                xml.on("w:iCs");
            }
            if let Some(lang) = self.lang {
                xml.val("w:lang", &language(lang));
            }
            xml.close();
        }
        fill(xml);
        xml.close();
    }

    /// Adds a run of words.
    pub(super) fn words(self, xml: &mut Xml, words: &str) {
        self.run(xml, |xml| {
            xml.words("w:t", &[("xml:space", "preserve")], words);
        });
    }
}

impl<'a> Tone<'a> {
    /// Adds the words of running text, with the languages of its parts and nothing else.
    pub(super) fn plain_words(self, xml: &mut Xml, all: &'a [Inline]) {
        for inline in all {
            match inline {
                Inline::Foreign { lang, inlines } => Tone {
                    lang: Some(lang),
                    ..self
                }
                .plain_words(xml, inlines),
                other => self.words(xml, &plain(std::slice::from_ref(other))),
            }
        }
    }
}

impl Writer<'_> {
    /// Adds running text.
    pub(super) fn inlines(&mut self, all: &[Inline], tone: Tone<'_>) {
        for inline in all {
            match inline {
                Inline::Text(text) => self.words(text, tone),
                Inline::Strong(inner) => self.inlines(inner, Tone { bold: true, ..tone }),
                Inline::Emphasis(inner) => self.inlines(
                    inner,
                    Tone {
                        italic: true,
                        ..tone
                    },
                ),
                Inline::Answer { key, inlines } => {
                    self.control(key, tone, |writer, tone| writer.inlines(inlines, tone));
                }
                Inline::Gap { key, text } => self.control(key, tone, |writer, tone| {
                    let tone = Tone {
                        style: Some("Gap"),
                        ..tone
                    };
                    writer.words(&format!("[{text}]"), tone);
                }),
                Inline::Reference { target, text } => self.reference(target, text, tone),
                Inline::Link { href, inlines } if leads_out(href) && !tone.held => {
                    let id = self.link_out(href);
                    self.xml.open("w:hyperlink", &[("r:id", &id)]);
                    let tone = Tone {
                        style: Some("Hyperlink"),
                        held: true,
                        ..tone
                    };
                    self.inlines(inlines, tone);
                    self.xml.close();
                }
                Inline::Link { inlines, .. } => self.inlines(inlines, tone),
                Inline::Foreign { lang, inlines } => self.inlines(
                    inlines,
                    Tone {
                        lang: Some(lang),
                        ..tone
                    },
                ),
                Inline::Break => tone.run(&mut self.xml, |xml| xml.on("w:br")),
            }
        }
    }

    fn words(&mut self, words: &str, tone: Tone<'_>) {
        if !words.is_empty() {
            tone.words(&mut self.xml, words);
        }
    }

    /// Marks what an answer put in, by a content control and, as LibreOffice drops the tag of one when it saves,
    /// by a bookmark too.
    fn control(&mut self, key: &str, tone: Tone<'_>, fill: impl FnOnce(&mut Self, Tone<'_>)) {
        if tone.held {
            return fill(self, tone);
        }
        let name = self.once(places::bookmark(key));
        let mark = self.start_mark(&name);
        self.controls += 1;
        let id = self.controls.to_string();
        let tag = places::tag(key);
        self.xml.open("w:sdt", &[]);
        self.xml.within("w:sdtPr", &[], |xml| {
            xml.val("w:alias", &tag);
            xml.val("w:tag", &tag);
            xml.val("w:id", &id);
        });
        self.xml.open("w:sdtContent", &[]);
        fill(self, Tone { held: true, ..tone });
        self.xml.close();
        self.xml.close();
        self.end_mark(mark);
    }

    /// Adds a reference: what the document can work out as a field, the words around it as they are. Words of a
    /// template's own that no field gives become a link to the place.
    fn reference(&mut self, target: &str, text: &str, tone: Tone<'_>) {
        let Some(place) = self.places.get(target) else {
            return self.words(text, tone);
        };
        let bookmark = place.bookmark.clone();
        // The number with those of all that holds it, whatever the reference itself stands in.
        let (shown, switch) = match &place.shows {
            Shows::Number(number) => (number.clone(), " \\w"),
            Shows::Schedule(label) => (label.clone(), " \\w"),
            Shows::Heading(words) => (words.clone(), ""),
        };
        let schedule = place.schedule;
        let found = (!shown.is_empty()).then(|| find(text, &shown)).flatten();
        let Some((before, after)) = found else {
            return self.link_within(&bookmark, text, tone);
        };
        self.words(before, tone);
        let code = format!("REF {bookmark}{switch} \\h");
        fields::field(&mut self.xml, &code, &shown, tone);
        let label = schedule.map(|number| (number, format!("Schedule {number}")));
        match label.and_then(|(number, label)| Some((number, after.strip_suffix(&label)?, label))) {
            Some((number, between, label)) => {
                self.words(between, tone);
                let code = format!("REF {} \\w \\h", places::schedule(number));
                fields::field(&mut self.xml, &code, &label, tone);
            }
            None => self.words(after, tone),
        }
    }

    fn link_within(&mut self, bookmark: &str, text: &str, tone: Tone<'_>) {
        if tone.held {
            return self.words(text, tone);
        }
        let attributes = [("w:anchor", bookmark), ("w:history", "1")];
        self.xml.open("w:hyperlink", &attributes);
        self.words(text, tone);
        self.xml.close();
    }

    fn link_out(&mut self, href: &str) -> String {
        let id = format!("rIdLink{}", self.links.len() + 1);
        self.links.push(Relationship {
            id: id.clone(),
            kind: format!("{RELATIONSHIP}hyperlink"),
            target: href.to_owned(),
            external: true,
        });
        id
    }

    /// Starts a bookmark and gives its id.
    pub(super) fn start_mark(&mut self, name: &str) -> String {
        self.marks += 1;
        let id = self.marks.to_string();
        self.xml
            .empty("w:bookmarkStart", &[("w:id", &id), ("w:name", name)]);
        id
    }

    /// Ends a bookmark.
    pub(super) fn end_mark(&mut self, id: String) {
        self.xml.empty("w:bookmarkEnd", &[("w:id", &id)]);
    }

    /// A name that no other bookmark has: the same with a count, from the second time on.
    fn once(&mut self, name: String) -> String {
        let times = self.names.entry(name.clone()).or_insert(0);
        *times += 1;
        match *times {
            1 => name,
            times => format!("{name}_{times}"),
        }
    }
}

/// The text before and after the words that a field shows, where they stand in it as words of their own.
fn find<'t>(text: &'t str, shown: &str) -> Option<(&'t str, &'t str)> {
    let (at, _) = text.match_indices(shown).find(|(at, _)| {
        let edge = |c: Option<char>| c.is_none_or(|c| !c.is_alphanumeric() && c != '.');
        edge(text[..*at].chars().next_back()) && edge(text[at + shown.len()..].chars().next())
    })?;
    Some((&text[..at], &text[at + shown.len()..]))
}

fn leads_out(href: &str) -> bool {
    ["https://", "http://", "mailto:"]
        .iter()
        .any(|scheme| href.starts_with(scheme))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_found_as_a_word_of_its_own() {
        assert_eq!(find("clause 4.2(a)", "4.2(a)"), Some(("clause ", "")));
        assert_eq!(
            find("paragraph 3 of Schedule 3", "3"),
            Some(("paragraph ", " of Schedule 3"))
        );
        assert_eq!(find("clause 14", "4"), None);
        assert_eq!(find("clause 4.2", "4"), None);
        assert_eq!(find("“Partners”", "Partners"), Some(("“", "”")));
    }
}
