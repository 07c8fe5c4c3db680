//! The lists of financing.

use crate::checklist::question::{Choice, Identity, Question, Rows, choice};

/// What kind of money it is.
const KINDS: &[Choice] = &[
    choice("grant", "grant"),
    choice("contract", "contract"),
    choice("donation", "donation"),
    choice("other", "other income"),
];

/// Money from outside.
pub(super) const SOURCES: Rows = Rows {
    singular: "source",
    plural: "sources",
    identity: Identity::Id,
    columns: &[
        Question::line("funder", "the funder", "Who gives or pays the money?")
            .help("Use the name of the body, not of the person who deals with it.")
            .example("Anytown Council")
            .topics(&["F1"]),
        Question::choice("kind", "the kind of money", "What kind of money is it?", KINDS)
            .help("A grant is given for a purpose; under a contract a service is bought. They differ in tax and in what happens to what is left.")
            .example("grant")
            .topics(&["F1"]),
        Question::partner("holder", "the partner that receives it", "Which partner receives it?")
            .help("This partner answers to the funder for it.")
            .example("anytown-befriending")
            .topics(&["F1"]),
        Question::line("year", "the year", "For which year or time?")
            .help("Use one way of writing it throughout, such as 2027/28, so that the years can be added up.")
            .example("2027/28")
            .topics(&["F1"]),
        Question::money("amount", "the amount", "How much?")
            .help("To the penny if you know it. Leave it to be agreed rather than guess.")
            .example("£36,000")
            .topics(&["F1"]),
        Question::yes_no("restricted", "whether it is restricted", "Is it restricted to a purpose?")
            .help("Grants mostly are. Restricted money is spent on its purpose or goes back.")
            .example("yes")
            .full()
            .topics(&["F1"]),
    ],
};

/// Money from the partners themselves.
pub(super) const CONTRIBUTIONS: Rows = Rows {
    singular: "contribution",
    plural: "contributions",
    identity: Identity::Id,
    columns: &[
        Question::partner("partner", "the partner", "Which partner?").topics(&["F2"]),
        Question::line("year", "the year", "For which year or time?")
            .help("Use one way of writing it throughout, such as 2027/28.")
            .example("2027/28")
            .topics(&["F2"]),
        Question::money("amount", "the amount", "How much?")
            .help("Answer none for a partner that puts in nothing.")
            .example("£6,000")
            .or_none()
            .topics(&["F2"]),
        Question::date("due", "when it is due", "By when is it paid?")
            .help("Leave it out if it is paid as costs arise.")
            .example("30 April 2027")
            .optional()
            .topics(&["F2"]),
    ],
};

/// What the money is for.
pub(super) const ALLOCATIONS: Rows = Rows {
    singular: "line",
    plural: "lines of the budget",
    identity: Identity::Id,
    columns: &[
        Question::partner(
            "partner",
            "the partner that spends it",
            "Which partner spends it?",
        )
        .full()
        .topics(&["F4"]),
        Question::line("year", "the year", "In which year or time?")
            .help("Use one way of writing it throughout, such as 2027/28.")
            .example("2027/28")
            .full()
            .topics(&["F4"]),
        Question::line("what", "what it is for", "What is it for?")
            .help("A post, rent, training, overheads: what a board would look for.")
            .example("Co-ordinator, half time")
            .full()
            .topics(&["F4"]),
        Question::money("amount", "the amount", "How much?")
            .help("Without value added tax, unless you said otherwise.")
            .example("£24,000")
            .full()
            .topics(&["F4"]),
    ],
};

/// Money that a hub passes on.
pub(super) const GRANTS: Rows = Rows {
    singular: "small grant",
    plural: "small grants",
    identity: Identity::Id,
    columns: &[
        Question::partner(
            "partner",
            "the partner that receives it",
            "Which partner receives it?",
        )
        .topics(&["F5"]),
        Question::line("what", "what it is for", "What is it for?")
            .help("One thing that people can see.")
            .example("A minibus outing a month")
            .topics(&["F4"]),
        Question::money("amount", "the amount", "How much?")
            .help("In all, not for each month.")
            .example("£750")
            .topics(&["F4", "F5"]),
    ],
};

/// What partners give other than money.
pub(super) const IN_KIND: Rows = Rows {
    singular: "contribution in kind",
    plural: "contributions in kind",
    identity: Identity::Id,
    columns: &[
        Question::partner("partner", "the partner", "Which partner?").topics(&["F3"]),
        Question::line("what", "what it gives", "What does it give?")
            .help("Say how much of it and how often.")
            .example("A meeting room one day a week")
            .topics(&["F3"]),
        Question::money("value", "its value", "What is it worth?")
            .help("What it costs the partner, not what it could be sold for. It is for information only. Leave it out if nobody needs it.")
            .example("£2,600")
            .optional()
            .topics(&["F3"]),
    ],
};
