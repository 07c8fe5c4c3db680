//! Any answers through the built-in templates.

#![no_main]

mod shared;

use consortia::template::Templates;
use std::sync::LazyLock;

static TEMPLATES: LazyLock<Templates> =
    LazyLock::new(|| Templates::built_in().expect("the built-in templates are well formed"));

libfuzzer_sys::fuzz_target!(|input: &[u8]| {
    if let Some(text) = shared::file(input) {
        shared::promises::answers_are_drafted(&text, &TEMPLATES);
    }
});
