//! Each depth asks what its profile needs, and changes nothing of what is kept.

use crate::fields::fields;
use consortia::answers::{AnswersFile, Source};
use consortia::checklist::Depth;
use consortia::drafting::{Options, draft};
use consortia::examples::EXAMPLES;
use consortia::template::Templates;
use consortia::topics::{Profile, TOPICS};
use consortia::values::{Answer, Value};
use std::collections::BTreeSet;

#[test]
fn each_depth_asks_about_every_topic_of_its_profile() {
    let mut missing = Vec::new();
    for (depth, profile) in [
        (Depth::Short, Profile::Short),
        (Depth::Standard, Profile::Memorandum),
        (Depth::Full, Profile::Binding),
    ] {
        let asked: BTreeSet<&str> = fields()
            .iter()
            .filter(|field| field.depth() <= depth)
            .flat_map(|field| field.question().topics)
            .copied()
            .collect();
        let wanted = TOPICS.iter().filter(|topic| topic.belongs_to(profile));
        for topic in wanted.filter(|topic| !asked.contains(topic.id)) {
            missing.push(format!("{depth:?} does not ask about {}", topic.id));
        }
    }
    assert!(missing.is_empty(), "{missing:#?}");
}

#[test]
fn a_draft_at_another_depth_keeps_every_answer() {
    let templates = Templates::built_in().expect("the built-in templates are well formed");
    let depths = ["short", "standard", "full"].map(|word| Answer::Given(Value::Choice(word)));
    for example in EXAMPLES {
        let mut file = AnswersFile::new(Source::new(example.name, example.text));
        let own = file.agreement().get("document.depth").clone();
        let all = |file: &AnswersFile| -> Vec<Answer> {
            let paths = fields().into_iter().map(|field| field.list_path());
            let kept = paths.filter(|path| path != "document.depth");
            kept.map(|path| file.agreement().get(&path).clone())
                .collect()
        };
        let before = all(&file);
        for depth in &depths {
            file.set("document.depth", depth)
                .expect("the depth can be written");
            let drafted = draft(file.agreement(), &[], &templates, &Options::default());
            assert!(drafted.is_ok(), "{}", example.name);
            assert_eq!(all(&file), before, "{} at {depth:?}", example.name);
        }
        file.set("document.depth", &own)
            .expect("the depth can be written");
        assert_eq!(file.source().text, example.text, "{}", example.name);
    }
}
