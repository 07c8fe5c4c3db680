//! The terms of sharing, as the answers give them.

use super::divide::{Excess, Provider, Side, Terms};
use crate::answers::Agreement;
use crate::values::{Answer, Id, Share};

/// Where the shares among providers are answered.
pub(super) const SHARES: &str = "profit_sharing.provider_shares";

impl Terms {
    /// The terms of an agreement that shares a saving or an overrun; `None` where it does not, or where something
    /// that the division needs is open or does not make a whole.
    pub fn of(agreement: &Agreement) -> Option<Self> {
        let target = agreement
            .money("profit_sharing.gain_target")
            .filter(|target| target.pence() > 0)?;
        let gain = if yes(agreement, "profit_sharing.gain") {
            Some(Side {
                providers: part(agreement, "profit_sharing.gain_share")?,
                band: or_none(agreement, "profit_sharing.gain_deadband")?,
                cap: or_none(agreement, "profit_sharing.gain_cap")?,
                limited: yes(agreement, "profit_sharing.gain_limited"),
            })
        } else {
            None
        };
        let pain = if yes(agreement, "risk_sharing.pain") {
            Some(Side {
                providers: part(agreement, "risk_sharing.pain_share")?,
                band: or_none(agreement, "risk_sharing.pain_deadband")?,
                cap: or_none(agreement, "risk_sharing.pain_cap")?,
                limited: true,
            })
        } else {
            None
        };
        if gain.is_none() && pain.is_none() {
            return None;
        }
        let providers = sharing(agreement)?;
        let taker = agreement.partner("profit_sharing.gain_residue")?;
        Some(Self {
            target,
            taker: providers.iter().position(|one| one.id == *taker),
            excess: match agreement.choice("risk_sharing.small_partners") {
                Some("others") => Excess::Others,
                _ => Excess::Commissioners,
            },
            gain,
            pain,
            providers,
        })
    }
}

/// The partners that do not buy the work.
pub fn providers(agreement: &Agreement) -> Vec<Id> {
    let rows = agreement.partner_rows().iter();
    rows.filter(|row| row.get("commissioner").yes_no() != Some(true))
        .map(|row| row.id.clone())
        .collect()
}

/// Whether the part within which nothing is shared is as large as the part beyond which nothing is, or larger.
pub fn deadband_reaches_cap(band: Share, cap: Share) -> bool {
    let part = |share| {
        let (n, d) = Share::resolve(&[share])[0];
        (u128::from(n), u128::from(d))
    };
    let ((n, d), (m, e)) = (part(band), part(cap));
    n * e >= m * d
}

/// The providers with their shares and limits; `None` where these are not whole, or a limit is open.
fn sharing(agreement: &Agreement) -> Option<Vec<Provider>> {
    let rows = agreement.rows(SHARES);
    let shares: Vec<Share> = rows
        .iter()
        .map(|row| row.get("share").share())
        .collect::<Option<_>>()?;
    if shares.is_empty() || Share::whole(&shares).is_err() {
        return None;
    }
    let limits = limits(agreement)?;
    let providers = rows.iter().zip(shares).map(|(row, share)| Provider {
        id: row.id.clone(),
        share,
        most: limits
            .iter()
            .find(|(id, _)| *id == row.id)
            .map(|(_, most)| *most),
    });
    Some(providers.collect())
}

/// The limits of single partners: none where there are none, `None` where one is open.
fn limits(agreement: &Agreement) -> Option<Vec<(Id, crate::values::Money)>> {
    const CAPS: &str = "risk_sharing.small_partner_caps";
    if !agreement.asks(CAPS) {
        // Where the answer is that nobody has one, or overruns are not shared, there is no limit to wait for.
        let settled = !agreement.asks("risk_sharing.small_partners")
            || agreement.is("risk_sharing.small_partners", "none");
        return settled.then(Vec::new);
    }
    let rows = agreement.rows(CAPS).iter();
    rows.map(|row| Some((row.id.clone(), row.get("most").money()?)))
        .collect()
}

fn yes(agreement: &Agreement, path: &str) -> bool {
    agreement.is(path, "yes") && agreement.asks(path)
}

fn part(agreement: &Agreement, path: &str) -> Option<Share> {
    agreement.share(path).filter(|share| *share != Share::Equal)
}

/// A share that may be explicitly none: `None` where it is open.
fn or_none(agreement: &Agreement, path: &str) -> Option<Option<Share>> {
    match agreement.get(path) {
        Answer::Nil => Some(None),
        _ => part(agreement, path).map(Some),
    }
}
