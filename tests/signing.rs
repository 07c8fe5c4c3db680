//! Signature blocks: every legal form, as an agreement and as a deed, in every nation.

use consortia::answers::{AnswersFile, Source};
use consortia::checklist::forms;
use consortia::drafting::{Options, draft};
use consortia::output::{Format, write_text as write};
use consortia::template::Templates;

const NATIONS: [&str; 4] = ["england", "wales", "scotland", "northern-ireland"];

/// What a block holds: signatures of the partner's own people, signatures of witnesses, and a seal.
type Lines = (usize, usize, bool);

/// For each form: as an agreement; as a deed in England and Wales; in Scotland, where a witness may sign.
/// In Northern Ireland the lines are those of England.
const EXPECTED: &[(&str, Lines, Lines, Lines)] = &[
    ("nhs-trust", (1, 0, false), (2, 0, true), (1, 1, false)),
    (
        "nhs-foundation-trust",
        (1, 0, false),
        (2, 0, true),
        (1, 1, false),
    ),
    (
        "integrated-care-board",
        (1, 0, false),
        (2, 0, true),
        (1, 1, false),
    ),
    ("health-board", (1, 0, false), (2, 0, true), (1, 1, false)),
    (
        "health-and-social-care-trust",
        (1, 0, false),
        (2, 0, true),
        (1, 1, false),
    ),
    (
        "local-authority",
        (1, 0, false),
        (1, 0, true),
        (1, 1, false),
    ),
    (
        "charitable-company",
        (1, 0, false),
        (2, 1, false),
        (1, 1, false),
    ),
    (
        "charitable-incorporated-organisation",
        (2, 0, false),
        (2, 0, false),
        (2, 1, false),
    ),
    (
        "charitable-trust",
        (3, 0, false),
        (3, 3, false),
        (3, 1, false),
    ),
    (
        "unincorporated-charity",
        (3, 0, false),
        (3, 3, false),
        (3, 1, false),
    ),
    (
        "community-interest-company",
        (1, 0, false),
        (2, 1, false),
        (1, 1, false),
    ),
    (
        "community-benefit-society",
        (1, 0, false),
        (2, 0, false),
        (1, 1, false),
    ),
    ("company", (1, 0, false), (2, 1, false), (1, 1, false)),
    ("partnership", (1, 0, false), (2, 2, false), (1, 1, false)),
    ("university", (1, 0, false), (2, 0, true), (1, 1, false)),
    (
        "unincorporated-group",
        (3, 0, false),
        (3, 3, false),
        (3, 1, false),
    ),
];

/// An agreement between one partner of each form, each with three named people.
fn text(nation: &str, binding: &str, deed: bool) -> String {
    let mut text = format!(
        "[document]\nkind = \"alliance\"\ntitle = \"Signing\"\ndepth = \"full\"\nnation = \"{nation}\"\nbinding = \"{binding}\"\n"
    );
    if deed {
        text.push_str("deed = true\n");
    }
    for (form, ..) in EXPECTED {
        text.push_str(&format!(
            "\n[[partners]]\nid = \"{form}\"\nname = \"The {form}\"\nform = \"{form}\"\n"
        ));
        if forms::UNINCORPORATED.contains(form) {
            text.push_str("people = [\"Ann Jones\", \"Bashir Khan\", \"Siân Price\"]\n");
        }
    }
    text
}

fn drafted(text: &str) -> String {
    let file = AnswersFile::new(Source::new("signing.toml", text));
    let templates = Templates::built_in().expect("the built-in templates are well formed");
    let document = draft(file.agreement(), &[], &templates, &Options::default())
        .unwrap_or_else(|error| panic!("{error}"));
    write(&document, Format::Markdown)
}

/// The block of a partner.
fn block<'t>(draft: &'t str, form: &str) -> &'t str {
    let heads = [
        format!("### Signed for The {form}\n"),
        format!("### Signed as a deed for The {form}\n"),
    ];
    let start = heads.iter().find_map(|head| draft.find(head.as_str()));
    let start = start.unwrap_or_else(|| panic!("no block for {form}"));
    let rest = &draft[start + 3..];
    rest.find("\n#").map_or(rest, |end| &rest[..end])
}

fn lines(block: &str) -> Lines {
    let rows = |words: &str| block.lines().filter(|line| line.starts_with(words)).count();
    let witnesses = rows("| Signature of the witness");
    (
        rows("| Signature of ") - witnesses,
        witnesses,
        rows("| Seal |") == 1,
    )
}

#[test]
fn every_form_is_expected() {
    let expected: Vec<&str> = EXPECTED.iter().map(|(form, ..)| *form).collect();
    let known: Vec<&str> = forms::FORMS.iter().map(|choice| choice.value).collect();
    assert_eq!(expected, known);
}

#[test]
fn every_form_has_its_lines_in_every_nation() {
    for nation in NATIONS {
        for deed in [false, true] {
            let draft = drafted(&text(nation, "all", deed));
            for (form, agreement, as_deed, scottish) in EXPECTED {
                let expected = match (nation, deed) {
                    ("scotland", _) => scottish,
                    (_, true) => as_deed,
                    (_, false) => agreement,
                };
                assert_eq!(
                    lines(block(&draft, form)),
                    *expected,
                    "{form} in {nation}, deed: {deed}"
                );
            }
        }
    }
}

#[test]
fn people_sign_for_bodies_that_are_no_legal_persons_in_that_capacity_only() {
    for nation in NATIONS {
        for binding in ["none", "all"] {
            let draft = drafted(&text(nation, binding, false));
            for (form, ..) in EXPECTED {
                let block = block(&draft, form);
                let unincorporated = forms::UNINCORPORATED.contains(form);
                assert_eq!(
                    block.contains("in that capacity only"),
                    unincorporated,
                    "{form}"
                );
                let limit = if binding == "none" {
                    "take on no personal liability"
                } else {
                    "answer for it only with the funds that they hold for it"
                };
                assert_eq!(block.contains(limit), unincorporated, "{form}, {binding}");
            }
        }
    }
}

#[test]
fn public_bodies_name_their_authority_and_nobody_else_does() {
    let draft = drafted(&text("england", "all", false));
    for (form, ..) in EXPECTED {
        let names = block(&draft, form).contains("Reference of the authority to sign");
        let officers = forms::INFORMATION_AUTHORITIES.contains(form);
        assert_eq!(names, officers, "{form}");
    }
}

#[test]
fn a_named_second_director_needs_no_witness() {
    let named = "\n[[general_terms.signatories]]\npartner = \"company\"\nname = \"Ann Jones\"\npost = \"Director\"\n\
        second_name = \"Bashir Khan\"\nsecond_post = \"Director\"\n";
    let draft = drafted(&format!("{}{named}", text("england", "all", true)));
    assert_eq!(lines(block(&draft, "company")), (2, 0, false));
}

#[test]
fn a_memorandum_that_does_not_bind_asks_for_no_witness() {
    let draft = drafted(&text("scotland", "none", false));
    for (form, ..) in EXPECTED {
        assert_eq!(lines(block(&draft, form)).1, 0, "{form}");
    }
}
