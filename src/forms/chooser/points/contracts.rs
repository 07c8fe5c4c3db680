//! Points for the forms that rest on contracts.

use super::{Points, on};

pub(super) const UNINCORPORATED_CONSORTIUM: &[Points] = &[
    on("work", "bid", 4, "you want to bid together"),
    on("binding", "none", 2, "you do not want to bind each other"),
    on("binding", "some", 1, "little is to bind"),
    on("funder", "all", 2, "all answer to the funder together"),
    on("money", "direct", 1, "each partner is paid from outside"),
    on("decisions", "consensus", 1, "you decide by agreeing"),
    on(
        "money",
        "between",
        -2,
        "there is no body that could pass money on",
    ),
    on(
        "scale",
        "large",
        -3,
        "people could be liable in person for a large sum",
    ),
    on(
        "commissioner",
        "yes",
        -2,
        "a funder seldom joins an association of those it pays",
    ),
];

pub(super) const CONTRACTUAL_CONSORTIUM: &[Points] = &[
    on("work", "bid", 3, "you want to bid together"),
    on("binding", "all", 2, "you want a contract between you"),
    on("funder", "all", 2, "all answer to the funder together"),
    on(
        "decisions",
        "each",
        2,
        "each decides for itself, so that no steering group is needed",
    ),
    on("money", "direct", 1, "each partner is paid from outside"),
    on(
        "partners",
        "two",
        1,
        "two can direct a contract without a group",
    ),
    on("scale", "middle", 1, "the sum is worth a contract"),
    on(
        "decisions",
        "all",
        -2,
        "decisions that bind all need a group that takes them",
    ),
    on(
        "work",
        "exchange",
        -2,
        "nobody needs a contract to learn from others",
    ),
];

pub(super) const STEERING_GROUP_CONSORTIUM: &[Points] = &[
    on("work", "bid", 3, "you want to bid together"),
    on(
        "work",
        "planning",
        2,
        "a place is planned by a group in which all sit",
    ),
    on("binding", "all", 2, "you want a contract between you"),
    on("funder", "all", 2, "all answer to the funder together"),
    on(
        "decisions",
        "all",
        3,
        "a decision is to bind all, so that a group has to take it",
    ),
    on(
        "partners",
        "several",
        1,
        "there are enough partners to fill a group",
    ),
    on(
        "scale",
        "large",
        1,
        "the sum is worth a group that watches it",
    ),
    on("partners", "two", -2, "a group of two is a meeting"),
    on(
        "commissioner",
        "yes",
        -1,
        "a commissioner inside points to an alliance",
    ),
    on(
        "work",
        "exchange",
        -2,
        "nobody needs a contract to learn from others",
    ),
];

pub(super) const LEAD_BODY: &[Points] = &[
    on(
        "funder",
        "one",
        4,
        "one partner answers to the funder for everything",
    ),
    on(
        "money",
        "between",
        3,
        "money passes from the lead to the others",
    ),
    on("work", "service", 1, "you run one service"),
    on(
        "unincorporated",
        "yes",
        1,
        "small groups can take part under the lead",
    ),
    on("binding", "some", 1, "the sub-contracts carry what binds"),
    on("binding", "all", 1, "sub-contracts bind"),
    on(
        "funder",
        "all",
        -2,
        "no partner alone answers to the funder",
    ),
    on(
        "sharing",
        "both",
        -1,
        "a lead bears the losses first, whatever is agreed",
    ),
    on(
        "commissioner",
        "yes",
        -1,
        "a commissioner inside sits oddly under a lead that it pays",
    ),
    on(
        "partners",
        "many",
        -1,
        "many sub-contracts cost the lead a lot of work",
    ),
];

pub(super) const SEPARATE_CONTRACTS: &[Points] = &[
    on(
        "funder",
        "each",
        4,
        "each partner answers to the funder for its own part",
    ),
    on("money", "direct", 3, "each partner is paid from outside"),
    on(
        "partners",
        "two",
        2,
        "two partners can work as one without a lead",
    ),
    on("work", "service", 2, "you run one service"),
    on("sharing", "none", 1, "no loss or gain is shared"),
    on("decisions", "consensus", 1, "you decide by agreeing"),
    on("decisions", "each", 1, "each decides for itself"),
    on(
        "binding",
        "none",
        1,
        "the contracts with the funder are what binds",
    ),
    on(
        "money",
        "between",
        -3,
        "money passes between you, which separate contracts do not cover",
    ),
    on(
        "binding",
        "all",
        -2,
        "you want a contract between you, and not only with the funder",
    ),
    on(
        "partners",
        "many",
        -2,
        "a funder will not want that many contracts for one service",
    ),
    on(
        "work",
        "voice",
        -2,
        "a joint office is more than contracts side by side",
    ),
];

pub(super) const ALLIANCE: &[Points] = &[
    on("commissioner", "yes", 4, "the commissioner is inside"),
    on("sharing", "both", 3, "losses and gains are shared"),
    on("sharing", "gains", 3, "gains are shared"),
    on("binding", "all", 2, "you want a contract between you"),
    on("funder", "all", 2, "all answer for the results together"),
    on("decisions", "consensus", 1, "you decide by agreeing"),
    on(
        "scale",
        "large",
        1,
        "the sum is worth the effort that an alliance takes",
    ),
    on("commissioner", "no", -2, "the commissioner stays outside"),
    on("money", "pool", -3, "pooling needs a document of its own"),
    on(
        "money",
        "grants",
        -3,
        "grants to small groups do not need an alliance",
    ),
    on(
        "scale",
        "small",
        -3,
        "an alliance costs more to set up than the work is worth",
    ),
    on(
        "unincorporated",
        "yes",
        -1,
        "a group that is not incorporated cannot sign the contract itself",
    ),
];

pub(super) const JOINTLY_CONTROLLED_COMPANY: &[Points] = &[
    on(
        "funder",
        "company",
        5,
        "a company that you own answers to the funder",
    ),
    on(
        "held",
        "assets",
        4,
        "contracts or assets are to be held in a body of their own",
    ),
    on("binding", "all", 1, "what you agree is to bind"),
    on("money", "between", 1, "money passes through a joint budget"),
    on(
        "scale",
        "large",
        1,
        "the sum is worth the cost of a company",
    ),
    on(
        "sharing",
        "both",
        1,
        "a company can bear losses with a limit for its members",
    ),
    on("scale", "small", -3, "a company costs money every year"),
    on(
        "funder",
        "each",
        -3,
        "each partner answers for itself, so that a company has no part",
    ),
    on("funder", "one", -2, "one partner answers already"),
    on(
        "unincorporated",
        "yes",
        -1,
        "a group that is not incorporated cannot be a member itself",
    ),
];
