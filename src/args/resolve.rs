//! What `consortia resolve` takes.

use clap::Args;
use std::path::PathBuf;

const EXAMPLES: &str = "\
Examples:
  consortia resolve agreement.toml
  consortia resolve agreement.toml --list
  consortia resolve agreement.toml --theirs";

/// `consortia resolve`
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub struct Resolve {
    /// The answers file; - for standard input, with --list, --json, --ours or --theirs
    pub file: PathBuf,
    /// Ask nothing; take the first version of everything, which git calls ours
    #[arg(long, conflicts_with_all = ["theirs", "list", "json"])]
    pub ours: bool,
    /// Ask nothing; take the second version of everything, which git calls theirs
    #[arg(long, conflicts_with_all = ["list", "json"])]
    pub theirs: bool,
    /// Change nothing; list what has two answers, and end with code 1 if there is any
    #[arg(long)]
    pub list: bool,
    /// The same as JSON
    #[arg(long)]
    pub json: bool,
    /// Plain questions with numbered choices, for screen readers and simple terminals
    #[arg(long, env = "ACCESSIBLE", value_parser = clap::builder::FalseyValueParser::new(), hide_env_values = true)]
    pub accessible: bool,
}
