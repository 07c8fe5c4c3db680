//! Facts about information and personal data.

use super::Standing::{Checked, Unchecked};
use super::{Fact, NOT_SCOTLAND, UK, fact};
use crate::values::Nation::{NorthernIreland, Scotland};

/// The facts, in the order in which they are published.
pub(super) const FACTS: &[Fact] = &[
    fact(
        NOT_SCOTLAND,
        "requests for information, in 20 working days",
        "the Freedom of Information Act 2000 and the Environmental Information Regulations 2004",
        Checked("Information Commissioner's Office, its duties and its guidance on section 10"),
    )
    .behind(&["ALL05"]),
    fact(
        &[Scotland],
        "requests for information",
        "the Freedom of Information (Scotland) Act 2002 and the Environmental Information (Scotland) Regulations 2004",
        Checked(
            "legislation.gov.uk, asp 2002/13; Scottish Information Commissioner, coverage of the regulations",
        ),
    )
    .behind(&["ALL05"]),
    fact(
        &[Scotland],
        "20 working days to answer",
        "the Freedom of Information (Scotland) Act 2002, section 10",
        Checked("legislation.gov.uk, explanatory notes, paragraphs 44 to 49"),
    ),
    fact(
        NOT_SCOTLAND,
        "universities answer requests for information",
        "the Freedom of Information Act 2000, schedule 1",
        Checked(
            "Information Commissioner's Office, definition document for universities; University of Cambridge",
        ),
    ),
    fact(
        &[Scotland],
        "universities answer requests for information",
        "the Freedom of Information (Scotland) Act 2002, schedule 1",
        Unchecked,
    ),
    fact(
        &[Scotland],
        "the Scottish Information Commissioner enforces it",
        "the Freedom of Information (Scotland) Act 2002",
        Checked("Scottish Information Commissioner, decisions"),
    ),
    fact(
        NOT_SCOTLAND,
        "the Information Commission takes over from the Information Commissioner",
        "the Data (Use and Access) Act 2025, sections 117 to 119, and S.I. 2026/386",
        Checked("legislation.gov.uk, S.I. 2026/386"),
    ),
    fact(
        NOT_SCOTLAND,
        "the day on which it takes over",
        "commencement of section 119 of that Act",
        Unchecked,
    ),
    fact(
        UK,
        "personal data",
        "the UK General Data Protection Regulation and the Data Protection Act 2018",
        Checked("Information Commissioner's Office, its duties"),
    ),
    fact(
        UK,
        "a month to answer people about their data, which can be made longer",
        "the UK General Data Protection Regulation, article 12",
        Checked("Information Commissioner's Office, guidance on the right of access"),
    ),
    fact(
        UK,
        "72 hours to report a breach of personal data to the regulator, where that is feasible",
        "the UK General Data Protection Regulation, article 33",
        Checked(
            "Society for Computers and Law, note on S.I. 2025/904, which compares the two rules",
        ),
    )
    .behind(&["GEN20"]),
    fact(
        UK,
        "data on health and other special categories need a condition of their own",
        "the UK General Data Protection Regulation, article 9",
        Checked("Information Commissioner's Office, What are the rules on special category data?"),
    )
    .behind(&["GEN16"]),
    fact(
        &[NorthernIreland],
        "Health and Social Care trusts answer requests for information",
        "the Freedom of Information Act 2000",
        Checked("Northern Health and Social Care Trust, Information about Trust business"),
    ),
];
