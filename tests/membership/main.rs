//! What drafts print about votes, quorum and shares when partners join or leave, worked out a second time by
//! plain counting.

mod alternatives;
mod printed;
mod second;

use printed::Printed;
use proptest::prelude::*;
use second::{Case, Event};

/// A partner's weight in votes and in losses, kept small so that fractions stay readable.
fn weights() -> impl Strategy<Value = Vec<u32>> {
    prop_oneof![
        4 => proptest::collection::vec(1_u32..6, 2..9),
        1 => proptest::collection::vec(1_u32..4, 9..=72),
    ]
}

fn event() -> impl Strategy<Value = Event> {
    let day = (2_u32..36, 1_u32..=28);
    prop_oneof![
        (day.clone(), 0_u32..5, 5_u32..12).prop_map(|(day, votes, part)| Event::Joins {
            month: day.0,
            day: day.1,
            votes,
            part,
        }),
        (day, 0_usize..72).prop_map(|(day, partner)| Event::Leaves {
            month: day.0,
            day: day.1,
            partner,
        }),
    ]
}

fn case() -> impl Strategy<Value = Case> {
    (
        weights(),
        proptest::collection::vec(event(), 1..5),
        0_usize..3,
        prop::bool::ANY,
        prop::bool::ANY,
        0.0_f64..1.0,
    )
        .prop_map(|(weights, events, threshold, weighted, pro_rata, quorum)| {
            let most = weights.len();
            Case {
                quorum: 1 + (quorum * most as f64) as usize,
                weights,
                events,
                threshold,
                weighted,
                pro_rata,
            }
            .tidy()
        })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 40, ..ProptestConfig::default() })]

    #[test]
    fn the_tables_agree_with_plain_counting(case in case()) {
        let printed = Printed::of(&case.answers());
        let expected = case.states();
        prop_assert_eq!(printed.changes.len(), expected.len() - 1, "{}", case.answers());
        for (change, pair) in printed.changes.iter().zip(expected.windows(2)) {
            for (side, state) in pair.iter().enumerate() {
                let count = state.members.len();
                prop_assert_eq!(change.number("Partners", side), count.to_string());
                let votes: u32 = state.members.iter().map(|member| member.votes).sum();
                prop_assert_eq!(change.number("Votes together", side), votes.to_string());
                let needed = second::least(votes, case.threshold);
                prop_assert!(needed <= votes);
                prop_assert_eq!(
                    change.number("Ordinary decisions", side),
                    second::of(needed as usize, votes as usize, "votes")
                );
                let quorum = case.quorum_of(count);
                prop_assert!(quorum <= count);
                prop_assert_eq!(change.number("Quorum", side), second::of(quorum, count, "Partners"));
                let admission = (1..=count).find(|k| k * 3 >= count * 2).unwrap();
                prop_assert_eq!(
                    change.number("Admission of a Partner", side),
                    second::of(admission, count, "Partners")
                );
                if case.weights.len() > 2 && pair.iter().all(|state| state.members.len() > 2) {
                    prop_assert_eq!(
                        change.number("Removal of a Partner", side),
                        second::of(count - 1, count - 1, "others")
                    );
                }
                let names: Vec<&str> = state.members.iter().map(|member| &member.name[..]).collect();
                let shares = change.shares(side, &names);
                let sum = shares.iter().fold((0, 1), |sum, (_, share)| second::add(sum, *share));
                prop_assert_eq!(sum, (1, 1), "shares make one");
                for member in &state.members {
                    let share = shares.iter().find(|(name, _)| *name == member.name).unwrap().1;
                    prop_assert_eq!(share, member.share, "the share of {}", &member.name);
                    if case.weighted && case.weights.iter().any(|w| *w != 1) {
                        prop_assert_eq!(change.votes(&member.name, side), member.votes.to_string());
                    }
                }
                prop_assert_eq!(shares.len(), count);
            }
        }
    }
}

#[test]
fn two_partners_and_one_that_joins() {
    let case = Case {
        weights: vec![1, 1],
        events: vec![Event::Joins {
            month: 12,
            day: 1,
            votes: 1,
            part: 3,
        }],
        threshold: 0,
        weighted: false,
        pro_rata: true,
        quorum: 2,
    };
    let printed = Printed::of(&case.answers());
    let change = &printed.changes[0];
    assert_eq!(change.from, "1 April 2028");
    assert_eq!(change.number("Quorum", 0), "both Partners");
    assert_eq!(change.number("Quorum", 1), "all 3 Partners");
    assert_eq!(
        change.number("Ordinary decisions", 1),
        "at least 2 of 3 votes"
    );
    assert_eq!(
        change.number("Share of losses of each Partner", 0),
        "one half"
    );
    assert_eq!(
        change.number("Share of losses of each Partner", 1),
        "one third"
    );
}

#[test]
fn seventy_two_partners_and_one_that_leaves() {
    let case = Case {
        weights: vec![1; 72],
        events: vec![Event::Leaves {
            month: 10,
            day: 15,
            partner: 40,
        }],
        threshold: 2,
        weighted: false,
        pro_rata: false,
        quorum: 37,
    };
    let printed = Printed::of(&case.answers());
    let change = &printed.changes[0];
    assert_eq!(
        change.number("Ordinary decisions", 0),
        "at least 54 of 72 votes"
    );
    assert_eq!(
        change.number("Ordinary decisions", 1),
        "at least 54 of 71 votes"
    );
    assert_eq!(change.number("Quorum", 1), "at least 37 of 71 Partners");
    // What is the same for all is one row and not seventy-two.
    assert_eq!(change.number("Share of losses of each Partner", 0), "1/72");
    assert_eq!(change.number("Share of losses of each Partner", 1), "1/71");
}
