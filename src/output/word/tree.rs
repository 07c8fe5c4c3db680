//! XML that was written by others, as a tree that can be looked through and changed.

use super::WordError;
use quick_xml::events::{BytesDecl, BytesEnd, BytesStart, BytesText, Event};
use quick_xml::{Reader, Writer};

/// How deep elements may stand in each other. No document comes near.
const DEEPEST: usize = 256;

/// An element with its prefix as written.
#[derive(Clone, Debug, Default)]
pub(super) struct Element {
    pub(super) name: String,
    pub(super) attributes: Vec<(String, String)>,
    pub(super) children: Vec<Node>,
}

/// What an element holds.
#[derive(Clone, Debug)]
pub(super) enum Node {
    Element(Element),
    Text(String),
}

impl Element {
    /// An element with attributes and nothing in it.
    pub(super) fn new(name: &str, attributes: &[(&str, &str)]) -> Self {
        let own = |(name, value): &(&str, &str)| ((*name).to_owned(), (*value).to_owned());
        Self {
            name: name.to_owned(),
            attributes: attributes.iter().map(own).collect(),
            children: Vec::new(),
        }
    }

    /// Reads a part.
    pub(super) fn parse(bytes: &[u8], part: &str) -> Result<Self, WordError> {
        let malformed = || WordError::Malformed(part.to_owned());
        let text = std::str::from_utf8(bytes).map_err(|_| malformed())?;
        let mut reader = Reader::from_str(text.trim_start_matches('\u{feff}'));
        let mut open: Vec<Self> = vec![Self::default()];
        loop {
            let event = reader.read_event().map_err(|_| malformed())?;
            match event {
                Event::Start(start) => {
                    if open.len() > DEEPEST {
                        return Err(malformed());
                    }
                    open.push(Self::started(&start).ok_or_else(malformed)?);
                }
                Event::Empty(start) => {
                    let element = Self::started(&start).ok_or_else(malformed)?;
                    Self::put(&mut open, Node::Element(element));
                }
                Event::End(_) => {
                    let done = open.pop().ok_or_else(malformed)?;
                    Self::put(&mut open, Node::Element(done));
                }
                Event::Text(text) => {
                    Self::put(&mut open, Node::Text(text.xml10_content().into_owned()));
                }
                Event::CData(text) => {
                    Self::put(&mut open, Node::Text(text.xml10_content().into_owned()));
                }
                Event::GeneralRef(name) => {
                    let raw = format!("&{};", &*name);
                    let text = quick_xml::escape::unescape(&raw).map_err(|_| malformed())?;
                    Self::put(&mut open, Node::Text(text.into_owned()));
                }
                // A type of its own could define entities; no Word document has one.
                Event::DocType(_) => return Err(malformed()),
                Event::Comment(_) | Event::Decl(_) | Event::PI(_) => {}
                Event::Eof => break,
            }
        }
        let mut root = match (open.pop(), open.is_empty()) {
            (Some(root), true) => root,
            _ => return Err(malformed()),
        };
        root.children
            .retain(|node| matches!(node, Node::Element(_)));
        match root.children.pop() {
            Some(Node::Element(only)) if root.children.is_empty() => Ok(only),
            _ => Err(malformed()),
        }
    }

    fn started(start: &BytesStart<'_>) -> Option<Self> {
        let mut attributes = Vec::new();
        for attribute in start.attributes() {
            let attribute = attribute.ok()?;
            let value = attribute
                .normalized_value(quick_xml::XmlVersion::Explicit1_0)
                .ok()?
                .into_owned();
            attributes.push((attribute.key.0.to_owned(), value));
        }
        Some(Self {
            name: start.name().0.to_owned(),
            attributes,
            children: Vec::new(),
        })
    }

    fn put(open: &mut [Self], node: Node) {
        if let Some(parent) = open.last_mut() {
            parent.children.push(node);
        }
    }

    /// Writes it as a part.
    pub(super) fn part(&self) -> Vec<u8> {
        let mut writer = Writer::new(Vec::new());
        let declaration = BytesDecl::new("1.0", Some("UTF-8"), Some("yes"));
        // Writing to memory cannot fail.
        let _ = writer.write_event(Event::Decl(declaration));
        self.write(&mut writer);
        writer.into_inner()
    }

    /// Writes it among other things.
    pub(super) fn write(&self, writer: &mut Writer<Vec<u8>>) {
        let mut start = BytesStart::new(self.name.as_str());
        for (name, value) in &self.attributes {
            start.push_attribute((name.as_str(), value.as_str()));
        }
        if self.children.is_empty() {
            let _ = writer.write_event(Event::Empty(start));
            return;
        }
        let _ = writer.write_event(Event::Start(start));
        for child in &self.children {
            match child {
                Node::Element(element) => element.write(writer),
                Node::Text(text) => {
                    let _ = writer.write_event(Event::Text(BytesText::new(text)));
                }
            }
        }
        let _ = writer.write_event(Event::End(BytesEnd::new(self.name.as_str())));
    }

    /// The value of an attribute.
    pub(super) fn attribute(&self, name: &str) -> Option<&str> {
        let (_, value) = self.attributes.iter().find(|(own, _)| own == name)?;
        Some(value)
    }

    /// Sets an attribute.
    pub(super) fn set(&mut self, name: &str, value: &str) {
        match self.attributes.iter_mut().find(|(own, _)| own == name) {
            Some((_, old)) => value.clone_into(old),
            None => self.attributes.push((name.to_owned(), value.to_owned())),
        }
    }

    /// The elements in it.
    pub(super) fn elements(&self) -> impl Iterator<Item = &Self> {
        self.children.iter().filter_map(|node| match node {
            Node::Element(element) => Some(element),
            Node::Text(_) => None,
        })
    }

    /// The elements in it, to be changed.
    pub(super) fn elements_mut(&mut self) -> impl Iterator<Item = &mut Self> {
        self.children.iter_mut().filter_map(|node| match node {
            Node::Element(element) => Some(element),
            Node::Text(_) => None,
        })
    }

    /// The first element in it of a name.
    pub(super) fn child(&self, name: &str) -> Option<&Self> {
        self.elements().find(|element| element.name == name)
    }

    /// The first element in it of a name, put in at a place where there is none.
    pub(super) fn child_or_new(&mut self, name: &str, at: usize) -> &mut Self {
        let found = self.position(name);
        let at = found.unwrap_or_else(|| {
            let at = at.min(self.children.len());
            self.children
                .insert(at, Node::Element(Self::new(name, &[])));
            at
        });
        match &mut self.children[at] {
            Node::Element(element) => element,
            Node::Text(_) => unreachable!("an element was found or put there"),
        }
    }

    fn position(&self, name: &str) -> Option<usize> {
        self.children
            .iter()
            .position(|node| matches!(node, Node::Element(element) if element.name == name))
    }

    /// Takes out elements, wherever they stand.
    pub(super) fn remove(&mut self, unwanted: &dyn Fn(&Self) -> bool) {
        self.children
            .retain(|node| !matches!(node, Node::Element(element) if unwanted(element)));
        for element in self.elements_mut() {
            element.remove(unwanted);
        }
    }

    /// Changes it and all that stands in it.
    pub(super) fn each(&mut self, change: &mut dyn FnMut(&mut Self)) {
        change(self);
        for element in self.elements_mut() {
            element.each(change);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_read_is_written_again() {
        let source = "<a b=\"&lt;&quot;\"><c/>x &amp; &#65;<!-- gone --></a>";
        let tree = Element::parse(source.as_bytes(), "a").expect("the source is well formed");
        let written = String::from_utf8(tree.part()).expect("the part is UTF-8");
        assert!(
            written.ends_with("<a b=\"&lt;&quot;\"><c/>x &amp; A</a>"),
            "{written}"
        );
    }

    #[test]
    fn what_is_no_tree_is_refused() {
        let deep = format!("{}{}", "<a>".repeat(9_999), "</a>".repeat(9_999));
        for source in [
            "",
            "<a>",
            "<a></b>",
            "<a/><b/>",
            "<!DOCTYPE a><a/>",
            "<a>&x;</a>",
            &deep,
        ] {
            assert!(Element::parse(source.as_bytes(), "a").is_err());
        }
    }
}
