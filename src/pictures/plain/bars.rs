//! Money and votes as bars of signs.

use super::Look;
use crate::pictures::money::{Line, Money, SERIES, words};
use crate::pictures::votes::Votes;
use unicode_width::UnicodeWidthStr;

const LABEL: usize = 24;

/// A bar with its figure; words only for those who have them read out.
fn bar(label: &str, indent: usize, part: i64, whole: i64, figure: &str, look: Look) -> Vec<String> {
    if look.accessible {
        return look.wrapped(&format!("{label}: {figure}"), "- ", 2);
    }
    let lead = " ".repeat(indent);
    let wide = LABEL.min(look.width / 3);
    let mut lines = textwrap::wrap(label, wide.saturating_sub(indent).max(10))
        .into_iter()
        .map(|line| format!("{lead}{line}"))
        .collect::<Vec<_>>();
    let room = look.width.saturating_sub(wide + 2 + figure.width()).max(4);
    let exact = i128::from(part) * room as i128 / i128::from(whole.max(1));
    let mut long = usize::try_from(exact).unwrap_or_default().min(room);
    if part > 0 {
        long = long.max(1);
    }
    let drawn = look.sign("█", "#").repeat(long);
    let last = lines.pop().unwrap_or_default();
    let pad = " ".repeat((wide + 1).saturating_sub(last.width()).max(1));
    let gap = if long > 0 { " " } else { "" };
    lines.push(format!("{last}{pad}{drawn}{gap}{figure}"));
    lines
}

/// Money by year and by partner.
pub(super) fn money(money: &Money, look: Look) -> Vec<String> {
    let mut lines = Vec::new();
    let all = money.years.iter().chain(&money.partners);
    let whole = all.map(Line::largest).max().unwrap_or_default();
    for (heading, group) in [("By year", &money.years), ("By partner", &money.partners)] {
        if group.is_empty() {
            continue;
        }
        if !lines.is_empty() {
            lines.push(String::new());
        }
        lines.push(heading.to_owned());
        for line in group {
            lines.extend(look.wrapped(&line.name, "", 2));
            for (place, (_, name)) in SERIES.iter().enumerate() {
                if money.shown[place] {
                    let amount = line.amounts[place];
                    let pence = amount.map_or(0, |sum| sum.pence().max(0));
                    lines.extend(bar(name, 2, pence, whole, &words(amount), look));
                }
            }
        }
    }
    lines.push(String::new());
    lines.push("All together".to_owned());
    for (place, (_, name)) in SERIES.iter().enumerate() {
        if money.shown[place] {
            lines.push(format!("  {name}: {}", words(money.total.amounts[place])));
        }
    }
    lines
}

/// Votes by partner, and what a decision needs.
pub(super) fn votes(votes: &Votes, look: Look) -> Vec<String> {
    let whole = votes.partners.iter().map(|(_, votes)| *votes).max();
    let whole = i64::from(whole.unwrap_or(1));
    let mut lines: Vec<String> = votes
        .partners
        .iter()
        .flat_map(|(name, votes)| bar(name, 0, i64::from(*votes), whole, &votes.to_string(), look))
        .collect();
    lines.push(match votes.needed {
        Some(needed) => format!("{needed} of {} votes carry a decision.", votes.total),
        None => format!(
            "{} votes in all; what a decision needs depends on who takes part.",
            votes.total
        ),
    });
    lines
}
