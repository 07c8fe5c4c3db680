//! Templates: the only place that names Tera. From answers to Markdown with clause ids.

mod built_in;
mod context;
mod engine;
mod filters;
mod languages;
mod proof;
mod scope;
mod tags;
mod usage;

pub use built_in::BUILT_IN;
pub use context::{Beside, DocumentKind, Draft, Fact, Facts, companion_context, context};
pub use engine::{Origin, TemplateError, Templates};
pub use proof::{Proved, RULES, proof, proof_of};
pub use usage::{Unknown, Usage, usage};
