//! Many documents, one after the other and side by side. Typst needs the stack of a plain thread.

use crate::samples::{examples, rich, written};

fn side_by_side(threads: usize, each: usize) {
    let mut documents = vec![rich()];
    documents.extend(examples().into_iter().map(|(_, document)| document).take(3));
    let documents = &documents;
    std::thread::scope(|scope| {
        for thread in 0..threads {
            scope.spawn(move || {
                for count in 0..each {
                    let document = &documents[(thread + count) % documents.len()];
                    assert!(written(document).starts_with(b"%PDF"));
                }
            });
        }
    });
}

/// The most memory that the process has taken, in kilobytes.
#[cfg(target_os = "linux")]
fn peak() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find(|line| line.starts_with("VmHWM"));
    let digits = line.and_then(|line| line.split_whitespace().nth(1));
    digits.and_then(|digits| digits.parse().ok()).unwrap_or(0)
}

#[test]
fn documents_are_set_side_by_side() {
    side_by_side(2, 4);
}

/// Run alone, in release: `cargo test --release --features pdf --test pdf -- --ignored six_hundred`.
#[test]
#[ignore = "takes minutes"]
fn six_hundred_documents_neither_crash_nor_pile_up() {
    side_by_side(2, 50);
    #[cfg(target_os = "linux")]
    let before = peak();
    side_by_side(2, 250);
    #[cfg(target_os = "linux")]
    assert!(
        peak() < before + before / 3,
        "{before} kB before, {} kB after",
        peak()
    );
}
