//! The checks of item 1.

use crate::answers::Agreement;
use crate::check::{Report, Rule, Severity};
use crate::values::Date;

const COMMENCEMENT: &str = "timeframe.commencement";
const EXPIRY: &str = "timeframe.expiry";
const TERM: &str = "timeframe.term";
const BREAKS: &str = "timeframe.breaks";
const EXTENSION_NOTICE: &str = "timeframe.extension_notice";

/// The checks, in order of their codes.
pub(super) const RULES: &[Rule] = &[
    Rule {
        code: "TIM01",
        severity: Severity::Error,
        title: "the end comes before the start",
        explanation: "The last day lies before the day on which the work starts. One of the two dates is wrong.",
        check: ends_before_start,
    },
    Rule {
        code: "TIM02",
        severity: Severity::Error,
        title: "the last day and the length of the term disagree",
        explanation: "Both a last day and a length are in the file, and they do not come to the same day. A term of \
            three years from 1 April 2027 ends on 31 March 2030. Take one of the two out, or correct it.",
        check: expiry_and_term_disagree,
    },
    Rule {
        code: "TIM03",
        severity: Severity::Warning,
        title: "the last day is the anniversary of the start",
        explanation: "A term that starts on 1 April and ends on 1 April is a year and a day long. Usually the \
            day before is meant. If not, leave it as it is.",
        check: ends_on_anniversary,
    },
    Rule {
        code: "TIM04",
        severity: Severity::Warning,
        title: "no fixed end and no notice to leave",
        explanation: "Without an end and without notice a partner has no way out. Give a period of notice under \
            termination, or an end.",
        check: open_ended_without_notice,
    },
    Rule {
        code: "TIM05",
        severity: Severity::Warning,
        title: "an extension has to be decided before the work starts",
        explanation: "The time before the end by which an extension is decided is as long as the whole term or longer, so \
            that the day has passed before the start.",
        check: extension_decided_before_start,
    },
    Rule {
        code: "TIM06",
        severity: Severity::Error,
        title: "a break point outside the term",
        explanation: "A break point has to lie after the start and before the last day.",
        check: break_outside_term,
    },
    Rule {
        code: "TIM07",
        severity: Severity::Warning,
        title: "notice for a break point is due before the start",
        explanation: "The notice is longer than the time from the start to the break point, so nobody can ever give it. \
            Shorten the notice or move the break point.",
        check: break_notice_before_start,
    },
    Rule {
        code: "TIM08",
        severity: Severity::Note,
        title: "the work starts before the date of the document",
        explanation: "The start lies before the date that the document carries. If work has begun already, say so in the \
            background, so that nobody takes the date for a mistake.",
        check: starts_before_document,
    },
];

/// The start and the last day, if both are known.
fn span(agreement: &Agreement) -> Option<(Date, Date)> {
    Some((agreement.commencement()?, agreement.expiry()?))
}

/// The question from which the last day follows.
fn end_path(agreement: &Agreement) -> &'static str {
    if agreement.is("timeframe.ends", "fixed-term") {
        TERM
    } else {
        EXPIRY
    }
}

fn ends_before_start(agreement: &Agreement, report: &mut Report<'_>) {
    if let Some((start, end)) = span(agreement)
        && end < start
    {
        report
            .find("the work ends before it starts")
            .at(end_path(agreement), format!("ends on {end}"))
            .at(COMMENCEMENT, format!("starts on {start}"))
            .hint("correct one of the two dates");
    }
}

fn expiry_and_term_disagree(agreement: &Agreement, report: &mut Report<'_>) {
    let both = || {
        let (start, expiry) = (agreement.commencement()?, agreement.date(EXPIRY)?);
        let term = agreement.period(TERM)?;
        Some((start, expiry, term, Date::ends_term(start, term)?))
    };
    if let Some((start, expiry, term, ends)) = both()
        && expiry != ends
    {
        report
            .find(format!(
                "{term} from {start} end on {ends}, not on {expiry}"
            ))
            .at(EXPIRY, "this day")
            .at(TERM, "this length")
            .hint(format!(
                "write {ends} as the last day, or take the length out"
            ));
    }
}

fn ends_on_anniversary(agreement: &Agreement, report: &mut Report<'_>) {
    if !agreement.is("timeframe.ends", "fixed-date") || agreement.period(TERM).is_some() {
        return;
    }
    if let Some((start, end)) = span(agreement)
        && end > start
        && (start.month(), start.day()) == (end.month(), end.day())
    {
        report
            .find("the last day is the anniversary of the start, which adds a day to whole years")
            .at(EXPIRY, "counts in full")
            .at(COMMENCEMENT, "starts on the same day of the year")
            .hint("name the day before, unless this is meant");
    }
}

fn open_ended_without_notice(agreement: &Agreement, report: &mut Report<'_>) {
    if agreement.is("timeframe.ends", "open-ended")
        && *agreement.get("termination.notice") == crate::values::Answer::Nil
    {
        report
            .find("there is no fixed end and no notice to leave")
            .at("timeframe.ends", "no fixed end")
            .at("termination.notice", "no notice")
            .hint("let each partner leave by notice, for example of 3 months");
    }
}

fn extension_decided_before_start(agreement: &Agreement, report: &mut Report<'_>) {
    if !agreement.asks(EXTENSION_NOTICE) {
        return;
    }
    if let (Some((start, end)), Some(notice)) =
        (span(agreement), agreement.period(EXTENSION_NOTICE))
        && end >= start
        && start
            .add(notice, agreement.nation())
            .is_some_and(|decided| decided > end)
    {
        report
            .find(format!(
                "an extension has to be decided {notice} before the end, which is before the start"
            ))
            .at(EXTENSION_NOTICE, "longer than the term")
            .at(COMMENCEMENT, format!("starts on {start} and ends on {end}"))
            .hint("choose a shorter time");
    }
}

fn break_outside_term(agreement: &Agreement, report: &mut Report<'_>) {
    for (place, row) in agreement.rows(BREAKS).iter().enumerate() {
        let Some(date) = row.get("date").date() else {
            continue;
        };
        let early = agreement.commencement().filter(|start| date <= *start);
        let late = agreement.expiry().filter(|end| date >= *end);
        if let Some(start) = early {
            report
                .find(format!("the break point on {date} is not after the start"))
                .at_row(BREAKS, place, Some("date"), "break point")
                .at(COMMENCEMENT, format!("starts on {start}"));
        } else if let Some(end) = late {
            report
                .find(format!("the break point on {date} is not before the end"))
                .at_row(BREAKS, place, Some("date"), "break point")
                .at(end_path(agreement), format!("ends on {end}"));
        }
    }
}

fn break_notice_before_start(agreement: &Agreement, report: &mut Report<'_>) {
    let Some(start) = agreement.commencement() else {
        return;
    };
    for (place, row) in agreement.rows(BREAKS).iter().enumerate() {
        if let (Some(date), Some(notice)) = (row.get("date").date(), row.get("notice").period())
            && date > start
            && start
                .add(notice, agreement.nation())
                .is_some_and(|earliest| earliest > date)
        {
            report
                .find(format!(
                    "{notice} notice for the break point on {date} is due before the start"
                ))
                .at_row(BREAKS, place, Some("notice"), "this notice")
                .at(COMMENCEMENT, format!("starts on {start}"))
                .hint("shorten the notice or move the break point");
        }
    }
}

fn starts_before_document(agreement: &Agreement, report: &mut Report<'_>) {
    if let (Some(start), Some(dated)) = (agreement.commencement(), agreement.date("document.date"))
        && agreement.is("document.status", "agreed")
        && start < dated
    {
        report
            .find("the work starts before the date of the document")
            .at(COMMENCEMENT, format!("starts on {start}"))
            .at("document.date", format!("dated {dated}"))
            .hint("say in the background that the work has already begun");
    }
}

#[cfg(test)]
#[path = "tests.rs"]
mod tests;
