//! The program, run in a folder without a terminal, standard input or settings of the tester's own.

use std::path::Path;
use std::process::{Command, Output, Stdio};

/// Runs it to its end.
#[track_caller]
pub fn run(folder: &Path, args: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_consortia"))
        .args(args)
        .current_dir(folder)
        .env_clear()
        .env("NO_COLOR", "1")
        .stdin(Stdio::null())
        .output()
        .expect("the program runs")
}
