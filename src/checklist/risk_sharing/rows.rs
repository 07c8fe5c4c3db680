//! The lists of risk-sharing.

use crate::checklist::question::{Choice, Identity, Question, Rows, choice};

/// Kinds of insurance.
const COVERS: &[Choice] = &[
    choice("employers", "employers' liability"),
    choice("public", "public liability"),
    choice("professional", "professional indemnity"),
    choice("clinical", "clinical negligence"),
    choice("cyber", "cyber incidents"),
    choice("other", "other insurance"),
];

/// What could go wrong.
pub(super) const RISKS: Rows = Rows {
    singular: "risk",
    plural: "risks",
    identity: Identity::Id,
    columns: &[
        Question::line("risk", "the risk", "What could go wrong?")
            .help("Name the event and what it leads to.")
            .example("The co-ordinator leaves and visits stop")
            .topics(&["K1"]),
        Question::number(
            "likelihood",
            "how likely it is",
            "How likely is it, from 1 (rare) to 5 (almost certain)?",
            1,
            5,
        )
        .help("Judge it as things stand, with what you already do about it.")
        .example("3")
        .topics(&["K1"]),
        Question::number(
            "impact",
            "how bad it would be",
            "How bad would it be, from 1 (slight) to 5 (disastrous)?",
            1,
            5,
        )
        .help("Think of the people served first, then of money and standing.")
        .example("4")
        .topics(&["K1"]),
        Question::partner("owner", "who watches it", "Which partner watches it?")
            .help("One partner, which tells the others in time.")
            .example("anytown-befriending")
            .topics(&["K1"]),
        Question::line(
            "mitigation",
            "what is done about it",
            "What is done about it?",
        )
        .help("What makes it less likely, or less bad.")
        .example("A trained deputy and a written handover")
        .topics(&["K1"]),
    ],
};

/// The policies of each partner.
pub(super) const INSURANCE: Rows = Rows {
    singular: "policy",
    plural: "policies",
    identity: Identity::Id,
    columns: &[
        Question::partner("partner", "the partner", "Which partner?").full().topics(&["K4"]),
        Question::choice("cover", "the kind of insurance", "Against what?", COVERS)
            .help("Public bodies covered by a state scheme can give that as other insurance.")
            .example("public")
            .full()
            .topics(&["K4"]),
        Question::money("limit", "the limit", "Up to which amount for one event?")
            .help("Not below what the funder's contract asks for. Answer none where a scheme has no limit.")
            .example("£5,000,000")
            .or_none()
            .full()
            .topics(&["K4"]),
        Question::date("expires", "when it runs out", "When does the policy run out?")
            .help("Leave it out if it is renewed each year without fail.")
            .example("31 March 2028")
            .optional()
            .full()
            .topics(&["K4"]),
    ],
};

/// The most that a small partner bears of an overrun.
pub(super) const SMALL_PARTNER_CAPS: Rows = Rows {
    singular: "limit",
    plural: "limits of small partners",
    identity: Identity::Partner,
    columns: &[
        Question::partner("partner", "the partner", "Which partner?")
            .full()
            .topics(&["K5"]),
        Question::money(
            "most",
            "the most that it bears",
            "What is the most that it bears?",
        )
        .help("An amount that it could pay from free reserves and still go on.")
        .example("£2,000")
        .full()
        .topics(&["K5"]),
    ],
};

/// Each partner's part of a loss.
pub(super) const SHARES: Rows = Rows {
    singular: "share",
    plural: "shares",
    identity: Identity::Partner,
    columns: &[
        Question::partner("partner", "the partner", "Which partner?")
            .short()
            .topics(&["K5"]),
        Question::share("share", "its share", "What share of a loss does it bear?")
            .help("A fraction such as 1/3, a percentage, or equal.")
            .example("1/3")
            .short()
            .topics(&["K5"]),
    ],
};
