//! Dispute resolution: who talks to whom, in which order and how long, when partners disagree.

use super::condition::Condition;
use super::item::Item;
use super::question::{Choice, Identity, Question, Rows, choice};
use crate::answers::Agreement;
use crate::values::{Answer, Id, Period, Row, Unit, Value};

mod derived;
mod rules;

/// Who tries to settle it.
const PEOPLE: &[Choice] = &[
    choice("contacts", "the contacts of the partners concerned"),
    choice("steering-group", "the steering group"),
    choice(
        "chief-officers",
        "the chief officers of the partners concerned",
    ),
    choice("chairs", "the chairs of the partners concerned"),
];

/// Who pays a mediator.
const COSTS: &[Choice] = &[
    choice("equal", "the partners in dispute, equally"),
    choice("budget", "the budget"),
    choice("largest", "the largest partner in the dispute"),
];

/// What follows if nothing has helped.
const LAST: &[Choice] = &[
    choice("courts", "the courts"),
    choice(
        "expert-money",
        "an independent expert for questions of money, the courts for the rest",
    ),
    choice("arbitration", "arbitration instead of the courts"),
];

/// Whether this item binds.
const BINDS: Condition = Condition::Any(&[
    Condition::Is("document.binding", "all"),
    Condition::Includes("document.binding_topics", "dispute-resolution"),
]);

/// Whether there is a mediator.
const MEDIATED: Condition = Condition::Is("dispute_resolution.mediation", "yes");

/// Contacts, then chief officers, then chairs.
fn usual_stages(agreement: &Agreement) -> Option<Value> {
    let stages = [("contacts", 10), ("chief-officers", 10), ("chairs", 15)];
    let rows = stages.map(|(who, days)| Row {
        id: Id::from_name(who),
        cells: vec![
            ("who", Answer::Given(Value::Choice(who))),
            (
                "within",
                Answer::Given(Value::Period(Period::new(days, Unit::WorkingDays))),
            ),
        ],
    });
    (agreement.partner_rows().len() >= 2).then(|| Value::Rows(rows.into()))
}

/// The steps before a mediator.
const STAGES: Rows = Rows {
    singular: "stage",
    plural: "stages",
    identity: Identity::Id,
    columns: &[
        Question::choice(
            "who",
            "who tries to settle it",
            "Who tries to settle it?",
            PEOPLE,
        )
        .help("Each stage should bring in people who were not at the one before.")
        .example("contacts")
        .short()
        .topics(&["Q1"]),
        Question::period("within", "how long they have", "How long do they have?")
            .help("Short enough that work does not suffer. Ten working days is usual.")
            .example("10 working days")
            .short()
            .topics(&["Q2"]),
    ],
};

/// What happens when partners disagree.
pub const ITEM: Item = Item {
    key: "dispute_resolution",
    number: Some(13),
    title: "Dispute resolution",
    guidance: "Decide beforehand who talks to whom when partners disagree, and how long each step may take.\n\
        Usual steps are the contacts, then the chief officers, then the chairs, then a mediator.\n\
        The work goes on meanwhile, and nobody is made to wait for help because partners argue.\n\
        What goes wrong: the same two people at every step, no time limits, and no end.",
    explanation: "Managing conflict is one of the tasks of every partnership (Wildridge et al., How to create successful partnerships, 2004). \
        Steps agreed in good times save friendships and fees.\n\n\
        Each step should bring in new people with more authority, from both sides, and have a time limit. The sum of the \
        limits should be shorter than the notice to leave, or a partner will rather leave than wait.\n\n\
        A mediator decides nothing but helps the partners to decide. Say who pays. A document that does not bind goes no further than that; \
        arbitration has no place in it.\n\n\
        Under a contract, an expert can decide questions of money faster than a court. Arbitration replaces the courts \
        and has its own law in each nation. Either way a partner should be free to ask a court for urgent help. Ask an adviser.\n\n\
        Between bodies of the health service there are routes of their own, and agreements between them may not be \
        enforceable in court at all. A charity is not among the bodies for which they are meant; ask an adviser.",
    sources: &[
        "Wildridge et al., How to create successful partnerships (2004)",
        "NHS Providers, Collaborating for better care (2021)",
        "National Health Service Act 2006, section 9 (for England; not looked up, ask an adviser)",
    ],
    questions: &[
        Question::yes_no("services_continue", "whether the work goes on meanwhile", "Does the work go on while a dispute lasts?")
            .help("It should. Anything else makes the people served pay for the quarrel.")
            .example("yes")
            .suggest("yes")
            .topics(&["Q5"]),
        Question::yes_no("mediation", "whether there is a mediator", "If talking does not help, is there a mediator?")
            .help("A mediator is neutral, decides nothing, and costs little beside a court.")
            .example("yes")
            .suggest("yes")
            .topics(&["Q3"]),
        Question::choice("mediation_costs", "who pays the mediator", "Who pays the mediator?", COSTS)
            .when(MEDIATED)
            .help("Equally is usual. For very small partners even that can be too much.")
            .example("equal")
            .suggest("equal")
            .topics(&["Q3"]),
        Question::line("mediator", "who mediates", "Who is the mediator, or who chooses one if you cannot agree?")
            .when(MEDIATED)
            .help("A body in your own nation that names mediators. Charities can often find one free of charge. Answer none to choose together when it is needed.")
            .example("A mediator named by the council for voluntary service in Anytown")
            .or_none()
            .full()
            .topics(&["Q3"]),
        Question::period("mediation_within", "how long mediation may take", "How long may mediation take?")
            .when(MEDIATED)
            .help("From the day on which a partner asks for it.")
            .example("20 working days")
            .suggest("20 working days")
            .full()
            .topics(&["Q2", "Q3"]),
        Question::choice("last", "what follows if nothing has helped", "What follows if nothing has helped?", LAST)
            .when(BINDS)
            .help("An expert is quick on money. Arbitration is private and final, and can be costly. Ask an adviser.")
            .example("expert-money")
            .suggest("expert-money")
            .full()
            .topics(&["Q4", "Q6"]),
        Question::line("appointer", "who names the expert or arbitrator", "Who names the expert or arbitrator if you cannot agree on one?")
            .when(Condition::All(&[
                BINDS,
                Condition::OneOf("dispute_resolution.last", &["expert-money", "arbitration"]),
            ]))
            .help("Without somebody who can name one, a partner can block the last step by agreeing to nobody. A professional body in your own nation usually will.")
            .example("The president of the accountants' body in our nation")
            .full()
            .optional()
            .topics(&["Q4"]),
        Question::yes_no("urgent_relief", "whether a court can be asked at once", "May a partner ask a court for urgent help at any time?")
            .when(BINDS)
            .help("Such as to stop the misuse of personal data. Yes is the cautious answer.")
            .example("yes")
            .suggest("yes")
            .full()
            .topics(&["Q6"]),
        Question::yes_no("nhs_route", "whether health bodies use their own route", "Do disputes between health service bodies follow the route of the health service?")
            .when(Condition::SomePartnerIs(super::forms::HEALTH_SERVICE))
            .help("Only for disputes in which all concerned are bodies of the health service. Charities and councils keep to the steps here.")
            .example("yes")
            .suggest("yes")
            .full()
            .topics(&["Q7"]),
        Question::rows("stages", "the stages", "Who tries to settle a dispute, step by step?", &STAGES)
            .help("Start with those closest to the work. Two or three steps are enough.")
            .example("contacts, 10 working days")
            .suggest_from(&["partners"], "the usual steps, from those closest to the work upwards", usual_stages)
            .short()
            .topics(&["Q1", "Q2"]),
    ],
    derived: derived::DERIVED,
    rules: rules::RULES,
};
