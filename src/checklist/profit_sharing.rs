//! Profit-sharing: what becomes of a surplus, of which the checklist speaks as profit.

use super::condition::Condition;
use super::gain_and_pain;
use super::item::{Derived, Item};
use super::question::{Choice, Question, choice};
use super::risk_sharing::lead_or_first;
use super::shares;
use crate::answers::Agreement;
use crate::values::{Answer, Money, Share, Value};

mod rows;
pub(super) mod rules;

/// What becomes of a surplus.
const MODELS: &[Choice] = &[
    choice("none", "none is expected; costs are covered and no more"),
    choice("return-to-funder", "it goes back to the funder"),
    choice("reinvest", "it is put back into the work"),
    choice("share", "the partners share it"),
];

/// Whether a surplus is divided.
const SHARED: Condition = Condition::Is("profit_sharing.model", "share");

/// Whether some of it may be put back into the work.
const KEPT: Condition =
    Condition::Any(&[SHARED, Condition::Is("profit_sharing.model", "reinvest")]);

/// Whether a gain against a target is shared with whoever buys the service.
const GAIN: Condition = Condition::Is("profit_sharing.gain", "yes");

/// Whether the work has a target cost against which anything is shared.
const TARGET: Condition = Condition::Any(&[GAIN, Condition::Is("risk_sharing.pain", "yes")]);

/// Whether both savings and overruns are shared.
const BOTH_WAYS: Condition = Condition::All(&[GAIN, Condition::Is("risk_sharing.pain", "yes")]);

/// For how long a target cost is set.
const TARGET_PERIODS: &[Choice] = &[
    choice("year", "each financial year"),
    choice("term", "the whole term"),
];

/// Offers the first provider, as the one who takes odd pence.
fn first_provider(agreement: &Agreement) -> Option<Value> {
    let first = gain_and_pain::providers(agreement).into_iter().next();
    first.map(Value::Partner)
}

/// What of a surplus of £1,000 goes first to what has fallen behind, and what is left to be shared.
///
/// `None` where the first part is still open.
fn first_call(agreement: &Agreement) -> Option<(Money, Money)> {
    const FIRST: &str = "profit_sharing.first_call";
    let part = match agreement.get(FIRST) {
        _ if !agreement.asks(FIRST) => Share::part(0, 1)?,
        Answer::Nil => Share::part(0, 1)?,
        answer => answer.share().filter(|share| *share != Share::Equal)?,
    };
    let (n, d) = Share::resolve(&[part])[0];
    let whole = shares::EXAMPLE.pence();
    let first = i128::from(whole) * i128::from(n) / i128::from(d).max(1);
    let first = i64::try_from(first).ok()?;
    Some((Money::from_pence(first), Money::from_pence(whole - first)))
}

/// How a surplus of £1,000 is divided, once the first part of it has been set aside.
fn example(agreement: &Agreement) -> Answer {
    match first_call(agreement) {
        Some((_, rest)) if agreement.is("profit_sharing.model", "share") => shares::worked_example(
            agreement,
            rest,
            "profit_sharing.shares",
            "profit_sharing.residue",
            false,
        ),
        _ => Answer::Unanswered,
    }
}

/// The first part, where there is one.
fn example_first(agreement: &Agreement) -> Answer {
    match first_call(agreement) {
        Some((first, _)) if first > Money::ZERO => Answer::Given(Value::Money(first)),
        Some(_) => Answer::Nil,
        None => Answer::Unanswered,
    }
}

/// What becomes of a surplus.
pub const ITEM: Item = Item {
    key: "profit_sharing",
    number: Some(9),
    title: "Profit-sharing",
    guidance: "The checklist says profit; for a charity the right word is surplus, and the document uses it.\n\
        Decide whether there can be one, and what becomes of it.\n\
        Keep three kinds of money apart: unspent grant, a surplus on a contract, and a share in a saving.\n\
        A charity may give a surplus only where that serves its own purposes; a rule of thumb is not a reason.\n\
        Shares must make exactly one whole. Write a third as 1/3.",
    explanation: "A surplus is what is left of the income for the work when all its costs, overheads included, have been met. Three kinds of \
        money are easily confused. Unspent grant belongs to its purpose or goes back to the funder, and financing says how. A \
        surplus on a contract belongs to whoever holds the contract, until the partners agree otherwise. A share in a \
        saving against a target is a payment that a contract provides for.\n\n\
        A charity may make a surplus but must use it for its objects. Passing part of it to a company, or to a body with \
        other purposes, needs a reason that trustees can record. Ask an adviser before a charity shares with a \
        partner that is not one.\n\n\
        There are simple ways. The mental health partnership in South London described in NHS Providers, Collaborating for better care \
        (2021), divides what it gains in thirds among its three trusts, and looks first at areas that have fallen behind.\n\n\
        If shares are used, say when the surplus is worked out, who takes the odd penny, and how the shares change \
        when a partner joins or leaves. Work it out only when claims for repayment are no longer to be expected.\n\n\
        A share in a saving should depend on the quality of the service and have a limit, or it rewards doing less.",
    sources: &[
        "NHS Providers, Collaborating for better care (2021)",
        "Nesta and Innovation Unit, Networks that Work (2013)",
        "Charity Commission for England and Wales, Trustees, trading and tax (CC35)",
    ],
    questions: &[
        Question::choice("model", "what becomes of a surplus", "If money is left when all costs are met, what becomes of it?", MODELS)
            .help(
                "This is not about unspent grant, which financing covers. If nothing can be left, say so: it is an answer. Putting a \
                surplus back into the work is the simplest for charities.",
            )
            .example("reinvest")
            .suggest("none")
            .short()
            .topics(&["G1"]),
        Question::text("reason", "how sharing serves charitable purposes", "How does sharing a surplus serve the purposes of the charities among you?")
            .when(Condition::All(&[
                SHARED,
                Condition::SomePartnerIs(super::forms::CHARITIES),
            ]))
            .help("Trustees need to be able to show it. Name the purposes and what the money will be used for.")
            .example("Each partner uses its part for befriending older people in Anytown, which is within the objects of all")
            .or_none()
            .topics(&["G1"]),
        Question::partner("residue", "the partner that takes the odd penny", "When a surplus does not divide evenly, which partner takes the odd penny?")
            .when(SHARED)
            .help("A third of £1,000 is £333.33 and a penny is left. Naming its taker keeps the accounts exact.")
            .example("anytown-befriending")
            .suggest_from(&["roles_and_responsibilities.lead_partner", "partners"], "as it is the lead partner, or the first", lead_or_first)
            .topics(&["G2"]),
        Question::period("worked_out_within", "when a surplus is worked out", "Within what time of the end of each financial year is it worked out?")
            .when(Condition::IsNot("profit_sharing.model", "none"))
            .help("After the accounts are ready and claims for repayment can be judged. Three months is usual.")
            .example("90 days")
            .suggest("90 days")
            .full()
            .topics(&["G5"]),
        Question::share("first_call", "the part for what has fallen behind", "What part of a surplus goes first to areas or groups that have fallen behind?")
            .when(KEPT)
            .help("Taken before anything is shared. Answer none if there is no such part.")
            .example("1/4")
            .or_none()
            .full()
            .topics(&["G4"]),
        Question::text("reinvest_for", "what a surplus is put into", "What is a surplus that is put back used for?")
            .when(KEPT)
            .help("Keep it within the purpose of the work and the objects of every charity. Say who decides, if not the partners together. Answer none if nothing is put back, or nothing is fixed.")
            .example("More volunteers in the villages around Anytown")
            .or_none()
            .full()
            .topics(&["G4"]),
        Question::yes_no("gain", "whether a saving is shared", "Is a saving against a target shared between buyer and providers?")
            .when(Condition::Is("document.kind", "alliance"))
            .help("Only contracts that pay by a target cost have this. Unless yours does, answer no.")
            .example("no")
            .suggest("no")
            .full()
            .topics(&["G3"]),
        Question::share("gain_share", "the providers' part of a saving", "What part of a saving do the providers receive?")
            .when(GAIN)
            .help("Half is common. If providers also bear part of a loss against the target, the two parts should match or differ for a reason.")
            .example("1/2")
            .suggest("1/2")
            .full()
            .topics(&["G3"]),
        Question::share("gain_deadband", "the saving that is not shared", "Up to what part of the target cost does the buyer keep a saving alone?")
            .when(GAIN)
            .help("Costs always miss their target by a little, and sharing pennies costs more than it brings. Answer none if every saving is shared.")
            .example("1%")
            .suggest("1%")
            .or_none()
            .full()
            .topics(&["G3"]),
        Question::share("gain_cap", "the limit of a shared saving", "Up to what part of the target cost is a saving shared?")
            .when(GAIN)
            .help("A limit keeps anyone from gaining by doing too little. Answer none if there is no limit.")
            .example("5%")
            .suggest("5%")
            .or_none()
            .full()
            .topics(&["G3"]),
        Question::lines("gain_gates", "what must be reached before a saving is shared", "Which measures of quality must be reached before a saving is shared?")
            .when(GAIN)
            .help("Without them a saving can be made at the cost of the people served. Use measures listed under monitoring.")
            .example("No one waits more than four weeks for a first visit")
            .or_none()
            .full()
            .topics(&["G3"]),
        Question::money("gain_target", "the target cost", "What is the target cost against which a saving or an overrun is measured?")
            .when(TARGET)
            .help(
                "What the work should cost the buyers, without grants of others: what is saved of a grant goes back or to its purpose, and is not shared.",
            )
            .example("£240,000")
            .full()
            .topics(&["G3", "K5"]),
        Question::choice("gain_period", "the time for which the target is set", "For what time is the target cost set?", TARGET_PERIODS)
            .when(TARGET)
            .help("Over the whole term a dear first year and a cheap second one even out. Each year apart pays sooner and is harder to plan.")
            .example("term")
            .suggest("term")
            .full()
            .topics(&["G3", "G5"]),
        Question::partner("gain_residue", "the provider that takes odd pence", "When the providers' part does not divide evenly, which of them takes the odd pence?")
            .when(TARGET)
            .help("The parts are rounded down to the penny, and one provider receives or bears what is left over.")
            .example("anytown-befriending")
            .suggest_from(&["partners"], "as it is the first provider", first_provider)
            .full()
            .topics(&["G2", "G3"]),
        Question::yes_no("gain_limited", "whether limits hold for a saving too", "Do the limits of small partners hold for what they receive too?")
            .when(Condition::All(&[BOTH_WAYS, Condition::OneOf("risk_sharing.small_partners", &["others", "commissioners"])]))
            .help("It can be thought fair that whoever risks little receives no more. It is not needed.")
            .example("no")
            .suggest("no")
            .full()
            .topics(&["G3"]),
        Question::text("gain_reason", "why savings and overruns are shared differently", "If savings and overruns are shared differently, or only one of them is shared, why?")
            .when(TARGET)
            .help("It can be right: small charities cannot bear an overrun that they could never pay. Say so, and nobody wonders.")
            .example("The charities among the providers hold too little in reserve to bear an overrun")
            .optional()
            .full()
            .topics(&["G3", "K5"]),
        Question::rows("provider_shares", "the shares among the providers", "In what shares do the providers divide what they receive of a saving or bear of an overrun?", &rows::PROVIDER_SHARES)
            .when(TARGET)
            .help("Only the partners that do not buy the work. Together the shares must make exactly one whole; equal for each is an answer.")
            .example("anytown-befriending, equal")
            .full()
            .topics(&["G2", "G3", "K5"]),
        Question::rows("shares", "the shares of a surplus", "What share of a surplus does each partner receive?", &rows::SHARES)
            .when(SHARED)
            .help("Together they must make exactly one whole. Write a third as 1/3, or equal for every partner.")
            .example("anytown-befriending, equal")
            .short()
            .topics(&["G2"]),
    ],
    derived: &[
        Derived {
            key: "example",
            label: "how a surplus of £1,000 is divided",
            work_out: example,
        },
        Derived {
            key: "example_first",
            label: "the first part of a surplus of £1,000",
            work_out: example_first,
        },
        gain_and_pain::BOUNDS,
        gain_and_pain::OUTCOMES,
        gain_and_pain::MOST,
    ],
    rules: rules::RULES,
};
