//! What follows from the answers on risk.

use crate::answers::Agreement;
use crate::checklist::item::Derived;
use crate::checklist::monitoring_and_review::rhythm;
use crate::checklist::shares;
use crate::values::{Answer, Row, Value};

/// The facts that templates may print beside the answers.
pub(super) const DERIVED: &[Derived] = &[
    Derived {
        key: "scores",
        label: "the scores of the risks",
        work_out: scores,
    },
    Derived {
        key: "review_rhythm",
        label: "how often the risks are looked at",
        work_out: |agreement| rhythm(agreement, "risk_sharing.reviewed_every"),
    },
    Derived {
        key: "example",
        label: "how a loss of £1,000 is divided",
        work_out: example,
    },
];

/// Likelihood times impact of each risk, in the order of the list; a dash where one is open.
fn scores(agreement: &Agreement) -> Answer {
    let rows = agreement.rows("risk_sharing.risks");
    if rows.is_empty() {
        return Answer::Unanswered;
    }
    let score = |row: &Row| {
        let product = row
            .get("likelihood")
            .number()?
            .checked_mul(row.get("impact").number()?)?;
        Some(product.to_string())
    };
    let scores = rows
        .iter()
        .map(|row| score(row).unwrap_or_else(|| "–".to_owned()));
    Answer::Given(Value::Lines(scores.collect()))
}

fn example(agreement: &Agreement) -> Answer {
    match agreement.choice("risk_sharing.basis") {
        Some("equal") => shares::worked_example(
            agreement,
            shares::EXAMPLE,
            "risk_sharing.shares",
            "risk_sharing.residue",
            true,
        ),
        Some("fixed-shares") => shares::worked_example(
            agreement,
            shares::EXAMPLE,
            "risk_sharing.shares",
            "risk_sharing.residue",
            false,
        ),
        _ => Answer::Unanswered,
    }
}
