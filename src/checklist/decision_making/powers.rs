//! Checks of what is reserved and what is delegated.

use crate::answers::Agreement;
use crate::check::{Report, Rule, Severity};

const RESERVED: &str = "decision_making.reserved_matters";
const TOTAL: &str = "financing.total";

/// An alliance in which nothing is reserved.
pub(super) const NOTHING_RESERVED: Rule = Rule {
    code: "DEC22",
    severity: Severity::Warning,
    title: "an alliance agreement that reserves nothing",
    explanation: "In a contract some matters should not be decided over the head of a partner: the budget, a new partner, a \
        longer term, the end. Without reserved matters the usual rule decides them too. List them, or decide everything \
        unanimously.",
    check: nothing_reserved,
};

/// A limit that limits nothing.
pub(super) const LIMIT_ABOVE_TOTAL: Rule = Rule {
    code: "DEC23",
    severity: Severity::Warning,
    title: "a delegated limit is above all the money",
    explanation: "Somebody may decide alone on more money than there is in all. Then nothing is left for the partners to decide. \
        Lower the limit. It should also be no higher than what the partner's own standing orders allow; ask each partner.",
    check: limit_above_total,
};

fn nothing_reserved(agreement: &Agreement, report: &mut Report<'_>) {
    if agreement.is("document.kind", "alliance")
        && agreement.asks(RESERVED)
        && agreement.get(RESERVED).is_nil()
    {
        report
            .find("nothing is reserved in an alliance agreement")
            .at(RESERVED, "none")
            .at("document.kind", "a contract")
            .hint("list what needs more than the usual rule, such as the budget, new partners and the end");
    }
}

fn limit_above_total(agreement: &Agreement, report: &mut Report<'_>) {
    let Some(total) = agreement.money(TOTAL).filter(|_| agreement.asks(TOTAL)) else {
        return;
    };
    for list in [
        "decision_making.delegations",
        "joint_steering_group.delegations",
    ] {
        for (place, row) in agreement.rows(list).iter().enumerate() {
            if let Some(limit) = row.get("limit").money().filter(|limit| *limit > total) {
                report
                    .find(format!(
                        "somebody may decide on {limit}, and {total} is planned in all"
                    ))
                    .at_row(list, place, Some("limit"), "this limit")
                    .at(TOTAL, "planned in all")
                    .hint("lower the limit");
            }
        }
    }
}
