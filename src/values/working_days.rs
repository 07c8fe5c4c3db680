//! Working days and bank holidays of each nation.
//!
//! Holidays follow the rules of the Banking and Financial Dealings Act 1971 and the usual substitute
//! days; days proclaimed once stand in a table. The years in [`HOLIDAYS_KNOWN`] were compared with a copy of the
//! list on gov.uk, "UK bank holidays", on 23 November 2026. For every other year the rules say what is usual, and not
//! what is known: a day may still be proclaimed or moved.

use super::{Date, Nation, Period, Unit};
use jiff::ToSpan;
use jiff::civil::{self, Weekday};
use std::ops::RangeInclusive;

/// A day that was proclaimed once: year, month, day, its name, and the one nation in which it holds (all where `None`).
type Proclaimed = (i16, i8, i8, &'static str, Option<Nation>);

/// The days that were proclaimed once.
const PROCLAIMED: [Proclaimed; 6] = [
    (2020, 5, 8, "Early May bank holiday (moved)", None),
    (2022, 6, 2, "Spring bank holiday (moved)", None),
    (2022, 6, 3, "Platinum Jubilee", None),
    (2022, 9, 19, "State Funeral of Queen Elizabeth II", None),
    (2023, 5, 8, "Coronation of King Charles III", None),
    (
        2026,
        6,
        15,
        "World Cup bank holiday",
        Some(Nation::Scotland),
    ),
];

/// The years for which bank holidays are known.
pub const HOLIDAYS_KNOWN: RangeInclusive<i16> = 2020..=2027;

/// Older than the Acts, and never moved: known for every year.
const GOOD_FRIDAY: &str = "Good Friday";

/// Why nobody works on a date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DayOff {
    /// It is a Saturday or Sunday: the name of the day.
    Weekend(&'static str),
    /// It is a bank holiday of this name.
    BankHoliday(&'static str),
    /// The usual rule makes it a bank holiday of this name, in a year for which they are not known.
    Expected(&'static str),
}

impl DayOff {
    /// Why nobody works on a date in a nation; `None` on a working day.
    pub fn of(date: Date, nation: Nation) -> Option<Self> {
        if weekend(date.civil()) {
            return Some(Self::Weekend(date.weekday()));
        }
        bank_holiday(date, nation).map(|name| {
            if HOLIDAYS_KNOWN.contains(&date.year()) || name == GOOD_FRIDAY {
                Self::BankHoliday(name)
            } else {
                Self::Expected(name)
            }
        })
    }
}

impl DayOff {
    /// What to do: the remedy for a day that is off, or to look again where that is not known.
    pub fn remedy(self, known: &'static str) -> &'static str {
        match self {
            Self::Expected(_) => "choose another day, or look at the list on gov.uk when it is out",
            _ => known,
        }
    }
}

/// As a part of a sentence: "when nobody works (Saturday)".
impl std::fmt::Display for DayOff {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Weekend(name) | Self::BankHoliday(name) => {
                write!(f, "when nobody works ({name})")
            }
            Self::Expected(name) => write!(
                f,
                "usually a bank holiday ({name}); the list of that year is not known yet"
            ),
        }
    }
}

/// Whether a date that was counted by a period is certain: not where working days were counted up to a year for which bank
/// holidays are not known.
pub fn is_certain(date: Date, by: Period) -> bool {
    by.unit != Unit::WorkingDays || HOLIDAYS_KNOWN.contains(&date.year())
}

/// A date that was counted by a period, in words, with "about" where it is not certain.
pub fn counted(date: Date, by: Period) -> String {
    if is_certain(date, by) {
        date.to_string()
    } else {
        format!("about {date}")
    }
}

/// The bank holiday that falls on a date in a nation, if any; outside of [`HOLIDAYS_KNOWN`] the usual one.
pub fn bank_holiday(date: Date, nation: Nation) -> Option<&'static str> {
    let day = date.civil();
    holidays(day.year(), nation)
        .into_iter()
        .find(|(holiday, _)| *holiday == day)
        .map(|(_, name)| name)
}

/// Whether a nation works on a date: neither a weekend nor a bank holiday.
pub fn is_working_day(date: Date, nation: Nation) -> bool {
    !weekend(date.civil()) && bank_holiday(date, nation).is_none()
}

/// The date so many working days later.
pub fn add_working_days(from: Date, count: u32, nation: Nation) -> Option<Date> {
    let mut day = from;
    let mut left = count;
    while left > 0 {
        day = day.tomorrow()?;
        if is_working_day(day, nation) {
            left -= 1;
        }
    }
    Some(day)
}

/// The working day so many working days before a date, not counting the date itself; `None` beyond the calendar.
pub fn subtract_working_days(from: Date, count: u32, nation: Nation) -> Option<Date> {
    let mut day = from;
    let mut left = count;
    while left > 0 {
        day = day.yesterday()?;
        if is_working_day(day, nation) {
            left -= 1;
        }
    }
    Some(day)
}

fn weekend(day: civil::Date) -> bool {
    matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday)
}

fn holidays(year: i16, nation: Nation) -> Vec<(civil::Date, &'static str)> {
    let scotland = nation == Nation::Scotland;
    let ireland = nation == Nation::NorthernIreland;
    let mut days: Vec<(civil::Date, &'static str)> = Vec::with_capacity(12);
    let fixed = |days: &mut Vec<(civil::Date, &'static str)>, month, day, name| {
        let mut date = civil::date(year, month, day);
        while weekend(date) || days.iter().any(|(taken, _)| *taken == date) {
            date = date.saturating_add(1.day());
        }
        days.push((date, name));
    };
    fixed(&mut days, 1, 1, "New Year’s Day");
    if scotland {
        fixed(&mut days, 1, 2, "2 January");
    }
    if ireland {
        fixed(&mut days, 3, 17, "St Patrick’s Day");
        fixed(&mut days, 7, 12, "Battle of the Boyne (Orangemen’s Day)");
    }
    let easter = easter(year);
    days.push((easter.saturating_sub(2.days()), GOOD_FRIDAY));
    if !scotland {
        days.push((easter.saturating_add(1.day()), "Easter Monday"));
    }
    if year != 2020 {
        days.push((nth_monday(year, 5, 1), "Early May bank holiday"));
    }
    if year != 2022 {
        days.push((nth_monday(year, 5, -1), "Spring bank holiday"));
    }
    let summer = if scotland { 1 } else { -1 };
    days.push((nth_monday(year, 8, summer), "Summer bank holiday"));
    if scotland {
        fixed(&mut days, 11, 30, "St Andrew’s Day");
    }
    fixed(&mut days, 12, 25, "Christmas Day");
    fixed(&mut days, 12, 26, "Boxing Day");
    for (proclaimed, month, day, name, only) in PROCLAIMED {
        if proclaimed == year && only.is_none_or(|only| only == nation) {
            days.push((civil::date(year, month, day), name));
        }
    }
    days
}

fn nth_monday(year: i16, month: i8, nth: i8) -> civil::Date {
    let first = civil::date(year, month, 1);
    first
        .nth_weekday_of_month(nth, Weekday::Monday)
        .unwrap_or(first)
}

/// Easter Sunday by the anonymous Gregorian computus.
fn easter(year: i16) -> civil::Date {
    let y = i32::from(year);
    let (a, b, c) = (y % 19, y / 100, y % 100);
    let h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    let l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
    let m = (a + 11 * h + 22 * l) / 451;
    let n = h + l - 7 * m + 114;
    civil::date(year, (n / 31) as i8, (n % 31 + 1) as i8)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn on(text: &str) -> Date {
        Date::parse(text).unwrap()
    }

    #[test]
    fn holidays_fall_where_the_nations_keep_them() {
        use Nation::{England, NorthernIreland, Scotland, Wales};
        for (day, nation, holiday) in [
            ("26 March 2027", England, true),
            ("29 March 2027", England, true),
            ("29 March 2027", Scotland, false),
            ("27 December 2027", Wales, true),
            ("28 December 2027", Wales, true),
            ("3 January 2028", England, true),
            ("4 January 2028", Scotland, true),
            ("4 January 2028", England, false),
            ("17 March 2027", NorthernIreland, true),
            ("12 July 2027", NorthernIreland, true),
            ("2 August 2027", Scotland, true),
            ("30 August 2027", England, true),
            ("30 November 2027", Scotland, true),
            ("19 September 2022", England, true),
            ("30 May 2022", England, false),
            ("8 May 2023", Scotland, true),
            ("4 May 2020", England, false),
            ("15 June 2026", Scotland, true),
            ("15 June 2026", England, false),
            ("15 June 2026", NorthernIreland, false),
            ("15 June 2027", Scotland, false),
        ] {
            assert_eq!(
                bank_holiday(on(day), nation).is_some(),
                holiday,
                "{day} in {nation}"
            );
        }
    }

    #[test]
    fn what_the_lists_do_not_hold_is_said_to_be_usual_only() {
        use Nation::{England, Scotland};
        for (day, nation, words) in [
            ("1 May 2027", England, "when nobody works (Saturday)"),
            (
                "3 May 2027",
                England,
                "when nobody works (Early May bank holiday)",
            ),
            (
                "1 May 2028",
                England,
                "usually a bank holiday (Early May bank holiday); the list of that year is not known yet",
            ),
            ("6 May 2028", Scotland, "when nobody works (Saturday)"),
            ("14 April 2028", Scotland, "when nobody works (Good Friday)"),
        ] {
            let off = DayOff::of(on(day), nation).map(|off| off.to_string());
            assert_eq!(off.as_deref(), Some(words), "{day}");
        }
        assert_eq!(DayOff::of(on("2 May 2028"), England), None);
        let days = Period::new(5, Unit::WorkingDays);
        assert_eq!(counted(on("5 May 2027"), days), "5 May 2027");
        assert_eq!(counted(on("5 May 2028"), days), "about 5 May 2028");
        let months = Period::new(5, Unit::Months);
        assert_eq!(counted(on("5 May 2028"), months), "5 May 2028");
    }

    #[test]
    fn substitutes_fall_where_the_list_of_gov_uk_has_them() {
        use Nation::{England, NorthernIreland, Scotland};
        for (days, nation) in [
            (
                &[
                    "28 December 2020",
                    "27 December 2021",
                    "28 December 2021",
                    "3 January 2022",
                ][..],
                England,
            ),
            (
                &["27 December 2022", "2 January 2023", "28 December 2026"][..],
                England,
            ),
            (
                &[
                    "4 January 2021",
                    "4 January 2022",
                    "3 January 2023",
                    "4 January 2027",
                ][..],
                Scotland,
            ),
            (&["2 December 2024", "1 December 2025"][..], Scotland),
            (
                &[
                    "13 July 2020",
                    "18 March 2024",
                    "14 July 2025",
                    "13 July 2026",
                ][..],
                NorthernIreland,
            ),
        ] {
            for day in days {
                assert!(bank_holiday(on(day), nation).is_some(), "{day} in {nation}");
            }
        }
    }

    #[test]
    fn a_year_has_as_many_holidays_as_the_list_of_gov_uk() {
        for (year, counts) in [
            (2020, [8, 9, 10]),
            (2022, [10, 11, 12]),
            (2023, [9, 10, 11]),
            (2026, [8, 10, 10]),
            (2027, [8, 9, 10]),
        ] {
            let nations = [Nation::England, Nation::Scotland, Nation::NorthernIreland];
            assert_eq!(
                nations.map(|nation| holidays(year, nation).len()),
                counts,
                "{year}"
            );
        }
    }

    #[test]
    fn working_days_pass_over_weekends_and_holidays() {
        for (from, nation, end) in [
            ("24 December 2027", Nation::England, "29 December 2027"),
            ("12 June 2026", Nation::Scotland, "16 June 2026"),
            ("12 June 2026", Nation::Wales, "15 June 2026"),
        ] {
            let day = add_working_days(on(from), 1, nation);
            assert_eq!(day.unwrap().to_string(), end, "{from} in {nation}");
        }
    }
}
