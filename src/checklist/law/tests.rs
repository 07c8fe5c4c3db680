//! What holds of every nation, and of the table of facts.

use super::*;

#[test]
fn scotland_has_its_own_statutes() {
    let law = of(Nation::Scotland);
    for words in [law.third_party_act, law.information_law] {
        assert!(words.contains("(Scotland)"), "{words}");
    }
    assert!(!law.vetting.contains("Barring"));
}

#[test]
fn northern_ireland_does_not_cite_the_equality_act() {
    assert!(!of(Nation::NorthernIreland).equality_law.contains("2010"));
}

#[test]
fn the_statutes_of_every_nation_stand_in_the_table_of_facts() {
    for nation in [
        Nation::England,
        Nation::Wales,
        Nation::Scotland,
        Nation::NorthernIreland,
    ] {
        let law = of(nation);
        let statutes = [
            Some(law.third_party_act),
            Some(law.information_law),
            Some(law.equality_law),
            Some(law.procurement_law),
            law.language_law,
            law.counterparts_act,
            Some(law.transfer_law),
            Some(law.speaking_up_law),
            law.prevent_law,
        ];
        for statute in statutes.into_iter().flatten() {
            // Facts name the two halves of a pair in one source, in the same order.
            let known = facts().any(|fact| {
                fact.nations.contains(&nation) && plain(fact.source).starts_with(&plain(statute))
            });
            assert!(known, "{statute} in {nation}");
        }
    }
}

#[test]
fn what_nobody_looked_up_sends_the_reader_to_an_adviser() {
    let mut seen = Vec::new();
    for rule in crate::check::all_rules().map(|explained| explained.rule) {
        let behind: Vec<_> = facts()
            .filter(|fact| fact.rules.contains(&rule.code))
            .collect();
        seen.extend(behind.iter().map(|_| rule.code));
        let text = rule.explanation.to_lowercase();
        assert!(!text.contains("checked on"), "{}", rule.code);
        if behind
            .iter()
            .any(|fact| fact.standing == Standing::Unchecked)
        {
            assert!(
                text.contains("ask an adviser") || text.contains("or an adviser"),
                "{}",
                rule.code
            );
        }
        if text.contains("looked up on") {
            assert!(
                text.contains("looked up on 23 november 2026"),
                "{}",
                rule.code
            );
            assert!(
                behind
                    .iter()
                    .any(|fact| fact.standing != Standing::Unchecked),
                "{}",
                rule.code
            );
        }
    }
    for code in facts().flat_map(|fact| fact.rules) {
        assert!(seen.contains(code), "{code} is no check");
    }
}

#[test]
fn templates_name_no_statute() {
    let templates = crate::template::Templates::built_in().unwrap();
    for (name, _, text) in templates.all() {
        for word in [" Act ", " Measure ", " Regulations "] {
            let named = text
                .split(word)
                .skip(1)
                .any(|rest| rest.starts_with(|c: char| c.is_ascii_digit()));
            assert!(!named, "{name} names a statute:{word}and a year");
        }
    }
}

fn plain(text: &str) -> String {
    text.replace(" and, for health care services,", " and")
        .replace(" and, for health services,", " and")
}

#[test]
fn no_nation_is_given_the_law_or_the_bodies_of_another() {
    for (nation, strange) in [
        (
            Nation::England,
            &["Scot", "Northern", "Wales)", "Welsh", "AccessNI"][..],
        ),
        (
            Nation::Wales,
            &["Scot", "Northern", "AccessNI", "Care Quality Commission"],
        ),
        (
            Nation::Scotland,
            &["England", "Wales", "Welsh", "Northern", "Barring", "2023"],
        ),
        (
            Nation::NorthernIreland,
            &[
                "England",
                "Wales",
                "Welsh",
                "Scot",
                "Barring",
                "Equality Act",
            ],
        ),
    ] {
        let law = format!("{:?}", of(nation));
        for words in strange {
            assert!(!law.contains(words), "{words} in {nation}");
        }
    }
}

#[test]
fn the_powers_to_pool_funds_stand_in_the_table_of_facts() {
    for nation in [Nation::England, Nation::Wales, Nation::Scotland] {
        let law = of(nation).pooling_law.unwrap_or_default();
        for power in law.split(" or ") {
            let known = facts().any(|fact| fact.nations.contains(&nation) && fact.source == power);
            assert!(known, "{power} in {nation}");
        }
    }
    assert_eq!(of(Nation::NorthernIreland).pooling_law, None);
}
