//! Shares of losses or of a surplus, cut again when partners join or leave. Whole parts of a whole number of
//! parts: they make one by the way they are kept.

use super::state::Who;
use crate::answers::Agreement;
use crate::values::Share;

/// Whether and how something is shared.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Shared {
    /// It is not shared in parts that are known beforehand.
    Not,
    /// It is shared, and the parts are still to be agreed.
    ToBeAgreed,
    /// It is shared in these parts.
    In(Parts),
}

/// Parts of a whole, one a partner.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Parts {
    of: Vec<(Who, u128)>,
}

impl Parts {
    /// Parts in lowest terms; `None` where they are nothing together.
    fn new(mut of: Vec<(Who, u128)>) -> Option<Self> {
        let common = of.iter().fold(0, |common, (_, part)| gcd(common, *part));
        if common == 0 {
            return None;
        }
        for (_, part) in &mut of {
            *part /= common;
        }
        // The sum must be a number that can be worked with.
        of.iter()
            .try_fold(0_u128, |sum, (_, part)| sum.checked_add(*part))
            .map(|_| Self { of })
    }

    /// The share of one; `None` where it has none or the fraction is too fine to be written.
    pub fn share(&self, who: &Who) -> Option<Share> {
        let (_, part) = self.of.iter().find(|(other, _)| other == who)?;
        let whole: u128 = self.of.iter().map(|(_, part)| part).sum();
        let common = gcd(*part, whole).max(1);
        let fits = |number: u128| u64::try_from(number / common).ok();
        Share::part(fits(*part)?, fits(whole)?)
    }

    /// Those of them who are still there, each in the same proportion to the others as before.
    fn only(&self, members: &[Who]) -> Option<Self> {
        let stay = self.of.iter().filter(|(who, _)| members.contains(who));
        Self::new(stay.cloned().collect())
    }

    /// Parts that are just these fractions, which make one.
    fn of(fractions: Vec<(Who, (u64, u64))>) -> Option<Self> {
        let below = fractions.iter().try_fold(1_u128, |below, (_, (_, d))| {
            common_multiple(below, u128::from(*d))
        })?;
        let of = fractions.into_iter().map(|(who, (n, d))| {
            let part = u128::from(n).checked_mul(below / u128::from(d))?;
            Some((who, part))
        });
        Self::new(of.collect::<Option<_>>()?)
    }

    /// The present ones shrunk in proportion to make room for the shares of those who join.
    fn with(&self, joiners: &[(Who, Share)]) -> Option<Self> {
        let fractions: Vec<(u128, u128)> = joiners
            .iter()
            .map(|(_, share)| match share {
                Share::Equal => (1, (self.of.len() + joiners.len()) as u128),
                Share::Part {
                    numerator,
                    denominator,
                } => (u128::from(*numerator), u128::from(*denominator)),
            })
            .collect();
        let below = fractions
            .iter()
            .try_fold(1_u128, |below, (_, d)| common_multiple(below, *d))?;
        let given: Vec<u128> = fractions
            .iter()
            .map(|(n, d)| n.checked_mul(below / d))
            .collect::<Option<_>>()?;
        let taken = given
            .iter()
            .try_fold(0_u128, |sum, n| sum.checked_add(*n))?;
        let left = below.checked_sub(taken)?;
        let whole: u128 = self.of.iter().map(|(_, part)| part).sum();
        let mut of = Vec::with_capacity(self.of.len() + joiners.len());
        for (who, part) in &self.of {
            of.push((who.clone(), part.checked_mul(left)?));
        }
        for ((who, _), n) in joiners.iter().zip(given) {
            of.push((who.clone(), n.checked_mul(whole)?));
        }
        Self::new(of)
    }
}

impl Shared {
    /// Losses as they are shared at the start.
    pub(super) fn losses(agreement: &Agreement) -> Self {
        match agreement.choice("risk_sharing.basis") {
            Some("equal") => Self::equally(agreement),
            Some("fixed-shares") => Self::from_list(agreement, "risk_sharing.shares"),
            _ => Self::Not,
        }
    }

    /// A surplus as it is shared at the start.
    pub(super) fn surplus(agreement: &Agreement) -> Self {
        if agreement.is("profit_sharing.model", "share") {
            Self::from_list(agreement, "profit_sharing.shares")
        } else {
            Self::Not
        }
    }

    fn equally(agreement: &Agreement) -> Self {
        let each = agreement.partner_ids().into_iter();
        let parts = each.map(|id| (Who::Partner(id), 1)).collect();
        Parts::new(parts).map_or(Self::ToBeAgreed, Self::In)
    }

    fn from_list(agreement: &Agreement, path: &str) -> Self {
        let rows = agreement.rows(path);
        let shares: Option<Vec<Share>> = rows.iter().map(|row| row.get("share").share()).collect();
        let parts = shares
            .filter(|shares| Share::whole(shares).is_ok())
            .and_then(|shares| {
                let who = rows.iter().map(|row| Who::Partner(row.id.clone()));
                Parts::of(who.zip(Share::resolve(&shares)).collect())
            });
        parts.map_or(Self::ToBeAgreed, Self::In)
    }

    /// The share of one, where the parts are known.
    pub fn share(&self, who: &Who) -> Option<Share> {
        match self {
            Self::In(parts) => parts.share(who),
            Self::Not | Self::ToBeAgreed => None,
        }
    }

    /// The parts after some have left and then others joined with these shares. `effect` is the answer on what
    /// becomes of shares when somebody joins, and `members` are those who are there afterwards.
    pub(super) fn after(
        &self,
        effect: Option<&str>,
        members: &[Who],
        joiners: &[(Who, Option<Share>)],
    ) -> Self {
        let stay = || match self {
            Self::In(parts) => parts.only(members),
            Self::Not | Self::ToBeAgreed => None,
        };
        let parts = match effect {
            _ if *self == Self::Not => return Self::Not,
            _ if joiners.is_empty() => stay(),
            Some("equal") => Parts::new(members.iter().map(|who| (who.clone(), 1)).collect()),
            Some("pro-rata") => joiners
                .iter()
                .map(|(who, share)| Some((who.clone(), (*share)?)))
                .collect::<Option<Vec<_>>>()
                .and_then(|given| stay()?.with(&given)),
            _ => None,
        };
        parts.map_or(Self::ToBeAgreed, Self::In)
    }
}

fn gcd(a: u128, b: u128) -> u128 {
    if b == 0 { a } else { gcd(b, a % b) }
}

fn common_multiple(a: u128, b: u128) -> Option<u128> {
    (a / gcd(a, b).max(1)).checked_mul(b)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::values::Id;

    fn who(name: &str) -> Who {
        Who::Partner(Id::from_name(name))
    }

    fn shared(shares: &[(&str, &str)]) -> Shared {
        let read = |(name, share): &(&str, &str)| (who(name), Share::parse(share).unwrap());
        let read: Vec<(Who, Share)> = shares.iter().map(read).collect();
        let resolved = Share::resolve(&read.iter().map(|(_, share)| *share).collect::<Vec<_>>());
        let fractions = read.into_iter().map(|(who, _)| who).zip(resolved);
        Shared::In(Parts::of(fractions.collect()).unwrap())
    }

    fn told(shared: &Shared, names: &[&str]) -> Vec<String> {
        let share = |name: &&str| shared.share(&who(name)).map(Share::to_answer);
        names
            .iter()
            .map(|name| share(name).unwrap_or_default())
            .collect()
    }

    #[test]
    fn the_others_shrink_in_proportion() {
        let before = shared(&[("a", "1/3"), ("b", "1/3"), ("c", "1/9"), ("d", "2/9")]);
        let all = ["a", "b", "c", "d", "e"];
        let joiner = [(who("e"), Share::parse("1/10").ok())];
        let after = before.after(Some("pro-rata"), &all.map(who), &joiner);
        assert_eq!(told(&after, &all), ["30%", "30%", "10%", "20%", "10%"]);
    }

    #[test]
    fn equal_parts_stay_whole() {
        let before = shared(&[("a", "1/2"), ("b", "1/2")]);
        let all = ["a", "b", "c"];
        let after = before.after(Some("equal"), &all.map(who), &[(who("c"), None)]);
        assert_eq!(told(&after, &all), ["1/3", "1/3", "1/3"]);
    }

    #[test]
    fn the_share_of_a_leaver_goes_to_those_who_stay() {
        let before = shared(&[("a", "50%"), ("b", "25%"), ("c", "25%")]);
        let after = before.after(Some("agreed"), &["a", "b"].map(who), &[]);
        assert_eq!(told(&after, &["a", "b", "c"]), ["2/3", "1/3", ""]);
    }

    #[test]
    fn what_is_not_known_is_to_be_agreed() {
        let before = shared(&[("a", "1/2"), ("b", "1/2")]);
        let all = ["a", "b", "c"].map(who);
        let whole = Share::parse("3/2").ok();
        for (effect, share) in [("agreed", None), ("pro-rata", None), ("pro-rata", whole)] {
            let after = before.after(Some(effect), &all, &[(who("c"), share)]);
            assert_eq!(after, Shared::ToBeAgreed);
        }
        assert_eq!(before.after(None, &[], &[]), Shared::ToBeAgreed);
        assert_eq!(Shared::Not.after(Some("equal"), &all, &[]), Shared::Not);
    }
}
