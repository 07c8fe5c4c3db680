//! Risk-sharing: what could go wrong, who bears a loss, and who is insured.

use super::condition::Condition;
use super::item::Item;
use super::question::{Choice, Question, choice};
use crate::answers::Agreement;
use crate::values::Value;

mod derived;
mod rows;
mod rules;

/// Who bears a loss.
const BASES: &[Choice] = &[
    choice("own-cost", "each partner bears its own"),
    choice("equal", "all partners equally"),
    choice("fixed-shares", "all partners, in shares that we name"),
    choice(
        "budget-shares",
        "all partners, in proportion to their part of the budget",
    ),
];

/// Who answers to outsiders.
const LIABILITIES: &[Choice] = &[
    choice("several", "each partner only for what it does itself"),
    choice("joint-and-several", "every partner for everything"),
];

/// How far a partner's liability goes.
const CAPS: &[Choice] = &[
    choice("annual-income", "its income from the work in a year"),
    choice("insurance", "what its insurance pays"),
    choice("amount", "an amount that we name"),
    choice("none", "no limit"),
];

/// Promises to make good another's loss.
const INDEMNITIES: &[Choice] = &[
    choice("none", "none beyond what the law gives anyway"),
    choice(
        "own-acts",
        "each makes good what its own breach costs the others, up to its limit",
    ),
];

/// What happens if the funding falls away.
const FUNDING_LOST: &[Choice] = &[
    choice("reduce", "the work is reduced in proportion"),
    choice("decide", "the partners meet and decide"),
    choice("stop", "the work that it paid for stops"),
];

/// Who takes what the limit of a small partner keeps from it.
const SMALL_PARTNERS: &[Choice] = &[
    choice("none", "no partner has a limit of its own"),
    choice(
        "others",
        "named partners have a limit, and the other providers take the rest in proportion",
    ),
    choice(
        "commissioners",
        "named partners have a limit, and the rest stays with whoever buys the work",
    ),
];

/// Whether the money clauses bind.
const BINDS: Condition = Condition::Any(&[
    Condition::Is("document.binding", "all"),
    Condition::Includes("document.binding_topics", "money"),
]);

/// Whether partners share losses.
const SHARED: Condition = Condition::IsNot("risk_sharing.basis", "own-cost");

/// Whether they share them in parts known beforehand.
const DIVIDED: Condition = Condition::Any(&[
    Condition::Is("risk_sharing.basis", "equal"),
    Condition::Is("risk_sharing.basis", "fixed-shares"),
]);

/// Whether an overrun against a target is shared with whoever buys the service.
const PAIN: Condition = Condition::Is("risk_sharing.pain", "yes");

/// Where partners may agree not to blame each other.
const CLOSE: Condition = Condition::Any(&[
    Condition::Is("document.kind", "alliance"),
    Condition::Is("document.binding", "all"),
]);

/// Offers the lead partner, or the first, as the one who takes the odd penny.
pub(super) fn lead_or_first(agreement: &Agreement) -> Option<Value> {
    let lead = agreement
        .partner("roles_and_responsibilities.lead_partner")
        .cloned();
    lead.or_else(|| agreement.partner_ids().into_iter().next())
        .map(Value::Partner)
}

/// What could go wrong, and who bears it.
pub const ITEM: Item = Item {
    key: "risk_sharing",
    number: Some(8),
    title: "Risk-sharing",
    guidance: "Decide what could go wrong, who watches each risk, and who pays if there is a loss.\n\
        Each partner bearing its own loss is the honest starting point; share only what you have thought through.\n\
        Trustees may not put a charity's money at risk without limit for what others do: set a limit.\n\
        What goes wrong: risks without an owner, shares that do not make a whole, a promise that no insurer covers.\n\
        Ask an adviser before a partner answers for another.",
    explanation: "The checklist asks how risk is shared. Two things are meant: which risks there are and who watches them, and \
        who pays when one comes true. Partners do best to write the first down even where the second is simple.\n\n\
        Studies of joint work across the sectors found little appetite for sharing financial risk, and fear of it where one partner is much \
        smaller (The King's Fund, Working together to deliver the Mandate, 2013). Each bearing its own losses is therefore offered \
        first. If losses are shared, the shares must make exactly one whole, with a limit for each partner; and \
        money restricted to a purpose cannot pay for them.\n\n\
        NHS Providers, Collaborating for better care (2021), reports that a memorandum which is plain about responsibilities and \
        the sharing of risk helps, where relationships carry it.\n\n\
        Liability to others is another matter. Where partners answer only for themselves, it is called several. Where each \
        answers for all, it is joint and several, and the one with most money is asked first. No document can take away \
        liability for death or injury caused by negligence.\n\n\
        Uneven commitment and different values are risks as real as money (Nesta and Innovation Unit, Networks that Work, 2013). Put them \
        on the list, and ask an adviser about liability, promises to make good and insurance.",
    sources: &[
        "The King's Fund, Working together to deliver the Mandate (2013)",
        "NHS Providers, Collaborating for better care (2021)",
        "Nesta and Innovation Unit, Networks that Work (2013)",
        "Unfair Contract Terms Act 1977",
    ],
    questions: &[
        Question::choice("basis", "who bears a loss", "If the work makes a loss, who bears it?", BASES)
            .help(
                "Each bearing its own means that no partner can be asked to pay for another. Sharing can be fair where all decide \
                together what is spent. Trustees need a reason for it and a limit.",
            )
            .example("own-cost")
            .suggest("own-cost")
            .short()
            .topics(&["K5"]),
        Question::money("loss_cap", "the most that a partner bears", "What is the most that any one partner bears of the others' losses?")
            .when(SHARED)
            .help(
                "Without a limit a charity's funds are open to what it cannot control. Choose a sum that the smallest partner could pay from free reserves. \
                Answer none if there is no limit.",
            )
            .example("£2,000")
            .or_none()
            .short()
            .topics(&["K5"]),
        Question::partner("residue", "the partner that bears the odd penny", "When a loss does not divide evenly, which partner bears the odd penny?")
            .when(DIVIDED)
            .help("A third of £1,000 is £333.33 and a penny is left. Naming its taker keeps the accounts exact.")
            .example("anytown-befriending")
            .suggest_from(&["roles_and_responsibilities.lead_partner", "partners"], "as it is the lead partner, or the first", lead_or_first)
            .topics(&["K5", "G2"]),
        Question::yes_no("pain", "whether an overrun is shared", "Is an overrun against a target cost shared between buyer and providers?")
            .when(Condition::Is("document.kind", "alliance"))
            .help(
                "Only contracts that pay by a target cost have this. Providers then bear part of what the work costs above the target. A charity needs \
                a limit before it agrees. Unless your contract says so, answer no.",
            )
            .example("no")
            .suggest("no")
            .optional()
            .full()
            .topics(&["K5"]),
        Question::share("pain_share", "the providers' part of an overrun", "What part of an overrun do the providers bear?")
            .when(PAIN)
            .help("It usually matches what they receive of a saving. Where it does not, say why under profit-sharing.")
            .example("1/2")
            .suggest("1/2")
            .full()
            .topics(&["K5"]),
        Question::share("pain_deadband", "the overrun that is not shared", "Up to what part of the target cost is an overrun left to the buyer alone?")
            .when(PAIN)
            .help("Costs always miss their target by a little, and sharing pennies costs more than it brings. Answer none if every overrun is shared.")
            .example("1%")
            .suggest("1%")
            .or_none()
            .full()
            .topics(&["K5"]),
        Question::share("pain_cap", "the limit of a shared overrun", "Up to what part of the target cost is an overrun shared?")
            .when(PAIN)
            .help("What goes beyond stays with the buyer, so that providers know the worst that can happen. Answer none if there is no limit.")
            .example("5%")
            .suggest("5%")
            .or_none()
            .full()
            .topics(&["K5"]),
        Question::choice("small_partners", "whether small partners have a limit of their own", "Does any provider have a limit of its own on its part of an overrun?", SMALL_PARTNERS)
            .when(PAIN)
            .help(
                "A part that a large trust does not notice can end a small charity. Give each small partner an amount that it could pay from free reserves, and \
                say who bears what goes beyond.",
            )
            .example("commissioners")
            .suggest("commissioners")
            .full()
            .topics(&["K5"]),
        Question::yes_no("no_blame", "whether the partners agree not to blame each other", "Do the partners agree to mend mistakes together and not to blame each other?")
            .when(CLOSE)
            .help(
                "Alliances rest on it: people tell of mistakes when nobody is waiting to blame them. It must leave out what can never be excused, \
                and it does not go well with promises to make good each other's losses.",
            )
            .example("yes")
            .suggest("yes")
            .optional()
            .topics(&["K7"]),
        Question::lines("no_blame_exceptions", "what may still be blamed", "What does that agreement leave out?")
            .when(Condition::Is("risk_sharing.no_blame", "yes"))
            .help("Without exceptions nobody could ever be held to anything. Keep at least wilful breach, safeguarding and personal data.")
            .example("Fraud; a failure to safeguard people; a breach of the law on personal data")
            .suggest(
                "Fraud; deliberate or reckless breach; death or injury caused by negligence; a failure to safeguard people; \
                a breach of the law on personal data, or of confidence",
            )
            .or_none()
            .topics(&["K7"]),
        Question::choice("liability", "how the partners are liable", "For what does each partner answer to others?", LIABILITIES)
            .when(BINDS)
            .help(
                "Each for itself is the cautious answer. If every partner answers for everything, whoever has most money or \
                insurance pays first. Ask an adviser before choosing that.",
            )
            .example("several")
            .suggest("several")
            .topics(&["K2"]),
        Question::choice("liability_cap", "the limit of liability", "How far does one partner's liability to the others go?", CAPS)
            .when(BINDS)
            .help(
                "A limit below the insurance wastes it; one above a charity's reserves puts the charity at risk. \
                Liability for death or injury caused by negligence cannot be limited, nor can fraud; ask an adviser.",
            )
            .example("annual-income")
            .suggest("annual-income")
            .full()
            .topics(&["K2"]),
        Question::money("liability_amount", "the amount of the limit", "What is that amount?")
            .when(Condition::All(&[BINDS, Condition::Is("risk_sharing.liability_cap", "amount")]))
            .help("For everything that happens in one year. Compare it with the insurance of the smallest partner.")
            .example("£100,000")
            .full()
            .topics(&["K2"]),
        Question::choice("indemnities", "promises to make good a loss", "Do partners promise to make good each other's losses?", INDEMNITIES)
            .when(BINDS)
            .help(
                "Such a promise goes beyond ordinary liability and insurers may not cover it. Those of NHS bodies have rules of their own. None is the cautious answer.",
            )
            .example("none")
            .suggest("none")
            .full()
            .topics(&["K3"]),
        Question::period("remedy", "the time to put a breach right", "How long does a partner have to put right what it failed to do?")
            .when(BINDS)
            .help("Long enough to act, shorter than the notice to leave. Thirty days is usual.")
            .example("30 days")
            .suggest("30 days")
            .full()
            .topics(&["K6"]),
        Question::choice("funding_lost", "what happens if funding falls away", "What happens if the funding falls away or is cut?", FUNDING_LOST)
            .help(
                "No partner should be held to work that is no longer paid for. The same goes for a change in the law that makes the work much dearer.",
            )
            .example("reduce")
            .suggest("reduce")
            .full()
            .topics(&["K9"]),
        Question::period("reviewed_every", "how often the risks are looked at", "How often do the partners look at the list of risks?")
            .help("Once a quarter is usual, and at once when something happens.")
            .example("3 months")
            .suggest("3 months")
            .full()
            .topics(&["K1"]),
        Question::rows("risks", "the risks", "What could go wrong, and who watches it?", &rows::RISKS)
            .help(
                "Five to ten are enough: money, people, safety, reputation, data, and the partnership itself. Answer none if a list is kept elsewhere.",
            )
            .example("The co-ordinator leaves, 3, 4, Anytown Befriending, a trained deputy")
            .or_none()
            .topics(&["K1", "K8"]),
        Question::rows("insurance", "the insurance", "Which insurance does each partner keep?", &rows::INSURANCE)
            .help(
                "One entry for each policy. The law asks most employers for employers' liability insurance, in Great \
                Britain of at least £5 million; public liability is usual. Clinical work \
                needs cover of its own. Answer none if no partner needs any.",
            )
            .example("Anytown Befriending, public liability, £5,000,000")
            .or_none()
            .full()
            .topics(&["K4"]),
        Question::rows("small_partner_caps", "the limits of small partners", "What is the most that each small partner bears?", &rows::SMALL_PARTNER_CAPS)
            .when(Condition::OneOf("risk_sharing.small_partners", &["others", "commissioners"]))
            .help("For the same time as the target cost. Only the providers that need a limit have an entry.")
            .example("anytown-befriending, £2,000")
            .full()
            .topics(&["K5"]),
        Question::rows("shares", "the shares of losses", "What share of a loss does each partner bear?", &rows::SHARES)
            .when(Condition::Is("risk_sharing.basis", "fixed-shares"))
            .help("Together they must make exactly one whole. Write a third as 1/3: three times 33.33% falls short.")
            .example("anytown-befriending, 1/3")
            .short()
            .topics(&["K5"]),
    ],
    derived: derived::DERIVED,
    rules: rules::RULES,
};
