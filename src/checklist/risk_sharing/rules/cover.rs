//! Checks of insurance, indemnities and limits against who the partners are.

use crate::answers::Agreement;
use crate::check::{Report, Rule, Severity};
use crate::checklist::forms;

const CAP: &str = "risk_sharing.liability_cap";
const INDEMNITIES: &str = "risk_sharing.indemnities";
const INSURANCE: &str = "risk_sharing.insurance";
const REGULATORS: &str = "roles_and_responsibilities.regulators";

/// A register that is looked at after the fact.
pub(in crate::checklist::risk_sharing) const SELDOM_REVIEWED: Rule = Rule {
    code: "RSK18",
    severity: Severity::Note,
    title: "risks are looked at less often than reports are made",
    explanation: "A report should say what has become of the risks. Here more than half a year passes before anybody looks at \
        them, and reports come more often. Look at the register at least twice a year.",
    check: seldom_reviewed,
};

/// A charity that makes good without a limit.
pub(in crate::checklist::risk_sharing) const UNLIMITED_INDEMNITY: Rule = Rule {
    code: "RSK19",
    severity: Severity::Warning,
    title: "a charity makes good losses without a limit",
    explanation: "A promise to make good the losses of others, without a limit, puts all the money of a charity at stake for \
        something outside its objects, and may not be insured. Trustees should limit it to the charity's insurance or to its \
        income from the work, and ask an adviser and the insurer first.",
    check: unlimited_indemnity,
};

/// A body of the health service that makes good.
pub(in crate::checklist::risk_sharing) const HEALTH_INDEMNITY: Rule = Rule {
    code: "RSK20",
    severity: Severity::Note,
    title: "a body of the health service makes good losses",
    explanation: "Bodies of the health service are covered by schemes of their nation, which need not pay for what is only owed \
        because of a promise. Ask the body's adviser whether the scheme covers this one. This is general knowledge, and was not \
        compared with the rules of a scheme.",
    check: health_indemnity,
};

/// Clinical work that no policy names.
pub(in crate::checklist::risk_sharing) const NO_CLINICAL_COVER: Rule = Rule {
    code: "RSK21",
    severity: Severity::Note,
    title: "regulated health work, and no clinical cover",
    explanation: "A regulator of health care is named, and no entry of the insurance is for clinical negligence. Cover of the \
        health service does not reach a charity by itself. Ask each partner that treats people, and list its cover.",
    check: no_clinical_cover,
};

/// A partner without an entry.
pub(in crate::checklist::risk_sharing) const UNINSURED: Rule = Rule {
    code: "RSK22",
    severity: Severity::Note,
    title: "a partner is missing from the insurance",
    explanation: "Insurance is listed for some partners and not for this one. It may have none, or it was forgotten. List its cover, \
        or the scheme that takes its place.",
    check: uninsured,
};

/// Risks of one kind only.
pub(in crate::checklist::risk_sharing) const ONLY_MONEY: Rule = Rule {
    code: "RSK23",
    severity: Severity::Note,
    title: "only risks of money are listed",
    explanation: "Every risk in the list is about money. Partnerships fail more often through people who leave, work that is not \
        good enough, harm to somebody, or a good name that is lost. Ask what else could go wrong.",
    check: only_money,
};

/// A group of people who answer without a limit.
pub(in crate::checklist::risk_sharing) const UNLIMITED_GROUP: Rule = Rule {
    code: "RSK24",
    severity: Severity::Warning,
    title: "a partner without legal personality answers without a limit",
    explanation: "An unincorporated group is its members: whoever signs for it may have to pay out of their own pocket. Limit \
        liability to the funds of the group or to its insurance, and ask an adviser before anybody signs.",
    check: unlimited_group,
};

fn seldom_reviewed(agreement: &Agreement, report: &mut Report<'_>) {
    const REVIEWED: &str = "risk_sharing.reviewed_every";
    const REPORTS: &str = "monitoring_and_review.reports_every";
    const HALF_A_YEAR: u32 = 184;
    if let (Some(reviewed), Some(reports)) = (agreement.period(REVIEWED), agreement.period(REPORTS))
        && agreement.asks(REVIEWED)
        && reviewed.approximate_days() > reports.approximate_days().max(HALF_A_YEAR)
    {
        report
            .find(format!(
                "risks are looked at only after {reviewed}, and reports come after {reports}"
            ))
            .at(REVIEWED, "risks")
            .at(REPORTS, "reports")
            .hint("look at the risks as often as you report");
    }
}

/// Whether partners promise to make good, with no limit to it.
fn unlimited(agreement: &Agreement) -> bool {
    agreement.asks(CAP) && agreement.is(CAP, "none")
}

fn indemnified(agreement: &Agreement) -> bool {
    agreement.asks(INDEMNITIES) && agreement.is(INDEMNITIES, "own-acts")
}

fn unlimited_indemnity(agreement: &Agreement, report: &mut Report<'_>) {
    let ids = agreement.partner_ids();
    let charity = ids.iter().position(|id| agreement.is_charity(id));
    if let Some(place) = charity.filter(|_| indemnified(agreement) && unlimited(agreement)) {
        report
            .find(format!(
                "{} is a charity and makes good losses without a limit",
                agreement.partner_name(&ids[place])
            ))
            .at(INDEMNITIES, "losses are made good")
            .at(CAP, "no limit")
            .at_row("partners", place, Some("form"), "a charity")
            .hint("choose \"insurance\" or \"annual-income\" for the limit");
    }
}

fn health_indemnity(agreement: &Agreement, report: &mut Report<'_>) {
    let place = agreement.partner_rows().iter().position(|row| {
        let form = row.get("form").choice();
        form.is_some_and(|form| forms::HEALTH_SERVICE.contains(&form))
    });
    if let Some(place) = place.filter(|_| indemnified(agreement)) {
        report
            .find("a body of the health service makes good the losses of others")
            .at(INDEMNITIES, "losses are made good")
            .at_row("partners", place, Some("form"), "health service")
            .hint("ask its adviser whether its scheme covers the promise");
    }
}

fn no_clinical_cover(agreement: &Agreement, report: &mut Report<'_>) {
    // Care inspectorates look after social care as well.
    const OF_HEALTH: &[&str] = &[
        "healthcare-inspectorate-wales",
        "healthcare-improvement-scotland",
    ];
    let regulators = agreement.choices(REGULATORS);
    let health = regulators.iter().any(|one| OF_HEALTH.contains(one))
        || agreement.is("document.form", "clinical-network");
    let rows = agreement.rows(INSURANCE);
    let clinical = rows
        .iter()
        .any(|row| row.get("cover").choice() == Some("clinical"));
    if health && agreement.asks(INSURANCE) && !rows.is_empty() && !clinical {
        report
            .find("health care is regulated here, and no insurance is for clinical negligence")
            .at(INSURANCE, "no clinical cover")
            .at(REGULATORS, "health care")
            .hint("list the clinical cover of each partner that treats people");
    }
}

fn uninsured(agreement: &Agreement, report: &mut Report<'_>) {
    let rows = agreement.rows(INSURANCE);
    if rows.is_empty() || !agreement.asks(INSURANCE) {
        return;
    }
    for (place, partner) in agreement.partner_rows().iter().enumerate() {
        let own = |row: &crate::values::Row| row.get("partner").partner() == Some(&partner.id);
        if !rows.iter().any(own) {
            report
                .find(format!(
                    "{} is missing from the insurance",
                    agreement.partner_name(&partner.id)
                ))
                .at(INSURANCE, "not among these")
                .at_row("partners", place, None, "this partner")
                .hint("list its cover, or the scheme that takes its place");
        }
    }
}

fn only_money(agreement: &Agreement, report: &mut Report<'_>) {
    const RISKS: &str = "risk_sharing.risks";
    const MONEY: &[&str] = &[
        "money",
        "fund",
        "grant",
        "budget",
        "cost",
        "price",
        "pay",
        "loss",
        "income",
        "cash",
        "vat",
        "deficit",
        "overspen",
        "underspen",
        "debt",
    ];
    let rows = agreement.rows(RISKS);
    let about_money = |row: &crate::values::Row| {
        row.get("risk").text().is_some_and(|risk| {
            let lower = risk.to_lowercase();
            let mut words = lower.split(|c: char| !c.is_alphanumeric());
            words.any(|word| MONEY.iter().any(|stem| word.starts_with(stem)))
        })
    };
    if rows.len() >= 3 && rows.iter().all(about_money) {
        report
            .find("every risk in the list is about money")
            .at(RISKS, "the risks")
            .hint("ask what could go wrong with people, quality and good name");
    }
}

fn unlimited_group(agreement: &Agreement, report: &mut Report<'_>) {
    if !unlimited(agreement) {
        return;
    }
    for (place, row) in agreement.partner_rows().iter().enumerate() {
        let form = row.get("form").choice();
        if form.is_some_and(|form| forms::UNINCORPORATED.contains(&form)) {
            report
                .find(format!(
                    "{} has no legal personality and answers without a limit",
                    agreement.partner_name(&row.id)
                ))
                .at_row("partners", place, Some("form"), "unincorporated")
                .at(CAP, "no limit")
                .hint("limit liability, and ask an adviser before anybody signs");
        }
    }
}
