//! Forms 1 to 14: networks, consortia, leads and contracts.

use super::{COLLABORATING, MANDATE, NETWORKS, REVIEW};
use super::{Described, Standing};

pub(super) const FORMS: &[Described] = &[
    Described {
        number: 1,
        key: "informal-network",
        name: "informal network",
        account: "People or small bodies stay in touch, swap what they know and help each other, on trust and without a contract.",
        sources: &[NETWORKS, REVIEW],
        standing: Standing::Own("informal-network"),
    },
    Described {
        number: 2,
        key: "loose-partnership",
        name: "partnership in the loose sense",
        account: "Organisations say publicly that they work side by side on a service, with less form than a consortium.",
        sources: &[NETWORKS],
        standing: Standing::MappedTo {
            form: "informal-network",
            because: "it rests on trust; answer more questions than the short form asks, and keep the words that say no partnership in law arises",
        },
    },
    Described {
        number: 3,
        key: "unincorporated-consortium",
        name: "unincorporated consortium",
        account: "Several organisations agree to work and bid together without setting up a body of their own.",
        sources: &[NETWORKS],
        standing: Standing::Own("unincorporated-consortium"),
    },
    Described {
        number: 4,
        key: "contractual-consortium",
        name: "contractual consortium",
        account: "Members bind each other by a contract that sets out their rights and duties, and set up no joint company.",
        sources: &[NETWORKS],
        standing: Standing::Own("contractual-consortium"),
    },
    Described {
        number: 5,
        key: "steering-group-consortium",
        name: "contractual consortium with a joint steering group",
        account: "Members bind each other by contract and hand the direction of the work to a steering group on which they sit.",
        sources: &[NETWORKS],
        standing: Standing::Own("steering-group-consortium"),
    },
    Described {
        number: 6,
        key: "jointly-controlled-company",
        name: "jointly controlled company limited by guarantee",
        account: "Members set up a company, which they own and control together, to bid for contracts and hold them.",
        sources: &[NETWORKS],
        standing: Standing::Own("jointly-controlled-company"),
    },
    Described {
        number: 7,
        key: "supporting-lead-body",
        name: "lead body that also supports the members",
        account: "One body bids for the rest and also gives them premises, checks on staff or help with raising money.",
        sources: &[NETWORKS],
        standing: Standing::MappedTo {
            form: "lead-body",
            because: "the lead stands between the members and the funder; list what it does for them among its duties, with a standard for each",
        },
    },
    Described {
        number: 8,
        key: "lead-body",
        name: "lead body or prime contractor with sub-contracts",
        account: "One partner holds the contract with the funder and answers for all of it, while others do and are paid for their parts.",
        sources: &[MANDATE, NETWORKS, COLLABORATING],
        standing: Standing::Own("lead-body"),
    },
    Described {
        number: 9,
        key: "separate-contracts",
        name: "separate contracts with one funder, without a lead",
        account: "The funder contracts with each partner apart, yet the partners plan, sit and work as one service.",
        sources: &[MANDATE],
        standing: Standing::Own("separate-contracts"),
    },
    Described {
        number: 10,
        key: "sub-contract",
        name: "sub-contract",
        account: "The holder of a contract passes a part of the work to another organisation and pays for it.",
        sources: &[MANDATE, COLLABORATING],
        standing: Standing::MappedTo {
            form: "lead-body",
            because: "whoever passes work on is the lead for it; the sub-contract itself is a document of its own, which an adviser should see",
        },
    },
    Described {
        number: 11,
        key: "joint-venture",
        name: "joint venture",
        account: "Partners set up a lasting shared undertaking, by contract or as a company, to run a service together.",
        sources: &[MANDATE, COLLABORATING],
        standing: Standing::MappedTo {
            form: "jointly-controlled-company",
            because: "a venture with a life of its own is usually a company; where it rests on a contract alone, take the contractual consortium",
        },
    },
    Described {
        number: 12,
        key: "social-enterprise",
        name: "social enterprise",
        account: "An organisation that trades for a social aim takes part, or is set up by the partners for the work.",
        sources: &[MANDATE, NETWORKS],
        standing: Standing::MappedTo {
            form: "jointly-controlled-company",
            because: "it fits where the partners set the enterprise up; where it is simply one of the partners, its legal form is an answer about that partner",
        },
    },
    Described {
        number: 13,
        key: "risk-sharing-contract",
        name: "risk-sharing contract",
        account: "Under one contract partners share what is lost if the work costs more than planned and what is gained if it costs less.",
        sources: &[MANDATE],
        standing: Standing::MappedTo {
            form: "alliance",
            because: "an alliance agreement has the terms for shares in losses and gains; leave them out until each board has agreed to its share and a limit",
        },
    },
    Described {
        number: 14,
        key: "alliance",
        name: "alliance contract",
        account: "Commissioner and providers sign one contract, are judged by the same results and decide together, each signing for itself.",
        sources: &[NETWORKS],
        standing: Standing::Own("alliance"),
    },
];
