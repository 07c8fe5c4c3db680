//! A length of time.

use super::ParseError;
use super::english::{number_words, quoted, word_number};

/// What a period is counted in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Unit {
    /// Calendar days.
    Days,
    /// Days on which the nation works.
    WorkingDays,
    /// Weeks of seven days.
    Weeks,
    /// Calendar months.
    Months,
    /// Calendar years.
    Years,
}

impl Unit {
    /// Every unit, with its word for one.
    pub(crate) const ALL: [(Self, &'static str); 5] = [
        (Self::WorkingDays, "working day"),
        (Self::Days, "day"),
        (Self::Weeks, "week"),
        (Self::Months, "month"),
        (Self::Years, "year"),
    ];

    fn word(self) -> &'static str {
        Self::ALL
            .iter()
            .find(|(unit, _)| *unit == self)
            .map_or("day", |(_, word)| word)
    }
}

/// A length of time, such as three months or ten working days.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Period {
    /// How many, at least one.
    pub n: u32,
    /// Of what.
    pub unit: Unit,
}

impl Period {
    /// So many of a unit.
    pub const fn new(n: u32, unit: Unit) -> Self {
        Self { n, unit }
    }

    /// Reads "3 months", "three months" or "10 working days".
    ///
    /// # Errors
    /// Where there is no number, no unit, or a number too large.
    pub fn parse(words: &str) -> Result<Self, ParseError> {
        let lower = words.trim().to_lowercase();
        let wrong = |why: &str| ParseError::new(format!("{} {why}", quoted(words)), "3 months");
        let split = lower
            .find(|c: char| !c.is_ascii_digit())
            .unwrap_or(lower.len());
        let (number, unit) = if split > 0 {
            (lower[..split].parse().ok(), lower[split..].trim())
        } else {
            let (word, rest) = lower.split_once(' ').unwrap_or((&lower, ""));
            (word_number(word), rest.trim())
        };
        let Some(n) = number else {
            return Err(wrong("does not say how many days, weeks, months or years"));
        };
        if n == 0 || n > 36_500 {
            return Err(wrong("is not a length of time that can be used"));
        }
        let singular = unit.strip_suffix('s').unwrap_or(unit);
        match Unit::ALL.iter().find(|(_, word)| *word == singular) {
            Some((unit, _)) => Ok(Self { n, unit: *unit }),
            None if singular.is_empty() => Err(wrong("does not say days, weeks, months or years")),
            None => Err(wrong(
                "is not in days, working days, weeks, months or years",
            )),
        }
    }

    /// Roughly how many days, for comparing two periods only.
    pub fn approximate_days(self) -> u32 {
        match self.unit {
            Unit::Days => self.n,
            Unit::WorkingDays => self.n.saturating_mul(7) / 5,
            Unit::Weeks => self.n.saturating_mul(7),
            // Twelve months are a year, and not a day more.
            Unit::Months => (self.n / 12)
                .saturating_mul(365)
                .saturating_add(self.n % 12 * 61 / 2),
            Unit::Years => self.n.saturating_mul(365),
        }
    }

    /// The period with its number in words, to nine: "three months".
    pub fn in_words(self) -> String {
        let plural = if self.n == 1 { "" } else { "s" };
        format!(
            "{} {}{plural}",
            number_words(i64::from(self.n)),
            self.unit.word()
        )
    }
}

impl std::fmt::Display for Period {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let plural = if self.n == 1 { "" } else { "s" };
        write!(f, "{} {}{plural}", self.n, self.unit.word())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn periods_are_read_and_printed() {
        for (typed, shown) in [
            ("3 months", "3 months"),
            ("three months", "3 months"),
            ("1 year", "1 year"),
            ("10 Working Days", "10 working days"),
            ("6weeks", "6 weeks"),
        ] {
            assert_eq!(Period::parse(typed).unwrap().to_string(), shown);
        }
    }

    #[test]
    fn wrong_periods_say_why() {
        for (typed, why) in [
            ("months", "how many"),
            ("3", "does not say days"),
            ("0 days", "not a length"),
            ("3 fortnights", "is not in days"),
            ("99999999999 days", "how many"),
        ] {
            let error = Period::parse(typed).unwrap_err();
            assert!(error.message.contains(why), "{typed}: {error}");
        }
    }
}
