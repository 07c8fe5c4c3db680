//! The lists of item 2.

use crate::checklist::question::{Choice, Identity, Question, Rows, choice};

/// What each partner does, one entry a partner.
pub(super) const ROLES: Rows = Rows {
    singular: "role",
    plural: "roles",
    identity: Identity::Partner,
    columns: &[
        Question::partner("partner", "the partner", "Which partner?").help("Each partner has one entry.").short().topics(&["R2"]),
        Question::line("role", "the role of the partner", "What is its role, in a few words?")
            .help("A short phrase, such as \"co-ordination\" or \"visits by volunteers\".")
            .example("visits by volunteers")
            .short()
            .topics(&["R2"]),
        Question::lines(
            "responsibilities",
            "the responsibilities of the partner",
            "What does it answer for?",
        )
        .help("Phrases that can follow \"it answers for\". Let no duty stand with two partners.")
        .example("recruiting volunteers; training volunteers; checking references")
        .short()
        .topics(&["R2"]),
        Question::line("resources", "what the partner puts in", "Which people or other resources does it put in?")
            .help("Hours, rooms, vehicles or systems. Money belongs under financing.")
            .example("a volunteer manager for two days a week")
            .full()
            .optional()
            .topics(&["R2"]),
        Question::line(
            "safeguarding_lead",
            "the safeguarding lead of the partner",
            "Who leads on safeguarding there?",
        )
        .help("A post rather than a name. Leave it unanswered where the work does not reach people at risk.")
        .example("Head of services")
        .optional()
        .topics(&["R9"]),
    ],
};

/// Posts that work for more than one partner.
pub(super) const POSTS: Rows = Rows {
    singular: "post",
    plural: "posts",
    identity: Identity::Id,
    columns: &[
        Question::line("title", "the title of the post", "What is the post called?")
            .help("The title that will stand in the advertisement.")
        .example("Co-ordinator")
            .full()
            .topics(&["R6"]),
        Question::partner(
            "employer",
            "the employer",
            "Which partner employs the post?",
        )
        .help("The employer pays, insures and answers for the post. It cannot be several partners.")
        .example("anytown-befriending")
        .full()
        .topics(&["R6"]),
        Question::line(
            "hours",
            "the hours of the post",
            "How many hours, or what part of a full post?",
        )
        .help("Hours a week, or a part of a full post.")
        .example("21 hours a week")
        .full()
        .topics(&["R6"]),
        Question::partner(
            "manager",
            "who manages the post",
            "Which partner manages the post from day to day?",
        )
        .help("This may be another partner than the employer. Then settle who decides on leave and on problems.")
        .example("anytown-council")
        .full()
        .topics(&["R6"]),
    ],
};

/// On what basis a site is used.
const BASES: &[Choice] = &[
    choice("licence", "licence, without a tenancy"),
    choice("lease", "lease, written separately"),
];

/// Buildings that partners share.
pub(super) const SITES: Rows = Rows {
    singular: "site",
    plural: "sites",
    identity: Identity::Id,
    columns: &[
        Question::line("name", "the name of the site", "What is the site called, and where is it?")
            .help("A name and a street or place, so that a stranger can find it.")
            .example("Anytown Hall, Market Street")
            .topics(&["R8"]),
        Question::partner("owner", "the partner that holds the site", "Which partner owns or leases it?")
            .help("The partner that can let others in. If it leases the building, its landlord may have to agree.")
            .example("anytown-council")
            .topics(&["R8"]),
        Question::choice("basis", "the basis on which the site is used", "On what basis do the others use it?", BASES)
            .help("A licence gives no sole use and no tenancy. A lease needs a document of its own and advice.")
            .example("licence")
            .suggest("licence")
            .topics(&["R8"]),
        Question::partner("safety", "who is responsible for safety at the site", "Which partner is responsible for the safety of the building?")
            .help("Fire, repairs and risk assessments of the building. Each partner still answers for its own activities.")
            .example("anytown-council")
            .topics(&["R12"]),
        Question::line("use", "the use of the site", "Who uses it, when, and at what cost?")
            .help("Hours, rooms and who pays for what. Leave it unanswered if this is settled elsewhere.")
            .example("Anytown Befriending on Tuesdays, free of charge")
            .full()
            .optional()
            .topics(&["R8"]),
    ],
};

/// Contracts by which a lead passes work on.
pub(super) const SUB_CONTRACTS: Rows = Rows {
    singular: "sub-contract",
    plural: "sub-contracts",
    identity: Identity::Id,
    columns: &[
        Question::partner(
            "partner",
            "the partner that has the sub-contract",
            "With which partner?",
        )
        .help("One entry for each sub-contract. The lead has none with itself.")
        .example("anytown-befriending")
        .topics(&["R4"]),
        Question::line(
            "what",
            "what the sub-contract covers",
            "Which part of the work does it cover?",
        )
        .help("The part of the funder's contract that is passed on.")
        .example("visits by volunteers")
        .topics(&["R4"]),
        Question::line(
            "pay",
            "the payment under the sub-contract",
            "What is paid for it?",
        )
        .help("An amount and how often, or where it is set out. It should agree with the budget.")
        .example("£24,000 a year, every three months in advance")
        .optional()
        .topics(&["F5"]),
        Question::line(
            "dated",
            "the date of the sub-contract",
            "What is its date, or when is it to be signed?",
        )
        .help("Work done before a sub-contract is signed is work without terms.")
        .example("to be signed by 30 April 2027")
        .full()
        .optional()
        .topics(&["R4"]),
    ],
};

/// Contracts that partners have with a funder apart from each other.
pub(super) const OWN_CONTRACTS: Rows = Rows {
    singular: "contract",
    plural: "contracts",
    identity: Identity::Id,
    columns: &[
        Question::partner(
            "partner",
            "the partner that has the contract",
            "Which partner?",
        )
        .help("A partner with two contracts has two entries.")
        .example("anytown-befriending")
        .topics(&["A11"]),
        Question::line(
            "funder",
            "the other side of the contract",
            "With whom is it?",
        )
        .help("The body that signs, by its present name.")
        .example("Anytown Integrated Care Board")
        .topics(&["A11"]),
        Question::line("what", "what the contract is for", "What is it for?")
            .help("A short phrase, such as \"peer support\".")
            .example("peer support")
            .topics(&["A11"]),
        Question::date(
            "ends",
            "the date on which the contract ends",
            "When does it end?",
        )
        .help("Leave it unanswered if it has no fixed end.")
        .example("31 March 2029")
        .optional()
        .topics(&["A11", "T2"]),
    ],
};

/// The hubs of a network.
pub(super) const HUBS: Rows = Rows {
    singular: "hub",
    plural: "hubs",
    identity: Identity::Id,
    columns: &[
        Question::line("name", "the name of the hub", "What is the hub called?")
            .help("A name that people there would use.")
            .example("North hub")
            .topics(&["R2"]),
        Question::partner(
            "partner",
            "the partner that runs the hub",
            "Which partner runs it?",
        )
        .help("The partner that gets the grant and employs the co-ordinator.")
        .example("anytown-befriending")
        .topics(&["R2"]),
        Question::line("area", "the area of the hub", "Which area does it serve?")
            .help("A place with edges, so that no village falls between two hubs.")
            .example("the northern villages")
            .topics(&["A10"]),
        Question::line(
            "co_ordinator",
            "the co-ordinator of the hub",
            "Who is its paid co-ordinator, and for how many hours?",
        )
        .help("The post and its hours.")
        .example("Hub Co-ordinator, 14 hours a week")
        .topics(&["R6"]),
        Question::money(
            "grant",
            "the grant to the hub",
            "How much does it get each year?",
        )
        .help("Leave it unanswered until the grants are decided.")
        .example("£8,000")
        .optional()
        .topics(&["F5"]),
    ],
};

/// The directors whom members appoint.
pub(super) const DIRECTORS: Rows = Rows {
    singular: "entry for a member",
    plural: "entries for members",
    identity: Identity::Partner,
    columns: &[
        Question::partner("partner", "the member", "Which member?")
            .help("Each member has one entry. The company itself has none.")
            .topics(&["S2"]),
        Question::number(
            "number",
            "the number of directors whom the member appoints",
            "How many directors may it appoint?",
            0,
            20,
        )
        .help("One each keeps members equal.")
        .example("1")
        .suggest("1")
        .topics(&["D2", "S2"]),
    ],
};
