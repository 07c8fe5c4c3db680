//! Contributions, financial years, surplus.

use super::Builder;
use super::EventKind::{Deadline, Rhythm};
use super::events::{text, who};
use super::series::Series;
use crate::values::{Answer, Date, Period, Unit};

/// Contributions, financial years, surplus.
pub(super) fn money(builder: &mut Builder<'_>) {
    for row in builder.rows("financing.contributions") {
        let path = format!("financing.contributions.{}.due", row.id);
        let amount = match row.get("amount") {
            Answer::Nil => continue,
            answer => answer.money().map(|money| format!(" of {money}")),
        };
        let title = format!(
            "Contribution{} for {} is due",
            amount.unwrap_or_default(),
            text(row, "year", "the year")
        );
        let date = row.get("due").date();
        builder.add_for(
            Deadline,
            date,
            &path,
            "contributions",
            &title,
            who(row, "partner"),
            "",
        );
    }
    let Some(first) = first_year_end(builder) else {
        return;
    };
    let year = Period::new(1, Unit::Years);
    let series = |kind, path, clause, title| Series {
        kind,
        from: first,
        at_once: true,
        day_before: false,
        every: year,
        path,
        clause,
        title,
        note: "",
    };
    builder.repeat(
        &series(
            Rhythm,
            "timeframe.financial_year",
            "timeframe",
            "The financial year ends",
        ),
        |date, _| Some(date),
    );
    if let Some(within) = builder.period("profit_sharing.worked_out_within") {
        builder.repeat(
            &series(
                Deadline,
                "profit_sharing.worked_out_within",
                "surplus-time",
                "Any surplus of the financial year is worked out by this day",
            ),
            |date, nation| date.add(within, nation),
        );
    }
}

/// The end of the financial year in which the term starts.
fn first_year_end(builder: &Builder<'_>) -> Option<Date> {
    if !builder.agreement.asks("timeframe.financial_year") {
        return None;
    }
    let start = builder.agreement.commencement()?;
    let month = match builder.agreement.choice("timeframe.financial_year")? {
        "january" => 1,
        "july" => 7,
        "august" => 8,
        "september" => 9,
        "october" => 10,
        _ => 4,
    };
    let opening = |year| Date::new(year, month, 1);
    let this_year = opening(start.year())?;
    if this_year > start {
        this_year.yesterday()
    } else {
        opening(start.year() + 1)?.yesterday()
    }
}
