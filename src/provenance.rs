//! Where a document comes from: the answers, the templates and the program that it was made with.

use crate::answers::{Agreement, canonical};
use crate::document::Document;
use crate::template::Templates;
use sha2::{Digest, Sha256};

/// The name under which the answers stand in the properties of a document.
pub const ANSWERS: &str = "consortia-answers";
/// The name under which the templates stand in the properties of a document.
pub const TEMPLATES: &str = "consortia-templates";
/// The name under which the program stands in the properties of a document.
pub const PROGRAM: &str = "consortia-version";

/// Where a document comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Provenance {
    /// The SHA-256 of the answers in their canonical form: comments and layout do not count.
    pub answers: String,
    /// The SHA-256 of the names and texts of all templates, those laid over the built-in ones included.
    pub templates: String,
    /// The version of the program.
    pub program: String,
}

impl Provenance {
    /// Works it out.
    pub fn of(agreement: &Agreement, templates: &Templates) -> Self {
        Self {
            answers: sha256(canonical(agreement).as_bytes()),
            templates: templates.edition().to_owned(),
            program: env!("CARGO_PKG_VERSION").to_owned(),
        }
    }

    /// Its names and values, for the properties of a document.
    pub fn properties(&self) -> Vec<(String, String)> {
        [
            (ANSWERS, &self.answers),
            (TEMPLATES, &self.templates),
            (PROGRAM, &self.program),
        ]
        .map(|(name, value)| (name.to_owned(), value.clone()))
        .to_vec()
    }

    /// Puts it into the properties and at the foot of a document.
    pub fn mark(&self, document: &mut Document) {
        document.meta.properties = self.properties();
        document.meta.foot = Some(self.line());
    }

    /// One small line for the foot of a document: the first twelve figures of each hash.
    pub fn line(&self) -> String {
        format!(
            "Answers {}, templates {}, consortia {}",
            start(&self.answers),
            start(&self.templates),
            self.program
        )
    }
}

fn start(hash: &str) -> &str {
    hash.get(..12).unwrap_or(hash)
}

/// The SHA-256 of bytes, in hexadecimal figures.
pub fn sha256(bytes: &[u8]) -> String {
    hex(&Sha256::digest(bytes))
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::answers::read;

    #[test]
    fn hashes_are_those_of_the_standard() {
        // The example of FIPS 180-4.
        assert_eq!(
            sha256(b"abc"),
            "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
        );
    }

    #[test]
    fn answers_and_templates_count_and_comments_do_not() {
        let templates = Templates::built_in().expect("templates");
        let of = |text: &str| Provenance::of(&read(text).0, &templates);
        let one = of("[document]\ntitle = \"Care\"\n");
        assert_eq!(one, of("# ours\n[document]\n\ntitle = 'Care'\n"));
        let other = of("[document]\ntitle = \"Cares\"\n");
        assert_ne!(one.answers, other.answers);
        assert_eq!(one.templates, other.templates);
        let folder = tempfile::tempdir().expect("a folder");
        std::fs::write(
            folder.path().join("mou.md"),
            "# {{ document.title }}\n\n## A\n\nB.\n",
        )
        .expect("a file");
        let own = Templates::with_folder(folder.path()).expect("templates");
        assert_ne!(one.templates, Provenance::of(&read("").0, &own).templates);
    }
}
