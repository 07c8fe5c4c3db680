//! Status, calendar, pictures, readiness and proposals from any answers.

#![no_main]

mod shared;

libfuzzer_sys::fuzz_target!(|input: &[u8]| {
    if let Some(text) = shared::file(input) {
        shared::promises::answers_are_told(&text);
    }
});
