//! How large a file may be. No agreement comes near these limits; a file that goes beyond them was most likely named by
//! mistake, or made to keep a computer busy.

use super::faults::{self, fault};
use crate::check::Finding;
use std::ops::Range;

/// How large a file may be, in bytes: more than three times an agreement of 72 partners with every question answered at
/// length.
pub const LARGEST: usize = 1024 * 1024;

/// How many entries a list of the file may have, and how many texts a list in one answer.
pub const MOST_ENTRIES: usize = 1_000;

/// How many faults of reading are told: whoever mends these sees the rest.
pub const MOST_FAULTS: usize = 500;

/// How many blocks between conflict markers are compared.
pub(super) const MOST_BLOCKS: usize = 2_000;

/// What is told of a list that goes on after the last entry that is read.
pub(super) fn too_many_entries(path: &str, plural: &str, next: Range<usize>) -> Finding {
    let message = format!("{path} has more than 1,000 {plural}");
    let mut finding = fault(
        &faults::TOO_LARGE,
        message,
        Some(next),
        path,
        "read to here",
    );
    let hint = "take out what is there by mistake; a list as long as this belongs in a document of its own";
    finding.hint = Some(hint.to_owned());
    finding
}

/// What is told of the faults that are not told.
pub(super) fn too_many_faults(more: usize, next: Option<Range<usize>>) -> Finding {
    let message = format!(
        "{MOST_FAULTS} faults were found in reading the file, and {more} more are not shown"
    );
    let mut finding = fault(&faults::TOO_LARGE, message, next, "", "the next one");
    let hint = "look whether it is an answers file; if so, mend what is shown and check again";
    finding.hint = Some(hint.to_owned());
    finding
}

/// What is told of a file with more conflicts than are compared.
pub(super) fn too_many_blocks(next: Range<usize>) -> Finding {
    let message = "the file holds two versions of more than 2,000 places".to_owned();
    let label = "compared to here";
    let mut finding = fault(&faults::TOO_LARGE, message, Some(next), "", label);
    let hint =
        "take one of the two versions whole from git, for example with `git checkout --ours FILE`";
    finding.hint = Some(hint.to_owned());
    finding
}
