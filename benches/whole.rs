//! How long one agreement takes, alone and among a thousand, in the library and as a whole process.

use consortia::answers::{Agreement, read};
use consortia::check::check;
use consortia::drafting::{Options, draft};
use consortia::examples::{EXAMPLES, Example, example};
use consortia::output::{Format, write_text as write};
use consortia::template::Templates;
use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use std::hint::black_box;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Duration;

const THOUSAND: usize = 1000;

/// The example that is measured alone; among a thousand, all examples take turns.
fn subject() -> &'static Example {
    example("trust-and-charity").unwrap_or(&EXAMPLES[0])
}

fn agreement_of(text: &str) -> Agreement {
    read(text).0
}

/// The whole way of the data, from the text of the answers to the text of the draft.
fn drafted(text: &str, templates: &Templates) -> String {
    let agreement = agreement_of(text);
    let findings = check(&agreement);
    let document = draft(&agreement, &findings, templates, &Options::default());
    write(&document.expect("the example drafts"), Format::Markdown)
}

fn one(c: &mut Criterion) {
    let text = subject().text;
    let agreement = agreement_of(text);
    let findings = check(&agreement);
    let templates = Templates::built_in().expect("the templates hold together");
    let options = Options::default();
    let document = draft(&agreement, &findings, &templates, &options).expect("the example drafts");

    let mut group = c.benchmark_group("one");
    group.bench_function("load templates", |b| b.iter(Templates::built_in));
    group.bench_function("read", |b| b.iter(|| read(black_box(text))));
    group.bench_function("check", |b| b.iter(|| check(black_box(&agreement))));
    group.bench_function("draft to a document", |b| {
        b.iter(|| draft(black_box(&agreement), &findings, &templates, &options))
    });
    for format in [Format::Markdown, Format::Html, Format::Text] {
        let name = format!("write {}", format.extension());
        group.bench_function(name, |b| b.iter(|| write(black_box(&document), format)));
    }
    group.bench_function("read, check, draft, write md", |b| {
        b.iter(|| drafted(black_box(text), &templates))
    });
    group.finish();
}

fn thousand(c: &mut Criterion) {
    let templates = Templates::built_in().expect("the templates hold together");
    let texts = || {
        EXAMPLES
            .iter()
            .map(|example| example.text)
            .cycle()
            .take(THOUSAND)
    };

    let mut group = c.benchmark_group("thousand");
    group.throughput(Throughput::Elements(THOUSAND as u64));
    group.sample_size(10);
    group.bench_function("read and check", |b| {
        b.iter(|| {
            for text in texts() {
                black_box(check(&agreement_of(black_box(text))));
            }
        })
    });
    group.bench_function("read, check, draft, write md", |b| {
        b.iter(|| {
            for text in texts() {
                black_box(drafted(black_box(text), &templates));
            }
        })
    });
    group.finish();
}

fn run(arguments: &[&str], files: &[PathBuf]) {
    let status = Command::new(env!("CARGO_BIN_EXE_consortia"))
        .args(arguments)
        .args(files)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status()
        .expect("the program starts");
    assert!(status.success(), "{arguments:?} ended with {status}");
}

/// Writes answers files, each example in turn.
fn write_answers(folder: &Path, count: usize) -> Vec<PathBuf> {
    let examples = EXAMPLES.iter().cycle().take(count).enumerate();
    let write = |(number, example): (usize, &Example)| {
        let path = folder.join(format!("agreement-{number:04}.toml"));
        std::fs::write(&path, example.text).expect("the folder can be written to");
        path
    };
    examples.map(write).collect()
}

fn process(c: &mut Criterion) {
    let folder = tempfile::tempdir().expect("there is room for temporary files");
    let single = folder.path().join("single.toml");
    std::fs::write(&single, subject().text).expect("the folder can be written to");
    let single = [single];

    let mut group = c.benchmark_group("process");
    group.bench_function("--version", |b| b.iter(|| run(&["--version"], &[])));
    group.bench_function("check one", |b| b.iter(|| run(&["check"], &single)));
    group.bench_function("draft one", |b| b.iter(|| run(&["draft"], &single)));

    let all = write_answers(folder.path(), THOUSAND);
    let drafts = folder.path().join("drafts");
    let out_dir = format!("--out-dir={}", drafts.display());
    group.throughput(Throughput::Elements(THOUSAND as u64));
    group.sample_size(10);
    group.measurement_time(Duration::from_secs(15));
    group.bench_function("check a thousand", |b| b.iter(|| run(&["check"], &all)));
    group.bench_function("draft a thousand", |b| {
        b.iter(|| run(&["draft", "--force", "--quiet", &out_dir], &all))
    });
    group.finish();
}

criterion_group!(benches, one, thousand, process);
criterion_main!(benches);
