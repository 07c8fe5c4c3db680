//! The pack that is sent round, and telling whether a document still says what the answers say.

#[path = "support/program.rs"]
mod program;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

struct Desk(tempfile::TempDir);

impl Desk {
    fn new() -> Self {
        let folder = tempfile::tempdir().expect("a temporary folder");
        for example in consortia::examples::EXAMPLES {
            let path = folder.path().join(format!("{}.toml", example.name));
            std::fs::write(path, example.text).expect("the example is written");
        }
        Self(folder)
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    #[track_caller]
    fn run(&self, args: &[&str]) -> Output {
        program::run(self.0.path(), args)
    }

    /// What a command prints, with the code that it ends with.
    #[track_caller]
    fn told(&self, args: &[&str]) -> (i32, String) {
        let output = self.run(args);
        let text = String::from_utf8(output.stdout).expect("text");
        let said = String::from_utf8(output.stderr).expect("text");
        (output.status.code().expect("a code"), text + &said)
    }
}

/// Every file below a folder, by its path.
fn files(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    fn walk(folder: &Path, top: &Path, found: &mut BTreeMap<String, Vec<u8>>) {
        for entry in std::fs::read_dir(folder).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                walk(&path, top, found);
            } else {
                let name = path.strip_prefix(top).expect("below it");
                let name = name.to_string_lossy().replace('\\', "/");
                found.insert(name, std::fs::read(&path).expect("a file"));
            }
        }
    }
    let mut found = BTreeMap::new();
    walk(folder, folder, &mut found);
    found
}

#[test]
fn a_pack_is_whole_and_the_same_each_time() {
    let desk = Desk::new();
    for (folder, example) in [
        ("one", "alliance"),
        ("two", "alliance"),
        ("three", "small-groups-network"),
    ] {
        let file = format!("{example}.toml");
        let output = desk.run(&["pack", &file, "--out-dir", folder]);
        assert!(output.status.success(), "{output:?}");
    }
    let pack = files(&desk.path("one"));
    assert_eq!(pack, files(&desk.path("two")));
    for (folder, example) in [("one", "alliance"), ("three", "small-groups-network")] {
        let pack = files(&desk.path(folder));
        let text = consortia::examples::example(example).expect("it").text;
        assert_eq!(pack["answers.toml"], text.as_bytes());
        let agreement = consortia::answers::read(text).0;
        for id in agreement.partner_ids() {
            assert!(pack.contains_key(&format!("signatures/{id}.docx")), "{id}");
            assert!(pack.contains_key(&format!("summary/{id}.docx")), "{id}");
        }
        let note = String::from_utf8(pack["README.txt"].clone()).expect("text");
        let manifest: serde_json::Value =
            serde_json::from_slice(&pack["manifest.json"]).expect("JSON");
        let listed = manifest["files"].as_array().expect("a list");
        assert_eq!(listed.len() + 1, pack.len());
        for file in listed {
            let path = file["path"].as_str().expect("a path");
            let hash = consortia::provenance::sha256(&pack[path]);
            assert_eq!(file["sha256"], hash, "{path}");
            assert!(path == "README.txt" || note.contains(path), "{path}");
        }
    }
    // No steering group, no terms of reference.
    assert!(!files(&desk.path("three")).contains_key("companions/terms-of-reference.docx"));
    assert!(pack.contains_key("companions/terms-of-reference.docx"));
}

#[test]
fn a_pack_never_goes_into_a_folder_that_holds_something() {
    let desk = Desk::new();
    std::fs::create_dir(desk.path("mine")).expect("a folder");
    std::fs::write(desk.path("mine/letter.txt"), "dear all").expect("a file");
    let (code, told) = desk.told(&["pack", "two-partners.toml", "--out-dir", "mine"]);
    assert_eq!(code, 4, "{told}");
    assert!(told.contains("mine is not empty"), "{told}");
    assert_eq!(files(&desk.path("mine")).len(), 1);
    let forced = desk.run(&[
        "pack",
        "two-partners.toml",
        "--out-dir",
        "mine",
        "--force",
        "-f",
        "txt",
    ]);
    assert!(forced.status.success(), "{forced:?}");
    let pack = files(&desk.path("mine"));
    assert_eq!(pack["letter.txt"], b"dear all");
    assert!(pack.contains_key("agreement.txt") && !pack.contains_key("agreement.docx"));
}

#[test]
fn verify_tells_what_became_of_a_document() {
    let desk = Desk::new();
    for format in ["md", "html", "txt", "docx"] {
        let document = format!("draft.{format}");
        let drafted = desk.run(&["draft", "two-partners.toml", "-o", &document]);
        assert!(drafted.status.success(), "{drafted:?}");
        let (code, told) = desk.told(&["verify", &document, "two-partners.toml"]);
        assert_eq!(code, 0, "{told}");
        assert!(told.contains("is identical"), "{told}");
        let other = [
            "verify",
            &document,
            "two-partners.toml",
            "--set",
            "termination.notice=9 months",
        ];
        let (code, told) = desk.told(&other);
        assert_eq!(code, 1, "{told}");
        assert!(
            told.contains("9 months") && told.contains("\nclause "),
            "{told}"
        );
        assert!(told.contains("made from other answers"), "{told}");
    }
    let page = std::fs::read_to_string(desk.path("draft.html")).expect("a page");
    std::fs::write(desk.path("draft.html"), page.replace("<p>", "<p >")).expect("a page");
    let (code, told) = desk.told(&["verify", "draft.html", "two-partners.toml"]);
    assert_eq!(code, 0, "{told}");
    assert!(told.contains("only its form is another"), "{told}");
    std::fs::write(desk.path("draft.docx"), "not a document").expect("a file");
    let (code, told) = desk.told(&["verify", "draft.docx", "two-partners.toml"]);
    assert_eq!(code, 3, "{told}");
    assert!(told.contains("it is not a Word document"), "{told}");
    let (code, told) = desk.told(&["verify", "draft.odt", "two-partners.toml"]);
    assert_eq!(code, 2, "{told}");
}

#[test]
fn a_word_document_that_was_saved_by_another_program_still_says_the_same() {
    if std::env::var_os("CONSORTIA_INDEPENDENT_READERS").is_none() {
        eprintln!("not run: CONSORTIA_INDEPENDENT_READERS is not set");
        return;
    }
    let desk = Desk::new();
    let drafted = desk.run(&["draft", "lead-body-consortium.toml", "-o", "draft.docx"]);
    assert!(drafted.status.success(), "{drafted:?}");
    let home = format!(
        "-env:UserInstallation=file://{}",
        desk.path("office").display()
    );
    let saved = Command::new("soffice")
        .args([
            &home,
            "--headless",
            "--convert-to",
            "docx",
            "--outdir",
            "saved",
            "draft.docx",
        ])
        .current_dir(desk.0.path())
        .output()
        .expect("LibreOffice runs");
    assert!(saved.status.success(), "{saved:?}");
    let (code, told) = desk.told(&["verify", "saved/draft.docx", "lead-body-consortium.toml"]);
    assert_eq!(code, 0, "{told}");
    assert!(told.contains("only its form is another"), "{told}");
}
