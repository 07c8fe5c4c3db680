//! Which costs of the work are worth an example: one for each thing that can happen.

use super::divide::{Side, Terms};
use crate::values::{Money, Share};

impl Terms {
    /// A few telling costs of the work, savings first, the smallest saving or overrun first.
    pub fn telling(&self) -> Vec<Money> {
        let target = i128::from(self.target.pence());
        let mut sizes: Vec<i128> = Vec::new();
        if let Some(gain) = self.gain {
            sizes.extend(self.sizes(gain).into_iter().map(|size| -size));
        }
        if let Some(pain) = self.pain {
            let mut over = self.sizes(pain);
            over.extend(self.hits_a_limit(pain));
            sizes.extend(over);
        }
        sizes.sort_by_key(|size| (*size > 0, size.abs()));
        sizes.dedup();
        let outturns = sizes.into_iter().filter(|size| *size > -target);
        outturns
            .filter_map(|size| i64::try_from(target + size).ok())
            .map(Money::from_pence)
            .collect()
    }

    /// One within the band, one between band and cap, and one beyond the cap, as far as there are such.
    fn sizes(&self, side: Side) -> Vec<i128> {
        let band = side.band.map_or(0, |band| self.of_target(band));
        let cap = side.cap.map(|cap| self.of_target(cap));
        let mut sizes = Vec::new();
        if band > 1 {
            sizes.push(round(band / 2));
        }
        // Without a cap, a twentieth of the target beyond the band is an amount that people can picture.
        let usual = band + i128::from(self.target.pence()) / 20;
        let middle = round((band + cap.unwrap_or(usual).max(band)) / 2);
        if middle > band {
            sizes.push(middle);
        }
        if let Some(cap) = cap.filter(|cap| *cap >= band) {
            sizes.push(round(cap / 2 * 3).max(cap + 1));
        }
        sizes
    }

    /// The least overrun, in round figures, at which some provider stops at its own limit.
    fn hits_a_limit(&self, side: Side) -> Option<i128> {
        let shares: Vec<Share> = self.providers.iter().map(|one| one.share).collect();
        let (n, d) = Share::resolve(&[side.providers])[0];
        let least = self
            .providers
            .iter()
            .zip(Share::resolve(&shares))
            .filter_map(|(provider, (above, below))| {
                let most = i128::from(provider.most?.pence());
                let weight = i128::from(above).checked_mul(i128::from(n))?;
                let whole = i128::from(below).checked_mul(i128::from(d))?;
                most.checked_mul(whole)?.checked_div(weight)
            })
            .min()?;
        let band = side.band.map_or(0, |band| self.of_target(band));
        let size = round(band + least / 4 * 5) + 100;
        let reachable = side.cap.is_none_or(|cap| size <= self.of_target(cap));
        (reachable && least > 0).then_some(size)
    }
}

/// Two figures and noughts, from £10 on; below, as it is.
fn round(pence: i128) -> i128 {
    let mut step = 100;
    while pence / step >= 100 {
        step *= 10;
    }
    if pence < 1_000 {
        pence
    } else {
        pence / step * step
    }
}

#[cfg(test)]
mod tests {
    use super::round;

    #[test]
    fn examples_are_in_round_figures() {
        assert_eq!(round(1_930_075), 1_900_000);
        assert_eq!(round(123_456), 120_000);
        assert_eq!(round(999), 999);
    }
}
