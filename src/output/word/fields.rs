//! Fields: what whoever opens the document can work out again.

use super::inline::Tone;
use super::xml::Xml;

/// Adds a field with what it shows until it is worked out.
pub(super) fn field(xml: &mut Xml, code: &str, shown: &str, tone: Tone<'_>) {
    start(xml, code, tone);
    if !shown.is_empty() {
        tone.words(xml, shown);
    }
    end(xml, tone);
}

/// Starts a field whose shown contents follow.
pub(super) fn start(xml: &mut Xml, code: &str, tone: Tone<'_>) {
    mark(xml, "begin", tone);
    tone.run(xml, |xml| {
        xml.words(
            "w:instrText",
            &[("xml:space", "preserve")],
            &format!(" {code} "),
        );
    });
    mark(xml, "separate", tone);
}

/// Ends a field.
pub(super) fn end(xml: &mut Xml, tone: Tone<'_>) {
    mark(xml, "end", tone);
}

fn mark(xml: &mut Xml, kind: &str, tone: Tone<'_>) {
    tone.run(xml, |xml| {
        xml.empty("w:fldChar", &[("w:fldCharType", kind)])
    });
}
