//! The command line: types only, no logic.

mod check;
mod pack;
mod resolve;
mod schema;
mod status;

use clap::{Args, Parser, Subcommand, ValueEnum};
use std::path::PathBuf;

pub use check::{Check, Deny, Report, Reporting, Severity, WhatIf};
pub use pack::{Pack, Verify};
pub use resolve::Resolve;
pub use schema::Schema;
pub use status::Status;

const EXIT_CODES: &str = "\
Exit codes:
  0    done
  1    there are findings, gaps or differences
  2    the command line is wrong
  3    an input cannot be read
  4    an output cannot be written
  130  interrupted

consortia drafts; it does not advise. A draft is not legal advice.";

/// Take partners through the 13-item consortium checklist and draft their agreement.
#[derive(Debug, Parser)]
#[command(name = "consortia", version, about, after_help = EXIT_CODES, max_term_width = 100)]
#[command(
    propagate_version = true,
    subcommand_required = true,
    arg_required_else_help = true
)]
pub struct Cli {
    /// What to do.
    #[command(subcommand)]
    pub command: Command,
    /// Say nothing but errors on standard error
    #[arg(short, long, global = true)]
    pub quiet: bool,
}

/// The subcommands.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Answer the checklist, question by question, and save the answers
    New(New),
    /// Continue or change the answers in a file
    Edit(Edit),
    /// Settle what has two answers after a merge in git, one question each
    Resolve(Resolve),
    /// Show the 13 items: answered, open, to be agreed, with findings
    Status(Status),
    /// Check answers, and say what is wrong, where, and what to do
    Check(Check),
    /// Draft the agreement from the answers
    #[command(visible_alias = "render")]
    Draft(Draft),
    /// Make a companion document from the answers: summary, register, notice and others
    Companion(Companion),
    /// Write all that is sent round: agreement, companions, signature sheets, calendar
    Pack(Pack),
    /// Tell whether a document still says what the answers say, and where it does not
    Verify(Verify),
    /// Tell which findings and clauses would change if some answers were others
    WhatIf(WhatIf),
    /// Write every date and deadline that the answers imply, as an .ics file or a table
    Calendar(Calendar),
    /// Show the timeline, who is who and other pictures of the agreement in the terminal
    Show(Show),
    /// List, show and choose the forms that a partnership can take
    #[command(subcommand)]
    Form(Form),
    /// Tidy the layout of answers files, without touching an answer
    Fmt(Fmt),
    /// Explain an item of the checklist, or the code of a finding
    Explain(Explain),
    /// Print what an answers file may hold, for editors (JSON Schema)
    Schema(Schema),
    /// Score how ready the partners are to work together; decides nothing
    Readiness(Readiness),
    /// List, show, copy out and check the templates
    #[command(subcommand)]
    Template(Template),
    /// List the example agreements, or print one
    Example(Example),
    /// Print a script that completes commands in a shell
    Completions(Completions),
    /// Write the manual pages
    Man(Man),
}

/// Ways to give answers without being asked.
#[derive(Debug, Args)]
pub struct Supply {
    /// Answer a question: a path of the answers file, such as timeframe.expiry=2030-03-31
    #[arg(long = "set", value_name = "KEY=VALUE")]
    pub set: Vec<String>,
    /// Take answers from another answers file
    #[arg(long, value_name = "FILE")]
    pub from: Option<PathBuf>,
    /// Plain questions with numbered choices, for screen readers and simple terminals
    #[arg(long, env = "ACCESSIBLE", value_parser = clap::builder::FalseyValueParser::new(), hide_env_values = true)]
    pub accessible: bool,
}

/// `consortia new`
#[derive(Debug, Args)]
pub struct New {
    /// The answers file to write [default: agreement.toml]; - for standard output with --blank
    pub file: Option<PathBuf>,
    /// Write every question as a comment, to be answered with an editor
    #[arg(long)]
    pub blank: bool,
    /// Replace the file if it exists (with --blank)
    #[arg(long)]
    pub force: bool,
    /// Choose the form of the partnership, and put in what it implies, as proposals to be confirmed
    #[arg(long, value_name = "FORM")]
    pub form: Option<String>,
    /// Put in the usual, cautious answer wherever there is one, as a proposal to be confirmed
    #[arg(long)]
    pub defaults: bool,
    /// Ways to give answers.
    #[command(flatten)]
    pub supply: Supply,
}

/// `consortia form`
#[derive(Debug, Subcommand)]
pub enum Form {
    /// List the forms, and where forms that the sources describe lead
    List {
        /// Report as JSON
        #[arg(long)]
        json: bool,
    },
    /// Show what a form is, what it implies and where it is described
    Show {
        /// The form, by its key or number, as `list` names it
        name: String,
        /// Report as JSON
        #[arg(long)]
        json: bool,
    },
    /// Answer a dozen plain questions, and see which form fits and why
    Choose(Choose),
}

/// `consortia form choose`
#[derive(Debug, Args)]
pub struct Choose {
    /// Answer a question, such as partners=two
    #[arg(long = "answer", value_name = "KEY=VALUE")]
    pub answer: Vec<String>,
    /// Report as JSON
    #[arg(long)]
    pub json: bool,
    /// Plain questions with numbered choices, for screen readers and simple terminals
    #[arg(long, env = "ACCESSIBLE", value_parser = clap::builder::FalseyValueParser::new(), hide_env_values = true)]
    pub accessible: bool,
}

/// `consortia edit`
#[derive(Debug, Args)]
pub struct Edit {
    /// The answers file
    pub file: PathBuf,
    /// Go straight to one item, such as risk-sharing
    pub item: Option<String>,
    /// Ways to give answers.
    #[command(flatten)]
    pub supply: Supply,
}

/// `consortia draft`
#[derive(Debug, Args)]
pub struct Draft {
    /// Answers files; - for standard input
    #[arg(required = true)]
    pub files: Vec<PathBuf>,
    /// The document to draft, in place of the one that the answers name
    #[arg(long, value_enum)]
    pub kind: Option<Kind>,
    /// The format [default: by the ending of OUT, otherwise md]
    #[arg(long, short, value_enum)]
    pub format: Vec<Format>,
    /// Where to write the draft; - for standard output, where one file goes by default
    #[arg(short, long, value_name = "OUT", conflicts_with = "out_dir")]
    pub output: Option<PathBuf>,
    /// The folder to write the drafts into, each named after its answers file
    #[arg(long, value_name = "DIR")]
    pub out_dir: Option<PathBuf>,
    /// Replace files that exist
    #[arg(long)]
    pub force: bool,
    /// Refuse to draft while gaps or errors remain, and list them
    #[arg(long = "final")]
    pub is_final: bool,
    /// A folder of templates of your own, laid over the built-in ones file by file
    #[arg(long, value_name = "DIR")]
    pub templates: Option<PathBuf>,
    /// A Word document of your own whose styles, page, header and footer Word drafts take
    #[arg(long, value_name = "DOCX")]
    pub reference_doc: Option<PathBuf>,
    /// The standard that PDF drafts keep
    #[arg(long, value_enum, default_value_t, value_name = "STANDARD")]
    pub pdf_standard: PdfStandard,
    /// Answer a question for this draft only
    #[arg(long = "set", value_name = "KEY=VALUE")]
    pub set: Vec<String>,
}

/// The documents.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub enum Kind {
    /// A memorandum of understanding
    Mou,
    /// An alliance agreement
    Alliance,
}

/// The formats.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// Markdown
    Md,
    /// One self-contained web page
    Html,
    /// Plain text, 72 columns
    Txt,
    /// A Word document
    Docx,
    /// A tagged PDF
    Pdf,
}

/// The standards of PDF.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub enum PdfStandard {
    /// PDF/UA-1, for screen readers
    #[default]
    #[value(name = "ua-1")]
    Ua1,
    /// PDF/A-2a as well, for keeping; it carries the date of the draft
    #[value(name = "a-2a")]
    A2a,
}

/// `consortia companion`
#[derive(Debug, Args)]
pub struct Companion {
    /// The companion document, or `joining` for the joining instrument that fits; all are listed if there is none
    pub name: Option<String>,
    /// Answers files; - for standard input
    pub files: Vec<PathBuf>,
    /// The partner that it is for, by its id; `all` for one each
    #[arg(long, value_name = "ID")]
    pub partner: Option<String>,
    /// The day of the notice, of joining or of the decision; without it a blank is left for it
    #[arg(long, value_name = "DATE")]
    pub on: Option<String>,
    /// The format [default: by the ending of OUT, otherwise md]
    #[arg(long, short, value_enum)]
    pub format: Vec<Format>,
    /// Where to write it; - for standard output, where one document goes by default
    #[arg(short, long, value_name = "OUT", conflicts_with = "out_dir")]
    pub output: Option<PathBuf>,
    /// The folder to write into, each named after its answers file, the companion document and the partner
    #[arg(long, value_name = "DIR")]
    pub out_dir: Option<PathBuf>,
    /// Replace files that exist
    #[arg(long)]
    pub force: bool,
    /// A folder of templates of your own, laid over the built-in ones file by file
    #[arg(long, value_name = "DIR")]
    pub templates: Option<PathBuf>,
    /// Answer a question for this document only
    #[arg(long = "set", value_name = "KEY=VALUE")]
    pub set: Vec<String>,
}

/// `consortia calendar`
#[derive(Debug, Args)]
pub struct Calendar {
    /// The answers file; - for standard input
    pub file: PathBuf,
    /// Where to write it; - for standard output, where it goes by default
    #[arg(short, long, value_name = "OUT")]
    pub output: Option<PathBuf>,
    /// The format [default: by the ending of OUT, otherwise ics]
    #[arg(long, short, value_enum)]
    pub format: Option<CalendarFormat>,
    /// Report as JSON
    #[arg(long, conflicts_with = "format")]
    pub json: bool,
    /// Replace a file that exists
    #[arg(long)]
    pub force: bool,
    /// A folder of templates of your own, laid over the built-in ones file by file
    #[arg(long, value_name = "DIR")]
    pub templates: Option<PathBuf>,
    /// Answer a question for this calendar only
    #[arg(long = "set", value_name = "KEY=VALUE")]
    pub set: Vec<String>,
}

/// The formats of a calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum CalendarFormat {
    /// An iCalendar file, for calendar programs
    Ics,
    /// A table in Markdown
    Md,
    /// A table on one self-contained web page
    Html,
    /// A table in plain text
    Txt,
}

const SHOW_EXAMPLES: &str = "\
Examples:
  consortia show agreement.toml
  consortia show agreement.toml --only money,votes,disputes
  consortia show agreement.toml --only timeline --today '1 June 2028'";

/// `consortia show`
#[derive(Debug, Args)]
#[command(after_help = SHOW_EXAMPLES)]
pub struct Show {
    /// The answers file; - for standard input
    pub file: PathBuf,
    /// What to show, with commas between
    #[arg(
        long,
        value_enum,
        value_delimiter = ',',
        value_name = "PART",
        default_value = "timeline,structure"
    )]
    pub only: Vec<ShowPart>,
    /// The day from which the next date is marked [default: the present day]
    #[arg(long, value_name = "DATE")]
    pub today: Option<String>,
    /// How many columns to fill [default: those of the terminal, otherwise 80]
    #[arg(long, value_name = "COLUMNS", value_parser = clap::value_parser!(u16).range(40..=400))]
    pub width: Option<u16>,
    /// Words only, without drawing, for screen readers
    #[arg(long, env = "ACCESSIBLE", value_parser = clap::builder::FalseyValueParser::new(), hide_env_values = true)]
    pub accessible: bool,
    /// Answer a question for this picture only
    #[arg(long = "set", value_name = "KEY=VALUE")]
    pub set: Vec<String>,
}

/// What can be shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum ShowPart {
    /// The term, steps, reviews and the days for notice
    Timeline,
    /// The partners, who leads, and the groups
    Structure,
    /// Money in and out, by year and partner
    Money,
    /// The votes of each partner
    Votes,
    /// The steps in a dispute
    Disputes,
}

/// `consortia fmt`
#[derive(Debug, Args)]
pub struct Fmt {
    /// Answers files
    #[arg(required = true)]
    pub files: Vec<PathBuf>,
    /// Write nothing; end with code 1 if a file would change
    #[arg(long)]
    pub check: bool,
    /// Also add, as comments, the questions that a file lacks
    #[arg(long)]
    pub questions: bool,
}

/// `consortia explain`
#[derive(Debug, Args)]
pub struct Explain {
    /// An item, such as risk-sharing, a code, such as RSK01, or law; everything is listed if there is none
    pub subject: Option<String>,
    /// Report as JSON
    #[arg(long)]
    pub json: bool,
}

/// `consortia readiness`
#[derive(Debug, Args)]
pub struct Readiness {
    /// The answers file, in which the scores are kept
    pub file: PathBuf,
    /// Ask nothing; print the result so far
    #[arg(long)]
    pub print: bool,
    /// The format [default: by the ending of OUT, otherwise txt]
    #[arg(long, short, value_enum)]
    pub format: Option<Format>,
    /// Where to write the result; - for standard output
    #[arg(short, long, value_name = "OUT")]
    pub output: Option<PathBuf>,
    /// Replace the file of the result if it exists
    #[arg(long)]
    pub force: bool,
    /// A folder of templates of your own, laid over the built-in ones file by file
    #[arg(long, value_name = "DIR")]
    pub templates: Option<PathBuf>,
    /// Plain questions with numbered choices, for screen readers and simple terminals
    #[arg(long, env = "ACCESSIBLE", value_parser = clap::builder::FalseyValueParser::new(), hide_env_values = true)]
    pub accessible: bool,
}

/// `consortia template`
#[derive(Debug, Subcommand)]
pub enum Template {
    /// List the templates, and where each comes from
    List(Overlay),
    /// Print a template
    Show {
        /// The template, as `list` names it
        name: String,
        /// A folder laid over the built-in templates.
        #[command(flatten)]
        overlay: Overlay,
    },
    /// Copy the built-in templates into a folder, to be changed there
    Eject {
        /// The folder
        dir: PathBuf,
        /// The templates to copy [default: all]
        names: Vec<String>,
        /// Replace files that exist
        #[arg(long)]
        force: bool,
    },
    /// Check the templates: names, references, answers that no clause shows, and the Welsh
    Check {
        /// A folder laid over the built-in templates.
        #[command(flatten)]
        overlay: Overlay,
        /// How findings are reported.
        #[command(flatten)]
        reporting: Reporting,
    },
}

/// A folder laid over the built-in templates.
#[derive(Debug, Args)]
pub struct Overlay {
    /// A folder of templates of your own, laid over the built-in ones file by file
    #[arg(long, value_name = "DIR")]
    pub templates: Option<PathBuf>,
}

/// `consortia example`
#[derive(Debug, Args)]
pub struct Example {
    /// The example to print; all are listed if there is none
    pub name: Option<String>,
}

/// `consortia completions`
#[derive(Debug, Args)]
pub struct Completions {
    /// The shell
    #[arg(value_enum)]
    pub shell: clap_complete::Shell,
}

/// `consortia man`
#[derive(Debug, Args)]
pub struct Man {
    /// The folder to write a page a command into; without it, the main page goes to standard output
    #[arg(long, value_name = "DIR")]
    pub out_dir: Option<PathBuf>,
}
