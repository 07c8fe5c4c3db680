//! What holds for any input whatever, tried on inputs made at random and on files made to be a burden. The fuzz targets in
//! `fuzz` search the same promises for longer.

#[path = "support/promises.rs"]
mod promises;
#[path = "support/wild.rs"]
mod wild;

use consortia::answers::{AnswersFile, LARGEST, MOST_ENTRIES, MOST_FAULTS, Source};
use consortia::check::{Finding, check};
use consortia::examples::EXAMPLES;
use consortia::template::Templates;
use proptest::prelude::*;
use std::sync::LazyLock;

static TEMPLATES: LazyLock<Templates> =
    LazyLock::new(|| Templates::built_in().expect("the built-in templates are well formed"));

/// Answers made from any bytes, and examples of which a part was replaced by other characters.
fn any_file() -> impl Strategy<Value = String> {
    let made = prop::collection::vec(any::<u8>(), 0..400).prop_map(|bytes| wild::answers(&bytes));
    let example = prop::sample::select(EXAMPLES);
    let spoilt =
        (example, any::<prop::sample::Index>(), ".{0,12}").prop_map(|(example, at, by)| {
            let text = example.text;
            let mut ends = text
                .char_indices()
                .map(|(place, _)| place)
                .skip(at.index(text.len()));
            let (from, to) = (ends.next(), ends.nth(by.chars().count()));
            let to = to.unwrap_or(text.len());
            format!("{}{by}{}", &text[..from.unwrap_or(to)], &text[to..])
        });
    prop_oneof![3 => made, 1 => spoilt]
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(48) })]

    #[test]
    fn any_bytes_are_read_or_refused(bytes in prop::collection::vec(any::<u8>(), 0..600)) {
        promises::bytes_are_read(&bytes);
    }

    #[test]
    fn what_is_found_in_any_file_is_told_in_every_format(text in any_file()) {
        promises::findings_are_told(&text);
    }

    #[test]
    fn whatever_follows_from_answers_follows_from_any(text in any_file()) {
        promises::answers_are_told(&text);
    }

    #[test]
    fn any_text_is_a_value_or_refused(text in "\\PC{0,40}|[0-9£,./%a-z ]{0,24}") {
        promises::values_are_read(&text);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(12) })]

    #[test]
    fn answers_are_put_into_any_file(
        text in any_file(),
        pick in prop::collection::vec(any::<u8>(), 0..60),
    ) {
        promises::answers_are_put_in(&text, &pick);
        promises::tidying_keeps_answers(&text);
    }

    #[test]
    fn any_answers_make_a_document(text in any_file()) {
        promises::answers_are_drafted(&text, &TEMPLATES);
    }
}

#[test]
fn any_template_is_used_or_refused() {
    for text in [
        "",
        "{{",
        "{% include \"mou.md\" %}",
        "{{ document.kind }}",
        "# {#\n1. a {#a}\n",
        "\u{0}",
    ] {
        promises::overlays_are_used("mou.md", text);
        promises::overlays_are_used("items/purpose.md", text);
    }
}

fn found(text: &str) -> Vec<Finding> {
    let file = AnswersFile::new(Source::new("a.toml", text));
    let mut found = check(file.agreement());
    found.extend_from_slice(file.findings());
    found
}

fn only_too_large(text: &str) -> String {
    let found = found(text);
    let mut told = found.iter().filter(|one| one.code == "TOML08");
    let message = told
        .next()
        .map(|one| one.message.clone())
        .unwrap_or_default();
    assert!(told.next().is_none(), "told twice");
    message
}

const HEAD: &str = "format = 1\n\n[document]\nkind = \"mou\"\n";

fn partners(number: usize) -> String {
    let entry = |i| format!("\n[[partners]]\nid = \"p{i}\"\nname = \"Partner {i}\"\n");
    HEAD.to_owned() + &(0..number).map(entry).collect::<String>()
}

#[test]
fn a_list_has_a_limit_and_what_is_within_it_is_read() {
    assert_eq!(only_too_large(&partners(MOST_ENTRIES)), "");
    let message = only_too_large(&partners(MOST_ENTRIES + 1));
    assert_eq!(message, "partners has more than 1,000 partners");
    let file = AnswersFile::new(Source::new("a.toml", &partners(MOST_ENTRIES + 7)));
    assert_eq!(file.agreement().partner_rows().len(), MOST_ENTRIES);
}

#[test]
fn a_list_of_texts_has_the_same_limit() {
    let objectives = |number| {
        let texts: String = (0..number)
            .map(|i| format!("\"objective {i}\", "))
            .collect();
        found(&format!("{HEAD}\n[purpose]\nobjectives = [{texts}]\n"))
    };
    let refused = |found: Vec<Finding>| found.into_iter().find(|one| one.code == "TOML03");
    assert!(refused(objectives(MOST_ENTRIES)).is_none());
    let fault = refused(objectives(MOST_ENTRIES + 1)).expect("it is refused");
    assert!(
        fault.message.ends_with("the list holds 1001 texts"),
        "{}",
        fault.message
    );
}

#[test]
fn of_very_many_faults_the_first_are_told_and_the_others_counted() {
    let wrong = |number| {
        let lines: String = (0..number).map(|i| format!("k{i} = 1\n")).collect();
        HEAD.to_owned() + &lines
    };
    assert_eq!(only_too_large(&wrong(MOST_FAULTS)), "");
    let message = only_too_large(&wrong(MOST_FAULTS + 20));
    assert_eq!(
        message,
        "500 faults were found in reading the file, and 20 more are not shown"
    );
    let unknown = found(&wrong(MOST_FAULTS + 20));
    let unknown = unknown.iter().filter(|one| one.code == "TOML02").count();
    assert_eq!(unknown, MOST_FAULTS);
}

#[test]
fn a_file_with_thousands_of_conflicts_is_not_compared() {
    let blocks = "<<<<<<< a\n# x\n=======\n# y\n>>>>>>> b\n".repeat(2_001);
    let message = only_too_large(&(HEAD.to_owned() + &blocks));
    assert_eq!(
        message,
        "the file holds two versions of more than 2,000 places"
    );
}

#[test]
fn a_file_beyond_the_limit_is_not_opened_and_says_so() {
    let error = Source::from_bytes("a.toml", vec![b'#'; LARGEST + 1]).unwrap_err();
    assert_eq!(
        error.to_string(),
        "a.toml is too large (more than 1 MB, several times an agreement of 72 partners); look whether it is an answers file"
    );
}

#[test]
fn brackets_within_brackets_are_refused_with_a_hint() {
    for (open, close) in [("[", "]"), ("{a=", "}")] {
        let value = open.repeat(50_000) + "1" + &close.repeat(50_000);
        let found = found(&format!("{HEAD}\n[purpose]\nobjectives = {value}\n"));
        let hint = "take the brackets out that stand one within the other: no answer needs as many";
        assert!(
            found.iter().any(|one| one.hint.as_deref() == Some(hint)),
            "{found:?}"
        );
    }
}

#[test]
fn a_line_of_a_megabyte_is_told_without_it() {
    let text = format!(
        "{HEAD}\n[purpose]\nbackground = \"{}\"\n",
        "Text TBC ".repeat(100_000)
    );
    let source = Source::new("a.toml", &text);
    let told = consortia::check::human(&source, &found(&text), false);
    assert!(told.contains("--> a.toml:7:"), "{told}");
    assert!(told.contains("the line is too long to be shown"), "{told}");
    assert!(told.len() < 20_000, "{}", told.len());
}

#[test]
fn a_usual_answer_that_no_file_can_say_is_not_proposed() {
    let text = format!("{HEAD}\n[timeframe]\ncommencement = 2200-12-31\nends = \"open-ended\"\n");
    let mut file = AnswersFile::new(Source::new("a.toml", &text));
    let proposed = consortia::proposals::accept_suggestions(&mut file).unwrap();
    assert!(proposed.contains(&"monitoring_and_review.reports_every".to_owned()));
    assert!(!proposed.contains(&"monitoring_and_review.first_review".to_owned()));
}
