//! Takes partners through the 13-item consortium checklist and drafts their agreement.
//!
//! The way of the data runs one way: questions ([`checklist`]) are asked by the [`interview`], saved as
//! [`answers`], looked at by [`check`], rendered by [`template`]s to Markdown with clause ids, parsed and
//! numbered by [`document`], and written by [`output`].

pub mod answers;
pub mod calendar;
pub mod check;
pub mod checklist;
pub mod companions;
mod compare;
pub mod document;
pub mod drafting;
pub mod examples;
pub mod exit;
pub mod forms;
pub mod interview;
mod nearest;
pub mod output;
pub mod pack;
pub mod pictures;
pub mod proposals;
pub mod provenance;
pub mod readiness;
pub mod status;
pub mod template;
pub mod topics;
pub mod values;
pub mod verify;
pub mod what_if;

pub use nearest::nearest;
