//! The checks of item 2.

use std::collections::HashMap;

use super::by_form;
use super::promises;
use crate::answers::Agreement;
use crate::check::texts::says;
use crate::check::{Report, Rule, Severity};
use crate::checklist::every_partner::EveryPartner;
use crate::values::{Answer, Nation, Row};

const LEAD_MODEL: &str = "roles_and_responsibilities.lead_model";
const LEAD_PARTNER: &str = "roles_and_responsibilities.lead_partner";
const ROLES: &str = "roles_and_responsibilities.roles";
const POSTS: &str = "roles_and_responsibilities.posts";
const FUNDED: &str = "roles_and_responsibilities.contracts_with_funder";
const SUB_CONTRACTS: &str = "roles_and_responsibilities.sub_contracts";
const REGULATORS: &str = "roles_and_responsibilities.regulators";

/// The forms without legal personality, which cannot employ or contract in their own name.
const UNINCORPORATED: &[&str] = &[
    "unincorporated-charity",
    "unincorporated-group",
    "charitable-trust",
];

/// The checks, in order of their codes.
pub(super) const RULES: &[Rule] = &[
    Rule {
        code: "ROL01",
        severity: Severity::Error,
        title: "every partner has a role",
        explanation: "A partner without a role is either not needed or has been forgotten. Give every partner an entry in \
            `roles_and_responsibilities.roles`.",
        check: every_partner_has_a_role,
    },
    Rule {
        code: "ROL02",
        severity: Severity::Error,
        title: "a lead, but nobody named",
        explanation: "The answers say that one partner leads, but not which. Name it in `lead_partner`, or choose no lead.",
        check: lead_without_partner,
    },
    Rule {
        code: "ROL03",
        severity: Severity::Warning,
        title: "a lead partner, though there is no lead",
        explanation: "A lead partner is named although the answers say that nobody leads. The name is not printed. Take it \
            out, or say how that partner leads.",
        check: partner_without_lead,
    },
    Rule {
        code: "ROL04",
        severity: Severity::Warning,
        title: "two partners answer for the same",
        explanation: "The same responsibility stands with two partners. If something goes wrong each will look at the other. \
            Give it to one, or say how they divide it.",
        check: duty_of_two,
    },
    Rule {
        code: "ROL05",
        severity: Severity::Warning,
        title: "the lead holds no contract with the funder",
        explanation: "A lead body, prime contractor or joint company deals with the funder for the rest, but it is not among \
            those who contract with the funder. Check who does.",
        check: lead_without_contract,
    },
    Rule {
        code: "ROL06",
        severity: Severity::Warning,
        title: "a prime contractor that may not sub-contract",
        explanation: "A prime contractor passes work to the others by sub-contracts. If nobody may pass work on, it cannot.",
        check: prime_without_subcontracts,
    },
    Rule {
        code: "ROL07",
        severity: Severity::Warning,
        title: "a regulator of another nation",
        explanation: "Health and care services are registered in the nation where they are given. The regulator named works in \
            another nation. Choose the right one, unless services cross the border; ask an adviser if in doubt. Which \
            regulator belongs to which nation was looked up on 23 November 2026.",
        check: regulator_elsewhere,
    },
    Rule {
        code: "ROL08",
        severity: Severity::Warning,
        title: "a body without legal personality leads, employs or holds for the others",
        explanation: "An unincorporated body cannot contract or employ in its own name: the people who act for it do, and can be \
            liable themselves. Let another partner lead or employ, or ask an adviser.",
        check: unincorporated_leads,
    },
    Rule {
        code: "ROL09",
        severity: Severity::Warning,
        title: "the lead is not of a kind that fits",
        explanation: "A lead commissioner is a public body that buys services under statute, and a joint company is a company. \
            The partner named has another legal form.",
        check: lead_of_wrong_kind,
    },
    Rule {
        code: "ROL10",
        severity: Severity::Note,
        title: "partners without a safeguarding lead",
        explanation: "The work reaches children or adults at risk. Every partner whose people meet them should name a \
            safeguarding lead; until then its contact stands in.",
        check: safeguarding_without_lead,
    },
    Rule {
        code: "ROL11",
        severity: Severity::Error,
        title: "the lead sub-contracts with itself",
        explanation: "A sub-contract passes work from the lead to another partner, and here the lead itself is named. Nobody can make a \
            contract with itself: name the partner that does the work, or take the entry out.",
        check: lead_with_itself,
    },
    promises::BANNED_SUBCONTRACTOR,
    promises::LICENCE_LIKE_LEASE,
    promises::NO_INCLUSION,
    promises::UNEXPECTED_TRANSFER,
    promises::NO_CONTINUITY,
];

fn every_partner_has_a_role(agreement: &Agreement, report: &mut Report<'_>) {
    let roles = EveryPartner {
        list: ROLES,
        thing: "role",
        things: "roles",
        hint: "add an entry with its role and what it answers for",
    };
    roles.check(agreement, report);
}

/// The way one partner leads, if one does.
fn model(agreement: &Agreement) -> Option<&'static str> {
    agreement
        .choice(LEAD_MODEL)
        .filter(|model| *model != "none")
}

fn lead_without_partner(agreement: &Agreement, report: &mut Report<'_>) {
    if agreement.asks(LEAD_PARTNER)
        && model(agreement).is_some()
        && *agreement.get(LEAD_PARTNER) != Answer::ToBeAgreed
        && !agreement.get(LEAD_PARTNER).is_given()
    {
        report
            .find("one partner leads but none is named")
            .at(LEAD_MODEL, "one leads")
            .at(LEAD_PARTNER, "not named")
            .hint("name the lead partner, or choose no lead");
    }
}

fn partner_without_lead(agreement: &Agreement, report: &mut Report<'_>) {
    let left_over = !agreement.asks(LEAD_PARTNER);
    if left_over && agreement.is(LEAD_MODEL, "none") && agreement.get(LEAD_PARTNER).is_given() {
        report
            .find("a lead partner is named though nobody leads")
            .at(LEAD_PARTNER, "named here")
            .at(LEAD_MODEL, "no lead")
            .hint("take the name out, or say how that partner leads");
    }
}

fn duty_of_two(agreement: &Agreement, report: &mut Report<'_>) {
    let mut owners: HashMap<String, usize> = HashMap::new();
    for (place, row) in agreement.rows(ROLES).iter().enumerate() {
        for duty in row.get("responsibilities").lines().unwrap_or_default() {
            let folded = duty.trim().trim_end_matches('.').to_lowercase();
            // What each does for itself is no duty of two.
            if says(&folded, "its own") || says(&folded, "their own") {
                continue;
            }
            let first = *owners.entry(folded).or_insert(place);
            if first != place {
                report
                    .find(format!(
                        "two partners answer for the same (\"{}\")",
                        duty.trim()
                    ))
                    .at_row(ROLES, place, Some("responsibilities"), "again here")
                    .on(duty.trim())
                    .at_row(ROLES, first, Some("responsibilities"), "first here")
                    .on(duty.trim())
                    .hint("give it to one of them, or say how they divide it");
            }
        }
    }
}

fn lead_without_contract(agreement: &Agreement, report: &mut Report<'_>) {
    let deals = matches!(
        model(agreement),
        Some("lead-body" | "prime-contractor" | "joint-company")
    );
    let funded = agreement.partners(FUNDED);
    if let Some(lead) = agreement.partner(LEAD_PARTNER)
        && deals
        && !funded.is_empty()
        && !funded.contains(lead)
    {
        report
            .find(format!(
                "{} leads but has no contract with the funder",
                agreement.partner_name(lead)
            ))
            .at(FUNDED, "the lead is not among these")
            .at(LEAD_PARTNER, "the lead")
            .hint("check who signs with the funder");
    }
}

fn prime_without_subcontracts(agreement: &Agreement, report: &mut Report<'_>) {
    if agreement.is(LEAD_MODEL, "prime-contractor")
        && agreement.is("roles_and_responsibilities.subcontracting", "no")
    {
        report
            .find("a prime contractor may not sub-contract")
            .at("roles_and_responsibilities.subcontracting", "not allowed")
            .at(LEAD_MODEL, "a prime contractor")
            .hint("choose \"with-consent\"");
    }
}

/// The nation in which a regulator works.
fn nation_of(regulator: &str) -> Option<Nation> {
    match regulator {
        "care-quality-commission" => Some(Nation::England),
        "care-inspectorate-wales" | "healthcare-inspectorate-wales" => Some(Nation::Wales),
        "care-inspectorate" | "healthcare-improvement-scotland" => Some(Nation::Scotland),
        "rqia" => Some(Nation::NorthernIreland),
        _ => None,
    }
}

fn regulator_elsewhere(agreement: &Agreement, report: &mut Report<'_>) {
    if !agreement.get("document.nation").is_given() {
        return;
    }
    let own = |regulator: &&str| nation_of(regulator) == Some(agreement.nation());
    if agreement.choices(REGULATORS).iter().any(own) {
        return; // a service on both sides of a border
    }
    for regulator in agreement.choices(REGULATORS) {
        if nation_of(regulator).is_some_and(|nation| nation != agreement.nation()) {
            report
                .find(format!(
                    "the regulator belongs to another nation ({regulator})"
                ))
                .at(REGULATORS, "named here")
                .on(regulator)
                .at("document.nation", "the nation")
                .hint("choose the regulator of the nation where the services are given");
        }
    }
}

fn unincorporated_leads(agreement: &Agreement, report: &mut Report<'_>) {
    let unincorporated = |id| {
        agreement
            .partner_form(id)
            .is_some_and(|form| UNINCORPORATED.contains(&form))
    };
    if let (Some(_), Some(lead)) = (model(agreement), agreement.partner(LEAD_PARTNER))
        && unincorporated(lead)
    {
        report
            .find(format!(
                "{} leads but has no legal personality",
                agreement.partner_name(lead)
            ))
            .at(LEAD_PARTNER, "the lead")
            .hint("let an incorporated partner lead, or ask an adviser who would be liable");
    }
    for (place, row) in agreement.rows(POSTS).iter().enumerate() {
        if let Some(employer) = row.get("employer").partner()
            && unincorporated(employer)
        {
            report
                .find(format!(
                    "{} employs but has no legal personality",
                    agreement.partner_name(employer)
                ))
                .at_row(POSTS, place, Some("employer"), "the employer")
                .hint("let an incorporated partner employ, or ask an adviser who would be liable");
        }
    }
    for (path, what) in by_form::HOLDS_FOR_OTHERS {
        if let Some(holder) = agreement.partner(path)
            && agreement.asks(path)
            && unincorporated(holder)
        {
            report
                .find(format!(
                    "{} {what} but has no legal personality",
                    agreement.partner_name(holder)
                ))
                .at(path, "this partner")
                .hint("let an incorporated partner do it, or ask an adviser who would be liable");
        }
    }
}

fn lead_with_itself(agreement: &Agreement, report: &mut Report<'_>) {
    let Some(lead) = agreement.partner(LEAD_PARTNER) else {
        return;
    };
    if !agreement.asks(SUB_CONTRACTS) {
        return;
    }
    for (place, row) in agreement.rows(SUB_CONTRACTS).iter().enumerate() {
        if row.get("partner").partner() == Some(lead) {
            report
                .find(format!(
                    "{} has a sub-contract with itself",
                    agreement.partner_name(lead)
                ))
                .at_row(SUB_CONTRACTS, place, Some("partner"), "the lead")
                .at(LEAD_PARTNER, "leads")
                .hint("name the partner to which the work passes, or take the entry out");
        }
    }
}

fn lead_of_wrong_kind(agreement: &Agreement, report: &mut Report<'_>) {
    let Some(lead) = agreement.partner(LEAD_PARTNER) else {
        return;
    };
    let Some(form) = agreement.partner_form(lead) else {
        return;
    };
    let wanted = match model(agreement) {
        Some("lead-commissioner") if !agreement.is_public_body(lead) => "a public body",
        Some("joint-company")
            if !form.contains("company") && form != "community-benefit-society" =>
        {
            "a company"
        }
        _ => return,
    };
    report
        .find(format!("{} is not {wanted}", agreement.partner_name(lead)))
        .at(LEAD_PARTNER, "the lead")
        .at(LEAD_MODEL, format!("needs {wanted}"))
        .hint("choose another lead, or another way of leading");
}

fn safeguarding_without_lead(agreement: &Agreement, report: &mut Report<'_>) {
    let path = "roles_and_responsibilities.safeguarding";
    if !agreement.asks(path) || !agreement.is(path, "yes") {
        return;
    }
    let lacks = |row: &Row| !row.get("safeguarding_lead").is_given();
    let rows = agreement.rows(ROLES);
    let without: Vec<String> = rows
        .iter()
        .filter(|row| lacks(row))
        .map(|row| agreement.partner_name(&row.id))
        .collect();
    if without.is_empty() {
        return;
    }
    let mut found = report.find(format!(
        "no safeguarding lead is named for {}",
        crate::values::english::list(&without)
    ));
    for (place, _) in rows.iter().enumerate().filter(|(_, row)| lacks(row)) {
        found = found.at_row(ROLES, place, None, "add `safeguarding_lead`");
    }
    found
        .at(path, "people at risk are reached")
        .hint("name a post in each partner whose people meet those at risk");
}
