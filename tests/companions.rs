//! Companion documents of the examples: snapshots, and what none of them may ever hold.

use consortia::answers::{Agreement, read};
use consortia::companions::{
    COMPANIONS, Companion, CompanionError, Maker, Wanted, companion, joining,
};
use consortia::document::{Block, Document};
use consortia::examples::EXAMPLES;
use consortia::output::{Format, write_text as write};
use consortia::template::Templates;
use consortia::values::{Answer, Date, Id, Row, Value};
use std::collections::BTreeSet;
use std::sync::LazyLock;

static TEMPLATES: LazyLock<Templates> =
    LazyLock::new(|| Templates::built_in().expect("the built-in templates are well formed"));

const FORMATS: [Format; 3] = [Format::Markdown, Format::Html, Format::Text];

fn example(name: &str) -> Agreement {
    let example = consortia::examples::example(name).expect("there is such an example");
    read(example.text).0
}

/// Every copy of a companion document: one, or one for each partner; nothing where the answers give none.
#[track_caller]
fn copies(
    maker: &Maker<'_>,
    agreement: &Agreement,
    companion: &'static Companion,
    on: Option<Date>,
) -> Vec<(String, Document)> {
    let ids: Vec<Option<Id>> = if companion.is_per_partner(agreement) {
        agreement.partner_ids().into_iter().map(Some).collect()
    } else {
        vec![None]
    };
    let mut made = Vec::new();
    for id in ids {
        let wanted = Wanted {
            companion,
            partner: id.as_ref(),
            on,
        };
        let name = id.as_ref().map_or_else(
            || companion.key.to_owned(),
            |id| format!("{}-{id}", companion.key),
        );
        match maker.make(&wanted) {
            Ok(document) => made.push((name, document)),
            Err(CompanionError::NotMade { .. }) => {}
            Err(error) => panic!("{name}: {error}"),
        }
    }
    made
}

/// Every companion document of every example and of nothing answered, with and without a day.
static TRIALS: LazyLock<Vec<(String, Document)>> = LazyLock::new(trials);

fn trials() -> Vec<(String, Document)> {
    let mut agreements = vec![("no-answers", Agreement::default())];
    agreements.extend(
        EXAMPLES
            .iter()
            .map(|example| (example.name, read(example.text).0)),
    );
    let mut trials = Vec::new();
    for (name, agreement) in agreements {
        for depth in ["short", "standard", "full"] {
            let mut agreement = agreement.clone();
            agreement.set("document.depth", Answer::Given(Value::Choice(depth)));
            let maker = Maker::new(&agreement, &TEMPLATES, None).expect("the agreement drafts");
            for companion in COMPANIONS {
                for on in [None, Date::new(2028, 1, 31)] {
                    if on.is_some() && companion.day.is_empty() {
                        continue;
                    }
                    for (copy, document) in copies(&maker, &agreement, companion, on) {
                        trials.push((format!("{copy} of {name} at {depth} depth"), document));
                    }
                }
            }
        }
    }
    trials
}

#[test]
fn the_companions_of_two_examples_are_as_recorded() {
    for name in ["trust-and-charity", "alliance"] {
        let agreement = example(name);
        let maker = Maker::new(&agreement, &TEMPLATES, None).expect("the agreement drafts");
        for companion in COMPANIONS {
            let on = Date::new(2028, 1, 31).filter(|_| !companion.day.is_empty());
            for (copy, document) in copies(&maker, &agreement, companion, on) {
                insta::with_settings!({ snapshot_path => "companions", prepend_module_to_snapshot => false, omit_expression => true }, {
                    insta::assert_snapshot!(format!("{name}-{copy}.md"), write(&document, Format::Markdown));
                });
            }
        }
    }
}

#[test]
fn the_scots_form_is_as_recorded() {
    let agreement = example("lead-body-consortium");
    let maker = Maker::new(&agreement, &TEMPLATES, None).expect("the agreement drafts");
    let chosen = joining(&agreement).expect("there is an instrument");
    let made = copies(&maker, &agreement, chosen, None);
    let [(_, document)] = &made[..] else {
        panic!("there is one");
    };
    insta::with_settings!({ snapshot_path => "companions", prepend_module_to_snapshot => false, omit_expression => true }, {
        insta::assert_snapshot!("lead-body-consortium-joining-scots.md", write(document, Format::Markdown));
    });
    let deed = companion("joining-deed").expect("it is in the table");
    assert!(copies(&maker, &agreement, deed, None).is_empty());
}

#[test]
fn every_companion_is_made_of_some_example_and_all_examples_have_a_summary() {
    let mut made = BTreeSet::new();
    for example in EXAMPLES {
        let agreement = read(example.text).0;
        let maker = Maker::new(&agreement, &TEMPLATES, None).expect("the agreement drafts");
        for companion in COMPANIONS {
            let copies = copies(&maker, &agreement, companion, None);
            if companion.key == "summary" {
                assert_eq!(
                    copies.len(),
                    agreement.partner_rows().len(),
                    "{}",
                    example.name
                );
            }
            if !copies.is_empty() {
                made.insert(companion.key);
            }
        }
    }
    let missing: Vec<&str> = COMPANIONS
        .iter()
        .map(|c| c.key)
        .filter(|key| !made.contains(key))
        .collect();
    assert_eq!(missing, Vec::<&str>::new());
}

#[test]
fn nothing_of_a_template_is_left() {
    for (name, document) in TRIALS.iter() {
        for format in FORMATS {
            let text = write(document, format);
            for leftover in ["{{", "}}", "{%", "%}", "<#", "#>", "[](#", "{#"] {
                assert!(!text.contains(leftover), "{name}: {leftover} is left");
            }
            let mark = |c: char| ('\u{fdd0}'..='\u{fdef}').contains(&c);
            assert!(!text.contains(mark), "{name}: a mark is left");
        }
    }
}

#[test]
fn no_companion_holds_a_slip() {
    let mut slips = BTreeSet::new();
    for (name, document) in TRIALS.iter() {
        let text = document.plain_text();
        for line in text.lines() {
            for slip in [
                "  ", " .", " ,", ",,", ",.", ".,", ";;", "()", "( ", " )", "::", "See .", "in .",
                "under .", "as says",
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
            let words: Vec<String> = line
                .split(|c: char| !c.is_alphanumeric())
                .map(str::to_lowercase)
                .collect();
            if words.iter().any(|word| word == "shall") {
                slips.insert(format!("shall in {line:?} ({name})"));
            }
            let gap = line.contains("Profit-sharing");
            if !gap && words.iter().any(|word| word.starts_with("profit")) {
                slips.insert(format!("profit in {line:?} ({name})"));
            }
        }
    }
    assert!(slips.is_empty(), "{slips:#?}");
}

#[test]
fn two_partners_are_both_and_never_all() {
    for (name, document) in TRIALS.iter() {
        if !name.contains("of two-partners") && !name.contains("of trust-and-charity") {
            continue;
        }
        for line in document.plain_text().lines() {
            let lower = line.to_lowercase();
            for wrong in [
                "all partners",
                "all the partners",
                "every partner",
                "the other partners",
                "the others",
                "any of the partners",
            ] {
                assert!(!lower.contains(wrong), "{name}: {line}");
            }
        }
    }
}

#[test]
fn what_does_not_bind_says_will() {
    for (name, document) in TRIALS.iter() {
        if !name.contains("of small-groups-network") {
            continue;
        }
        for line in document.plain_text().lines() {
            let must = line
                .split(|c: char| !c.is_alphabetic())
                .any(|word| word == "must");
            assert!(!must, "{name} says must: {line}");
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
                Block::Paragraph(inlines) => {
                    let words = consortia::document::plain(inlines);
                    assert!(
                        !words.contains(" | "),
                        "{name}: a table that is none: {words}"
                    );
                }
                _ => {}
            }
        }
    }
    for (name, document) in TRIALS.iter() {
        for division in &document.divisions {
            look(name, &division.blocks);
        }
    }
}

#[test]
fn companions_of_a_complete_example_have_no_gap() {
    for example in EXAMPLES {
        let agreement = read(example.text).0;
        let maker = Maker::new(&agreement, &TEMPLATES, None).expect("the agreement drafts");
        for companion in COMPANIONS {
            for (copy, document) in copies(&maker, &agreement, companion, None) {
                assert_eq!(document.gaps(), [], "{copy} of {}", example.name);
            }
        }
    }
}

#[test]
fn a_companion_that_makes_no_sense_says_why() {
    let agreement = example("trust-and-charity");
    let maker = Maker::new(&agreement, &TEMPLATES, None).expect("the agreement drafts");
    let wanted = |key| Wanted {
        companion: companion(key).expect("it is in the table"),
        partner: None,
        on: None,
    };
    let told = maker
        .make(&wanted("joining-letter"))
        .unwrap_err()
        .to_string();
    assert_eq!(
        told,
        "there is no letter of joining to make: no other organisation can become a partner (admission_of_new_partners.open_to)"
    );
    let told = maker.make(&wanted("summary")).unwrap_err().to_string();
    assert_eq!(told, "summary is one for each partner, and none is named");
}

#[test]
fn committees_in_common_have_terms_of_their_own() {
    let mut agreement = example("lead-body-consortium");
    agreement.set(
        "joint_steering_group.status",
        Answer::Given(Value::Choice("committees-in-common")),
    );
    let maker = Maker::new(&agreement, &TEMPLATES, None).expect("the agreement drafts");
    let terms = companion("terms-of-reference").expect("it is in the table");
    let made = copies(&maker, &agreement, terms, None);
    assert_eq!(made.len(), agreement.partner_rows().len());
    for (name, document) in made {
        let text = document.plain_text();
        assert!(text.contains("There is no joint vote"), "{name}");
        assert!(!text.contains("A vote carries"), "{name}");
    }
    for key in ["summary", "decision-record"] {
        let companion = companion(key).expect("it is in the table");
        for (name, document) in copies(&maker, &agreement, companion, None) {
            let text = document.plain_text();
            assert!(
                text.to_lowercase().contains("there is no joint vote"),
                "{name}"
            );
            for wrong in [" of 9 votes", "votes of 9", "You try to find a decision"] {
                assert!(!text.contains(wrong), "{name}: {wrong}");
            }
        }
    }
}

/// The first words of a companion's text between two others.
#[track_caller]
fn between<'t>(text: &'t str, before: &str, after: &str) -> &'t str {
    let (_, rest) = text
        .split_once(before)
        .unwrap_or_else(|| panic!("{before:?} is not in it"));
    rest.split_once(after)
        .unwrap_or_else(|| panic!("{after:?} does not follow {before:?}"))
        .0
}

#[test]
fn a_notice_works_out_the_earliest_day() {
    let agreement = example("trust-and-charity");
    let maker = Maker::new(&agreement, &TEMPLATES, None).expect("the agreement drafts");
    let ids = agreement.partner_ids();
    let notice = |on| {
        let wanted = Wanted {
            companion: companion("notice-of-withdrawal").expect("it is in the table"),
            partner: ids.first(),
            on,
        };
        maker.make(&wanted).expect("it is made").plain_text()
    };
    let text = notice(Date::new(2027, 11, 30));
    assert_eq!(between(&text, "runs out on ", ". That"), "29 February 2028");
    let text = notice(None);
    assert!(!text.contains("runs out on"), "no date is invented");
}

/// What the summary says about votes, notice and money is what the agreement says.
#[test]
fn the_numbers_of_a_summary_are_those_of_the_agreement() {
    for example in EXAMPLES {
        let agreement = read(example.text).0;
        let drafted = consortia::drafting::draft(
            &agreement,
            &[],
            &TEMPLATES,
            &consortia::drafting::Options::default(),
        )
        .expect("the agreement drafts");
        let whole = drafted.plain_text();
        let numbers: BTreeSet<String> = numbers(&whole).collect();
        let places: BTreeSet<String> = drafted
            .numbered()
            .into_iter()
            .map(|piece| piece.number)
            .collect();
        let maker = Maker::new(&agreement, &TEMPLATES, None).expect("the agreement drafts");
        let summary = companion("summary").expect("it is in the table");
        for (copy, document) in copies(&maker, &agreement, summary, None) {
            let text = document.plain_text();
            let notice = agreement
                .period("termination.notice")
                .expect("the notice is given");
            assert!(
                text.contains(&format!("written notice of {notice}")),
                "{copy}"
            );
            assert!(
                whole.contains(&format!("written notice of {notice}")),
                "{}",
                example.name
            );
            if let Some(needed) = text
                .split_once("A decision needs ")
                .and_then(|(_, rest)| rest.split_once('.'))
            {
                // Of those that take part: the part is the same. Of all: the number is.
                let needed = needed.0.split(" of those").next().unwrap_or_default();
                assert!(whole.contains(needed), "{copy}: {needed}");
                assert!(
                    needed.ends_with("of the votes") || whole.contains(&format!(": {needed}")),
                    "{copy}: {needed}"
                );
            }
            for line in text.lines() {
                for place in line.match_indices("clause ").map(|(at, _)| &line[at..]) {
                    let end = place[7..]
                        .find(|c: char| !(c.is_ascii_digit() || c == '.'))
                        .map_or(place.len(), |end| end + 7);
                    let place = place[..end].trim_end_matches('.');
                    assert!(
                        places.contains(place),
                        "{copy} cites {place}, which is not there"
                    );
                }
            }
            // Sums over one partner's entries, counts and dates worked out are not in the agreement as they stand.
            let sums: BTreeSet<String> = text
                .lines()
                .filter(|line| {
                    line.contains(" in all:")
                        || line.starts_with("You receive £")
                        || line.starts_with("The budget gives")
                })
                .flat_map(numbers_of)
                .collect();
            for amount in text
                .lines()
                .flat_map(numbers_of)
                .filter(|number| number.starts_with('£'))
            {
                assert!(
                    numbers.contains(&amount) || sums.contains(&amount),
                    "{copy} of {}: {amount}",
                    example.name
                );
            }
        }
    }
}

fn numbers(text: &str) -> impl Iterator<Item = String> + '_ {
    text.split_whitespace()
        .map(|word| {
            word.trim_matches(|c: char| !(c.is_ascii_digit() || c == '£'))
                .to_owned()
        })
        .filter(|word| word.contains(|c: char| c.is_ascii_digit()))
}

fn numbers_of(line: &str) -> Vec<String> {
    numbers(line).collect()
}

#[test]
fn what_a_partner_pays_and_receives_is_added_up() {
    let agreement = example("trust-and-charity");
    let maker = Maker::new(&agreement, &TEMPLATES, None).expect("the agreement drafts");
    let summary = companion("summary").expect("it is in the table");
    let made = copies(&maker, &agreement, summary, None);
    let [trust, gate] = &made[..] else {
        panic!("there are two partners");
    };
    assert!(
        trust
            .1
            .plain_text()
            .contains("from your own money, £19,500 in all")
    );
    assert!(
        trust
            .1
            .plain_text()
            .contains("You receive no money directly from a funder")
    );
    assert!(
        gate.1
            .plain_text()
            .contains("from your own money, £8,400 in all")
    );
    assert!(
        gate.1
            .plain_text()
            .contains("You receive £84,600 from funders")
    );
}

#[test]
fn a_summary_is_short() {
    for example in EXAMPLES {
        let agreement = read(example.text).0;
        let maker = Maker::new(&agreement, &TEMPLATES, None).expect("the agreement drafts");
        let summary = companion("summary").expect("it is in the table");
        for (copy, document) in copies(&maker, &agreement, summary, None) {
            let words = document.plain_text().split_whitespace().count();
            assert!(
                (200..=900).contains(&words),
                "{copy} of {}: {words} words",
                example.name
            );
        }
    }
}

/// The lead-body example with a text in every place that takes any text.
fn with(text: &str) -> Agreement {
    let mut agreement = example("lead-body-consortium");
    for item in consortia::checklist::ITEMS {
        for question in item.questions {
            let path = consortia::checklist::path(item, question);
            let answer = match agreement.get(&path).clone() {
                Answer::Given(Value::Text(_)) => Value::Text(text.to_owned()),
                Answer::Given(Value::Lines(lines)) => {
                    Value::Lines(vec![text.to_owned(); lines.len()])
                }
                Answer::Given(Value::Rows(rows)) => {
                    Value::Rows(rows.into_iter().map(|row| replaced(row, text)).collect())
                }
                _ => continue,
            };
            agreement.set(&path, Answer::Given(answer));
        }
    }
    agreement
}

fn replaced(mut row: Row, text: &str) -> Row {
    for (_, answer) in &mut row.cells {
        match answer {
            Answer::Given(Value::Text(old)) => text.clone_into(old),
            Answer::Given(Value::Lines(lines)) => {
                lines.iter_mut().for_each(|line| text.clone_into(line))
            }
            _ => {}
        }
    }
    row
}

/// Headings, list items, rows of tables: what a document is, without its words.
fn shape(document: &Document) -> Vec<String> {
    fn walk(blocks: &[Block], into: &mut Vec<String>) {
        for block in blocks {
            match block {
                Block::Paragraph(_) => into.push("p".to_owned()),
                Block::Heading { level, id, .. } => into.push(format!("h{level} {id:?}")),
                Block::Clause(clause) => {
                    into.push(format!("{} {:?}", clause.number.full(), clause.id));
                    walk(&clause.blocks, into);
                }
                Block::Bullets(items) => items.iter().for_each(|item| {
                    into.push("-".to_owned());
                    walk(&item.blocks, into);
                }),
                Block::Table(table) => {
                    into.push(format!("table {}x{}", table.header.len(), table.rows.len()))
                }
                Block::Definitions(entries) => into.push(format!("{} terms", entries.len())),
                Block::Notice(inner) => walk(inner, into),
                Block::Figure(picture) => into.push(picture.alt.clone()),
                Block::Blanks(gaps) => into.push(format!("{} blanks", gaps.len())),
            }
        }
    }
    let mut into = Vec::new();
    for division in &document.divisions {
        into.push(format!("{:?} {:?}", division.kind, division.id));
        walk(&division.blocks, &mut into);
    }
    into
}

#[test]
fn hostile_answers_change_nothing_but_words() {
    let shapes = |text: &str| -> Vec<(String, Vec<String>)> {
        let agreement = with(text);
        let maker = Maker::new(&agreement, &TEMPLATES, None).expect("the agreement drafts");
        let all = COMPANIONS
            .iter()
            .flat_map(|companion| copies(&maker, &agreement, companion, None));
        all.map(|(name, document)| (name, shape(&document)))
            .collect()
    };
    let plain = shapes("plain");
    for text in [
        "# Heading {#id .schedule}",
        "1. one",
        "- done",
        "a | b \\| c \\",
        "<script>alert(1)</script>",
        "[](#termination) [a](javascript:x)",
        "{{ 7 * 7 }} {% include \"mou.md\" %}",
        "> quote",
        "---",
        "Table: not a caption",
        "\u{1b}[31m\u{202e}red",
    ] {
        assert_eq!(shapes(text), plain, "the structure changes with {text:?}");
    }
}

#[test]
fn seventy_two_partners_get_documents_that_can_be_read() {
    let mut text = String::from(
        "format = 1\n[document]\ntitle = \"Many\"\nbinding = \"none\"\n[decision_making]\nrule = \"vote\"\nvoting = \"one-each\"\nthreshold = \"three-quarters\"\nvote_base = \"all-votes\"\n",
    );
    for number in 1..=72 {
        text.push_str(&format!("[[partners]]\nid = \"p{number}\"\nname = \"Group {number} of Anytown\"\nform = \"charitable-company\"\n"));
    }
    let agreement = read(&text).0;
    let maker = Maker::new(&agreement, &TEMPLATES, None).expect("the agreement drafts");
    for companion in COMPANIONS {
        for (copy, document) in copies(&maker, &agreement, companion, None) {
            let text = document.plain_text();
            if companion.key == "summary" {
                assert!(text.contains("71 other organisations"), "{copy}");
                assert!(text.contains("at least 54 of 72 votes"), "{copy}");
            }
            let longest = text
                .lines()
                .map(|line| line.split_whitespace().count())
                .max();
            assert!(
                longest < Some(130),
                "{copy} has a paragraph of {longest:?} words"
            );
        }
    }
}

/// The templates with a file of one's own in place of a built-in one.
fn templates_with(name: &str, text: &str) -> (tempfile::TempDir, Templates) {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let path = folder.path().join(name);
    std::fs::create_dir_all(path.parent().expect("it is in a folder")).expect("the folder is made");
    std::fs::write(path, text).expect("the template is written");
    let templates = Templates::with_folder(folder.path()).expect("the template is well formed");
    (folder, templates)
}

/// What the check of templates says, each in one line.
fn proved(templates: &Templates) -> Vec<String> {
    let proved =
        consortia::template::proof_of(templates, |rule| matches!(rule.code, "TPL02" | "TPL08"));
    let lines = proved.iter().flat_map(|one| {
        one.findings.iter().map(|finding| {
            let place = finding.places[0].span.as_ref();
            let line = place.map_or(0, |span| one.source.position(span.start).line);
            format!(
                "{line}: {}; {}",
                finding.message,
                finding.hint.as_deref().unwrap_or_default()
            )
        })
    });
    lines.collect()
}

#[test]
fn the_check_of_templates_covers_companions() {
    let text = "# T\n\n{{ companion.tilte }} {{ clause.termnation }} {{ partner.name }} {{ mine.purpose.nothing }} {{ timeframe.expriy }}\n";
    let (_folder, templates) = templates_with("companions/exit_plan.md", text);
    assert_eq!(
        proved(&templates),
        [
            "3: nothing is called companion.tilte; did you mean companion.title?",
            "3: nothing is called clause.termnation; did you mean clause.termination?",
            "3: nothing is called mine.purpose.nothing; docs/templates.md lists the names; a variable is set before it is used",
            "3: nothing is called timeframe.expriy; did you mean timeframe.expiry?",
        ]
    );
}

#[test]
fn what_only_a_companion_prints_is_missing_from_the_agreement() {
    let (name, text) = consortia::template::BUILT_IN
        .iter()
        .find(|(name, _)| *name == "items/termination.md")
        .expect("it is built in");
    let (_folder, templates) = templates_with(
        name,
        &text.replace("termination.lock_in", "termination.notice"),
    );
    assert_eq!(
        proved(&templates),
        [
            "1: no template prints the answer termination.lock_in; print it: {{ termination.lock_in }}"
        ]
    );
}

#[test]
fn answers_that_are_only_proposed_are_said_to_be() {
    let text = consortia::examples::example("two-partners")
        .expect("there is such an example")
        .text;
    let agreement = read(text).0;
    let marked = text.replacen(
        "format = 1",
        "format = 1\nunconfirmed = [\"termination.notice\"]",
        1,
    );
    let (proposed, findings) = read(&marked);
    assert!(findings.is_empty(), "{findings:?}");
    for (agreement, said) in [(agreement, false), (proposed, true)] {
        let maker = Maker::new(&agreement, &TEMPLATES, None).expect("the agreement drafts");
        for companion in COMPANIONS {
            for (copy, document) in copies(&maker, &agreement, companion, None) {
                let text = document.plain_text();
                assert_eq!(
                    text.contains("proposals that nobody has confirmed"),
                    said,
                    "{copy}"
                );
                assert!(text.contains("not legal advice"), "{copy}");
            }
        }
    }
}

#[test]
fn wording_of_ones_own_without_ids_still_gives_companions() {
    let text = "### Leaving {#termination}\n\n1. A Partner can leave.\n";
    let (_folder, templates) = templates_with("items/termination.md", text);
    let agreement = example("small-groups-network");
    let maker = Maker::new(&agreement, &templates, None).expect("the agreement drafts");
    for companion in COMPANIONS {
        for (copy, document) in copies(&maker, &agreement, companion, None) {
            let text = document.plain_text();
            assert!(
                !text.contains("under  ") && !text.contains("as  says"),
                "{copy}"
            );
        }
    }
}
