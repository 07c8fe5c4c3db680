//! Any text as a template of the house.

#![no_main]

mod shared;

libfuzzer_sys::fuzz_target!(|input: (bool, &str)| {
    let (item, text) = input;
    let name = if item { "items/purpose.md" } else { "mou.md" };
    shared::promises::overlays_are_used(name, text);
});
