//! Any bytes as an answers file.

#![no_main]

mod shared;

libfuzzer_sys::fuzz_target!(|input: &[u8]| shared::promises::bytes_are_read(input));
