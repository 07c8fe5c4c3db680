//! What holds for any input whatever. The fuzz targets and `tests/robust.rs` share these.

use consortia::answers::{AnswersFile, Source, read, tidy, with_questions};
use consortia::calendar::{Stamp, calendar, ics};
use consortia::check::{self, Finding};
use consortia::checklist::{self, ITEMS, Kind};
use consortia::drafting::{Options, draft};
use consortia::output::{Format, write_text};
use consortia::pictures::{self, Look};
use consortia::template::Templates;
use consortia::values::{
    Answer, CharityNumber, CompanyNumber, Date, Email, Id, Money, Nation, Period, Share, Value,
};
use std::collections::HashMap;

/// Bytes are refused with a reason, or read with every place inside the text.
pub fn bytes_are_read(bytes: &[u8]) {
    match Source::from_bytes("a.toml", bytes.to_vec()) {
        Err(refused) => assert!(!refused.to_string().is_empty()),
        Ok(source) => {
            let (agreement, findings) = read(&source.text);
            stand_in(&source.text, &findings);
            for one in agreement.allowed() {
                assert!(source.text.get(one.span.clone()).is_some());
            }
        }
    }
}

/// Every finding has a place that can be shown.
fn stand_in(text: &str, findings: &[Finding]) {
    for finding in findings {
        for span in finding.places.iter().filter_map(|place| place.span.clone()) {
            assert!(
                text.get(span.clone()).is_some(),
                "{}: {span:?} is not in the text",
                finding.code
            );
        }
    }
}

/// Every finding on a file is told in every format, and nothing of the file reaches a terminal as a command.
pub fn findings_are_told(text: &str) {
    let file = AnswersFile::new(Source::new("a.toml", text));
    let source = file.source();
    let mut findings = check::check(file.agreement());
    stand_in(&source.text, &findings);
    findings.extend_from_slice(file.findings());
    check::sort(&mut findings);
    let plain = check::human(source, &findings, false);
    for finding in &findings {
        let line = check::one_line(source, finding);
        assert!(!line.contains(char::is_control), "{line:?}");
        let line = check::annotation(source, finding);
        assert!(!line.contains(char::is_control), "{line:?}");
    }
    let obeyed = |c: char| c.is_control() && !matches!(c, '\n' | '\t');
    assert!(!plain.contains(obeyed), "{plain:?}");
    check::markdown(source, &findings);
    let told = check::json(source, &findings);
    assert_eq!(
        told["findings"].as_array().map(Vec::len),
        Some(findings.len())
    );
    check::sarif(&[(source, &findings)]);
}

/// An answer that is put into a file is read back, and no other answer changes. `pick` chooses both.
pub fn answers_are_put_in(text: &str, pick: &[u8]) {
    let mut file = AnswersFile::new(Source::new("a.toml", text));
    let before = file.agreement().clone();
    let wanted = read(&super::wild::answers(pick)).0;
    let paths = || {
        ITEMS.iter().flat_map(|item| {
            let questions = item.questions.iter();
            questions.map(|question| (checklist::path(item, question), question))
        })
    };
    for (path, question) in paths() {
        let answer = wanted.get(&path);
        let partners = matches!(
            question.kind,
            Kind::Partner | Kind::Partners | Kind::Rows(_)
        );
        if *answer == Answer::Unanswered || partners {
            continue;
        }
        let text = file.source().text.clone();
        match file.set(&path, answer) {
            Ok(()) => assert_eq!(file.agreement().get(&path), answer, "{path} in {text:?}"),
            Err(_) => assert_eq!(file.source().text, text, "{path} was half written"),
        }
    }
    for (path, _) in paths() {
        if *wanted.get(&path) == Answer::Unanswered {
            assert_eq!(
                file.agreement().get(&path),
                before.get(&path),
                "{path} changed"
            );
        }
    }
}

/// Tidying changes no answer, and a tidy file stays as it is.
pub fn tidying_keeps_answers(text: &str) {
    let same = |a: &str, b: &str| {
        let (a, b) = (read(a).0, read(b).0);
        for item in ITEMS {
            for question in item.questions {
                let path = checklist::path(item, question);
                assert_eq!(a.get(&path), b.get(&path), "{path} changed");
            }
        }
    };
    let source = Source::new("a.toml", text);
    if let Ok(tidied) = tidy(&source.text) {
        same(&source.text, &tidied);
        assert_eq!(tidy(&tidied).as_deref(), Ok(tidied.as_str()));
    }
    if let Ok(filled) = with_questions(&source.text) {
        same(&source.text, &filled);
    }
}

/// What a value prints is read as the same value; everything else is refused in a short message.
pub fn values_are_read(text: &str) {
    let short = |message: String| assert!(message.chars().count() < 1_000, "{message}");
    match Money::parse(text) {
        Ok(money) => {
            assert_eq!(Money::parse(&money.to_answer()), Ok(money));
            let parts = money.split(&[Share::Equal; 3], 1);
            assert_eq!(Money::sum(parts), Some(money));
        }
        Err(error) => short(error.to_string()),
    }
    match Share::parse(text) {
        Ok(share) => {
            assert_eq!(Share::parse(&share.to_answer()), Ok(share));
            let _ = Share::whole(&[share, share, share]).map_err(|error| short(error.to_string()));
            share.percent_rounded();
        }
        Err(error) => short(error.to_string()),
    }
    match Period::parse(text) {
        Ok(period) => {
            assert_eq!(Period::parse(&period.to_string()), Ok(period));
            period.approximate_days();
            for date in ["1900-01-01", "2027-04-01", "2200-12-31"] {
                let date = Date::parse(date).expect("a date");
                for nation in [Nation::England, Nation::Scotland] {
                    let later = date.add(period, nation);
                    assert!(later.is_none_or(|later| later > date));
                    let earlier = date.subtract(period, nation);
                    assert!(earlier.is_none_or(|earlier| earlier < date));
                }
                Date::ends_term(date, period);
            }
        }
        Err(error) => short(error.to_string()),
    }
    match Date::parse(text) {
        Ok(date) => {
            assert_eq!(Date::parse(&date.to_string()), Ok(date));
            assert_eq!(Date::parse(&date.iso()), Ok(date));
        }
        Err(error) => short(error.to_string()),
    }
    match Id::parse(text) {
        Ok(id) => assert_eq!(Id::from_name(id.as_str()).as_str().len().min(1), 1),
        Err(error) => short(error.to_string()),
    }
    let made = Id::from_name(text);
    assert_eq!(Id::parse(made.as_str()), Ok(made));
    let _ = Email::parse(text).map_err(|error| short(error.to_string()));
    let _ = Nation::parse(text).map_err(|error| short(error.to_string()));
    CharityNumber::new(text).doubt().map(short);
    CompanyNumber::new(text).doubt().map(short);
}

/// Whatever the answers, the built-in templates make a document of them, and its writers write it.
pub fn answers_are_drafted(text: &str, templates: &Templates) {
    let agreement = read(&Source::new("a.toml", text).text).0;
    let findings = check::check(&agreement);
    let document = draft(&agreement, &findings, templates, &Options::default());
    let document = document.unwrap_or_else(|error| panic!("{error}"));
    for format in [Format::Markdown, Format::Text, Format::Html] {
        assert!(!write_text(&document, format).is_empty());
    }
}

/// Any text as a template of a house's own is refused with a reason, or makes a document.
pub fn overlays_are_used(name: &str, text: &str) {
    let folder = tempfile::tempdir().expect("there is room for temporary files");
    let path = folder.path().join(name);
    let parent = path.parent().expect("the file is in the folder");
    std::fs::create_dir_all(parent).expect("the folder can be written to");
    std::fs::write(&path, text).expect("the folder can be written to");
    let agreement = read(consortia::examples::EXAMPLES[0].text).0;
    let refused = match Templates::with_folder(folder.path()) {
        Err(refused) => refused.to_string(),
        Ok(templates) => match draft(&agreement, &[], &templates, &Options::default()) {
            Err(refused) => refused.to_string(),
            Ok(document) => write_text(&document, Format::Markdown),
        },
    };
    assert!(!refused.is_empty() || text.trim().is_empty());
    let Ok(unproved) = Templates::unproved(folder.path()) else {
        return;
    };
    // What is seen without filling the templates in, which takes too long here.
    for one in consortia::template::proof_of(&unproved, |rule| {
        !matches!(
            rule.code,
            "TPL04" | "TPL05" | "TPL06" | "TPL07" | "TPL12" | "TPL13"
        )
    }) {
        stand_in(&one.source.text, &one.findings);
        check::human(&one.source, &one.findings, false);
    }
}

/// All that is worked out from answers besides documents: how far they have come, dates, pictures, scores.
pub fn answers_are_told(text: &str) {
    let file = AnswersFile::new(Source::new("a.toml", text));
    let agreement = file.agreement();
    let findings = check::check(agreement);
    consortia::status::status(agreement, &findings);
    consortia::status::gaps(agreement);
    let dates = calendar(agreement);
    let stamp = Stamp {
        name: "a".to_owned(),
        made_on: None,
        clauses: HashMap::new(),
    };
    let written = ics(&dates, agreement, &stamp);
    assert!(written.split("\r\n").all(|line| line.len() <= 75));
    for width in [20, 80] {
        let look = Look {
            width,
            ascii: true,
            accessible: width == 20,
            today: None,
        };
        let names = ["timeline", "structure", "money", "votes", "disputes"];
        pictures::show(&names, agreement, look);
    }
    consortia::readiness::report(agreement).verdict();
    for item in ITEMS {
        for question in item.questions {
            let answer = agreement.get(&checklist::path(item, question));
            if let Answer::Given(Value::Rows(rows)) = answer {
                assert!(!rows.is_empty());
            }
            let _ = consortia::proposals::suggested(question, agreement);
        }
    }
    let mut file = file.clone();
    let _ = consortia::proposals::accept_suggestions(&mut file);
}
