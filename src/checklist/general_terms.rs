//! Information, names and the general terms: what is not among the 13 items but is needed with them.

use super::condition::Condition;
use super::forms;
use super::item::Item;
use super::law;
use super::question::{Choice, Identity, Question, Rows, choice};

mod derived;
mod languages;
mod rules;
#[cfg(test)]
mod tests;

pub use languages::{Bilingual, bilingual};

/// How the partners stand to each other over personal data.
const PERSONAL_DATA: &[Choice] = &[
    choice(
        "none",
        "no personal data passes between partners, except contacts",
    ),
    choice(
        "separate-controllers",
        "each partner decides for itself (separate controllers)",
    ),
    choice(
        "joint-controllers",
        "partners decide together (joint controllers)",
    ),
    choice(
        "processor",
        "a partner acts on another's instructions (processor)",
    ),
];

/// Who owns what is created.
const OWNERSHIP: &[Choice] = &[
    choice(
        "creator",
        "whoever creates it owns it and lets the others use it",
    ),
    choice("joint", "all partners own it together"),
    choice(
        "one-partner",
        "one partner owns it and lets the others use it",
    ),
];

/// What is needed before one partner speaks for all.
const PUBLICITY: &[Choice] = &[
    choice("prior-agreement", "every partner named agrees beforehand"),
    choice("steering-group", "the steering group agrees beforehand"),
    choice("notice", "the others are told beforehand"),
];

/// Who can change the document.
const VARIATION: &[Choice] = &[
    choice("all-in-writing", "all partners, in writing"),
    choice(
        "group-for-schedules",
        "the steering group for the schedules; all partners, in writing, for the rest",
    ),
];

/// Who pays for preparing it.
const COSTS: &[Choice] = &[
    choice("own", "each partner its own"),
    choice("equal", "all partners equally"),
];

/// Whether partners may do like work with others.
const EXCLUSIVITY: &[Choice] = &[
    choice(
        "non-exclusive",
        "each may do like work alone or with others",
    ),
    choice(
        "exclusive",
        "each does this work only with the other partners",
    ),
];

/// The law that governs a document that binds.
const LAWS: &[Choice] = &[
    choice("england-and-wales", "the law of England and Wales"),
    choice("scotland", "the law of Scotland"),
    choice("northern-ireland", "the law of Northern Ireland"),
];

/// The languages of the document.
const LANGUAGES: &[Choice] = &[
    choice("english", "English only"),
    choice("equal", "English and Welsh, of equal standing"),
    choice(
        "english-prevails",
        "English and Welsh, the English prevails",
    ),
    choice("welsh-prevails", "English and Welsh, the Welsh prevails"),
];

/// The decisions of each partner's board.
const APPROVALS: Rows = Rows {
    singular: "approval",
    plural: "approvals",
    identity: Identity::Partner,
    columns: &[
        Question::partner("partner", "the partner", "Which partner?").topics(&["A12"]),
        Question::line("body", "the body that approves", "Which of its bodies approves the document?")
            .help("The board, the trustees, the cabinet, or the person to whom the decision is delegated.")
            .example("the board of trustees")
            .topics(&["A12"]),
        Question::date("date", "the date of the approval", "When did it approve, or when will it decide?")
            .help("Use the date in the minutes. Leave it out while it is not known.")
            .example("18 February 2027")
            .optional()
            .topics(&["A12"]),
    ],
};

/// Who signs for each partner.
const SIGNATORIES: Rows = Rows {
    singular: "signatory",
    plural: "signatories",
    identity: Identity::Partner,
    columns: &[
        Question::partner("partner", "the partner", "Which partner?").short().topics(&["Z19"]),
        Question::line("name", "the name of who signs", "Who signs for it?")
            .help("The person needs authority from the board or under standing orders. Use the name as it will be signed.")
            .example("Siân Price")
            .short()
            .topics(&["Z19"]),
        Question::line("post", "the post of who signs", "In which post?")
            .help("The post shows why this person can sign: chair, chief executive, authorised officer.")
            .example("Chair of trustees")
            .short()
            .topics(&["Z19"]),
        Question::line("second_name", "the name of the second signatory", "Who signs with them, if two must sign?")
            .help("Two trustees sign for a charitable incorporated organisation or an unincorporated charity, and a deed often needs two.")
            .example("Bashir Khan")
            .optional()
            .short()
            .topics(&["Z19"]),
        Question::line("second_post", "the post of the second signatory", "In which post is the second?")
            .help("Such as trustee, director or company secretary.")
            .example("Trustee")
            .optional()
            .short()
            .topics(&["Z19"]),
    ],
};

/// Whether personal data passes between partners.
const DATA_SHARED: Condition = Condition::IsNot("general_terms.personal_data", "none");

/// What is needed besides the 13 items.
pub const ITEM: Item = Item {
    key: "general_terms",
    number: None,
    title: "General terms",
    guidance: "These terms are not among the 13 items, yet most documents need them.\n\
        Personal data comes first: say who decides what is done with it, before any is shared.\n\
        Public bodies must answer requests for information; never promise them secrecy without exception.\n\
        Agree how you speak in public and who may change the document.\n\
        Name who signs for each partner, and check that they have the authority.",
    explanation: "Data protection law asks of each flow of personal data who decides its purpose. Partners that decide \
        together need an arrangement between them, and one that acts on another's instructions needs a \
        contract with set terms. The document only says which applies; the details belong in a data \
        sharing agreement. Think about risks to people before the work starts, and record it.\n\n\
        Confidentiality always has exceptions: the law, requests for information, safeguarding, and \
        people who speak up about wrongdoing. Information held by a public partner, or by others on its behalf, can be \
        asked for; the public partner decides what it releases.\n\n\
        Saying that no partnership or agency arises is more than form. Under the Partnership Act 1890 people who \
        carry on a business in common with a view of profit can become partners in law without meaning to, and \
        in Scotland such a firm is a legal person.\n\n\
        Competition, procurement and subsidy law apply to charities that offer services. A bid by partners \
        who could each have bid alone, or money from a public body that favours one, needs advice first.\n\n\
        How a partner signs depends on its form. Two trustees sign for a charitable incorporated \
        organisation; a company can act by an authorised person; public bodies follow standing orders; and \
        unincorporated groups sign through named people. Ask an adviser about deeds.",
    sources: &[
        law::SOURCE,
        "Information Commissioner, Data sharing code of practice (2021)",
        "Partnership Act 1890",
        "Charities Act 2011",
        "Companies Act 2006",
        "The King's Fund, Working together to deliver the Mandate (2013)",
    ],
    questions: &[
        Question::choice(
            "personal_data",
            "the roles over personal data",
            "How do the partners stand to each other over personal data?",
            PERSONAL_DATA,
        )
        .help(
            "Any information about people who can be told apart counts, and referrals always do. Joint \
            controllers need an arrangement between them and processors a contract: both by law. Health \
            information needs more: ask each partner's data protection officer.",
        )
        .example("separate-controllers")
        .short()
        .topics(&["Z1"]),
        Question::partner(
            "data_contact",
            "the contact for people asking about their data",
            "Which partner answers people who ask about their data?",
        )
        .when(DATA_SHARED)
        .help(
            "People may write to any partner. One partner that receives and passes on requests saves time, \
            as the law allows about a month to answer.",
        )
        .example("anytown-befriending")
        .or_none()
        .full()
        .topics(&["Z1"]),
        Question::period(
            "confidentiality",
            "how long confidentiality lasts",
            "For how long after the end do partners keep each other's confidences?",
        )
        .help(
            "Count from the end of the document. Personal data stays protected by law without limit. Answer none if \
            nothing confidential will be exchanged.",
        )
        .example("3 years")
        .suggest("3 years")
        .or_none()
        .topics(&["Z2"]),
        Question::period(
            "freedom_of_information",
            "the time to help with requests for information",
            "Within what time do the others help a public partner with a request for information?",
        )
        .when(Condition::SomePartnerIs(forms::INFORMATION_AUTHORITIES))
        .help(
            "A public body has about 20 working days to answer. The others need to search and send what they hold well \
            before that. The public body decides what is released.",
        )
        .example("5 working days")
        .suggest("5 working days")
        .or_none()
        .topics(&["Z3"]),
        Question::choice(
            "intellectual_property",
            "who owns what is created",
            "Who owns the materials that the partners create?",
            OWNERSHIP,
        )
        .help(
            "What each partner brings stays its own. For new materials the creator is the simplest owner, with the others \
            free to use them. Joint ownership is hard to use without the consent of all.",
        )
        .example("creator")
        .suggest("creator")
        .topics(&["Z4"]),
        Question::partner("owner", "the owner of what is created", "Which partner owns it?")
            .when(Condition::Is("general_terms.intellectual_property", "one-partner"))
            .help("Usually the one that a funder requires, or that will keep the materials up to date.")
            .example("anytown-befriending")
            .topics(&["Z4"]),
        Question::choice(
            "publicity",
            "how publicity is agreed",
            "What is needed before a partner speaks in public for the others?",
            PUBLICITY,
        )
        .help(
            "Logos carry reputations, and the NHS identity has rules of its own. Agreement beforehand is the \
            safe answer; telling each other is enough for small groups.",
        )
        .example("prior-agreement")
        .suggest("prior-agreement")
        .topics(&["Z5"]),
        Question::line("joint_name", "the joint name", "Do the partners use a joint name?")
            .help("A joint name must not look like a body in law. Say who owns it under what happens at the end. Answer none if there is none.")
            .example("Anytown Together")
            .or_none()
            .full()
            .topics(&["Z5"]),
        Question::choice("variation", "how it is changed", "Who can change the document?", VARIATION)
            .help("Changes should not be easier than the decisions that are reserved to all partners. Keep a list of changes.")
            .example("all-in-writing")
            .suggest("all-in-writing")
            .topics(&["Z14"]),
        Question::choice(
            "costs",
            "who pays for preparing it",
            "Who pays for preparing the document?",
            COSTS,
        )
        .help("Advice can cost more than a small partner expects. Each its own is usual.")
        .example("own")
        .suggest("own")
        .topics(&["Z21"]),
        Question::choice("law", "the governing law", "Which law governs what binds?", LAWS)
            .when(Condition::IsNot("document.binding", "none"))
            .help(
                "Choose the law of the nation where most of the work is done. It should match the statutes and courts \
                that the text names. With partners in two nations, ask an adviser.",
            )
            .example("england-and-wales")
            .suggest_from(&["document.nation"], "as it is the law of the nation chosen", derived::law_of_nation)
            .topics(&["Z18"]),
        Question::choice("languages", "the languages", "In which languages is the document?", LANGUAGES)
            .when(Condition::Is("document.nation", "wales"))
            .help(
                "Bodies under the Welsh Language Standards answer for what others do in their name. If there are two texts, \
                say whether they are equal; otherwise a difference between them cannot be settled.",
            )
            .example("english-prevails")
            .suggest("english-prevails")
            .short()
            .topics(&["Z20", "R13"]),
        Question::yes_no("welsh_text", "whether a full Welsh text is attached", "Is a full Welsh text attached?")
            .when(Condition::OneOf(
                "general_terms.languages",
                &["equal", "english-prevails", "welsh-prevails"],
            ))
            .help(
                "The draft has headings and fixed parts in Welsh, and its terms in English. Say yes once you have had the whole                 text translated and attached the Welsh.",
            )
            .example("no")
            .optional()
            .short()
            .topics(&["Z20"]),
        Question::choice(
            "exclusivity",
            "whether the partners work only with each other",
            "May partners do like work with others?",
            EXCLUSIVITY,
        )
        .help(
            "Exclusivity limits each partner and can raise competition questions. It belongs only in a document \
            that binds. Ask an adviser first.",
        )
        .example("non-exclusive")
        .suggest("non-exclusive")
        .full()
        .topics(&["Z10", "Z6"]),
        Question::text(
            "exclusive_for",
            "what exclusivity covers",
            "Which work is exclusive, and until when?",
        )
        .when(Condition::Is("general_terms.exclusivity", "exclusive"))
        .help("Keep it narrow: one contract or one bid, and not beyond the end of the document.")
        .example("bids for the Anytown home support contract until it is awarded")
        .full()
        .topics(&["Z10"]),
        Question::text(
            "procurement",
            "the route by which public money comes",
            "By which route does public money reach the partners?",
        )
        .help(
            "A grant, a contract after competition, or a direct award each has its own law. Adding or changing a partner \
            can alter a public contract. Say also how any subsidy is dealt with. Answer none if there is no public money.",
        )
        .example("A grant from Anytown Council, within the minimal financial assistance limit of each partner")
        .or_none()
        .full()
        .topics(&["Z6"]),
        Question::lines(
            "social_value",
            "commitments on environment and community",
            "What do the partners undertake for the environment and the community?",
        )
        .help("Name only what you will measure. Answer none rather than write a wish.")
        .example("Every partner pays the real Living Wage")
        .or_none()
        .full()
        .topics(&["Z9"]),
        Question::yes_no(
            "electronic_signature",
            "whether it may be signed electronically",
            "May it be signed electronically?",
        )
        .help(
            "Electronic signing is usual for simple agreements. A deed needs a witness who is there in person, and \
            some public bodies must use a seal.",
        )
        .example("yes")
        .suggest("yes")
        .full()
        .topics(&["Z17"]),
        Question::period(
            "force_majeure",
            "how long an outside event may last",
            "After how long may a partner leave if an event beyond control stops the work?",
        )
        .help(
            "While such an event lasts, nobody is at fault for what it prevents. Say when partners may give up waiting. Answer none to leave it to the law.",
        )
        .example("3 months")
        .suggest("3 months")
        .or_none()
        .full()
        .topics(&["Z22"]),
        Question::rows("approvals", "the approvals", "Which body of each partner approves the document?", &APPROVALS)
            .help("Each board decides for its own organisation and should minute it. The document takes effect only when all have.")
            .example("anytown-befriending")
            .or_none()
            .topics(&["A12"]),
        Question::rows("signatories", "the signatories", "Who signs for each partner?", &SIGNATORIES)
            .help("Every partner needs somebody with authority to sign. One person should not sign for two partners.")
            .example("anytown-befriending")
            .short()
            .topics(&["Z19"]),
    ],
    derived: derived::DERIVED,
    rules: rules::RULES,
};
