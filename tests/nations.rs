//! The same agreement in four nations: each names its own statutes and bodies, and none of another's.

use consortia::answers::{Agreement, AnswersFile, Source};
use consortia::drafting::{Options, draft};
use consortia::examples::EXAMPLES;
use consortia::output::{Format, write_text as write};
use consortia::template::Templates;
use consortia::values::{Answer, Value};

/// A nation, the law that goes with it, words that its draft holds, and words that belong to it alone or with those
/// named last.
struct Country {
    nation: &'static str,
    law: &'static str,
    holds: &'static [&'static str],
    lacks: &'static [&'static str],
}

const COUNTRIES: &[Country] = &[
    Country {
        nation: "england",
        law: "england-and-wales",
        holds: &[
            "the law of England and Wales",
            "the courts of England and Wales",
            "Contracts (Rights of Third Parties) Act 1999",
            "Freedom of Information Act 2000",
            "section 149 of the Equality Act 2010",
            "Disclosure and Barring Service",
            "Health Care Services (Provider Selection Regime) Regulations 2023",
            "Safeguarding Adults Board",
            "Employment Rights Act 1996",
            "bank holiday in England",
            "section 26 of the Counter-Terrorism and Security Act 2015",
        ],
        lacks: &[
            "Scot",
            "Northern Ireland",
            "(Wales)",
            "in Wales",
            "AccessNI",
            "Welsh",
            "OSCR",
        ],
    },
    Country {
        nation: "wales",
        law: "england-and-wales",
        holds: &[
            "the law of England and Wales as applied in Wales",
            "Contracts (Rights of Third Parties) Act 1999",
            "Freedom of Information Act 2000",
            "Equality Act 2010 (Statutory Duties) (Wales) Regulations 2011",
            "Disclosure and Barring Service",
            "(Provider Selection Regime) (Wales) Regulations 2025",
            "Welsh Language (Wales) Measure 2011",
            "Safeguarding Children Board",
            "bank holiday in Wales",
        ],
        lacks: &[
            "Scot",
            "Northern Ireland",
            "Regulations 2023",
            "bank holiday in England",
            "AccessNI",
        ],
    },
    Country {
        nation: "scotland",
        law: "scotland",
        holds: &[
            "the law of Scotland",
            "the courts of Scotland",
            "Contract (Third Party Rights) (Scotland) Act 2017",
            "Freedom of Information (Scotland) Act 2002",
            "(Specific Duties) (Scotland) Regulations 2012",
            "Protecting Vulnerable Groups",
            "Procurement Reform (Scotland) Act 2014",
            "Legal Writings (Counterparts and Delivery) (Scotland) Act 2015",
            "Adult Protection Committee",
            "Employment Rights Act 1996",
            "bank holiday in Scotland",
        ],
        lacks: &[
            "England",
            "Wales",
            "Welsh",
            "Northern Ireland",
            "Act 1999",
            "Information Act 2000",
            "Barring",
            "Procurement Act 2023",
            "as a deed",
            "AccessNI",
        ],
    },
    Country {
        nation: "northern-ireland",
        law: "northern-ireland",
        holds: &[
            "the law of Northern Ireland",
            "the courts of Northern Ireland",
            "Contracts (Rights of Third Parties) Act 1999",
            "Freedom of Information Act 2000",
            "section 75 of the Northern Ireland Act 1998",
            "AccessNI",
            "Procurement Act 2023",
            "Public Interest Disclosure (Northern Ireland) Order 1998",
            "Safeguarding Board for Northern Ireland",
            "bank holiday in Northern Ireland",
        ],
        lacks: &[
            "England",
            "Wales",
            "Welsh",
            "Scot",
            "Barring",
            "Equality Act",
            "Provider Selection",
            "Employment Rights Act",
            "Counter-Terrorism",
        ],
    },
];

fn example() -> Agreement {
    let example = EXAMPLES
        .iter()
        .find(|example| example.name == "alliance")
        .expect("the alliance is among the examples");
    AnswersFile::new(Source::new(example.name, example.text))
        .agreement()
        .clone()
}

/// The example as it would be in another nation: answers that name English law or bodies are changed or left out.
fn agreement(country: &Country) -> Agreement {
    let mut agreement = example();
    let mut choose = |path: &str, word: &'static str| {
        agreement.set(path, Answer::Given(Value::Choice(word)));
    };
    choose("document.nation", country.nation);
    choose("general_terms.law", country.law);
    for path in [
        "general_terms.procurement",
        "general_terms.languages",
        "purpose.powers",
        "roles_and_responsibilities.regulators",
    ] {
        agreement.set(path, Answer::Unanswered);
    }
    agreement
}

fn drafted(country: &Country) -> String {
    let templates = Templates::built_in().expect("the built-in templates are well formed");
    let document = draft(&agreement(country), &[], &templates, &Options::default())
        .unwrap_or_else(|error| panic!("{error}"));
    write(&document, Format::Markdown)
}

#[test]
fn each_nation_names_its_own_law_and_bodies() {
    for country in COUNTRIES {
        let draft = drafted(country);
        for words in country.holds {
            assert!(draft.contains(words), "{} lacks {words}", country.nation);
        }
    }
}

#[test]
fn no_nation_names_those_of_another() {
    let mut strange = Vec::new();
    for country in COUNTRIES {
        for line in drafted(country).lines() {
            // The regulator of a charity follows its number and not the nation of the work.
            let regulator = line.contains("serious incident");
            for words in country.lacks {
                if line.contains(words) && !regulator {
                    strange.push(format!("{}: {words} in {line:?}", country.nation));
                }
            }
        }
    }
    assert!(strange.is_empty(), "{strange:#?}");
}
