//! What the forms imply that rest on contracts.

use super::{Proposal, propose};

const BINDS: &str = "members give each other rights and duties by contract";

pub(super) const UNINCORPORATED_CONSORTIUM: &[Proposal] = &[
    propose(
        "document.kind",
        "mou",
        "members agree to work and bid together, without a body or contract of their own",
    ),
    propose(
        "document.depth",
        "standard",
        "members act and sign for themselves, so the roles must be plain",
    ),
    propose(
        "document.binding",
        "none",
        "what binds is the contract with the funder that each member signs",
    ),
    propose(
        "roles_and_responsibilities.lead_model",
        "none",
        "members stand side by side",
    ),
    propose(
        "decision_making.rule",
        "consensus",
        "a consortium without a body has no votes of its own to count",
    ),
    propose(
        "risk_sharing.basis",
        "own-cost",
        "members of an association can be liable in person, so none takes on another's losses",
    ),
    propose(
        "profit_sharing.model",
        "none",
        "there is no body that could keep a surplus",
    ),
];

pub(super) const CONTRACTUAL_CONSORTIUM: &[Proposal] = &[
    propose("document.kind", "alliance", BINDS),
    propose(
        "document.depth",
        "full",
        "a contract has to cover money, liability and exit",
    ),
    propose("document.binding", "all", BINDS),
    propose(
        "roles_and_responsibilities.lead_model",
        "none",
        "no joint body and no lead stands between the members and the funder",
    ),
    propose(
        "joint_steering_group.needed",
        "no",
        "a consortium with a steering group is a form of its own",
    ),
    propose(
        "financing.money_moves",
        "direct",
        "without a lead the funder pays each member",
    ),
    propose(
        "risk_sharing.basis",
        "own-cost",
        "members share losses only where they say so",
    ),
    propose(
        "risk_sharing.liability",
        "several",
        "a contract can keep each member liable for its own part only",
    ),
    propose(
        "general_terms.assignment",
        "with-consent",
        "members chose each other, and a contract can otherwise change hands",
    ),
];

pub(super) const STEERING_GROUP_CONSORTIUM: &[Proposal] = &[
    propose("document.kind", "alliance", BINDS),
    propose(
        "document.depth",
        "full",
        "a contract has to cover money, liability and exit",
    ),
    propose("document.binding", "all", BINDS),
    propose(
        "roles_and_responsibilities.lead_model",
        "none",
        "the steering group directs the work, not one member",
    ),
    propose(
        "joint_steering_group.needed",
        "yes",
        "the form is a consortium with a joint steering group",
    ),
    propose(
        "joint_steering_group.status",
        "individual-authority",
        "each member's representative decides for it, within a written authority",
    ),
    propose(
        "joint_steering_group.chair",
        "rotates",
        "members of equal standing take turns",
    ),
    propose(
        "decision_making.rule",
        "consensus-then-vote",
        "a group that meets often needs a way on when members differ",
    ),
    propose(
        "financing.money_moves",
        "direct",
        "without a lead the funder pays each member",
    ),
    propose(
        "risk_sharing.basis",
        "own-cost",
        "members share losses only where they say so",
    ),
    propose(
        "risk_sharing.liability",
        "several",
        "a contract can keep each member liable for its own part only",
    ),
];

pub(super) const LEAD_BODY: &[Proposal] = &[
    propose(
        "document.kind",
        "mou",
        "what binds stands in the funder's contract and the sub-contracts",
    ),
    propose(
        "document.depth",
        "full",
        "sub-contracts, flow-down terms and the passing on of money need the full text",
    ),
    propose(
        "document.binding",
        "some",
        "named topics bind between the partners until the sub-contracts are signed",
    ),
    propose(
        "roles_and_responsibilities.lead_model",
        "lead-body",
        "one partner holds the contract and answers to the funder",
    ),
    propose(
        "roles_and_responsibilities.subcontracting",
        "with-consent",
        "the lead answers for work that is passed further on",
    ),
    propose(
        "roles_and_responsibilities.sub_contract_order",
        "sub-contract-first",
        "the lead can pass on only what its own contract allows",
    ),
    propose(
        "joint_steering_group.needed",
        "yes",
        "partners that are not the lead need a place to be heard",
    ),
    propose(
        "joint_steering_group.status",
        "advisory",
        "the lead cannot hand over what it answers for",
    ),
    propose(
        "financing.money_moves",
        "between",
        "the funder pays the lead, which pays the others",
    ),
    propose(
        "financing.payments",
        "quarterly-advance",
        "small partners cannot wait for the lead to be paid",
    ),
    propose(
        "risk_sharing.basis",
        "own-cost",
        "each partner bears what its own part costs",
    ),
];

pub(super) const SEPARATE_CONTRACTS: &[Proposal] = &[
    propose(
        "document.kind",
        "mou",
        "each partner is bound to the funder by its own contract, not to the other",
    ),
    propose(
        "document.depth",
        "standard",
        "the contracts with the funder carry the detail",
    ),
    propose(
        "document.binding",
        "none",
        "the contracts with the funder are what binds",
    ),
    propose(
        "roles_and_responsibilities.lead_model",
        "none",
        "no partner stands between another and the funder",
    ),
    propose(
        "roles_and_responsibilities.contract_end",
        "review",
        "the loss of one contract changes the work of the others",
    ),
    propose(
        "decision_making.rule",
        "consensus",
        "partners that answer apart decide together only by agreeing",
    ),
    propose(
        "financing.money_moves",
        "direct",
        "the funder pays each partner",
    ),
    propose(
        "risk_sharing.basis",
        "own-cost",
        "each partner answers for its own contract",
    ),
    propose(
        "profit_sharing.model",
        "none",
        "what a partner saves on its own contract is settled there",
    ),
];

pub(super) const ALLIANCE: &[Proposal] = &[
    propose(
        "document.kind",
        "alliance",
        "an alliance is one contract that every partner signs",
    ),
    propose(
        "document.depth",
        "full",
        "a contract has to cover money, liability and exit",
    ),
    propose(
        "document.binding",
        "all",
        "an alliance is one contract that every partner signs",
    ),
    propose(
        "roles_and_responsibilities.lead_model",
        "none",
        "partners of an alliance stand beside each other",
    ),
    propose(
        "joint_steering_group.needed",
        "yes",
        "an alliance is led by a board on which every partner sits",
    ),
    propose(
        "joint_steering_group.status",
        "individual-authority",
        "partners must be able to say yes at the table",
    ),
    propose(
        "decision_making.rule",
        "unanimity",
        "an alliance rests on decisions that everybody can own",
    ),
    propose(
        "financing.money_moves",
        "direct",
        "the commissioner pays each partner under one contract",
    ),
    propose(
        "risk_sharing.basis",
        "own-cost",
        "a share in losses is for each board to accept, so it starts without",
    ),
    propose(
        "risk_sharing.liability",
        "several",
        "each partner answers for its own part unless its board decides otherwise",
    ),
    propose(
        "profit_sharing.gain",
        "no",
        "gains are shared only once the baseline is agreed",
    ),
];

pub(super) const JOINTLY_CONTROLLED_COMPANY: &[Proposal] = &[
    propose(
        "document.kind",
        "alliance",
        "the members need an agreement that holds beside the articles of the company",
    ),
    propose(
        "document.depth",
        "full",
        "directors, reserved matters and funding need the full text",
    ),
    propose(
        "document.binding",
        "all",
        "the members need an agreement that holds beside the articles of the company",
    ),
    propose(
        "roles_and_responsibilities.lead_model",
        "joint-company",
        "the company holds the contract",
    ),
    propose(
        "joint_steering_group.needed",
        "yes",
        "the members meet in the board of the company",
    ),
    propose(
        "joint_steering_group.status",
        "company-board",
        "the members meet in the board of the company",
    ),
    propose(
        "roles_and_responsibilities.guarantee",
        "£1",
        "a member of a company limited by guarantee promises a small sum",
    ),
    propose(
        "financing.money_moves",
        "between",
        "money passes between the company and its members",
    ),
    propose(
        "risk_sharing.basis",
        "own-cost",
        "the company bears its own losses, and members theirs",
    ),
    propose(
        "profit_sharing.model",
        "reinvest",
        "a company that serves a shared purpose puts its surplus back",
    ),
];
