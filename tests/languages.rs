//! Drafts in English and Welsh: nothing lacks its Welsh, nothing in the Welsh is left over, and the one that prevails comes first.

use consortia::answers::{Agreement, AnswersFile, Source, parse_answer};
use consortia::checklist;
use consortia::document::Document;
use consortia::drafting::{Options, draft};
use consortia::examples::EXAMPLES;
use consortia::output::{Format, write_text as write};
use consortia::template::{DocumentKind, Templates};
use consortia::values::Date;
use std::collections::BTreeMap;
use std::sync::LazyLock;

/// Ten partners in Wales.
const TEN: &str = include_str!("fixtures/wales.toml");

/// Answers, with others in their place: `path=value`.
#[track_caller]
fn answers(text: &str, set: &[&str]) -> Agreement {
    let file = AnswersFile::new(Source::new("answers", text));
    assert!(file.findings().is_empty(), "{:?}", file.findings());
    let mut agreement = file.agreement().clone();
    for pair in set {
        let (path, value) = pair.split_once('=').expect("a pair has =");
        let (_, question) = checklist::find(path).expect("the path names a question");
        let answer = parse_answer(question, value, &agreement).expect("the value can be read");
        agreement.set(path, answer);
    }
    agreement
}

static TEMPLATES: LazyLock<Templates> =
    LazyLock::new(|| Templates::built_in().expect("the built-in templates are well formed"));

fn drafted(agreement: &Agreement, kind: Option<DocumentKind>) -> Document {
    let options = Options {
        kind,
        made_on: Date::new(2026, 11, 23),
    };
    draft(agreement, &[], &TEMPLATES, &options).unwrap_or_else(|error| panic!("{error}"))
}

const WALES: &str = "document.nation=wales";

/// Every example, and nothing answered, in Wales: as each document at each depth and in each state.
fn trials() -> Vec<Document> {
    let mut texts: Vec<&str> = EXAMPLES.iter().map(|example| example.text).collect();
    texts.extend([TEN, "format = 1\n"]);
    let states: [&[&str]; 7] = [
        &["general_terms.languages=equal"],
        &[
            "general_terms.languages=welsh-prevails",
            "document.binding=none",
            "document.status=agreed",
        ],
        &[
            "general_terms.languages=english-prevails",
            "document.binding=some",
            "document.deed=yes",
            "document.status=for-approval",
            "document.version=2",
        ],
        &[
            "general_terms.languages=english-prevails",
            "document.status=for-approval",
        ],
        &[
            "general_terms.languages=equal",
            "general_terms.welsh_text=yes",
            "document.binding=all",
            "document.deed=yes",
        ],
        &[
            "general_terms.languages=welsh-prevails",
            "general_terms.welsh_text=yes",
            "document.binding=all",
            "document.deed=no",
        ],
        &[
            "general_terms.languages=english-prevails",
            "general_terms.welsh_text=yes",
            "document.binding=some",
            "document.deed=no",
        ],
    ];
    let mut trials = Vec::new();
    for text in texts {
        for state in states {
            for kind in [DocumentKind::Mou, DocumentKind::Alliance] {
                for depth in ["short", "standard", "full"] {
                    let depth = format!("document.depth={depth}");
                    let mut set = vec![WALES, &depth];
                    set.extend(state);
                    trials.push(drafted(&answers(text, &set), Some(kind)));
                }
            }
        }
    }
    trials
}

#[test]
fn every_heading_and_fixed_part_has_its_welsh_and_no_welsh_is_left_over() {
    let welsh = TEMPLATES.translations("cy").expect("the Welsh can be read");
    let mut left = welsh.entries();
    // The words, with the first id they stand at.
    let mut missing = BTreeMap::new();
    for document in trials() {
        let bilingual = document.bilingual.expect("a draft in two languages");
        left.retain(|entry| !bilingual.used.contains(entry));
        for one in bilingual.missing {
            missing.entry(one.words).or_insert(one.id);
        }
    }
    let missing: Vec<String> = missing
        .iter()
        .map(|(words, id)| format!("{id}: {words}"))
        .collect();
    let left: Vec<String> = left.into_iter().collect();
    assert!(
        missing.is_empty(),
        "without Welsh, each with its id (add them to templates/languages/cy.toml):\n{}",
        missing.join("\n")
    );
    assert!(
        left.is_empty(),
        "in templates/languages/cy.toml, but in no draft:\n{}",
        left.join("\n")
    );
}

fn text(set: &[&str], format: Format) -> String {
    let document = drafted(&answers(TEN, set), None);
    write(&document, format)
}

#[test]
fn the_language_that_prevails_comes_first() {
    for standing in ["equal", "english-prevails"] {
        let set = format!("general_terms.languages={standing}");
        let text = text(&[&set], Format::Markdown);
        assert!(text.contains("Timeframe / Amserlen"), "{standing}");
        assert!(text.contains("| Name / Enw |"), "{standing}");
    }
    let text = text(
        &["general_terms.languages=welsh-prevails"],
        Format::Markdown,
    );
    assert!(text.contains("Amserlen / Timeframe"));
    assert!(text.contains("| Enw / Name |"));
    let at = |what: &str| text.find(what).unwrap_or_else(|| panic!("no {what}"));
    assert!(at("Drwy lofnodi, mae pob Partner") < at("By signing, each Partner"));
}

#[test]
fn a_draft_in_english_has_no_welsh_of_its_own() {
    for set in ["general_terms.languages=english", "document.nation=england"] {
        let text = text(&[set], Format::Html);
        assert!(
            !text.contains("lang=\"cy\"") && !text.contains("Amserlen"),
            "{set}"
        );
        assert!(
            text.contains("Friends of Pen-y-Dŵr</strong> (also named Cyfeillion Pen-y-Dŵr)")
                || text.contains("Friends of Pen-y-Dŵr (also named Cyfeillion Pen-y-Dŵr)"),
            "{set}"
        );
    }
}

#[test]
fn a_web_page_says_which_words_are_welsh() {
    let page = text(&[], Format::Html);
    for expected in [
        "<html lang=\"en-GB\">",
        ">Skip to the contents / <span lang=\"cy\">Neidio i&#39;r cynnwys</span></a>",
        "Contents / <span lang=\"cy\">Cynnwys</span></h2>",
        "Timeframe / <span lang=\"cy\">Amserlen</span></h3>",
        "<th scope=\"col\">Address / <span lang=\"cy\">Cyfeiriad</span></th>",
        "<p><span lang=\"cy\">Drwy lofnodi, mae pob Partner",
        "Signed for Friends of Pen-y-Dŵr / <span lang=\"cy\">Llofnodwyd ar ran Cyfeillion Pen-y-Dŵr</span>",
    ] {
        assert!(page.contains(expected), "{expected}");
    }
    // In the contents too, and no link within a link.
    assert!(page.contains("Timeframe / <span lang=\"cy\">Amserlen</span></a></li>"));
}

#[test]
fn plain_text_keeps_every_letter_and_stays_within_its_width() {
    let text = text(&[], Format::Text);
    for expected in [
        "About this draft / Ynglŷn â'r drafft hwn",
        "Joint steering group / Cyd-grŵp llywio",
        "Cyfeillion Pen-y-Dŵr",
    ] {
        assert!(text.contains(expected), "{expected}");
    }
    let too_wide = text.lines().find(|line| line.chars().count() > 72);
    assert_eq!(too_wide, None);
}

#[test]
fn the_head_of_the_draft_and_its_term_on_languages_say_how_far_the_welsh_goes() {
    for standing in ["equal", "english-prevails", "welsh-prevails"] {
        for depth in ["short", "standard", "full"] {
            let set = [
                format!("general_terms.languages={standing}"),
                format!("document.depth={depth}"),
            ];
            let set: Vec<&str> = set.iter().map(String::as_str).collect();
            let text = text(&set, Format::Markdown);
            let head = text.split("\n## ").nth(1).unwrap_or_default();
            for words in [
                "covers headings and fixed parts only",
                "A translator needs to check the Welsh",
                "Dim ond y penawdau a'r rhannau sefydlog sydd yn Gymraeg",
                "Mae angen i gyfieithydd wirio'r Gymraeg",
            ] {
                assert!(head.contains(words), "{set:?}: {words}");
            }
            assert!(
                text.contains("are in Welsh and in English, and its terms are in English."),
                "{set:?}"
            );
            assert!(text.contains("ac mae ei delerau yn Saesneg."), "{set:?}");
        }
    }
}

#[test]
fn equal_standing_is_claimed_only_for_a_full_welsh_text() {
    let equal = "general_terms.languages=equal";
    let without = text(&[equal], Format::Markdown);
    assert!(without.contains("Until then, the English prevails."));
    assert!(!without.contains("The two texts are of equal standing."));
    let with = text(&[equal, "general_terms.welsh_text=yes"], Format::Markdown);
    assert!(with.contains(
        "The two texts are of equal standing, and each is read in the light of the other."
    ));
    assert!(!with.contains("Until then, the English prevails."));
}

#[test]
fn dates_and_references_in_welsh_sentences_are_welsh() {
    let text = text(
        &[
            "document.date=2027-04-01",
            "document.binding=some",
            "document.binding_topics=law",
        ],
        Format::Markdown,
    );
    assert!(text.contains("dyddiedig 1 Ebrill 2027."));
    assert!(text.contains("Fe'i gwnaed ar 23 Tachwedd 2026."));
    assert!(text.contains("(gweler cymal 1.2)"));
    assert!(text.contains("(gweler Atodlen 1)"));
}

#[test]
fn a_house_can_put_its_own_welsh_in_place() {
    let folder = tempfile::tempdir().expect("a folder can be made");
    let file = folder.path().join("languages/cy.toml");
    std::fs::create_dir(folder.path().join("languages")).expect("a folder can be made");
    let (.., welsh) = TEMPLATES
        .all()
        .find(|(name, ..)| *name == "languages/cy.toml")
        .expect("the Welsh is listed among the templates");
    let corrected = welsh
        .replace("\"Amserlen\"", "\"Cyfnod\"")
        .replace("checked = false", "checked = true");
    std::fs::write(&file, corrected).expect("the file can be written");
    let draft = |templates: &Templates| {
        let agreement = answers(TEN, &[]);
        draft(&agreement, &[], templates, &Options::default())
    };
    let templates = Templates::with_folder(folder.path()).expect("the folder can be read");
    let document = draft(&templates).unwrap_or_else(|error| panic!("{error}"));
    let text = write(&document, Format::Markdown);
    assert!(text.contains("Timeframe / Cyfnod"));
    assert!(text.contains("A translator has checked the Welsh."));
    assert!(!text.contains("A translator needs to check"));
    std::fs::write(&file, "language = \"cy\"\n").expect("the file can be written");
    let error = Templates::with_folder(folder.path())
        .err()
        .expect("it says too little")
        .to_string();
    assert!(
        error.contains("cy.toml") && error.contains("missing field"),
        "{error}"
    );
}
