//! The questions of consortia, of lead bodies and of partners with contracts of their own.

use super::super::rows;
use crate::checklist::condition::Condition;
use crate::checklist::question::{Choice, Question, choice};

const UNINCORPORATED: Condition = Condition::Is("document.form", "unincorporated-consortium");
const CONTRACTUAL: Condition = Condition::OneOf(
    "document.form",
    &["contractual-consortium", "steering-group-consortium"],
);
const LEAD_BODY: Condition = Condition::Is("document.form", "lead-body");
const SEPARATE: Condition = Condition::Is("document.form", "separate-contracts");

/// How members bid and contract together.
const JOINT_BIDS: &[Choice] = &[
    choice(
        "each-signs",
        "every member that takes part signs the bid and the contract",
    ),
    choice(
        "one-signs",
        "one member, chosen each time, signs with the written authority of the others",
    ),
    choice("decide", "this is decided for each bid"),
];

/// What comes first where an agreement and a sub-contract disagree.
const ORDER: &[Choice] = &[
    choice("sub-contract-first", "the sub-contract"),
    choice("agreement-first", "this document"),
];

/// What follows when the contract of one partner ends.
const CONTRACT_END: &[Choice] = &[
    choice("review", "the partners meet and decide whether to go on"),
    choice("ends", "the joint work ends too"),
    choice("continues", "the joint work goes on as far as it can"),
];

pub(in super::super) const HOLDERS: Question = Question::lines(
    "holders",
    "who holds property and signs contracts",
    "Who holds property and contracts for the consortium?",
)
.when(UNINCORPORATED)
.help(
    "An unincorporated body cannot own anything or sign a contract itself: partners or people have to do it for \
    the rest, and can be liable in person. Name each and what it holds. Answer none if nothing is held jointly.",
)
.example("Anytown Befriending, the grant and the bank account; Asha Rao and Tom Bell as trustees, the minibus")
.or_none()
.short()
.topics(&["R1", "K2", "X7"]);

pub(in super::super) const SIGNING: Question = Question::line(
    "signing",
    "who can sign for the consortium",
    "Who can sign on behalf of the consortium?",
)
.when(UNINCORPORATED)
.help("Two signatures after a recorded decision protect those who sign. Begin as in \"two members of the committee together\".")
.example("two members of the committee together")
.suggest("two members of the committee from different Partners, signing together after a decision that is in the minutes")
.topics(&["R1", "A02"]);

pub(in super::super) const JOINT_BIDDING: Question = Question::choice(
    "joint_bids",
    "how members bid and contract together",
    "How do the members bid for and sign contracts together?",
    JOINT_BIDS,
)
.when(CONTRACTUAL)
.help(
    "Nobody can sign for another without authority. If everybody signs, everybody answers to the funder; if one \
    signs, it needs sub-contracts with the rest. Competing bidders who bid together should ask an adviser.",
)
.example("decide")
.suggest("decide")
.topics(&["R1", "R4"]);

pub(in super::super) const FLOW_DOWN: Question = Question::lines(
    "flow_down",
    "the terms that sub-contracts pass on",
    "Which terms of the funder's contract do the sub-contracts pass on?",
)
.when(LEAD_BODY)
.help(
    "What the lead has promised to the funder and another partner delivers has to be in that partner's \
    sub-contract as well, or the lead answers for it alone. Pass on no more than concerns the partner.",
)
.example("quality and reporting; safeguarding; insurance")
.suggest(
    "quality, measures and reporting; safeguarding and vetting; personal data and requests for information; \
    insurance; audit and records; repayment; the Funder's rights to change or end the contract",
)
.full()
.topics(&["A11", "R4"]);

pub(in super::super) const SUB_CONTRACT_ORDER: Question = Question::choice(
    "sub_contract_order",
    "what comes first, this document or a sub-contract",
    "Where this document and a sub-contract disagree, which comes first?",
    ORDER,
)
.when(LEAD_BODY)
.help(
    "The funder's contract always comes before both. For the work and the pay of one partner the sub-contract is \
    usually the more exact text.",
)
.example("sub-contract-first")
.suggest("sub-contract-first")
.topics(&["A11"]);

pub(in super::super) const CONTRACT_ENDS: Question = Question::choice(
    "contract_end",
    "what happens when one contract ends",
    "What happens to the joint work when the contract of one partner ends?",
    CONTRACT_END,
)
.when(SEPARATE)
.help("Separate contracts seldom end on the same day. People who use the service should not notice by a locked door.")
.example("review")
.suggest("review")
.topics(&["A11", "X4"]);

pub(in super::super) const SUB_CONTRACTS: Question = Question::rows(
    "sub_contracts",
    "the sub-contracts",
    "Which sub-contracts does the lead make with the other partners?",
    &rows::SUB_CONTRACTS,
)
.when(LEAD_BODY)
.help("One entry for each. Leave it unanswered until the funder's contract is awarded.")
.example("Anytown Befriending; visits by volunteers; £24,000 a year")
.optional()
.topics(&["R4", "F5"]);

pub(in super::super) const OWN_CONTRACTS: Question = Question::rows(
    "own_contracts",
    "the contracts of the partners",
    "Which contract does each partner have with the funder?",
    &rows::OWN_CONTRACTS,
)
.when(SEPARATE)
.help("One entry for each partner that has one. The dates show where the joint work could lose a leg.")
.example("Anytown Befriending; Anytown NHS Trust; peer support; 31 March 2029")
.optional()
.topics(&["A11", "R1"]);
