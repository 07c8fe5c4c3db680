//! The answers file being filled in: every change is saved before the next question is asked.

use crate::answers::{Agreement, AnswersFile, EditError, SaveError, save};
use crate::forms;
use crate::values::{Answer, Id, Row};
use std::path::{Path, PathBuf};

/// Why an answer could not be kept.
#[derive(Debug, thiserror::Error)]
pub enum KeepError {
    /// The text of the file could not be changed.
    #[error(transparent)]
    Edit(#[from] EditError),
    /// The file could not be written.
    #[error(transparent)]
    Save(#[from] SaveError),
}

/// An answers file that saves itself after each change.
pub struct Session {
    file: AnswersFile,
    path: PathBuf,
}

impl Session {
    /// Takes a file in hand. Nothing is written until something changes.
    pub fn new(file: AnswersFile, path: PathBuf) -> Self {
        Self { file, path }
    }

    /// The answers so far.
    pub fn agreement(&self) -> &Agreement {
        self.file.agreement()
    }

    /// The file as it stands.
    pub fn file(&self) -> &AnswersFile {
        &self.file
    }

    /// Where it is saved.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Keeps an answer.
    ///
    /// # Errors
    /// Where it cannot be put into the file, or the file cannot be written.
    pub fn set(&mut self, path: &str, answer: &Answer) -> Result<(), KeepError> {
        self.file.set(path, answer)?;
        self.save()
    }

    /// Keeps one column of a list entry.
    ///
    /// # Errors
    /// As [`Session::set`].
    pub fn set_cell(
        &mut self,
        path: &str,
        id: &Id,
        column: &str,
        answer: &Answer,
    ) -> Result<(), KeepError> {
        self.file.set_cell(path, id, column, answer)?;
        self.file.confirm(path)?;
        self.save()
    }

    /// Adds an entry to a list.
    ///
    /// # Errors
    /// As [`Session::set`].
    pub fn add_row(&mut self, path: &str, row: &Row) -> Result<(), KeepError> {
        self.file.add_row(path, row)?;
        self.file.confirm(path)?;
        self.save()
    }

    /// Takes an entry out of a list.
    ///
    /// # Errors
    /// As [`Session::set`].
    pub fn remove_row(&mut self, path: &str, id: &Id) -> Result<(), KeepError> {
        self.file.remove_row(path, id)?;
        self.file.confirm(path)?;
        self.save()
    }

    /// Moves an entry of a list.
    ///
    /// # Errors
    /// As [`Session::set`].
    pub fn move_row(&mut self, path: &str, id: &Id, to: usize) -> Result<(), KeepError> {
        self.file.move_row(path, id, to)?;
        self.file.confirm(path)?;
        self.save()
    }

    /// Proposes what a form of partnership implies. Gives how many answers were proposed.
    ///
    /// # Errors
    /// As [`Session::set`].
    pub fn apply_form(&mut self, form: &str) -> Result<usize, KeepError> {
        let applied = forms::apply(&mut self.file, form)?;
        self.save()?;
        Ok(applied.len())
    }

    /// Keeps the score of a statement on readiness.
    ///
    /// # Errors
    /// As [`Session::set`].
    pub fn set_readiness(&mut self, key: &str, answer: &Answer) -> Result<(), KeepError> {
        self.file.set_readiness(key, answer)?;
        self.save()
    }

    /// Counts an answer as confirmed.
    ///
    /// # Errors
    /// As [`Session::set`].
    pub fn confirm(&mut self, path: &str) -> Result<(), KeepError> {
        if self.file.agreement().is_unconfirmed(path) {
            self.file.confirm(path)?;
            self.save()?;
        }
        Ok(())
    }

    fn save(&self) -> Result<(), KeepError> {
        Ok(save(&self.path, self.file.source().text.as_bytes())?)
    }
}
