//! What every target needs of `tests/support`.

#![allow(dead_code, reason = "no target uses all of it")]

#[path = "../../tests/support/promises.rs"]
pub mod promises;
#[path = "../../tests/support/wild.rs"]
pub mod wild;

/// The input as an answers file: as it is, or made from it where its first byte is 0.
pub fn file(input: &[u8]) -> Option<String> {
    match input {
        [0, rest @ ..] => Some(wild::answers(rest)),
        _ => std::str::from_utf8(input).ok().map(str::to_owned),
    }
}
