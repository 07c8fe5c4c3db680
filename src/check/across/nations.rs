//! Laws, registers and regulators that belong to some nations only.

use crate::answers::Agreement;
use crate::check::Report;
use crate::check::texts::{says, texts};
use crate::values::Nation::{self, England, NorthernIreland, Scotland, Wales};
use crate::values::english;

/// Words that stand for something of some nations, and what stands for it elsewhere.
struct Named {
    words: &'static [&'static str],
    nations: &'static [Nation],
    elsewhere: &'static [(Nation, &'static str)],
}

const fn named(
    words: &'static [&'static str],
    nations: &'static [Nation],
    elsewhere: &'static [(Nation, &'static str)],
) -> Named {
    Named {
        words,
        nations,
        elsewhere,
    }
}

const NOT_SCOTLAND: &[Nation] = &[England, Wales, NorthernIreland];

/// The facts behind these stand in the table of law.
const NAMED: &[Named] = &[
    named(
        &["DBS", "Disclosure and Barring Service"],
        &[England, Wales],
        &[
            (Scotland, "the PVG scheme of Disclosure Scotland"),
            (NorthernIreland, "AccessNI"),
        ],
    ),
    named(
        &["PVG", "Disclosure Scotland"],
        &[Scotland],
        &[
            (England, "the Disclosure and Barring Service"),
            (Wales, "the Disclosure and Barring Service"),
            (NorthernIreland, "AccessNI"),
        ],
    ),
    named(
        &["AccessNI"],
        &[NorthernIreland],
        &[
            (England, "the Disclosure and Barring Service"),
            (Wales, "the Disclosure and Barring Service"),
            (Scotland, "the PVG scheme of Disclosure Scotland"),
        ],
    ),
    named(
        &["Freedom of Information Act 2000", "FOIA 2000"],
        NOT_SCOTLAND,
        &[(Scotland, "the Freedom of Information (Scotland) Act 2002")],
    ),
    named(
        &["Freedom of Information (Scotland) Act 2002", "FOISA"],
        &[Scotland],
        &[
            (England, "the Freedom of Information Act 2000"),
            (Wales, "the Freedom of Information Act 2000"),
            (NorthernIreland, "the Freedom of Information Act 2000"),
        ],
    ),
    named(
        &["Contracts (Rights of Third Parties) Act 1999"],
        NOT_SCOTLAND,
        &[(
            Scotland,
            "the Contract (Third Party Rights) (Scotland) Act 2017",
        )],
    ),
    named(
        &["Contract (Third Party Rights) (Scotland) Act 2017"],
        &[Scotland],
        &[
            (England, "the Contracts (Rights of Third Parties) Act 1999"),
            (Wales, "the Contracts (Rights of Third Parties) Act 1999"),
            (
                NorthernIreland,
                "the Contracts (Rights of Third Parties) Act 1999",
            ),
        ],
    ),
    named(
        &["Arbitration Act 1996"],
        NOT_SCOTLAND,
        &[(Scotland, "the Arbitration (Scotland) Act 2010")],
    ),
    named(
        &["Arbitration (Scotland) Act 2010"],
        &[Scotland],
        &[
            (England, "the Arbitration Act 1996"),
            (Wales, "the Arbitration Act 1996"),
            (NorthernIreland, "the Arbitration Act 1996"),
        ],
    ),
    named(
        &[
            "section 149 of the Equality Act",
            "public sector equality duty",
            "PSED",
        ],
        &[England, Wales, Scotland],
        &[(
            NorthernIreland,
            "section 75 of the Northern Ireland Act 1998",
        )],
    ),
    named(
        &["section 75 of the Northern Ireland Act"],
        &[NorthernIreland],
        &[
            (England, "section 149 of the Equality Act 2010"),
            (Wales, "section 149 of the Equality Act 2010"),
            (Scotland, "section 149 of the Equality Act 2010"),
        ],
    ),
    named(
        &[
            "section 75 of the National Health Service Act",
            "section 75 of the NHS Act",
        ],
        &[England],
        &[(
            Wales,
            "section 33 of the National Health Service (Wales) Act 2006",
        )],
    ),
    named(
        &["Care Quality Commission", "CQC"],
        &[England],
        &[
            (
                Wales,
                "Care Inspectorate Wales or Healthcare Inspectorate Wales",
            ),
            (
                Scotland,
                "the Care Inspectorate or Healthcare Improvement Scotland",
            ),
            (
                NorthernIreland,
                "the Regulation and Quality Improvement Authority",
            ),
        ],
    ),
    named(
        &["RQIA", "Regulation and Quality Improvement Authority"],
        &[NorthernIreland],
        &[(England, "the Care Quality Commission")],
    ),
    named(
        &["Care Inspectorate Wales", "Healthcare Inspectorate Wales"],
        &[Wales],
        &[(England, "the Care Quality Commission")],
    ),
    named(
        &["Healthcare Improvement Scotland"],
        &[Scotland],
        &[(England, "the Care Quality Commission")],
    ),
];

pub(super) fn law_of_another_nation(agreement: &Agreement, report: &mut Report<'_>) {
    let Some(nation) = agreement.choice("document.nation") else {
        return;
    };
    let Ok(nation) = Nation::parse(nation) else {
        return;
    };
    let elsewhere = nations_of_partners(agreement);
    let foreign = |one: &&Named| {
        let here = one.nations.contains(&nation);
        !here && !one.nations.iter().any(|own| elsewhere.contains(own))
    };
    let foreign: Vec<&Named> = NAMED.iter().filter(foreign).collect();
    for said in texts(agreement) {
        for one in &foreign {
            let Some(words) = one.words.iter().find(|words| says(said.words, words)) else {
                continue;
            };
            let own: Vec<String> = one.nations.iter().map(Nation::to_string).collect();
            let message = format!(
                "a text names {words}, which belongs to {}",
                english::list(&own)
            );
            let found = said
                .find(report, message, "named here")
                .on(words)
                .at("document.nation", format!("{nation}"));
            let instead = one.elsewhere.iter().find(|(of, _)| *of == nation);
            found.hint(match instead {
                Some((_, instead)) => format!("in {nation} it is {instead}; ask an adviser"),
                None => format!("name what holds in {nation}; ask an adviser"),
            });
        }
    }
}

/// The nations to which the forms and the registered numbers of partners point.
fn nations_of_partners(agreement: &Agreement) -> Vec<Nation> {
    let mut nations = Vec::new();
    for row in agreement.partner_rows() {
        let number = |key: &str| row.get(key).text().unwrap_or_default().to_uppercase();
        let charity = number("charity_number");
        let company = number("company_number");
        let form = row.get("form").choice().unwrap_or_default();
        if charity.starts_with("SC") || company.starts_with("SC") {
            nations.push(Scotland);
        }
        if charity.starts_with("NIC")
            || company.starts_with("NI")
            || form == "health-and-social-care-trust"
        {
            nations.push(NorthernIreland);
        }
        if matches!(form, "integrated-care-board" | "nhs-foundation-trust") {
            nations.push(England);
        }
    }
    nations
}
