//! Puts the first case of each rule into the program, as the example that `consortia explain CODE` shows.

use std::env;
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};

fn main() {
    let root = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").expect("Cargo sets it"));
    let cases = root.join("tests/rules");
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed={}", cases.display());
    let of_templates = root.join("tests/templates");
    println!("cargo::rerun-if-changed={}", of_templates.display());
    let mut table = String::from("&[\n");
    let rooms = folders(&cases);
    let of_answers = rooms.iter().flat_map(|room| folders(room));
    for folder in of_answers.chain(folders(&of_templates)) {
        if let (Some(code), Some((fault, report))) = (folder.file_name(), first(&folder)) {
            let code = code.to_string_lossy();
            let _ = writeln!(
                table,
                "    ({code:?}, include_str!({fault:?}), include_str!({report:?})),"
            );
        }
    }
    table.push_str("]\n");
    let out = PathBuf::from(env::var_os("OUT_DIR").expect("Cargo sets it"));
    fs::write(out.join("rule_examples.rs"), table)
        .expect("the folder of the build can be written to");
}

/// The folders in a folder, in order; none where it is not there, as in a package without tests.
fn folders(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let mut paths: Vec<PathBuf> = entries
        .map(|entry| entry.path())
        .filter(|path| path.is_dir())
        .collect();
    paths.sort();
    paths
}

/// The first fault that has a report beside it.
fn first(folder: &Path) -> Option<(PathBuf, PathBuf)> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let mut faults: Vec<PathBuf> = entries.map(|entry| entry.path()).collect();
    faults.retain(|path| {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        name.starts_with("fault") && (name.ends_with(".toml") || name.ends_with(".case"))
    });
    faults.sort_by_key(|path| path.file_stem().map(ToOwned::to_owned));
    let with_report = faults.into_iter().map(|fault| {
        let report = fault.with_extension("txt");
        (fault, report)
    });
    with_report.into_iter().find(|(_, report)| report.exists())
}
