//! A calendar date.

use super::english::quoted;
use super::working_days::{add_working_days, subtract_working_days};
use super::{Nation, ParseError, Period, Unit};
use jiff::civil;
use jiff::{Span, ToSpan};

/// A day of the calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Date(civil::Date);

const EXAMPLE: &str = "1 April 2027";

/// The years that an answer can mean.
const YEARS: std::ops::RangeInclusive<i32> = 1900..=2200;
/// The months of the year.
pub(crate) const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

impl Date {
    /// A date by its numbers; `None` where there is no such day.
    pub fn new(year: i16, month: i8, day: i8) -> Option<Self> {
        civil::Date::new(year, month, day).ok().map(Self)
    }

    pub(super) fn civil(self) -> civil::Date {
        self.0
    }

    /// Reads "1 April 2027", "01/04/2027" (the day first) or "2027-04-01".
    ///
    /// # Errors
    /// Where it is not a date, has a year of two digits, or the day does not exist.
    pub fn parse(words: &str) -> Result<Self, ParseError> {
        let lower = words.trim().to_lowercase().replace(',', " ");
        let parts: Vec<&str> = lower
            .split(|c: char| c.is_whitespace() || matches!(c, '/' | '-' | '.'))
            .filter(|p| !p.is_empty())
            .collect();
        let wrong = |why: &str| ParseError::new(format!("{} {why}", quoted(words)), EXAMPLE);
        let [first, second, third] = parts[..] else {
            return Err(wrong("is not a day, a month and a year"));
        };
        let year = |text: &str| (text.len() == 4).then(|| number(text))?;
        let day = |text: &str| (text.len() <= 2).then(|| number(text))?;
        let (year, month, day) = if year(first).is_some() {
            (year(first), month_number(second), day(third))
        } else {
            if third.len() != 4 && third.bytes().all(|b| b.is_ascii_digit()) {
                return Err(wrong("must have a year of four digits"));
            }
            let first = first.trim_end_matches(['s', 't', 'n', 'd', 'r', 'h']);
            (year(third), month_number(second), day(first))
        };
        let (Some(year), Some(day)) = (year, day) else {
            return Err(wrong("is not a date"));
        };
        let Some(month) = month else {
            let hint = match number(second) {
                Some(13..=31) => "has no such month: write the day first",
                _ => "has no month that is known",
            };
            return Err(wrong(hint));
        };
        if !YEARS.contains(&year) {
            return Err(wrong("is not a year that can be meant"));
        }
        let date = i8::try_from(day)
            .ok()
            .and_then(|day| Self::new(year as i16, month, day));
        date.ok_or_else(|| {
            let name = MONTHS[month as usize - 1];
            let days = civil::date(year as i16, month, 1).days_in_month();
            ParseError::new(
                format!("there is no {day} {name} {year} ({name} {year} has {days} days)"),
                EXAMPLE,
            )
        })
    }

    /// The date of a moment in seconds since 1970, in universal time.
    pub fn from_unix_seconds(seconds: i64) -> Option<Self> {
        let days = seconds.div_euclid(86_400);
        civil::date(1970, 1, 1)
            .checked_add(Span::new().try_days(days).ok()?)
            .ok()
            .map(Self)
    }

    /// Whether an answer can say it: [`Date::parse`] takes no other year for one that is meant.
    pub fn can_be_meant(self) -> bool {
        YEARS.contains(&i32::from(self.year()))
    }

    /// The date as 2027-04-01.
    pub fn iso(self) -> String {
        self.0.to_string()
    }

    /// The year.
    pub fn year(self) -> i16 {
        self.0.year()
    }

    /// The month, from 1.
    pub fn month(self) -> i8 {
        self.0.month()
    }

    /// The day of the month, from 1.
    pub fn day(self) -> i8 {
        self.0.day()
    }

    /// The name of the day of the week.
    pub fn weekday(self) -> &'static str {
        match self.0.weekday() {
            civil::Weekday::Monday => "Monday",
            civil::Weekday::Tuesday => "Tuesday",
            civil::Weekday::Wednesday => "Wednesday",
            civil::Weekday::Thursday => "Thursday",
            civil::Weekday::Friday => "Friday",
            civil::Weekday::Saturday => "Saturday",
            civil::Weekday::Sunday => "Sunday",
        }
    }

    /// The date a period later. A month after 31 January is the last day of February. Working days are
    /// those of the nation. `None` beyond the calendar.
    pub fn add(self, period: Period, nation: Nation) -> Option<Self> {
        let n = i64::from(period.n);
        let span = match period.unit {
            Unit::WorkingDays => return add_working_days(self, period.n, nation),
            Unit::Days => n.days(),
            Unit::Weeks => n.weeks(),
            Unit::Months => n.months(),
            Unit::Years => n.years(),
        };
        self.0.checked_add(span).ok().map(Self)
    }

    /// The last date from which a period still ends by this date. Working days are those of the nation.
    /// `None` beyond the calendar.
    pub fn subtract(self, period: Period, nation: Nation) -> Option<Self> {
        let n = i64::from(period.n);
        let span = match period.unit {
            Unit::WorkingDays => return subtract_working_days(self, period.n, nation),
            Unit::Days => n.days(),
            Unit::Weeks => n.weeks(),
            Unit::Months => n.months(),
            Unit::Years => n.years(),
        };
        self.0.checked_sub(span).ok().map(Self)
    }

    /// The last day of a term that starts on a date: the day before the anniversary. Three years from
    /// 1 April 2027 end on 31 March 2030.
    pub fn ends_term(start: Self, term: Period) -> Option<Self> {
        let next = start.add(term, Nation::England)?;
        // A month or year counted from a day that the last month lacks ends on that month's last day.
        if matches!(term.unit, Unit::Months | Unit::Years) && next.day() < start.day() {
            return Some(next);
        }
        next.0.yesterday().ok().map(Self)
    }

    /// How many days later another date is; negative where it is earlier.
    pub fn days_until(self, other: Self) -> i64 {
        self.0
            .until(other.0)
            .map_or(0, |span| i64::from(span.get_days()))
    }

    /// The day before.
    pub fn yesterday(self) -> Option<Self> {
        self.0.yesterday().ok().map(Self)
    }

    /// The next day.
    pub fn tomorrow(self) -> Option<Self> {
        self.0.tomorrow().ok().map(Self)
    }
}

/// A number in digits alone, without a sign.
fn number(text: &str) -> Option<i32> {
    let plain = text.bytes().all(|b| b.is_ascii_digit());
    plain.then(|| text.parse().ok())?
}

fn month_number(text: &str) -> Option<i8> {
    if let Some(number) = number(text) {
        let plain = text.len() <= 2 && (1..=12).contains(&number);
        return plain.then_some(number as i8);
    }
    let found = MONTHS.iter().position(|name| {
        let name = name.to_lowercase();
        name == text
            || text.len() >= 3 && name.starts_with(text)
            || text == "sept" && name == "september"
    });
    found.map(|place| place as i8 + 1)
}

impl std::fmt::Display for Date {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(
            f,
            "{} {} {}",
            self.0.day(),
            MONTHS[self.0.month() as usize - 1],
            self.0.year()
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn date(text: &str) -> Date {
        Date::parse(text).unwrap()
    }

    #[test]
    fn dates_are_read_day_first() {
        for text in [
            "1 April 2027",
            "1st April 2027",
            "1 Apr 2027",
            "01/04/2027",
            "2027-04-01",
            "1 april, 2027",
        ] {
            assert_eq!(date(text).to_string(), "1 April 2027", "{text}");
        }
    }

    #[test]
    fn wrong_dates_say_why() {
        for (text, why) in [
            ("30 February 2027", "February 2027 has 28 days"),
            ("1/4/27", "four digits"),
            ("04/25/2027", "write the day first"),
            ("1 April 20270", "four digits"),
            ("001 April 2027", "not a date"),
            ("+1 April 2027", "not a date"),
            ("soon", "not a day, a month and a year"),
            ("1 Aprl 2027", "no month that is known"),
        ] {
            let error = Date::parse(text).unwrap_err();
            assert!(error.message.contains(why), "{text}: {error}");
        }
    }

    #[test]
    fn a_term_ends_on_the_day_before_the_anniversary() {
        for (start, term, end) in [
            ("1 April 2027", "3 years", "31 March 2030"),
            ("29 February 2028", "1 year", "28 February 2029"),
            ("1 March 2028", "1 year", "28 February 2029"),
            ("31 January 2027", "1 month", "28 February 2027"),
            ("15 June 2027", "6 weeks", "26 July 2027"),
        ] {
            let ends = Date::ends_term(date(start), Period::parse(term).unwrap());
            assert_eq!(ends.unwrap().to_string(), end, "{start} + {term}");
        }
    }

    proptest! {
        #[test]
        fn what_is_printed_is_read(days in 0i64..60_000) {
            let day = Date::from_unix_seconds(days * 86_400).unwrap();
            prop_assert_eq!(Date::parse(&day.to_string()).unwrap(), day);
            prop_assert_eq!(Date::parse(&day.iso()).unwrap(), day);
        }
    }
}
