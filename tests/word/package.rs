//! Looking into a package.

use quick_xml::Reader;
use quick_xml::events::Event;
use std::collections::BTreeMap;
use std::io::{Cursor, Read, Write};
use zip::write::SimpleFileOptions;
use zip::{ZipArchive, ZipWriter};

/// The parts of a package by their names.
pub type Parts = BTreeMap<String, String>;

/// Unpacks the parts that are text.
pub fn unpack(bytes: &[u8]) -> Parts {
    let mut zip = ZipArchive::new(Cursor::new(bytes)).expect("it is a zip file");
    let mut parts = Parts::new();
    for index in 0..zip.len() {
        let mut file = zip.by_index(index).expect("the entry can be read");
        let name = file.name().expect("the name is text").into_owned();
        let mut part = Vec::new();
        file.read_to_end(&mut part).expect("the entry unpacks");
        if let Ok(text) = String::from_utf8(part) {
            assert!(
                parts.insert(name.clone(), text).is_none(),
                "{name} is there twice"
            );
        }
    }
    parts
}

/// Packs parts again.
pub fn pack(parts: &Parts) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, text) in parts {
        zip.start_file(name.as_str(), SimpleFileOptions::default())
            .expect("the entry starts");
        zip.write_all(text.as_bytes())
            .expect("the entry is written");
    }
    zip.finish().expect("the package ends").into_inner()
}

/// A document with one of its parts changed.
pub fn changed(bytes: &[u8], part: &str, from: &str, to: &str) -> Vec<u8> {
    let mut parts = unpack(bytes);
    let text = parts.get_mut(part).expect("the part is there");
    assert!(text.contains(from), "{from} is not in {part}");
    *text = text.replace(from, to);
    pack(&parts)
}

/// An element of a part.
#[derive(Clone, Debug, Default)]
pub struct Element {
    pub name: String,
    pub attributes: BTreeMap<String, String>,
    pub children: Vec<Element>,
    pub text: String,
}

impl Element {
    /// Reads a part, and fails where it is not well formed.
    #[track_caller]
    pub fn parse(text: &str) -> Self {
        let mut reader = Reader::from_str(text);
        let mut open = vec![Self::default()];
        loop {
            match reader.read_event().expect("the part is well formed") {
                Event::Start(start) => open.push(Self::started(&start)),
                Event::Empty(start) => {
                    let element = Self::started(&start);
                    open.last_mut()
                        .expect("there is a root")
                        .children
                        .push(element);
                }
                Event::End(_) => {
                    let done = open.pop().expect("what ends has begun");
                    open.last_mut()
                        .expect("there is a root")
                        .children
                        .push(done);
                }
                Event::Text(words) => {
                    open.last_mut().expect("there is a root").text += &words.xml10_content();
                }
                Event::GeneralRef(name) => {
                    let words = quick_xml::escape::unescape(&format!("&{};", &*name))
                        .expect("the entity is known")
                        .into_owned();
                    open.last_mut().expect("there is a root").text += &words;
                }
                Event::Eof => break,
                _ => {}
            }
        }
        assert_eq!(open.len(), 1, "what begins ends");
        open.remove(0).children.remove(0)
    }

    fn started(start: &quick_xml::events::BytesStart<'_>) -> Self {
        let read = |attribute: quick_xml::events::attributes::Attribute<'_>| {
            let value = attribute
                .normalized_value(quick_xml::XmlVersion::Explicit1_0)
                .expect("the value is well formed");
            (attribute.key.0.to_owned(), value.into_owned())
        };
        Self {
            name: start.name().0.to_owned(),
            attributes: start
                .attributes()
                .map(|a| read(a.expect("attributes are well formed")))
                .collect(),
            ..Self::default()
        }
    }

    /// Everything in it, itself included.
    pub fn all(&self) -> Vec<&Self> {
        let mut all = vec![self];
        all.extend(self.children.iter().flat_map(Self::all));
        all
    }

    /// Everything in it of a name.
    pub fn named(&self, name: &str) -> Vec<&Self> {
        let mut all = self.all();
        all.retain(|element| element.name == name);
        all
    }

    /// The first element right in it of a name.
    pub fn child(&self, name: &str) -> Option<&Self> {
        self.children.iter().find(|child| child.name == name)
    }

    /// The value of an attribute, or nothing.
    pub fn get(&self, name: &str) -> &str {
        self.attributes.get(name).map_or("", String::as_str)
    }

    /// The `w:val` of the first element right in it of a name.
    pub fn val(&self, name: &str) -> Option<&str> {
        self.child(name).map(|child| child.get("w:val"))
    }

    /// The words in it.
    pub fn words(&self) -> String {
        self.named("w:t").iter().map(|t| t.text.as_str()).collect()
    }
}
