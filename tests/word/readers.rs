//! What readers that know nothing of this program make of a document: the validator of the Open XML SDK,
//! python-docx, and LibreOffice. `tests/readers/install.sh` fetches them into the folder that
//! `CONSORTIA_INDEPENDENT_READERS` names; without it these tests say loudly that they were left out.

use crate::numbers::of_model;
use crate::package::{changed, pack, unpack};
use crate::samples::{all, examples, rich, written};
use consortia::document::{Block, Document, Inline, plain, visible};
use consortia::output::word::{Look, Reference, read, write};
use serde_json::Value;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The folder of the readers, or a loud word.
fn readers() -> Option<PathBuf> {
    let folder = std::env::var_os("CONSORTIA_INDEPENDENT_READERS").map(PathBuf::from);
    if folder.is_none() {
        eprintln!(
            "\n*** NOT READ BY ANYBODY ELSE: set CONSORTIA_INDEPENDENT_READERS (see tests/readers/install.sh) ***\n"
        );
    }
    folder
}

fn saved(folder: &Path, name: &str, bytes: &[u8]) -> PathBuf {
    let path = folder.join(format!("{}.docx", name.replace(' ', "-")));
    std::fs::write(&path, bytes).expect("the folder can be written to");
    path
}

#[track_caller]
fn run(command: &mut Command) -> String {
    let output = command
        .output()
        .unwrap_or_else(|error| panic!("{command:?}: {error}"));
    let told = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{command:?}: {told}");
    String::from_utf8(output.stdout).expect("the reader writes UTF-8")
}

/// What the validator finds.
fn faults(readers: &Path, file: &Path) -> Vec<Value> {
    let program = readers.join("node_modules/.bin/ooxml-validator");
    let output = Command::new(program)
        .arg(file)
        .output()
        .expect("the validator runs");
    let report: Value = serde_json::from_slice(&output.stdout).expect("the validator writes JSON");
    assert_eq!(
        report["ok"].as_bool(),
        Some(report["errors"] == serde_json::json!([]))
    );
    report["errors"]
        .as_array()
        .expect("faults are a list")
        .clone()
}

fn house(bytes: &[u8]) -> Look {
    Look {
        reference: Some(Reference::read(bytes).expect("the house style can be read")),
        properties: vec![("Answers".to_owned(), "sha256:12".to_owned())],
        footer: Some("Made from answers 12".to_owned()),
    }
}

#[test]
fn the_validator_of_the_open_xml_sdk_finds_no_fault() {
    let Some(readers) = readers() else { return };
    let folder = tempfile::tempdir().expect("there is room for a folder");
    for (name, document) in all() {
        let file = saved(folder.path(), &name, &written(&document));
        assert_eq!(faults(&readers, &file), Vec::<Value>::new(), "{name}");
    }
    let own = write(&rich(), &house(include_bytes!("house.docx"))).expect("it can be written");
    assert_eq!(
        faults(&readers, &saved(folder.path(), "house", &own)),
        Vec::<Value>::new()
    );
    // The validator itself is awake.
    let broken = changed(
        &own,
        "word/document.xml",
        "<w:tblPr>",
        "<w:tblPr><w:jc w:val=\"up\"/>",
    );
    assert!(!faults(&readers, &saved(folder.path(), "broken", &broken)).is_empty());
}

/// The words of a document in order, without numbers.
fn words(document: &Document) -> Vec<String> {
    let mut text = document.plain_text();
    // Pictures and lists of gaps are told apart; here only words of the text are compared.
    text = text.replace(['[', ']'], " ");
    visible(&text)
        .split_whitespace()
        .map(str::to_owned)
        .collect()
}

#[test]
fn python_docx_reads_the_words_of_the_model() {
    let Some(readers) = readers() else { return };
    let folder = tempfile::tempdir().expect("there is room for a folder");
    let python = readers.join("venv/bin/python");
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/word/read.py");
    for (name, document) in examples() {
        let file = saved(folder.path(), &name, &written(&document));
        let told = run(Command::new(&python).arg(&script).arg(&file));
        let told: Value = serde_json::from_str(&told).expect("the reader writes JSON");
        assert_eq!(told["title"], plain(&document.title), "{name}");
        assert_eq!(told["language"], "en-GB");
        let lines = told["words"].as_array().expect("words are a list");
        let read = lines
            .iter()
            .filter_map(Value::as_str)
            .collect::<Vec<_>>()
            .join("\n");
        let mut read: Vec<String> = read
            .replace(['[', ']'], " ")
            .split_whitespace()
            .map(str::to_owned)
            .collect();
        // Each word of the model comes in its turn; between them stand only the state of the draft, the heads of
        // terms and the list of gaps.
        read.reverse();
        for word in words(&document) {
            loop {
                let next = read
                    .pop()
                    .unwrap_or_else(|| panic!("{name}: {word:?} is missing"));
                if next == word || next.trim_end_matches(':') == word {
                    break;
                }
            }
        }
    }
    let own = folder.path().join("house-of-python.docx");
    let maker = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/word/house.py");
    run(Command::new(&python).arg(maker).arg(&own));
    let look = house(&std::fs::read(&own).expect("the house style was made"));
    let bytes = write(&rich(), &look).expect("it can be written");
    let file = saved(folder.path(), "in-style-of-python", &bytes);
    assert_eq!(faults(&readers, &file), Vec::<Value>::new());
    assert!(
        unpack(&bytes)
            .values()
            .any(|part| part.contains("HOUSE HEADER"))
    );
}

/// Each numbered piece with the first words of its own.
fn numbered(document: &Document) -> Vec<String> {
    fn walk(blocks: &[Block], into: &mut Vec<String>) {
        for block in blocks {
            if let Block::Clause(clause) = block {
                let own: Option<&[Inline]> = match (&clause.heading, clause.blocks.first()) {
                    (Some(heading), _) => Some(heading),
                    (None, Some(Block::Paragraph(text))) => Some(text),
                    _ => None,
                };
                if let Some(own) = own {
                    let line = format!("{} {}", clause.number.label(), plain(own));
                    into.push(line.split_whitespace().collect::<Vec<_>>().join(" "));
                }
                walk(&clause.blocks, into);
            }
        }
    }
    let mut all = Vec::new();
    for division in &document.divisions {
        if let Some(number) = &division.number {
            all.push(format!("{} {}", number.label(), plain(&division.heading)));
        }
        walk(&division.blocks, &mut all);
    }
    all
}

#[test]
fn libreoffice_works_out_the_numbers_and_references_of_the_model() {
    if readers().is_none() {
        return;
    }
    let folder = tempfile::tempdir().expect("there is room for a folder");
    let mut made = examples();
    made.push(("rich".to_owned(), rich()));
    let files: Vec<PathBuf> = made
        .iter()
        .map(|(name, document)| saved(folder.path(), name, &without_shown(&written(document))))
        .collect();
    // LibreOffice brings its own Python, or uses that of the system.
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/word/refresh.py");
    run(Command::new("/usr/bin/python3")
        .arg(script)
        .arg(folder.path())
        .args(&files));
    for ((name, document), file) in made.iter().zip(&files) {
        let text = std::fs::read_to_string(file.with_extension("txt"))
            .expect("LibreOffice saved the text");
        let mut lines = text
            .lines()
            .map(|line| line.split_whitespace().collect::<Vec<_>>().join(" "));
        assert!(!of_model(document).is_empty());
        for wanted in numbered(document) {
            let wanted = visible(&wanted).into_owned();
            assert!(
                lines.any(|line| line == wanted || wanted.starts_with(&line) && line.len() > 40),
                "{name}: LibreOffice does not say {wanted:?} in its turn"
            );
        }
    }
}

/// A document whose references show nothing until they are worked out.
fn without_shown(bytes: &[u8]) -> Vec<u8> {
    let mut parts = unpack(bytes);
    let body = parts
        .get_mut("word/document.xml")
        .expect("there is a main part");
    let mut out = String::new();
    let mut rest = body.as_str();
    while let Some(at) = rest.find("> REF _Ref") {
        let shown = at
            + rest[at..]
                .find("\"separate\"")
                .expect("a reference shows something");
        let start = shown + rest[shown..].find("preserve\">").expect("it shows words") + 10;
        let end = start + rest[start..].find('<').expect("the words end");
        out.push_str(&rest[..start]);
        out.push_str("not worked out");
        rest = &rest[end..];
    }
    out.push_str(rest);
    *body = out;
    pack(&parts)
}

#[test]
fn answers_survive_libreoffice() {
    if readers().is_none() {
        return;
    }
    let folder = tempfile::tempdir().expect("there is room for a folder");
    let file = saved(folder.path(), "rich", &written(&rich()));
    let profile = format!(
        "-env:UserInstallation=file://{}/profile",
        folder.path().display()
    );
    let out = folder.path().join("out");
    run(Command::new("soffice")
        .arg(profile)
        .args([
            "--headless",
            "--convert-to",
            "docx:MS Word 2007 XML",
            "--outdir",
        ])
        .arg(&out)
        .arg(&file));
    let before = read(&written(&rich())).expect("our own document can be read");
    let bytes = std::fs::read(out.join("rich.docx")).expect("LibreOffice saved the document");
    let after = read(&bytes).expect("the document of LibreOffice can be read");
    assert!(!before.answers.is_empty());
    for answer in before.answers {
        let found = after
            .answers
            .iter()
            .find(|one| one.bookmark == answer.bookmark);
        let found = found.unwrap_or_else(|| panic!("{answer:?} is lost"));
        assert_eq!(found.text, answer.text);
    }
}
