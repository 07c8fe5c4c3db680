//! Reading documents back.

use crate::package::{changed, pack, unpack};
use crate::samples::{answer, built, rich, written};
use consortia::output::word::{Look, WordError, bookmark, read, write};

fn sample() -> Vec<u8> {
    let source = format!(
        "# T\n\n## A {{.terms}}\n\n### B\n\n1. From {} & on, in {}.\n1. More.\n",
        answer("timeframe.commencement", "1 April"),
        answer("place", "Leeds\nYorkshire"),
    );
    let look = Look {
        properties: vec![("Answers".to_owned(), "12 & 3".to_owned())],
        ..Look::default()
    };
    write(&built(&source), &look).expect("the document can be written")
}

#[test]
fn words_answers_and_properties_come_back() {
    let reading = read(&sample()).expect("the document can be read");
    assert_eq!(reading.paragraphs[0], "T");
    assert!(
        reading
            .paragraphs
            .contains(&"From 1 April & on, in Leeds\nYorkshire.".to_owned())
    );
    assert!(
        !reading
            .paragraphs
            .iter()
            .any(|line| line.contains("PAGEREF"))
    );
    assert_eq!(
        reading.properties,
        [("Answers".to_owned(), "12 & 3".to_owned())]
    );
    let first = &reading.answers[0];
    assert_eq!(first.tag.as_deref(), Some("timeframe.commencement"));
    assert_eq!(first.bookmark, Some(bookmark("timeframe.commencement")));
    assert_eq!(first.text, "1 April");
    assert_eq!(reading.answers[1].text, "Leeds\nYorkshire");
}

#[test]
fn what_is_struck_out_is_not_read_and_what_is_put_in_is() {
    let run = "<w:r><w:t xml:space=\"preserve\">1 April</w:t></w:r>";
    let tracked = "<w:del w:id=\"900\" w:author=\"A\"><w:r><w:delText>1 April</w:delText></w:r></w:del><w:ins w:id=\"901\" w:author=\"A\"><w:r><w:t>2 May</w:t></w:r></w:ins>";
    let bytes = changed(&sample(), "word/document.xml", run, tracked);
    let reading = read(&bytes).expect("the document can be read");
    assert_eq!(reading.answers[0].text, "2 May");
    assert!(
        reading
            .paragraphs
            .iter()
            .any(|line| line.starts_with("From 2 May & on"))
    );
}

#[test]
fn an_answer_without_its_control_is_found_by_its_bookmark() {
    let bytes = changed(
        &sample(),
        "word/document.xml",
        "<w:tag w:val=\"timeframe.commencement\"/>",
        "",
    );
    let reading = read(&bytes).expect("the document can be read");
    assert_eq!(reading.answers[0].tag, None);
    assert_eq!(
        reading.answers[0].bookmark,
        Some(bookmark("timeframe.commencement"))
    );
    assert_eq!(reading.answers[0].text, "1 April");
}

#[test]
fn what_is_no_word_document_is_refused() {
    assert!(matches!(read(b""), Err(WordError::NotWord)));
    assert!(matches!(read(b"# Title"), Err(WordError::NotWord)));
    let whole = written(&rich());
    assert!(matches!(
        read(&whole[..whole.len() / 2]),
        Err(WordError::NotWord)
    ));
    let mut parts = unpack(&whole);
    parts.remove("word/document.xml");
    assert!(matches!(read(&pack(&parts)), Err(WordError::Missing(_))));
    let broken = changed(&whole, "word/document.xml", "</w:body>", "");
    assert!(matches!(read(&broken), Err(WordError::Malformed(_))));
    let mut parts = unpack(&whole);
    parts.insert("word/big.bin".to_owned(), " ".repeat(40 << 20));
    assert!(matches!(read(&pack(&parts)), Err(WordError::TooLarge(_))));
}
