//! Whole drafts of the examples: snapshots, and what no draft may ever hold.

#[path = "support/trials.rs"]
mod trials;

use consortia::answers::{Agreement, AnswersFile, Source};
use consortia::document::{Block, Document};
use consortia::drafting::{Options, draft};
use consortia::examples::EXAMPLES;
use consortia::output::{Format, write_text as write};
use consortia::template::{DocumentKind, Templates};
use trials::agreement;

const FORMATS: [Format; 3] = [Format::Markdown, Format::Html, Format::Text];

fn drafted(agreement: &Agreement, kind: Option<DocumentKind>) -> Document {
    let templates = Templates::built_in().expect("the built-in templates are well formed");
    let findings = consortia::check::check(agreement);
    let options = Options {
        kind,
        made_on: None,
    };
    draft(agreement, &findings, &templates, &options).unwrap_or_else(|error| panic!("{error}"))
}

/// Every example, and nothing answered, in every way.
fn trials() -> Vec<(String, Document)> {
    let templates = Templates::built_in().expect("the built-in templates are well formed");
    let mut all = trials::every_way("no-answers", &Agreement::default(), &templates);
    all.extend(trials::examples());
    all.into_iter()
        .map(|trial| trial.unwrap_or_else(|error| panic!("{error}")))
        .map(|trial| (trial.name, trial.document))
        .collect()
}

#[test]
fn the_examples_draft_as_they_are_recorded() {
    for example in EXAMPLES {
        let document = drafted(&agreement(example), None);
        insta::with_settings!({ snapshot_path => "drafts", prepend_module_to_snapshot => false, omit_expression => true }, {
            insta::assert_snapshot!(format!("{}.md", example.name), write(&document, Format::Markdown));
            insta::assert_snapshot!(format!("{}.txt", example.name), write(&document, Format::Text));
            insta::assert_snapshot!(format!("{}.html", example.name), write(&document, Format::Html));
        });
    }
}

#[test]
fn the_same_answers_give_the_same_bytes() {
    for example in EXAMPLES {
        for format in FORMATS {
            let once = write(&drafted(&agreement(example), None), format);
            assert_eq!(
                once,
                write(&drafted(&agreement(example), None), format),
                "{}",
                example.name
            );
        }
    }
}

#[test]
fn nothing_of_a_template_is_left_in_a_draft() {
    for (name, document) in trials() {
        for format in FORMATS {
            let text = write(&document, format);
            for leftover in ["{{", "}}", "{%", "%}", "<#", "#>", "[](#", "{#"] {
                assert!(!text.contains(leftover), "{name}: {leftover} is left");
            }
            let mark = |c: char| ('\u{fdd0}'..='\u{fdef}').contains(&c);
            assert!(!text.contains(mark), "{name}: a mark is left");
        }
    }
}

/// Sentences as a proof-reader sees them.
#[test]
fn no_draft_holds_a_slip() {
    let mut slips = std::collections::BTreeSet::new();
    for (name, document) in trials() {
        let text = document.plain_text();
        for line in text.lines() {
            for slip in [
                "  ", " .", " ,", ",,", ",.", ".,", ";;", "()", "( ", " )", "::",
            ] {
                if line.contains(slip) {
                    slips.insert(format!("{slip:?} in {line:?} ({name})"));
                }
            }
            if line.contains("..") && !line.contains("...") {
                slips.insert(format!("two full stops in {line:?} ({name})"));
            }
            let words: Vec<&str> = line.split_whitespace().collect();
            for pair in words.windows(2) {
                if pair[0].eq_ignore_ascii_case(pair[1]) && pair[0].chars().all(char::is_alphabetic)
                {
                    slips.insert(format!("{:?} twice in {line:?} ({name})", pair[0]));
                }
            }
        }
    }
    assert!(slips.is_empty(), "{slips:#?}");
}

#[test]
fn no_draft_says_shall_or_profit() {
    for (name, document) in trials() {
        for line in document.plain_text().lines() {
            let words: Vec<String> = line
                .split(|c: char| !c.is_alphanumeric())
                .map(str::to_lowercase)
                .collect();
            assert!(!words.iter().any(|word| word == "shall"), "{name}: {line}");
            let allowed =
                line.starts_with("Profit-sharing") || line.contains("a charity makes no profit");
            // A gap or a finding names the item of the checklist.
            let named = line.contains("Profit-sharing: ");
            assert!(
                allowed || named || !words.iter().any(|word| word.starts_with("profit")),
                "{name}: {line}"
            );
        }
    }
}

#[test]
fn two_partners_are_both_and_never_all() {
    for (name, document) in trials() {
        if !name.starts_with("two-partners") && !name.starts_with("trust-and-charity") {
            continue;
        }
        for line in document.plain_text().lines() {
            let lower = line.to_lowercase();
            for wrong in [
                "all partners",
                "all the partners",
                "all of the partners",
                "every partner",
                "any of the partners",
                "the other partners",
            ] {
                assert!(!lower.contains(wrong), "{name}: {line}");
            }
        }
    }
}

#[test]
fn what_does_not_bind_says_will() {
    for (name, document) in trials() {
        if !name.starts_with("small-groups-network as mou") {
            continue;
        }
        for piece in document.numbered() {
            let must = piece
                .text
                .split(|c: char| !c.is_alphabetic())
                .any(|word| word == "must");
            assert!(!must, "{name}: {} says must: {}", piece.number, piece.text);
        }
    }
}

#[test]
fn no_table_is_empty_and_every_row_fills_it() {
    fn look(name: &str, blocks: &[Block]) {
        for block in blocks {
            match block {
                Block::Table(table) => {
                    assert!(!table.rows.is_empty(), "{name}: an empty table");
                    for row in &table.rows {
                        assert_eq!(row.len(), table.header.len(), "{name}: {row:?}");
                    }
                }
                Block::Clause(clause) => look(name, &clause.blocks),
                Block::Notice(inner) => look(name, inner),
                _ => {}
            }
        }
    }
    for (name, document) in trials() {
        document
            .divisions
            .iter()
            .for_each(|division| look(&name, &division.blocks));
    }
}

#[test]
fn a_draft_of_a_complete_example_has_no_gap_and_one_of_nothing_has_many() {
    for example in EXAMPLES {
        assert_eq!(
            drafted(&agreement(example), None).gaps(),
            [],
            "{}",
            example.name
        );
    }
    let blank = drafted(&Agreement::default(), None);
    assert!(blank.gaps().len() > 40, "{} gaps", blank.gaps().len());
    for gap in blank.gaps() {
        assert!(
            consortia::checklist::find(&gap.key).is_some() || gap.key.contains('.'),
            "{gap:?}"
        );
    }
}

#[test]
fn seventy_two_partners_are_a_table_and_not_a_clause() {
    let mut file = AnswersFile::new(Source::new("many", &consortia::answers::blank()));
    let mut text = String::from("format = 1\n");
    for number in 1..=72 {
        text.push_str(&format!(
            "[[partners]]\nid = \"p{number}\"\nname = \"Group {number} of Anytown\"\nform = \"charitable-company\"\naddress = \"{number} High Street\"\n"
        ));
    }
    let many = AnswersFile::new(Source::new("many", &text));
    assert!(many.findings().is_empty(), "{:?}", many.findings());
    file.set("partners", many.agreement().get("partners"))
        .expect("partners can be written");
    assert_eq!(file.agreement().partner_rows().len(), 72);
    let document = drafted(file.agreement(), None);
    let parties = document
        .numbered()
        .into_iter()
        .filter(|piece| piece.number.starts_with("party"));
    assert_eq!(parties.count(), 0);
    assert!(
        document
            .plain_text()
            .contains("the 72 organisations listed in Schedule")
    );
}
