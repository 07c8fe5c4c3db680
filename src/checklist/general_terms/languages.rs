//! In which languages the document is made.

use crate::answers::Agreement;
use crate::check::{Report, Rule, Severity};

/// The answer on the languages of the document.
const LANGUAGES: &str = "general_terms.languages";

/// How the English and the Welsh of a document in both stand to each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Bilingual {
    /// Neither comes before the other.
    Equal,
    /// The English prevails.
    EnglishPrevails,
    /// The Welsh prevails.
    WelshPrevails,
}

/// How the two languages stand to each other; `None` where the document is in English only.
pub fn bilingual(agreement: &Agreement) -> Option<Bilingual> {
    if !agreement.asks(LANGUAGES) {
        return None;
    }
    match agreement.choice(LANGUAGES) {
        Some("equal") => Some(Bilingual::Equal),
        Some("english-prevails") => Some(Bilingual::EnglishPrevails),
        Some("welsh-prevails") => Some(Bilingual::WelshPrevails),
        _ => None,
    }
}

/// Finds a standing that a text of which only the headings are in Welsh cannot have.
pub(super) const RULE: Rule = Rule {
    code: "GEN30",
    severity: Severity::Warning,
    title: "Welsh of equal standing, or that prevails, without a full Welsh text",
    explanation: "The draft prints headings and fixed parts in Welsh, and the terms themselves in English only. Two texts can be \
        of equal standing, or the Welsh one prevail, only when there is a full Welsh text. Have it translated, attach it and \
        answer `general_terms.welsh_text` with yes, or let the English prevail. Until then the draft says that the English \
        prevails where there is no Welsh.",
    check: full_text,
};

fn full_text(agreement: &Agreement, report: &mut Report<'_>) {
    let claims = matches!(
        bilingual(agreement),
        Some(Bilingual::Equal | Bilingual::WelshPrevails)
    );
    if claims && !agreement.is("general_terms.welsh_text", "yes") {
        report
            .find("the Welsh is to be equal or to prevail, but there is no full Welsh text")
            .at(LANGUAGES, "needs a full Welsh text")
            .hint(
                "attach one and set `general_terms.welsh_text` to yes, or choose english-prevails",
            );
    }
}
