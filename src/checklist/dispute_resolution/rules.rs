//! The checks of dispute resolution.

use super::derived::{health_bodies, in_words, limits};
use crate::answers::Agreement;
use crate::check::texts::says;
use crate::check::{Report, Rule, Severity};
use crate::checklist::forms;
use crate::values::{Answer, Row};

const STAGES: &str = "dispute_resolution.stages";

/// The checks, in order of their codes.
pub(super) const RULES: &[Rule] = &[
    Rule {
        code: "DIS01",
        severity: Severity::Warning,
        title: "the stages take longer than the notice to leave",
        explanation: "A partner in dispute would rather leave than wait. Shorten the stages, or lengthen the notice.",
        check: stages_and_notice,
    },
    Rule {
        code: "DIS02",
        severity: Severity::Warning,
        title: "the same people at two stages",
        explanation: "Those who could not settle it will not settle it at the next step. Let each stage bring in new people.",
        check: same_people,
    },
    Rule {
        code: "DIS03",
        severity: Severity::Warning,
        title: "stages out of order",
        explanation: "Stages go from those closest to the work to those with more authority: contacts, steering group, chief officers, chairs.",
        check: order,
    },
    Rule {
        code: "DIS04",
        severity: Severity::Error,
        title: "a stage with a steering group that there is not",
        explanation: "The dispute is to go to the steering group, but the answers say that none is needed. Change one of them.",
        check: group_exists,
    },
    Rule {
        code: "DIS05",
        severity: Severity::Warning,
        title: "the work stops during a dispute",
        explanation: "People served would pay for the quarrel, and funders may see it as a breach. Let the work go on.",
        check: work_goes_on,
    },
    Rule {
        code: "DIS06",
        severity: Severity::Warning,
        title: "the same person is the contact of two partners in a dispute",
        explanation: "A dispute between two partners cannot be settled by one person who stands for both. Name another contact for one of them.",
        check: one_contact_for_two,
    },
    Rule {
        code: "DIS07",
        severity: Severity::Warning,
        title: "the budget pays the mediator, and there is no money",
        explanation: "Without money for the work there is no budget to pay a mediator from. Let the partners in dispute pay.",
        check: mediator_paid,
    },
    Rule {
        code: "DIS08",
        severity: Severity::Warning,
        title: "the stages take longer than the term",
        explanation: "A dispute could not be settled before the end. Shorten the stages.",
        check: stages_and_term,
    },
    Rule {
        code: "DIS09",
        severity: Severity::Note,
        title: "nobody names the expert or arbitrator",
        explanation: "If the partners cannot agree on an expert or arbitrator, the last step cannot begin, and who wants to wait can wait for ever. \
            Say who names one then, in `dispute_resolution.appointer`.",
        check: nobody_names_one,
    },
    Rule {
        code: "DIS10",
        severity: Severity::Note,
        title: "the route of the health service, and only one of its bodies",
        explanation: "The route of the health service is for disputes between its own bodies. With one of them among the partners there can be no \
            such dispute, and the draft does not mention it.",
        check: route_for_one,
    },
    Rule {
        code: "DIS11",
        severity: Severity::Warning,
        title: "a partner mediates, or decides who does",
        explanation: "A mediator has to be neutral. A partner that may be in the dispute, or that the others depend on, should neither mediate nor \
            name who does.",
        check: partner_mediates,
    },
];

fn days(agreement: &Agreement) -> Option<u32> {
    let limits = limits(agreement)?;
    Some(limits.iter().fold(0u32, |sum, limit| {
        sum.saturating_add(limit.approximate_days())
    }))
}

fn total(agreement: &Agreement) -> String {
    limits(agreement)
        .map(|limits| in_words(&limits))
        .unwrap_or_default()
}

fn stages_and_notice(agreement: &Agreement, report: &mut Report<'_>) {
    let (Some(days), Some(notice)) = (days(agreement), agreement.period("termination.notice"))
    else {
        return;
    };
    // Months have no one length: two days of play.
    if days > notice.approximate_days().saturating_add(2) {
        report
            .find(format!(
                "the stages take {} together, longer than the notice to leave of {notice}",
                total(agreement)
            ))
            .at(STAGES, "these stages")
            .at("termination.notice", "the notice")
            .hint("shorten the stages, or lengthen the notice");
    }
}

fn stages_and_term(agreement: &Agreement, report: &mut Report<'_>) {
    let (Some(days), Some(start), Some(end)) = (
        days(agreement),
        agreement.commencement(),
        agreement.expiry(),
    ) else {
        return;
    };
    if i64::from(days) > start.days_until(end) + 1 {
        report
            .find(format!(
                "the stages take {} together, longer than the whole term",
                total(agreement)
            ))
            .at(STAGES, "these stages")
            .at(agreement.expiry_path(), format!("from {start} to {end}"))
            .hint("shorten the stages");
    }
}

fn same_people(agreement: &Agreement, report: &mut Report<'_>) {
    let rows = agreement.rows(STAGES);
    for (place, row) in rows.iter().enumerate() {
        let Some(who) = row.get("who").choice() else {
            continue;
        };
        if let Some(first) = rows[..place]
            .iter()
            .position(|earlier| earlier.get("who").choice() == Some(who))
        {
            report
                .find("the same people try to settle a dispute at two stages")
                .at_row(STAGES, place, Some("who"), "again here")
                .at_row(STAGES, first, Some("who"), "first here")
                .hint("let each stage bring in new people");
        }
    }
}

/// How far up a stage is; two that may stand in either order are level.
fn rank(who: &str) -> u8 {
    match who {
        "contacts" => 0,
        "steering-group" => 1,
        "chief-officers" => 2,
        _ => 3,
    }
}

fn order(agreement: &Agreement, report: &mut Report<'_>) {
    let rows = agreement.rows(STAGES);
    for (place, pair) in rows.windows(2).enumerate() {
        if let (Some(first), Some(next)) =
            (pair[0].get("who").choice(), pair[1].get("who").choice())
            && rank(next) < rank(first)
        {
            report
                .find("a stage goes to people closer to the work than the one before")
                .at_row(STAGES, place + 1, Some("who"), "closer to the work")
                .at_row(STAGES, place, Some("who"), "further up")
                .hint("put the stages in order");
        }
    }
}

fn group_exists(agreement: &Agreement, report: &mut Report<'_>) {
    let rows = agreement.rows(STAGES);
    let place = rows
        .iter()
        .position(|row| row.get("who").choice() == Some("steering-group"));
    if let Some(place) = place.filter(|_| agreement.is("joint_steering_group.needed", "no")) {
        report
            .find("a dispute goes to a steering group that there is not")
            .at_row(STAGES, place, Some("who"), "the steering group")
            .at("joint_steering_group.needed", "not needed")
            .hint("choose other people, or set up the group");
    }
}

fn work_goes_on(agreement: &Agreement, report: &mut Report<'_>) {
    if agreement.is("dispute_resolution.services_continue", "no") {
        report
            .find("the work stops while a dispute lasts")
            .at("dispute_resolution.services_continue", "no")
            .hint("let it go on, and settle what it costs afterwards");
    }
}

fn one_contact_for_two(agreement: &Agreement, report: &mut Report<'_>) {
    const CONTACTS: &str = "point_of_contact.contacts";
    let by_contacts = agreement
        .rows(STAGES)
        .iter()
        .any(|row| row.get("who").choice() == Some("contacts"));
    if !by_contacts {
        return;
    }
    let rows = agreement.rows(CONTACTS);
    let name = |row: &Row| {
        row.get("name")
            .text()
            .map(|name| name.trim().to_lowercase())
    };
    // Two people of one name have addresses of their own.
    let apart = |one: &Row, other: &Row| {
        let (one, other) = (one.get("email").text(), other.get("email").text());
        one.is_some() && other.is_some() && one != other
    };
    for (place, row) in rows.iter().enumerate() {
        let Some(this) = name(row).filter(|name| name != "vacant") else {
            continue;
        };
        if let Some(first) = rows[..place]
            .iter()
            .position(|earlier| name(earlier).as_ref() == Some(&this) && !apart(earlier, row))
        {
            report
                .find("one person would settle a dispute for two partners")
                .at_row(CONTACTS, place, Some("name"), "again here")
                .at_row(CONTACTS, first, Some("name"), "first here")
                .at(STAGES, "contacts settle disputes")
                .hint("name another contact for one of them");
        }
    }
}

fn mediator_paid(agreement: &Agreement, report: &mut Report<'_>) {
    const COSTS: &str = "dispute_resolution.mediation_costs";
    if agreement.is(COSTS, "budget") && agreement.is("financing.money_moves", "none") {
        report
            .find("the budget pays the mediator, and there is no money")
            .at(COSTS, "the budget")
            .at("financing.money_moves", "no money")
            .hint("let the partners in dispute pay");
    }
}

fn nobody_names_one(agreement: &Agreement, report: &mut Report<'_>) {
    const APPOINTER: &str = "dispute_resolution.appointer";
    if agreement.asks(APPOINTER) && *agreement.get(APPOINTER) == Answer::Unanswered {
        report
            .find("nobody names the expert or arbitrator if the partners cannot agree on one")
            .at("dispute_resolution.last", "needs one")
            .hint("answer `dispute_resolution.appointer`");
    }
}

fn route_for_one(agreement: &Agreement, report: &mut Report<'_>) {
    const ROUTE: &str = "dispute_resolution.nhs_route";
    let body = agreement.partner_rows().iter().position(|row| {
        let form = row.get("form").choice();
        form.is_some_and(|form| forms::HEALTH_SERVICE.contains(&form))
    });
    if let Some(place) =
        body.filter(|_| agreement.is(ROUTE, "yes") && health_bodies(agreement) == 1)
    {
        report
            .find("disputes between health service bodies have a route, and there is only one such body")
            .at(ROUTE, "yes")
            .at_row("partners", place, Some("form"), "the only one")
            .hint("answer false");
    }
}

fn partner_mediates(agreement: &Agreement, report: &mut Report<'_>) {
    const MEDIATOR: &str = "dispute_resolution.mediator";
    let Some(mediator) = agreement.text(MEDIATOR) else {
        return;
    };
    // Whoever is named after these words is left out, and not chosen.
    const NOT: &[&str] = &["neither", "nor", "not", "independent of", "outside"];
    let lower = mediator.to_lowercase();
    if NOT.iter().any(|word| says(&lower, word)) {
        return;
    }
    for (place, partner) in agreement.partner_rows().iter().enumerate() {
        let names = ["name", "short_name"];
        let mut names = names.iter().filter_map(|column| partner.get(column).text());
        // A short name such as "the Council" is also part of other names; a body's own name has its capitals.
        let named =
            names.find(|name| says(mediator, name) && !mediator.contains(&format!("{name} for ")));
        if let Some(name) = named {
            report
                .find(format!(
                    "{} mediates or decides who does",
                    agreement.partner_name(&partner.id)
                ))
                .at(MEDIATOR, "named here")
                .on(name)
                .at_row("partners", place, None, "a partner")
                .hint("choose somebody outside the partners");
        }
    }
}
