//! A part of a whole, exactly.

use super::ParseError;
use super::english::quoted;

/// An exact fraction between nothing and the whole, or an equal part among several.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Share {
    /// As much as each of the others.
    Equal,
    /// A fraction in lowest terms.
    Part {
        /// Above the line.
        numerator: u64,
        /// Below the line, never 0.
        denominator: u64,
    },
}

/// Why shares do not make a whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Difference {
    /// Some are equal parts and some are not.
    Mixed,
    /// They come to less: the missing fraction.
    Short(u128, u128),
    /// They come to more: the fraction over.
    Over(u128, u128),
    /// The fractions are too fine to be added.
    TooFine,
}

const EXAMPLE: &str = "1/3, 33.5% or equal";
const FINEST: u64 = 1_000_000_000;

impl Share {
    /// A fraction in lowest terms.
    pub fn part(numerator: u64, denominator: u64) -> Option<Self> {
        if denominator == 0 || numerator > denominator {
            return None;
        }
        let common = gcd(u128::from(numerator), u128::from(denominator)).max(1) as u64;
        Some(Self::Part {
            numerator: numerator / common,
            denominator: denominator / common,
        })
    }

    /// Reads "1/3", "33.5%" or "equal".
    ///
    /// # Errors
    /// Where it is not a fraction, or more than the whole.
    pub fn parse(words: &str) -> Result<Self, ParseError> {
        let trimmed = words.trim().to_lowercase();
        let wrong = |why: &str| ParseError::new(format!("{} {why}", quoted(words)), EXAMPLE);
        if trimmed == "equal" {
            return Ok(Self::Equal);
        }
        let (numerator, denominator) = if let Some((above, below)) = trimmed.split_once('/') {
            let number = |digits: &str| digits.trim().parse::<u64>().ok().filter(|n| *n <= FINEST);
            match (number(above), number(below)) {
                (Some(above), Some(below)) => (above, below),
                _ => return Err(wrong("is not a fraction of two whole numbers")),
            }
        } else if let Some(percent) = trimmed.strip_suffix('%') {
            let (above, below) =
                decimal(percent.trim()).ok_or_else(|| wrong("is not a percentage"))?;
            (above, below * 100)
        } else if trimmed == "0" || trimmed == "1" {
            (u64::from(trimmed == "1"), 1)
        } else {
            return Err(wrong(
                "is not a share: write a fraction, a percentage or equal",
            ));
        };
        if denominator == 0 {
            return Err(wrong("divides by nothing"));
        }
        Self::part(numerator, denominator).ok_or_else(|| wrong("is more than the whole"))
    }

    /// The fraction above and below the line of each share, equal parts worked out.
    pub fn resolve(shares: &[Self]) -> Vec<(u64, u64)> {
        let among = shares.len().max(1) as u64;
        let fraction = |share: &Self| match share {
            Self::Equal => (1, among),
            Self::Part {
                numerator,
                denominator,
            } => (*numerator, *denominator),
        };
        shares.iter().map(fraction).collect()
    }

    /// Whether shares make exactly one whole.
    ///
    /// # Errors
    /// How they do not.
    pub fn whole(shares: &[Self]) -> Result<(), Difference> {
        let equal = shares.iter().filter(|share| **share == Self::Equal).count();
        if equal > 0 {
            return if equal == shares.len() {
                Ok(())
            } else {
                Err(Difference::Mixed)
            };
        }
        let mut sum = (0u128, 1u128);
        for (n, d) in Self::resolve(shares) {
            sum = add(sum, (u128::from(n), u128::from(d))).ok_or(Difference::TooFine)?;
        }
        let (n, d) = sum;
        match n.cmp(&d) {
            std::cmp::Ordering::Equal => Ok(()),
            std::cmp::Ordering::Less => Err(Difference::Short(d - n, d)),
            std::cmp::Ordering::Greater => Err(Difference::Over(n - d, d)),
        }
    }

    /// The share in per cent, rounded to two places: "33.33%".
    pub fn percent_rounded(self) -> String {
        match self {
            Self::Equal => "an equal share".to_owned(),
            Self::Part {
                numerator,
                denominator,
            } => percent(u128::from(numerator), u128::from(denominator)),
        }
    }

    /// As it is written in the file.
    pub fn to_answer(self) -> String {
        match self {
            Self::Equal => "equal".to_owned(),
            Self::Part {
                numerator,
                denominator,
            } => match exact_percent(numerator, denominator) {
                Some(percent) => percent,
                None => format!("{numerator}/{denominator}"),
            },
        }
    }
}

impl std::fmt::Display for Share {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Self::Part {
            numerator,
            denominator,
        } = *self
        else {
            return f.write_str("an equal share");
        };
        match (numerator, denominator) {
            (0, _) => f.write_str("none"),
            (1, 1) => f.write_str("the whole"),
            (1, 2) => f.write_str("a half"),
            (1, 3) => f.write_str("one third"),
            (2, 3) => f.write_str("two thirds"),
            (1, 4) => f.write_str("one quarter"),
            (3, 4) => f.write_str("three quarters"),
            _ => match exact_percent(numerator, denominator) {
                Some(percent) => f.write_str(&percent),
                None => write!(f, "{numerator}/{denominator}"),
            },
        }
    }
}

impl std::fmt::Display for Difference {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match *self {
            Self::Mixed => f.write_str("some shares are equal parts and some are not"),
            Self::Short(n, d) => {
                write!(f, "the shares are {} short of the whole", difference(n, d))
            }
            Self::Over(n, d) => write!(f, "the shares are {} over the whole", difference(n, d)),
            Self::TooFine => f.write_str("the shares are too fine to be added"),
        }
    }
}

fn difference(n: u128, d: u128) -> String {
    let common = gcd(n, d).max(1);
    let (n, d) = (n / common, d / common);
    let small = (u64::try_from(n), u64::try_from(d));
    if let (Ok(n), Ok(d)) = small
        && let Some(percent) = exact_percent(n, d)
    {
        return percent;
    }
    format!("{n}/{d} ({})", percent(n, d))
}

fn percent(n: u128, d: u128) -> String {
    let hundredths = (n * 10_000 + d / 2) / d.max(1);
    format!("{}.{:02}%", hundredths / 100, hundredths % 100)
}

/// The percentage, where four places say it exactly.
fn exact_percent(n: u64, d: u64) -> Option<String> {
    let scaled = u128::from(n) * 1_000_000;
    if d == 0 || scaled % u128::from(d) != 0 {
        return None;
    }
    let all = scaled / u128::from(d);
    let text = format!("{}.{:04}", all / 10_000, all % 10_000);
    Some(format!(
        "{}%",
        text.trim_end_matches('0').trim_end_matches('.')
    ))
}

fn decimal(digits: &str) -> Option<(u64, u64)> {
    let (whole, part) = digits.split_once('.').unwrap_or((digits, ""));
    if whole.is_empty() || part.len() > 6 || digits.ends_with('.') {
        return None;
    }
    let below = 10u64.pow(part.len() as u32);
    let digits = |text: &str| text.bytes().all(|b| b.is_ascii_digit());
    if !digits(whole) || !digits(part) || whole.len() > 3 {
        return None;
    }
    let whole: u64 = whole.parse().ok()?;
    let part: u64 = if part.is_empty() {
        0
    } else {
        part.parse().ok()?
    };
    Some((whole * below + part, below))
}

fn gcd(a: u128, b: u128) -> u128 {
    if b == 0 { a } else { gcd(b, a % b) }
}

fn add(a: (u128, u128), b: (u128, u128)) -> Option<(u128, u128)> {
    let common = gcd(a.1, b.1).max(1);
    let below = (a.1 / common).checked_mul(b.1)?;
    let left = a.0.checked_mul(below / a.1)?;
    let right = b.0.checked_mul(below / b.1)?;
    let above = left.checked_add(right)?;
    let common = gcd(above, below).max(1);
    Some((above / common, below / common))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn shares_are_read_and_printed() {
        for (typed, shown, written) in [
            ("1/3", "one third", "1/3"),
            ("2/6", "one third", "1/3"),
            ("33.5%", "33.5%", "33.5%"),
            ("50 %", "a half", "50%"),
            ("Equal", "an equal share", "equal"),
            ("2/7", "2/7", "2/7"),
            ("0%", "none", "0%"),
        ] {
            let share = Share::parse(typed).unwrap();
            assert_eq!(
                (share.to_string(), share.to_answer()),
                (shown.to_owned(), written.to_owned())
            );
        }
    }

    #[test]
    fn wrong_shares_say_why() {
        for (typed, why) in [
            ("4/3", "more than the whole"),
            ("1/0", "divides by nothing"),
            ("120%", "more than the whole"),
            ("a third", "not a share"),
            ("33,5%", "not a percentage"),
        ] {
            let error = Share::parse(typed).unwrap_err();
            assert!(error.message.contains(why), "{typed}: {error}");
        }
    }

    #[test]
    fn thirds_make_a_whole_and_rounded_percentages_do_not() {
        let read = |words: &[&str]| {
            words
                .iter()
                .map(|w| Share::parse(w).unwrap())
                .collect::<Vec<_>>()
        };
        assert_eq!(Share::whole(&read(&["1/3", "1/3", "1/3"])), Ok(()));
        let short = Share::whole(&read(&["33.33%", "33.33%", "33.33%"])).unwrap_err();
        assert_eq!(short.to_string(), "the shares are 0.01% short of the whole");
        assert_eq!(
            Share::whole(&read(&["equal", "1/2"])),
            Err(Difference::Mixed)
        );
        assert!(Share::whole(&[]).is_err());
    }

    proptest! {
        #[test]
        fn what_is_written_is_read(d in 1u64..1_000_000, n in 0u64..1_000_000) {
            let share = Share::part(n.min(d), d).unwrap();
            prop_assert_eq!(Share::parse(&share.to_answer()).unwrap(), share);
        }
    }
}
