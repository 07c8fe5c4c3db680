//! Changes of membership and classes of decision as rows and sentences for templates.

use super::counts::{classes, votes_needed};
use super::flags::{Flag, flags};
use super::state::{State, Who};
use super::{Change, Class, Shared, changes};
use crate::answers::Agreement;
use crate::checklist::decision_making::{can_vote, counted, counts_all_votes};
use crate::checklist::shares;
use crate::values::{Answer, Id, Row, Share, Value, english};

const NOT_A_PARTNER: &str = "–";
const TO_BE_AGREED: &str = "to be agreed";

fn text(words: impl Into<String>) -> Answer {
    Answer::Given(Value::Text(words.into()))
}

fn rows(rows: Vec<Row>) -> Answer {
    if rows.is_empty() {
        Answer::Nil
    } else {
        Answer::Given(Value::Rows(rows))
    }
}

fn row(id: &str, cells: Vec<(&'static str, Answer)>) -> Row {
    Row {
        id: Id::from_name(id),
        cells,
    }
}

/// What each class of decision needs now, one row a class; none where nothing is answered.
pub fn classes_as_rows(agreement: &Agreement) -> Answer {
    let of = classes(agreement, &State::at_start(agreement));
    let told = of.into_iter().map(|class| {
        row(
            class.key,
            vec![
                ("name", text(class.name)),
                ("rule", text(class.rule)),
                ("base", text(class.base)),
                ("needed", text(class.needed)),
                (
                    "quorum",
                    text(class.quorum.unwrap_or_else(|| NOT_A_PARTNER.to_owned())),
                ),
            ],
        )
    });
    rows(told.collect())
}

/// Each day on which partners join or leave, with the state before and from then on; none where none is named.
pub fn membership(agreement: &Agreement) -> Answer {
    let told = changes(agreement).into_iter().map(|change| {
        let from = change.from.to_string();
        let names = |ids: Vec<String>| Answer::Given(Value::Lines(ids));
        let left = change.leaves.iter().map(|id| agreement.partner_name(id));
        let joined = change.joins.iter().map(|id| {
            let member = change.after.member(&Who::Joiner(id.clone()));
            member.map_or_else(|| id.to_string(), |member| member.name.clone())
        });
        let mut cells = vec![
            ("from", text(from.clone())),
            ("joined", some_names(joined.collect(), names)),
            ("left", some_names(left.collect(), names)),
            ("notes", notes(agreement, &change)),
        ];
        let mut numbers = numbers(agreement, &change);
        cells.extend(by_partner(&change, &mut numbers));
        cells.push(("numbers", rows(numbers)));
        row(&change.from.iso(), cells)
    });
    rows(told.collect())
}

fn some_names(names: Vec<String>, as_answer: impl Fn(Vec<String>) -> Answer) -> Answer {
    if names.is_empty() {
        Answer::Nil
    } else {
        as_answer(names)
    }
}

/// Partners, votes and what each class of decision needs, before and after.
fn numbers(agreement: &Agreement, change: &Change) -> Vec<Row> {
    let mut told = vec![of_two(
        "partners",
        "Partners",
        change.before.count().to_string(),
        change.after.count().to_string(),
    )];
    if change.after.count() < 2 {
        return told;
    }
    if can_vote(agreement) {
        let votes = |state: &State| {
            let total = state.total_votes();
            total.map_or_else(|| TO_BE_AGREED.to_owned(), |total| total.to_string())
        };
        told.push(of_two(
            "votes",
            "Votes together",
            votes(&change.before),
            votes(&change.after),
        ));
    }
    let (before, after) = (
        classes(agreement, &change.before),
        classes(agreement, &change.after),
    );
    let quorum = |classes: &[Class]| classes.iter().find_map(|class| class.quorum.clone());
    if let (Some(before), Some(after)) = (quorum(&before), quorum(&after)) {
        told.push(of_two("quorum", "Quorum", before, after));
    }
    for class in &before {
        let now = after.iter().find(|other| other.key == class.key);
        let now = now.map_or(NOT_A_PARTNER, |class| class.needed.as_str());
        told.push(of_two(
            class.key,
            class.name,
            class.needed.clone(),
            now.to_owned(),
        ));
    }
    told
}

fn of_two(key: &str, name: &str, before: String, after: String) -> Row {
    row(
        key,
        vec![
            ("name", text(name)),
            ("before", text(before)),
            ("after", text(after)),
        ],
    )
}

/// Votes and shares of each, before and after. Shares that are the same for everybody go to the numbers instead.
fn by_partner(change: &Change, numbers: &mut Vec<Row>) -> Vec<(&'static str, Answer)> {
    let everybody = everybody(change);
    let votes: Vec<[Option<u32>; 2]> = everybody
        .iter()
        .map(|(who, _)| {
            [&change.before, &change.after]
                .map(|state| state.member(who).and_then(|member| member.votes))
        })
        .collect();
    let one_each = votes.iter().flatten().flatten().all(|votes| *votes == 1);
    let votes_known = change.before.total_votes().is_some();
    let mut shares = |name: &str, of: fn(&State) -> &Shared| {
        let told = of_shares(&everybody, &change.before, &change.after, of)?;
        let [Some(before), Some(after)] = [0, 1].map(|side| same_for_all(&told, side)) else {
            return Some(told);
        };
        numbers.push(of_two(
            name,
            &format!("{name} of each Partner"),
            before,
            after,
        ));
        None
    };
    let losses = shares("Share of losses", |state| &state.losses);
    let surplus = shares("Share of Surplus", |state| &state.surplus);
    let yes = |yes| Answer::Given(Value::YesNo(yes));
    let told = everybody.iter().enumerate().map(|(place, (who, name))| {
        let vote = |state: &State, votes: Option<u32>| match (state.member(who), votes) {
            (None, _) => NOT_A_PARTNER.to_owned(),
            (Some(_), Some(votes)) => votes.to_string(),
            (Some(_), None) => TO_BE_AGREED.to_owned(),
        };
        let of = |shares: &Option<Vec<[String; 2]>>, side: usize| {
            text(
                shares
                    .as_ref()
                    .map_or(NOT_A_PARTNER, |shares| shares[place][side].as_str()),
            )
        };
        row(
            &format!("{}-{place}", change.from.iso()),
            vec![
                ("name", text(name.as_str())),
                ("votes_before", text(vote(&change.before, votes[place][0]))),
                ("votes_after", text(vote(&change.after, votes[place][1]))),
                ("loss_before", of(&losses, 0)),
                ("loss_after", of(&losses, 1)),
                ("surplus_before", of(&surplus, 0)),
                ("surplus_after", of(&surplus, 1)),
            ],
        )
    });
    let show_votes = votes_known && !one_each;
    let show = show_votes || losses.is_some() || surplus.is_some();
    vec![
        (
            "partners",
            if show {
                rows(told.collect())
            } else {
                Answer::Nil
            },
        ),
        ("show_votes", yes(show_votes)),
        ("show_losses", yes(losses.is_some())),
        ("show_surplus", yes(surplus.is_some())),
    ]
}

/// What is told of every partner on one side, where it is the same.
fn same_for_all(told: &[[String; 2]], side: usize) -> Option<String> {
    let mut there = told
        .iter()
        .map(|sides| &sides[side])
        .filter(|words| *words != NOT_A_PARTNER);
    let first = there.next()?;
    there.all(|words| words == first).then(|| first.clone())
}

/// Everybody who is a partner before or after, in order.
fn everybody(change: &Change) -> Vec<(Who, String)> {
    let mut everybody: Vec<(Who, String)> = Vec::new();
    for member in change.before.members.iter().chain(&change.after.members) {
        if !everybody.iter().any(|(who, _)| *who == member.who) {
            everybody.push((member.who.clone(), member.name.clone()));
        }
    }
    everybody
}

/// The shares of everybody before and after, all written in one way; `None` where nothing is shared.
fn of_shares(
    everybody: &[(Who, String)],
    before: &State,
    after: &State,
    of: impl Fn(&State) -> &Shared,
) -> Option<Vec<[String; 2]>> {
    if matches!(of(before), Shared::Not) || after.members.len() < 2 {
        return None;
    }
    let states = [before, after];
    let all: Vec<Share> = everybody
        .iter()
        .flat_map(|(who, _)| states.map(|state| of(state).share(who)))
        .flatten()
        .collect();
    let told = everybody.iter().map(|(who, _)| {
        states.map(
            |state| match (state.member(who), of(state), of(state).share(who)) {
                (None, _, _) => NOT_A_PARTNER.to_owned(),
                (Some(_), Shared::In(_), Some(share)) => shares::in_list(share, &all),
                (Some(_), Shared::In(_), None) => "none".to_owned(),
                (Some(_), _, _) => TO_BE_AGREED.to_owned(),
            },
        )
    });
    Some(told.collect())
}

/// What the partners have to see to, in whole sentences.
fn notes(agreement: &Agreement, change: &Change) -> Answer {
    let lead = agreement.partner("roles_and_responsibilities.lead_partner");
    let lead = lead
        .map(|id| agreement.partner_name(id))
        .unwrap_or_default();
    let told = flags(agreement, change).into_iter().filter_map(|flag| match flag {
        Flag::TooFew => Some("Fewer than two Partners are left, so that everything ends.".to_owned()),
        Flag::LeadLeaves(Some(next)) => Some(format!(
            "{} takes over from {lead} as Lead Partner, as far as each Funder agrees.",
            english::capitalise(&agreement.partner_name(&next))
        )),
        Flag::LeadLeaves(None) => Some(format!(
            "Before that day another Partner takes over from {lead} as Lead Partner, as far as each Funder agrees."
        )),
        Flag::ChairLeaves => Some("Before that day the Steering Group chooses who chairs it.".to_owned()),
        Flag::NeededForQuorumLeaves(id) => Some(format!(
            "From that day there can be a quorum without {}.",
            agreement.partner_name(&id)
        )),
        Flag::OutOfReach(..) | Flag::EveryVote(_) | Flag::OneAlone(_) => None,
    });
    some_names(told.collect(), |lines| Answer::Given(Value::Lines(lines)))
}

/// What a vote would need if one more partner joined with one vote; none where nothing is voted on.
pub fn if_one_joins(agreement: &Agreement) -> Answer {
    illustration(agreement, |total| total.checked_add(1))
}

/// What a vote would need if a partner with one vote left; none where nothing is voted on, or nobody could.
pub fn if_one_leaves(agreement: &Agreement) -> Answer {
    let possible = counted(agreement).len() > 2
        && State::at_start(agreement)
            .members
            .iter()
            .any(|member| member.votes == Some(1));
    if possible {
        illustration(agreement, |total| total.checked_sub(1))
    } else {
        Answer::Nil
    }
}

fn illustration(agreement: &Agreement, change: fn(u32) -> Option<u32>) -> Answer {
    let words = || {
        if !can_vote(agreement) || !counts_all_votes(agreement) {
            return None;
        }
        let mut state = State::at_start(agreement);
        let total = change(state.total_votes()?)?;
        state.members.truncate(1);
        state.members.first_mut()?.votes = Some(total);
        votes_needed(agreement, &state)
    };
    words().map_or(Answer::Nil, text)
}
