//! Gain and pain: how a saving or an overrun against a target cost is divided, exactly.
//!
//! What is saved or overrun is cut three times: between what is shared and what is not (a band that is left alone, and a
//! cap), between the buyer's side and the providers, and among the providers. Every cut rounds down to the penny and says who
//! takes the rest, so that the parts always add up.

mod divide;
mod outturns;
mod shown;
mod terms;

pub use divide::{Excess, Kind, Outcome, Part, Provider, Side, Terms};
pub use shown::{BOUNDS, MOST, OUTCOMES};
pub use terms::{deadband_reaches_cap, providers};
