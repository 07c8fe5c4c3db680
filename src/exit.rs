//! How the program ends.

/// The exit codes, as `--help` documents them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Exit {
    /// Done, and nothing to report.
    Done = 0,
    /// Done; there are findings, gaps or differences.
    Findings = 1,
    /// The command line asks for something that cannot be.
    Usage = 2,
    /// An input cannot be read.
    Input = 3,
    /// An output cannot be written.
    Output = 4,
    /// The person, or the system, interrupted it.
    Interrupted = 130,
}

impl From<Exit> for std::process::ExitCode {
    fn from(exit: Exit) -> Self {
        Self::from(exit as u8)
    }
}
