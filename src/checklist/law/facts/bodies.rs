//! Facts about charities, companies and health bodies.

use super::Standing::{Checked, Unchecked};
use super::{ENGLAND_AND_WALES, Fact, UK, fact};
use crate::values::Nation::{England, NorthernIreland, Scotland, Wales};

/// The facts, in the order in which they are published.
pub(super) const FACTS: &[Fact] = &[
    fact(
        ENGLAND_AND_WALES,
        "the Charity Commission for England and Wales",
        "the Charities Act 2011",
        Checked("gov.uk, guidance CC43; the Commission's model constitution"),
    ),
    fact(
        &[Scotland],
        "the Scottish Charity Regulator (OSCR)",
        "the Charities and Trustee Investment (Scotland) Act 2005",
        Checked("oscr.org.uk; legislation.gov.uk, notes on section 3"),
    ),
    fact(
        &[NorthernIreland],
        "the Charity Commission for Northern Ireland",
        "the Charities Act (Northern Ireland) 2008",
        Checked("charitycommissionni.org.uk, Charity registration: FAQs"),
    ),
    fact(
        UK,
        "charity numbers: six or seven digits; SC and six; NIC and six",
        "the three registers",
        Checked("what other public programs accept; not the registers themselves"),
    )
    .behind(&["PAR03"]),
    fact(
        ENGLAND_AND_WALES,
        "linked charities: a hyphen and a number",
        "the register",
        Unchecked,
    )
    .behind(&["PAR03"]),
    fact(
        UK,
        "company numbers: eight characters; eight digits, R and seven, or two letters and six",
        "the Companies Act 2006, section 1066",
        Checked("chguide.co.uk and companyrecord.co.uk, tables of prefixes; Companies House developers' forum"),
    )
    .behind(&["PAR04"]),
    fact(
        &[England],
        "clinical commissioning groups ended on 1 July 2022, primary care trusts in 2013",
        "the Health and Care Act 2022 and the Health and Social Care Act 2012",
        Checked("NHS England, Integrated care systems"),
    )
    .behind(&["PAR07", "PUR03"]),
    fact(
        UK,
        "the kinds of health bodies in each nation",
        "the health service Acts of each",
        Checked("Hospice UK and Polimapper, overviews of the four health services; Northern Health and Social Care Trust"),
    )
    .behind(&["PAR08"]),
    fact(
        UK,
        "Care Quality Commission, Care Inspectorate Wales, Care Inspectorate, Regulation and Quality Improvement Authority",
        "those bodies",
        Checked("Which?, Quality and regulation of care providers"),
    )
    .behind(&["ALL05", "ROL07"]),
    fact(
        &[Wales, Scotland],
        "Healthcare Inspectorate Wales, Healthcare Improvement Scotland",
        "those bodies",
        Checked("Cardiff and Vale University Health Board, Healthcare Inspectorate; Healthcare Improvement Scotland, plan for 2025-26"),
    )
    .behind(&["ALL05", "ROL07"]),
];
