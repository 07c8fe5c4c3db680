//! How long a document takes in each format, alone and among a hundred, from the answers to the bytes of the file.

use consortia::answers::read;
use consortia::check::check;
use consortia::document::Document;
use consortia::drafting::{Options, draft};
use consortia::examples::{EXAMPLES, Example, example};
use consortia::output::{Format, Looks, write};
use consortia::template::Templates;
use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use std::hint::black_box;

const HUNDRED: usize = 100;

const FORMATS: &[Format] = &[
    Format::Markdown,
    Format::Html,
    Format::Text,
    Format::Docx,
    #[cfg(feature = "pdf")]
    Format::Pdf,
];

/// The example that is measured alone; among a hundred, all examples take turns.
fn subject() -> &'static Example {
    example("trust-and-charity").unwrap_or(&EXAMPLES[0])
}

fn document(text: &str, templates: &Templates) -> Document {
    let agreement = read(text).0;
    let findings = check(&agreement);
    let document = draft(&agreement, &findings, templates, &Options::default());
    document.expect("the example drafts")
}

fn bytes(document: &Document, format: Format) -> Vec<u8> {
    write(document, format, &Looks::default()).expect("the format carries the example")
}

fn one(c: &mut Criterion) {
    let templates = Templates::built_in().expect("the templates hold together");
    let document = document(subject().text, &templates);
    let mut group = c.benchmark_group("write one");
    for format in FORMATS {
        group.bench_function(format.extension(), |b| {
            b.iter(|| bytes(black_box(&document), *format))
        });
    }
    group.finish();
}

fn hundred(c: &mut Criterion) {
    let templates = Templates::built_in().expect("the templates hold together");
    let mut group = c.benchmark_group("draft and write a hundred");
    group.throughput(Throughput::Elements(HUNDRED as u64));
    group.sample_size(10);
    for format in FORMATS {
        group.bench_function(format.extension(), |b| {
            b.iter(|| {
                for example in EXAMPLES.iter().cycle().take(HUNDRED) {
                    let document = document(black_box(example.text), &templates);
                    black_box(bytes(&document, *format));
                }
            })
        });
    }
    group.finish();
}

criterion_group!(benches, one, hundred);
criterion_main!(benches);
