//! Facts about contracts and liability.

use super::Standing::{Checked, Unchecked};
use super::{ENGLAND_AND_WALES, Fact, NOT_SCOTLAND, UK, fact};
use crate::values::Nation::{NorthernIreland, Scotland};

/// The facts, in the order in which they are published.
pub(super) const FACTS: &[Fact] = &[
    fact(
        NOT_SCOTLAND,
        "rights of those who are not parties",
        "the Contracts (Rights of Third Parties) Act 1999",
        Checked("copies of the Act with its extent: England, Wales and Northern Ireland"),
    )
    .behind(&["ALL05"]),
    fact(
        &[Scotland],
        "rights of those who are not parties, since 26 February 2018",
        "the Contract (Third Party Rights) (Scotland) Act 2017",
        Checked("Law Society of Scotland and Anderson Strathern, notes on the Act"),
    )
    .behind(&["ALL05"]),
    fact(
        ENGLAND_AND_WALES,
        "a promise needs something in return, or a deed",
        "common law",
        Checked(
            "G. McBain, Abolishing the doctrine of consideration, part 2 (2018); a note on Williams v Roffey (1991)",
        ),
    ),
    fact(
        &[NorthernIreland],
        "a promise needs something in return, or a deed",
        "common law",
        Unchecked,
    ),
    fact(
        &[Scotland],
        "a promise by one side can bind, and nothing need be given in return",
        "Scots common law; the Requirements of Writing (Scotland) Act 1995, section 1",
        Checked("Wikipedia, Scots contract law, and law publishers' notes"),
    )
    .behind(&["DOC06"]),
    fact(
        ENGLAND_AND_WALES,
        "a memorandum that did not say whether it bound was a contract",
        "Sundorne Products (Llanidloes) Ltd v Geminor UK Ltd [2024] EWHC 1666 (Ch)",
        Checked("Womble Bond Dickinson, Moore Barlow and Foot Anstey, notes on the case"),
    ),
    fact(
        NOT_SCOTLAND,
        "liability for death or injury caused by negligence cannot be limited",
        "the Unfair Contract Terms Act 1977, section 2",
        Checked(
            "the Open University, Exclusion clauses; BAILII, the Act as printed by the Scottish Law Commission",
        ),
    ),
    fact(
        &[Scotland],
        "liability for death or injury caused by breach of duty cannot be limited",
        "the Unfair Contract Terms Act 1977, section 16",
        Checked(
            "Scottish Law Commission, discussion paper 119 (2002); legislation.gov.uk, Part II",
        ),
    ),
    fact(
        ENGLAND_AND_WALES,
        "nobody can exclude liability for its own fraud in bringing a contract about; for fraud in carrying one out \
            the words of the contract decide",
        "HIH Casualty v Chase Manhattan Bank [2003] UKHL 6; Innovate Pharmaceuticals v University of Portsmouth [2024] \
            EWHC 35 (TCC)",
        Checked("iLaw and Construction Specialists, notes on the second case"),
    ),
    fact(
        &[Scotland, NorthernIreland],
        "liability for one's own fraud cannot be excluded",
        "common law",
        Unchecked,
    ),
    fact(
        UK,
        "people in business in common with a view of profit are partners; in Scotland the firm is a legal person",
        "the Partnership Act 1890, sections 1 and 4",
        Checked("HM Revenue and Customs, manuals PM131700 and IHTM25091"),
    )
    .behind(&["GEN14"]),
    fact(
        NOT_SCOTLAND,
        "arbitration with its seat there",
        "the Arbitration Act 1996, section 2",
        Checked("a copy of the Act; the Arbitration Act 2025 amends it and does not replace it"),
    )
    .behind(&["ALL05"]),
    fact(
        &[Scotland],
        "arbitration with its seat there",
        "the Arbitration (Scotland) Act 2010",
        Checked("legislation.gov.uk, asp 2010/1"),
    )
    .behind(&["ALL05"]),
];
