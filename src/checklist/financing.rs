//! Financing: where the money comes from, what each partner puts in, and how it is paid, kept and returned.

use super::condition::Condition;
use super::item::Item;
use super::question::Question;
use crate::answers::Agreement;
use crate::values::Value;
use choices::{
    FEES, JOINERS, MOVES, OVERSPENDS, PAYMENTS, POOL_DIFFERENCES, SET_UP_COSTS, UNDERSPENDS,
    UPLIFTS, VAT,
};

mod choices;
mod derived;
mod fees;
mod pool;
mod rows;
mod rules;
mod subscriptions;
mod years;

pub(super) use derived::{has_commissioner, only_restricted_grants};

/// Whether any money is spoken of at all.
const SOME_MONEY: Condition = Condition::IsNot("financing.money_moves", "none");

/// Whether one partner pays another.
const BETWEEN: Condition = Condition::Is("financing.money_moves", "between");

/// Whether the partners have a common purse to which each may pay the same.
const MEMBERS: Condition = Condition::All(&[
    SOME_MONEY,
    Condition::OneOf(
        "document.form",
        &[
            "provider-federation",
            "unincorporated-consortium",
            "informal-network",
            "hub-network",
            "jointly-controlled-company",
        ],
    ),
]);

/// Whether money is pooled in one fund.
const POOLED: Condition = Condition::Given("financing.pool_host");

/// Whether money is pooled, and the clause on the form does not say already how.
const POOLED_BESIDES: Condition =
    Condition::All(&[POOLED, Condition::Unless("document.form", "pooled-fund")]);

/// Whether a hub passes money on in small grants.
const SMALL_GRANTS: Condition =
    Condition::All(&[SOME_MONEY, Condition::Is("document.form", "hub-network")]);

/// Offers the lead partner, as the one that is paid for running the work.
fn lead(agreement: &Agreement) -> Option<Value> {
    let lead = agreement.partner("roles_and_responsibilities.lead_partner");
    lead.cloned().map(Value::Partner)
}

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
        Question::choice("fee_basis", "how the fee is worked out", "How is that fee worked out?", FEES)
            .when(Condition::Given("financing.fee"))
            .help("With an answer here the program works the fee out in pounds and compares it with the budget.")
            .example("percent")
            .optional()
            .full()
            .topics(&["F8"]),
        Question::partner("fee_partner", "the partner that receives the fee", "Which partner receives the fee?")
            .when(Condition::Given("financing.fee_basis"))
            .help("A charity that charges the others more than its costs should be able to say why.")
            .example("anytown-befriending")
            .suggest_from(&["roles_and_responsibilities.lead_partner"], "as it is the lead partner", lead)
            .full()
            .topics(&["F8"]),
        Question::share("fee_percent", "the part that the fee is", "What part of the costs before the fee is it?")
            .when(Condition::Is("financing.fee_basis", "percent"))
            .help("Of the costs without the fee: a tenth of the costs before it is an eleventh of the whole.")
            .example("7%")
            .full()
            .topics(&["F8"]),
        Question::money("fee_base", "the costs on which the fee is worked out", "What do the costs before the fee come to?")
            .when(Condition::Is("financing.fee_basis", "percent"))
            .help("For the whole term, without the fee itself.")
            .example("£48,000")
            .full()
            .topics(&["F8"]),
        Question::money("fee_amount", "the amount of the fee", "How much is the fee, for the whole term?")
            .when(Condition::Is("financing.fee_basis", "fixed"))
            .help("The lines of the budget for the fee should come to it.")
            .example("£3,360")
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
        Question::line("pool_manager", "the officer who manages the pooled fund", "Which officer of the host manages the pooled fund?")
            .when(POOLED_BESIDES)
            .help("Give the post, not the person. Rules on pooled funds ask for a named manager; ask an adviser which apply to you.")
            .example("Assistant director of finance")
            .full()
            .topics(&["F6"]),
        Question::text("pool_functions", "the functions that the pooled fund pays for", "Which functions of each body does the pooled fund pay for, and under which power?")
            .when(POOLED_BESIDES)
            .help("A pool can pay only for functions that the law lets its bodies pool. Ask an adviser, and say here what the advice was.")
            .example("The council's duty to assess carers and the health board's community nursing, as both bodies were advised on 3 March 2027")
            .optional()
            .full()
            .topics(&["F6"]),
        Question::choice("pool_overspend", "who bears more than the pool holds", "If the pooled fund overspends, who bears it?", POOL_DIFFERENCES)
            .when(POOLED)
            .help("In proportion to what each puts in is usual. Only those that pay in can be asked; a charity that does the work cannot.")
            .example("in-proportion")
            .suggest("in-proportion")
            .full()
            .topics(&["F6", "F7"]),
        Question::choice("pool_underspend", "who has what the pool leaves", "If money is left in the pooled fund, whose is it?", POOL_DIFFERENCES)
            .when(POOLED)
            .help("The same rule as for an overspend is the fairest. What is left is not surplus of anybody who does the work.")
            .example("in-proportion")
            .suggest("in-proportion")
            .full()
            .topics(&["F6", "F7"]),
        Question::money("virement", "the amount that a partner may move by itself", "Up to what amount may a partner move money from one purpose of its budget to another by itself?")
            .when(SOME_MONEY)
            .help(
                "Above it the partners, or their steering group, decide first. Keep it within what the people who use it may decide in their own organisations, \
                and within what the funder allows. Answer none if any move needs a decision.",
            )
            .example("£1,000")
            .or_none()
            .optional()
            .full()
            .topics(&["F7"]),
        Question::money("subscription", "the yearly subscription", "What does each partner pay a year as its subscription?")
            .when(MEMBERS)
            .help("The same for every partner, for the costs of being together: meetings, a co-ordinator, a website. Answer none if there is none.")
            .example("£500")
            .or_none()
            .optional()
            .topics(&["F2"]),
        Question::choice("subscription_joiner", "what a partner that joins within a year pays", "What does a partner pay that joins within a year?", JOINERS)
            .when(Condition::Given("financing.subscription"))
            .help("By months is the fairest. What a partner that leaves has paid stays in the budget.")
            .example("months")
            .suggest("months")
            .topics(&["F2"]),
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
        Question::rows("grants", "the small grants", "Which small grants does the hub pass on, to whom and for what?", &rows::GRANTS)
            .when(SMALL_GRANTS)
            .help(
                "One entry for each grant that is already agreed. They are part of the money above, not more of it. Answer none if none is agreed yet.",
            )
            .example("Anytown Befriending, £750, a minibus outing a month")
            .or_none()
            .optional()
            .topics(&["F4", "F5"]),
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
