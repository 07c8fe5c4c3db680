//! Takes partners through the 13-item consortium checklist and drafts their agreement.

pub mod interview;
