//! The package: parts, their types and relationships, in a zip file.

use super::WordError;
use super::xml::Xml;
use std::collections::BTreeMap;
use std::io::{Cursor, Read, Write};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipArchive, ZipWriter};

/// The most that one part of a document that is read may come to when it is unpacked.
const LARGEST_PART: u64 = 32 << 20;

/// The most parts that a document that is read may have.
const MOST_PARTS: usize = 4_000;

/// The start of the names of relationship types.
pub(super) const RELATIONSHIP: &str =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

/// A relationship of a part.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Relationship {
    /// Its id.
    pub(super) id: String,
    /// Its type, whole.
    pub(super) kind: String,
    /// Where it leads.
    pub(super) target: String,
    /// Whether that is outside the package.
    pub(super) external: bool,
}

/// Writes relationships.
pub(super) fn relationships(all: &[Relationship]) -> Vec<u8> {
    let mut xml = Xml::new();
    let space = "http://schemas.openxmlformats.org/package/2006/relationships";
    xml.open("Relationships", &[("xmlns", space)]);
    for one in all {
        let mut attributes = vec![
            ("Id", one.id.as_str()),
            ("Type", &one.kind),
            ("Target", &one.target),
        ];
        if one.external {
            attributes.push(("TargetMode", "External"));
        }
        xml.empty("Relationship", &attributes);
    }
    xml.finish()
}

/// A part: its name, its type (relationships have none of their own) and its contents.
pub(super) type Part = (String, String, Vec<u8>);

/// A package that is being put together.
#[derive(Default)]
pub(super) struct Package {
    parts: Vec<Part>,
}

impl Package {
    /// Adds a part with its type.
    pub(super) fn add(&mut self, name: &str, kind: &str, bytes: Vec<u8>) {
        self.parts.push((name.to_owned(), kind.to_owned(), bytes));
    }

    /// Packs everything. The same parts give the same bytes: no time of the clock goes in.
    pub(super) fn pack(self) -> Result<Vec<u8>, WordError> {
        let options = SimpleFileOptions::default()
            .compression_method(CompressionMethod::Deflated)
            .last_modified_time(DateTime::default());
        let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
        zip.start_file("[Content_Types].xml", options)?;
        zip.write_all(&self.content_types())?;
        for (name, _, bytes) in &self.parts {
            zip.start_file(name.as_str(), options)?;
            zip.write_all(bytes)?;
        }
        Ok(zip.finish()?.into_inner())
    }

    fn content_types(&self) -> Vec<u8> {
        let mut xml = Xml::new();
        let space = "http://schemas.openxmlformats.org/package/2006/content-types";
        xml.open("Types", &[("xmlns", space)]);
        let relationships = "application/vnd.openxmlformats-package.relationships+xml";
        for (ending, kind) in [("rels", relationships), ("xml", "application/xml")] {
            xml.empty("Default", &[("Extension", ending), ("ContentType", kind)]);
        }
        for (name, kind, _) in &self.parts {
            if !kind.is_empty() {
                let name = format!("/{name}");
                xml.empty("Override", &[("PartName", &name), ("ContentType", kind)]);
            }
        }
        xml.finish()
    }
}

/// Unpacks a package, as far as it is no bigger than a document can be.
pub(super) fn unpack(bytes: &[u8]) -> Result<BTreeMap<String, Vec<u8>>, WordError> {
    let mut zip = ZipArchive::new(Cursor::new(bytes)).map_err(|_| WordError::NotWord)?;
    if zip.len() > MOST_PARTS {
        return Err(WordError::TooLarge("it has too many parts".to_owned()));
    }
    let mut parts = BTreeMap::new();
    let mut left = 4 * LARGEST_PART;
    for index in 0..zip.len() {
        let file = zip.by_index(index).map_err(|_| WordError::NotWord)?;
        if file.is_dir() {
            continue;
        }
        let name = file.name().map_err(|_| WordError::NotWord)?;
        let name = name.trim_start_matches('/').to_owned();
        let limit = LARGEST_PART.min(left);
        let mut part = Vec::new();
        // What the archive says of its own sizes is not to be believed.
        file.take(limit + 1)
            .read_to_end(&mut part)
            .map_err(|_| WordError::NotWord)?;
        if part.len() as u64 > limit {
            return Err(WordError::TooLarge(format!("{name} is too large")));
        }
        left -= part.len() as u64;
        parts.insert(name, part);
    }
    if !parts.contains_key("[Content_Types].xml") {
        return Err(WordError::NotWord);
    }
    Ok(parts)
}
