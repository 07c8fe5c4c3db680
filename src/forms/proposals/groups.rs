//! What the forms imply that rest on meeting, sharing or giving grants.

use super::{Proposal, propose};

pub(super) const INFORMAL_NETWORK: &[Proposal] = &[
    propose(
        "document.kind",
        "mou",
        "a network records what its members intend",
    ),
    propose(
        "document.depth",
        "short",
        "a small network works on trust, and long papers drain it",
    ),
    propose(
        "document.binding",
        "none",
        "members come and go as they like",
    ),
    propose(
        "timeframe.ends",
        "open-ended",
        "a network lasts while it is useful, and asks now and then whether it still is",
    ),
    propose(
        "decision_making.rule",
        "consensus",
        "nobody can be outvoted where nobody is bound",
    ),
    propose(
        "financing.money_moves",
        "none",
        "each member pays for its own part",
    ),
    propose(
        "risk_sharing.basis",
        "own-cost",
        "each member bears its own risks",
    ),
    propose("profit_sharing.model", "none", "no money means no surplus"),
    propose(
        "admission_of_new_partners.open_to",
        "open",
        "a network gains by those who join",
    ),
];

pub(super) const CO_LOCATED_SERVICE: &[Proposal] = &[
    propose(
        "document.kind",
        "mou",
        "leases and licences bind on the building; the document says how people live together in it",
    ),
    propose(
        "document.depth",
        "standard",
        "sharing a place needs rules on reception, records and complaints",
    ),
    propose(
        "document.binding",
        "some",
        "confidences and personal data need protection under one roof",
    ),
    propose(
        "roles_and_responsibilities.lead_model",
        "none",
        "one partner manages the place, and does not lead the services",
    ),
    propose(
        "roles_and_responsibilities.moving_out",
        "3 months",
        "others plan their rooms around a partner that leaves",
    ),
    propose(
        "joint_steering_group.needed",
        "yes",
        "the managers of the services meet to run the place",
    ),
    propose(
        "joint_steering_group.status",
        "individual-authority",
        "each manager speaks for the service under the same roof",
    ),
    propose(
        "financing.money_moves",
        "between",
        "the costs of the place are shared",
    ),
    propose(
        "risk_sharing.basis",
        "own-cost",
        "each service bears its own losses",
    ),
    propose(
        "general_terms.personal_data",
        "separate-controllers",
        "sharing a roof is no reason to share records",
    ),
];

pub(super) const COMMITTEES_IN_COMMON: &[Proposal] = &[
    propose(
        "document.kind",
        "mou",
        "powers come from what each body has delegated, not from a contract",
    ),
    propose(
        "document.depth",
        "full",
        "each committee needs its delegation and its reports in writing",
    ),
    propose(
        "document.binding",
        "none",
        "each body remains free to decide for itself",
    ),
    propose(
        "roles_and_responsibilities.lead_model",
        "none",
        "no committee decides for another",
    ),
    propose(
        "decision_making.rule",
        "each-for-itself",
        "committees sit together, and each decides for its own body only",
    ),
    propose(
        "joint_steering_group.needed",
        "yes",
        "the committees have to meet somewhere",
    ),
    propose(
        "joint_steering_group.status",
        "committees-in-common",
        "each body's committee meets beside the others",
    ),
    propose(
        "joint_steering_group.chair",
        "rotates",
        "bodies of equal standing take turns",
    ),
    propose(
        "joint_steering_group.board_reports",
        "10 working days",
        "each board must learn soon what its committee decided",
    ),
    propose(
        "risk_sharing.basis",
        "own-cost",
        "each body keeps its own accounts and duties",
    ),
];

pub(super) const PROVIDER_FEDERATION: &[Proposal] = &[
    propose(
        "document.kind",
        "mou",
        "members stay free, and lend the federation a voice",
    ),
    propose(
        "document.depth",
        "full",
        "subscriptions, votes and a secretariat need the full text",
    ),
    propose(
        "document.binding",
        "some",
        "what members pay and how they leave is better settled",
    ),
    propose(
        "document.binding_topics",
        "confidentiality; data-protection; costs; law; money",
        "what members pay is better settled",
    ),
    propose(
        "roles_and_responsibilities.lead_model",
        "none",
        "a secretariat serves the members, and does not lead them",
    ),
    propose(
        "decision_making.rule",
        "consensus-then-vote",
        "many members cannot wait for every one to agree",
    ),
    propose(
        "decision_making.constituency",
        "affected",
        "who is touched by a decision is settled before it is taken",
    ),
    propose(
        "decision_making.voting",
        "one-each",
        "members that pay alike vote alike",
    ),
    propose(
        "joint_steering_group.needed",
        "yes",
        "leaders of the members meet as the federation's board",
    ),
    propose(
        "joint_steering_group.status",
        "individual-authority",
        "each leader speaks for one member",
    ),
    propose(
        "financing.money_moves",
        "between",
        "members pay a subscription for the secretariat",
    ),
    propose(
        "risk_sharing.basis",
        "own-cost",
        "a federation shares a secretariat, not losses",
    ),
];

pub(super) const HUB_NETWORK: &[Proposal] = &[
    propose(
        "document.kind",
        "mou",
        "small groups join on terms that a volunteer can read",
    ),
    propose(
        "document.depth",
        "standard",
        "grants and a common evaluation need more than two pages",
    ),
    propose(
        "document.binding",
        "none",
        "the letter that comes with each grant is what binds",
    ),
    propose(
        "roles_and_responsibilities.lead_model",
        "host",
        "one partner holds the fund and pays the grants",
    ),
    propose(
        "roles_and_responsibilities.hub_paperwork",
        "a plan of one page before the grant is paid; a short report twice a year",
        "reports should cost less than the grant is worth",
    ),
    propose(
        "decision_making.rule",
        "consensus",
        "hubs are equals, however small",
    ),
    propose(
        "joint_steering_group.needed",
        "yes",
        "co-ordinators of the hubs meet to learn from each other",
    ),
    propose(
        "joint_steering_group.status",
        "advisory",
        "each hub decides for its own place",
    ),
    propose(
        "financing.money_moves",
        "between",
        "the fund pays grants to the hubs",
    ),
    propose(
        "financing.payments",
        "quarterly-advance",
        "small groups have no reserves to work from",
    ),
    propose(
        "admission_of_new_partners.open_to",
        "by-invitation",
        "new hubs join once the first ones have shown results",
    ),
];

pub(super) const POOLED_FUND: &[Proposal] = &[
    propose(
        "document.kind",
        "alliance",
        "a pooled fund rests on a written agreement of the bodies that pay in",
    ),
    propose(
        "document.depth",
        "full",
        "powers, functions and money have to be spelt out",
    ),
    propose(
        "document.binding",
        "all",
        "a pooled fund rests on a written agreement of the bodies that pay in",
    ),
    propose(
        "roles_and_responsibilities.lead_model",
        "host",
        "one body holds the fund and keeps its accounts",
    ),
    propose(
        "roles_and_responsibilities.subcontracting",
        "with-consent",
        "every body that pays in answers for what is bought",
    ),
    propose(
        "joint_steering_group.needed",
        "yes",
        "the bodies that pay in watch over the fund together",
    ),
    propose(
        "joint_steering_group.status",
        "individual-authority",
        "each body's officer acts within a written authority",
    ),
    propose(
        "decision_making.rule",
        "unanimity",
        "no public body can be outvoted on its own functions",
    ),
    propose(
        "financing.money_moves",
        "between",
        "contributions are paid into the fund",
    ),
    propose(
        "financing.overspend",
        "decide",
        "the bodies agree on more money before it is spent",
    ),
    propose(
        "financing.underspend",
        "decide",
        "public money that is left over belongs to those who paid in",
    ),
];

pub(super) const CLINICAL_NETWORK: &[Proposal] = &[
    propose(
        "document.kind",
        "mou",
        "professionals of several bodies agree to work in the same way",
    ),
    propose(
        "document.depth",
        "standard",
        "pathways and training need room, contracts do not",
    ),
    propose(
        "document.binding",
        "none",
        "each body stays responsible for its own care",
    ),
    propose(
        "roles_and_responsibilities.lead_model",
        "none",
        "a lead clinician guides the network, and no body leads the others",
    ),
    propose(
        "decision_making.rule",
        "consensus",
        "a shared pathway works only where the professionals agree with it",
    ),
    propose(
        "joint_steering_group.needed",
        "yes",
        "somebody has to keep the pathways up to date",
    ),
    propose(
        "joint_steering_group.status",
        "advisory",
        "each body decides whether to adopt a pathway",
    ),
    propose(
        "financing.money_moves",
        "none",
        "each body pays for its own care",
    ),
    propose(
        "risk_sharing.basis",
        "own-cost",
        "each body answers for its own patients",
    ),
];
