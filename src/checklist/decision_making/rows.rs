//! The lists of item 4.

use crate::checklist::question::{Identity, Question, Rows};

/// The votes of each partner, where they are not one each.
pub(super) const VOTES: Rows = Rows {
    singular: "entry",
    plural: "entries",
    identity: Identity::Partner,
    columns: &[
        Question::partner("partner", "the partner", "Which partner?")
            .short()
            .topics(&["D2"]),
        Question::number(
            "votes",
            "the votes of the partner",
            "How many votes does it have?",
            0,
            10_000,
        )
        .help("A whole number.")
        .example("3")
        .suggest("1")
        .short()
        .topics(&["D2"]),
    ],
};

/// What may be decided without a meeting.
pub(super) const DELEGATIONS: Rows = Rows {
    singular: "delegation",
    plural: "delegations",
    identity: Identity::Id,
    columns: &[
        Question::line("who", "who may decide alone", "Who may decide?")
            .help("A post or a group.")
            .example("the co-ordinator")
            .full()
            .topics(&["D5"]),
        Question::line("matter", "what may be decided alone", "About what?")
            .help("A phrase that can follow \"may decide on\".")
            .example("spending within the budget")
            .full()
            .topics(&["D5"]),
        Question::money(
            "limit",
            "the limit for deciding alone",
            "Up to which amount at a time?",
        )
        .help("Answer none if no money is spent under it.")
        .example("£500")
        .or_none()
        .full()
        .topics(&["D5"]),
    ],
};
