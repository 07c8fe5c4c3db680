//! The structure of a PDF as PDF/UA-1 asks for it, looked at by `tests/readers/pdf_ua.py` through pikepdf.

use crate::samples::{examples, rich, written};
use std::path::{Path, PathBuf};
use std::process::Command;

/// What the checker says about files, the last line with the number of faults included.
fn told(readers: &Path, files: &[PathBuf]) -> String {
    let checker = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/readers/pdf_ua.py");
    let output = Command::new(readers.join("venv/bin/python"))
        .arg(checker)
        .args(files)
        .output()
        .expect("the checker runs");
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{errors}");
    String::from_utf8(output.stdout).expect("the checker writes UTF-8")
}

#[test]
fn every_example_has_the_structure_that_readers_aloud_need() {
    let Some(readers) = std::env::var_os("CONSORTIA_INDEPENDENT_READERS").map(PathBuf::from) else {
        eprintln!(
            "\n*** NOT READ BY ANYBODY ELSE: set CONSORTIA_INDEPENDENT_READERS (see tests/readers/install.sh) ***\n"
        );
        return;
    };
    let folder = tempfile::tempdir().expect("a temporary folder");
    let save = |name: &str, bytes: &[u8]| {
        let path = folder.path().join(format!("{name}.pdf"));
        std::fs::write(&path, bytes).expect("the PDF is saved");
        path
    };
    let mut documents = examples();
    documents.push(("rich".to_owned(), rich()));
    let files: Vec<PathBuf> = documents
        .iter()
        .map(|(name, document)| save(name, &written(document)))
        .collect();
    let report = told(&readers, &files);
    assert_eq!(report, format!("0 faults in {} files\n", files.len()));

    // The checker itself is awake.
    let pictured = documents.iter().find(|(name, _)| name == "alliance");
    let (_, pictured) = pictured.expect("there is an example with pictures");
    let mut bytes = written(pictured);
    for (whole, spoilt) in [("/Marked true", "/Marked null"), ("/Alt", "/Alx")] {
        replace(&mut bytes, whole.as_bytes(), spoilt.as_bytes());
    }
    let report = told(&readers, &[save("spoilt", &bytes)]);
    assert!(
        report.contains("it does not say that it is marked"),
        "{report}"
    );
    assert!(
        report.contains("a figure has no alternative text"),
        "{report}"
    );
}

/// Puts bytes in the place of others, as many as they are, wherever these stand.
fn replace(bytes: &mut [u8], whole: &[u8], spoilt: &[u8]) {
    let places: Vec<usize> = bytes
        .windows(whole.len())
        .enumerate()
        .filter_map(|(place, found)| (found == whole).then_some(place))
        .collect();
    for place in places {
        bytes[place..place + spoilt.len()].copy_from_slice(spoilt);
    }
}
