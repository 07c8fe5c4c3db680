//! Checks of personal data and requests for information.

use crate::answers::Agreement;
use crate::check::Report;
use crate::checklist::forms;

/// Where the flows of personal data are answered.
const FLOWS: &str = "general_terms.data_flows";

/// Words that tell of data on health and the like.
const SPECIAL: &[&str] = &[
    "health",
    "medical",
    "medication",
    "diagnos",
    "clinical",
    "disab",
    "illness",
    "ethnic",
    "religio",
    "sexual",
    "genetic",
    "biometric",
    "trade union",
];

pub(super) fn requests_for_information(agreement: &Agreement, report: &mut Report<'_>) {
    if !agreement
        .get("general_terms.freedom_of_information")
        .is_nil()
    {
        return;
    }
    let public = agreement.partner_rows().iter().position(|row| {
        row.get("form")
            .choice()
            .is_some_and(|form| forms::INFORMATION_AUTHORITIES.contains(&form))
    });
    if let Some(place) = public {
        report
            .find("a public body takes part, but no time to help with requests for information is set")
            .at("general_terms.freedom_of_information", "none")
            .at_row("partners", place, Some("form"), "a public body")
            .hint("5 working days is usual");
    }
}

pub(super) fn personal_data_after_all(agreement: &Agreement, report: &mut Report<'_>) {
    if !agreement.is("general_terms.personal_data", "none") {
        return;
    }
    let telling = [
        "referral",
        "referred",
        "case record",
        "case-level",
        "personal data",
        "health record",
    ];
    let tells = |text: &str| {
        let lower = text.to_lowercase();
        telling.into_iter().any(|words| lower.contains(words))
    };
    for path in ["purpose.services", "purpose.objectives"] {
        if agreement.lines(path).iter().any(|line| tells(line)) {
            report
                .find("no personal data is said to pass between partners, but other answers suggest some")
                .at("general_terms.personal_data", "none")
                .at(path, "suggests personal data")
                .hint("ask the data protection officers which role each partner has");
            return;
        }
    }
    let roles = "roles_and_responsibilities.roles";
    let role = agreement.rows(roles).iter().position(|row| {
        row.get("responsibilities")
            .lines()
            .unwrap_or_default()
            .iter()
            .any(|line| tells(line))
    });
    if let Some(place) = role {
        report
            .find("no personal data is said to pass between partners, but a role suggests some")
            .at("general_terms.personal_data", "none")
            .at_row(roles, place, None, "suggests personal data")
            .hint("ask the data protection officers which role each partner has");
    }
}

pub(super) fn special_data_without_condition(agreement: &Agreement, report: &mut Report<'_>) {
    for (place, row) in agreement.rows(FLOWS).iter().enumerate() {
        let data = row.get("data").text().unwrap_or_default().to_lowercase();
        let special = SPECIAL.iter().any(|word| data.contains(word));
        let condition = row.get("special_condition").choice();
        if special && matches!(condition, None | Some("no-special-data")) {
            report
                .find("data on health or the like is passed without a condition that allows it")
                .at_row(FLOWS, place, Some("data"), "such data")
                .at_row(FLOWS, place, Some("special_condition"), "no condition")
                .hint("ask your data protection officer which condition applies");
        }
    }
}

pub(super) fn flow_to_itself(agreement: &Agreement, report: &mut Report<'_>) {
    for (place, row) in agreement.rows(FLOWS).iter().enumerate() {
        let (from, to) = (row.get("from").partner(), row.get("to").partner());
        if from.is_some() && from == to {
            report
                .find("a data flow goes from a partner to itself")
                .at_row(FLOWS, place, Some("to"), "the same partner")
                .hint("name the partner that receives the data");
        }
    }
}

/// While partners get ready, no data is shared yet.
pub(super) fn assessed_too_late(agreement: &Agreement, report: &mut Report<'_>) {
    const ASSESSMENT: &str = "general_terms.data_assessment";
    let (Some(assessed), Some(start)) = (agreement.date(ASSESSMENT), agreement.commencement())
    else {
        return;
    };
    let ready = agreement
        .period("action_plan.mobilisation")
        .and_then(|period| start.add(period, agreement.nation()));
    if agreement.asks(ASSESSMENT) && assessed > ready.unwrap_or(start) {
        report
            .find(format!(
                "the risks to people's data are assessed on {assessed}, after the work starts"
            ))
            .at(ASSESSMENT, "assessed here")
            .at("timeframe.commencement", format!("starts on {start}"))
            .hint(
                "move the assessment before the start, or before the time of getting ready is over",
            );
    }
}

pub(super) fn breach_told_late(agreement: &Agreement, report: &mut Report<'_>) {
    let hours = agreement.number("general_terms.breach_hours");
    if let Some(hours) = hours.filter(|hours| *hours >= 72) {
        report
            .find(format!(
                "a partner tells of a breach of personal data only after {hours} hours"
            ))
            .at("general_terms.breach_hours", "too late to report")
            .hint("24 hours is usual, as the regulator is told within 72");
    }
}
