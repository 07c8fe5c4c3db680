//! Facts about how documents are signed.

use super::Standing::{Checked, Unchecked};
use super::{ENGLAND_AND_WALES, Fact, NOT_SCOTLAND, UK, fact};
use crate::values::Nation::{England, NorthernIreland, Scotland};

/// The facts, in the order in which they are published.
pub(super) const FACTS: &[Fact] = &[
    fact(
        &[Scotland],
        "a document signed in several copies takes effect when they are delivered",
        "the Legal Writings (Counterparts and Delivery) (Scotland) Act 2015, section 1",
        Checked("legislation.gov.uk, asp 2015/4"),
    ),
    fact(
        &[Scotland],
        "a document is signed at its end, and a witness lets its validity be presumed",
        "the Requirements of Writing (Scotland) Act 1995",
        Checked("Shepherd and Wedderburn, Signing Scots law documents (7 November 2019); Registers of Scotland, legal manual"),
    ),
    fact(
        &[Scotland],
        "a company signs as the Act of 1995 says and needs no seal",
        "the Companies Act 2006, section 48",
        Checked("LexisNexis, the text of section 48"),
    ),
    fact(
        &[Scotland],
        "a member of the governing board, the secretary or an authorised person signs for a body corporate that is \
            neither a company nor a council",
        "the Requirements of Writing (Scotland) Act 1995, schedule 2, paragraph 5",
        Checked("legislation.gov.uk, paragraph 5 as it stood on 11 May 2014"),
    ),
    fact(
        &[Scotland],
        "who signs for companies, councils and partnerships",
        "the Requirements of Writing (Scotland) Act 1995, schedule 2, paragraphs 2 to 4",
        Unchecked,
    ),
    fact(
        NOT_SCOTLAND,
        "somebody who acts with its authority makes a contract for a company",
        "the Companies Act 2006, section 43",
        Checked("legislation.gov.uk, part 4 of the Act as it stood on 6 April 2010"),
    ),
    fact(
        NOT_SCOTLAND,
        "a company executes a document by two authorised signatories, or a director and a witness",
        "the Companies Act 2006, section 44",
        Checked("legislation.gov.uk, part 4 of the Act as it stood on 6 April 2010; Wragge and EMW, notes on section 44"),
    ),
    fact(
        ENGLAND_AND_WALES,
        "two people, each a member of the committee or the secretary, execute the deeds of a registered society",
        "the Co-operative and Community Benefit Societies Act 2014, section 53",
        Checked("legislation.gov.uk, section 53 as enacted"),
    ),
    fact(
        ENGLAND_AND_WALES,
        "a person who signs a deed does so in the presence of a witness, who signs too",
        "the Law of Property (Miscellaneous Provisions) Act 1989, section 1",
        Checked("legislation.gov.uk, section 1; Geldards, note on Wood v Commercial First Business"),
    ),
    fact(
        &[NorthernIreland],
        "how individuals, registered societies and public bodies make deeds",
        "statutes of Northern Ireland",
        Unchecked,
    )
    .behind(&["GEN17"]),
    fact(
        UK,
        "how partnerships and universities make deeds or sign",
        "their agreements, charters and statutes",
        Unchecked,
    )
    .behind(&["GEN17"]),
    fact(
        ENGLAND_AND_WALES,
        "trustees can let two or more of them sign for all",
        "the Charities Act 2011, section 333",
        Checked("Stephens Scown and the Trustees for Methodist Church Purposes, notes on section 333"),
    )
    .behind(&["GEN02"]),
    fact(
        ENGLAND_AND_WALES,
        "two trustees sign for a charitable incorporated organisation",
        "its constitution",
        Checked("a constitution on the Charity Commission's model, clause 21, and a table of ways to sign"),
    )
    .behind(&["GEN02"]),
    fact(
        &[Scotland, NorthernIreland],
        "how charities sign",
        "charity law of the nation",
        Unchecked,
    )
    .behind(&["GEN02", "GEN17"]),
    fact(
        ENGLAND_AND_WALES,
        "the witness to a deed has to be there in person",
        "Law Commission, Electronic execution of documents (2019)",
        Checked("Bromleys and Taylor Wessing, notes on the report and on its consultation"),
    )
    .behind(&["GEN12"]),
    fact(
        &[England],
        "NHS trusts and NHS foundation trusts make deeds under seal; two signatures authenticate the seal of an NHS \
            trust, and the constitution says how for a foundation trust",
        "common law; the National Health Service Act 2006, schedule 4, paragraph 33, and schedule 7, paragraph 29",
        Checked("an article on the seals of NHS bodies, conventuslaw.com"),
    )
    .behind(&["GEN12"]),
    fact(
        NOT_SCOTLAND,
        "other public bodies may have to use a seal",
        "their constitutions and standing orders",
        Unchecked,
    )
    .behind(&["GEN12", "GEN17"]),
];
