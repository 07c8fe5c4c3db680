//! Reading, checking, and telling what was found in every format.

#![no_main]

mod shared;

libfuzzer_sys::fuzz_target!(|input: &[u8]| {
    if let Some(text) = shared::file(input) {
        shared::promises::findings_are_told(&text);
    }
});
