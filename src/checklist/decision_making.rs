//! Item 4: how the partners decide, and what happens when they cannot.

mod derived;
mod powers;
mod rows;
mod rules;
mod standstill;
mod suggestions;

pub(super) use derived::{can_vote, counted, own_committees};
pub(crate) use derived::{counts_all_votes, threshold, votes};

use super::condition::Condition;
use super::item::Item;
use super::question::{Choice, Question, choice};

/// How ordinary decisions are taken.
const RULES: &[Choice] = &[
    choice("consensus", "by consensus: nobody objects"),
    choice(
        "consensus-then-vote",
        "by consensus, and if that fails by a vote",
    ),
    choice("vote", "by a vote"),
    choice("unanimity", "only if every partner says yes"),
    choice(
        "each-for-itself",
        "each partner for itself, through its own committee or board, without a joint vote",
    ),
];

/// How much of the vote carries a decision.
const THRESHOLDS: &[Choice] = &[
    choice("more-than-half", "more than half"),
    choice("two-thirds", "at least two thirds"),
    choice("three-quarters", "at least three quarters"),
];

/// Of what the threshold is a part.
const BASES: &[Choice] = &[
    choice("all-votes", "of the votes of all partners"),
    choice(
        "votes-present",
        "of the votes of the partners that take part",
    ),
];

/// Who decides, where a decision does not touch everybody.
const CONSTITUENCIES: &[Choice] = &[
    choice("all", "every partner"),
    choice("affected", "only the partners that a decision affects"),
];

/// How votes are spread.
const VOTING: &[Choice] = &[
    choice("one-each", "one vote for each partner"),
    choice("weighted", "some partners have more votes than others"),
];

/// What somebody with a conflict of interest does.
const CONFLICTS: &[Choice] = &[
    choice("declare", "declares it, and may vote"),
    choice("no-vote", "declares it, may speak and does not vote"),
    choice("leave", "declares it and leaves the room"),
];

/// What follows when no decision can be reached.
const DEADLOCKS: &[Choice] = &[
    choice(
        "refer-up",
        "the chief officers or chairs of the partners talk",
    ),
    choice("mediator", "a mediator helps"),
    choice("expert", "an independent expert decides"),
    choice("status-quo", "things stay as they are"),
    choice("chair-casting", "the chair has a casting vote"),
];

/// Whether decisions can be taken between meetings.
const URGENT: &[Choice] = &[
    choice("none", "no: decisions are taken at meetings only"),
    choice("all-in-writing", "yes, if every partner agrees in writing"),
    choice(
        "same-rule",
        "yes, in writing by the same rule as at a meeting",
    ),
];

/// Who may stand in.
const DEPUTIES: &[Choice] = &[
    choice("none", "nobody"),
    choice("named", "a deputy named beforehand"),
    choice("any", "anybody whom the partner sends"),
];

/// What others get to see.
const OPENNESS: &[Choice] = &[
    choice("partners-only", "only the partners see them"),
    choice("on-request", "anybody may ask for the decisions"),
    choice("decisions", "the decisions are published"),
    choice("minutes", "the minutes are published"),
];

const CAN_VOTE: Condition = Condition::Any(&[
    Condition::Is("decision_making.rule", "vote"),
    Condition::Is("decision_making.rule", "consensus-then-vote"),
]);
const WEIGHTED: Condition = Condition::All(&[
    CAN_VOTE,
    Condition::Is("decision_making.voting", "weighted"),
]);
const FEDERATION: Condition = Condition::Is("document.form", "provider-federation");
const NOT_UNANIMOUS: Condition = Condition::IsNot("decision_making.rule", "unanimity");

/// Item 4 of the checklist.
pub const ITEM: Item = Item {
    key: "decision_making",
    number: Some(4),
    title: "Decision-making",
    guidance: "Decide how you decide: what needs everybody, what a majority can settle, and who may act alone.\n\
        Say how many partners must take part, and what follows when you cannot agree.\n\
        Nobody can hand over the duties of a board or of trustees to a meeting of partners.\n\
        What goes wrong: a rule that one absent partner can block, a percentage that nobody can reach, \
        and two partners with no way out of a deadlock.",
    explanation: "Nesta and Innovation Unit ask partners to settle early how decisions will be made. NHS \
        Providers found that collaboratives move faster once they have settled which decisions are taken \
        together and which stay at home.\n\n\
        Consensus suits small groups and partners of unequal size, and needs a way out: a vote, or a \
        conversation one level up. With two partners a vote decides nothing: either both agree or \
        neither does, and a casting vote simply hands the decision to one of them.\n\n\
        A percentage changes its meaning when somebody joins: three quarters of four votes are three, of five \
        votes four. The program prints the number, such as \"at least 54 of 72\", and the checks look whether \
        the smallest meeting that counts can reach it.\n\n\
        Keep the list of matters that need everybody short: those that change what a partner signed \
        up to. If everything needs everybody, one absence stops the work.\n\n\
        Each representative can only decide what their own organisation has let them decide. Trustees and \
        boards keep their duties. A person with a conflict of interest says so before the matter is \
        discussed; public bodies that also buy services need particular care. Ask an adviser where \
        statutory powers or large sums are involved.\n\n\
        Committees in common meet together, but each decides for its own body: choose that each partner decides for \
        itself, and the document prints no joint vote. In a federation, members whom a decision does not affect can be \
        left out of it.",
    sources: &[
        "Nesta and Innovation Unit, Networks that Work (2013)",
        "NHS Providers, Collaborating for better care (2021)",
        "Charity Commission for England and Wales, Collaborative working and mergers (CC34)",
    ],
    questions: &[
        Question::choice("rule", "how decisions are taken", "How are ordinary decisions taken?", RULES)
            .help(
                "Consensus means that nobody objects. If you add a vote, a few who disagree cannot stop the \
                rest. With two partners a vote changes nothing.",
            )
            .example("consensus-then-vote")
            .suggest_from(&["document.form", "partners"], "from the form and the number of partners", suggestions::rule)
            .short()
            .topics(&["D1"]),
        Question::choice("threshold", "the vote that carries a decision", "How much of the vote carries a decision?", THRESHOLDS)
            .when(CAN_VOTE)
            .help(
                "More than half is usual. A higher bar protects small partners and makes it easier to block. \
                The document prints the number of votes that it comes to.",
            )
            .example("more-than-half")
            .suggest("more-than-half")
            .short()
            .topics(&["D1"]),
        Question::choice("vote_base", "the votes that are counted", "Of which votes?", BASES)
            .when(CAN_VOTE)
            .help(
                "Of all votes is safer: a thinly attended meeting cannot decide for everybody. Of those who take \
                part is quicker, and then the quorum matters more.",
            )
            .example("all-votes")
            .suggest("all-votes")
            .topics(&["D1"]),
        Question::choice("voting", "how the votes are spread", "Does each partner have one vote?", VOTING)
            .when(CAN_VOTE)
            .help(
                "One each is simple and fits partners that call themselves equal. Weights by money or size need a \
                reason, and should not let one partner carry everything alone.",
            )
            .example("one-each")
            .suggest("one-each")
            .short()
            .topics(&["D2"]),
        Question::choice("constituency", "who takes part in a decision", "Who takes part in a decision that does not affect every partner?", CONSTITUENCIES)
            .when(FEDERATION)
            .help(
                "In a federation some decisions concern a few members only. If those alone decide, the votes needed and \
                the quorum are counted among them.",
            )
            .example("affected")
            .suggest("affected")
            .optional()
            .topics(&["D1", "D2"]),
        Question::text("votes_reason", "the reason for unequal votes", "Why do some partners have more votes?")
            .when(WEIGHTED)
            .help("A reason in the document saves the argument later, above all when partners call themselves equal.")
            .example("Votes follow the number of members of each partner")
            .full()
            .optional()
            .topics(&["D2"]),
        Question::number("quorum", "the quorum", "How many partners must take part for a decision to count?", 1, 1000)
            .help(
                "Count partners, not people. More than half is usual. Too high, and an absence stops the work; \
                too low, and few decide for many.",
            )
            .example("3")
            .suggest_from(&["partners"], "more than half of the partners", suggestions::quorum)
            .topics(&["D3"]),
        Question::partners("quorum_includes", "the partners without which there is no quorum", "Must particular partners be among them?")
            .help("Whoever carries the money often must be there. But such a partner can stop the work by staying away.")
            .example("anytown-befriending")
            .or_none()
            .full()
            .topics(&["D3"]),
        Question::lines("reserved_matters", "the matters that need every partner", "Which matters need every partner's agreement?")
            .when(NOT_UNANIMOUS)
            .help(
                "Keep to what changes the bargain itself: who is in, who pays, how it ends. These go back to \
                each partner's own board or trustees. Answer none if nothing needs everybody.",
            )
            .example("admitting a partner; changing what a partner contributes; ending the work")
            .suggest(
                "changing this document; admitting a partner; changing what a partner contributes or \
                the risk that it bears; forming a legal entity together; ending the work early",
            )
            .or_none()
            .topics(&["D4"]),
        Question::choice("conflicts", "what a person with a conflict of interest does", "What does somebody with a conflict of interest do?", CONFLICTS)
            .help(
                "Interests differ: a partner may bid for what is discussed, or its trustee sit on two boards. The \
                least is to say so. Not voting is usual; leaving suits awards of money.",
            )
            .example("no-vote")
            .suggest("no-vote")
            .topics(&["D6"]),
        Question::choice("deadlock", "what happens when no decision can be reached", "What happens when no decision can be reached?", DEADLOCKS)
            .help(
                "Everything stays as it is meanwhile. A talk between chief officers settles most matters. \
                A casting vote suits a neutral chair only, and never two equal partners.",
            )
            .example("refer-up")
            .suggest("refer-up")
            .topics(&["D7"]),
        Question::period("deadlock_within", "the time to resolve a deadlock", "How long may that take before the matter becomes a dispute?")
            .when(Condition::All(&[
                Condition::IsNot("decision_making.deadlock", "status-quo"),
                Condition::IsNot("decision_making.deadlock", "chair-casting"),
            ]))
            .help("After this time the way of settling disputes under item 13 is open.")
            .example("15 working days")
            .suggest("15 working days")
            .full()
            .topics(&["D7"]),
        Question::choice("urgent", "whether decisions can be taken between meetings", "Can decisions be taken between meetings?", URGENT)
            .help("Nobody can object in a meeting that is not held, so the bar should not be lower than at one. All in writing is safest.")
            .example("all-in-writing")
            .suggest("all-in-writing")
            .full()
            .topics(&["D8"]),
        Question::choice("deputies", "who may stand in", "Who may stand in for a representative?", DEPUTIES)
            .help("A named deputy knows the history. Whoever comes needs the same authority from their own organisation.")
            .example("named")
            .suggest("named")
            .full()
            .topics(&["D9"]),
        Question::number("absences", "the missed meetings after which the partner is asked", "After how many missed meetings in a row is a partner asked whether it still takes part?", 1, 20)
            .help("Under consensus an absent partner can stop everything. A question is kinder than a penalty, and usually enough.")
            .example("3")
            .suggest("3")
            .or_none()
            .full()
            .topics(&["D9"]),
        Question::choice("openness", "who sees the decisions", "Who else gets to see the decisions?", OPENNESS)
            .help("Where public money is spent people expect to see what was decided. Public bodies may have to publish or disclose in any case.")
            .example("decisions")
            .suggest("on-request")
            .full()
            .topics(&["D10"]),
        Question::rows("votes", "the votes of the partners", "How many votes does each partner have?", &rows::VOTES)
            .when(WEIGHTED)
            .help("One entry for each partner; 0 is allowed for a partner that takes part without a vote.")
            .example("Anytown Council; 3")
            .short()
            .topics(&["D2"]),
        Question::rows("delegations", "the decisions that can be taken alone", "Which decisions may one person or group take alone?", &rows::DELEGATIONS)
            .help(
                "Name who, what and up to which sum. Nobody can pass on more than their own organisation has given \
                them. Answer none if everything comes to the partners.",
            )
            .example("the co-ordinator; spending within the budget; £500")
            .or_none()
            .full()
            .topics(&["D5"]),
    ],
    derived: derived::DERIVED,
    rules: rules::RULES,
};
