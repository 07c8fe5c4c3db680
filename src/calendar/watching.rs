//! Reports, reviews, risks, measures.

use super::Builder;
use super::EventKind::{Deadline, Rhythm};
use super::events::{text, who};
use super::series::Series;

/// Reports, reviews, risks, measures.
pub(super) fn watching(builder: &mut Builder<'_>) {
    reports(builder);
    let first = builder.date("monitoring_and_review.first_review");
    builder.add(
        Deadline,
        first,
        "monitoring_and_review.first_review",
        "monitoring-and-review",
        "First review of the work and of what was agreed, by this day",
    );
    if let (Some(first), Some(every)) =
        (first, builder.period("monitoring_and_review.review_every"))
    {
        builder.repeat(
            &Series {
                kind: Deadline,
                from: first,
                at_once: false,
                day_before: false,
                every,
                path: "monitoring_and_review.review_every",
                clause: "monitoring-and-review",
                title: "Review of the work and of what was agreed, by this day",
                note: "",
            },
            |date, _| Some(date),
        );
    }
    for row in builder.rows("monitoring_and_review.measures") {
        let path = format!("monitoring_and_review.measures.{}.due", row.id);
        let title = format!(
            "Target date: {} ({})",
            text(row, "measure", "a measure"),
            text(row, "target", "target open")
        );
        let date = row.get("due").date();
        builder.add_for(
            Deadline,
            date,
            &path,
            "measures",
            &title,
            who(row, "owner"),
            "",
        );
    }
    builder.rhythm(
        "risk_sharing.reviewed_every",
        "risk-sharing",
        "Look at the risks together",
    );
}

/// The end of each time reported on, or the day on which the report on it is due.
fn reports(builder: &mut Builder<'_>) {
    let path = "monitoring_and_review.reports_every";
    let (Some(start), Some(every)) = (builder.agreement.commencement(), builder.period(path))
    else {
        return;
    };
    let within = builder.period("monitoring_and_review.reports_within");
    let (kind, title) = match within {
        Some(_) => (Deadline, "Report on progress, money and risks is due"),
        None => (
            Rhythm,
            "The time for the next report on progress, money and risks ends",
        ),
    };
    builder.repeat(
        &Series {
            kind,
            from: start,
            at_once: false,
            day_before: true,
            every,
            path,
            clause: "reports",
            title,
            note: "",
        },
        |end, nation| within.map_or(Some(end), |within| end.add(within, nation)),
    );
}
