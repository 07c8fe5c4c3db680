//! Writing a file so that it is never half written.

use std::io::Write;
use std::path::{Path, PathBuf};

/// Why a file could not be written.
#[derive(Debug, thiserror::Error)]
#[error("cannot write {} ({cause})", path.display())]
pub struct SaveError {
    /// The file.
    pub path: PathBuf,
    /// What the system said.
    pub cause: std::io::Error,
}

/// Writes answers through a temporary file beside theirs, flushed to the disk: after a power cut there
/// is the old text or the new.
///
/// A link is followed, and the permissions of an existing file are kept.
///
/// # Errors
/// Where the folder cannot be written to, or the disk is full. The old file is then untouched.
pub fn save(path: &Path, bytes: &[u8]) -> Result<(), SaveError> {
    write_whole(path, bytes, true)
}

/// The same for what can be made again, such as a draft: it is never half written, but not waited for.
///
/// # Errors
/// As [`save`].
pub fn save_draft(path: &Path, bytes: &[u8]) -> Result<(), SaveError> {
    write_whole(path, bytes, false)
}

fn write_whole(path: &Path, bytes: &[u8], flush: bool) -> Result<(), SaveError> {
    write(path, bytes, flush).map_err(|cause| SaveError {
        path: path.to_owned(),
        cause,
    })
}

fn write(path: &Path, bytes: &[u8], flush: bool) -> std::io::Result<()> {
    let target = std::fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
    let folder = match target.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    };
    let mut builder = tempfile::Builder::new();
    builder.prefix(".consortia-");
    #[cfg(unix)]
    builder.permissions(permissions());
    let mut file = builder.tempfile_in(folder)?;
    file.write_all(bytes)?;
    if flush {
        file.as_file().sync_all()?;
    }
    if let Ok(old) = std::fs::metadata(&target) {
        file.as_file().set_permissions(old.permissions())?;
    }
    file.persist(&target).map_err(|error| error.error)?;
    Ok(())
}

/// A temporary file is for its owner only by default; a document is as readable as the system's mask allows.
#[cfg(unix)]
fn permissions() -> std::fs::Permissions {
    std::os::unix::fs::PermissionsExt::from_mode(0o666)
}
