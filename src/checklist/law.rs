//! The statutes and bodies of each nation that the text names, in one place.
//!
//! None of this is legal advice. [`facts`](fn@facts) says of each fact whether it was looked up, and where.

mod facts;
pub mod page;
pub mod signing;
#[cfg(test)]
mod tests;

pub use facts::{Fact, LOOKED_UP, SUBJECTS, Standing, facts, facts_behind};

use crate::values::Nation;

/// What the names of statutes and bodies rest on, in words for whoever reads the guidance.
pub const SOURCE: &str = "the statutes and bodies of each nation, most of them looked up on 23 November 2026 in \
    legislation.gov.uk, regulators' pages and law firms' notes, the others not (ask an adviser)";

/// What one nation's law calls the things that a draft refers to.
#[derive(Debug)]
pub struct Law {
    /// The law that governs a contract: `the law of England and Wales`.
    pub law_of: &'static str,
    /// The courts: `the courts of England and Wales`.
    pub courts: &'static str,
    /// The statute on rights of those who are not parties.
    pub third_party_act: &'static str,
    /// The statutes on access to information held by public bodies.
    pub information_law: &'static str,
    /// Who enforces them.
    pub information_regulator: &'static str,
    /// The duties of public bodies on equality.
    pub equality_law: &'static str,
    /// Checks on people who work with those at risk.
    pub vetting: &'static str,
    /// Who regulates charities.
    pub charity_regulator: &'static str,
    /// The law on buying by public bodies.
    pub procurement_law: &'static str,
    /// The law on personal data.
    pub data_protection_law: &'static str,
    /// The law on the use of the nation's own language, where there is one.
    pub language_law: Option<&'static str>,
    /// The law on arbitration and its seat.
    pub arbitration: &'static str,
    /// The statute on signing in several copies, where there is one.
    pub counterparts_act: Option<&'static str>,
    /// Where bank holidays are observed: `England`.
    pub working_days_in: &'static str,
    /// Who regulates health and care services.
    pub care_regulators: &'static str,
    /// The bodies that co-ordinate the protection of people at risk.
    pub safeguarding_bodies: &'static str,
    /// The law on staff who pass from one employer to another.
    pub transfer_law: &'static str,
    /// The law that protects workers who speak up.
    pub speaking_up_law: &'static str,
    /// The duty on keeping people from being drawn into terrorism, where there is one.
    pub prevent_law: Option<&'static str>,
    /// The law under which health bodies and councils join budgets, where there is one of the kind.
    pub pooling_law: Option<&'static str>,
}

/// The law on personal data is one for the whole United Kingdom.
const DATA_PROTECTION: &str =
    "the UK General Data Protection Regulation, the Data Protection Act 2018";

/// Which of the two it is depends on a day of commencement that [`facts`](fn@facts) holds as unchecked.
const INFORMATION_REGULATOR: &str =
    "the Information Commissioner (or the Information Commission as successor)";

/// On staff who pass from one employer to another, in Great Britain.
const TRANSFER: &str = "the Transfer of Undertakings (Protection of Employment) Regulations 2006";

/// On workers who speak up, in Great Britain.
const SPEAKING_UP: &str = "the Employment Rights Act 1996";

/// The duty on keeping people from being drawn into terrorism, in Great Britain.
const PREVENT: &str = "section 26 of the Counter-Terrorism and Security Act 2015";

/// England.
const ENGLAND: Law = Law {
    law_of: "the law of England and Wales",
    courts: "the courts of England and Wales",
    third_party_act: "the Contracts (Rights of Third Parties) Act 1999",
    information_law: "the Freedom of Information Act 2000 and the Environmental Information Regulations 2004",
    information_regulator: INFORMATION_REGULATOR,
    equality_law: "section 149 of the Equality Act 2010",
    vetting: "the Disclosure and Barring Service",
    charity_regulator: "the Charity Commission for England and Wales",
    procurement_law: "the Procurement Act 2023 and, for health care services, the Health Care Services \
        (Provider Selection Regime) Regulations 2023",
    data_protection_law: DATA_PROTECTION,
    language_law: None,
    arbitration: "the Arbitration Act 1996, with its seat in England and Wales",
    counterparts_act: None,
    working_days_in: "England",
    care_regulators: "the Care Quality Commission",
    safeguarding_bodies: "the Safeguarding Adults Board and the safeguarding partners for children",
    transfer_law: TRANSFER,
    speaking_up_law: SPEAKING_UP,
    prevent_law: Some(PREVENT),
    pooling_law: Some("section 75 of the National Health Service Act 2006"),
};

/// Wales, where the law of England and Wales applies with Welsh statutes.
const WALES: Law = Law {
    law_of: "the law of England and Wales as applied in Wales",
    courts: "the courts of England and Wales",
    third_party_act: "the Contracts (Rights of Third Parties) Act 1999",
    information_law: "the Freedom of Information Act 2000 and the Environmental Information Regulations 2004",
    information_regulator: INFORMATION_REGULATOR,
    equality_law: "section 149 of the Equality Act 2010 and the Equality Act 2010 (Statutory Duties) (Wales) \
        Regulations 2011",
    vetting: "the Disclosure and Barring Service",
    charity_regulator: "the Charity Commission for England and Wales",
    procurement_law: "the Procurement Act 2023 and, for health services, the Health Services (Provider Selection \
        Regime) (Wales) Regulations 2025",
    data_protection_law: DATA_PROTECTION,
    language_law: Some("the Welsh Language (Wales) Measure 2011"),
    arbitration: "the Arbitration Act 1996, with its seat in England and Wales",
    counterparts_act: None,
    working_days_in: "Wales",
    care_regulators: "Care Inspectorate Wales and Healthcare Inspectorate Wales",
    safeguarding_bodies: "the Safeguarding Children Board and the Safeguarding Adults Board",
    transfer_law: TRANSFER,
    speaking_up_law: SPEAKING_UP,
    prevent_law: Some(PREVENT),
    pooling_law: Some(
        "section 33 of the National Health Service (Wales) Act 2006 or section 167 of the Social Services and \
        Well-being (Wales) Act 2014",
    ),
};

/// Scotland.
const SCOTLAND: Law = Law {
    law_of: "the law of Scotland",
    courts: "the courts of Scotland",
    third_party_act: "the Contract (Third Party Rights) (Scotland) Act 2017",
    information_law: "the Freedom of Information (Scotland) Act 2002 and the Environmental Information (Scotland) \
        Regulations 2004",
    information_regulator: "the Scottish Information Commissioner",
    equality_law: "section 149 of the Equality Act 2010 and the Equality Act 2010 (Specific Duties) (Scotland) \
        Regulations 2012",
    vetting: "the Protecting Vulnerable Groups scheme run by Disclosure Scotland",
    charity_regulator: "the Scottish Charity Regulator (OSCR)",
    procurement_law: "the Procurement Reform (Scotland) Act 2014 and the Public Contracts (Scotland) Regulations 2015",
    data_protection_law: DATA_PROTECTION,
    language_law: None,
    arbitration: "the Arbitration (Scotland) Act 2010, with its seat in Scotland",
    counterparts_act: Some("the Legal Writings (Counterparts and Delivery) (Scotland) Act 2015"),
    working_days_in: "Scotland",
    care_regulators: "the Care Inspectorate and Healthcare Improvement Scotland",
    safeguarding_bodies: "the Adult Protection Committee and the Child Protection Committee",
    transfer_law: TRANSFER,
    speaking_up_law: SPEAKING_UP,
    prevent_law: Some(PREVENT),
    pooling_law: Some("the Public Bodies (Joint Working) (Scotland) Act 2014"),
};

/// Northern Ireland.
const NORTHERN_IRELAND: Law = Law {
    law_of: "the law of Northern Ireland",
    courts: "the courts of Northern Ireland",
    third_party_act: "the Contracts (Rights of Third Parties) Act 1999",
    information_law: "the Freedom of Information Act 2000 and the Environmental Information Regulations 2004",
    information_regulator: INFORMATION_REGULATOR,
    equality_law: "section 75 of the Northern Ireland Act 1998",
    vetting: "AccessNI",
    charity_regulator: "the Charity Commission for Northern Ireland",
    procurement_law: "the Procurement Act 2023",
    data_protection_law: DATA_PROTECTION,
    language_law: None,
    arbitration: "the Arbitration Act 1996, with its seat in Northern Ireland",
    counterparts_act: None,
    working_days_in: "Northern Ireland",
    care_regulators: "the Regulation and Quality Improvement Authority",
    safeguarding_bodies: "the Safeguarding Board for Northern Ireland where children are concerned",
    transfer_law: "the Transfer of Undertakings (Protection of Employment) Regulations 2006 and the Service Provision \
        Change (Protection of Employment) Regulations (Northern Ireland) 2006",
    speaking_up_law: "the Public Interest Disclosure (Northern Ireland) Order 1998",
    prevent_law: None,
    pooling_law: None,
};

/// The law of a nation.
pub const fn of(nation: Nation) -> &'static Law {
    match nation {
        Nation::England => &ENGLAND,
        Nation::Wales => &WALES,
        Nation::Scotland => &SCOTLAND,
        Nation::NorthernIreland => &NORTHERN_IRELAND,
    }
}
