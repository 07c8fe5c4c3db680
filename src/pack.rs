//! All that is sent round: the agreement, its companion documents, a signature sheet a partner, the calendar, a
//! note to those who get it, and a manifest with hashes. The same answers give the same bytes.

use crate::answers::Agreement;
use crate::check::Finding;
use crate::companions::{COMPANIONS, Companion, CompanionError, Maker, Wanted, joining};
use crate::drafting::{self, DraftError, Options};
use crate::output::{Format, Looks, WriteError, write};
use crate::provenance::{Provenance, sha256};
use crate::template::Templates;
use crate::values::{Date, Id};
use serde_json::json;

/// A file of a pack.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Paper {
    /// Its path in the pack, with `/` between folders.
    pub path: String,
    /// What it is, in a few words.
    pub what: String,
    /// Its bytes.
    pub bytes: Vec<u8>,
}

/// Why a pack could not be made.
#[derive(Debug, thiserror::Error)]
pub enum PackError {
    /// The agreement could not be drafted.
    #[error(transparent)]
    Draft(#[from] DraftError),
    /// A companion document could not be made.
    #[error(transparent)]
    Companion(#[from] CompanionError),
    /// A document could not be written.
    #[error(transparent)]
    Write(#[from] WriteError),
}

/// What a pack is made with.
#[derive(Clone, Debug)]
pub struct Order<'a> {
    /// The formats of the agreement. Companion documents come in the first of them.
    pub formats: &'a [Format],
    /// What documents look like.
    pub looks: &'a Looks,
    /// The day on which it is made, if it is known.
    pub made_on: Option<Date>,
    /// The text of the answers file, to be put in as it is.
    pub answers: &'a str,
}

/// The folder of signature sheets.
const SHEETS: &str = "signature-sheet";

/// Companion documents that are filled in on a day to come, and so are not sent round.
const LATER: &[&str] = &[
    "notice-of-withdrawal",
    "joining-letter",
    "joining-deed",
    "joining-scots",
];

/// Makes a pack: every file, the manifest last.
///
/// # Errors
/// Where a template is wrong or a document cannot be written.
pub fn pack(
    agreement: &Agreement,
    findings: &[Finding],
    templates: &Templates,
    order: &Order<'_>,
) -> Result<Vec<Paper>, PackError> {
    let provenance = Provenance::of(agreement, templates);
    let mut papers = Vec::new();
    let options = Options {
        kind: None,
        made_on: order.made_on,
    };
    let mut document = drafting::draft(agreement, findings, templates, &options)?;
    provenance.mark(&mut document);
    for format in order.formats {
        papers.push(Paper {
            path: format!("agreement.{}", format.extension()),
            what: "the agreement".to_owned(),
            bytes: write(&document, *format, order.looks)?,
        });
    }
    let maker = Maker::new(agreement, templates, order.made_on)?;
    for companion in COMPANIONS {
        let met = companion.needs.iter().all(|need| (need.met)(agreement));
        if met && !LATER.contains(&companion.key) {
            companion_papers(
                &maker,
                agreement,
                companion,
                &provenance,
                order,
                &mut papers,
            )?;
        }
    }
    if let Some(companion) = joining(agreement)
        && companion.needs.iter().all(|need| (need.met)(agreement))
    {
        companion_papers(
            &maker,
            agreement,
            companion,
            &provenance,
            order,
            &mut papers,
        )?;
    }
    if !maker.calendar().events.is_empty() {
        papers.push(Paper {
            path: "calendar.ics".to_owned(),
            what: "every date and deadline, to be opened with a calendar program".to_owned(),
            bytes: maker.ics().into_bytes(),
        });
    }
    papers.push(Paper {
        path: "answers.toml".to_owned(),
        what: "the answers that all of this was made from".to_owned(),
        bytes: order.answers.as_bytes().to_vec(),
    });
    let note = note(agreement, &papers, &provenance);
    papers.insert(
        0,
        Paper {
            path: "README.txt".to_owned(),
            what: "this note".to_owned(),
            bytes: note.into_bytes(),
        },
    );
    papers.push(Paper {
        path: "manifest.json".to_owned(),
        what: "the files with their hashes".to_owned(),
        bytes: manifest(&papers, &provenance),
    });
    Ok(papers)
}

fn companion_papers(
    maker: &Maker<'_>,
    agreement: &Agreement,
    companion: &'static Companion,
    provenance: &Provenance,
    order: &Order<'_>,
    papers: &mut Vec<Paper>,
) -> Result<(), PackError> {
    let Some(format) = order.formats.first() else {
        return Ok(());
    };
    let copies: Vec<Option<Id>> = if companion.is_per_partner(agreement) {
        agreement.partner_ids().into_iter().map(Some).collect()
    } else {
        vec![None]
    };
    for partner in copies {
        let wanted = Wanted {
            companion,
            partner: partner.as_ref(),
            on: None,
        };
        let mut document = maker.make(&wanted)?;
        provenance.mark(&mut document);
        let ending = format.extension();
        let title = companion.title.to_lowercase();
        let (path, what) = match &partner {
            Some(id) if companion.key == SHEETS => (
                format!("signatures/{id}.{ending}"),
                format!("the signature sheet of {}", agreement.partner_name(id)),
            ),
            Some(id) => (
                format!("{}/{id}.{ending}", companion.key),
                format!("{title}: {}", agreement.partner_name(id)),
            ),
            None => (format!("companions/{}.{ending}", companion.key), title),
        };
        papers.push(Paper {
            path,
            what,
            bytes: write(&document, *format, order.looks)?,
        });
    }
    Ok(())
}

/// The note to those who get the pack.
fn note(agreement: &Agreement, papers: &[Paper], provenance: &Provenance) -> String {
    let title = agreement.text("document.title").unwrap_or("The agreement");
    let version = agreement
        .text("document.version")
        .map(|version| format!(", version {version}"))
        .unwrap_or_default();
    let mut out = format!("{title}{version}\n\n");
    out.push_str(
        "Read the agreement first. The summary named after your organisation tells you on two pages what it\n\
         means for you. Nothing is agreed until your own board or trustees have approved it.\n\n\
         To sign: print the signature sheet of your organisation, sign it, and send it back. All the sheets\n\
         together are the signatures of one document. A sheet counts for the version above only.\n\n\
         None of this is legal advice.\n\nWhat is here:\n\n",
    );
    let widest = papers
        .iter()
        .map(|paper| paper.path.chars().count())
        .max()
        .unwrap_or(0);
    for paper in papers {
        let gap = " ".repeat(widest - paper.path.chars().count());
        out.push_str(&format!("  {}{gap}  {}\n", paper.path, paper.what));
    }
    out.push_str(
        "\nmanifest.json holds the SHA-256 of each file. Somebody who has the answers can tell with\n\
         `consortia verify` whether a document still says what they say.\n\n",
    );
    out.push_str(&provenance.line());
    out.push('\n');
    out
}

fn manifest(papers: &[Paper], provenance: &Provenance) -> Vec<u8> {
    let files: Vec<_> = papers
        .iter()
        .map(|paper| {
            json!({
                "path": paper.path,
                "what": paper.what,
                "bytes": paper.bytes.len(),
                "sha256": sha256(&paper.bytes),
            })
        })
        .collect();
    let manifest = json!({
        "format": 1,
        "answers": provenance.answers,
        "templates": provenance.templates,
        "consortia": provenance.program,
        "files": files,
    });
    format!("{manifest:#}\n").into_bytes()
}
