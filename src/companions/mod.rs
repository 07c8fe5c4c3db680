//! Companion documents: terms of reference, registers, forms and summaries, from the same answers as the agreement.
//!
//! Each is a template in `templates/companions`, drafted in the same way as the agreement itself. They cite the
//! clauses of the agreement as it is drafted from the same answers, so their numbers are always those of that draft.

mod clauses;
mod dates;
mod drafting;
mod facts;
mod joining;
mod leaving;
mod partner;
mod table;

pub use clauses::clauses;
pub use drafting::{CompanionError, Maker, Wanted};
pub use joining::joining;
pub use leaving::{Leaving, leaving};
pub use table::{COMPANIONS, Companion, Copies, Need, companion};

pub(crate) use clauses::names as clause_names;
pub(crate) use drafting::fact_names;
