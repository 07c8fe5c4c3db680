//! What the templates of companion documents print under `partner`: facts about the partner that one is for.

use super::dates;
use crate::answers::Agreement;
use crate::calendar::Calendar;
use crate::checklist;
use crate::template::{Fact, Facts};
use crate::values::{Answer, Id, Money, Row};

/// The facts.
pub(super) fn facts(agreement: &Agreement, calendar: &Calendar, id: &Id) -> Facts {
    let words = |text: Option<String>| Fact::Text(text.unwrap_or_default());
    let sum = |path, column| {
        let sum = total(agreement, path, column, id);
        words(sum.map(|money| money.to_string()))
    };
    let commissioner = agreement
        .partner_row(id)
        .is_some_and(|row| row.get("commissioner").yes_no() == Some(true));
    let address = agreement
        .partner_row(id)
        .and_then(|row| row.get("address").text())
        .map(str::to_owned);
    let lead = "roles_and_responsibilities.lead_partner";
    let is_lead = agreement.asks(lead) && agreement.partner(lead) == Some(id);
    let others = agreement
        .partner_ids()
        .into_iter()
        .filter(|other| other != id)
        .map(|other| agreement.partner_name(&other));
    vec![
        ("id", Fact::Text(id.to_string())),
        ("name", Fact::Text(agreement.partner_full_name(id))),
        ("short_name", Fact::Text(agreement.partner_name(id))),
        ("address", words(address)),
        (
            "form",
            Fact::Text(agreement.partner_form(id).unwrap_or_default().to_owned()),
        ),
        ("is_lead", Fact::Yes(is_lead)),
        ("is_charity", Fact::Yes(agreement.is_charity(id))),
        ("is_public_body", Fact::Yes(agreement.is_public_body(id))),
        ("is_commissioner", Fact::Yes(commissioner)),
        ("others", Fact::List(others.collect())),
        (
            "votes",
            words(votes(agreement, id).map(|votes| votes.to_string())),
        ),
        ("contributes", sum("financing.contributions", "partner")),
        ("receives", sum("financing.sources", "holder")),
        ("spends", sum("financing.allocations", "partner")),
        ("dates", dates::to_remember(agreement, calendar, id)),
    ]
}

/// Whether each partner decides for itself, so that there is no joint vote.
pub(super) fn each_for_itself(agreement: &Agreement) -> bool {
    let item = checklist::item("decision_making");
    let mut derived = item.into_iter().flat_map(|item| item.derived);
    derived
        .find(|derived| derived.key == "own_committees")
        .is_some_and(|derived| (derived.work_out)(agreement).yes_no() == Some(true))
}

/// The votes of a partner; `None` where nothing is voted on, or they are open.
pub(super) fn votes(agreement: &Agreement, id: &Id) -> Option<u32> {
    if each_for_itself(agreement) {
        return None;
    }
    if !matches!(
        agreement.choice("decision_making.rule"),
        Some("vote" | "consensus-then-vote")
    ) {
        return None;
    }
    match agreement.choice("decision_making.voting")? {
        "one-each" => Some(1),
        _ => {
            let rows = agreement.rows("decision_making.votes");
            let row = rows.iter().find(|row| row.id == *id)?;
            u32::try_from(row.get("votes").number()?).ok()
        }
    }
}

/// The sum of a partner's entries of a list; `None` where it has none, or an amount is open.
fn total(agreement: &Agreement, path: &str, column: &str, id: &Id) -> Option<Money> {
    if !agreement.asks(path) {
        return None;
    }
    let amount = |row: &Row| match row.get("amount") {
        Answer::Nil => Some(Money::ZERO),
        answer => answer.money(),
    };
    let own: Vec<&Row> = agreement
        .rows(path)
        .iter()
        .filter(|row| row.get(column).partner() == Some(id))
        .collect();
    if own.is_empty() {
        return None;
    }
    let amounts: Option<Vec<Money>> = own.into_iter().map(amount).collect();
    Money::sum(amounts?)
}
