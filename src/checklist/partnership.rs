//! The forms that a partnership can take, as choices.

use super::question::{Choice, choice};

/// The forms that a document can be drafted for. The words are used in the middle of a sentence.
pub const FORMS: &[Choice] = &[
    choice("informal-network", "informal network"),
    choice("unincorporated-consortium", "unincorporated consortium"),
    choice("contractual-consortium", "contractual consortium"),
    choice(
        "steering-group-consortium",
        "contractual consortium with a joint steering group",
    ),
    choice(
        "lead-body",
        "lead body or prime contractor with sub-contracts",
    ),
    choice(
        "separate-contracts",
        "separate contracts with one funder, without a lead",
    ),
    choice("co-located-service", "co-located service"),
    choice("committees-in-common", "committees in common"),
    choice("provider-federation", "provider federation"),
    choice("alliance", "alliance contract"),
    choice("hub-network", "hub network with small grants"),
    choice(
        "jointly-controlled-company",
        "jointly controlled company limited by guarantee",
    ),
    choice("pooled-fund", "pooled fund of public bodies"),
    choice("clinical-network", "managed clinical network"),
];
