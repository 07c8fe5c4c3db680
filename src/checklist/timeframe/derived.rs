//! What follows from the dates.

use crate::answers::Agreement;
use crate::checklist::item::Derived;
use crate::values::{Answer, Date, Period, Unit, Value};

/// The longest term that is put into words, in months.
const LONGEST: u32 = 1200;

/// The facts that templates may print beside the answers.
pub(super) const DERIVED: &[Derived] = &[
    Derived {
        key: "expires_on",
        label: "the last day",
        work_out: expires_on,
    },
    Derived {
        key: "term_words",
        label: "the length of the term",
        work_out: term_words,
    },
    Derived {
        key: "latest_expiry",
        label: "the last day to which it can be extended",
        work_out: latest_expiry,
    },
    Derived {
        key: "financial_year_words",
        label: "the financial year of the work",
        work_out: financial_year_words,
    },
];

fn given(value: Option<Value>) -> Answer {
    value.map_or(Answer::Unanswered, Answer::Given)
}

/// The last day; none where there is no fixed end.
fn expires_on(agreement: &Agreement) -> Answer {
    if agreement.is("timeframe.ends", "open-ended") {
        return Answer::Nil;
    }
    given(agreement.expiry().map(Value::Date))
}

/// How long the term is; none where it is no whole number of months, or has no fixed end.
fn term_words(agreement: &Agreement) -> Answer {
    match agreement.choice("timeframe.ends") {
        Some("fixed-term") => given(agreement.period("timeframe.term").map(Value::Period)),
        Some("fixed-date") => match (agreement.commencement(), agreement.expiry()) {
            (Some(start), Some(end)) => {
                length(start, end).map_or(Answer::Nil, |term| Answer::Given(Value::Period(term)))
            }
            _ => Answer::Unanswered,
        },
        Some(_) => Answer::Nil,
        None => Answer::Unanswered,
    }
}

/// The whole months or years from a first to a last day, both included.
pub(super) fn length(start: Date, end: Date) -> Option<Period> {
    let months = (1..=LONGEST)
        .map(|n| Period::new(n, Unit::Months))
        .take_while(|term| Date::ends_term(start, *term).is_some_and(|last| last <= end))
        .last()?;
    if Date::ends_term(start, months) != Some(end) {
        return None;
    }
    Some(if months.n.is_multiple_of(12) {
        Period::new(months.n / 12, Unit::Years)
    } else {
        months
    })
}

/// The last day after all extensions; none where there is no limit.
fn latest_expiry(agreement: &Agreement) -> Answer {
    if !agreement.asks("timeframe.extension_limit") {
        return Answer::Nil;
    }
    let latest = || {
        let next = agreement.expiry()?.tomorrow()?;
        Date::ends_term(next, agreement.period("timeframe.extension_limit")?)
    };
    match agreement.get("timeframe.extension_limit") {
        Answer::Nil => Answer::Nil,
        _ => given(latest().map(Value::Date)),
    }
}

fn financial_year_words(agreement: &Agreement) -> Answer {
    let words = agreement
        .choice("timeframe.financial_year")
        .map(|month| match month {
            "january" => "1 January to 31 December",
            "july" => "1 July to 30 June",
            "august" => "1 August to 31 July",
            "september" => "1 September to 31 August",
            "october" => "1 October to 30 September",
            _ => "1 April to 31 March",
        });
    given(words.map(|words| Value::Text(words.to_owned())))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn date(text: &str) -> Date {
        Date::parse(text).unwrap()
    }

    #[test]
    fn whole_months_and_years_are_recognised() {
        for (start, end, length_shown) in [
            ("1 April 2027", "31 March 2030", Some("3 years")),
            ("1 April 2027", "30 September 2028", Some("18 months")),
            ("1 April 2027", "30 April 2027", Some("1 month")),
            ("29 February 2028", "28 February 2029", Some("1 year")),
            ("1 April 2027", "1 April 2030", None),
            ("1 April 2027", "15 April 2027", None),
            ("1 April 2027", "31 March 2027", None),
        ] {
            let found = length(date(start), date(end)).map(|term| term.to_string());
            assert_eq!(found.as_deref(), length_shown, "{start} to {end}");
        }
    }
}
