//! What poppler reads in a PDF.

use std::path::PathBuf;
use std::process::Command;

/// A PDF that others read.
pub struct Read {
    folder: tempfile::TempDir,
}

impl Read {
    /// Puts a PDF where poppler finds it; nothing, and a loud word, where there is no poppler.
    pub fn of(bytes: &[u8]) -> Option<Self> {
        if Command::new("pdftotext").arg("-v").output().is_err() {
            eprintln!("\n*** NOT READ BY ANYBODY ELSE: install poppler-utils ***\n");
            return None;
        }
        let folder = tempfile::tempdir().expect("a temporary folder");
        std::fs::write(folder.path().join("a.pdf"), bytes).expect("the PDF is saved");
        Some(Self { folder })
    }

    fn path(&self) -> PathBuf {
        self.folder.path().join("a.pdf")
    }

    /// The words of each page, between header and footer.
    pub fn pages(&self) -> Vec<String> {
        let between = ["-raw", "-x", "0", "-y", "66", "-W", "596", "-H", "715"];
        let text = self.run("pdftotext", &between);
        let mut pages: Vec<String> = text.split('\u{c}').map(str::to_owned).collect();
        pages.pop();
        pages
    }

    /// All words of each page.
    pub fn whole_pages(&self) -> Vec<String> {
        let text = self.run("pdftotext", &["-raw"]);
        let mut pages: Vec<String> = text.split('\u{c}').map(str::to_owned).collect();
        pages.pop();
        pages
    }

    /// What the PDF says about itself.
    pub fn info(&self) -> String {
        self.output(Command::new("pdfinfo").arg(self.path()))
    }

    /// Its structure, with the words in it.
    pub fn structure(&self) -> String {
        self.output(Command::new("pdfinfo").arg("-struct-text").arg(self.path()))
    }

    fn run(&self, program: &str, args: &[&str]) -> String {
        self.output(Command::new(program).args(args).arg(self.path()).arg("-"))
    }

    fn output(&self, command: &mut Command) -> String {
        let output = command.output().expect("poppler runs");
        assert!(output.status.success(), "{command:?}");
        // Titles of structure elements come out as they are in the file.
        String::from_utf8_lossy(&output.stdout).into_owned()
    }
}
