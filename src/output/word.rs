//! A Word document (Office Open XML, transitional), and reading one back.
//!
//! Numbers, references and contents are live: whoever opens the document works them out again when it is changed.

mod body;
mod contents;
mod drawing;
mod edges;
mod fields;
mod inline;
mod numbering;
mod package;
mod places;
mod properties;
mod read;
mod reference;
mod settings;
mod styles;
pub(in crate::output) mod table;
mod tree;
mod xml;

pub use places::{bookmark, tag};
pub use read::{Reading, Tagged, read};
pub use reference::Reference;

use crate::document::{Document, plain};
use package::{Package, RELATIONSHIP, Relationship, relationships};
use std::borrow::Cow;

/// The namespace of the words of a document.
const SPACE: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

/// The start of the types of parts.
const KIND: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

/// Why a Word document could not be written or read.
#[derive(Debug, thiserror::Error)]
pub enum WordError {
    /// What is read is not a Word document.
    #[error("it is not a Word document (.docx)")]
    NotWord,
    /// A part that every Word document has is missing.
    #[error("it has no {0}, and so is not a whole Word document")]
    Missing(&'static str),
    /// A part cannot be understood.
    #[error("its part {0} cannot be read as XML")]
    Malformed(String),
    /// It is in a form of the format that few programs write, and that cannot be mixed with ours.
    #[error("it is in the strict form of Open XML; save it as an ordinary Word document (.docx)")]
    Strict,
    /// It is larger than a document can reasonably be.
    #[error("it is too large to be a document of this kind ({0})")]
    TooLarge(String),
    /// The package could not be put together.
    #[error("the document cannot be packed ({0})")]
    Pack(#[from] zip::result::ZipError),
    /// The package could not be put together.
    #[error("the document cannot be packed ({0})")]
    Io(#[from] std::io::Error),
}

/// What a Word document looks like and says about itself.
#[derive(Clone, Debug, Default)]
pub struct Look {
    /// A document of the user's own whose styles, page, header and footer are taken.
    pub reference: Option<Reference>,
    /// Properties of the document, by name.
    pub properties: Vec<(String, String)>,
    /// A small line at the foot of each page.
    pub footer: Option<String>,
}

impl Look {
    /// How wide the text is, in twentieths of a point: that of A4 with margins of 2.5 cm, or of the user's own page.
    fn width(&self) -> u32 {
        self.reference.as_ref().map_or(9_072, Reference::text_width)
    }
}

/// Writes a document for Word.
///
/// # Errors
/// Where the package cannot be put together.
pub fn write(document: &Document, look: &Look) -> Result<Vec<u8>, WordError> {
    let lang = &document.meta.lang;
    let mut package = Package::default();
    let edges = edges::Edges::of(document, look);
    let (body, lists, links) = body::part(document, look, &edges.section);

    let mut related: Vec<Relationship> = Vec::new();
    let mut part = |package: &mut Package, name: &str, kind: &str, bytes| {
        related.push(Relationship {
            id: format!("rIdPart{}", related.len() + 1),
            kind: format!("{RELATIONSHIP}{kind}"),
            target: format!("{name}.xml"),
            external: false,
        });
        package.add(
            &format!("word/{name}.xml"),
            &format!("{KIND}{kind}+xml"),
            bytes,
        );
    };
    package.add("_rels/.rels", "", properties::package_relationships(look));
    package.add(
        "word/document.xml",
        &format!("{KIND}document.main+xml"),
        body,
    );
    let styles = match &look.reference {
        Some(reference) => reference.styles_part(lang),
        None => styles::part(lang, look.width()),
    };
    part(&mut package, "styles", "styles", styles);
    part(&mut package, "numbering", "numbering", lists.part());
    let even_and_odd = look.reference.as_ref().is_some_and(|own| own.even_and_odd);
    let settings = settings::part(lang, even_and_odd);
    part(&mut package, "settings", "settings", settings);
    if !look
        .reference
        .as_ref()
        .is_some_and(|own| own.brings("fontTable"))
    {
        part(&mut package, "fontTable", "fontTable", settings::fonts());
    }
    related.extend(edges.relationships);
    for (name, kind, bytes) in edges.parts {
        package.add(&name, &kind, bytes);
    }
    related.extend(links);
    package.add("word/_rels/document.xml.rels", "", relationships(&related));
    properties::add(&mut package, document, look);
    package.pack()
}

/// The language as Word writes it, with its country.
fn language(lang: &str) -> Cow<'_, str> {
    match lang {
        "" | "en" => "en-GB".into(),
        "cy" => "cy-GB".into(),
        "gd" => "gd-GB".into(),
        "ga" => "ga-IE".into(),
        other => other.into(),
    }
}

/// The title, or words in its place: Word wants one.
fn title(document: &Document) -> String {
    let title = plain(&document.title);
    if title.trim().is_empty() {
        "Agreement".to_owned()
    } else {
        title
    }
}
