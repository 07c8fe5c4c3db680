//! The questions of the general terms.

use super::choices::{
    COSTS, EXCLUSIVITY, FORMATS, LANGUAGES, LAWS, OWNERSHIP, PERSONAL_DATA, PUBLICITY, ROUTES,
    STANDARDS, SUPPORTING, THIRD_PARTIES, TRANSFER, VARIATION,
};
use super::derived;
use super::lists::{APPROVALS, DATA_FLOWS, DEFINITIONS, SIGNATORIES};
use crate::checklist::condition::Condition;
use crate::checklist::forms;
use crate::checklist::question::Question;

/// Whether personal data passes between partners.
const DATA_SHARED: Condition = Condition::IsNot("general_terms.personal_data", "none");

/// Whether anything in the document binds.
const BINDS: Condition = Condition::IsNot("document.binding", "none");

/// The questions, in the order in which they are asked.
pub(super) const QUESTIONS: &[Question] = &[
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
        .suggest("separate-controllers")
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
        Question::date(
            "data_assessment",
            "when the risks to people's data are assessed",
            "By when is the assessment of the risks to people's data done?",
        )
        .when(DATA_SHARED)
        .help(
            "A data protection impact assessment belongs before the first data is shared, and the law asks for one where \
            the risk is high. The data protection officers of the partners can do it together.",
        )
        .example("1 March 2027")
        .optional()
        .full()
        .topics(&["Z1"]),
        Question::number(
            "breach_hours",
            "the hours to tell of a breach of personal data",
            "Within how many hours does a partner tell the others of a breach of personal data?",
            1,
            168,
        )
        .when(DATA_SHARED)
        .help(
            "A controller may have to report a breach to the regulator within 72 hours, so the others need to hear well \
            before that. A day is usual.",
        )
        .example("24")
        .suggest("24")
        .optional()
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
        Question::yes_no(
            "no_partnership",
            "whether a partnership in law is excluded",
            "Does the document say that no partnership in law, agency or employment arises?",
        )
        .help(
            "Nearly always yes. Without it, people who share gains can become partners in law without meaning to, and \
            one could bind the others. Ask an adviser before you answer no.",
        )
        .example("yes")
        .suggest("yes")
        .optional()
        .topics(&["Z11"]),
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
        Question::yes_no(
            "entire_agreement",
            "whether it holds all that was agreed",
            "Does the document replace everything said or written about this before?",
        )
        .when(BINDS)
        .help(
            "Then nobody can rely on an e-mail or a talk from before. Answer no if an earlier agreement goes on beside this \
            one, and name that agreement.",
        )
        .example("yes")
        .suggest("yes")
        .optional()
        .full()
        .topics(&["Z15"]),
        Question::choice(
            "third_party_rights",
            "who else can enforce it",
            "Who besides the partners can enforce what binds?",
            THIRD_PARTIES,
        )
        .when(BINDS)
        .help(
            "Unless the document says otherwise, people for whose good something is promised may be able to enforce it. \
            To exclude that is usual. Name a funder or a successor only if it is to have rights.",
        )
        .example("excluded")
        .suggest("excluded")
        .optional()
        .full()
        .topics(&["Z12"]),
        Question::lines("third_parties", "those who can enforce it too", "Which people or bodies can enforce what binds?")
            .when(Condition::Is("general_terms.third_party_rights", "named"))
            .help("Name each, and say which term it can enforce. Ask an adviser: such a right can be hard to take away again.")
            .example("the Anytown Community Fund, for the terms on reports to it")
            .full()
            .topics(&["Z12"]),
        Question::choice("assignment", "whether a part can be passed on", "Can a partner pass its part on to somebody else?", TRANSFER)
            .help("A partner was chosen for what it is. Usually its part passes only if the others agree in writing.")
            .example("with-consent")
            .suggest("with-consent")
            .optional()
            .full()
            .topics(&["Z13"]),
        Question::yes_no(
            "successors",
            "whether a successor by law takes a partner's place",
            "Does a body that takes over a partner's functions by law take its place?",
        )
        .help(
            "Health bodies and councils are reorganised and charities merge. If the successor steps in, the work goes on; if \
            not, each change needs a new document.",
        )
        .example("yes")
        .suggest("yes")
        .optional()
        .full()
        .topics(&["Z13"]),
        Question::choices("supporting_terms", "the supporting terms", "Which supporting terms does it hold?", SUPPORTING)
            .when(BINDS)
            .help("Lawyers expect these in a contract. None of them changes who does what.")
            .example("severance; waiver; further-assurance")
            .suggest("severance; waiver; further-assurance")
            .or_none()
            .optional()
            .full()
            .topics(&["Z16"]),
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
                "The draft has headings and fixed parts in Welsh, and its terms in English. Say yes once you have had the whole \
                text translated and attached the Welsh.",
            )
            .example("no")
            .optional()
            .short()
            .topics(&["Z20"]),
        Question::choices("formats", "the forms in which it is offered", "In which forms is the document offered to those who ask?", FORMATS)
            .help(
                "Public bodies have duties to make what they publish accessible, and people who use the work should be able \
                to read what was agreed about it. Promise only what somebody will make.",
            )
            .example("plain-summary; large-print")
            .or_none()
            .optional()
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
        Question::choice("route", "the kind of public money", "What kind of public money is it?", ROUTES)
            .help(
                "Contracts for health care services in England and Wales follow the provider selection regime, other public \
                contracts general procurement law, and grants neither. Say that it is not known rather than guess.",
            )
            .example("grant")
            .optional()
            .full()
            .topics(&["Z6"]),
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
        Question::yes_no(
            "bribery_and_fraud",
            "whether the partners undertake to guard against bribery and fraud",
            "Do the partners undertake to guard against bribery and fraud?",
        )
        .help("Funders of public money expect it. It asks for a policy that fits the size of each partner, and for telling the others.")
        .example("yes")
        .suggest("yes")
        .optional()
        .full()
        .topics(&["Z7"]),
        Question::choices(
            "ethical_standards",
            "the standards that the partners undertake",
            "Which standards do the partners undertake to keep?",
            STANDARDS,
        )
        .help(
            "Choose those that a contract or grant asks for, and those that fit the work. The duty to keep people from being \
            drawn into terrorism lies on certain bodies in Great Britain; the others only help them.",
        )
        .example("modern-slavery; speaking-up")
        .suggest("modern-slavery; speaking-up")
        .or_none()
        .optional()
        .full()
        .topics(&["Z8"]),
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
        Question::yes_no(
            "pandemic",
            "whether a pandemic counts as an outside event",
            "Does an epidemic or pandemic count as an event beyond control?",
        )
        .help(
            "If nothing is said, people argue about it when one comes. Services for people at risk may have to go on in one: \
            answer no, and plan for it.",
        )
        .example("yes")
        .optional()
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
        Question::rows("data_flows", "the data flows", "Which personal data passes between which partners?", &DATA_FLOWS)
            .when(DATA_SHARED)
            .help(
                "A list of who gives what to whom, why and on which basis is the core of a data sharing agreement. Start with \
                referrals. Leave it out if the data sharing agreement holds it.",
            )
            .example("anytown-befriending, anytown-trust, names of people referred")
            .optional()
            .full()
            .topics(&["Z1"]),
        Question::rows("definitions", "the definitions", "Which words need a meaning of their own?", &DEFINITIONS)
            .help(
                "The draft defines the usual words itself: Partners, Work, Term, Budget and so on. Add only those that your \
                answers use in a meaning of their own.",
            )
            .example("Hub, the building at 4 Mill Lane in Anytown")
            .optional()
            .topics(&["A04"]),
];
