//! Item 2: who leads, if anybody does, and what each partner answers for.

mod by_form;
mod derived;
mod promises;
mod rows;
mod rules;

use by_form::{bodies, contracts, networks};

use super::condition::Condition;
use super::item::Item;
use super::question::{Choice, Question, choice};

/// Whether one partner acts for the others towards funders.
const LEAD_MODELS: &[Choice] = &[
    choice("none", "no lead: each partner acts for itself"),
    choice(
        "lead-body",
        "a lead body: one partner co-ordinates and holds the grant",
    ),
    choice(
        "host",
        "a host: one partner employs staff or holds money, and no more",
    ),
    choice(
        "prime-contractor",
        "a prime contractor: one partner holds the contract and sub-contracts",
    ),
    choice(
        "joint-company",
        "a joint company: a company that partners own is a partner and holds the contract",
    ),
    choice(
        "lead-commissioner",
        "a lead commissioner: one body buys services for others",
    ),
];

/// Where a commissioner stands.
const COMMISSIONER_ROLES: &[Choice] = &[
    choice("member", "inside, as a partner like the others"),
    choice("observer", "inside, but without a vote on what it pays for"),
    choice(
        "outside",
        "outside: it buys, and takes no part in decisions",
    ),
];

/// Whether partners may pass work on.
const SUBCONTRACTING: &[Choice] = &[
    choice("no", "no"),
    choice("with-consent", "yes, with the consent of the others"),
    choice("yes", "yes, and it tells the others"),
];

/// Who employs the people who do the work.
const STAFFING: &[Choice] = &[
    choice("own-staff", "each partner's own staff and volunteers"),
    choice("secondment", "also staff lent by one partner to another"),
    choice(
        "joint-posts",
        "also posts set up for the work, employed by one partner for all",
    ),
];

/// Whether staff might move from one employer to another by law.
const TRANSFERS: &[Choice] = &[
    choice("no", "no transfer is expected"),
    choice("yes", "a transfer is expected"),
    choice("unknown", "not known yet: advice will be taken"),
];

/// The regulators of health and care services in the four nations.
const REGULATORS: &[Choice] = &[
    choice("care-quality-commission", "the Care Quality Commission"),
    choice("care-inspectorate-wales", "Care Inspectorate Wales"),
    choice(
        "healthcare-inspectorate-wales",
        "Healthcare Inspectorate Wales",
    ),
    choice("care-inspectorate", "the Care Inspectorate"),
    choice(
        "healthcare-improvement-scotland",
        "Healthcare Improvement Scotland",
    ),
    choice("rqia", "the Regulation and Quality Improvement Authority"),
];

const HAS_LEAD: Condition = Condition::IsNot("roles_and_responsibilities.lead_model", "none");
const NAMES_LEAD: Condition =
    Condition::Any(&[HAS_LEAD, Condition::Is("document.form", "lead-body")]);
const COMMISSIONERS: Condition =
    Condition::SomePartnerIs(&["integrated-care-board", "health-board", "local-authority"]);
const COMMISSIONER_INSIDE: Condition = Condition::All(&[
    COMMISSIONERS,
    Condition::IsNot("roles_and_responsibilities.commissioner_role", "outside"),
]);
const STAFF_SHARED: Condition =
    Condition::IsNot("roles_and_responsibilities.staffing", "own-staff");

/// Item 2 of the checklist.
pub const ITEM: Item = Item {
    key: "roles_and_responsibilities",
    number: Some(2),
    title: "Roles and responsibilities",
    guidance: "Decide whether one partner leads, and write down what each partner answers for.\n\
        A lead has only the powers that you give it; say what they are.\n\
        List each partner's own duties, so that no duty has two owners or none.\n\
        What goes wrong: a small partner with duties but no time, and a lead that is liable to the \
        funder for what it cannot control.",
    explanation: "Nesta and Innovation Unit put clear roles near the top of their checklist. Wildridge and \
        others found that partnerships work where each organisation knows what it and the others \
        are there for.\n\n\
        A lead body is useful where a funder wants to deal with one organisation. It carries more risk and \
        more work than the others and should be paid for that. It is not the others' manager: unless the \
        document says so it can neither instruct them nor bind them.\n\n\
        A host only employs or banks for the rest. A prime contractor holds the contract and passes work on \
        by sub-contracts, which need writing as well. A joint company is a partner in its own right, with \
        its own directors and their duties. Two partners with contracts of their own need no lead at \
        all, as some services described by The King's Fund show.\n\n\
        A commissioner inside the partnership wears two hats. Say which decisions stay with it alone, and \
        keep it out of the room where its money is being competed for.\n\n\
        Staff normally stay with their own employer. Where people are lent, or a service moves from one \
        partner to another, employment law and pensions bite: ask an adviser before anything is \
        announced. The same holds for shared premises, which easily become a tenancy.",
    sources: &[
        "Nesta and Innovation Unit, Networks that Work (2013)",
        "The King's Fund, Working together to deliver the Mandate (2013)",
        "NHS Providers, Collaborating for better care (2021)",
        "Wildridge et al., How to create successful partnerships (2004)",
    ],
    questions: &[
        Question::choice("lead_model", "whether one partner leads", "Does one partner lead?", LEAD_MODELS)
            .help(
                "Many partnerships need no lead. Choose one where a funder wants a single holder of its money \
                or where somebody has to co-ordinate. The lead gets no power over the others except what \
                you write.",
            )
            .example("lead-body")
            .suggest_from(&["document.form"], "from the form of the partnership", by_form::lead_model)
            .topics(&["R1"]),
        Question::partner("lead_partner", "the lead partner", "Which partner leads?")
            .when(NAMES_LEAD)
            .help("It should be able to carry the risk, and the others should trust it with the money.")
            .example("anytown-befriending")
            .short()
            .topics(&["R1"]),
        Question::lines("lead_duties", "the duties of the lead partner", "What does the lead do for the others?")
            .when(HAS_LEAD)
            .help(
                "List its tasks as lead. What is not on the list it may not do in the others' name. Its own \
                share of the work belongs under its role below. Write \"reporting to the funder\", not \"report\".",
            )
            .example("holding the grant; passing money on within 10 working days; reporting to the funder")
            .suggest(
                "dealing with the Funder for the Partners; receiving money for the Work and passing it on as agreed; \
                calling meetings and keeping the records of the Work",
            )
            .topics(&["R1"]),
        Question::partners(
            "contracts_with_funder",
            "who contracts with the funder",
            "Which partners have a contract or grant of their own with the funder?",
        )
        .help(
            "Whoever signs with the funder answers to it. With a lead that is usually the lead alone; \
            without one it may be each partner, or nobody.",
        )
        .example("anytown-befriending")
        .or_none()
        .full()
        .topics(&["R1"]),
        Question::choice(
            "commissioner_role",
            "where the commissioner stands",
            "Where does the public body that buys services stand?",
            COMMISSIONER_ROLES,
        )
        .when(COMMISSIONERS)
        .help(
            "A body that both buys and takes part has two interests. Inside, it shares decisions; its \
            statutory powers remain its own whatever is agreed.",
        )
        .example("observer")
        .suggest("observer")
        .full()
        .topics(&["R3"]),
        Question::lines(
            "reserved_powers",
            "the powers that the commissioner keeps",
            "Which decisions does that public body keep to itself?",
        )
        .when(COMMISSIONER_INSIDE)
        .help("Statutory powers cannot be shared by agreement. Name those that the work touches.")
        .example("awarding and ending contracts; setting its own budget")
        .suggest("awarding, changing and ending its own contracts and grants; setting its own budget; carrying out its statutory duties")
        .full()
        .topics(&["R3"]),
        Question::choice(
            "subcontracting",
            "whether work may be passed on",
            "May a partner pass part of its work to somebody else?",
            SUBCONTRACTING,
        )
        .help(
            "Partners choose each other for who they are. Check also what the grant or contract says; it \
            often asks for the funder's consent.",
        )
        .example("with-consent")
        .suggest("with-consent")
        .full()
        .topics(&["R4"]),
        Question::lines("policies", "the policies that each partner has", "Which policies does each partner have in place?")
            .help("Ask only for what the work needs. A small group may use a policy of the lead or of an umbrella body.")
            .example("safeguarding; data protection; health and safety")
            .suggest("safeguarding; data protection; health and safety; equality; complaints; whistle-blowing; insurance")
            .or_none()
            .full()
            .topics(&["R5"]),
        Question::choice("staffing", "whose staff do the work", "Whose staff do the work?", STAFFING)
            .help(
                "Staff normally stay with their own employer, who pays, manages and insures them. Lending staff \
                or sharing posts raises questions of tax, pensions and line management.",
            )
            .example("own-staff")
            .suggest("own-staff")
            .topics(&["R6"]),
        Question::choice(
            "transfer",
            "whether staff transfer between employers",
            "Could staff move by law from one employer to another (TUPE)?",
            TRANSFERS,
        )
        .help(
            "When a service passes from one organisation to another, its staff may pass with it, with their \
            terms and pensions. It can happen at the start, when a partner leaves, and at the end. Ask an adviser.",
        )
        .example("unknown")
        .suggest("unknown")
        .full()
        .topics(&["R7"]),
        Question::lines("premises", "the shared premises", "Which premises are shared, and on what terms?")
            .help(
                "Name the building, who holds it, who uses it and who pays. Without care a right to use a room \
                becomes a tenancy. Answer none if nothing is shared.",
            )
            .example("Anytown Hall, which Anytown Council holds and Anytown Befriending uses on Tuesdays free of charge")
            .or_none()
            .full()
            .topics(&["R8", "R12"]),
        Question::yes_no(
            "safeguarding",
            "whether the work reaches people at risk",
            "Does the work bring people into contact with children, or with adults at risk?",
        )
        .help(
            "If so each partner needs a safeguarding lead, checks on staff and volunteers under its nation's \
            scheme, and a way to warn the others. When in doubt answer yes.",
        )
        .example("yes")
        .suggest("yes")
        .topics(&["R9"]),
        Question::choices(
            "regulators",
            "the regulators of the services",
            "Which health or care regulators must the services be registered with?",
            REGULATORS,
        )
        .help("Answer none if no service needs registration. If you are not sure, ask the regulator before you start.")
        .example("care-quality-commission")
        .or_none()
        .full()
        .topics(&["R10"]),
        Question::period(
            "incident_notice",
            "the time to tell of a serious incident",
            "Within what time does a partner tell the others of a serious incident?",
        )
        .help(
            "Complaints and incidents often touch two partners. Each keeps its own procedure, but the \
            others need to hear soon, as they may have to report too.",
        )
        .example("1 working day")
        .suggest("1 working day")
        .full()
        .topics(&["R11"]),
        Question::lines("inclusion", "what is done so that everyone can take part", "What will the partners do so that everyone can use the services and take part?")
            .help(
                "Public bodies have equality duties in law, and partners that work for them help to meet these. \
                In Wales think of the Welsh language. Promise only what you will do.",
            )
            .example("offering information in Welsh and English; holding meetings in rooms with step-free access")
            .suggest("offering information in plain English, and in other formats or languages on request; holding meetings where everyone can take part")
            .or_none()
            .topics(&["R13"]),
        Question::lines(
            "involvement",
            "how people who use the services take part",
            "How do people who use the services, and carers, take part in shaping them?",
        )
        .help("A promise to involve people needs a seat, a group or a date, and often a budget for expenses.")
        .example("Two places at the Steering Group; A forum every six months, with travel paid")
        .or_none()
        .full()
        .topics(&["R14"]),
        Question::text(
            "continuity",
            "what happens if a partner cannot do its part",
            "What happens if a partner cannot do its part for a while?",
        )
        .help("Think of illness in a small team, flood and cyber attack: who steps in, and who pays for it?")
        .example("It tells the others at once; the others keep urgent visits going, each at its own cost, for up to four weeks")
        .or_none()
        .full()
        .topics(&["R15"]),
        contracts::HOLDERS,
        contracts::SIGNING,
        contracts::JOINT_BIDDING,
        contracts::FLOW_DOWN,
        contracts::SUB_CONTRACT_ORDER,
        contracts::CONTRACT_ENDS,
        networks::PLACE_MANAGER,
        networks::HOUSE_RULES,
        networks::COMPLAINTS_PARTNER,
        networks::MOVING_OUT,
        networks::SECRETARIAT_HOST,
        networks::ALLIANCE_MANAGER,
        networks::FUND_HOLDER,
        networks::HUB_PAPERWORK,
        networks::GATEWAY,
        bodies::COMPANY_NAME,
        bodies::COMPANY_NUMBER,
        bodies::COMPANY_PARTNER,
        bodies::COMPANY_CHARITY,
        bodies::GUARANTEE,
        bodies::COMPANY_RESERVED,
        bodies::COMPANY_FUNDING,
        bodies::COMPANY_LOANS,
        bodies::POOL_BODIES,
        bodies::POOL_FUNCTIONS,
        bodies::POOL_MANAGER,
        bodies::POOL_BENEFIT,
        bodies::POOL_CONSULTATION,
        networks::NETWORK_CONDITION,
        networks::LEAD_CLINICIAN,
        networks::NETWORK_MANAGER,
        networks::PATHWAYS,
        networks::NETWORK_TRAINING,
        Question::rows("roles", "the roles of the partners", "What is each partner's role, and what does it answer for?", &rows::ROLES)
            .help("One entry for each partner. Two to six responsibilities are enough; phrases such as \"training volunteers\" read best.")
            .example("Anytown Befriending; volunteers and their support; recruiting volunteers; training volunteers")
            .short()
            .topics(&["R2"]),
        Question::rows("posts", "the shared posts", "Which posts are shared or lent, and who employs them?", &rows::POSTS)
            .when(STAFF_SHARED)
            .help("One entry for each post. The employer pays and keeps the employment duties; the line manager may be in another partner.")
            .example("Co-ordinator; Anytown Befriending; 21 hours a week")
            .full()
            .topics(&["R6"]),
        networks::SITES,
        contracts::SUB_CONTRACTS,
        contracts::OWN_CONTRACTS,
        networks::HUB_LIST,
        bodies::DIRECTORS,
    ],
    derived: derived::DERIVED,
    rules: rules::RULES,
};
