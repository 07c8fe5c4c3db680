//! The lists of item 6.

use crate::checklist::question::{Identity, Question, Rows};

/// The seats on the group.
pub(super) const SEATS: Rows = Rows {
    singular: "seat",
    plural: "seats",
    identity: Identity::Id,
    columns: &[
        Question::partner("partner", "the partner", "Which partner fills the seat?")
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
        .example("Finance group")
        .full()
        .topics(&["S5"]),
        Question::partner(
            "chair",
            "the partner that chairs the sub-group",
            "Which partner chairs it?",
        )
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
