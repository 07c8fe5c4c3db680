//! The checks of item 1.

use crate::answers::Agreement;
use crate::check::texts::last_days;
use crate::check::{Report, Rule, Severity};
use crate::values::{Date, counted};

const COMMENCEMENT: &str = "timeframe.commencement";
const EXPIRY: &str = "timeframe.expiry";
const TERM: &str = "timeframe.term";
const BREAKS: &str = "timeframe.breaks";
const EXTENSION_NOTICE: &str = "timeframe.extension_notice";
const EXTENSION_LIMIT: &str = "timeframe.extension_limit";
const HEAD_CONTRACT: &str = "purpose.head_contract";
const OWN_CONTRACTS: &str = "roles_and_responsibilities.own_contracts";

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
    Rule {
        code: "TIM09",
        severity: Severity::Note,
        title: "the work outlasts the contract or grant behind it",
        explanation: "The contract or grant on which the work depends ends before the last day. After that there may be duties and \
            no money. Match the two ends, or say under roles what follows when a contract ends. A few weeks more for a final \
            report are usual, and then nothing need be done.",
        check: outlasts_contract,
    },
    Rule {
        code: "TIM10",
        severity: Severity::Warning,
        title: "the day for deciding on an extension has passed",
        explanation: "Counted back from the last day, the day by which an extension is decided lies before the date of the \
            document. So the extension can no longer be decided as written. Shorten the time, or move the end.",
        check: extension_day_passed,
    },
    Rule {
        code: "TIM11",
        severity: Severity::Note,
        title: "an extension can reach beyond the contract or grant behind the work",
        explanation: "The contract or grant on which the work depends ends before the last day to which the term can be \
            extended. Partners that decide on an extension should know that its money is not yet certain. Limit the extension, \
            or see that it depends on the money.",
        check: extension_beyond_contract,
    },
];

/// The start and the last day, if both are known.
fn span(agreement: &Agreement) -> Option<(Date, Date)> {
    Some((agreement.commencement()?, agreement.expiry()?))
}

fn ends_before_start(agreement: &Agreement, report: &mut Report<'_>) {
    if let Some((start, end)) = span(agreement)
        && end < start
    {
        report
            .find("the work ends before it starts")
            .at(agreement.expiry_path(), format!("ends on {end}"))
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
                .at(COMMENCEMENT, format!("starts on {start}"))
                .hint("choose a day between the start and the end");
        } else if let Some(end) = late {
            report
                .find(format!("the break point on {date} is not before the end"))
                .at_row(BREAKS, place, Some("date"), "break point")
                .at(agreement.expiry_path(), format!("ends on {end}"))
                .hint("choose a day between the start and the end");
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

/// The last day that the text on the contract or grant behind the work names, and where it is named.
fn head_contract_ends(agreement: &Agreement) -> Option<Date> {
    let text = agreement
        .text(HEAD_CONTRACT)
        .filter(|_| agreement.asks(HEAD_CONTRACT))?;
    last_days(text).into_iter().max()
}

fn outlasts_contract(agreement: &Agreement, report: &mut Report<'_>) {
    let Some(end) = agreement.expiry() else {
        return;
    };
    let settled = agreement
        .get("roles_and_responsibilities.contract_end")
        .is_given();
    let own = if settled {
        None
    } else {
        let rows = agreement.rows(OWN_CONTRACTS).iter().enumerate();
        rows.filter(|_| agreement.asks(OWN_CONTRACTS))
            .filter_map(|(place, row)| Some((place, row.get("ends").date()?)))
            .find(|(_, ends)| *ends < end)
    };
    let ends = head_contract_ends(agreement).filter(|ends| *ends < end);
    let message = |ends: Date| format!("a contract or grant ends on {ends}, and the work on {end}");
    let hint = "match the two ends, or say what follows when the contract ends";
    if let Some(ends) = ends {
        report
            .find(message(ends))
            .at(HEAD_CONTRACT, format!("ends on {ends}"))
            .at(agreement.expiry_path(), format!("ends on {end}"))
            .hint(hint);
    }
    if let Some((place, ends)) = own {
        report
            .find(message(ends))
            .at_row(
                OWN_CONTRACTS,
                place,
                Some("ends"),
                format!("ends on {ends}"),
            )
            .at(agreement.expiry_path(), format!("ends on {end}"))
            .hint(hint);
    }
}

fn extension_day_passed(agreement: &Agreement, report: &mut Report<'_>) {
    let (Some(end), Some(notice), Some(dated)) = (
        agreement.expiry(),
        agreement.period(EXTENSION_NOTICE),
        agreement.date("document.date"),
    ) else {
        return;
    };
    let decided = end.subtract(notice, agreement.nation());
    if let Some(decided) = decided.filter(|day| *day < dated && dated <= end)
        && agreement.asks(EXTENSION_NOTICE)
    {
        let decided = counted(decided, notice);
        report
            .find(format!(
                "an extension has to be decided by {decided}, before the date of the document"
            ))
            .at(EXTENSION_NOTICE, format!("{notice} before the end"))
            .at("document.date", format!("dated {dated}"))
            .at(agreement.expiry_path(), format!("ends on {end}"))
            .hint("shorten the time, or move the end");
    }
}

fn extension_beyond_contract(agreement: &Agreement, report: &mut Report<'_>) {
    let (Some(end), Some(more), Some(paid)) = (
        agreement.expiry(),
        agreement.period(EXTENSION_LIMIT),
        head_contract_ends(agreement),
    ) else {
        return;
    };
    let latest = end.add(more, agreement.nation());
    if let Some(latest) = latest.filter(|latest| end < paid && *latest > paid)
        && agreement.asks(EXTENSION_LIMIT)
    {
        report
            .find(format!(
                "the term can be extended to {latest}, and the money behind it ends on {paid}"
            ))
            .at(EXTENSION_LIMIT, format!("{more} more"))
            .at(HEAD_CONTRACT, format!("ends on {paid}"))
            .hint("limit the extension, or let it depend on the money");
    }
}
