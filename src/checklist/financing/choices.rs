//! What can be chosen about money.

use crate::checklist::question::{Choice, choice};

/// How money moves.
pub(super) const MOVES: &[Choice] = &[
    choice("none", "no money: each partner pays for its own part"),
    choice(
        "direct",
        "each partner is paid directly from outside; none passes between partners",
    ),
    choice("between", "money passes between partners"),
];

/// When one partner pays another.
pub(super) const PAYMENTS: &[Choice] = &[
    choice(
        "quarterly-arrears",
        "every three months, after the work is done",
    ),
    choice("quarterly-advance", "every three months, in advance"),
    choice(
        "claims",
        "what has been spent, when it is claimed with receipts",
    ),
    choice("milestones", "when agreed steps have been reached"),
    choice("outcomes", "when agreed results have been reached"),
];

/// Who bears an overspend.
pub(super) const OVERSPENDS: &[Choice] = &[
    choice("own", "the partner that overspends bears it"),
    choice(
        "decide",
        "the partners decide before it is spent; without a decision it stays with the partner",
    ),
    choice(
        "as-losses",
        "it is dealt with like a loss, under risk-sharing",
    ),
];

/// What becomes of money that was not spent.
pub(super) const UNDERSPENDS: &[Choice] = &[
    choice("return", "it goes back to whoever gave it"),
    choice(
        "carry-over",
        "it is carried over to the next year, if whoever gave it agrees",
    ),
    choice("decide", "the partners propose, and whoever gave it agrees"),
];

/// How amounts stand to value added tax.
pub(super) const VAT: &[Choice] = &[
    choice(
        "exclusive",
        "amounts are without value added tax; any that is due is added",
    ),
    choice(
        "inclusive",
        "amounts include any value added tax that is due",
    ),
    choice("advice", "not settled: advice is being taken"),
];

/// Who pays to set the work up and to bid.
pub(super) const SET_UP_COSTS: &[Choice] = &[
    choice("own", "each partner its own, also if a bid fails"),
    choice("equal", "all partners equally, also if a bid fails"),
    choice(
        "budget",
        "the budget, and each partner its own if a bid fails",
    ),
];

/// How amounts change in later years.
pub(super) const UPLIFTS: &[Choice] = &[
    choice("none", "they stay as they are"),
    choice("review", "the partners look at them each year"),
    choice("funder", "they change as the funder's payments do"),
];

/// What a fee is worked out from.
pub(super) const FEES: &[Choice] = &[
    choice("percent", "a part of the costs before the fee"),
    choice("fixed", "a sum that we name"),
];

/// What a partner that joins within a year pays of its subscription.
pub(super) const JOINERS: &[Choice] = &[
    choice(
        "months",
        "a twelfth for each month that is left, the month of joining included",
    ),
    choice("whole", "the whole of it"),
    choice("nothing", "nothing until the next year"),
];

/// Who bears more than a pooled fund holds, or has what is left of it.
pub(super) const POOL_DIFFERENCES: &[Choice] = &[
    choice(
        "in-proportion",
        "those that pay in, in proportion to what each puts in",
    ),
    choice("equal", "those that pay in, equally"),
    choice("decide", "those that pay in decide, each for itself"),
];
