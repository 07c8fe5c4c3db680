//! The list of those who leave.

use crate::checklist::question::{Identity, Question, Rows};

/// Those who leave on a day that is known.
pub(super) const LEAVERS: Rows = Rows {
    singular: "leaver",
    plural: "leavers",
    identity: Identity::Partner,
    columns: &[
        Question::partner("partner", "the partner", "Which partner leaves?")
            .full()
            .topics(&["X2"]),
        Question::date(
            "leaves",
            "its last day as a partner",
            "Which is its last day as a partner?",
        )
        .help("The others go on from the next day.")
        .example("31 March 2029")
        .full()
        .topics(&["X2"]),
    ],
};
