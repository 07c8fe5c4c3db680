//! What `consortia check` and `consortia what-if` take.

use super::Kind;
use clap::{Args, ValueEnum};
use std::path::PathBuf;

/// `consortia check`
#[derive(Debug, Args)]
pub struct Check {
    /// Answers files; - for standard input
    #[arg(required = true)]
    pub files: Vec<PathBuf>,
    /// How findings are reported.
    #[command(flatten)]
    pub reporting: Reporting,
}

/// How findings are reported, and which.
#[derive(Debug, Args)]
pub struct Reporting {
    /// How to report
    #[arg(long, short, value_enum, default_value = "human")]
    pub format: Report,
    /// Report as JSON: the same as --format json
    #[arg(long, conflicts_with_all = ["short", "format"])]
    pub json: bool,
    /// One line a finding: the same as --format short
    #[arg(long, conflicts_with = "format")]
    pub short: bool,
    /// The least severity that is reported
    #[arg(long, value_enum, default_value = "note")]
    pub min_severity: Severity,
    /// End with 1 for these too, and not for errors alone
    #[arg(long, value_enum)]
    pub deny: Option<Deny>,
    /// Report these codes and no others; letters such as TIM stand for all codes that begin with them
    #[arg(long, value_name = "CODE", value_delimiter = ',')]
    pub only: Vec<String>,
    /// Leave out these codes, or all that begin with these letters
    #[arg(long, value_name = "CODE", value_delimiter = ',')]
    pub skip: Vec<String>,
}

impl Reporting {
    /// How to report, with the short ways of saying it.
    pub fn report(&self) -> Report {
        if self.json {
            Report::Json
        } else if self.short {
            Report::Short
        } else {
            self.format
        }
    }
}

/// How findings are reported.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Report {
    /// With excerpts of the file
    Human,
    /// One line a finding
    Short,
    /// JSON, as docs/findings.schema.json describes it
    Json,
    /// SARIF 2.1.0, for programs that gather findings
    Sarif,
    /// Notes beside the changes of a pull request, in GitHub Actions
    Github,
    /// A table, for a comment on a pull request
    Markdown,
}

/// Which findings besides errors count as a failure.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub enum Deny {
    /// Warnings
    Warnings,
    /// Warnings and notes
    Notes,
}

/// `consortia what-if`
#[derive(Debug, Args)]
pub struct WhatIf {
    /// The answers file; nothing in it is changed
    pub file: PathBuf,
    /// An answer as it would be: a path of the answers file, such as timeframe.expiry=2030-03-31
    #[arg(long = "set", value_name = "KEY=VALUE", required = true)]
    pub set: Vec<String>,
    /// The document to look at, in place of the one that the answers name
    #[arg(long, value_enum)]
    pub kind: Option<Kind>,
    /// A folder of templates of your own, laid over the built-in ones file by file
    #[arg(long, value_name = "DIR")]
    pub templates: Option<PathBuf>,
    /// Report as JSON
    #[arg(long)]
    pub json: bool,
}

/// How much a finding matters.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub enum Severity {
    /// Everything
    Note,
    /// Warnings and errors
    Warning,
    /// Errors only
    Error,
}
