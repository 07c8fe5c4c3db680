//! A document of the user's own that gives styles, page, header and footer.

mod sections;
mod styling;

use super::package::{Part, Relationship, unpack};
use super::tree::Element;
use super::{SPACE, WordError};
use std::collections::BTreeMap;

/// What is taken from a document of the user's own.
#[derive(Clone, Debug)]
pub struct Reference {
    /// Its styles, with the names that our own text uses.
    styles: Element,
    /// Its other parts that come along.
    parts: Vec<Part>,
    /// How the document leads to them.
    relationships: Vec<Relationship>,
    /// Its section, without what only the user's own text needs.
    section: Element,
    has_header: bool,
    has_footer: bool,
    /// Whether even pages have edges of their own.
    pub(super) even_and_odd: bool,
}

impl Reference {
    /// Reads a Word document and takes its styles, theme, fonts, page, headers and footers.
    ///
    /// # Errors
    /// Where it is no Word document, is broken, lacks its styles or is unreasonably large.
    pub fn read(bytes: &[u8]) -> Result<Self, WordError> {
        let source = Source::open(bytes)?;
        let document = source.tree(&source.main)?;
        let styles_part = source
            .related(&source.main, "styles")
            .ok_or(WordError::Missing("styles.xml"))?;
        let mut styles = source.tree(&styles_part)?;
        if styles.name != "w:styles" {
            return Err(WordError::Malformed(styles_part));
        }
        if styles.attribute("xmlns:w") != Some(SPACE) {
            return Err(WordError::Strict);
        }
        let renamed = styling::adopt(&mut styles);
        let mut taken = sections::take(&source, &document, &renamed)?;
        for (kind, name) in [("theme", "theme/theme1"), ("fontTable", "fontTable")] {
            taken.add(&source, kind, name)?;
        }
        let settings = source.related(&source.main, "settings");
        let settings = settings.map(|part| source.tree(&part)).transpose()?;
        Ok(Self {
            styles,
            parts: taken.parts,
            relationships: taken.relationships,
            section: taken.section,
            has_header: taken.has_header,
            has_footer: taken.has_footer,
            even_and_odd: settings.is_some_and(|s| s.child("w:evenAndOddHeaders").is_some()),
        })
    }

    /// Whether it brings a part of the document's own of that kind.
    pub(super) fn brings(&self, kind: &str) -> bool {
        let ending = format!("/{kind}");
        self.relationships
            .iter()
            .any(|one| one.kind.ends_with(&ending))
    }
}

/// The parts of a document with what leads from one to another.
pub(super) struct Source {
    parts: BTreeMap<String, Vec<u8>>,
    types: Element,
    main: String,
}

impl Source {
    /// Opens a Word document.
    pub(super) fn open(bytes: &[u8]) -> Result<Self, WordError> {
        let parts = unpack(bytes)?;
        let types = parts.get("[Content_Types].xml").ok_or(WordError::NotWord)?;
        let types = Element::parse(types, "[Content_Types].xml")?;
        let mut source = Self {
            parts,
            types,
            main: String::new(),
        };
        source.main = source
            .related("", "officeDocument")
            .ok_or(WordError::NotWord)?;
        if !source.parts.contains_key(&source.main) {
            return Err(WordError::Missing("document.xml"));
        }
        let kind = source.kind(&source.main).unwrap_or_default();
        if !kind.contains("wordprocessingml") && !kind.contains("ms-word") {
            return Err(WordError::NotWord);
        }
        Ok(source)
    }

    pub(super) fn tree(&self, part: &str) -> Result<Element, WordError> {
        let bytes = self.parts.get(part);
        let bytes = bytes.ok_or_else(|| WordError::Malformed(part.to_owned()))?;
        Element::parse(bytes, part)
    }

    /// The name of the main part.
    pub(super) fn main(&self) -> &str {
        &self.main
    }

    /// The relationships of a part.
    fn relationships(&self, part: &str) -> Vec<Relationship> {
        let (folder, name) = part
            .rsplit_once('/')
            .map_or(("", part), |(folder, name)| (folder, name));
        let own = if folder.is_empty() {
            format!("_rels/{name}.rels")
        } else {
            format!("{folder}/_rels/{name}.rels")
        };
        let Ok(tree) = self.tree(&own) else {
            return Vec::new();
        };
        let read = |element: &Element| {
            let external = element.attribute("TargetMode") == Some("External");
            let target = element.attribute("Target")?;
            Some(Relationship {
                id: element.attribute("Id")?.to_owned(),
                kind: element.attribute("Type")?.to_owned(),
                target: if external {
                    target.to_owned()
                } else {
                    resolved(folder, target)
                },
                external,
            })
        };
        tree.elements().filter_map(read).collect()
    }

    /// The part that another leads to, by the end of the type of the relationship.
    pub(super) fn related(&self, part: &str, kind: &str) -> Option<String> {
        let ending = format!("/{kind}");
        let all = self.relationships(part);
        let one = all
            .into_iter()
            .find(|one| one.kind.ends_with(&ending) && !one.external)?;
        Some(one.target)
    }

    /// The type of a part.
    fn kind(&self, part: &str) -> Option<String> {
        let name = format!("/{part}");
        let own = self.types.elements().find(|element| {
            element
                .attribute("PartName")
                .is_some_and(|own| own.eq_ignore_ascii_case(&name))
        });
        let (_, ending) = part.rsplit_once('.')?;
        let by_ending = || {
            self.types.elements().find(|element| {
                element
                    .attribute("Extension")
                    .is_some_and(|own| own.eq_ignore_ascii_case(ending))
            })
        };
        own.or_else(by_ending)?
            .attribute("ContentType")
            .map(str::to_owned)
    }
}

/// The name of a part from the folder of the part that leads to it.
fn resolved(folder: &str, target: &str) -> String {
    let mut names: Vec<&str> = match target.strip_prefix('/') {
        Some(_) => Vec::new(),
        None => folder.split('/').filter(|name| !name.is_empty()).collect(),
    };
    for name in target.split('/') {
        match name {
            "" | "." => {}
            ".." => {
                names.pop();
            }
            name => names.push(name),
        }
    }
    names.join("/")
}
