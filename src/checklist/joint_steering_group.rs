//! Item 6: whether there is a joint steering group, who sits on it and how it works.

mod derived;
mod meetings;
mod rows;
mod rules;
mod seats;
mod suggestions;

use super::condition::Condition;
use super::item::Item;
use super::question::{Choice, Question, choice};

/// What the group is in law and what it may do.
const STATUSES: &[Choice] = &[
    choice(
        "advisory",
        "it advises: decisions are taken by each partner",
    ),
    choice(
        "individual-authority",
        "each member decides for their own organisation, within their authority",
    ),
    choice(
        "committees-in-common",
        "committees in common: each partner's own committee decides, at one sitting",
    ),
    choice(
        "joint-committee",
        "a joint committee to which public bodies have handed powers under statute",
    ),
    choice(
        "company-board",
        "the board of a company that the partners own",
    ),
];

/// Who chairs.
const CHAIRS: &[Choice] = &[
    choice("rotates", "the partners take turns"),
    choice("chosen", "a member whom the group chooses"),
    choice("partner", "always the same partner"),
    choice("independent", "somebody independent of the partners"),
];

const NEEDED: Condition = Condition::Is("joint_steering_group.needed", "yes");
const IN_COMMON: Condition = Condition::Any(&[
    Condition::Is("document.form", "committees-in-common"),
    Condition::All(&[
        NEEDED,
        Condition::Is("joint_steering_group.status", "committees-in-common"),
    ]),
]);

/// Item 6 of the checklist.
pub const ITEM: Item = Item {
    key: "joint_steering_group",
    number: Some(6),
    title: "Joint steering group",
    guidance: "Decide whether you need a steering group at all. Two partners who ring each other often do not.\n\
        If you do, settle who sits on it, what it may decide, who chairs and how often it meets.\n\
        Say plainly whether it advises or decides: an advisory group that decides is nobody's decision.\n\
        What goes wrong: seats without authority, and reports that never reach the boards.",
    explanation: "Nesta and Innovation Unit ask whether a joint steering group is needed and who will be on it. \
        With three or more partners, or where money moves, it usually is. With two, a regular meeting of the \
        contacts does as well.\n\n\
        A steering group has no legal existence of its own. The cautious form is that each member decides \
        for their own organisation, within the authority that it has given them, and takes the rest back. An \
        advisory group only recommends.\n\n\
        NHS Providers describes trusts that work through committees in common: each trust has its own \
        committee, they meet together, and each takes its own decision. There is no single vote, and nobody \
        can be outvoted. A joint committee with real powers rests on statute, and charities cannot simply \
        sit on one. Ask an adviser before you choose either.\n\n\
        Seats matter most to the small. A seat for each partner, a chair that rotates, and papers that arrive in \
        time let a small charity take part next to a large trust. Seats for people who use the services \
        need support and expenses.\n\n\
        Boards remain responsible. A short report after each meeting, the same for everyone, keeps them so.",
    sources: &[
        "Nesta and Innovation Unit, Networks that Work (2013)",
        "NHS Providers, Collaborating for better care (2021)",
        "The King's Fund, Working together to deliver the Mandate (2013)",
    ],
    questions: &[
        Question::yes_no("needed", "whether there is a joint steering group", "Is a joint steering group needed?")
            .help(
                "Usually yes with three or more partners, or where money passes between them. Without one, \
                the contacts meet and decide.",
            )
            .example("yes")
            .suggest_from(
                &["partners", "roles_and_responsibilities.lead_model"],
                "from the number of partners and whether one leads",
                suggestions::needed,
            )
            .topics(&["S1"]),
        Question::line("name", "the name of the group", "What is the group called?")
            .when(NEEDED)
            .help("Avoid \"board\" or \"committee\" unless it is one.")
            .example("Steering Group")
            .suggest("Steering Group")
            .topics(&["S1"]),
        Question::choice("status", "what the group may do", "What may the group do?", STATUSES)
            .when(NEEDED)
            .help(
                "In the cautious form each member decides for their own organisation only. Committees in common \
                and joint committees need the boards' resolutions and legal advice.",
            )
            .example("individual-authority")
            .suggest("individual-authority")
            .topics(&["S1"]),
        Question::choice("chair", "who chairs", "Who chairs the meetings?", CHAIRS)
            .when(NEEDED)
            .help("Turns keep partners equal; one chair gives continuity. An independent chair costs money and calms.")
            .example("rotates")
            .suggest("rotates")
            .topics(&["S3"]),
        Question::partner("chair_partner", "the partner that chairs", "Which partner chairs?")
            .when(Condition::All(&[NEEDED, Condition::Is("joint_steering_group.chair", "partner")]))
            .help("A partner that also leads and holds the money has much in one hand.")
            .example("anytown-befriending")
            .topics(&["S3"]),
        Question::period("chair_term", "how long a chair serves", "How long does a chair serve?")
            .when(Condition::All(&[NEEDED, Condition::IsNot("joint_steering_group.chair", "partner")]))
            .help("Long enough to learn it, short enough that each has a turn.")
            .example("1 year")
            .suggest("1 year")
            .topics(&["S3"]),
        Question::number("meetings", "the number of meetings a year", "How many times a year do the partners meet?", 1, 366)
            .help("Four times a year is usual, more often at the start. Meet at least as often as reports are due.")
            .example("4")
            .suggest("4")
            .topics(&["S4"]),
        Question::date("first_meeting", "the date of the first meeting", "When is the first meeting?")
            .help("Within the first weeks of the work. Leave it unanswered if it is not settled.")
            .example("19 April 2027")
            .full()
            .optional()
            .topics(&["S4"]),
        Question::period("papers", "the time for papers", "How long before a meeting do papers go out?")
            .when(NEEDED)
            .help("Small organisations need time to read and to ask their own people.")
            .example("5 working days")
            .suggest("5 working days")
            .topics(&["S4"]),
        Question::period("minutes", "the time for minutes", "Within what time do minutes go out?")
            .when(NEEDED)
            .help("Soon enough that people still remember. A list of decisions and actions is enough.")
            .example("10 working days")
            .suggest("10 working days")
            .topics(&["S4"]),
        Question::partner("secretariat", "who calls the meetings and takes minutes", "Which partner calls the meetings and takes the minutes?")
            .when(NEEDED)
            .help("It takes time every month. If one partner does it throughout, it should count as a contribution.")
            .example("anytown-council")
            .topics(&["S4"]),
        Question::lines("duties", "the duties of the group", "What does the group do?")
            .when(NEEDED)
            .help("Phrases such as \"following the action plan\" read best. Leave to each partner what only it can decide.")
            .example("following the action plan; settling problems between partners; reviewing risks")
            .suggest(
                "following progress against the action plan; watching the budget and the risks; \
                settling problems that the contacts cannot settle; hearing the views of people who use the \
                services; recommending changes to the Partners",
            )
            .full()
            .topics(&["S5"]),
        Question::lines("delegated_powers", "what the group may decide for the members", "What may the group decide for the members?")
            .when(Condition::All(&[NEEDED, Condition::Is("document.form", "steering-group-consortium")]))
            .help(
                "Only what is listed is handed over; the rest stays with each member. Give limits in money and time. Answer none \
                if the group only recommends.",
            )
            .example("changing the dates of the action plan; spending up to £2,000 within the budget between meetings")
            .or_none()
            .topics(&["D5", "S5"]),
        Question::period("board_reports", "the time for reports to the boards", "Within what time after a meeting do the partners' boards get a report?")
            .when(NEEDED)
            .help("One page, the same for every board: what is going well, what is not, what the board has to decide.")
            .example("10 working days")
            .suggest("10 working days")
            .or_none()
            .full()
            .topics(&["S6"]),
        Question::lines("others", "who else attends", "Who else attends, and with which rights?")
            .when(NEEDED)
            .help("People who use the services, the funder, advisers: say whether they speak, see papers or only listen. They do not vote.")
            .example("Two people who use the services, who speak and see all papers; The funder, who listens")
            .or_none()
            .full()
            .topics(&["S2", "S7"]),
        Question::text("no_seat_reason", "why some partners have no seat", "If a partner has no seat, why?")
            .when(NEEDED)
            .help("Leave it unanswered where every partner has one. In large groups several partners may share a seat.")
            .example("The six lunch clubs share one seat, which they fill in turn")
            .optional()
            .topics(&["S2"]),
        Question::rows("seats", "the seats", "Who sits on the group?", &rows::SEATS)
            .when(NEEDED)
            .help("One entry for each seat, usually one for each partner. Name the post, not the person.")
            .example("Anytown Befriending; Chief executive; yes")
            .suggest_from(&["partners"], "as each partner usually has one seat", suggestions::seats)
            .topics(&["S2"]),
        Question::rows("delegations", "what each partner has delegated", "Which committee has each partner set up, and what has it delegated to it?", &rows::DELEGATIONS)
            .when(IN_COMMON)
            .help(
                "One entry for each partner that has a committee. The powers come from that partner's own resolution, and differ from \
                partner to partner.",
            )
            .example("Anytown NHS Trust; Partnership Committee; agreeing shared pathways; £50,000")
            .optional()
            .topics(&["D5", "S1"]),
        Question::rows("sub_groups", "the sub-groups", "Are there sub-groups?", &rows::SUB_GROUPS)
            .when(NEEDED)
            .help("Only where somebody has time for them. A sub-group cannot do more than the group that set it up. Answer none if there are none.")
            .example("Finance group; Anytown Council; watches the budget and reports to each meeting")
            .or_none()
            .full()
            .topics(&["S5"]),
    ],
    derived: derived::DERIVED,
    rules: rules::RULES,
};
