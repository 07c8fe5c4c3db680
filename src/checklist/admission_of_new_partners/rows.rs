//! The list of those who join.

use crate::checklist::condition::Condition;
use crate::checklist::question::{Identity, Question, Rows};

/// Whether votes differ.
const WEIGHTED: Condition = Condition::Is("decision_making.voting", "weighted");

/// Whether the others' parts shrink to make room.
const PRO_RATA: Condition = Condition::Is("admission_of_new_partners.effect", "pro-rata");

/// Whether losses are shared in parts that are cut again.
const LOSSES: Condition = Condition::All(&[
    PRO_RATA,
    Condition::OneOf("risk_sharing.basis", &["equal", "fixed-shares"]),
]);

/// Whether a surplus is.
const SURPLUS: Condition =
    Condition::All(&[PRO_RATA, Condition::Is("profit_sharing.model", "share")]);

/// Those who join on a day that is known.
pub(super) const JOINERS: Rows = Rows {
    singular: "joiner",
    plural: "joiners",
    identity: Identity::Id,
    columns: &[
        Question::line("name", "the name of the joiner", "Who joins?")
            .help("Its full legal name.")
            .example("Anytown Carers")
            .full()
            .topics(&["N4"]),
        Question::date("joins", "the day on which it joins", "On which day does it join?")
            .help("Votes and shares follow from the day that the document gives for that, such as the start of the next quarter.")
            .example("1 April 2028")
            .full()
            .topics(&["N4"]),
        Question::number("votes", "the votes of the joiner", "How many votes does it have?", 0, 10_000)
            .when(WEIGHTED)
            .help("Only where votes differ between partners; otherwise it has one like the others.")
            .example("1")
            .full()
            .optional()
            .topics(&["D2", "N4"]),
        Question::share("loss_share", "its share of losses", "What share of losses does it bear?")
            .when(LOSSES)
            .help("The others' shares shrink in proportion, so that all make one whole.")
            .example("1/10")
            .full()
            .optional()
            .topics(&["K5", "N4"]),
        Question::share("surplus_share", "its share of a surplus", "What share of a surplus does it receive?")
            .when(SURPLUS)
            .help("The others' shares shrink in proportion, so that all make one whole.")
            .example("1/10")
            .full()
            .optional()
            .topics(&["G2", "N4"]),
    ],
};
