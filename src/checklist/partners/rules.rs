//! The checks of the partners.

use super::same;
use crate::answers::Agreement;
use crate::check::{Report, Rule, Severity};
use crate::checklist::forms;
use crate::values::{CharityNumber, CompanyNumber, Row};
use std::collections::HashMap;
use unicode_normalization::UnicodeNormalization;

/// The checks, in order of their codes.
pub(super) const RULES: &[Rule] = &[
    Rule {
        code: "PAR01",
        severity: Severity::Error,
        title: "there are at least two partners",
        explanation: "An agreement needs two sides. Add the other partners as entries `[[partners]]`.",
        check: at_least_two,
    },
    Rule {
        code: "PAR02",
        severity: Severity::Error,
        title: "two partners have the same name",
        explanation: "Two entries have the same name or short name, apart from capitals and the way in which accents \
                are stored. Either one is a double, or their short names need to tell them apart.",
        check: same_name,
    },
    Rule {
        code: "PAR03",
        severity: Severity::Warning,
        title: "a charity number of an unusual shape",
        explanation: "Charity numbers have six or seven digits in England and Wales (with `-1` and so on for \
                a linked charity), `SC` and six digits in Scotland, and `NIC` and six digits in Northern Ireland. A \
                letter O in place of a zero is the usual slip. The form of linked charities is general knowledge, and \
                the rest was compared with other programs, not with the registers: look there, and ask an adviser if \
                in doubt.",
        check: charity_number_shape,
    },
    Rule {
        code: "PAR04",
        severity: Severity::Warning,
        title: "a company number of an unusual shape",
        explanation: "Company numbers have eight characters: eight digits, two letters and six digits, or R and seven \
            digits in Northern Ireland; registered societies may end with letters. A zero in front is often lost. \
            Looked up on 23 November 2026.",
        check: company_number_shape,
    },
    Rule {
        code: "PAR05",
        severity: Severity::Error,
        title: "a body without legal personality has no named people",
        explanation: "An unincorporated body cannot agree to anything in its own name. Name the trustees or \
                committee members who act for it in `people`. They can be personally liable: ask an adviser \
                before they sign anything that binds.",
        check: people_of_unincorporated,
    },
    Rule {
        code: "PAR06",
        severity: Severity::Note,
        title: "a registered form without its number",
        explanation: "A company has a company number, and a charitable company or charitable incorporated organisation a \
                charity number too, unless it is exempt or excepted. The number settles which body is meant.",
        check: number_missing,
    },
    Rule {
        code: "PAR07",
        severity: Severity::Warning,
        title: "a kind of body that no longer exists",
        explanation: "Clinical commissioning groups in England ended in July 2022 and primary care trusts in 2013. Use \
            the name of the body that took over. Looked up on 23 November 2026 (NHS England).",
        check: abolished,
    },
    Rule {
        code: "PAR08",
        severity: Severity::Warning,
        title: "a form that the nation does not have",
        explanation: "Integrated care boards, NHS trusts and NHS foundation trusts are bodies of England (Wales has \
                local health boards and a few NHS trusts; Scotland has health boards; Northern Ireland has Health and \
                Social Care trusts). A partner from across a border is possible; otherwise the form is a slip. Looked up \
                on 23 November 2026; health bodies are reorganised often, so ask an adviser if in doubt.",
        check: form_of_another_nation,
    },
    Rule {
        code: "PAR09",
        severity: Severity::Warning,
        title: "an unincorporated partner in a document that binds as a whole",
        explanation: "Those who sign for an unincorporated body can be personally liable for what it promises. \
                Limit their liability to its funds, keep money and staff with another partner, or let the body \
                incorporate first. Name in `people` those who act for it, so that the draft can limit what they answer for to its \
                funds. Ask an adviser.",
        check: unincorporated_and_bound,
    },
    Rule {
        code: "PAR10",
        severity: Severity::Note,
        title: "a commissioner is a partner",
        explanation: "A commissioner that is a partner has two roles. It keeps its duties under procurement law and its \
                statutory powers, and should step back from decisions about its own purchases. The draft of an alliance \
                agreement says so. Check that its adviser agrees.",
        check: commissioner_is_partner,
    },
    Rule {
        code: "PAR11",
        severity: Severity::Note,
        title: "named people act for an unincorporated partner in a document that binds as a whole",
        explanation: "The draft says that those named in `people` answer only with the funds that they hold for the group. That \
                holds between the partners; others can still claim from them in person. They should ask an adviser, and \
                be insured.",
        check: people_bound,
    },
    same::SAME_NUMBER,
    same::NEARLY_SAME_NAME,
];

/// Puts a name into the form in which two names are compared: composed, lower case, single spaces.
pub(super) fn folded(name: &str) -> String {
    let composed: String = name
        .nfc()
        .collect::<String>()
        .to_lowercase()
        .nfc()
        .collect();
    composed
        .replace('’', "'")
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ")
}

/// What a row is called in a finding.
fn called(row: &Row) -> String {
    row.get("name")
        .text()
        .map_or_else(|| row.id.to_string(), str::to_owned)
}

fn at_least_two(agreement: &Agreement, report: &mut Report<'_>) {
    if agreement.partner_rows().len() == 1 {
        report
            .find("there is only one partner")
            .at_row("partners", 0, None, "the only one")
            .hint("add the others as further [[partners]] entries");
    }
}

fn same_name(agreement: &Agreement, report: &mut Report<'_>) {
    let rows = agreement.partner_rows();
    for column in ["name", "short_name"] {
        let mut seen: HashMap<String, usize> = HashMap::new();
        for (second, row) in rows.iter().enumerate() {
            let Some(name) = row.get(column).text() else {
                continue;
            };
            let first = *seen.entry(folded(name)).or_insert(second);
            if first != second {
                report
                    .find(format!("two partners are called \"{name}\""))
                    .at_row("partners", second, Some(column), "again here")
                    .at_row("partners", first, Some(column), "first here")
                    .hint("remove the double, or give each a name of its own");
            }
        }
    }
}

fn charity_number_shape(agreement: &Agreement, report: &mut Report<'_>) {
    for (place, row) in agreement.partner_rows().iter().enumerate() {
        let number = row.get("charity_number").text().unwrap_or_default();
        if let Some(doubt) = CharityNumber::new(number).doubt() {
            let message = format!(
                "{} has a charity number of an unusual shape ({number})",
                called(row)
            );
            let _ = report
                .find(message)
                .at_row("partners", place, Some("charity_number"), "this number")
                .hint(doubt);
        }
    }
}

fn company_number_shape(agreement: &Agreement, report: &mut Report<'_>) {
    for (place, row) in agreement.partner_rows().iter().enumerate() {
        let number = row.get("company_number").text().unwrap_or_default();
        if let Some(doubt) = CompanyNumber::new(number).doubt() {
            let message = format!(
                "{} has a company number of an unusual shape ({number})",
                called(row)
            );
            let _ = report
                .find(message)
                .at_row("partners", place, Some("company_number"), "this number")
                .hint(doubt);
        }
    }
}

/// Whether the partner's form has no legal personality of its own.
fn is_unincorporated(row: &Row) -> bool {
    row.get("form")
        .choice()
        .is_some_and(|form| forms::UNINCORPORATED.contains(&form))
}

fn people_of_unincorporated(agreement: &Agreement, report: &mut Report<'_>) {
    for (place, row) in agreement.partner_rows().iter().enumerate() {
        if is_unincorporated(row) && !row.get("people").is_given() {
            report
                .find(format!(
                    "{} has no legal personality and names nobody who acts for it",
                    called(row)
                ))
                .at_row("partners", place, Some("form"), "this form")
                .hint("name its trustees or committee members in `people`");
        }
    }
}

fn number_missing(agreement: &Agreement, report: &mut Report<'_>) {
    for (place, row) in agreement.partner_rows().iter().enumerate() {
        let Some(form) = row.get("form").choice() else {
            continue;
        };
        let missing = if forms::COMPANIES.contains(&form) && !row.get("company_number").is_given() {
            "company number"
        } else if form == "charitable-incorporated-organisation"
            && !row.get("charity_number").is_given()
        {
            "charity number"
        } else {
            continue;
        };
        report
            .find(format!("{} has no {missing}", called(row)))
            .at_row("partners", place, Some("form"), "this form has one")
            .hint(format!(
                "add `{}` to the entry, or correct its form",
                missing.replace(' ', "_")
            ));
    }
}

fn abolished(agreement: &Agreement, report: &mut Report<'_>) {
    for (place, row) in agreement.partner_rows().iter().enumerate() {
        let Some(name) = row.get("name").text() else {
            continue;
        };
        let words = |word: &str| name.split_whitespace().any(|part| part == word);
        let lower = name.to_lowercase();
        if words("CCG")
            || words("PCT")
            || lower.contains("clinical commissioning group")
            || lower.contains("primary care trust")
        {
            report
                .find(format!("{name} is a kind of body that no longer exists"))
                .at_row("partners", place, Some("name"), "this body")
                .hint("name the body that took over its work");
        }
    }
}

fn form_of_another_nation(agreement: &Agreement, report: &mut Report<'_>) {
    let Some(nation) = agreement.choice("document.nation") else {
        return;
    };
    for (place, row) in agreement.partner_rows().iter().enumerate() {
        let Some(form) = row.get("form").choice() else {
            continue;
        };
        let unknown = match form {
            "integrated-care-board" | "nhs-foundation-trust" => nation != "england",
            "nhs-trust" => nation == "scotland" || nation == "northern-ireland",
            "health-board" => nation == "england" || nation == "northern-ireland",
            "health-and-social-care-trust" => nation != "northern-ireland",
            _ => false,
        };
        if unknown {
            report
                .find(format!(
                    "{} has a form that the nation does not have",
                    called(row)
                ))
                .at_row("partners", place, Some("form"), "this form")
                .at("document.nation", "this nation")
                .hint("check the form, or leave it if the partner is from another nation");
        }
    }
}

fn unincorporated_and_bound(agreement: &Agreement, report: &mut Report<'_>) {
    for (place, row) in bound_as_unincorporated(agreement) {
        if !row.get("people").is_given() {
            report
                .find(format!(
                    "{} is unincorporated, and the document binds as a whole",
                    called(row)
                ))
                .at_row("partners", place, Some("form"), "unincorporated")
                .at("document.binding", "binds as a whole")
                .hint("limit liability to its funds and ask an adviser");
        }
    }
}

fn people_bound(agreement: &Agreement, report: &mut Report<'_>) {
    for (place, row) in bound_as_unincorporated(agreement) {
        if row.get("people").is_given() {
            report
                .find(format!("the people who act for {} are bound", called(row)))
                .at_row("partners", place, Some("people"), "answer with its funds")
                .hint("ask an adviser before they sign");
        }
    }
}

/// The unincorporated partners, with their places, of a document that binds as a whole.
fn bound_as_unincorporated(agreement: &Agreement) -> impl Iterator<Item = (usize, &Row)> {
    let binds = agreement.is("document.binding", "all");
    let rows = agreement.partner_rows().iter().enumerate();
    rows.filter(move |(_, row)| {
        let form = row.get("form").choice();
        binds
            && matches!(
                form,
                Some("unincorporated-charity" | "unincorporated-group")
            )
    })
}

fn commissioner_is_partner(agreement: &Agreement, report: &mut Report<'_>) {
    for (place, row) in agreement.partner_rows().iter().enumerate() {
        if row.get("commissioner").yes_no() == Some(true) {
            report
                .find(format!(
                    "{} both commissions the work and is a partner",
                    called(row)
                ))
                .at_row("partners", place, Some("commissioner"), "commissioner")
                .hint("check that conflicts of interest under decision-making cover this");
        }
    }
}
