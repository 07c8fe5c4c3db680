use super::*;
use crate::answers::read as answers;
use crate::drafting::{Options, draft};
use crate::examples::EXAMPLES;
use crate::template::Templates;

const FORMATS: [Format; 4] = [Format::Markdown, Format::Html, Format::Text, Format::Docx];

fn drafted(text: &str) -> Document {
    let templates = Templates::built_in().expect("templates");
    let agreement = answers(text).0;
    let mut document = draft(&agreement, &[], &templates, &Options::default()).expect("a draft");
    crate::provenance::Provenance::of(&agreement, &templates).mark(&mut document);
    document
}

fn check(bytes: &[u8], format: Format, draft: &Document) -> Verdict {
    verify(bytes, format, draft, &Looks::default()).expect("a verdict")
}

#[test]
fn a_draft_is_identical_with_itself() {
    let document = drafted(EXAMPLES[4].text);
    for format in FORMATS {
        let bytes = write(&document, format, &Looks::default()).expect("a document");
        assert_eq!(check(&bytes, format, &document), Verdict::Identical);
    }
}

#[test]
fn other_spacing_is_formatting_only() {
    let document = drafted(EXAMPLES[1].text);
    let text = |format| {
        String::from_utf8(write(&document, format, &Looks::default()).expect("a document"))
            .expect("text")
    };
    let html = text(Format::Html).replace("<p>", "<p style=\"color: red\">\n  ");
    assert_eq!(
        check(html.as_bytes(), Format::Html, &document),
        Verdict::FormattingOnly
    );
    let markdown = text(Format::Markdown).replace("\n\n", "\n\n\n");
    assert_eq!(
        check(markdown.as_bytes(), Format::Markdown, &document),
        Verdict::FormattingOnly
    );
    let plain = text(Format::Text).replace("\n\n", "\n\n\n");
    assert_eq!(
        check(plain.as_bytes(), Format::Text, &document),
        Verdict::FormattingOnly
    );
}

#[test]
fn an_answer_that_changed_is_found_at_its_clause() {
    for example in EXAMPLES.iter().take(5) {
        let old = drafted(example.text);
        let changed = example
            .text
            .replacen("purpose = \"To ", "purpose = \"Not to ", 1);
        assert_ne!(changed, example.text, "{}", example.name);
        let new = drafted(&changed);
        let numbered = new.numbered();
        let clause = numbered
            .iter()
            .find(|one| one.text.contains("ot to "))
            .expect("the clause on the purpose");
        for format in FORMATS {
            let bytes = write(&old, format, &Looks::default()).expect("a document");
            let Verdict::Different(found) = check(&bytes, format, &new) else {
                panic!("{} as {format:?}: not told apart", example.name);
            };
            assert_eq!(found.len(), 1, "{} as {format:?}: {found:#?}", example.name);
            assert_eq!(
                found[0].place, clause.number,
                "{} as {format:?}",
                example.name
            );
            assert!(found[0].draft[0].contains("ot to "), "{found:?}");
            assert!(!found[0].document[0].contains("ot to "), "{found:?}");
        }
    }
}

#[test]
fn a_clause_that_somebody_adds_or_takes_out_is_found() {
    let document = drafted(EXAMPLES[4].text);
    let bytes = write(&document, Format::Markdown, &Looks::default()).expect("a document");
    let text = String::from_utf8(bytes).expect("text");
    let clause = text
        .lines()
        .find(|line| line.starts_with("5.2 "))
        .expect("a clause 5.2");
    let mine = "5.2a The Partners share all losses.";
    let added = text.replacen(clause, &format!("{clause}\n\n{mine}"), 1);
    let found = check(added.as_bytes(), Format::Markdown, &document);
    let Verdict::Different(found) = found else {
        panic!("not told apart");
    };
    assert_eq!(found.len(), 1, "{found:#?}");
    assert_eq!(found[0].document, [mine]);
    assert!(found[0].draft.is_empty());
    let without = text.replacen(clause, "", 1);
    let Verdict::Different(found) = check(without.as_bytes(), Format::Markdown, &document) else {
        panic!("not told apart");
    };
    assert_eq!(found.len(), 1, "{found:#?}");
    assert_eq!(found[0].place, "clause 5.2");
    assert!(found[0].document.is_empty());
}

#[test]
fn a_document_tells_the_answers_that_it_was_made_from() {
    let document = drafted(EXAMPLES[0].text);
    let full = &document.meta.properties[0].1;
    for format in FORMATS {
        let bytes = write(&document, format, &Looks::default()).expect("a document");
        let told = answers_of(&bytes, format).expect("a hash");
        assert!(full.starts_with(&told), "{format:?}: {told}");
    }
}
