//! Answers that rule a form out, whatever the others are.

/// An answer with which a form does not go together.
#[derive(Clone, Copy, Debug)]
pub struct Exclusion {
    /// The key of the form.
    pub form: &'static str,
    /// The key of the question.
    pub question: &'static str,
    /// The answers that rule the form out.
    pub answers: &'static [&'static str],
    /// Why.
    pub because: &'static str,
}

const fn not(
    form: &'static str,
    question: &'static str,
    answers: &'static [&'static str],
    because: &'static str,
) -> Exclusion {
    Exclusion {
        form,
        question,
        answers,
        because,
    }
}

/// Every exclusion.
pub(super) const EXCLUSIONS: &[Exclusion] = &[
    not(
        "informal-network",
        "money",
        &["between", "grants", "pool"],
        "somebody has to hold the money and answer for it",
    ),
    not(
        "informal-network",
        "binding",
        &["all"],
        "members of a network come and go as they like",
    ),
    not(
        "informal-network",
        "sharing",
        &["gains", "both"],
        "sharing gains or losses needs terms that bind",
    ),
    not(
        "informal-network",
        "funder",
        &["one", "all", "company"],
        "whoever answers to a funder for others needs more than trust",
    ),
    not(
        "informal-network",
        "decisions",
        &["all", "boards"],
        "a network takes no decisions that bind",
    ),
    not(
        "unincorporated-consortium",
        "binding",
        &["all"],
        "members that bind each other as a whole have a contractual consortium",
    ),
    not(
        "unincorporated-consortium",
        "sharing",
        &["both"],
        "members would share losses without any limit to what they stand for",
    ),
    not(
        "unincorporated-consortium",
        "funder",
        &["company"],
        "it has no company",
    ),
    not(
        "unincorporated-consortium",
        "held",
        &["assets"],
        "without a body of its own it can hold nothing",
    ),
    not(
        "unincorporated-consortium",
        "money",
        &["pool"],
        "pooling needs an agreement under the powers of public bodies",
    ),
    not(
        "contractual-consortium",
        "binding",
        &["none"],
        "it is a contract, and binds",
    ),
    not(
        "contractual-consortium",
        "funder",
        &["one", "company"],
        "nobody stands between its members and the funder",
    ),
    not(
        "contractual-consortium",
        "money",
        &["pool"],
        "pooling needs an agreement under the powers of public bodies",
    ),
    not(
        "steering-group-consortium",
        "binding",
        &["none"],
        "it is a contract, and binds",
    ),
    not(
        "steering-group-consortium",
        "funder",
        &["one", "company"],
        "nobody stands between its members and the funder",
    ),
    not(
        "steering-group-consortium",
        "money",
        &["pool"],
        "pooling needs an agreement under the powers of public bodies",
    ),
    not(
        "steering-group-consortium",
        "decisions",
        &["each", "boards"],
        "the steering group decides for all members",
    ),
    not(
        "lead-body",
        "funder",
        &["nobody", "each", "company"],
        "a lead answers to a funder for everybody",
    ),
    not(
        "lead-body",
        "money",
        &["none", "pool"],
        "a lead is paid and pays the others",
    ),
    not(
        "separate-contracts",
        "funder",
        &["nobody", "one", "company"],
        "each partner has a contract with the funder",
    ),
    not(
        "separate-contracts",
        "money",
        &["none", "pool"],
        "each partner is paid under its own contract",
    ),
    not(
        "separate-contracts",
        "sharing",
        &["both"],
        "contracts that stand apart cannot carry losses that are shared",
    ),
    not(
        "co-located-service",
        "held",
        &["none", "staff", "assets"],
        "no building is shared",
    ),
    not(
        "committees-in-common",
        "decisions",
        &["each", "consensus", "all"],
        "committees meet, and each decides for its own body only",
    ),
    not(
        "committees-in-common",
        "money",
        &["pool", "grants"],
        "committees in common hold no fund",
    ),
    not(
        "provider-federation",
        "partners",
        &["two"],
        "a federation serves a number of members",
    ),
    not(
        "provider-federation",
        "money",
        &["pool"],
        "pooling needs an agreement under the powers of public bodies",
    ),
    not(
        "provider-federation",
        "sharing",
        &["both"],
        "a federation shares an office, and not losses",
    ),
    not(
        "alliance",
        "binding",
        &["none"],
        "an alliance is one contract that everybody signs",
    ),
    not(
        "alliance",
        "decisions",
        &["each"],
        "an alliance decides together",
    ),
    not(
        "alliance",
        "funder",
        &["nobody"],
        "an alliance is a contract with whoever buys the work",
    ),
    not(
        "hub-network",
        "money",
        &["none", "direct", "pool"],
        "the hubs live on grants from one fund",
    ),
    not(
        "hub-network",
        "sharing",
        &["both"],
        "small groups cannot carry losses of others",
    ),
    not(
        "jointly-controlled-company",
        "binding",
        &["none"],
        "the articles of a company bind its members",
    ),
    not(
        "jointly-controlled-company",
        "funder",
        &["nobody"],
        "a company without contracts or funds has nothing to do",
    ),
    not(
        "jointly-controlled-company",
        "money",
        &["none", "pool"],
        "a company has to be paid",
    ),
    not(
        "pooled-fund",
        "public",
        &["none"],
        "the power to pool belongs to public bodies",
    ),
    not(
        "pooled-fund",
        "money",
        &["none", "direct", "grants"],
        "nothing is paid into a common fund",
    ),
    not(
        "pooled-fund",
        "binding",
        &["none"],
        "a pooled fund rests on an agreement that binds",
    ),
    not(
        "clinical-network",
        "public",
        &["none"],
        "no health body takes part",
    ),
    not(
        "clinical-network",
        "money",
        &["pool", "grants"],
        "a clinical network shares standards, and not a fund",
    ),
    not(
        "clinical-network",
        "sharing",
        &["both"],
        "a clinical network shares standards, and not losses",
    ),
];
