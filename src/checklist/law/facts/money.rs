//! Facts about public money and insurance.

use super::Standing::{Checked, Unchecked};
use super::{Fact, NOT_SCOTLAND, UK, fact};
use crate::values::Nation::{England, NorthernIreland, Scotland, Wales};

/// The facts, in the order in which they are published.
pub(super) const FACTS: &[Fact] = &[
    fact(
        &[England],
        "public buying; health care services apart",
        "the Procurement Act 2023 and the Health Care Services (Provider Selection Regime) Regulations 2023",
        Checked("legislation.gov.uk, S.I. 2023/1348, which applies to England only"),
    )
    .behind(&["GEN18"]),
    fact(
        &[Wales],
        "public buying; health services apart, since 24 February 2025",
        "the Procurement Act 2023 and the Health Services (Provider Selection Regime) (Wales) Regulations 2025",
        Checked("legislation.gov.uk, W.S.I. 2025/99 as made"),
    )
    .behind(&["GEN18"]),
    fact(
        &[Scotland],
        "public buying; the Act of 2023 leaves out devolved authorities",
        "the Procurement Reform (Scotland) Act 2014 and the Public Contracts (Scotland) Regulations 2015",
        Checked("Brodies and TC Young, notes on Scotland and the Act of 2023"),
    ),
    fact(
        &[NorthernIreland],
        "public buying",
        "the Procurement Act 2023",
        Checked("Mid and East Antrim Borough Council, procurement policy"),
    ),
    fact(
        UK,
        "a payment date agreed with a public authority is usually within 30 days",
        "the Late Payment of Commercial Debts (Interest) Act 1998",
        Checked("gov.uk, Late commercial payments"),
    )
    .behind(&["FIN05"]),
    fact(
        NOT_SCOTLAND,
        "sums due under most public contracts are paid within 30 days",
        "section 68 of the Procurement Act 2023",
        Checked("Beale & Co, Prompt payment terms (October 2025)"),
    )
    .behind(&["FIN05"]),
    fact(
        UK,
        "the same for each link of the chain below a public contract",
        "procurement law of the nation",
        Unchecked,
    )
    .behind(&["FIN05"]),
    fact(
        &[England],
        "funds pooled by health bodies and councils",
        "section 75 of the National Health Service Act 2006",
        Checked("legislation.gov.uk, Part 3 of the Act as it stood on 1 March 2007"),
    )
    .behind(&["PUR09", "ALL05", "FIN06"]),
    fact(
        &[Wales],
        "funds pooled by health boards and councils",
        "section 167 of the Social Services and Well-being (Wales) Act 2014",
        Checked("legislation.gov.uk, anaw 2014/4, section 167 as enacted"),
    )
    .behind(&["PUR09", "ALL05", "FIN06"]),
    fact(
        &[Wales],
        "arrangements between health bodies and councils",
        "section 33 of the National Health Service (Wales) Act 2006",
        Checked("Making the Connections: Partnerships for Delivery, advice note 2, on pooling budgets in Wales"),
    )
    .behind(&["FIN06"]),
    fact(
        UK,
        "joint committees use statutory functions; other bodies cannot simply be members",
        "the health and local government Acts of each nation",
        Unchecked,
    )
    .behind(&["STG04"]),
    fact(
        &[Scotland],
        "integration schemes of councils and health boards",
        "the Public Bodies (Joint Working) (Scotland) Act 2014",
        Checked("legislation.gov.uk, explanatory notes on section 1"),
    )
    .behind(&["FIN06"]),
    fact(
        &[England],
        "an arrangement between two health service bodies can be an NHS contract",
        "section 9 of the National Health Service Act 2006",
        Checked("legislation.gov.uk, section 9 as it stood on 1 July 2022"),
    ),
    fact(
        &[England],
        "an NHS contract gives no rights that a court enforces",
        "section 9(5) of the National Health Service Act 2006",
        Unchecked,
    ),
    fact(
        &[England],
        "councils' general power of competence",
        "section 1 of the Localism Act 2011",
        Checked("Helen Mountfield QC, The general power of competence (2012)"),
    ),
    fact(
        &[England, Wales, Scotland],
        "employers insure for at least £5 million",
        "the Employers' Liability (Compulsory Insurance) Regulations 1998, regulation 3",
        Checked("legislation.gov.uk, S.I. 1998/2573 as made; commercial guides of 2026"),
    )
    .behind(&["RSK08"]),
    fact(
        &[NorthernIreland],
        "employers insure for at least £5 million",
        "the Employer's Liability (Compulsory Insurance) Regulations (Northern Ireland) 1999",
        Checked("Health and Safety Executive for Northern Ireland, Insurance"),
    )
    .behind(&["RSK08"]),
];
