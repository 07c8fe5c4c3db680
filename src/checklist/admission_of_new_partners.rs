//! Admission of new partners: who may join, who decides, and what changes when somebody does.

use super::condition::Condition;
use super::item::{Derived, Item};
use super::question::{Choice, Question, choice};
use super::{decision_making, membership};
use crate::answers::Agreement;
use crate::values::{Answer, Value};

mod joiners;
mod rows;
mod rules;

/// Who may join.
const OPEN_TO: &[Choice] = &[
    choice("closed", "nobody: the partners stay as they are"),
    choice("by-invitation", "those whom the partners invite"),
    choice("open", "any organisation that meets the conditions"),
];

/// How many must agree.
const THRESHOLDS: &[Choice] = &[
    choice("all", "every partner"),
    choice("two-thirds", "at least two thirds of the partners"),
    choice("more-than-half", "more than half of the partners"),
];

/// What a joiner signs.
const INSTRUMENTS: &[Choice] = &[
    choice("letter", "a letter that accepts the document"),
    choice("signed-schedule", "a new page of partners, signed by all"),
    choice("deed", "a formal document by which it becomes bound"),
];

/// What becomes of money shares.
const EFFECTS: &[Choice] = &[
    choice("equal", "equal parts for all are worked out afresh"),
    choice("pro-rata", "the others' parts shrink in proportion"),
    choice("agreed", "new parts are agreed before anybody joins"),
];

/// From when a joiner has a vote and shares.
const EFFECTIVE: &[Choice] = &[
    choice("next-quarter", "from the start of the next quarter"),
    choice("next-year", "from the start of the next financial year"),
    choice("on-joining", "from the day on which it joins"),
];

/// Whether anybody may join.
const POSSIBLE: Condition = Condition::IsNot("admission_of_new_partners.open_to", "closed");

/// Offers agreement of all for up to eight partners, and two thirds for more.
fn threshold(agreement: &Agreement) -> Option<Value> {
    let many = agreement.partner_rows().len() > 8;
    Some(Value::Choice(if many { "two-thirds" } else { "all" }))
}

/// Offers a letter where nothing binds, and a formal document otherwise.
fn instrument(agreement: &Agreement) -> Option<Value> {
    let binding = agreement.choice("document.binding")?;
    Some(Value::Choice(if binding == "all" {
        "deed"
    } else {
        "letter"
    }))
}

/// Who may join, and how.
pub const ITEM: Item = Item {
    key: "admission_of_new_partners",
    number: Some(11),
    title: "Admission of new partners",
    guidance: "Decide whether others may join, who decides on it, and what changes when they do.\n\
        A new partner changes votes, seats, shares of money and sometimes the quorum: settle that beforehand.\n\
        Say that a joiner does not answer for what happened earlier.\n\
        What goes wrong: joining that is nobody's decision, and a public contract that did not allow it.",
    explanation: "Partnerships that stay open reach more people; small ones decide faster. Broad networks need more \
        form than small ones with one aim (Nesta and Innovation Unit, Networks that Work, 2013). Choose knowingly.\n\n\
        Small groups usually ask everyone. With more than about eight partners a single no should not be enough to keep \
        a good partner out, so two thirds is offered.\n\n\
        Work out what a joiner changes: its votes and seat, the quorum, the shares of losses and of surplus, contributions and insurance. Three \
        quarters of four is three, and of five is four. The new parts should hold from a clear day, such as the start of the next quarter.\n\n\
        If the partners work under a public contract or a grant, a new partner may need the agreement of whoever pays, and \
        can count as a change of the contract. Ask an adviser.",
    sources: &[
        "Nesta and Innovation Unit, Networks that Work (2013)",
        "NHS Providers, Collaborating for better care (2021)",
    ],
    questions: &[
        Question::choice("open_to", "who may join", "May other organisations join?", OPEN_TO)
            .help("By invitation is the usual answer. Closed means that the document must be changed to let anybody in.")
            .example("by-invitation")
            .suggest("by-invitation")
            .short()
            .topics(&["N1"]),
        Question::choice("threshold", "who agrees to a new partner", "Who must agree to a new partner?", THRESHOLDS)
            .when(POSSIBLE)
            .help("Everyone, for a few partners. For many, two thirds avoids that one can keep others out alone.")
            .example("all")
            .suggest_from(&["partners"], "as it suits the number of partners", threshold)
            .topics(&["N2"]),
        Question::choice("effect", "what becomes of shares of money", "When a partner joins, what becomes of the shares of money?", EFFECTS)
            .when(POSSIBLE)
            .help("Shares must still make one whole afterwards. To agree on them before anybody joins is the cautious answer.")
            .example("agreed")
            .suggest("agreed")
            .topics(&["N4"]),
        Question::choice("effective", "from when a new partner has votes and shares", "From when does a new partner have a vote and shares?", EFFECTIVE)
            .when(POSSIBLE)
            .help("A clear day keeps accounts and votes apart: what was decided or lost before it is the others' affair. The next quarter is usual, and is printed if you leave this unanswered.")
            .example("next-quarter")
            .suggest("next-quarter")
            .full()
            .optional()
            .topics(&["N4"]),
        Question::lines("criteria", "the conditions for joining", "Which conditions must a new partner meet?")
            .when(POSSIBLE)
            .help("Check that every present partner would meet them. Answer none if there are no fixed conditions.")
            .example("Works in Anytown; has a safeguarding policy")
            .or_none()
            .full()
            .topics(&["N1"]),
        Question::choice("instrument", "what a new partner signs", "What does a new partner sign?", INSTRUMENTS)
            .when(POSSIBLE)
            .help("A letter is enough for a memorandum. Under a contract the joiner must become bound to every partner and they to it: ask an adviser about the form in your nation.")
            .example("letter")
            .suggest_from(&["document.binding"], "as it suits how far the document binds", instrument)
            .topics(&["N3"]),
        Question::line("consent", "whose consent is needed", "Whose consent from outside is needed, such as a funder's?")
            .when(POSSIBLE)
            .help("Look into the contract or grant. Answer none if nobody's is needed.")
            .example("Anytown Council, which funds the work")
            .or_none()
            .full()
            .topics(&["N6"]),
        Question::lines("associates", "associates and observers", "Which organisations take part without being partners?")
            .help("They may come and speak, but have no vote and no duties. Answer none if there are none.")
            .example("Anytown Library; Healthwatch Anytown")
            .or_none()
            .full()
            .topics(&["N5"]),
        Question::rows("joiners", "the partners that are known to join", "Is it known already who joins on which day?", &rows::JOINERS)
            .when(POSSIBLE)
            .help("Only those that have agreed. The document then shows votes, quorum and shares before and after. Leave it unanswered if nobody is known yet.")
            .example("Anytown Carers; 1 April 2028")
            .full()
            .optional()
            .topics(&["N4"]),
    ],
    derived: &[Derived {
        key: "needed_words",
        label: "how many partners have to agree to a new one",
        work_out: |agreement| {
            let part = membership::part_of(agreement, "admission_of_new_partners.threshold");
            let count = u32::try_from(decision_making::counted(agreement).len()).unwrap_or(u32::MAX);
            part.filter(|_| count > 0).map_or(Answer::Unanswered, |part| {
                Answer::Given(Value::Text(membership::heads(part, count, "Partners")))
            })
        },
    }],
    rules: rules::RULES,
};
