//! The checks of item 5.

use unicode_normalization::UnicodeNormalization;

use crate::answers::Agreement;
use crate::check::{Report, Rule, Severity};
use crate::checklist::every_partner::EveryPartner;
use crate::values::{Email, Row};

const CONTACTS: &str = "point_of_contact.contacts";

/// Providers whose addresses belong to people rather than to organisations.
const PERSONAL: &[&str] = &[
    "gmail.com",
    "googlemail.com",
    "hotmail.com",
    "hotmail.co.uk",
    "outlook.com",
    "live.co.uk",
    "live.com",
    "yahoo.com",
    "yahoo.co.uk",
    "icloud.com",
    "me.com",
    "aol.com",
    "btinternet.com",
    "sky.com",
    "virginmedia.com",
];

/// The checks, in order of their codes.
pub(super) const RULES: &[Rule] = &[
    Rule {
        code: "CON01",
        severity: Severity::Error,
        title: "every partner has a contact",
        explanation: "The others need to know whom to ask in each organisation. Give every partner an entry in \
            `point_of_contact.contacts`.",
        check: every_partner_has_a_contact,
    },
    Rule {
        code: "CON02",
        severity: Severity::Error,
        title: "an email address that cannot be right",
        explanation: "The address lacks a name, an @ or a full domain, or holds a space. Messages to it would not arrive.",
        check: malformed_email,
    },
    Rule {
        code: "CON03",
        severity: Severity::Note,
        title: "the same contact for two partners",
        explanation: "One person, or one address, stands for two partners. That can be right, but messages between the two \
            then reach nobody else, and that person has two loyalties.",
        check: same_contact,
    },
    Rule {
        code: "CON04",
        severity: Severity::Warning,
        title: "the deputy is the contact",
        explanation: "The deputy stands in when the contact is away, so it has to be somebody else.",
        check: deputy_is_contact,
    },
    Rule {
        code: "CON05",
        severity: Severity::Warning,
        title: "notices by email to a partner without an address",
        explanation: "Formal notices can be given by email, but no email address is given for this partner's contact.",
        check: notices_without_email,
    },
    Rule {
        code: "CON06",
        severity: Severity::Note,
        title: "a personal email address",
        explanation: "The address belongs to a provider for private people. If it is somebody's own, it will be printed and may be \
            published, and it leaves with them. An address of the organisation is better.",
        check: personal_email,
    },
];

fn every_partner_has_a_contact(agreement: &Agreement, report: &mut Report<'_>) {
    let contacts = EveryPartner {
        list: CONTACTS,
        thing: "contact",
        things: "contacts",
        hint: "add an entry with the post and work email address of its contact",
    };
    contacts.check(agreement, report);
}

fn malformed_email(agreement: &Agreement, report: &mut Report<'_>) {
    for (place, row) in agreement.rows(CONTACTS).iter().enumerate() {
        if let Some(Err(error)) = row.get("email").text().map(Email::parse) {
            report
                .find(format!("the email address cannot be right ({error})"))
                .at_row(CONTACTS, place, Some("email"), "this address")
                .hint(format!("write an address such as {}", error.example));
        }
    }
}

/// A column in the form in which two people or addresses are compared.
fn folded(row: &Row, column: &str) -> Option<String> {
    let text = row
        .get(column)
        .text()?
        .trim()
        .nfc()
        .collect::<String>()
        .to_lowercase();
    (!text.is_empty()).then_some(text)
}

fn same_contact(agreement: &Agreement, report: &mut Report<'_>) {
    let rows = agreement.rows(CONTACTS);
    for (place, row) in rows.iter().enumerate() {
        let same = |other: &Row, column| {
            folded(row, column).is_some() && folded(row, column) == folded(other, column)
        };
        let mut earlier = rows.iter().take(place);
        if let Some(first) = earlier.position(|other| same(other, "name") || same(other, "email")) {
            report
                .find(format!(
                    "{} and {} have the same contact",
                    agreement.partner_name(&rows[first].id),
                    agreement.partner_name(&row.id)
                ))
                .at_row(CONTACTS, place, None, "the same person or address")
                .at_row(CONTACTS, first, None, "as here")
                .hint("name somebody else for one of them, if this is not meant");
        }
    }
}

fn deputy_is_contact(agreement: &Agreement, report: &mut Report<'_>) {
    for (place, row) in agreement.rows(CONTACTS).iter().enumerate() {
        let deputy = folded(row, "deputy");
        if deputy.is_some() && (deputy == folded(row, "name") || deputy == folded(row, "post")) {
            report
                .find(format!(
                    "the deputy for {} is the contact",
                    agreement.partner_name(&row.id)
                ))
                .at_row(CONTACTS, place, Some("deputy"), "the same as the contact")
                .hint("name somebody else");
        }
    }
}

fn notices_without_email(agreement: &Agreement, report: &mut Report<'_>) {
    let path = "point_of_contact.notices";
    if !agreement.asks(path) || !matches!(agreement.choice(path), Some("email" | "post-or-email")) {
        return;
    }
    for (place, row) in agreement.rows(CONTACTS).iter().enumerate() {
        if !row.get("email").is_given() {
            report
                .find(format!(
                    "notices can be given by email, but {} has no address",
                    agreement.partner_name(&row.id)
                ))
                .at_row(CONTACTS, place, Some("email"), "no address")
                .at(path, "by email")
                .hint("give an address that is always read");
        }
    }
}

fn personal_email(agreement: &Agreement, report: &mut Report<'_>) {
    for (place, row) in agreement.rows(CONTACTS).iter().enumerate() {
        let domain = folded(row, "email")
            .and_then(|email| email.split_once('@').map(|(_, domain)| domain.to_owned()));
        if domain.is_some_and(|domain| PERSONAL.contains(&domain.as_str())) {
            report
                .find(format!(
                    "the address for {} looks like a private one",
                    agreement.partner_name(&row.id)
                ))
                .at_row(CONTACTS, place, Some("email"), "this address")
                .hint("use an address of the organisation, if it has one");
        }
    }
}
