//! The checks of those who join on a known day.

use crate::answers::Agreement;
use crate::check::{Report, Rule, Severity};
use crate::checklist::decision_making::can_vote;
use crate::checklist::membership::{JOINERS, Shared, changes, effective};
use crate::values::{Difference, Row, Share};

const OPEN_TO: &str = "admission_of_new_partners.open_to";
const EFFECT: &str = "admission_of_new_partners.effect";

pub(super) const OUTSIDE_TERM: Rule = Rule {
    code: "ADM06",
    severity: Severity::Error,
    title: "somebody joins before the start or after the end",
    explanation: "A partner joins what exists. One that is there from the first day belongs among the partners; one whose votes and shares \
        would start only after the last day never becomes one.",
    check: outside_term,
};

pub(super) const CLOSED: Rule = Rule {
    code: "ADM07",
    severity: Severity::Error,
    title: "somebody joins, though nobody may",
    explanation: "The answers name who joins on which day, but say that the partners stay as they are. Change one of them.",
    check: closed,
};

pub(super) const NOTHING_LEFT: Rule = Rule {
    code: "ADM08",
    severity: Severity::Error,
    title: "joiners take the whole",
    explanation: "The shares of those who join on one day come to the whole or more, so that nothing is left for the present partners, whose \
        shares are to shrink in proportion.",
    check: nothing_left,
};

pub(super) const NOT_SETTLED: Rule = Rule {
    code: "ADM09",
    severity: Severity::Warning,
    title: "the votes or the share of a joiner are not settled",
    explanation: "Votes differ between the partners, or their shares shrink in proportion, so that nobody can work out what holds after \
        somebody has joined while its votes or its share are missing. The draft says that they are to be agreed.",
    check: not_settled,
};

pub(super) const ALREADY: Rule = Rule {
    code: "ADM10",
    severity: Severity::Warning,
    title: "a partner joins again",
    explanation: "A joiner has the name of a partner, or of another joiner. If it is the same body, take the entry out.",
    check: already,
};

fn outside_term(agreement: &Agreement, report: &mut Report<'_>) {
    for (place, row) in agreement.rows(JOINERS).iter().enumerate() {
        let Some(joins) = row.get("joins").date() else {
            continue;
        };
        let at =
            |report: &mut Report<'_>, words: String, other: &str, label: String, hint: &str| {
                report
                    .find(words)
                    .at_row(JOINERS, place, Some("joins"), "joins here")
                    .at(other, label)
                    .hint(hint);
            };
        if let Some(start) = agreement.commencement()
            && joins <= start
        {
            at(
                report,
                format!(
                    "{} joins on {joins}, but everything starts on {start}",
                    name(row)
                ),
                "timeframe.commencement",
                "starts here".to_owned(),
                "put it among the partners, or choose a later day",
            );
        }
        if let Some(end) = agreement.expiry()
            && let Some(from) = effective(agreement, joins)
            && from > end
        {
            at(
                report,
                format!(
                    "{} takes part from {from}, when the term is over",
                    name(row)
                ),
                "timeframe.ends",
                format!("ends on {end}"),
                "choose an earlier day, or take the entry out",
            );
        }
    }
}

fn closed(agreement: &Agreement, report: &mut Report<'_>) {
    if agreement.is(OPEN_TO, "closed") {
        for (place, row) in agreement.rows(JOINERS).iter().enumerate() {
            report
                .find(format!("{} joins, but nobody may", name(row)))
                .at_row(JOINERS, place, None, "joins")
                .at(OPEN_TO, "closed")
                .hint("choose by-invitation, or take the entry out");
        }
    }
}

fn nothing_left(agreement: &Agreement, report: &mut Report<'_>) {
    if !agreement.is(EFFECT, "pro-rata") || !agreement.asks(JOINERS) {
        return;
    }
    let rows = agreement.rows(JOINERS);
    for change in changes(agreement) {
        let joins = |row: &&Row| change.joins.contains(&row.id);
        for (column, shared) in [
            ("loss_share", &change.before.losses),
            ("surplus_share", &change.before.surplus),
        ] {
            let shares: Vec<Share> = rows
                .iter()
                .filter(joins)
                .filter_map(|row| row.get(column).share())
                .filter(|share| *share != Share::Equal)
                .collect();
            let all_of_it = matches!(Share::whole(&shares), Ok(()) | Err(Difference::Over(..)));
            let first = rows.iter().position(|row| joins(&row));
            if let Some(place) = first.filter(|_| all_of_it && *shared != Shared::Not) {
                report
                    .find(format!(
                        "those who join by {} take the whole and leave nothing for the others",
                        change.from
                    ))
                    .at_row(JOINERS, place, Some(column), "this share")
                    .at(EFFECT, "the others shrink")
                    .hint("give them less than the whole together");
            }
        }
    }
}

fn not_settled(agreement: &Agreement, report: &mut Report<'_>) {
    if !agreement.asks(JOINERS) {
        return;
    }
    let pro_rata = agreement.is(EFFECT, "pro-rata");
    let losses = agreement.is("risk_sharing.basis", "equal")
        || agreement.is("risk_sharing.basis", "fixed-shares");
    let wanted = [
        (
            "votes",
            "votes of its own",
            can_vote(agreement) && agreement.is("decision_making.voting", "weighted"),
        ),
        ("loss_share", "a share of losses", pro_rata && losses),
        (
            "surplus_share",
            "a share of a surplus",
            pro_rata && agreement.is("profit_sharing.model", "share"),
        ),
    ];
    for (place, row) in agreement.rows(JOINERS).iter().enumerate() {
        for (column, what, needed) in wanted {
            if needed && !row.get(column).is_given() {
                report
                    .find(format!("{} joins without {what}", name(row)))
                    .at_row(JOINERS, place, None, "joins")
                    .hint(format!("add `{column}` to the entry"));
            }
        }
    }
}

fn already(agreement: &Agreement, report: &mut Report<'_>) {
    let folded = |name: &str| name.trim().to_lowercase();
    let rows = agreement.rows(JOINERS);
    for (place, row) in rows.iter().enumerate() {
        let Some(name) = row.get("name").text() else {
            continue;
        };
        let same = |other: &Row| {
            ["name", "short_name"]
                .iter()
                .filter_map(|column| other.get(column).text())
                .any(|other| folded(other) == folded(name))
        };
        let partner = agreement.partner_rows().iter().position(same);
        let earlier = rows[..place].iter().position(same);
        let found = partner
            .map(|other| ("partners", other))
            .or(earlier.map(|other| (JOINERS, other)));
        if let Some((path, other)) = found {
            report
                .find(format!("{} is there already", name.trim()))
                .at_row(JOINERS, place, Some("name"), "joins here")
                .at_row(path, other, None, "and is here")
                .hint("take the entry out, if it is the same body");
        }
    }
}

fn name(row: &Row) -> String {
    let name = row.get("name").text();
    name.map_or_else(|| row.id.to_string(), |name| name.trim().to_owned())
}
