//! Checks of the form of the partnership against what the other answers say (C23 of the rules over several answers).

use crate::answers::Agreement;
use crate::check::{Report, Rule, Severity};
use crate::checklist::{forms, law};
use crate::values::{Id, Nation};

const FORM: &str = "document.form";
const GROUP_NEEDED: &str = "joint_steering_group.needed";
const GROUP_STATUS: &str = "joint_steering_group.status";
const LEAD_MODEL: &str = "roles_and_responsibilities.lead_model";
const LEAD_PARTNER: &str = "roles_and_responsibilities.lead_partner";
const POOL_BODIES: &str = "roles_and_responsibilities.pool_bodies";
const MONEY_MOVES: &str = "financing.money_moves";

/// Committees in common meet in a group of that kind.
pub(super) const COMMITTEES_ELSEWHERE: Rule = Rule {
    code: "DOC07",
    severity: Severity::Error,
    title: "committees in common without a group of that kind",
    explanation: "In committees in common each partner's committee decides for its own body only, and they meet side by side. A \
        steering group that decides for all, or no group in which they meet, is another form. Give the steering group the status \
        `committees-in-common`, or choose another form. NHS Providers, Collaborating for better care (2021), describes how \
        committees in common work. A joint vote is found by other checks.",
    check: committees_elsewhere,
};

/// A lead body needs a lead.
pub(super) const LEAD_BODY_WITHOUT_LEAD: Rule = Rule {
    code: "DOC08",
    severity: Severity::Error,
    title: "the form has a lead body, but nobody leads",
    explanation: "The form is that of a lead body, which holds the funder's contract and sub-contracts with the rest. The answers \
        on roles name another way of leading, no lead, or no partner. Name the lead, or choose another form.",
    check: lead_body_without_lead,
};

/// With separate contracts nobody leads.
pub(super) const SEPARATE_WITH_LEAD: Rule = Rule {
    code: "DOC09",
    severity: Severity::Error,
    title: "the form has separate contracts and no lead, but one partner leads",
    explanation: "With separate contracts each partner answers to the funder for its own contract, and none stands between. A lead \
        body or prime contractor does stand between. Choose no lead or a host, or another form.",
    check: separate_with_lead,
};

/// Only public bodies pool.
pub(super) const POOL_OF_OTHERS: Rule = Rule {
    code: "DOC10",
    severity: Severity::Error,
    title: "a partner that is not a public body pays into a pooled fund",
    explanation: "The powers to pool funds belong to health bodies and councils. A charity or a company can be paid from the \
        fund for services, but cannot pay in under those powers. Take it out of `pool_bodies`; ask an adviser if its money is to be \
        used alongside.",
    check: pool_of_others,
};

/// The powers to pool differ between nations.
pub(super) const POOL_ELSEWHERE: Rule = Rule {
    code: "DOC11",
    severity: Severity::Note,
    title: "a pooled fund in Scotland or Northern Ireland",
    explanation: "The clause on pooled funds is made for the partnership arrangements of health bodies and councils in England and \
        Wales. Scotland joins health and care by other law, and health and social care in Northern Ireland are organised together. \
        This is general knowledge that nobody has looked up: ask an adviser before you use this form there.",
    check: pool_elsewhere,
};

/// A jointly controlled company has a name.
pub(super) const COMPANY_WITHOUT_NAME: Rule = Rule {
    code: "DOC12",
    severity: Severity::Warning,
    title: "a jointly controlled company that is not identified",
    explanation: "The form is that of a company that partners own, but its name is not given, or the partner that is said to be \
        the company has the legal form of something else. Name it in `company_name`, or choose another form.",
    check: company_not_identified,
};

/// A federation has several members.
pub(super) const FEDERATION_OF_TWO: Rule = Rule {
    code: "DOC13",
    severity: Severity::Warning,
    title: "a federation with fewer than three members",
    explanation: "A federation serves a number of like members, with a secretariat and a rule on who votes on what. For two it is \
        too much: one abstention ends every vote. A memorandum or separate contracts do the same with less.",
    check: federation_of_two,
};

/// An informal network does not bind.
pub(super) const NETWORK_THAT_BINDS: Rule = Rule {
    code: "DOC14",
    severity: Severity::Warning,
    title: "an informal network that binds or moves money",
    explanation: "In an informal network people and organisations exchange and learn, and come and go as they like. If the whole \
        document binds, or money passes between the partners, it is more than that, and those concerned need to know it. Choose \
        another form, or take out what binds.",
    check: network_that_binds,
};

/// Whether the partnership takes this form.
fn is_form(agreement: &Agreement, form: &str) -> bool {
    agreement.asks(FORM) && agreement.is(FORM, form)
}

fn committees_elsewhere(agreement: &Agreement, report: &mut Report<'_>) {
    if !is_form(agreement, "committees-in-common") {
        return;
    }
    let in_common = agreement.is(GROUP_STATUS, "committees-in-common");
    if agreement.asks(GROUP_STATUS) && agreement.choice(GROUP_STATUS).is_some() && !in_common {
        report
            .find("the form is committees in common, but the steering group has another status")
            .at(GROUP_STATUS, "another status")
            .at(FORM, "committees in common")
            .hint("give the group the status `committees-in-common`, or choose another form");
    }
    if agreement.asks(GROUP_NEEDED) && agreement.is(GROUP_NEEDED, "no") {
        report
            .find("the form is committees in common, but there is no group in which they meet")
            .at(GROUP_NEEDED, "no group")
            .at(FORM, "committees in common")
            .hint("answer yes, or choose another form");
    }
}

fn lead_body_without_lead(agreement: &Agreement, report: &mut Report<'_>) {
    if !is_form(agreement, "lead-body") {
        return;
    }
    let model = agreement
        .choice(LEAD_MODEL)
        .filter(|_| agreement.asks(LEAD_MODEL));
    if model.is_some_and(|model| !matches!(model, "lead-body" | "prime-contractor")) {
        report
            .find("the form has a lead body, but the roles have none")
            .at(LEAD_MODEL, "no lead body or prime contractor")
            .at(FORM, "a lead body")
            .hint("choose `lead-body` or `prime-contractor`, or another form");
    } else if model.is_none() && agreement.get(LEAD_PARTNER).is_nil() {
        report
            .find("the form has a lead body, but no partner leads")
            .at(LEAD_PARTNER, "nobody")
            .at(FORM, "a lead body")
            .hint("name the lead partner, or choose another form");
    }
}

fn separate_with_lead(agreement: &Agreement, report: &mut Report<'_>) {
    if is_form(agreement, "separate-contracts")
        && agreement.asks(LEAD_MODEL)
        && agreement
            .choice(LEAD_MODEL)
            .is_some_and(|model| !matches!(model, "none" | "host"))
    {
        report
            .find("each partner has its own contract, yet one of them leads")
            .at(LEAD_MODEL, "a lead")
            .at(FORM, "separate contracts")
            .hint("choose no lead, or another form");
    }
}

fn pool_of_others(agreement: &Agreement, report: &mut Report<'_>) {
    if !is_form(agreement, "pooled-fund") {
        return;
    }
    let other = |id: &&Id| agreement.partner_form(id).is_some() && !agreement.is_public_body(id);
    let others: Vec<String> = agreement
        .partners(POOL_BODIES)
        .iter()
        .filter(other)
        .map(|id| agreement.partner_name(id))
        .collect();
    if !others.is_empty() {
        report
            .find(format!(
                "a partner that is not a public body pays into the pooled fund ({})",
                others.join(", ")
            ))
            .at(POOL_BODIES, "pays in")
            .at(FORM, "a pooled fund")
            .hint("let it be paid from the fund for services instead, and ask an adviser");
    }
}

fn pool_elsewhere(agreement: &Agreement, report: &mut Report<'_>) {
    let nation = agreement.nation();
    if is_form(agreement, "pooled-fund")
        && matches!(nation, Nation::Scotland | Nation::NorthernIreland)
    {
        report
            .find(format!(
                "a pooled fund rests on other law in {}",
                law::of(nation).working_days_in
            ))
            .at("document.nation", "this nation")
            .at(FORM, "a pooled fund")
            .hint("ask an adviser which power the bodies have");
    }
}

fn company_not_identified(agreement: &Agreement, report: &mut Report<'_>) {
    const NAME: &str = "roles_and_responsibilities.company_name";
    const PARTNER: &str = "roles_and_responsibilities.company_partner";
    if !is_form(agreement, "jointly-controlled-company") {
        return;
    }
    if !agreement.get(NAME).is_given() {
        report
            .find("the form is a jointly controlled company, but none is named")
            .at(FORM, "a company")
            .at(NAME, "no name")
            .hint("name the company, or choose another form");
    }
    let form = agreement
        .partner(PARTNER)
        .and_then(|id| agreement.partner_form(id));
    if form.is_some_and(|form| !forms::COMPANIES.contains(&form)) {
        report
            .find("the partner that is said to be the company is not a company")
            .at(PARTNER, "this partner")
            .at(FORM, "a company")
            .hint("name another partner, or correct its legal form");
    }
}

fn federation_of_two(agreement: &Agreement, report: &mut Report<'_>) {
    let members = agreement.partner_rows().len();
    if is_form(agreement, "provider-federation") && (1..3).contains(&members) {
        report
            .find(format!(
                "a federation has {members} {}",
                if members == 1 { "member" } else { "members" }
            ))
            .at("partners", "the members")
            .at(FORM, "a federation")
            .hint("add members, or choose another form");
    }
}

fn network_that_binds(agreement: &Agreement, report: &mut Report<'_>) {
    if !is_form(agreement, "informal-network") {
        return;
    }
    if agreement.is("document.binding", "all") {
        report
            .find("an informal network binds its partners in law")
            .at("document.binding", "binds as a whole")
            .at(FORM, "an informal network")
            .hint("let nothing or only a few topics bind, or choose another form");
    }
    if agreement.asks(MONEY_MOVES) && agreement.is(MONEY_MOVES, "between") {
        report
            .find("money passes between the partners of an informal network")
            .at(MONEY_MOVES, "money passes")
            .at(FORM, "an informal network")
            .hint("choose a form with somebody who holds the money and answers for it");
    }
}
