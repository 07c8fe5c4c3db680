//! The lists of item 6.

use crate::checklist::question::{Identity, Question, Rows};

/// The seats on the group.
pub(super) const SEATS: Rows = Rows {
    singular: "seat",
    plural: "seats",
    identity: Identity::Id,
    columns: &[
        Question::partner("partner", "the partner", "Which partner fills the seat?")
            .help("Usually each partner fills one seat.")
            .topics(&["S2"]),
        Question::line(
            "post",
            "the post of the member",
            "Which post does the member hold there?",
        )
        .help("Somebody with the authority to decide, as far as the group decides.")
        .example("Chief executive")
        .topics(&["S2"]),
        Question::yes_no(
            "voting",
            "whether the seat votes",
            "Does the seat take part in decisions?",
        )
        .help("No for members who attend and speak only.")
        .example("yes")
        .suggest("yes")
        .topics(&["S2"]),
    ],
};

/// The groups that work under it.
pub(super) const SUB_GROUPS: Rows = Rows {
    singular: "sub-group",
    plural: "sub-groups",
    identity: Identity::Id,
    columns: &[
        Question::line(
            "name",
            "the name of the sub-group",
            "What is the sub-group called?",
        )
        .help("A plain name that says what it looks after.")
        .example("Finance group")
        .full()
        .topics(&["S5"]),
        Question::partner(
            "chair",
            "the partner that chairs the sub-group",
            "Which partner chairs it?",
        )
        .help("One partner, which reports back to the steering group.")
        .example("anytown-council")
        .full()
        .topics(&["S5"]),
        Question::line(
            "remit",
            "what the sub-group does",
            "What does it do, and may it decide anything?",
        )
        .help("Say so if it only recommends.")
        .example("watches the budget and recommends changes")
        .full()
        .topics(&["S5"]),
    ],
};

/// What each partner has delegated to its own committee.
pub(super) const DELEGATIONS: Rows = Rows {
    singular: "delegation",
    plural: "delegations",
    identity: Identity::Partner,
    columns: &[
        Question::partner("partner", "the partner", "Which partner?")
            .help("Each partner with a committee has one entry.")
            .topics(&["D5"]),
        Question::line(
            "committee",
            "the committee of the partner",
            "What is its committee called, and who sits on it?",
        )
        .help("The name in the resolution that set it up, and the posts of its members.")
        .example("Partnership Committee: the chief executive and two trustees")
        .topics(&["S1"]),
        Question::lines(
            "matters",
            "what the partner has delegated",
            "On what may the committee decide?",
        )
        .help("As the resolution says. What is not listed stays with the board or the trustees.")
        .example("agreeing shared pathways; agreeing the joint work plan")
        .topics(&["D5"]),
        Question::money(
            "limit",
            "the limit of the delegation",
            "Up to what sum at a time?",
        )
        .help("Answer none if it may not spend money. Check it against the partner's own rules.")
        .example("£50,000")
        .or_none()
        .topics(&["D5"]),
    ],
};
