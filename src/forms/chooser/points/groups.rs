//! Points for the forms that rest on meeting, sharing or giving grants.

use super::{Points, on};

pub(super) const INFORMAL_NETWORK: &[Points] = &[
    on("work", "exchange", 4, "you want to keep in touch and learn"),
    on(
        "money",
        "none",
        3,
        "no money moves, so that nothing needs a contract",
    ),
    on("funder", "nobody", 2, "nobody has to answer to a funder"),
    on("binding", "none", 2, "nothing is to bind"),
    on(
        "scale",
        "small",
        2,
        "little is at stake, and little form is enough",
    ),
    on("decisions", "each", 1, "each decides for itself"),
    on("decisions", "consensus", 1, "you decide by agreeing"),
    on(
        "money",
        "direct",
        -2,
        "a funder will want to know who does what",
    ),
    on(
        "work",
        "service",
        -2,
        "a service needs roles that people can rely on",
    ),
    on(
        "work",
        "bid",
        -3,
        "a funder cannot award anything to a network",
    ),
    on(
        "work",
        "pathway",
        -2,
        "shared care needs standards and somebody who keeps them",
    ),
    on("work", "voice", -2, "a joint office has to be paid for"),
];

pub(super) const CO_LOCATED_SERVICE: &[Points] = &[
    on("held", "building", 9, "you share a building"),
    on("work", "service", 2, "you run services side by side"),
    on(
        "partners",
        "several",
        1,
        "several services can share one front door",
    ),
    on("money", "between", 1, "the costs of the place are shared"),
    on("decisions", "each", 1, "each decides for its own service"),
    on("work", "bid", -2, "bidding together needs no common roof"),
    on(
        "funder",
        "one",
        -1,
        "one partner that answers for all points to a lead",
    ),
    on(
        "sharing",
        "both",
        -1,
        "those who share a roof do not have to share losses",
    ),
];

pub(super) const COMMITTEES_IN_COMMON: &[Points] = &[
    on(
        "decisions",
        "boards",
        6,
        "committees meet side by side, and each decides for its own body",
    ),
    on(
        "public",
        "all",
        2,
        "public bodies keep the decisions that the law gives them",
    ),
    on("work", "planning", 2, "you plan for an area"),
    on(
        "partners",
        "several",
        1,
        "a handful of committees can meet in one room",
    ),
    on(
        "scale",
        "large",
        1,
        "the matters are worth a committee of each body",
    ),
    on("public", "none", -2, "boards of charities can do with less"),
    on(
        "unincorporated",
        "yes",
        -2,
        "a small group has no committee to send",
    ),
    on(
        "scale",
        "small",
        -2,
        "committees cost more than the work is worth",
    ),
];

pub(super) const PROVIDER_FEDERATION: &[Points] = &[
    on("work", "voice", 5, "you want a joint voice and office"),
    on("partners", "many", 2, "there are many members"),
    on("held", "staff", 1, "a small staff works for all"),
    on("money", "between", 1, "members pay for the office"),
    on(
        "decisions",
        "all",
        1,
        "members can settle who votes on what",
    ),
    on("sharing", "none", 1, "no loss or gain is shared"),
    on(
        "funder",
        "one",
        -1,
        "one partner that answers for all points to a lead",
    ),
    on(
        "commissioner",
        "yes",
        -2,
        "a body that pays the members is not one of them",
    ),
    on(
        "work",
        "service",
        -1,
        "a federation speaks for its members, and does not run their services",
    ),
];

pub(super) const HUB_NETWORK: &[Points] = &[
    on("money", "grants", 5, "small grants go to local groups"),
    on(
        "work",
        "hubs",
        4,
        "you start like activities in several places",
    ),
    on(
        "unincorporated",
        "yes",
        1,
        "small groups can take part as they are",
    ),
    on("scale", "small", 1, "the sums are small"),
    on("partners", "many", 1, "there are many places"),
    on("work", "pathway", -2, "shared care needs more than grants"),
    on("partners", "two", -2, "two partners are not a network"),
    on(
        "funder",
        "each",
        -1,
        "the holder of the fund answers for the grants",
    ),
];

pub(super) const POOLED_FUND: &[Points] = &[
    on("money", "pool", 8, "public bodies pay into one fund"),
    on("public", "all", 2, "all partners are public bodies"),
    on(
        "commissioner",
        "yes",
        1,
        "a body that buys services is inside",
    ),
    on("binding", "all", 1, "what you agree is to bind"),
    on(
        "money",
        "between",
        -3,
        "a joint budget is not yet a pooled fund",
    ),
    on("public", "some", -1, "only some partners can pay in"),
    on(
        "nation",
        "scotland",
        -2,
        "other law joins health and care in Scotland",
    ),
    on(
        "nation",
        "northern-ireland",
        -3,
        "health and social care are organised together in Northern Ireland",
    ),
];

pub(super) const CLINICAL_NETWORK: &[Points] = &[
    on(
        "work",
        "pathway",
        6,
        "you want the same care for people with one condition",
    ),
    on("public", "all", 1, "health bodies take part"),
    on("public", "some", 1, "a health body takes part"),
    on("money", "none", 1, "each pays for its own care"),
    on(
        "decisions",
        "consensus",
        1,
        "professionals agree on standards",
    ),
    on(
        "binding",
        "none",
        1,
        "each body stays responsible for its own care",
    ),
    on(
        "binding",
        "all",
        -2,
        "standards of care do not need a contract",
    ),
    on("work", "voice", -2, "a joint office is not a pathway"),
    on("work", "bid", -2, "a clinical network does not bid"),
];
