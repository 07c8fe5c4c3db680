//! Value types that parse, print and test themselves. They know nothing of the checklist.

mod date;
mod email;
pub mod english;
mod id;
mod money;
mod nation;
mod numbers;
mod period;
mod share;
mod value;
mod votes;
mod working_days;

pub use date::Date;
pub(crate) use date::MONTHS;
pub use email::Email;
pub use id::Id;
pub use money::Money;
pub use nation::Nation;
pub use numbers::{CharityNumber, CompanyNumber};
pub use period::{Period, Unit};
pub use share::{Difference, Share};
pub use value::{Answer, Row, Value};
pub use votes::Threshold;
pub use working_days::{
    DayOff, HOLIDAYS_KNOWN, add_working_days, bank_holiday, counted, is_certain, is_working_day,
    subtract_working_days,
};

/// Why words are not a value.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{message}")]
pub struct ParseError {
    /// What is the matter: lower case, no full stop.
    pub message: String,
    /// What a good value looks like.
    pub example: &'static str,
}

impl ParseError {
    fn new(message: impl Into<String>, example: &'static str) -> Self {
        Self {
            message: message.into(),
            example,
        }
    }
}
