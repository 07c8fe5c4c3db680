//! Documents in the style of a house.

use crate::package::{Element, changed, pack, unpack};
use crate::samples::{rich, written};
use consortia::output::word::{Look, Reference, WordError, write};

fn in_style_of(house: &[u8]) -> Vec<u8> {
    let look = Look {
        reference: Some(Reference::read(house).expect("the house style can be read")),
        footer: Some("Made from answers 12".to_owned()),
        ..Look::default()
    };
    write(&rich(), &look).expect("the document can be written")
}

/// A house whose Word is German: other ids, the same names.
fn german() -> Vec<u8> {
    let bytes = written(&rich());
    let bytes = changed(&bytes, "word/styles.xml", "\"Heading1\"", "\"berschrift1\"");
    let bytes = changed(
        &bytes,
        "word/styles.xml",
        "w:val=\"Title\"/><w:basedOn",
        "w:val=\"title\"/><w:basedOn",
    );
    changed(
        &bytes,
        "word/header1.xml",
        "<w:t xml:space=\"preserve\">",
        "<w:t xml:space=\"preserve\">HOUSE ",
    )
}

#[test]
fn styles_page_header_and_footer_are_taken() {
    let house = changed(
        &german(),
        "word/document.xml",
        "w:right=\"1417\"",
        "w:right=\"2000\"",
    );
    let parts = unpack(&in_style_of(&house));
    let header = parts
        .keys()
        .find(|name| name.starts_with("word/own-header"));
    let own: String = parts
        .iter()
        .filter(|(name, _)| name.starts_with("word/own-header"))
        .map(|(_, text)| text.as_str())
        .collect();
    assert!(header.is_some() && own.contains("HOUSE "));
    assert!(!parts.contains_key("word/header1.xml"));
    let body = Element::parse(&parts["word/document.xml"]);
    let margins = body.named("w:pgMar");
    assert_eq!(margins[0].get("w:right"), "2000");
    let grid: u32 = body.named("w:tbl")[0]
        .named("w:gridCol")
        .iter()
        .map(|one| one.get("w:w").parse::<u32>().expect("a width is a number"))
        .sum();
    assert_eq!(grid, 9_072 - 583);
    let footers: Vec<&String> = parts
        .iter()
        .filter(|(name, _)| name.starts_with("word/own-footer"))
        .map(|(_, text)| text)
        .collect();
    assert!(
        !footers.is_empty()
            && footers
                .iter()
                .all(|text| text.contains("Made from answers 12"))
    );
}

#[test]
fn a_style_of_the_same_name_is_used_whatever_its_id() {
    let parts = unpack(&in_style_of(&german()));
    let styles = Element::parse(&parts["word/styles.xml"]);
    let named: Vec<&Element> = styles
        .named("w:style")
        .into_iter()
        .filter(|style| {
            style
                .val("w:name")
                .is_some_and(|name| name.eq_ignore_ascii_case("heading 1"))
        })
        .collect();
    assert_eq!(named.len(), 1);
    assert_eq!(named[0].get("w:styleId"), "Heading1");
}

#[test]
fn styles_that_a_house_lacks_are_added_and_those_with_numbers_are_bound() {
    let parts = unpack(&in_style_of(include_bytes!("house.docx")));
    let styles = Element::parse(&parts["word/styles.xml"]);
    let style = |id: &str| {
        let all = styles.named("w:style");
        let found = all.iter().find(|one| one.get("w:styleId") == id);
        (*found.unwrap_or_else(|| panic!("{id} is missing"))).clone()
    };
    // The colour is the house's own; the list is ours.
    assert_eq!(
        style("Heading1")
            .child("w:rPr")
            .and_then(|run| run.val("w:color")),
        Some("006600")
    );
    let numbered = style("Heading2")
        .child("w:pPr")
        .and_then(|own| own.child("w:numPr").cloned());
    assert_eq!(
        numbered.expect("clauses are numbered").val("w:numId"),
        Some("1")
    );
    assert!(style("Clause2").child("w:pPr").is_some());
    let language = styles
        .child("w:docDefaults")
        .expect("there are defaults")
        .named("w:lang")[0]
        .get("w:val")
        .to_owned();
    assert_eq!(language, "en-GB");
    // A house without a header gets ours.
    assert!(parts["word/header1.xml"].contains("Draft for discussion"));
}

#[test]
fn a_picture_in_the_header_comes_along() {
    let run = "<w:r><w:drawing r:embed=\"rIdLogo\"/></w:r></w:p></w:hdr>";
    let house = changed(&written(&rich()), "word/header1.xml", "</w:p></w:hdr>", run);
    let mut parts = unpack(&house);
    parts.insert(
        "word/_rels/header1.xml.rels".to_owned(),
        "<Relationships><Relationship Id=\"rIdLogo\" Type=\"x/image\" Target=\"media/logo.svg\"/></Relationships>".to_owned(),
    );
    parts.insert("word/media/logo.svg".to_owned(), "<svg/>".to_owned());
    let types = parts
        .get_mut("[Content_Types].xml")
        .expect("there are types");
    let svg = "<Default Extension=\"svg\" ContentType=\"image/svg+xml\"/></Types>";
    *types = types.replace("</Types>", svg);
    let made = unpack(&in_style_of(&pack(&parts)));
    let leads = made
        .iter()
        .find(|(name, text)| name.starts_with("word/_rels/own-header") && text.contains("rIdLogo"));
    let (_, leads) = leads.expect("the header leads to its picture");
    let target = Element::parse(leads).children[0].get("Target").to_owned();
    assert_eq!(
        made.get(&format!("word/{target}")).map(String::as_str),
        Some("<svg/>")
    );
    assert!(
        made["[Content_Types].xml"]
            .contains(&format!("/word/{target}\" ContentType=\"image/svg+xml\""))
    );
}

#[test]
fn what_cannot_give_a_style_is_refused_in_plain_words() {
    let told = |bytes: &[u8]| {
        Reference::read(bytes)
            .expect_err("it is refused")
            .to_string()
    };
    assert_eq!(told(b"hello"), "it is not a Word document (.docx)");
    let mut parts = unpack(&written(&rich()));
    parts.remove("word/styles.xml");
    let leads = parts
        .get_mut("word/_rels/document.xml.rels")
        .expect("there are relationships");
    *leads = leads.replace("relationships/styles", "relationships/other");
    assert_eq!(
        told(&pack(&parts)),
        "it has no styles.xml, and so is not a whole Word document"
    );
    let strict = changed(
        &written(&rich()),
        "word/styles.xml",
        "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
        "http://purl.oclc.org/ooxml/wordprocessingml/main",
    );
    assert!(told(&strict).starts_with("it is in the strict form"));
    let broken = changed(&written(&rich()), "word/styles.xml", "</w:styles>", "");
    assert!(matches!(
        Reference::read(&broken),
        Err(WordError::Malformed(_))
    ));
}
