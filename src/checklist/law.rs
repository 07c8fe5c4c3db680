//! The statutes and bodies of each nation that the text names, in one place.
//!
//! None of this is legal advice. [`FACTS`] says of each fact whether it was looked up, and where.

mod facts;

pub use facts::{FACTS, Fact, LOOKED_UP, Standing};

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
    /// The law under which health bodies and councils join budgets, where there is one of the kind.
    pub pooling_law: Option<&'static str>,
}

/// The law on personal data is one for the whole United Kingdom.
const DATA_PROTECTION: &str =
    "the UK General Data Protection Regulation, the Data Protection Act 2018";

/// Which of the two it is depends on a day of commencement that [`FACTS`] holds as unchecked.
const INFORMATION_REGULATOR: &str =
    "the Information Commissioner (or the Information Commission as successor)";

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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn scotland_has_its_own_statutes() {
        let law = of(Nation::Scotland);
        for words in [law.third_party_act, law.information_law] {
            assert!(words.contains("(Scotland)"), "{words}");
        }
        assert!(!law.vetting.contains("Barring"));
    }

    #[test]
    fn northern_ireland_does_not_cite_the_equality_act() {
        assert!(!of(Nation::NorthernIreland).equality_law.contains("2010"));
    }

    #[test]
    fn the_statutes_of_every_nation_stand_in_the_table_of_facts() {
        for nation in [
            Nation::England,
            Nation::Wales,
            Nation::Scotland,
            Nation::NorthernIreland,
        ] {
            let law = of(nation);
            let statutes = [
                Some(law.third_party_act),
                Some(law.information_law),
                Some(law.equality_law),
                Some(law.procurement_law),
                law.language_law,
                law.counterparts_act,
            ];
            for statute in statutes.into_iter().flatten() {
                // Facts name the two halves of a pair in one source, in the same order.
                let known = FACTS.iter().any(|fact| {
                    fact.nations.contains(&nation)
                        && plain(fact.source).starts_with(&plain(statute))
                });
                assert!(known, "{statute} in {nation}");
            }
        }
    }

    #[test]
    fn what_nobody_looked_up_sends_the_reader_to_an_adviser() {
        let mut seen = Vec::new();
        for rule in crate::checklist::ITEMS.iter().flat_map(|item| item.rules) {
            let behind: Vec<_> = FACTS
                .iter()
                .filter(|fact| fact.rules.contains(&rule.code))
                .collect();
            seen.extend(behind.iter().map(|_| rule.code));
            let text = rule.explanation.to_lowercase();
            assert!(!text.contains("checked on"), "{}", rule.code);
            if behind
                .iter()
                .any(|fact| fact.standing == Standing::Unchecked)
            {
                assert!(
                    text.contains("ask an adviser") || text.contains("or an adviser"),
                    "{}",
                    rule.code
                );
            }
            if text.contains("looked up on") {
                assert!(
                    text.contains("looked up on 23 november 2026"),
                    "{}",
                    rule.code
                );
                assert!(
                    behind
                        .iter()
                        .any(|fact| fact.standing != Standing::Unchecked),
                    "{}",
                    rule.code
                );
            }
        }
        for code in FACTS.iter().flat_map(|fact| fact.rules) {
            assert!(seen.contains(code), "{code} is no check");
        }
    }

    #[test]
    fn templates_name_no_statute() {
        let templates = crate::template::Templates::built_in().unwrap();
        for (name, _, text) in templates.all() {
            for word in [" Act ", " Measure ", " Regulations "] {
                let named = text
                    .split(word)
                    .skip(1)
                    .any(|rest| rest.starts_with(|c: char| c.is_ascii_digit()));
                assert!(!named, "{name} names a statute:{word}and a year");
            }
        }
    }

    fn plain(text: &str) -> String {
        text.replace(" and, for health care services,", " and")
            .replace(" and, for health services,", " and")
    }
}
