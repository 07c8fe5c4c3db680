//! Financing: where the money comes from, what each partner puts in, and how it is paid, kept and returned.

use super::condition::Condition;
use super::item::Item;
use super::question::{Choice, Question, choice};

mod derived;
mod rows;
mod rules;

/// How money moves.
const MOVES: &[Choice] = &[
    choice("none", "no money: each partner pays for its own part"),
    choice(
        "direct",
        "each partner is paid directly from outside; none passes between partners",
    ),
    choice("between", "money passes between partners"),
];

/// When one partner pays another.
const PAYMENTS: &[Choice] = &[
    choice(
        "quarterly-arrears",
        "every three months, after the work is done",
    ),
    choice("quarterly-advance", "every three months, in advance"),
    choice("milestones", "when agreed steps have been reached"),
    choice("outcomes", "when agreed results have been reached"),
];

/// Who bears an overspend.
const OVERSPENDS: &[Choice] = &[
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
const UNDERSPENDS: &[Choice] = &[
    choice("return", "it goes back to whoever gave it"),
    choice(
        "carry-over",
        "it is carried over to the next year, if whoever gave it agrees",
    ),
    choice("decide", "the partners propose, and whoever gave it agrees"),
];

/// How amounts stand to value added tax.
const VAT: &[Choice] = &[
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
const SET_UP_COSTS: &[Choice] = &[
    choice("own", "each partner its own, also if a bid fails"),
    choice("equal", "all partners equally, also if a bid fails"),
    choice(
        "budget",
        "the budget, and each partner its own if a bid fails",
    ),
];

/// How amounts change in later years.
const UPLIFTS: &[Choice] = &[
    choice("none", "they stay as they are"),
    choice("review", "the partners look at them each year"),
    choice("funder", "they change as the funder's payments do"),
];

/// Whether any money is spoken of at all.
const SOME_MONEY: Condition = Condition::IsNot("financing.money_moves", "none");

/// Whether one partner pays another.
const BETWEEN: Condition = Condition::Is("financing.money_moves", "between");

/// What it costs, and who pays.
pub const ITEM: Item = Item {
    key: "financing",
    number: Some(7),
    title: "Financing",
    guidance: "Decide where the money comes from, what each partner puts in, and how it is paid.\n\
        Put the time of staff and the use of rooms down too: they are real contributions.\n\
        Nothing is an answer. A partner that pays nothing should be seen to pay nothing.\n\
        Keep grants apart from contracts: they differ in tax, and unspent grant belongs to its purpose.\n\
        What goes wrong: sums that do not add up, late payment of small partners, overheads that nobody planned.",
    explanation: "Write down each source, who holds the money, and whether it is restricted to a purpose. Money given \
        for one purpose cannot be spent on another, however sensible, without the agreement of whoever gave it.\n\n\
        Contributions are of two kinds. Money is counted in the budget. Staff time, rooms and equipment are \
        valued for information only and are never added to it. Those who study partnerships find that the costs of running one \
        are often left out: plan for them (Wildridge et al., How to create successful partnerships, 2004).\n\n\
        Payment terms decide whether a small charity can take part. Payment in advance suits those with few reserves; \
        thirty days is usual. Where a public body is the source, the law may set a limit for every link of the chain.\n\n\
        Open books build trust, and several of the collaborations in NHS Providers, Collaborating for better care (2021), \
        name them as a change of culture. Partners that compete elsewhere need care: prices and \
        costs of one should reach another only as totals or through somebody neutral. Ask an adviser on competition law.\n\n\
        Whether value added tax is due depends on who pays whom for what. A grant is normally outside its scope, while a payment for \
        services or a recharge of staff may be within it. Ask an adviser before amounts are fixed.",
    sources: &[
        "Wildridge et al., How to create successful partnerships (2004)",
        "NHS Providers, Collaborating for better care (2021)",
        "The King's Fund, Working together to deliver the Mandate (2013)",
    ],
    questions: &[
        Question::choice("money_moves", "whether money moves", "Does any money come in for the work, or pass between partners?", MOVES)
            .help(
                "Many small networks need no money: each partner does its part at its own cost. If one partner \
                holds a grant or contract for others, money passes between partners.",
            )
            .example("direct")
            .suggest("none")
            .short()
            .topics(&["F1", "F5"]),
        Question::money("total", "the amount planned in all", "How much money is planned in all, from funders and partners together?")
            .when(SOME_MONEY)
            .help(
                "For the whole term, without the value of staff time and other things in kind. The sources and contributions that \
                you list are compared with it to the penny.",
            )
            .example("£48,000")
            .topics(&["F1", "F4"]),
        Question::choice("payments", "when payments are made", "When does one partner pay another?", PAYMENTS)
            .when(BETWEEN)
            .help(
                "Payment after the work is usual, but a charity with few reserves may not be able to wait. Payment \
                by results puts risk on whoever does the work.",
            )
            .example("quarterly-advance")
            .suggest("quarterly-arrears")
            .topics(&["F5"]),
        Question::period("payment_within", "the time to pay", "Within what time of an invoice is it paid?")
            .when(BETWEEN)
            .help(
                "Thirty days is usual. Public bodies must normally pay within that time and see that those they pay do so too. \
                Do not make a small partner wait until the payer has been paid.",
            )
            .example("30 days")
            .suggest("30 days")
            .topics(&["F5"]),
        Question::choice("overspend", "who bears an overspend", "If a partner spends more than planned, who bears it?", OVERSPENDS)
            .when(SOME_MONEY)
            .help(
                "The safe answer is that each bears its own. Anything else means that a partner can be asked to pay for what it does not control, \
                which a charity's trustees must be able to justify.",
            )
            .example("own")
            .suggest("own")
            .topics(&["F7"]),
        Question::choice("underspend", "what becomes of unspent money", "What becomes of money that is not spent?", UNDERSPENDS)
            .when(SOME_MONEY)
            .help(
                "Unspent grant is not surplus: it belongs to its purpose or goes back. Read the funder's conditions first.",
            )
            .example("return")
            .suggest("return")
            .topics(&["F7"]),
        Question::choice("vat", "how value added tax is dealt with", "How do the amounts stand to value added tax?", VAT)
            .when(SOME_MONEY)
            .help(
                "A charity often cannot recover value added tax, so a fifth more may be due than planned. Grants, \
                services and recharged staff are treated differently. Ask an adviser.",
            )
            .example("exclusive")
            .suggest("exclusive")
            .full()
            .topics(&["F9"]),
        Question::line("fee", "the fee for running the work", "Does a partner receive a fee or overheads for running it, and how much?")
            .when(SOME_MONEY)
            .help(
                "Say who, how much and of what: a sum, or a part of the costs before the fee. A charity should recover its full costs. Answer none if nobody does.",
            )
            .example("Anytown Befriending, 7% of the costs before the fee")
            .or_none()
            .full()
            .topics(&["F8"]),
        Question::choice("set_up_costs", "who pays to set it up", "Who pays to set the work up, or to bid for it?", SET_UP_COSTS)
            .help("Say it before the money is spent, and think of a bid that fails. Each its own is usual.")
            .example("own")
            .suggest("own")
            .full()
            .topics(&["F10"]),
        Question::partner("pool_host", "the host of the pooled fund", "If money is pooled in one fund, which partner hosts it?")
            .when(BETWEEN)
            .help(
                "In a pooled fund money loses its mark of origin, and the host answers for it. Public bodies need a power in law for it \
                and charities can seldom take part. Answer none unless you have had advice.",
            )
            .example("anytown-council")
            .or_none()
            .full()
            .topics(&["F6"]),
        Question::period("records", "how long records are kept open", "For how long after the end does each partner keep its accounts of the work and open them to the others?")
            .when(SOME_MONEY)
            .help(
                "Six years is usual, and some funders ask for more. Opening the books is about the work only, and prices that matter between competitors \
                are kept back. Answer none if the books stay closed.",
            )
            .example("6 years")
            .suggest("6 years")
            .or_none()
            .full()
            .topics(&["F11"]),
        Question::choice("uplift", "how amounts change in later years", "How do amounts change in later years?", UPLIFTS)
            .when(SOME_MONEY)
            .help("Wages and prices rise. A grant of a fixed sum does not, so promise no more than comes in.")
            .example("review")
            .suggest("review")
            .full()
            .topics(&["F13"]),
        Question::period("repayment", "the time to repay", "If a funder asks for money back, within what time does the partner that had it repay it?")
            .when(SOME_MONEY)
            .help(
                "Whoever holds the grant answers to the funder and needs the same promise from those it passed money on to. A partner \
                should have to give back only what it received and had to spend otherwise than agreed, or has not spent.",
            )
            .example("28 days")
            .suggest("28 days")
            .or_none()
            .full()
            .topics(&["F14"]),
        Question::lines("equipment", "the equipment that is bought", "Which equipment or other lasting things are bought, who pays and who owns them?")
            .when(SOME_MONEY)
            .help(
                "Name each thing, its payer, its owner and who may use it. Otherwise the end of the work starts with a quarrel. \
                Owner and payer should be the same unless the funder says otherwise.",
            )
            .example("A minibus, paid for and owned by Anytown Befriending and used by all partners")
            .or_none()
            .full()
            .topics(&["F12"]),
        Question::rows("sources", "the sources of the money", "Where does the money come from?", &rows::SOURCES)
            .when(SOME_MONEY)
            .help(
                "List funders and buyers here, each year apart if amounts differ. What partners themselves put in comes next. Answer none if all \
                money is the partners' own.",
            )
            .example("Anytown Council, grant, £36,000")
            .or_none()
            .topics(&["F1"]),
        Question::rows("contributions", "the money that partners put in", "How much of its own money does each partner put in?", &rows::CONTRIBUTIONS)
            .when(SOME_MONEY)
            .help(
                "Give an entry for each partner and year. A partner that puts in nothing has an entry with none, so that everyone sees it. \
                Answer none if no partner puts in money.",
            )
            .example("Anytown Befriending, 2027/28, £6,000")
            .or_none()
            .topics(&["F2"]),
        Question::rows("allocations", "the budget", "For what is the money spent, by which partner?", &rows::ALLOCATIONS)
            .when(SOME_MONEY)
            .help(
                "A line for each partner, year and purpose. Include the costs of running the partnership. The lines should add up to the amount planned in all.",
            )
            .example("Anytown Befriending, 2027/28, co-ordinator, £24,000")
            .or_none()
            .full()
            .topics(&["F4"]),
        Question::rows("in_kind", "what partners give in kind", "What does each partner give other than money?", &rows::IN_KIND)
            .help(
                "Staff time, rooms, equipment, training. The value is for information and is not counted as money. If partners give \
                each other things in exchange, ask an adviser about value added tax.",
            )
            .example("Anytown Befriending, a meeting room one day a week, £2,600")
            .or_none()
            .topics(&["F3"]),
    ],
    derived: derived::DERIVED,
    rules: rules::RULES,
};
