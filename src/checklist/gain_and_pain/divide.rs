//! The arithmetic, in whole pence.

use crate::values::{Id, Money, Share};

/// Whether the work cost less or more than its target.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// It cost less, or exactly as much.
    Saving,
    /// It cost more.
    Overrun,
}

/// Who takes what a partner's own limit keeps from it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Excess {
    /// The other providers, in proportion to their shares.
    Others,
    /// The buyer's side.
    Commissioners,
}

/// How one direction, saving or overrun, is shared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Side {
    /// The providers' part of what is shared.
    pub providers: Share,
    /// The part of the target within which nothing is shared.
    pub band: Option<Share>,
    /// The part of the target beyond which nothing more is shared.
    pub cap: Option<Share>,
    /// Whether the providers' own limits hold.
    pub limited: bool,
}

/// A provider and its place in the division.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Provider {
    /// The partner.
    pub id: Id,
    /// Its share of what the providers receive or bear.
    pub share: Share,
    /// The most that it receives or bears, where it has a limit of its own.
    pub most: Option<Money>,
}

/// All that the division depends on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Terms {
    /// What the work should cost.
    pub target: Money,
    /// How a saving is shared, if it is.
    pub gain: Option<Side>,
    /// How an overrun is shared, if it is.
    pub pain: Option<Side>,
    /// The providers, whose shares make a whole.
    pub providers: Vec<Provider>,
    /// The provider that takes odd pence, by its place; the buyer's side where it is none of them.
    pub taker: Option<usize>,
    /// Who takes what a limit keeps from a provider.
    pub excess: Excess,
}

/// What one provider receives or bears.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Part {
    /// By its share alone, odd pence included.
    pub by_share: Money,
    /// After every limit.
    pub after: Money,
}

/// What becomes of one cost of the work.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outcome {
    /// What the work cost.
    pub outturn: Money,
    /// Whether that is less or more than the target.
    pub kind: Kind,
    /// The whole saving or overrun.
    pub size: Money,
    /// What is left alone because it is within the band.
    pub within_band: Money,
    /// What is left alone because it is beyond the cap.
    pub beyond_cap: Money,
    /// What is shared.
    pub shared: Money,
    /// The providers' part of it, before their own limits.
    pub providers: Money,
    /// What the buyer's side has in the end, of the whole saving or overrun.
    pub commissioners: Money,
    /// What the limits of providers have moved to the buyer's side.
    pub moved: Money,
    /// The part of each provider, in order.
    pub parts: Vec<Part>,
}

impl Terms {
    /// What becomes of one cost of the work. The parts of the providers and of the buyer's side always add up to the whole
    /// saving or overrun.
    ///
    /// `None` where that direction is not shared, or where the shares are too fine to be worked with.
    pub fn outcome(&self, outturn: Money) -> Option<Outcome> {
        let over = i128::from(outturn.pence()) - i128::from(self.target.pence());
        let (kind, side) = if over > 0 {
            (Kind::Overrun, self.pain?)
        } else {
            (Kind::Saving, self.gain?)
        };
        let size = over.abs();
        let band = side.band.map_or(0, |band| self.of_target(band)).min(size);
        let cap = side.cap.map_or(size, |cap| self.of_target(cap));
        let beyond = (size - cap).max(0).min(size - band);
        let shared = size - band - beyond;
        let pool = part_of(shared, side.providers);
        let (by_share, after, left) = self.among_providers(pool, side.limited)?;
        let parts = by_share
            .into_iter()
            .zip(after)
            .map(|(by_share, after)| {
                Some(Part {
                    by_share: money(by_share)?,
                    after: money(after)?,
                })
            })
            .collect::<Option<Vec<Part>>>()?;
        Some(Outcome {
            outturn,
            kind,
            size: money(size)?,
            within_band: money(band)?,
            beyond_cap: money(beyond)?,
            shared: money(shared)?,
            providers: money(pool)?,
            commissioners: money(size - pool + left)?,
            moved: money(left)?,
            parts,
        })
    }

    /// A part of the target, rounded down to the penny, in pence.
    pub fn of_target(&self, part: Share) -> i128 {
        part_of(i128::from(self.target.pence()), part)
    }

    /// The parts by share alone, the parts after limits, and what is left for the buyer's side.
    fn among_providers(&self, pool: i128, limited: bool) -> Option<(Vec<i128>, Vec<i128>, i128)> {
        let weights = self.weights()?;
        let limits: Vec<Option<i128>> = self
            .providers
            .iter()
            .map(|provider| provider.most.filter(|_| limited))
            .map(|most| most.map(|most| i128::from(most.pence())))
            .collect();
        let free = vec![None; limits.len()];
        let by_share = self.cut(pool, &weights, &free)?;
        let after = match self.excess {
            Excess::Others => self.cut(pool, &weights, &limits)?,
            Excess::Commissioners => by_share
                .iter()
                .zip(&limits)
                .map(|(part, limit)| limit.map_or(*part, |limit| limit.min(*part)))
                .collect(),
        };
        let left = pool - after.iter().sum::<i128>();
        Some((by_share, after, left))
    }

    /// Divides by weight. Whoever would go over its limit stops there, and the others divide what it leaves by their weights.
    /// Odd pence go to the taker as far as its limit allows.
    fn cut(&self, pool: i128, weights: &[i128], limits: &[Option<i128>]) -> Option<Vec<i128>> {
        let mut stopped: Vec<Option<i128>> = vec![None; weights.len()];
        let (mut rest, mut weight);
        loop {
            rest = pool - stopped.iter().flatten().sum::<i128>();
            weight = (weights.iter().zip(&stopped))
                .filter(|(_, stopped)| stopped.is_none())
                .map(|(weight, _)| weight)
                .sum::<i128>();
            let mut more = false;
            for place in 0..weights.len() {
                let Some(limit) = limits[place].filter(|_| stopped[place].is_none()) else {
                    continue;
                };
                if rest.checked_mul(weights[place])? > limit.checked_mul(weight)? {
                    stopped[place] = Some(limit);
                    more = true;
                }
            }
            if !more {
                break;
            }
        }
        let mut parts = Vec::with_capacity(weights.len());
        for (stopped, own) in stopped.iter().zip(weights) {
            parts.push(match stopped {
                Some(limit) => *limit,
                None if weight == 0 => 0,
                None => rest.checked_mul(*own)? / weight,
            });
        }
        let odd = pool - parts.iter().sum::<i128>();
        let free = (weights.iter().zip(&stopped)).any(|(w, stopped)| *w > 0 && stopped.is_none());
        if let Some(taker) = self.taker.filter(|_| free) {
            let room = limits[taker].map_or(odd, |limit| limit - parts[taker]);
            parts[taker] += odd.min(room);
        }
        Some(parts)
    }

    /// The shares over one denominator; `None` where it is too large to work with.
    fn weights(&self) -> Option<Vec<i128>> {
        const LARGEST: i128 = 1_000_000_000_000_000_000;
        let shares: Vec<Share> = self.providers.iter().map(|one| one.share).collect();
        let parts = Share::resolve(&shares);
        let mut common: i128 = 1;
        for (_, below) in &parts {
            let below = i128::from(*below).max(1);
            common = common / gcd(common, below) * below;
            if common > LARGEST {
                return None;
            }
        }
        let over = |(n, d): &(u64, u64)| i128::from(*n) * (common / i128::from(*d).max(1));
        Some(parts.iter().map(over).collect())
    }
}

/// A part of an amount, rounded down to the penny. An equal share is the whole of what one alone has.
fn part_of(pence: i128, part: Share) -> i128 {
    let (n, d) = Share::resolve(&[part])[0];
    pence * i128::from(n) / i128::from(d).max(1)
}

fn money(pence: i128) -> Option<Money> {
    i64::try_from(pence).ok().map(Money::from_pence)
}

fn gcd(a: i128, b: i128) -> i128 {
    if b == 0 { a } else { gcd(b, a % b) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn share(words: &str) -> Share {
        Share::parse(words).unwrap()
    }

    fn side(providers: &str, band: &str, cap: &str) -> Side {
        Side {
            providers: share(providers),
            band: Some(share(band)),
            cap: Some(share(cap)),
            limited: true,
        }
    }

    fn terms(excess: Excess, limit: Option<i64>) -> Terms {
        let provider = |name: &str, part: &str, most: Option<i64>| Provider {
            id: Id::from_name(name),
            share: share(part),
            most: most.map(Money::from_pence),
        };
        Terms {
            target: Money::from_pence(100_000_000),
            gain: Some(side("1/2", "1%", "5%")),
            pain: Some(side("1/2", "1%", "5%")),
            providers: vec![
                provider("ash", "1/2", None),
                provider("birch", "1/4", None),
                provider("cedar", "1/4", limit),
            ],
            taker: Some(0),
            excess,
        }
    }

    fn after(outcome: &Outcome) -> Vec<i64> {
        outcome
            .parts
            .iter()
            .map(|part| part.after.pence())
            .collect()
    }

    #[test]
    fn within_the_band_nothing_is_shared() {
        let outcome = terms(Excess::Others, None)
            .outcome(Money::from_pence(99_000_000))
            .unwrap();
        assert_eq!(outcome.kind, Kind::Saving);
        assert_eq!(outcome.shared, Money::ZERO);
        assert_eq!(outcome.commissioners.pence(), 1_000_000);
    }

    #[test]
    fn only_what_lies_between_band_and_cap_is_shared() {
        let outcome = terms(Excess::Others, None)
            .outcome(Money::from_pence(90_000_000))
            .unwrap();
        assert_eq!(outcome.within_band.pence(), 1_000_000);
        assert_eq!(outcome.beyond_cap.pence(), 5_000_000);
        assert_eq!(outcome.shared.pence(), 4_000_000);
        assert_eq!(after(&outcome), [1_000_000, 500_000, 500_000]);
        assert_eq!(outcome.commissioners.pence(), 8_000_000);
    }

    #[test]
    fn what_a_limit_keeps_back_goes_where_the_answer_says() {
        let overrun = Money::from_pence(110_000_000);
        let to_buyer = terms(Excess::Commissioners, Some(200_000))
            .outcome(overrun)
            .unwrap();
        assert_eq!(after(&to_buyer), [1_000_000, 500_000, 200_000]);
        assert_eq!(to_buyer.moved.pence(), 300_000);
        let to_others = terms(Excess::Others, Some(200_000))
            .outcome(overrun)
            .unwrap();
        assert_eq!(after(&to_others), [1_200_000, 600_000, 200_000]);
        assert_eq!(to_others.moved, Money::ZERO);
    }

    #[test]
    fn a_direction_that_is_not_shared_has_no_outcome() {
        let mut terms = terms(Excess::Others, None);
        terms.pain = None;
        assert_eq!(terms.outcome(Money::from_pence(100_000_001)), None);
    }

    proptest! {
        #[test]
        fn the_parts_add_up_and_respect_every_limit(
            target in 1i64..10_000_000_000,
            outturn in 0i64..12_000_000_000,
            n in 1usize..40,
            limits in proptest::collection::vec(proptest::option::of(0i64..50_000), 40),
            taker in 0usize..45,
            others in any::<bool>(),
        ) {
            let providers = (0..n).map(|place| Provider {
                id: Id::from_name(&format!("p{place}")),
                share: Share::Equal,
                most: limits[place].map(Money::from_pence),
            });
            let both = side("3/7", "1/99", "1/9");
            let terms = Terms {
                target: Money::from_pence(target),
                gain: Some(both),
                pain: Some(both),
                providers: providers.collect(),
                taker: Some(taker).filter(|taker| *taker < n),
                excess: if others { Excess::Others } else { Excess::Commissioners },
            };
            let outcome = terms.outcome(Money::from_pence(outturn)).unwrap();
            let sum: i64 = after(&outcome).iter().sum();
            prop_assert_eq!(sum + outcome.commissioners.pence(), (outturn - target).abs());
            prop_assert!(outcome.commissioners.pence() >= 0);
            for (part, limit) in outcome.parts.iter().zip(&limits) {
                prop_assert!(part.after.pence() >= 0);
                prop_assert!(limit.is_none_or(|limit| part.after.pence() <= limit));
            }
        }
    }
}
