//! Profit-sharing: what becomes of a surplus, of which the checklist speaks as profit.

use super::condition::Condition;
use super::item::Item;
use super::question::{Choice, Identity, Question, Rows, choice};
use super::risk_sharing::lead_or_first;
use super::shares;

mod rules;

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

/// Each partner's part.
const SHARES: Rows = Rows {
    singular: "share",
    plural: "shares",
    identity: Identity::Partner,
    columns: &[
        Question::partner("partner", "the partner", "Which partner?")
            .short()
            .topics(&["G2"]),
        Question::share(
            "share",
            "its share",
            "What share of a surplus does it receive?",
        )
        .help("A fraction such as 1/3, a percentage, or equal.")
        .example("equal")
        .short()
        .topics(&["G2"]),
    ],
};

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
            .help("Keep it within the purpose of the work and the objects of every charity. Say who decides, if not the partners together.")
            .example("More volunteers in the villages around Anytown")
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
        Question::rows("shares", "the shares of a surplus", "What share of a surplus does each partner receive?", &SHARES)
            .when(SHARED)
            .help("Together they must make exactly one whole. Write a third as 1/3, or equal for every partner.")
            .example("anytown-befriending, equal")
            .short()
            .topics(&["G2"]),
    ],
    derived: &[super::item::Derived {
        key: "example",
        label: "how a surplus of £1,000 is divided",
        work_out: |agreement| {
            if agreement.is("profit_sharing.model", "share") {
                shares::worked_example(agreement, "profit_sharing.shares", "profit_sharing.residue", false)
            } else {
                crate::values::Answer::Unanswered
            }
        },
    }],
    rules: rules::RULES,
};
