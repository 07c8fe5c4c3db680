//! What the document says about itself.

use super::package::{Package, RELATIONSHIP, Relationship, relationships};
use super::xml::Xml;
use super::{Look, language, title};
use crate::document::Document;

const CORE: &str =
    "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";
const VALUES: &str = "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes";
/// The set of properties that people name themselves.
const CUSTOM_SET: &str = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";

/// The relationships of the package itself.
pub(super) fn package_relationships(look: &Look) -> Vec<u8> {
    let mut all = vec![
        one(
            "rId1",
            &format!("{RELATIONSHIP}officeDocument"),
            "word/document.xml",
        ),
        one("rId2", CORE, "docProps/core.xml"),
        one(
            "rId3",
            &format!("{RELATIONSHIP}extended-properties"),
            "docProps/app.xml",
        ),
    ];
    if !look.properties.is_empty() {
        let kind = format!("{RELATIONSHIP}custom-properties");
        all.push(one("rId4", &kind, "docProps/custom.xml"));
    }
    relationships(&all)
}

fn one(id: &str, kind: &str, target: &str) -> Relationship {
    Relationship {
        id: id.to_owned(),
        kind: kind.to_owned(),
        target: target.to_owned(),
        external: false,
    }
}

/// Adds the properties. No time is among them, so that the same answers give the same bytes.
pub(super) fn add(package: &mut Package, document: &Document, look: &Look) {
    let core = "application/vnd.openxmlformats-package.core-properties+xml";
    package.add("docProps/core.xml", core, core_part(document));
    let extended = "application/vnd.openxmlformats-officedocument.extended-properties+xml";
    package.add("docProps/app.xml", extended, extended_part());
    if !look.properties.is_empty() {
        let custom = "application/vnd.openxmlformats-officedocument.custom-properties+xml";
        package.add("docProps/custom.xml", custom, custom_part(&look.properties));
    }
}

fn core_part(document: &Document) -> Vec<u8> {
    let meta = &document.meta;
    let mut xml = Xml::new();
    xml.open(
        "cp:coreProperties",
        &[
            (
                "xmlns:cp",
                "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
            ),
            ("xmlns:dc", "http://purl.org/dc/elements/1.1/"),
        ],
    );
    xml.words("dc:title", &[], &title(document));
    let maker = if meta.generator.is_empty() {
        "consortia"
    } else {
        &meta.generator
    };
    xml.words("dc:creator", &[], maker);
    xml.words("dc:language", &[], &language(&meta.lang));
    if let Some(status) = &meta.status {
        xml.words("cp:contentStatus", &[], status);
    }
    if let Some(version) = &meta.version {
        xml.words("cp:version", &[], version);
    }
    xml.finish()
}

fn extended_part() -> Vec<u8> {
    let mut xml = Xml::new();
    let space = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties";
    xml.open("Properties", &[("xmlns", space)]);
    xml.words("Application", &[], "consortia");
    xml.finish()
}

fn custom_part(all: &[(String, String)]) -> Vec<u8> {
    let mut xml = Xml::new();
    let space = "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties";
    xml.open("Properties", &[("xmlns", space), ("xmlns:vt", VALUES)]);
    // Numbers below 2 are kept for the set itself.
    for (index, (name, value)) in (2u32..).zip(all) {
        let attributes = [
            ("fmtid", CUSTOM_SET),
            ("pid", &index.to_string()),
            ("name", name),
        ];
        xml.within("property", &attributes, |xml| {
            xml.words("vt:lpwstr", &[], value);
        });
    }
    xml.finish()
}
