//! Money in whole pence.

use super::english::quoted;
use super::{ParseError, Share};

/// An amount of money in pence. Never a floating-point number.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Money(i64);

const EXAMPLE: &str = "£12,500 or £12,500.50";

impl Money {
    /// No money.
    pub const ZERO: Self = Self(0);

    /// So many pence.
    pub const fn from_pence(pence: i64) -> Self {
        Self(pence)
    }

    /// The pence.
    pub const fn pence(self) -> i64 {
        self.0
    }

    /// Reads "£12,500", "12500.50" or "-£3.20".
    ///
    /// # Errors
    /// Where it is not an amount in pounds with no pence or two digits of pence.
    pub fn parse(words: &str) -> Result<Self, ParseError> {
        let wrong = |why: &str| ParseError::new(format!("{} {why}", quoted(words)), EXAMPLE);
        let trimmed = words.trim();
        let (negative, rest) = match trimmed.strip_prefix(['-', '−']) {
            Some(rest) => (true, rest.trim_start()),
            None => (false, trimmed),
        };
        let rest = rest.strip_prefix('£').unwrap_or(rest).trim_start();
        if rest.to_lowercase().ends_with(['k', 'm']) {
            return Err(wrong("is short for a figure; write it out"));
        }
        let (pounds, pence) = rest.split_once('.').unwrap_or((rest, ""));
        if !pence.is_empty() && pence.len() != 2 || rest.ends_with('.') {
            return Err(wrong("must have two digits of pence, or none"));
        }
        if !grouped_well(pounds) || !pence.bytes().all(|b| b.is_ascii_digit()) {
            return Err(wrong("is not an amount of money"));
        }
        let digits: String = pounds.chars().filter(char::is_ascii_digit).collect();
        let pounds: i64 = digits.parse().map_err(|_| wrong("is too large"))?;
        let pence: i64 = if pence.is_empty() {
            0
        } else {
            pence
                .parse()
                .map_err(|_| wrong("is not an amount of money"))?
        };
        let all = pounds
            .checked_mul(100)
            .and_then(|all| all.checked_add(pence));
        let all = all.ok_or_else(|| wrong("is too large"))?;
        Ok(Self(if negative { -all } else { all }))
    }

    /// The sum of two amounts; `None` where it is too large.
    pub fn checked_add(self, other: Self) -> Option<Self> {
        self.0.checked_add(other.0).map(Self)
    }

    /// The sum of many amounts; `None` where it is too large.
    pub fn sum(amounts: impl IntoIterator<Item = Self>) -> Option<Self> {
        amounts.into_iter().try_fold(Self::ZERO, Self::checked_add)
    }

    /// Splits the amount by shares that make a whole. Each part is rounded down to the penny, and the
    /// part at `residue` takes the odd pennies, so that the parts add up to the amount exactly.
    pub fn split(self, shares: &[Share], residue: usize) -> Vec<Self> {
        let resolved = Share::resolve(shares);
        let mut parts: Vec<i64> = resolved
            .iter()
            .map(|(n, d)| {
                let part = i128::from(self.0) * i128::from(*n) / i128::from((*d).max(1));
                i64::try_from(part).unwrap_or_default()
            })
            .collect();
        let left = self.0 - parts.iter().sum::<i64>();
        if let Some(taker) = parts.get_mut(residue) {
            *taker += left;
        }
        parts.into_iter().map(Self).collect()
    }

    /// As it is written in the file.
    pub fn to_answer(self) -> String {
        self.to_string()
    }
}

/// Digits, with commas only between groups of three if at all.
fn grouped_well(pounds: &str) -> bool {
    let mut groups = pounds.split(',');
    let Some(first) = groups.next() else {
        return false;
    };
    let digits = |group: &str| !group.is_empty() && group.bytes().all(|b| b.is_ascii_digit());
    let rest: Vec<&str> = groups.collect();
    digits(first)
        && (rest.is_empty() || first.len() <= 3)
        && rest.iter().all(|g| g.len() == 3 && digits(g))
}

impl std::fmt::Display for Money {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let all = self.0.unsigned_abs();
        let (pounds, pence) = ((all / 100).to_string(), all % 100);
        if self.0 < 0 {
            f.write_str("-")?;
        }
        f.write_str("£")?;
        for (place, digit) in pounds.chars().enumerate() {
            if place > 0 && (pounds.len() - place).is_multiple_of(3) {
                f.write_str(",")?;
            }
            write!(f, "{digit}")?;
        }
        if pence > 0 {
            write!(f, ".{pence:02}")
        } else {
            Ok(())
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn money_is_read_and_printed() {
        for (typed, shown) in [
            ("£12,500", "£12,500"),
            ("12500.50", "£12,500.50"),
            ("0", "£0"),
            ("-£3.20", "-£3.20"),
            ("£1,234,567.05", "£1,234,567.05"),
        ] {
            assert_eq!(Money::parse(typed).unwrap().to_string(), shown);
        }
    }

    #[test]
    fn wrong_money_says_why() {
        for (typed, why) in [
            ("12.5", "two digits"),
            ("£1.2m", "write it out"),
            ("12k", "write it out"),
            ("1,23", "not an amount"),
            ("ten pounds", "not an amount"),
            ("99999999999999999999", "too large"),
        ] {
            let error = Money::parse(typed).unwrap_err();
            assert!(error.message.contains(why), "{typed}: {error}");
        }
    }

    proptest! {
        #[test]
        fn what_is_written_is_read(pence in -1_000_000_000_000i64..1_000_000_000_000) {
            let money = Money::from_pence(pence);
            prop_assert_eq!(Money::parse(&money.to_answer()).unwrap(), money);
        }

        #[test]
        fn a_split_adds_up(pence in 0i64..1_000_000_000, n in 1usize..80, taker in 0usize..80) {
            let parts = Money::from_pence(pence).split(&vec![Share::Equal; n], taker % n);
            prop_assert_eq!(Money::sum(parts), Some(Money::from_pence(pence)));
        }
    }
}
