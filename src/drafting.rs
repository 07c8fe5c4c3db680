//! From answers to a document: context, template, document model.

use crate::answers::Agreement;
use crate::check::Finding;
use crate::checklist::{self, Bilingual};
use crate::document::{self, Document, Meta, Order, Problem};
use crate::pictures;
use crate::template::{self, DocumentKind, Draft, TemplateError, Templates};
use crate::values::Date;

/// Why a draft could not be made. The answers are never the cause: a gap prints as a gap.
#[derive(Debug, thiserror::Error)]
pub enum DraftError {
    /// A template is wrong.
    #[error(transparent)]
    Template(#[from] TemplateError),
    /// What a template rendered does not hold together.
    #[error("the template {template} does not hold together: {}", told(.problems))]
    Document {
        /// The template.
        template: &'static str,
        /// Everything that is wrong.
        problems: Vec<Problem>,
    },
}

fn told(problems: &[Problem]) -> String {
    let told: Vec<String> = problems.iter().map(ToString::to_string).collect();
    told.join("; ")
}

/// What a draft is made with, besides the answers and the templates.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// The document, in place of the one that the answers name.
    pub kind: Option<DocumentKind>,
    /// The day on which it is made, if it is known.
    pub made_on: Option<Date>,
}

/// Drafts the document.
///
/// # Errors
/// Where a template is wrong.
pub fn draft(
    agreement: &Agreement,
    findings: &[Finding],
    templates: &Templates,
    options: &Options,
) -> Result<Document, DraftError> {
    let kind = options.kind.unwrap_or_else(|| DocumentKind::of(agreement));
    let markdown = markdown(agreement, findings, templates, kind, options.made_on)?;
    let mut document = build(&markdown, agreement, kind.template())?;
    add_welsh(&mut document, agreement, templates)?;
    Ok(document)
}

/// Builds a document with the pictures of an agreement.
///
/// # Errors
/// Where what the template rendered does not hold together.
pub(crate) fn build(
    markdown: &str,
    agreement: &Agreement,
    template: &'static str,
) -> Result<Document, DraftError> {
    let draw = |name: &str| pictures::draw(name, agreement);
    let gallery = pictures::gallery(&draw);
    document::build_with(markdown, meta(agreement), &gallery)
        .map_err(|problems| DraftError::Document { template, problems })
}

/// Puts the Welsh beside headings and fixed parts, where the answers ask for a document in both languages.
///
/// # Errors
/// Where the file with the Welsh is wrong.
pub fn add_welsh(
    document: &mut Document,
    agreement: &Agreement,
    templates: &Templates,
) -> Result<(), TemplateError> {
    let order = match checklist::bilingual(agreement) {
        None => return Ok(()),
        Some(Bilingual::Equal | Bilingual::EnglishPrevails) => Order::OwnFirst,
        Some(Bilingual::WelshPrevails) => Order::SecondFirst,
    };
    document::translate(document, &templates.translations("cy")?, order);
    Ok(())
}

/// The template of the printed result on readiness.
const READINESS: &str = "companions/readiness.md";

/// Puts the result on readiness into a document.
///
/// # Errors
/// Where the template is wrong.
pub fn readiness(agreement: &Agreement, templates: &Templates) -> Result<Document, DraftError> {
    let draft = Draft {
        kind: DocumentKind::of(agreement),
        findings: Vec::new(),
        made_on: None,
    };
    let markdown = templates.render(READINESS, &template::context(agreement, &draft))?;
    let meta = Meta {
        status: None,
        version: None,
        ..meta(agreement)
    };
    document::build(&markdown, meta).map_err(|problems| DraftError::Document {
        template: READINESS,
        problems,
    })
}

/// What every document made from the answers says about itself.
pub(crate) fn meta(agreement: &Agreement) -> Meta {
    Meta {
        lang: "en-GB".to_owned(),
        status: status(agreement),
        version: agreement.text("document.version").map(str::to_owned),
        generator: format!("consortia {}", env!("CARGO_PKG_VERSION")),
        ..Meta::default()
    }
}

/// Renders the templates to Markdown, before it is parsed and numbered.
///
/// # Errors
/// Where a template is wrong.
pub fn markdown(
    agreement: &Agreement,
    findings: &[Finding],
    templates: &Templates,
    kind: DocumentKind,
    made_on: Option<Date>,
) -> Result<String, TemplateError> {
    let findings = findings
        .iter()
        .map(|finding| {
            format!(
                "{} ({} {})",
                finding.message,
                finding.severity.word(),
                finding.code
            )
        })
        .collect();
    let draft = Draft {
        kind,
        findings,
        made_on,
    };
    templates.render(kind.template(), &template::context(agreement, &draft))
}

fn status(agreement: &Agreement) -> Option<String> {
    let word = match agreement.choice("document.status") {
        Some("agreed") => return None,
        Some("for-approval") => "Draft for approval",
        _ => "Draft for discussion",
    };
    Some(word.to_owned())
}
