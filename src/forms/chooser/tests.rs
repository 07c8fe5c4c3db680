use super::*;
use crate::forms;
use proptest::prelude::*;

fn answers(typed: &str) -> Answers {
    let mut answers = Answers::default();
    for pair in typed.split_whitespace() {
        let (key, answer) = pair.split_once('=').expect(pair);
        answers.set(key, answer).expect(pair);
    }
    answers
}

/// Situations from the sources, and the form that each took or that fits it.
const SITUATIONS: &[(&str, &str, &str)] = &[
    (
        "a trust and a charity with a contract each (italk)",
        "separate-contracts",
        "partners=two public=some commissioner=no work=service money=direct funder=each sharing=none decisions=consensus held=none charities=yes nation=england binding=some scale=large",
    ),
    (
        "a trust that holds the contract and pays a charity (TalkingSpace)",
        "lead-body",
        "partners=two public=some commissioner=no work=service money=between funder=one sharing=none decisions=consensus held=staff charities=yes nation=england binding=all scale=large",
    ),
    (
        "a lead with many charities under it",
        "lead-body",
        "partners=many public=none commissioner=no work=service money=between funder=one sharing=none decisions=consensus unincorporated=yes binding=some scale=large",
    ),
    (
        "commissioners and providers with one contract (Lambeth)",
        "alliance",
        "partners=several public=some commissioner=yes work=service money=direct funder=all sharing=both decisions=consensus held=none charities=yes nation=england binding=all scale=large",
    ),
    (
        "six hubs with a grant each (Cumbria)",
        "hub-network",
        "partners=several public=some commissioner=no work=hubs money=grants funder=one sharing=none decisions=consensus unincorporated=yes nation=england binding=none scale=middle",
    ),
    (
        "small grants to small groups (Rotherham)",
        "hub-network",
        "partners=many work=hubs money=grants sharing=none decisions=each unincorporated=yes binding=none scale=small",
    ),
    (
        "trusts whose committees meet together (West Yorkshire)",
        "committees-in-common",
        "partners=several public=all commissioner=no work=planning money=direct funder=each sharing=none decisions=boards held=none nation=england binding=none scale=large",
    ),
    (
        "providers with subscriptions and an office (Greater Manchester)",
        "provider-federation",
        "partners=many public=all commissioner=no work=voice money=between funder=nobody sharing=none decisions=all held=staff nation=england binding=some scale=middle",
    ),
    (
        "a health body and a council that pool (section 75)",
        "pooled-fund",
        "partners=two public=all commissioner=yes work=service money=pool funder=all sharing=both decisions=consensus held=none nation=england binding=all scale=large",
    ),
    (
        "four small groups that keep in touch",
        "informal-network",
        "partners=several public=none commissioner=no work=exchange money=none funder=nobody sharing=none decisions=consensus held=none unincorporated=yes charities=yes binding=none scale=small",
    ),
    (
        "members that own a company together",
        "jointly-controlled-company",
        "partners=several public=none commissioner=no work=bid money=between funder=company sharing=both decisions=all held=assets charities=yes binding=all scale=large",
    ),
    (
        "services under one roof (Stockport)",
        "co-located-service",
        "partners=several public=some commissioner=no work=service money=direct funder=each sharing=none decisions=consensus held=building binding=some scale=large",
    ),
    (
        "professionals with shared pathways (Leeds and York)",
        "clinical-network",
        "partners=several public=some commissioner=no work=pathway money=none funder=nobody sharing=none decisions=consensus held=none binding=none scale=middle",
    ),
    (
        "charities that bid together now and again",
        "unincorporated-consortium",
        "partners=several public=none commissioner=no work=bid money=direct funder=all sharing=none decisions=consensus held=none charities=yes binding=none scale=small",
    ),
    (
        "a consortium that binds, without a group",
        "contractual-consortium",
        "partners=several public=none commissioner=no work=bid money=direct funder=all sharing=none decisions=each held=none binding=all scale=middle",
    ),
    (
        "a consortium that binds, with a group",
        "steering-group-consortium",
        "partners=several public=none commissioner=no work=bid money=direct funder=all sharing=none decisions=all held=none binding=all scale=large",
    ),
];

#[test]
fn situations_of_the_sources_lead_to_their_forms() {
    for (situation, form, typed) in SITUATIONS {
        let choice = choose(&answers(typed));
        let best = choice.recommended.as_ref().map(|best| best.form);
        assert_eq!(best, Some(*form), "{situation}: {choice:#?}");
        assert!(
            choice
                .recommended
                .is_some_and(|best| best.reasons.len() >= 2),
            "{situation}"
        );
    }
}

#[test]
fn every_form_is_reached_by_some_situation() {
    for key in forms::keys() {
        assert!(SITUATIONS.iter().any(|(_, form, _)| *form == key), "{key}");
    }
}

#[test]
fn the_tables_name_forms_questions_and_answers_that_exist() {
    let takes = |key: &str, answer: &str| Answers::default().set(key, answer).is_ok();
    for exclusion in EXCLUSIONS {
        assert!(forms::name(exclusion.form).is_some(), "{exclusion:?}");
        for answer in exclusion.answers {
            assert!(takes(exclusion.question, answer), "{exclusion:?}");
        }
    }
    for form in forms::keys() {
        for points in points(form) {
            assert!(takes(points.question, points.answer), "{form}: {points:?}");
            assert_ne!(points.points, 0, "{form}: {points:?}");
        }
    }
    for question in QUESTIONS {
        assert!(
            !question.help.is_empty() && choices(question).len() >= 2,
            "{}",
            question.key
        );
    }
}

#[test]
fn no_row_counts_an_answer_that_rules_its_form_out() {
    for form in forms::keys() {
        for points in points(form) {
            let mut one = Answers::default();
            one.set(points.question, points.answer)
                .expect("is an answer");
            assert!(exclusion(&one, form).is_none(), "{form}: {points:?}");
        }
    }
}

#[test]
fn too_few_answers_recommend_nothing() {
    let choice = choose(&answers(
        "partners=two money=direct funder=each work=service",
    ));
    assert_eq!(choice.recommended, None);
    assert!(choice.warnings[0].starts_with("too few"));
    assert_eq!(choice.runners_up[0].form, "separate-contracts");
}

#[test]
fn warnings_go_with_the_answers_that_call_for_them() {
    let told = |typed: &str, words: &str| {
        choose(&answers(typed))
            .warnings
            .iter()
            .any(|warning| warning.contains(words))
    };
    assert!(told("unincorporated=yes", "not incorporated"));
    assert!(!told("unincorporated=no", "not incorporated"));
    assert!(told(
        "money=pool nation=scotland",
        "other law in this nation"
    ));
    assert!(!told(
        "money=pool nation=england",
        "other law in this nation"
    ));
    assert!(told("charities=no money=between", "not a charity"));
    assert!(!told("charities=yes money=between", "not a charity"));
    assert!(told(SITUATIONS[10].2, "articles"));
}

proptest! {
    #[test]
    fn nothing_that_is_ruled_out_is_recommended(picks in prop::collection::vec(prop::option::of(0_usize..16), QUESTIONS.len())) {
        let mut answers = Answers::default();
        for (question, pick) in QUESTIONS.iter().zip(picks) {
            if let Some(pick) = pick {
                let choices = choices(question);
                answers.set(question.key, choices[pick % choices.len()].value).expect("is an answer");
            }
        }
        let choice = choose(&answers);
        let named: Vec<&str> = choice.recommended.iter().chain(&choice.runners_up).map(|standing| standing.form).collect();
        for form in &named {
            prop_assert!(exclusion(&answers, form).is_none(), "{form}");
            prop_assert!(choice.ruled_out.iter().all(|(out, _)| out != form));
        }
        prop_assert!(choice.recommended.is_none() || answers.count() >= ENOUGH);
        if let Some(best) = &choice.recommended {
            prop_assert!(choice.runners_up.iter().all(|other| other.points <= best.points));
            prop_assert!(!best.reasons.is_empty());
        } else {
            prop_assert!(!choice.warnings.is_empty());
        }
    }
}
