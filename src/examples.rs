//! The example agreements, as part of the program.

/// A complete, realistic answers file of fictional organisations.
#[derive(Clone, Copy, Debug)]
pub struct Example {
    /// Its name on the command line.
    pub name: &'static str,
    /// What it shows, in one line.
    pub shows: &'static str,
    /// The answers file.
    pub text: &'static str,
}

macro_rules! example {
    ($name:literal, $shows:literal) => {
        Example {
            name: $name,
            shows: $shows,
            text: include_str!(concat!("../examples/", $name, ".toml")),
        }
    };
}

/// Every example.
pub static EXAMPLES: &[Example] = &[
    example!(
        "small-groups-network",
        "a network of small groups, short form, nothing binds"
    ),
    example!(
        "trust-and-charity",
        "a memorandum of an NHS trust and a charity"
    ),
    example!(
        "lead-body-consortium",
        "a contractual consortium with a lead body and a joint steering group"
    ),
    example!(
        "alliance",
        "an alliance agreement with a commissioner inside"
    ),
    example!(
        "two-partners",
        "a collaboration of two partners without a lead"
    ),
    example!(
        "jointly-controlled-company",
        "the members' agreement of a company limited by guarantee, with a surplus in thirds"
    ),
    example!(
        "separate-contracts",
        "a trust and a charity with contracts of their own and one front door"
    ),
    example!(
        "unincorporated-consortium",
        "five small groups that bid together, some with no legal personality"
    ),
    example!(
        "contractual-consortium",
        "four organisations bound by contract alone, in Northern Ireland"
    ),
    example!(
        "steering-group-consortium",
        "a city consortium of twelve with an elected steering group of seven"
    ),
    example!(
        "hub-network",
        "a grant passed on to four village hubs, with little paper"
    ),
    example!(
        "co-located-service",
        "four services under one roof in Northern Ireland"
    ),
    example!(
        "pooled-fund",
        "a health board and a council of Wales that pool money, with headings in Welsh"
    ),
    example!("clinical-network", "a managed clinical network in Scotland"),
    example!(
        "committees-in-common",
        "three boards that decide in one room, each for itself"
    ),
    example!(
        "provider-federation",
        "nine like providers with equal subscriptions and a secretariat"
    ),
];

/// The example with a name.
pub fn example(name: &str) -> Option<&'static Example> {
    EXAMPLES
        .iter()
        .find(|example| example.name == name.trim_end_matches(".toml"))
}
