//! Where documents go: formats, names of files, and not writing over what is there.

use super::{OutputError, UsageError, Voice, print_bytes};
use crate::args;
use anyhow::Result;
use consortia::answers::save_draft;
use consortia::document::Document;
use consortia::output::pdf::{self, PdfError};
use consortia::output::{Format, Looks, write};
use consortia::template::{Origin, Templates};
use consortia::values::Date;
use std::collections::HashSet;
use std::io::IsTerminal;
use std::path::{Path, PathBuf};

/// Where documents go, and in which formats.
pub struct Targets {
    formats: Vec<Format>,
    output: Option<PathBuf>,
    folder: Option<PathBuf>,
    force: bool,
    looks: Looks,
}

/// What the command line says about it.
pub struct Asked<'a> {
    /// The formats asked for.
    pub formats: &'a [args::Format],
    /// The file asked for.
    pub output: Option<&'a Path>,
    /// The folder asked for.
    pub folder: Option<&'a Path>,
    /// Whether to replace what is there.
    pub force: bool,
    /// The answers files.
    pub files: &'a [PathBuf],
}

impl Targets {
    /// Works out the formats, and refuses what would write two documents to one place.
    pub fn new(asked: &Asked<'_>) -> Result<Self> {
        let mut formats: Vec<Format> = asked.formats.iter().copied().map(format).collect();
        let mut seen = HashSet::new();
        formats.retain(|format| seen.insert(format.extension()));
        if formats.is_empty() {
            formats.push(asked.output.and_then(by_ending).unwrap_or(Format::Markdown));
        }
        must_be_built(&formats)?;
        let targets = Self {
            formats,
            output: asked.output.map(Path::to_owned),
            folder: asked.folder.map(Path::to_owned),
            force: asked.force,
            looks: Looks::default(),
        };
        targets.hold(asked.files.len())?;
        let mut names = HashSet::new();
        for path in asked.files {
            if !names.insert(stem(path)) && targets.folder.is_some() {
                let message = format!(
                    "two answers files would give drafts of the same name, {:?}",
                    stem(path)
                );
                return Err(UsageError(message).into());
            }
        }
        Ok(targets)
    }

    /// Gives documents a look of their own.
    pub fn with_looks(self, looks: Looks) -> Self {
        Self { looks, ..self }
    }

    /// Refuses several documents where there is no folder for them.
    pub fn hold(&self, documents: usize) -> Result<()> {
        if self.folder.is_none() && documents * self.formats.len() > 1 {
            let message = "several drafts need a folder to go to; name one with --out-dir DIR";
            return Err(UsageError(message.to_owned()).into());
        }
        Ok(())
    }

    /// Writes a document in each format. In a folder it is named after its answers file, with what is added.
    pub fn put(
        &self,
        document: &Document,
        answers: &Path,
        added: &str,
        voice: &Voice,
    ) -> Result<()> {
        for format in &self.formats {
            let target = self.target(answers, added, *format);
            if target.is_none() {
                spare_terminal(*format)?;
            }
            let bytes = write(document, *format, &self.looks)?;
            match target {
                None => print_bytes(&bytes)?,
                Some(target) => {
                    save_new(&target, &bytes, self.force)?;
                    voice.say(&format!("wrote {}", target.display()));
                }
            }
        }
        Ok(())
    }

    /// The file for a format; `None` is standard output.
    fn target(&self, answers: &Path, added: &str, format: Format) -> Option<PathBuf> {
        match (&self.folder, &self.output) {
            (Some(folder), _) => {
                let name = format!("{}{added}.{}", stem(answers), format.extension());
                Some(folder.join(name))
            }
            (None, Some(output)) if output != Path::new("-") => Some(output.clone()),
            _ => None,
        }
    }
}

/// Refuses to print on a terminal what is not text.
pub fn spare_terminal(format: Format) -> Result<()> {
    if format.binary() && std::io::stdout().is_terminal() {
        let message = format!(
            "a .{} file is not text for a terminal; write it to a file with -o FILE",
            format.extension()
        );
        return Err(UsageError(message).into());
    }
    Ok(())
}

/// Writes a file that is not there yet, or any file when forced.
pub fn save_new(target: &Path, bytes: &[u8], force: bool) -> Result<()> {
    if !force && target.exists() {
        let message = format!(
            "{} exists already; use --force to replace it",
            target.display()
        );
        return Err(OutputError(message).into());
    }
    if let Some(folder) = target
        .parent()
        .filter(|folder| !folder.as_os_str().is_empty())
    {
        std::fs::create_dir_all(folder).map_err(|cause| {
            OutputError(format!(
                "cannot make the folder {} ({cause})",
                folder.display()
            ))
        })?;
    }
    Ok(save_draft(target, bytes)?)
}

/// The day of `SOURCE_DATE_EPOCH`; without it no day is printed, so that a draft can be made again to the byte.
pub fn made_on() -> Result<Option<Date>> {
    let Ok(epoch) = std::env::var("SOURCE_DATE_EPOCH") else {
        return Ok(None);
    };
    let seconds: i64 = epoch.trim().parse().map_err(|_| {
        UsageError(format!(
            "SOURCE_DATE_EPOCH is {epoch:?}, which is not a number of seconds"
        ))
    })?;
    Ok(Date::from_unix_seconds(seconds))
}

/// The format that the ending of a file names.
pub fn by_ending(path: &Path) -> Option<Format> {
    Format::parse(path.extension()?.to_str()?)
}

/// Refuses, before anything is asked or made, formats that this build cannot write.
pub fn must_be_built(formats: &[Format]) -> Result<()> {
    if formats.contains(&Format::Pdf) && !pdf::AVAILABLE {
        return Err(UsageError(PdfError::NotBuilt.to_string()).into());
    }
    Ok(())
}

/// The day by the clock: for documents that must bear one.
pub fn today() -> Option<Date> {
    let now = std::time::SystemTime::now();
    let since = now.duration_since(std::time::UNIX_EPOCH).ok()?;
    Date::from_unix_seconds(i64::try_from(since.as_secs()).ok()?)
}

/// How PDF looks: as the style among the templates has it, where it is a file of the user's.
pub fn pdf_look(templates: &Templates) -> pdf::Look {
    let own = templates
        .all()
        .find_map(|(name, origin, text)| match origin {
            Origin::File(path) if name == pdf::STYLE => Some(pdf::Style {
                name: path.display().to_string(),
                text: text.to_owned(),
            }),
            _ => None,
        });
    pdf::Look {
        style: own,
        ..pdf::Look::default()
    }
}

fn stem(path: &Path) -> String {
    match path.file_stem() {
        Some(stem) if path != Path::new("-") => stem.to_string_lossy().into_owned(),
        _ => "draft".to_owned(),
    }
}

/// The format for a word of the command line.
pub fn format(format: args::Format) -> Format {
    match format {
        args::Format::Md => Format::Markdown,
        args::Format::Html => Format::Html,
        args::Format::Txt => Format::Text,
        args::Format::Docx => Format::Docx,
        args::Format::Pdf => Format::Pdf,
    }
}
