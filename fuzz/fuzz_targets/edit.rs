//! Answers put into any file, and any file tidied.

#![no_main]

mod shared;

libfuzzer_sys::fuzz_target!(|input: (&[u8], &str)| {
    let (pick, text) = input;
    shared::promises::answers_are_put_in(text, pick);
    shared::promises::tidying_keeps_answers(text);
});
