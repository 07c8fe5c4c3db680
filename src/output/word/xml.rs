//! Writing XML in which text can never become markup.

use super::tree::Element;
use crate::document::visible;
use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesEnd, BytesStart, BytesText, Event};
use std::borrow::Cow;

/// An XML part under way. Names are fixed words of this program; every value and text is escaped.
pub(super) struct Xml {
    writer: Writer<Vec<u8>>,
    open: Vec<&'static str>,
}

/// An attribute: its name and its value.
pub(super) type Attribute<'a> = (&'static str, &'a str);

impl Xml {
    /// A part of its own, with the XML declaration.
    pub(super) fn new() -> Self {
        let mut xml = Self::fragment();
        let declaration = BytesDecl::new("1.0", Some("UTF-8"), Some("yes"));
        xml.write(Event::Decl(declaration));
        xml
    }

    /// A piece to be put into a part.
    pub(super) fn fragment() -> Self {
        Self {
            writer: Writer::new(Vec::new()),
            open: Vec::new(),
        }
    }

    fn write(&mut self, event: Event<'_>) {
        // Writing to memory cannot fail.
        let _ = self.writer.write_event(event);
    }

    fn start<'a>(name: &'static str, attributes: &[Attribute<'a>]) -> BytesStart<'a> {
        let mut start = BytesStart::new(name);
        for (name, value) in attributes {
            start.push_attribute((*name, clean(value).replace(['\n', '\t'], " ").as_str()));
        }
        start
    }

    /// Opens an element.
    pub(super) fn open(&mut self, name: &'static str, attributes: &[Attribute<'_>]) {
        self.write(Event::Start(Self::start(name, attributes)));
        self.open.push(name);
    }

    /// Closes the element that was opened last.
    pub(super) fn close(&mut self) {
        if let Some(name) = self.open.pop() {
            self.write(Event::End(BytesEnd::new(name)));
        }
    }

    /// Adds an element without contents.
    pub(super) fn empty(&mut self, name: &'static str, attributes: &[Attribute<'_>]) {
        self.write(Event::Empty(Self::start(name, attributes)));
    }

    /// Adds an element whose one attribute is `w:val`.
    pub(super) fn val(&mut self, name: &'static str, value: &str) {
        self.empty(name, &[("w:val", value)]);
    }

    /// Adds an element with one attribute of another name.
    pub(super) fn val2(&mut self, name: &'static str, attribute: &'static str, value: &str) {
        self.empty(name, &[(attribute, value)]);
    }

    /// Adds an element that switches something on.
    pub(super) fn on(&mut self, name: &'static str) {
        self.empty(name, &[]);
    }

    /// Opens an element, lets it be filled, and closes it.
    pub(super) fn within(
        &mut self,
        name: &'static str,
        attributes: &[Attribute<'_>],
        fill: impl FnOnce(&mut Self),
    ) {
        self.open(name, attributes);
        fill(self);
        self.close();
    }

    /// Adds text.
    pub(super) fn text(&mut self, text: &str) {
        self.write(Event::Text(BytesText::new(&clean(text))));
    }

    /// Adds an element that holds text alone.
    pub(super) fn words(&mut self, name: &'static str, attributes: &[Attribute<'_>], text: &str) {
        self.within(name, attributes, |xml| xml.text(text));
    }

    /// Adds a tree, with all its text escaped again.
    pub(super) fn tree(&mut self, tree: &Element) {
        tree.write(&mut self.writer);
    }

    /// Closes what is open and gives the bytes.
    pub(super) fn finish(mut self) -> Vec<u8> {
        while !self.open.is_empty() {
            self.close();
        }
        self.writer.into_inner()
    }
}

/// Text without characters that XML 1.0 cannot hold.
pub(super) fn clean(text: &str) -> Cow<'_, str> {
    let text = visible(text);
    if text.contains(['\u{fffe}', '\u{ffff}']) {
        return Cow::Owned(text.replace(['\u{fffe}', '\u{ffff}'], "\u{fffd}"));
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_in_text_or_values_is_markup() {
        let mut xml = Xml::fragment();
        xml.within("a", &[("b", "\"<&>'\n")], |xml| {
            xml.text("<c>&amp;\u{fffe}\u{1}]]>");
        });
        assert_eq!(
            String::from_utf8(xml.finish()).expect("the text is UTF-8"),
            "<a b=\"&quot;&lt;&amp;&gt;&apos; \">&lt;c&gt;&amp;amp;\u{fffd}\u{2401}]]&gt;</a>"
        );
    }

    #[test]
    fn what_is_open_is_closed_at_the_end() {
        let mut xml = Xml::fragment();
        xml.open("a", &[]);
        xml.open("b", &[]);
        assert_eq!(xml.finish(), b"<a><b></b></a>");
    }
}
