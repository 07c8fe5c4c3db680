//! `consortia verify`

use super::draft::{can_be_read_whole, kind, looks};
use super::targets::{by_ending, made_on, must_be_built};
use super::{UsageError, Voice, findings, open, print, supply, templates};
use crate::args;
use anyhow::{Context, Result};
use consortia::drafting::{self, Options};
use consortia::exit::Exit;
use consortia::output::Format;
use consortia::provenance::Provenance;
use consortia::verify::{Difference, Verdict, answers_of, verify};
use serde_json::json;
use std::path::Path;

/// Compares a document with the draft of a file.
pub fn run(args: &args::Verify, voice: &Voice) -> Result<Exit> {
    let format = format_of(&args.document)?;
    must_be_built(&[format])?;
    let bytes = std::fs::read(&args.document)
        .with_context(|| format!("cannot read {}", args.document.display()))?;
    let templates = templates(args.templates.as_deref())?;
    let looks = looks(args.reference_doc.as_deref(), args.pdf_standard, &templates)?;
    let mut file = open(&args.file)?;
    supply::set_all(&mut file, &args.set)?;
    if !can_be_read_whole(&file, &args.file, voice) {
        return Ok(Exit::Findings);
    }
    let options = Options {
        kind: args.kind.map(kind),
        made_on: made_on()?,
    };
    let mut draft = drafting::draft(file.agreement(), &findings(&file), &templates, &options)
        .with_context(|| format!("cannot draft {}", args.file.display()))?;
    let provenance = Provenance::of(file.agreement(), &templates);
    provenance.mark(&mut draft);
    let verdict = verify(&bytes, format, &draft, &looks)
        .with_context(|| format!("cannot compare {}", args.document.display()))?;
    let told = answers_of(&bytes, format);
    let same_answers = told
        .as_ref()
        .map(|hash| provenance.answers.starts_with(hash));
    if args.json {
        let report = json!({
            "verdict": word(&verdict),
            "same_answers": same_answers,
            "differences": differences(&verdict).iter().map(|difference| json!({
                "place": difference.place,
                "draft": difference.draft,
                "document": difference.document,
            })).collect::<Vec<_>>(),
        });
        print(&format!("{report:#}\n"))?;
    } else {
        print(&told_to_people(args, &verdict, same_answers))?;
    }
    Ok(match verdict {
        Verdict::Identical | Verdict::FormattingOnly => Exit::Done,
        Verdict::Different(_) | Verdict::OtherBytes => Exit::Findings,
    })
}

fn format_of(document: &Path) -> Result<Format> {
    by_ending(document).ok_or_else(|| {
        let message = format!(
            "the ending of {} names no format; a document ends in .md, .html, .txt, .docx or .pdf",
            document.display()
        );
        UsageError(message).into()
    })
}

fn word(verdict: &Verdict) -> &'static str {
    match verdict {
        Verdict::Identical => "identical",
        Verdict::FormattingOnly => "formatting-only",
        Verdict::Different(_) => "different",
        Verdict::OtherBytes => "other-bytes",
    }
}

fn differences(verdict: &Verdict) -> &[Difference] {
    match verdict {
        Verdict::Different(differences) => differences,
        _ => &[],
    }
}

fn told_to_people(args: &args::Verify, verdict: &Verdict, same_answers: Option<bool>) -> String {
    let (document, file) = (args.document.display(), args.file.display());
    let mut out = match verdict {
        Verdict::Identical => format!("{document} is identical with the draft of {file}.\n"),
        Verdict::FormattingOnly => format!(
            "{document} says what {file} says; only its form is another than that of the draft.\n"
        ),
        Verdict::OtherBytes => format!(
            "{document} is not the draft of {file}, byte for byte. Of a PDF no more than that is compared: to see which \
             clauses differ, compare the Word document or the web page that goes with it.\n"
        ),
        Verdict::Different(found) => format!(
            "{document} says something else than {file}, in {} {}:\n",
            found.len(),
            if found.len() == 1 { "place" } else { "places" }
        ),
    };
    for difference in differences(verdict) {
        let place = match difference.place.as_str() {
            "" => "before the first heading",
            place => place,
        };
        out.push_str(&format!("\n{place}\n"));
        for line in &difference.draft {
            out.push_str(&format!("  answers   {line}\n"));
        }
        for line in &difference.document {
            out.push_str(&format!("  document  {line}\n"));
        }
    }
    match same_answers {
        Some(true) if !differences(verdict).is_empty() => out.push_str(
            "\nThe document says that it was made from these answers: somebody has changed it since, or the \
             templates are others.\n",
        ),
        Some(false) => {
            out.push_str("\nThe document says that it was made from other answers than these.\n");
        }
        _ => {}
    }
    out
}
