//! Days as places on a line.

use crate::values::{Date, Nation, Period, Unit};

/// The steps between marks on the line, in months.
const STEPS: [u32; 8] = [1, 3, 6, 12, 24, 60, 120, 240];
/// How many marks there are at most.
const MOST: i64 = 4;

/// A line of time.
pub(super) struct Axis {
    first: Date,
    days: i64,
    left: i32,
    width: i32,
}

impl Axis {
    /// A line from one day to another, drawn from `left` over `width`.
    pub fn new(first: Date, last: Date, left: i32, width: i32) -> Self {
        Self {
            first,
            days: first.days_until(last).max(1),
            left,
            width,
        }
    }

    /// Where a day stands; at an end of the line where it lies beyond.
    pub fn at(&self, date: Date) -> i32 {
        let days = self.first.days_until(date).clamp(0, self.days);
        let along = days * i64::from(self.width) / self.days;
        self.left + i32::try_from(along).unwrap_or(0)
    }

    /// The marks of the line: a day and its words.
    pub fn marks(&self) -> Vec<(Date, String)> {
        let months = self.days / 30 + 1;
        let step = STEPS
            .iter()
            .copied()
            .find(|step| months / i64::from(*step) <= MOST)
            .unwrap_or(600);
        let (mut year, mut month) = (self.first.year(), self.first.month());
        // Marks stand at the start of a year, a half, a quarter or a month.
        let within = u32::try_from(month - 1).unwrap_or(0) % step.min(12);
        month -= i8::try_from(within).unwrap_or(0);
        if step > 12 {
            year -= year % i16::try_from(step / 12).unwrap_or(1);
        }
        let mut marks = Vec::new();
        let mut next = Date::new(year, month, 1);
        while let Some(date) = next {
            if self.first.days_until(date) > self.days || marks.len() > 40 {
                break;
            }
            if date >= self.first {
                let words = if step < 12 {
                    let long = date.to_string();
                    let month: String = long.chars().skip(2).take(3).collect();
                    format!("{month} {}", date.year())
                } else {
                    date.year().to_string()
                };
                marks.push((date, words));
            }
            next = date.add(Period::new(step, Unit::Months), Nation::England);
        }
        marks
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn marks(first: &str, last: &str) -> Vec<String> {
        let day = |words| Date::parse(words).unwrap();
        let axis = Axis::new(day(first), day(last), 0, 1000);
        axis.marks().into_iter().map(|(_, words)| words).collect()
    }

    #[test]
    fn marks_are_few_and_round() {
        assert_eq!(
            marks("1 April 2027", "31 March 2030"),
            ["2028", "2029", "2030"]
        );
        assert_eq!(
            marks("20 March 2027", "1 June 2027"),
            ["Apr 2027", "May 2027", "Jun 2027"]
        );
        assert_eq!(
            marks("1 April 2027", "31 March 2057"),
            ["2030", "2040", "2050"]
        );
    }

    #[test]
    fn the_ends_are_at_the_ends() {
        let day = |words| Date::parse(words).unwrap();
        let axis = Axis::new(day("1 April 2027"), day("1 May 2027"), 100, 900);
        assert_eq!(axis.at(day("1 April 2027")), 100);
        assert_eq!(axis.at(day("1 May 2027")), 1000);
        assert_eq!(axis.at(day("1 May 2040")), 1000);
    }
}
