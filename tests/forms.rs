//! The forms that a partnership can take, in whole drafts: each has its clause, in every document and at every depth.

use consortia::answers::{Agreement, AnswersFile, Source};
use consortia::checklist::partnership::FORMS;
use consortia::drafting::{Options, draft};
use consortia::examples;
use consortia::output::{Format, write_text as write};
use consortia::template::{DocumentKind, Templates};
use consortia::values::{Answer, Value};

const DEPTHS: [&str; 3] = ["short", "standard", "full"];

fn read(text: &str) -> Agreement {
    AnswersFile::new(Source::new("answers", text))
        .agreement()
        .clone()
}

fn example(name: &str) -> Agreement {
    let example = examples::EXAMPLES
        .iter()
        .find(|example| example.name == name);
    read(example.expect("the example exists").text)
}

fn drafted(agreement: &Agreement, kind: DocumentKind) -> String {
    let templates = Templates::built_in().expect("the built-in templates are well formed");
    let options = Options {
        kind: Some(kind),
        made_on: None,
    };
    let document = draft(agreement, &[], &templates, &options);
    write(
        &document.unwrap_or_else(|error| panic!("{error}")),
        Format::Text,
    )
}

fn with_form(agreement: &Agreement, form: &'static str, depth: &'static str) -> Agreement {
    let mut agreement = agreement.clone();
    agreement.set("document.form", Answer::Given(Value::Choice(form)));
    agreement.set("document.depth", Answer::Given(Value::Choice(depth)));
    agreement
}

/// The words of the clause under a heading, and nothing after it.
fn clause<'a>(text: &'a str, heading: &str) -> Option<&'a str> {
    let start = text.find(&format!(". {heading}\n"))?;
    let body = &text[start..];
    // The next clause of part A is always the purpose.
    Some(&body[..body.find(". Purpose").unwrap_or(body.len())])
}

/// The heading of each form's clause.
fn heading(form: &str) -> &'static str {
    match form {
        "informal-network" => "How the network works",
        "unincorporated-consortium" | "contractual-consortium" | "steering-group-consortium" => {
            "How the consortium is formed"
        }
        "lead-body" => "How the lead works",
        "separate-contracts" => "How the Partners stand beside each other",
        "co-located-service" => "How the place is shared",
        "committees-in-common" => "How the committees work",
        "provider-federation" => "How the federation works",
        "alliance" => "How the alliance is formed",
        "hub-network" => "How the network of hubs works",
        "jointly-controlled-company" => "How the company is owned and run",
        "pooled-fund" => "How the pooled fund works",
        "clinical-network" => "How the clinical network works",
        other => panic!("{other} has no heading"),
    }
}

#[test]
fn every_form_has_its_clause_in_every_document_at_every_depth() {
    for (name, agreement) in [
        ("no answers", Agreement::default()),
        ("two partners", example("two-partners")),
        ("five partners", example("lead-body-consortium")),
    ] {
        for form in FORMS {
            for kind in [DocumentKind::Mou, DocumentKind::Alliance] {
                for depth in DEPTHS {
                    let text = drafted(&with_form(&agreement, form.value, depth), kind);
                    let trial = format!("{name}, {}, {}, {depth}", form.value, kind.word());
                    let found = clause(&text, heading(form.value));
                    let found = found.unwrap_or_else(|| panic!("{trial} has no clause"));
                    let flat = found.split_whitespace().collect::<Vec<_>>().join(" ");
                    for slip in ["shall ", " ,", " .", "..", "{{", " none.", "profit"] {
                        assert!(!flat.contains(slip), "{trial} has {slip:?} in: {flat}");
                    }
                    if name == "two partners" {
                        for slip in ["all the Partners", "the others", "No Partner leads"] {
                            assert!(!flat.contains(slip), "{trial} has {slip:?} in: {flat}");
                        }
                    }
                }
            }
        }
    }
}

#[test]
fn without_a_form_no_clause_about_it_is_printed() {
    for depth in DEPTHS {
        let mut agreement = example("two-partners");
        agreement.set("document.depth", Answer::Given(Value::Choice(depth)));
        let text = drafted(&agreement, DocumentKind::Mou);
        for form in FORMS {
            assert!(
                clause(&text, heading(form.value)).is_none(),
                "{}",
                form.value
            );
        }
    }
}

#[test]
fn a_form_that_does_not_bind_uses_no_must() {
    for form in FORMS {
        let mut agreement = with_form(&example("two-partners"), form.value, "full");
        agreement.set("document.binding", Answer::Given(Value::Choice("none")));
        let text = drafted(&agreement, DocumentKind::Mou);
        let found = clause(&text, heading(form.value)).unwrap_or_else(|| panic!("{}", form.value));
        assert!(!found.contains("must"), "{}: {found}", form.value);
    }
}

#[test]
fn a_pooled_fund_names_the_law_of_its_nation_or_sends_to_an_adviser() {
    for (nation, names, advice) in [
        ("england", "section 75", false),
        ("wales", "section 33", false),
        ("scotland", "take advice on their powers", true),
        ("northern-ireland", "take advice on their powers", true),
    ] {
        let mut agreement = with_form(&example("lead-body-consortium"), "pooled-fund", "standard");
        agreement.set("document.nation", Answer::Given(Value::Choice(nation)));
        let text = drafted(&agreement, DocumentKind::Alliance);
        let found = clause(&text, heading("pooled-fund")).expect("the clause is there");
        let flat = found.split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(flat.contains(names), "{nation}: {flat}");
        assert_eq!(flat.contains("arrangements under"), !advice, "{nation}");
    }
}

#[test]
fn what_is_delegated_to_committees_and_hubs_stands_in_schedules() {
    let committees = read(
        "[document]\nform = \"committees-in-common\"\n[[partners]]\nid = \"ash\"\nname = \"Ash\"\n\
         [[joint_steering_group.delegations]]\npartner = \"ash\"\ncommittee = \"Ash Committee\"\n\
         matters = [\"agreeing pathways\"]\nlimit = \"none\"\n",
    );
    let text = drafted(&committees, DocumentKind::Mou);
    assert!(text.contains("Ash Committee"));
    assert!(text.contains("Spends no money"));
    let hubs = read(
        "[document]\nform = \"hub-network\"\n[[partners]]\nid = \"ash\"\nname = \"Ash\"\n\
         [[roles_and_responsibilities.hubs]]\nid = \"north\"\nname = \"North hub\"\npartner = \"ash\"\n",
    );
    assert!(drafted(&hubs, DocumentKind::Mou).contains("North hub"));
}
