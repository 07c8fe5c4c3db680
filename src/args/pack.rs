//! Command lines of what is sent round: the pack, and checking a document against the answers.

use super::{Format, Kind, PdfStandard};
use clap::Args;
use std::path::PathBuf;

/// `consortia pack`
#[derive(Debug, Args)]
pub struct Pack {
    /// The answers file
    pub file: PathBuf,
    /// The folder to write the pack into; it must be empty or not there yet
    #[arg(long, value_name = "DIR", required = true)]
    pub out_dir: PathBuf,
    /// The formats of the documents [default: docx and html]
    #[arg(long, short, value_enum)]
    pub format: Vec<Format>,
    /// Write into a folder that holds something, replacing files of the same names
    #[arg(long)]
    pub force: bool,
    /// A folder of templates of your own, laid over the built-in ones file by file
    #[arg(long, value_name = "DIR")]
    pub templates: Option<PathBuf>,
    /// A Word document of your own whose styles, page, header and footer Word documents take
    #[arg(long, value_name = "DOCX")]
    pub reference_doc: Option<PathBuf>,
    /// The standard that PDF documents keep
    #[arg(long, value_enum, default_value_t, value_name = "STANDARD")]
    pub pdf_standard: PdfStandard,
    /// Answer a question for this pack only
    #[arg(long = "set", value_name = "KEY=VALUE")]
    pub set: Vec<String>,
}

/// `consortia verify`
#[derive(Debug, Args)]
pub struct Verify {
    /// The document: a draft that was made from the answers, by its ending (md, html, txt, docx, pdf)
    pub document: PathBuf,
    /// The answers file
    pub file: PathBuf,
    /// The document to draft, in place of the one that the answers name
    #[arg(long, value_enum)]
    pub kind: Option<Kind>,
    /// A folder of templates of your own, laid over the built-in ones file by file
    #[arg(long, value_name = "DIR")]
    pub templates: Option<PathBuf>,
    /// The Word document whose styles the draft took
    #[arg(long, value_name = "DOCX")]
    pub reference_doc: Option<PathBuf>,
    /// The standard that the PDF draft kept
    #[arg(long, value_enum, default_value_t, value_name = "STANDARD")]
    pub pdf_standard: PdfStandard,
    /// Answer a question for this comparison only
    #[arg(long = "set", value_name = "KEY=VALUE")]
    pub set: Vec<String>,
    /// Print the result as JSON
    #[arg(long)]
    pub json: bool,
}
