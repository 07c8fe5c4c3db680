//! What `consortia status` takes.

use clap::Args;
use std::path::PathBuf;

/// `consortia status`
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub struct Status {
    /// Answers files; - for standard input. Of several, only a summary is shown
    #[arg(required = true)]
    pub files: Vec<PathBuf>,
    /// Show only what concerns this partner, by its id or name, and all of it
    #[arg(long, value_name = "PARTNER")]
    pub partner: Option<String>,
    /// Report as JSON
    #[arg(long)]
    pub json: bool,
}

const EXAMPLES: &str = "\
Examples:
  consortia status agreement.toml
  consortia status agreement.toml --partner open-gate
  consortia status agreements/*.toml";
