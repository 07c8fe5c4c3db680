//! Voting thresholds as numbers.

use super::Share;

/// What share of the votes a decision needs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Threshold {
    /// More than half.
    Majority,
    /// Every vote.
    Unanimous,
    /// At least a share.
    AtLeast(Share),
    /// More than a share.
    MoreThan(Share),
}

impl Threshold {
    /// The least number of votes that passes, out of a total. With no votes, none can pass: one is needed.
    pub fn needed(self, total: u32) -> u32 {
        let total = u64::from(total);
        let needed = match self {
            Self::Majority => total / 2 + 1,
            Self::Unanimous => total,
            Self::AtLeast(share) => {
                let (n, d) = fraction(share);
                (total * n).div_ceil(d)
            }
            Self::MoreThan(share) => {
                let (n, d) = fraction(share);
                total * n / d + 1
            }
        };
        u32::try_from(needed.max(1)).unwrap_or(u32::MAX)
    }

    /// In words: "at least 54 of 72 votes", "all 3 votes".
    pub fn words(self, total: u32) -> String {
        match (self.needed(total), total) {
            (_, 1) => "the only vote".to_owned(),
            (2, 2) => "both votes".to_owned(),
            (needed, total) if needed >= total => format!("all {total} votes"),
            (needed, total) => format!("at least {needed} of {total} votes"),
        }
    }
}

fn fraction(share: Share) -> (u64, u64) {
    match share {
        Share::Equal => (1, 1),
        Share::Part {
            numerator,
            denominator,
        } => (numerator, denominator.max(1)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn thresholds_are_counted_in_whole_votes() {
        let quarters = Share::parse("75%").unwrap();
        for (threshold, total, needed) in [
            (Threshold::Majority, 4, 3),
            (Threshold::Majority, 5, 3),
            (Threshold::AtLeast(quarters), 72, 54),
            (Threshold::AtLeast(quarters), 5, 4),
            (Threshold::AtLeast(Share::parse("2/3").unwrap()), 10, 7),
            (Threshold::MoreThan(Share::parse("1/2").unwrap()), 4, 3),
            (Threshold::Unanimous, 3, 3),
        ] {
            assert_eq!(threshold.needed(total), needed, "{threshold:?} of {total}");
        }
        assert_eq!(
            Threshold::AtLeast(quarters).words(72),
            "at least 54 of 72 votes"
        );
        assert_eq!(Threshold::AtLeast(quarters).words(3), "all 3 votes");
        assert_eq!(Threshold::Majority.words(2), "both votes");
    }

    proptest! {
        #[test]
        fn the_number_is_the_least_that_meets_the_part(d in 1_u64..1_000, n in 0_u64..1_000, total in 1_u32..100_000) {
            let n = n.min(d);
            let share = Share::part(n, d).unwrap();
            let meets = |k: u32| u64::from(k) * d >= u64::from(total) * n;
            let needed = Threshold::AtLeast(share).needed(total);
            prop_assert!(needed <= total && meets(needed));
            prop_assert!(needed == 1 || !meets(needed - 1));
            let exceeds = |k: u32| u64::from(k) * d > u64::from(total) * n;
            let needed = Threshold::MoreThan(share).needed(total);
            prop_assert!(exceeds(needed) && !exceeds(needed - 1));
        }
    }
}
