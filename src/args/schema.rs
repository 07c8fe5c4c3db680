//! The command line of `schema`.

use clap::Args;
use std::path::PathBuf;

const SCHEMA_EXAMPLES: &str = "\
Examples:
  consortia schema --output consortia.schema.json
  consortia schema > answers.schema.json

Write it beside your answers file under the name consortia.schema.json, which
the first line of a new answers file gives. An editor that knows TOML, such as
VS Code with Even Better TOML, then completes keys and words, explains them,
and marks what is misspelt.";

/// `consortia schema`
#[derive(Debug, Args)]
#[command(after_help = SCHEMA_EXAMPLES)]
pub struct Schema {
    /// Where to write it; - for standard output, where it goes by default
    #[arg(short, long, value_name = "OUT")]
    pub output: Option<PathBuf>,
    /// Replace a file that exists
    #[arg(long)]
    pub force: bool,
}
