//! Tidying changes the layout and no answer.

use crate::samples::{answer, blank_with_partners, file, questions};
use consortia::answers::{Agreement, blank, read, tidy, with_questions};
use consortia::examples::EXAMPLES;
use proptest::prelude::*;

fn same_answers(one: &Agreement, other: &Agreement) {
    for (path, _) in questions() {
        assert_eq!(one.get(&path), other.get(&path), "{path}");
    }
}

#[test]
fn the_examples_and_a_blank_file_are_tidy() {
    let blank = blank();
    assert_eq!(tidy(&blank).unwrap(), blank);
    assert_eq!(with_questions(&blank).unwrap(), blank);
    for example in EXAMPLES {
        assert_eq!(
            tidy(example.text).unwrap(),
            example.text,
            "{}",
            example.name
        );
    }
}

#[test]
fn questions_are_added_once_and_no_answer_changes() {
    for example in EXAMPLES {
        let full = with_questions(example.text).unwrap();
        assert_eq!(with_questions(&full).unwrap(), full, "{}", example.name);
        assert_eq!(tidy(&full).unwrap(), full, "{}", example.name);
        same_answers(file(example.text).agreement(), file(&full).agreement());
        for (path, question) in questions() {
            let key = question.key;
            let there =
                full.contains(&format!("\n{key} =")) || full.contains(&format!("# {key} ="));
            assert!(there || full.contains(&format!("[[{path}]]")), "{path}");
        }
    }
}

#[test]
fn blanks_at_the_ends_of_lines_go_but_not_within_a_text() {
    let text = "\n\n[purpose]  \naims = [ \n  \"one\", \n]\n\n\n\n# note  \nvision = \"\"\"two  \n\n\n\nthree\"\"\"  \n\n";
    let tidied = tidy(text).unwrap();
    assert!(tidied.contains("two  \n\n\n\nthree\"\"\"\n"), "{tidied}");
    assert!(tidied.starts_with("[purpose]\n"), "{tidied}");
    assert!(tidied.contains("\n\n# note\n"), "{tidied}");
    assert!(tidied.ends_with("\"\"\"\n"), "{tidied}");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 32, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn tidying_twice_is_tidying_once_and_changes_no_answer(
        answers in prop::sample::subsequence(questions().collect::<Vec<_>>(), 1..6)
            .prop_flat_map(|some| some.into_iter()
                .map(|(path, question)| answer(question).prop_map(move |a| (path.clone(), a)))
                .collect::<Vec<_>>()),
    ) {
        let mut file = blank_with_partners();
        for (path, answer) in answers.iter().filter(|(path, _)| path != "partners") {
            file.set(path, answer).unwrap();
        }
        let once = tidy(&file.source().text).unwrap();
        same_answers(file.agreement(), &read(&once).0);
        prop_assert_eq!(tidy(&once).unwrap(), once);
    }
}
