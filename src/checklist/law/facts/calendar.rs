//! Facts about the calendar.

use super::Standing::{Checked, Unchecked};
use super::{Fact, UK, fact};
use crate::values::Nation::Scotland;

/// The facts, in the order in which they are published.
pub(super) const FACTS: &[Fact] = &[
    fact(
        UK,
        "bank holidays of 2020 to 2027 and their substitute days",
        "the Banking and Financial Dealings Act 1971",
        Checked("a copy of gov.uk's list for 2019 to 2027"),
    ),
    fact(
        &[Scotland],
        "15 June 2026",
        "a royal proclamation",
        Checked("the Scottish Government's announcement of 5 February 2026"),
    ),
    fact(UK, "bank holidays after 2027", "the same rules", Unchecked),
];
