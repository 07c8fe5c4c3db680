//! The checks of the general terms.

use unicode_normalization::UnicodeNormalization;

use crate::answers::Agreement;
use crate::check::{Report, Rule, Severity};
use crate::checklist::document::topic_binds;
use crate::checklist::every_partner::EveryPartner;
use crate::checklist::forms;
use crate::values::Row;

/// Where the signatories are answered.
const SIGNATORIES: &str = "general_terms.signatories";

/// The checks, in order of their codes.
pub(super) const RULES: &[Rule] = &[
    Rule {
        code: "GEN01",
        severity: Severity::Error,
        title: "every partner has a signatory",
        explanation: "Each partner agrees through a person with authority. Give every partner an entry in \
            `general_terms.signatories` with the name and post of whoever signs. An unincorporated partner that \
            names its people under `partners` signs through all of them, and needs no entry.",
        check: every_partner_signs,
    },
    Rule {
        code: "GEN02",
        severity: Severity::Warning,
        title: "a form that needs two signatories has one",
        explanation: "A charitable incorporated organisation normally signs by two of its trustees, and unincorporated charities \
            by all trustees or, in England and Wales, by two or more whom a resolution authorises (Charities Act 2011, \
            section 333; looked up on 23 November 2026). Check the constitution, and name the second person in \
            `second_name`. In Scotland and Northern Ireland ask an adviser.",
        check: two_sign,
    },
    Rule {
        code: "GEN03",
        severity: Severity::Warning,
        title: "one person signs for two partners",
        explanation: "A person who signs on both sides has a conflict of interest. Let somebody else sign for one of them.",
        check: one_signs_for_two,
    },
    Rule {
        code: "GEN04",
        severity: Severity::Warning,
        title: "exclusivity without a binding document",
        explanation: "A document of which this does not bind cannot keep partners to exclusivity, and the \
            promise makes it look like a contract. Leave it out, or write an agreement that binds, with advice on \
            competition law.",
        check: exclusivity_binds,
    },
    Rule {
        code: "GEN05",
        severity: Severity::Warning,
        title: "a public body takes part and nobody helps with requests for information",
        explanation: "Public bodies have to answer requests for information within a set time, also about what \
            others hold for them. Say within what time the partners help.",
        check: requests_for_information,
    },
    Rule {
        code: "GEN06",
        severity: Severity::Warning,
        title: "no personal data, though other answers suggest some",
        explanation: "Referrals, case records and measures counted by person involve personal data. If any passes \
            between partners, say who decides what is done with it, and ask the data protection officers.",
        check: personal_data_after_all,
    },
    Rule {
        code: "GEN07",
        severity: Severity::Warning,
        title: "the governing law is not that of the nation",
        explanation: "The statutes that the text names follow the nation; the courts follow the governing law. When the two differ \
            the text may contradict itself. Choose the law of the nation, or ask an adviser.",
        check: law_of_another_nation,
    },
    Rule {
        code: "GEN08",
        severity: Severity::Warning,
        title: "a law on what binds, though governing law does not bind",
        explanation: "Where only named topics bind, governing law should be one of them; otherwise nobody knows which law \
            applies to the others. Add `law` to `document.binding_topics`.",
        check: law_binds,
    },
    Rule {
        code: "GEN09",
        severity: Severity::Error,
        title: "a partner approves only after the work starts",
        explanation: "The document takes effect when every partner has approved it. An approval later than the start \
            leaves a time in which nothing holds. Move the start, or the meeting.",
        check: approved_before_start,
    },
    Rule {
        code: "GEN10",
        severity: Severity::Warning,
        title: "an agreed document lacks a partner's approval",
        explanation: "The document is marked as agreed and approvals are listed, but not for every partner or not with a \
            date. Add them, or set the status back.",
        check: agreed_and_approved,
    },
    Rule {
        code: "GEN11",
        severity: Severity::Warning,
        title: "many partners own materials jointly",
        explanation: "Materials owned jointly can be used outside the work only with everybody's consent, which is hard to get with \
            many partners. With more than four partners, let the creator or one partner own them.",
        check: joint_ownership_of_many,
    },
    Rule {
        code: "GEN12",
        severity: Severity::Warning,
        title: "a deed that may be signed electronically",
        explanation: "In the view of the Law Commission for England and Wales a witness to a deed has to be present in \
            person when it is signed, on screen or on paper (Electronic execution of documents, 2019; looked up on 23 \
            November 2026). Public bodies may have to use a seal. Check that every signatory can do that, or sign by \
            hand; ask an adviser.",
        check: deed_signed_electronically,
    },
    super::languages::RULE,
];

fn every_partner_signs(agreement: &Agreement, report: &mut Report<'_>) {
    let signatories = EveryPartner {
        list: SIGNATORIES,
        thing: "signatory",
        things: "signatories",
        hint: "add an entry with the name and post of whoever signs",
    };
    signatories.check(agreement, report, |partner| {
        let form = partner.get("form").choice();
        partner.get("people").is_given()
            && form.is_some_and(|form| forms::UNINCORPORATED.contains(&form))
    });
}

fn two_sign(agreement: &Agreement, report: &mut Report<'_>) {
    for (place, row) in agreement.rows(SIGNATORIES).iter().enumerate() {
        let two = matches!(
            agreement.partner_form(&row.id),
            Some(
                "charitable-incorporated-organisation"
                    | "charitable-trust"
                    | "unincorporated-charity"
            )
        );
        if two && row.get("name").is_given() && !row.get("second_name").is_given() {
            report
                .find(format!(
                    "{} has one signatory where two are usual",
                    agreement.partner_name(&row.id)
                ))
                .at_row(SIGNATORIES, place, None, "one signatory")
                .hint("check its constitution, and name the second trustee");
        }
    }
}

/// The people who sign in an entry, in the form in which names are compared.
fn people(row: &Row) -> Vec<String> {
    ["name", "second_name"]
        .into_iter()
        .filter_map(|column| row.get(column).text())
        .map(|name| name.nfc().collect::<String>().to_lowercase())
        .collect()
}

fn one_signs_for_two(agreement: &Agreement, report: &mut Report<'_>) {
    let rows = agreement.rows(SIGNATORIES);
    for (second, row) in rows.iter().enumerate() {
        let names = people(row);
        let first = rows
            .iter()
            .take(second)
            .position(|other| people(other).iter().any(|name| names.contains(name)));
        if let Some(first) = first {
            report
                .find("one person signs for two partners")
                .at_row(SIGNATORIES, second, None, "again here")
                .at_row(SIGNATORIES, first, None, "first here")
                .hint("let somebody else sign for one of them");
        }
    }
}

fn exclusivity_binds(agreement: &Agreement, report: &mut Report<'_>) {
    let binding = agreement.choice("document.binding");
    if agreement.is("general_terms.exclusivity", "exclusive")
        && matches!(binding, Some("none" | "some"))
    {
        report
            .find(
                "partners are to work only with each other, but the document does not bind on that",
            )
            .at("general_terms.exclusivity", "exclusive")
            .at("document.binding", "does not bind on this")
            .hint("leave it out, or write an agreement that binds");
    }
}

fn requests_for_information(agreement: &Agreement, report: &mut Report<'_>) {
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

fn personal_data_after_all(agreement: &Agreement, report: &mut Report<'_>) {
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

fn law_of_another_nation(agreement: &Agreement, report: &mut Report<'_>) {
    let (Some(law), Some(nation)) = (
        agreement.choice("general_terms.law"),
        agreement.choice("document.nation"),
    ) else {
        return;
    };
    let expected = if nation == "england" || nation == "wales" {
        "england-and-wales"
    } else {
        nation
    };
    if law != expected {
        report
            .find("the governing law is not that of the nation")
            .at("general_terms.law", "this law")
            .at("document.nation", "this nation")
            .hint("choose the law of the nation, or ask an adviser");
    }
}

fn law_binds(agreement: &Agreement, report: &mut Report<'_>) {
    let some = agreement.is("document.binding", "some");
    let named = agreement.get("document.binding_topics").is_given();
    if some
        && named
        && agreement.choice("general_terms.law").is_some()
        && !topic_binds(agreement, "law")
    {
        report
            .find("a governing law is chosen, but law is not among the topics that bind")
            .at("document.binding_topics", "without law")
            .at("general_terms.law", "chosen here")
            .hint("add `law` to the topics that bind");
    }
}

fn approved_before_start(agreement: &Agreement, report: &mut Report<'_>) {
    let Some(start) = agreement.commencement() else {
        return;
    };
    for (place, row) in agreement.rows("general_terms.approvals").iter().enumerate() {
        if row.get("date").date().is_some_and(|date| date > start) {
            report
                .find(format!(
                    "{} approves after the start",
                    agreement.partner_name(&row.id)
                ))
                .at_row(
                    "general_terms.approvals",
                    place,
                    Some("date"),
                    "approves here",
                )
                .at("timeframe.commencement", "starts here")
                .hint("move the start or the approval");
        }
    }
}

fn agreed_and_approved(agreement: &Agreement, report: &mut Report<'_>) {
    let approvals = agreement.rows("general_terms.approvals");
    if !agreement.is("document.status", "agreed") || approvals.is_empty() {
        return;
    }
    for (place, partner) in agreement.partner_rows().iter().enumerate() {
        let approved = approvals
            .iter()
            .any(|row| row.id == partner.id && row.get("date").is_given());
        if !approved {
            report
                .find(format!(
                    "the document is marked as agreed, but no date of approval by {} is given",
                    agreement.partner_name(&partner.id)
                ))
                .at("document.status", "agreed here")
                .at_row("partners", place, None, "this partner")
                .hint("add the date of its approval");
        }
    }
}

fn joint_ownership_of_many(agreement: &Agreement, report: &mut Report<'_>) {
    let count = agreement.partner_rows().len();
    if agreement.is("general_terms.intellectual_property", "joint") && count > 4 {
        report
            .find(format!("{count} partners own jointly what they create"))
            .at("general_terms.intellectual_property", "joint")
            .hint("let the creator or one partner own it, with leave for the others to use it");
    }
}

fn deed_signed_electronically(agreement: &Agreement, report: &mut Report<'_>) {
    let deed = agreement.is("document.deed", "yes") && agreement.asks("document.deed");
    if deed && agreement.is("general_terms.electronic_signature", "yes") {
        report
            .find("the document is a deed and may be signed electronically")
            .at("general_terms.electronic_signature", "electronically")
            .at("document.deed", "a deed")
            .hint("make sure that a witness is present in person, or sign by hand");
    }
}
