//! Item 1: when the work starts, when it ends, and how it can go on.

mod derived;
mod rules;

use super::condition::Condition;
use super::item::Item;
use super::question::{Choice, Identity, Question, Rows, choice};

/// How the end is settled.
const ENDS: &[Choice] = &[
    choice("fixed-date", "on a date that we name"),
    choice("fixed-term", "after a length of time"),
    choice(
        "open-ended",
        "no fixed end, with a regular decision whether to go on",
    ),
];

/// Whether the end can be put off.
const EXTENSIONS: &[Choice] = &[
    choice("none", "no: it ends then"),
    choice("by-agreement", "yes, if every partner agrees in writing"),
    choice(
        "option",
        "yes, by a decision of the partners under their decision rule",
    ),
];

/// The month with which a financial year starts.
const YEARS: &[Choice] = &[
    choice("january", "1 January"),
    choice("april", "1 April"),
    choice("july", "1 July"),
    choice("august", "1 August"),
    choice("september", "1 September"),
    choice("october", "1 October"),
];

const HAS_END: Condition = Condition::IsNot("timeframe.ends", "open-ended");
const CAN_BE_EXTENDED: Condition =
    Condition::All(&[HAS_END, Condition::IsNot("timeframe.extension", "none")]);

/// The points at which the work can be stopped early.
const BREAKS: Rows = Rows {
    singular: "break point",
    plural: "break points",
    identity: Identity::Id,
    columns: &[
        Question::date(
            "date",
            "the date of the break point",
            "On which date can it end early?",
        )
        .example("31 March 2028")
        .full()
        .topics(&["T4"]),
        Question::line(
            "test",
            "what is decided at the break point",
            "What do the partners look at before they decide?",
        )
        .example("whether 100 people a week are visited")
        .full()
        .topics(&["T4"]),
        Question::period(
            "notice",
            "the notice for the break point",
            "How long beforehand must a partner say that it wants to stop?",
        )
        .example("3 months")
        .suggest("3 months")
        .full()
        .topics(&["T4"]),
    ],
};

/// Item 1 of the checklist.
pub const ITEM: Item = Item {
    key: "timeframe",
    number: Some(1),
    title: "Timeframe",
    guidance: "Decide when the work starts, when it ends, and whether it can go on after that.\n\
        Everybody should be able to work out the last day without counting differently.\n\
        A term that ends before the money or the contract does, or after it, is a common fault.\n\
        Without a fixed end, agree how often you will ask whether to carry on.",
    explanation: "The checklist of Nesta and Innovation Unit starts with the time frame, because \
        everything after it (plan, money, notice) is measured against it. Partnerships take longer to \
        become useful than people expect; Wildridge and others found that time to build trust is among \
        the things that successful ones had.\n\n\
        A term of three years that starts on 1 April 2027 ends on 31 March 2030, not on 1 April. The \
        program works out the last day for you and prints it, so that nobody has to count.\n\n\
        Match the end to the end of the grant or contract behind the work. If your document ends first, \
        duties to the funder are left without a home; if it ends later, duties go on without money.\n\n\
        Renewal by itself is risky: it binds partners that have forgotten the date. Let an extension be a \
        decision, taken in good time. For open-ended work, name how often the partners decide whether \
        to go on, and make sure that each can leave by notice.\n\n\
        Break points suit long terms: dates at which a partner can stop if something has not come \
        about. They only help if the notice for them can still be given.",
    sources: &[
        "Nesta and Innovation Unit, Networks that Work (2013)",
        "Wildridge et al., How to create successful partnerships (2004)",
    ],
    questions: &[
        Question::date(
            "commencement",
            "the date on which it starts",
            "On which date does it start?",
        )
        .help(
            "Name a day, not \"on signature\": partners sign on different days. Choose a date after \
            the last board has approved, and not before the grant or contract behind the work.",
        )
        .example("1 April 2027")
        .short()
        .topics(&["T1"]),
        Question::choice("ends", "how the end is settled", "How is the end settled?", ENDS)
            .help(
                "A date or a length of time is clearest. Open-ended suits networks that meet without \
                money; then the partners decide from time to time whether to go on.",
            )
            .example("fixed-term")
            .suggest("fixed-term")
            .short()
            .topics(&["T2"]),
        Question::date("expiry", "the date on which it ends", "Which day is the last?")
            .when(Condition::Is("timeframe.ends", "fixed-date"))
            .help(
                "The last day counts in full. Three years from 1 April 2027 end on 31 March 2030. Match \
                it to the end of the grant or contract behind the work.",
            )
            .example("31 March 2030")
            .short()
            .topics(&["T2"]),
        Question::period("term", "how long it lasts", "How long does it last?")
            .when(Condition::Is("timeframe.ends", "fixed-term"))
            .help(
                "The last day is worked out and printed: a term of years ends on the day before the \
                anniversary of the start. Use whole months or years.",
            )
            .example("3 years")
            .short()
            .topics(&["T2"]),
        Question::period(
            "continue_every",
            "how often the partners decide whether to go on",
            "How often do the partners decide whether to go on?",
        )
        .when(Condition::Is("timeframe.ends", "open-ended"))
        .help(
            "Work without an end drifts unless somebody asks whether it is still needed. Once a year is \
            usual.",
        )
        .example("1 year")
        .suggest("1 year")
        .short()
        .topics(&["T2"]),
        Question::choice(
            "extension",
            "whether it can be extended",
            "Can it go on after the last day?",
            EXTENSIONS,
        )
        .when(HAS_END)
        .help(
            "By agreement is the cautious answer: nobody is bound for longer than it chose. An option \
            lets the partners decide by their usual rule, so that those against are carried along.",
        )
        .example("by-agreement")
        .suggest("by-agreement")
        .topics(&["T3"]),
        Question::period(
            "extension_limit",
            "how much longer it can last in all",
            "By how long in all can it be extended?",
        )
        .when(CAN_BE_EXTENDED)
        .help(
            "A limit keeps a short project from becoming a permanent one unnoticed, and from outlasting \
            its contract. Answer none if there is no limit.",
        )
        .example("2 years")
        .or_none()
        .full()
        .topics(&["T3"]),
        Question::period(
            "extension_notice",
            "how long before the end an extension is decided",
            "How long before the last day is an extension decided?",
        )
        .when(CAN_BE_EXTENDED)
        .help(
            "Staff with fixed-term posts, and landlords, need to know in time. Choose a period that \
            leaves room to wind down properly if the answer is no.",
        )
        .example("6 months")
        .suggest("6 months")
        .full()
        .topics(&["T3"]),
        Question::choice(
            "financial_year",
            "the day on which the financial year of the work starts",
            "On which day does the financial year of the work start?",
            YEARS,
        )
        .help(
            "Partners' own years differ. Budgets, reports and contributions need one year for the \
            work. Public bodies run from 1 April. Mark a first or last part-year as such.",
        )
        .example("april")
        .suggest("april")
        .full()
        .topics(&["T5"]),
        Question::rows(
            "breaks",
            "the break points",
            "Are there dates at which a partner can stop early?",
            &BREAKS,
        )
        .help(
            "List them, or answer none. Each needs a date, what is looked at, and notice. Ordinary \
            leaving by notice comes under termination.",
        )
        .example("31 March 2028; whether 100 people a week are visited; 3 months")
        .or_none()
        .full()
        .topics(&["T4"]),
    ],
    derived: derived::DERIVED,
    rules: rules::RULES,
};
