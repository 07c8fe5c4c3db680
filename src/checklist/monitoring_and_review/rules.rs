//! The checks of monitoring and review.

use super::when;
use crate::answers::Agreement;
use crate::check::texts::says;
use crate::check::{Report, Rule, Severity};
use crate::values::Answer;

const MEASURES: &str = "monitoring_and_review.measures";
const FIRST_REVIEW: &str = "monitoring_and_review.first_review";

/// The checks, in order of their codes.
pub(super) const RULES: &[Rule] = &[
    Rule {
        code: "MON01",
        severity: Severity::Error,
        title: "the first review is outside the term",
        explanation: "A review before the start has nothing to look at; one after the end comes too late. Move it to about a year after the start, and \
            early enough to act.",
        check: review_in_term,
    },
    Rule {
        code: "MON02",
        severity: Severity::Warning,
        title: "a target has no starting point",
        explanation: "A target means little if nobody knows where things stand at the start. Give the figure, or put finding it out into the action plan.",
        check: target_has_baseline,
    },
    Rule {
        code: "MON03",
        severity: Severity::Error,
        title: "a target is due outside the term",
        explanation: "A target can be reached only while the partners work together. Move its date, or the term.",
        check: targets_in_term,
    },
    Rule {
        code: "MON04",
        severity: Severity::Warning,
        title: "an evaluation is promised and no money is planned",
        explanation: "Evaluation costs time or money. With no money at all, say that partners do it themselves, or leave it out.",
        check: evaluation_paid,
    },
    Rule {
        code: "MON05",
        severity: Severity::Warning,
        title: "a percentage over 100",
        explanation: "A part of a whole cannot be more than all of it. If growth is meant, say so in words.",
        check: percent_over_hundred,
    },
    Rule {
        code: "MON06",
        severity: Severity::Note,
        title: "reports are rarer than reviews",
        explanation: "A review needs reports to look at. Report at least as often as you review.",
        check: reports_before_reviews,
    },
    when::LATE_REPORT,
    when::REVIEW_AFTER_DECISION,
    when::NO_AUDIT,
];

fn review_in_term(agreement: &Agreement, report: &mut Report<'_>) {
    let Some(review) = agreement.date(FIRST_REVIEW) else {
        return;
    };
    if let Some(start) = agreement.commencement().filter(|start| review < *start) {
        report
            .find(format!(
                "the first review, on {review}, comes before the start on {start}"
            ))
            .at(FIRST_REVIEW, "the review")
            .at("timeframe.commencement", "starts here")
            .hint(
                "hold it when there is something to review, at least a few months after the start",
            );
    }
    if let Some(end) = agreement.expiry().filter(|end| review > *end) {
        report
            .find(format!(
                "the first review, on {review}, comes after the end on {end}"
            ))
            .at(FIRST_REVIEW, "the review")
            .at(agreement.expiry_path(), "ends before")
            .hint("hold it early enough to act on it");
    }
}

fn target_has_baseline(agreement: &Agreement, report: &mut Report<'_>) {
    for (place, row) in agreement.rows(MEASURES).iter().enumerate() {
        if row.get("target").is_given() && matches!(row.get("baseline"), Answer::Nil) {
            let name = row.get("measure").text().unwrap_or(row.id.as_str());
            report
                .find(format!("a target has no starting point ({name})"))
                .at_row(MEASURES, place, Some("baseline"), "none")
                .hint("find out where things stand, and put doing so into the action plan");
        }
    }
}

fn targets_in_term(agreement: &Agreement, report: &mut Report<'_>) {
    for (place, row) in agreement.rows(MEASURES).iter().enumerate() {
        let Some(due) = row.get("due").date() else {
            continue;
        };
        let late = agreement.expiry().is_some_and(|end| due > end);
        let early = agreement.commencement().is_some_and(|start| due < start);
        if late || early {
            let (when, other) = if late {
                ("after the term ends", agreement.expiry_path())
            } else {
                ("before the term starts", "timeframe.commencement")
            };
            report
                .find(format!("a target is due on {due}, {when}"))
                .at_row(MEASURES, place, Some("due"), "due here")
                .at(other, "the term")
                .hint("choose a day within the term, or leave the day out");
        }
    }
}

fn evaluation_paid(agreement: &Agreement, report: &mut Report<'_>) {
    const FREE: &[&str] = &[
        "themselves",
        "free of charge",
        "no cost",
        "without charge",
        "volunteer",
    ];
    let nothing = agreement.is("financing.money_moves", "none");
    let evaluation = agreement.text("monitoring_and_review.evaluation");
    let lower = evaluation.unwrap_or_default().to_lowercase();
    if nothing && evaluation.is_some() && !FREE.iter().any(|words| lower.contains(words)) {
        report
            .find("an evaluation is promised, but there is no money")
            .at("monitoring_and_review.evaluation", "the evaluation")
            .at("financing.money_moves", "no money")
            .hint("say who pays for it, or answer none to monitoring_and_review.evaluation");
    }
}

/// Words beside a percentage that tell of growth, which has no upper bound.
const GROWTH: &[&str] = &[
    "rise",
    "rises",
    "grow",
    "grows",
    "growth",
    "increase",
    "increases",
    "more",
];

/// The first percentage in a text that is over 100 and tells of a part: "110%", "(120 per cent)", but not "a rise of 150%" or
/// "150% of the number at the start".
fn over_hundred(text: &str) -> Option<&str> {
    if GROWTH.iter().any(|word| says(&text.to_lowercase(), word)) {
        return None;
    }
    let signs = ["%", " %", " per cent", " percent"];
    let mut found = signs.iter().flat_map(|sign| text.match_indices(sign));
    found.find_map(|(at, sign)| {
        let digit = |c: char| c.is_ascii_digit() || c == ',' || c == '.';
        let start = text[..at].rfind(|c: char| !digit(c)).map_or(0, |i| {
            i + text[i..].chars().next().map_or(1, char::len_utf8)
        });
        let number: f64 = text[start..at].replace(',', "").parse().ok()?;
        let after = text[at + sign.len()..].trim_start();
        let of_another = after.starts_with("of the number") || after.starts_with("of the figure");
        (number > 100.0 && !of_another).then(|| &text[start..at + sign.len()])
    })
}

fn percent_over_hundred(agreement: &Agreement, report: &mut Report<'_>) {
    for (place, row) in agreement.rows(MEASURES).iter().enumerate() {
        if let Some(word) = row.get("target").text().and_then(over_hundred) {
            report
                .find(format!("a target is more than all ({word})"))
                .at_row(MEASURES, place, Some("target"), "this target")
                .on(word)
                .hint("give a part of all up to 100%, or a number of people or things");
        }
    }
}

fn reports_before_reviews(agreement: &Agreement, report: &mut Report<'_>) {
    let reports = agreement.period("monitoring_and_review.reports_every");
    let reviews = agreement.period("monitoring_and_review.review_every");
    if let (Some(reports), Some(reviews)) = (reports, reviews)
        && reports.approximate_days() > reviews.approximate_days()
    {
        report
            .find(format!(
                "a review comes after {reviews}, and a report only after {reports}"
            ))
            .at("monitoring_and_review.reports_every", "reports")
            .at("monitoring_and_review.review_every", "reviews")
            .hint("report at least as often as you review");
    }
}
