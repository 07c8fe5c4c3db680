//! The wrapper around Tera: built-in templates, a folder laid over them, and errors with a place.

use super::built_in::BUILT_IN;
use super::{filters, languages};
use crate::answers::LARGEST;
use crate::document::Translations;
use crate::provenance::sha256;
use std::collections::{BTreeMap, HashMap};
use std::ops::Range;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};
use tera::{Context, Delimiters, ErrorKind, Tera};

/// Where a template comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Origin {
    /// It is part of the program.
    BuiltIn,
    /// It is a file of the user's.
    File(PathBuf),
}

/// Why a template could not be used.
#[derive(Debug, thiserror::Error)]
pub enum TemplateError {
    /// A template says something that cannot be understood or has no value.
    #[error("{report}")]
    Template {
        /// What is wrong, with file, line, column and excerpt.
        report: String,
        /// What is wrong, alone.
        message: String,
        /// The name of the template and the bytes of it concerned, where these are known.
        place: Option<(String, Range<usize>)>,
    },
    /// A file is larger than any template.
    #[error("the template {} is too large (more than 1 MB); look whether it is one", .0.display())]
    TooLarge(PathBuf),
    /// A file of the user's cannot be read.
    #[error("cannot read the template {} ({cause})", path.display())]
    Unreadable {
        /// The file or folder.
        path: PathBuf,
        /// What the system said.
        cause: std::io::Error,
    },
    /// The folder holds no template.
    #[error("{} holds no template (files that end in .md, .toml or .typ, named as in `consortia template list`)", .0.display())]
    Empty(PathBuf),
}

/// The folder of the templates of companion documents.
pub(super) const COMPANIONS: &str = "companions/";

type Texts = BTreeMap<String, (Origin, String)>;

/// A set of templates, ready to render.
pub struct Templates {
    texts: Texts,
    /// Each template that has been rendered, compiled with those that it includes and no others: compiling them
    /// all takes longer than rendering one.
    compiled: Mutex<HashMap<String, Arc<Tera>>>,
    edition: OnceLock<String>,
}

impl Templates {
    /// The templates that are part of the program.
    ///
    /// # Errors
    /// Never, as long as the suite passes: a built-in template is checked there.
    pub fn built_in() -> Result<Self, TemplateError> {
        Self::assemble(BTreeMap::new())
    }

    /// The built-in templates with a folder of the user's laid over them, file by file.
    ///
    /// # Errors
    /// Where a file cannot be read, or is not a well-formed template.
    pub fn with_folder(folder: &Path) -> Result<Self, TemplateError> {
        let templates = Self::unproved(folder)?;
        // A fault in a file of the user's is told at once, whatever is rendered.
        let names = templates.texts.keys().map(String::as_str);
        let all: Vec<&str> = names.filter(|name| name.ends_with(".md")).collect();
        for name in templates.texts.keys() {
            let language = name.strip_prefix("languages/");
            if let Some(language) = language.and_then(|file| file.strip_suffix(".toml")) {
                templates.translations(language)?;
            }
        }
        compile(&templates.texts, &all)?;
        Ok(templates)
    }

    /// As [`Templates::with_folder`], without a look at whether they are well formed, for [`super::proof()`].
    ///
    /// # Errors
    /// Where a file cannot be read.
    pub fn unproved(folder: &Path) -> Result<Self, TemplateError> {
        let mut own = BTreeMap::new();
        gather(folder, folder, &mut own)?;
        if own.is_empty() {
            return Err(TemplateError::Empty(folder.to_owned()));
        }
        Self::assemble(own)
    }

    /// Templates with other texts of the same names, not looked at.
    pub(super) fn with_texts(&self, change: impl Fn(&str, &str) -> String) -> Self {
        let texts = self.texts.iter().map(|(name, (origin, text))| {
            let changed = (origin.clone(), change(name, text));
            (name.clone(), changed)
        });
        Self {
            texts: texts.collect(),
            compiled: Mutex::default(),
            edition: OnceLock::new(),
        }
    }

    /// Compiles a template, with those that it includes.
    ///
    /// # Errors
    /// What is wrong with it or with one of these.
    pub(super) fn try_compile(&self, name: &str) -> Result<(), TemplateError> {
        self.compiled(name).map(drop)
    }

    /// A template and all that it includes, directly or not.
    pub(super) fn with_included<'t>(&'t self, name: &'t str) -> Vec<&'t str> {
        with_included(&self.texts, name)
    }

    fn assemble(own: Texts) -> Result<Self, TemplateError> {
        let mut texts: Texts = BUILT_IN
            .iter()
            .map(|(name, text)| ((*name).to_owned(), (Origin::BuiltIn, (*text).to_owned())))
            .collect();
        texts.extend(own);
        Ok(Self {
            texts,
            compiled: Mutex::default(),
            edition: OnceLock::new(),
        })
    }

    /// The template with those that it includes, compiled once.
    fn compiled(&self, name: &str) -> Result<Arc<Tera>, TemplateError> {
        let mut compiled = self.compiled.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(tera) = compiled.get(name) {
            return Ok(Arc::clone(tera));
        }
        let tera = Arc::new(compile(&self.texts, &with_included(&self.texts, name))?);
        compiled.insert(name.to_owned(), Arc::clone(&tera));
        Ok(tera)
    }

    /// Renders a template to Markdown with clause ids.
    ///
    /// # Errors
    /// Where the template names something that has no value.
    pub fn render(&self, name: &str, context: &Context) -> Result<String, TemplateError> {
        let mut text = Bounded::default();
        self.compiled(name)?
            .render_to(name, context, &mut text)
            .map_err(|error| match error.kind() {
                ErrorKind::Io(std::io::ErrorKind::FileTooLarge) => unplaced(format!(
                    "the template {name} makes more than {} MB of text; look for a loop in a loop",
                    MOST_TEXT / (1024 * 1024)
                )),
                _ => report(&error, &self.texts),
            })?;
        String::from_utf8(text.0)
            .map_err(|_| unplaced(format!("the template {name} makes what is no text")))
    }

    /// The words of a second language, from `languages/LANG.toml`.
    ///
    /// # Errors
    /// Where there is no such file, or it does not say what it has to.
    pub fn translations(&self, lang: &str) -> Result<Translations, TemplateError> {
        let name = format!("languages/{lang}.toml");
        let Some((origin, text)) = self.texts.get(&name) else {
            return Err(unplaced(format!("there is no {name}")));
        };
        languages::read(text).map_err(|cause| {
            let shown = match origin {
                Origin::BuiltIn => name,
                Origin::File(path) => path.display().to_string(),
            };
            unplaced(format!("cannot read {shown} ({})", cause.report.trim_end()))
        })
    }

    /// What tells this set of templates from any other: the SHA-256 of all their names and texts.
    pub fn edition(&self) -> &str {
        self.edition.get_or_init(|| {
            let mut text = String::new();
            for (name, _, template) in self.all() {
                text.push_str(&format!("{name} {}\n{template}", template.len()));
            }
            sha256(text.as_bytes())
        })
    }

    /// A template by its name: where it comes from, and its text.
    pub(super) fn get(&self, name: &str) -> Option<(&Origin, &str)> {
        let (origin, text) = self.texts.get(name)?;
        Some((origin, text))
    }

    /// The names of the templates, with where each comes from and its text.
    pub fn all(&self) -> impl Iterator<Item = (&str, &Origin, &str)> {
        self.texts
            .iter()
            .map(|(name, (origin, text))| (name.as_str(), origin, text.as_str()))
    }
}

/// The most bytes that a template makes. A draft for 72 partners has some hundred thousand.
const MOST_TEXT: usize = 16 * 1024 * 1024;

/// What a template makes, up to a limit.
#[derive(Default)]
struct Bounded(Vec<u8>);

impl std::io::Write for Bounded {
    fn write(&mut self, more: &[u8]) -> std::io::Result<usize> {
        if self.0.len() + more.len() > MOST_TEXT {
            return Err(std::io::ErrorKind::FileTooLarge.into());
        }
        self.0.extend_from_slice(more);
        Ok(more.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

fn unplaced(report: String) -> TemplateError {
    TemplateError::Template {
        message: report.clone(),
        report,
        place: None,
    }
}

fn compile(texts: &Texts, names: &[&str]) -> Result<Tera, TemplateError> {
    let mut tera = Tera::default();
    let delimiters = Delimiters {
        // `{#` is how a clause gets its id in Markdown.
        comment_start: "<#".into(),
        comment_end: "#>".into(),
        ..Delimiters::default()
    };
    tera.set_delimiters(delimiters)
        .map_err(|error| report(&error, texts))?;
    tera.autoescape_on([".md"]);
    tera.set_escape_fn(|text, out| {
        out.write_all(crate::document::escape_markdown(text).as_bytes())
    });
    filters::register(&mut tera);
    let named = names.iter().filter_map(|name| {
        let (_, text) = texts.get(*name)?;
        Some((*name, text.as_str()))
    });
    tera.add_raw_templates(named)
        .map_err(|error| report(&error, texts))?;
    Ok(tera)
}

/// A template and all that it includes, directly or not. Tera takes names of templates as literals only.
fn with_included<'t>(texts: &'t Texts, name: &'t str) -> Vec<&'t str> {
    let mut names = vec![name];
    let mut next = 0;
    while let Some((_, text)) = names
        .get(next)
        .map(|name| texts.get(*name))
        .unwrap_or_default()
    {
        // Whatever stands in quotation marks and is the name of a template: included, imported or extended.
        for named in text.split(['"', '\'', '`']) {
            if let Some((known, _)) = texts.get_key_value(named)
                && !names.contains(&known.as_str())
            {
                names.push(known);
            }
        }
        next += 1;
    }
    names
}

fn gather(root: &Path, folder: &Path, into: &mut Texts) -> Result<(), TemplateError> {
    let unreadable = |cause| TemplateError::Unreadable {
        path: folder.to_owned(),
        cause,
    };
    for entry in std::fs::read_dir(folder).map_err(unreadable)? {
        let path = entry.map_err(unreadable)?.path();
        if path.is_dir() {
            gather(root, &path, into)?;
        } else if path
            .extension()
            .is_some_and(|ending| ending == "md" || ending == "toml" || ending == "typ")
            && let Ok(relative) = path.strip_prefix(root)
        {
            let unreadable = |cause| TemplateError::Unreadable {
                path: path.clone(),
                cause,
            };
            if path.metadata().map_err(unreadable)?.len() > LARGEST as u64 {
                return Err(TemplateError::TooLarge(path));
            }
            let text = std::fs::read_to_string(&path).map_err(unreadable)?;
            let name = relative.to_string_lossy().replace('\\', "/");
            into.insert(name, (Origin::File(path), text.replace("\r\n", "\n")));
        }
    }
    Ok(())
}

fn report(error: &tera::Error, texts: &Texts) -> TemplateError {
    let mut report = error.to_string().trim_end().to_owned();
    let mut place = None;
    let mut message = report.clone();
    if let ErrorKind::SyntaxError(inner) | ErrorKind::RenderingError(inner) = error.kind() {
        place = Some((inner.filename().to_owned(), inner.span().range.clone()));
        message = inner.message().to_owned();
        if let Some((Origin::File(path), _)) = texts.get(inner.filename()) {
            let named = format!("--> {}:", inner.filename());
            report = report.replace(&named, &format!("--> {}:", path.display()));
        }
    }
    // Whoever prints the error says that it is one.
    let report = report
        .strip_prefix("error: ")
        .map(str::to_owned)
        .unwrap_or(report);
    TemplateError::Template {
        report,
        message,
        place,
    }
}
