//! What to ask an adviser, given the answers and the form.

use super::Answers;

/// Words for a situation that the form alone does not settle.
struct Warning {
    /// Every one of these questions has one of these answers.
    when: &'static [(&'static str, &'static [&'static str])],
    /// The form, where the warning goes with one only.
    form: Option<&'static str>,
    words: &'static str,
}

const fn warn(
    when: &'static [(&'static str, &'static [&'static str])],
    words: &'static str,
) -> Warning {
    Warning {
        when,
        form: None,
        words,
    }
}

const fn with(form: &'static str, words: &'static str) -> Warning {
    Warning {
        when: &[],
        form: Some(form),
        words,
    }
}

const WARNINGS: &[Warning] = &[
    warn(
        &[("unincorporated", &["yes"])],
        "ask an adviser who signs and who is liable for the group that is not incorporated, because it cannot sign anything itself",
    ),
    warn(
        &[("charities", &["no"]), ("money", &["between", "grants"])],
        "ask an adviser before charity money goes to a partner that is not a charity, because it can be used only for the charity's own objects",
    ),
    warn(
        &[("charities", &["no"]), ("sharing", &["gains", "both"])],
        "ask an adviser before gains or losses are shared with a partner that is not a charity, because trustees must be able to show what the charity gains",
    ),
    warn(
        &[("sharing", &["both"])],
        "ask each board to settle its share of losses and a limit, because partners can lose more than they put in",
    ),
    warn(
        &[("money", &["pool"]), ("public", &["some"])],
        "ask an adviser how partners that are not public bodies take part, because they can be paid from a pooled fund and cannot pay in",
    ),
    warn(
        &[
            ("money", &["pool"]),
            ("nation", &["scotland", "northern-ireland"]),
        ],
        "ask an adviser which power the bodies have, because pooled funds rest on other law in this nation",
    ),
    warn(
        &[("held", &["building"])],
        "ask an adviser about the lease or licence, because rights in a building depend on it and not on the agreement",
    ),
    warn(
        &[("held", &["staff"])],
        "ask an adviser on employment, because staff can pass to another employer without anybody intending it",
    ),
    warn(
        &[
            ("public", &["some", "all"]),
            ("money", &["direct", "between", "grants"]),
            ("scale", &["middle", "large"]),
        ],
        "ask the public partners how the money is to be awarded, because rules on buying and on subsidies can apply",
    ),
    warn(
        &[("binding", &["none"]), ("money", &["between"])],
        "ask an adviser what happens if a payment fails, because nothing that you agree is to bind",
    ),
    warn(
        &[("binding", &["none"]), ("scale", &["large"])],
        "ask each board whether it accepts that nothing binds, because the sum is large",
    ),
    with(
        "unincorporated-consortium",
        "ask an adviser about the liability of members, because an association gives them no protection",
    ),
    with(
        "jointly-controlled-company",
        "ask an adviser for the articles and the setting up of the company, because the program drafts the members' agreement only",
    ),
    with(
        "alliance",
        "ask an adviser to read the contract before it is signed, because an alliance binds every partner as a whole",
    ),
    with(
        "lead-body",
        "ask an adviser about the sub-contracts, because the lead stays liable to the funder for work that others do",
    ),
    with(
        "pooled-fund",
        "ask an adviser to confirm the powers and the functions, because only bodies and functions named in the law can take part",
    ),
];

/// Gives the warnings that go with the answers and the recommended form.
pub(super) fn warnings(answers: &Answers, recommended: Option<&str>) -> Vec<&'static str> {
    let told = |warning: &&Warning| {
        let asked = warning.when.iter().all(|(question, values)| {
            let given = answers.get(question);
            given.is_some_and(|given| values.contains(&given))
        });
        asked && (warning.form.is_none() || warning.form == recommended)
    };
    WARNINGS
        .iter()
        .filter(told)
        .map(|warning| warning.words)
        .collect()
}
