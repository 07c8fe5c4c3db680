//! The lists of profit-sharing.

use crate::checklist::question::{Identity, Question, Rows};

/// Each partner's part of a surplus.
pub(super) const SHARES: Rows = Rows {
    singular: "share",
    plural: "shares",
    identity: Identity::Partner,
    columns: &[
        Question::partner("partner", "the partner", "Which partner?")
            .short()
            .topics(&["G2"]),
        Question::share(
            "share",
            "its share",
            "What share of a surplus does it receive?",
        )
        .help("A fraction such as 1/3, a percentage, or equal.")
        .example("equal")
        .short()
        .topics(&["G2"]),
    ],
};

/// Each provider's part of a saving or an overrun.
pub(super) const PROVIDER_SHARES: Rows = Rows {
    singular: "provider's share",
    plural: "shares among the providers",
    identity: Identity::Partner,
    columns: &[
        Question::partner("partner", "the provider", "Which provider?")
            .full()
            .topics(&["G2", "G3"]),
        Question::share(
            "share",
            "its share",
            "What share does it receive of the providers' part of a saving, or bear of an overrun?",
        )
        .help("A fraction such as 1/3, a percentage, or equal.")
        .example("equal")
        .full()
        .topics(&["G2", "G3", "K5"]),
    ],
};
