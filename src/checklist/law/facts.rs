//! What this program says about the law, fact by fact, with what was seen for it.

use crate::values::Nation::{self, England, NorthernIreland, Scotland, Wales};

/// The day on which the checked facts were looked up.
pub const LOOKED_UP: &str = "2026-11-23";

/// One thing that drafts or explanations say about the law.
#[derive(Debug)]
pub struct Fact {
    /// Where it holds.
    pub nations: &'static [Nation],
    /// What is said.
    pub what: &'static str,
    /// The statute or body that it rests on.
    pub source: &'static str,
    /// Whether anybody has looked it up.
    pub standing: Standing,
    /// The codes of the checks whose explanations rest on it.
    pub rules: &'static [&'static str],
}

/// How far a fact can be relied on.
#[derive(Debug, PartialEq, Eq)]
pub enum Standing {
    /// It was compared with what is named here, on the day that [`LOOKED_UP`] gives.
    Checked(&'static str),
    /// It is general knowledge that nobody has compared with anything.
    Unchecked,
}

use Standing::{Checked, Unchecked};

const UK: &[Nation] = &[England, Wales, Scotland, NorthernIreland];
const NOT_SCOTLAND: &[Nation] = &[England, Wales, NorthernIreland];
const ENGLAND_AND_WALES: &[Nation] = &[England, Wales];

const fn fact(
    nations: &'static [Nation],
    what: &'static str,
    source: &'static str,
    standing: Standing,
) -> Fact {
    Fact {
        nations,
        what,
        source,
        standing,
        rules: &[],
    }
}

impl Fact {
    const fn behind(mut self, rules: &'static [&'static str]) -> Self {
        self.rules = rules;
        self
    }
}

/// Every fact, by subject.
pub const FACTS: &[Fact] = &[
    // Contracts.
    fact(
        NOT_SCOTLAND,
        "rights of those who are not parties",
        "the Contracts (Rights of Third Parties) Act 1999",
        Checked("copies of the Act with its extent: England, Wales and Northern Ireland"),
    ),
    fact(
        &[Scotland],
        "rights of those who are not parties, since 26 February 2018",
        "the Contract (Third Party Rights) (Scotland) Act 2017",
        Checked("Law Society of Scotland and Anderson Strathern, notes on the Act"),
    ),
    fact(
        NOT_SCOTLAND,
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
        Checked("the Open University, Exclusion clauses; BAILII, the Act as printed by the Scottish Law Commission"),
    ),
    fact(
        &[Scotland],
        "liability for death or injury caused by breach of duty cannot be limited",
        "the Unfair Contract Terms Act 1977, section 16",
        Checked("Scottish Law Commission, discussion paper 119 (2002); legislation.gov.uk, Part II"),
    ),
    fact(UK, "liability for fraud cannot be limited", "common law", Unchecked),
    fact(
        UK,
        "people in business in common with a view of profit are partners; in Scotland the firm is a legal person",
        "the Partnership Act 1890, sections 1 and 4",
        Checked("HM Revenue and Customs, manuals PM131700 and IHTM25091"),
    ),
    fact(
        NOT_SCOTLAND,
        "arbitration with its seat there",
        "the Arbitration Act 1996, section 2",
        Checked("a copy of the Act; the Arbitration Act 2025 amends it and does not replace it"),
    ),
    fact(
        &[Scotland],
        "arbitration with its seat there",
        "the Arbitration (Scotland) Act 2010",
        Checked("legislation.gov.uk, asp 2010/1"),
    ),
    // Signing.
    fact(
        &[Scotland],
        "a document signed in several copies takes effect when they are delivered",
        "the Legal Writings (Counterparts and Delivery) (Scotland) Act 2015, section 1",
        Checked("legislation.gov.uk, asp 2015/4"),
    ),
    fact(
        ENGLAND_AND_WALES,
        "a company executes a document by two authorised signatories, or a director and a witness",
        "the Companies Act 2006, section 44",
        Checked("Wragge and EMW, notes on section 44"),
    ),
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
    .behind(&["GEN02"]),
    fact(
        ENGLAND_AND_WALES,
        "the witness to a deed has to be there in person",
        "Law Commission, Electronic execution of documents (2019)",
        Checked("Bromleys and Taylor Wessing, notes on the report and on its consultation"),
    )
    .behind(&["GEN12"]),
    fact(
        NOT_SCOTLAND,
        "public bodies may have to use a seal",
        "their constitutions and standing orders",
        Unchecked,
    )
    .behind(&["GEN12"]),
    // Information and data.
    fact(
        NOT_SCOTLAND,
        "requests for information, in 20 working days",
        "the Freedom of Information Act 2000 and the Environmental Information Regulations 2004",
        Checked("Information Commissioner's Office, its duties and its guidance on section 10"),
    ),
    fact(
        &[Scotland],
        "requests for information",
        "the Freedom of Information (Scotland) Act 2002 and the Environmental Information (Scotland) Regulations 2004",
        Checked("legislation.gov.uk, asp 2002/13; Scottish Information Commissioner, coverage of the regulations"),
    ),
    fact(
        &[Scotland],
        "20 working days to answer",
        "the Freedom of Information (Scotland) Act 2002, section 10",
        Unchecked,
    ),
    fact(
        UK,
        "universities answer requests for information",
        "schedule 1 to each of the two Acts",
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
    fact(UK, "a month to answer people about their data", "the same", Unchecked),
    // Equality, language, people at risk.
    fact(
        &[England],
        "equality duty of public bodies",
        "section 149 of the Equality Act 2010",
        Checked("legislation.gov.uk, notes on the Scottish regulations under section 153"),
    ),
    fact(
        &[Wales],
        "equality duties of public bodies",
        "section 149 of the Equality Act 2010 and the Equality Act 2010 (Statutory Duties) (Wales) Regulations 2011",
        Checked("the Open University, Specific duties in Wales"),
    ),
    fact(
        &[Scotland],
        "equality duties of public bodies",
        "section 149 of the Equality Act 2010 and the Equality Act 2010 (Specific Duties) (Scotland) Regulations 2012",
        Checked("legislation.gov.uk, S.S.I. 2012/162"),
    ),
    fact(
        &[NorthernIreland],
        "equality duty of public authorities",
        "section 75 of the Northern Ireland Act 1998",
        Checked("legislation.gov.uk, section 75 as it stood on 31 March 2011; Equality Commission for Northern Ireland"),
    ),
    fact(
        &[Wales],
        "standards for the use of Welsh",
        "the Welsh Language (Wales) Measure 2011",
        Checked("Law Wales and the Welsh Language Commissioner"),
    ),
    fact(
        UK,
        "checks through the Disclosure and Barring Service in England and Wales, Disclosure Scotland, and AccessNI",
        "those bodies",
        Checked("Thirtyone:eight, Processing bodies (4 November 2025)"),
    ),
    // Charities, companies and health bodies.
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
        Unchecked,
    )
    .behind(&["PAR08"]),
    fact(
        UK,
        "Care Quality Commission, Care Inspectorate Wales, Care Inspectorate, Regulation and Quality Improvement Authority",
        "those bodies",
        Checked("Which?, Quality and regulation of care providers"),
    )
    .behind(&["ROL07"]),
    fact(
        &[Wales, Scotland],
        "Healthcare Inspectorate Wales, Healthcare Improvement Scotland",
        "those bodies",
        Unchecked,
    )
    .behind(&["ROL07"]),
    // Public money.
    fact(
        &[England],
        "public buying; health care services apart",
        "the Procurement Act 2023 and the Health Care Services (Provider Selection Regime) Regulations 2023",
        Checked("legislation.gov.uk, S.I. 2023/1348, which applies to England only"),
    ),
    fact(
        &[Wales],
        "public buying; health services apart, since 24 February 2025",
        "the Procurement Act 2023 and the Health Services (Provider Selection Regime) (Wales) Regulations 2025",
        Checked("legislation.gov.uk, W.S.I. 2025/99 as made"),
    ),
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
    .behind(&["FIN06"]),
    fact(
        &[Wales],
        "funds pooled by health boards and councils",
        "section 167 of the Social Services and Well-being (Wales) Act 2014",
        Checked("legislation.gov.uk, anaw 2014/4, section 167 as enacted"),
    )
    .behind(&["FIN06"]),
    fact(
        &[Wales],
        "arrangements between health bodies and councils",
        "section 33 of the National Health Service (Wales) Act 2006",
        Unchecked,
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
        &[England],
        "agreements between health bodies may not be contracts",
        "section 9 of the National Health Service Act 2006",
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
        "the least amount for which employers insure",
        "the Employer's Liability (Compulsory Insurance) Regulations (Northern Ireland) 1999",
        Unchecked,
    )
    .behind(&["RSK08"]),
    // The calendar.
    fact(
        UK,
        "bank holidays of 2020 to 2027 and their substitute days",
        "the Banking and Financial Dealings Act 1971",
        Checked("a copy of gov.uk's list for 2019 to 2027"),
    ),
    fact(
        &[Scotland],
        "15 June 2026",
        "a royal proclamation",
        Checked("the Scottish Government's announcement of 5 February 2026"),
    ),
    fact(UK, "bank holidays after 2027", "the same rules", Unchecked),
];
