//! Any text as a value of each kind.

#![no_main]

mod shared;

libfuzzer_sys::fuzz_target!(|text: &str| shared::promises::values_are_read(text));
