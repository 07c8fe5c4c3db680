//! Which years of a budget are only part of a year.

use super::derived::{ALLOCATIONS, CONTRIBUTIONS};
use crate::answers::Agreement;
use crate::values::Date;

/// How much of a financial year falls within the term, in words, where that is not all of it: "from 1 July 2027".
///
/// `None` where the name of the year does not say which it is, where all of it falls within the term, or none of it.
pub(super) fn part_year(agreement: &Agreement, name: &str) -> Option<String> {
    let (first, last) = bounds(agreement, name)?;
    let start = agreement.commencement()?;
    let late = start > first && start <= last;
    let early = agreement
        .expiry()
        .filter(|end| *end < last && *end >= first);
    match (late, early) {
        (true, Some(end)) => Some(format!("from {start} to {end}")),
        (true, None) => Some(format!("from {start}")),
        (false, Some(end)) => Some(format!("to {end}")),
        (false, None) => None,
    }
}

/// Whether a financial year lies wholly before or after the term.
pub(super) fn outside_term(agreement: &Agreement, name: &str) -> bool {
    let Some((first, last)) = bounds(agreement, name) else {
        return false;
    };
    agreement.commencement().is_some_and(|start| last < start)
        || agreement.expiry().is_some_and(|end| first > end)
}

/// Whether the term goes on, or may go on, after the last year for which contributions or a budget are given. Not where
/// the name of a year does not say which it is.
pub(super) fn later_years(agreement: &Agreement) -> bool {
    let rows = [CONTRIBUTIONS, ALLOCATIONS]
        .into_iter()
        .flat_map(|path| agreement.rows(path));
    let last_days: Option<Vec<Date>> = rows
        .map(|row| Some(bounds(agreement, row.get("year").text()?)?.1))
        .collect();
    let Some(last) = last_days.and_then(|days| days.into_iter().max()) else {
        return false;
    };
    agreement.is("timeframe.ends", "open-ended") || agreement.expiry().is_some_and(|end| end > last)
}

/// The financial years that the term touches, that come before the last of these years, and that none of these names says.
///
/// Empty where the start is not known, or a name does not say which year it is.
pub(super) fn left_out(agreement: &Agreement, names: &[&str]) -> Vec<String> {
    let named: Option<Vec<_>> = names.iter().map(|name| bounds(agreement, name)).collect();
    let (Some(named), Some(start)) = (named, agreement.commencement()) else {
        return Vec::new();
    };
    let Some(last_named) = named.iter().map(|(first, _)| *first).max() else {
        return Vec::new();
    };
    let calendar = agreement.is("timeframe.financial_year", "january");
    let name = |year: i16| match calendar {
        true => year.to_string(),
        false => format!("{year}/{:02}", (year + 1) % 100),
    };
    (start.year() - 1..=last_named.year())
        .map(name)
        .filter(|name| {
            bounds(agreement, name).is_some_and(|(first, last)| {
                let ended = agreement.expiry().is_some_and(|end| first > end);
                let wanted = last >= start && first < last_named && !ended;
                wanted && !named.iter().any(|(own, _)| *own == first)
            })
        })
        .collect()
}

/// The first and last day of a financial year that is written as 2027/28, 2027-28, 2027/2028, or, where years start in
/// January, 2027.
fn bounds(agreement: &Agreement, name: &str) -> Option<(Date, Date)> {
    let month = match agreement.choice("timeframe.financial_year") {
        Some("january") => 1,
        Some("july") => 7,
        Some("august") => 8,
        Some("september") => 9,
        Some("october") => 10,
        _ => 4,
    };
    let year = first_year(name.trim(), month == 1)?;
    let first = Date::new(year, month, 1)?;
    let last = (28..=31).rev().find_map(|day| {
        let (year, month) = if month == 1 {
            (year, 12)
        } else {
            (year + 1, month - 1)
        };
        Date::new(year, month, day)
    })?;
    Some((first, last))
}

fn first_year(name: &str, calendar: bool) -> Option<i16> {
    let number = |digits: &str| {
        let all = digits.bytes().all(|b| b.is_ascii_digit());
        digits.parse::<i16>().ok().filter(|_| all)
    };
    let year = |digits: &str| number(digits).filter(|year| (1900..=2999).contains(year));
    if let Some((first, second)) = name.split_once(['/', '-', '–']) {
        let first = year(first.trim())?;
        let next = match second.trim() {
            two if two.len() == 2 => number(two)? == (first + 1) % 100,
            four => year(four)? == first + 1,
        };
        return next.then_some(first);
    }
    year(name).filter(|_| calendar)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::answers::read;

    fn of(name: &str, start: &str, end: &str) -> Option<String> {
        let text = format!(
            "format = 1\n[timeframe]\ncommencement = {start}\nends = \"fixed-date\"\nexpiry = {end}\n"
        );
        part_year(&read(&text).0, name)
    }

    #[test]
    fn years_without_amounts_are_noticed() {
        let later = |end: &str, years: &[&str]| {
            let lines = years.iter().enumerate().map(|(n, year)| {
                format!("[[financing.allocations]]\nid = \"a{n}\"\nyear = \"{year}\"\n")
            });
            let text = format!(
                "format = 1\n[timeframe]\ncommencement = 2027-04-01\n{end}\n{}",
                lines.collect::<String>()
            );
            later_years(&read(&text).0)
        };
        let until = "ends = \"fixed-date\"\nexpiry = 2029-03-31";
        assert!(later(until, &["2027/28"]));
        assert!(!later(until, &["2027/28", "2028/29"]));
        assert!(later("ends = \"open-ended\"", &["2027/28", "2028/29"]));
        assert!(!later(until, &["2027/28", "Year 2"]));
        assert!(!later(until, &[]));
    }

    #[test]
    fn part_years_are_told() {
        let told = |name, start, end| of(name, start, end).unwrap_or_default();
        assert_eq!(
            told("2027/28", "2027-07-01", "2029-03-31"),
            "from 1 July 2027"
        );
        assert_eq!(
            told("2028-29", "2027-07-01", "2028-12-31"),
            "to 31 December 2028"
        );
        assert_eq!(
            told("2027/2028", "2027-07-01", "2027-12-31"),
            "from 1 July 2027 to 31 December 2027"
        );
        assert_eq!(told("2027/28", "2027-04-01", "2028-03-31"), "");
        assert_eq!(told("Year 1", "2027-07-01", "2028-03-31"), "");
        assert_eq!(told("2027/29", "2027-07-01", "2028-03-31"), "");
    }
}
