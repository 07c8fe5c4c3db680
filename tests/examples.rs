//! The example agreements hold together: each can be read, answers everything that it is asked, and has nothing
//! that the checks object to.

use consortia::answers::{AnswersFile, Source};
use consortia::check::{Severity, check};
use consortia::examples::{EXAMPLES, Example};
use consortia::status::gaps;

fn read(example: &Example) -> AnswersFile {
    AnswersFile::new(Source::new(example.name, example.text))
}

#[test]
fn every_example_can_be_read() {
    for example in EXAMPLES {
        let file = read(example);
        let faults: Vec<&str> = file
            .findings()
            .iter()
            .map(|finding| finding.message.as_str())
            .collect();
        assert!(faults.is_empty(), "{}: {faults:#?}", example.name);
    }
}

#[test]
fn every_example_has_partners_and_an_answer_to_everything_asked() {
    for example in EXAMPLES {
        let file = read(example);
        assert!(
            file.agreement().partner_rows().len() >= 2,
            "{} has no partners",
            example.name
        );
        let open: Vec<String> = gaps(file.agreement())
            .into_iter()
            .map(|(_, question)| question.path)
            .collect();
        assert!(open.is_empty(), "{}: {open:#?}", example.name);
    }
}

#[test]
fn no_check_objects_to_an_example() {
    for example in EXAMPLES {
        let file = read(example);
        let objections: Vec<String> = check(file.agreement())
            .into_iter()
            .filter(|finding| finding.severity > Severity::Note)
            .map(|finding| format!("{} {}", finding.code, finding.message))
            .collect();
        assert!(objections.is_empty(), "{}: {objections:#?}", example.name);
    }
}
