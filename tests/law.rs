//! The published table of facts of law is that of the program.

use consortia::checklist::law::page;
use std::path::Path;

#[test]
fn the_page_on_law_is_the_table_of_the_program() {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/law.md");
    let page = page::markdown();
    if std::env::var_os("UPDATE_DOCS").is_some() {
        std::fs::write(&file, &page).expect("docs/law.md can be written");
    }
    let published = std::fs::read_to_string(&file).unwrap_or_default();
    assert!(
        published == page,
        "docs/law.md is out of date: run `UPDATE_DOCS=1 cargo test --test law`"
    );
}
