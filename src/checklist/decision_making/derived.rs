//! Votes, thresholds and quorum as numbers.

use crate::answers::Agreement;
use crate::checklist::item::Derived;
use crate::checklist::membership;
use crate::values::{Answer, Id, Share, Threshold, Value};

/// The facts that templates may print beside the answers.
pub(super) const DERIVED: &[Derived] = &[
    Derived {
        key: "own_committees",
        label: "whether each partner decides for itself",
        work_out: |agreement| Answer::Given(Value::YesNo(own_committees(agreement))),
    },
    Derived {
        key: "classes",
        label: "what each class of decision needs",
        work_out: membership::classes_as_rows,
    },
    Derived {
        key: "if_one_joins",
        label: "the votes needed if one partner joined",
        work_out: membership::if_one_joins,
    },
    Derived {
        key: "if_one_leaves",
        label: "the votes needed if one partner left",
        work_out: membership::if_one_leaves,
    },
    Derived {
        key: "without_commissioners",
        label: "the votes needed on what a commissioner pays for",
        work_out: without_commissioners,
    },
    Derived {
        key: "constituency_example",
        label: "the votes needed where some partners are affected",
        work_out: constituency_example,
    },
    Derived {
        key: "total_votes",
        label: "the number of all votes",
        work_out: |agreement| number(total_votes(agreement)),
    },
    Derived {
        key: "votes_needed",
        label: "the votes needed",
        work_out: votes_needed_words,
    },
    Derived {
        key: "votes_needed_at_quorum",
        label: "the votes needed at the smallest meeting",
        work_out: votes_needed_at_quorum,
    },
    Derived {
        key: "quorum_words",
        label: "the quorum",
        work_out: quorum_words,
    },
    Derived {
        key: "quorum_of_all",
        label: "whether every partner has to take part",
        work_out: quorum_of_all,
    },
    Derived {
        key: "quorum_names_lead",
        label: "whether the lead partner has to take part",
        work_out: |agreement| {
            let lead = agreement.partner("roles_and_responsibilities.lead_partner");
            let named = agreement.partners("decision_making.quorum_includes");
            Answer::Given(Value::YesNo(named.iter().any(|id| Some(id) == lead)))
        },
    },
    Derived {
        key: "absences_words",
        label: "the missed meetings after which a partner is asked",
        work_out: absences_words,
    },
];

fn number(number: Option<u32>) -> Answer {
    number.map_or(Answer::Unanswered, |number| {
        Answer::Given(Value::Number(i64::from(number)))
    })
}

fn text(text: Option<String>) -> Answer {
    text.map_or(Answer::Unanswered, |text| Answer::Given(Value::Text(text)))
}

/// The partners that are counted where partners decide, join, leave or end the whole. That is every partner, except a
/// company that they own together: it takes no part in the decisions of its members.
pub fn counted(agreement: &Agreement) -> Vec<Id> {
    const COMPANY: &str = "roles_and_responsibilities.company_partner";
    let company = agreement
        .partner(COMPANY)
        .filter(|_| agreement.asks(COMPANY));
    let mut ids = agreement.partner_ids();
    ids.retain(|id| Some(id) != company);
    ids
}

/// Whether ordinary decisions can come to a vote.
pub fn can_vote(agreement: &Agreement) -> bool {
    !own_committees(agreement)
        && matches!(
            agreement.choice("decision_making.rule"),
            Some("vote" | "consensus-then-vote")
        )
}

/// Whether each partner decides for itself, through a committee or board of its own, and there is no joint vote.
pub fn own_committees(agreement: &Agreement) -> bool {
    agreement.is("decision_making.rule", "each-for-itself")
        || agreement.is("document.form", "committees-in-common")
        || agreement.is("joint_steering_group.needed", "yes")
            && agreement.is("joint_steering_group.status", "committees-in-common")
}

/// The votes of each partner, in the order of the partners; `None` where they are not all settled.
pub fn votes(agreement: &Agreement) -> Option<Vec<(Id, u32)>> {
    if !can_vote(agreement) {
        return None;
    }
    let ids = counted(agreement);
    if ids.is_empty() {
        return None;
    }
    if agreement.is("decision_making.voting", "one-each") {
        return Some(ids.into_iter().map(|id| (id, 1)).collect());
    }
    let rows = agreement.rows("decision_making.votes");
    ids.into_iter()
        .map(|id| {
            let row = rows.iter().find(|row| row.id == id)?;
            let votes = u32::try_from(row.get("votes").number()?).ok()?;
            Some((id, votes))
        })
        .collect()
}

/// All votes together; `None` where nothing is voted on or some votes are not settled.
pub fn total_votes(agreement: &Agreement) -> Option<u32> {
    votes(agreement)?
        .iter()
        .try_fold(0_u32, |sum, (_, votes)| sum.checked_add(*votes))
}

/// What part of the votes carries a decision.
pub fn threshold(agreement: &Agreement) -> Option<Threshold> {
    match agreement.choice("decision_making.threshold")? {
        "two-thirds" => Share::part(2, 3).map(Threshold::AtLeast),
        "three-quarters" => Share::part(3, 4).map(Threshold::AtLeast),
        _ => Some(Threshold::Majority),
    }
}

/// Whether the threshold is a part of all votes. It is wherever the question is not asked.
pub fn counts_all_votes(agreement: &Agreement) -> bool {
    agreement.is("decision_making.vote_base", "all-votes")
        || !agreement.asks("decision_making.vote_base")
}

/// The number of votes that carries a decision, where it is a part of all votes.
pub fn votes_needed(agreement: &Agreement) -> Option<u32> {
    if !counts_all_votes(agreement) {
        return None;
    }
    Some(threshold(agreement)?.needed(total_votes(agreement)?))
}

fn votes_needed_words(agreement: &Agreement) -> Answer {
    let words = || {
        let total = total_votes(agreement).filter(|total| *total > 0)?;
        Some(threshold(agreement)?.words(total))
    };
    if counts_all_votes(agreement) {
        text(words())
    } else {
        Answer::Nil
    }
}

/// For a threshold of the votes present: what it comes to when no more partners than the quorum are there.
/// It can be told only where each has one vote.
fn votes_needed_at_quorum(agreement: &Agreement) -> Answer {
    if counts_all_votes(agreement) || !agreement.is("decision_making.voting", "one-each") {
        return Answer::Nil;
    }
    let words = || {
        let quorum = u32::try_from(agreement.number("decision_making.quorum")?).ok()?;
        Some(threshold(agreement)?.words(quorum))
    };
    text(words())
}

/// Where commissioners have no vote on what they pay for: the votes needed then. None where all vote.
fn without_commissioners(agreement: &Agreement) -> Answer {
    const ROLE: &str = "roles_and_responsibilities.commissioner_role";
    if !counts_all_votes(agreement) || !agreement.is(ROLE, "observer") || !agreement.asks(ROLE) {
        return Answer::Nil;
    }
    let words = || {
        let votes = votes(agreement)?;
        let (commissioners, others): (Vec<_>, Vec<_>) = votes.into_iter().partition(|(id, _)| {
            let row = agreement.partner_row(id);
            row.is_some_and(|row| row.get("commissioner").yes_no() == Some(true))
        });
        let sum = |votes: &[(Id, u32)]| {
            let mut votes = votes.iter();
            votes.try_fold(0_u32, |sum, (_, votes)| sum.checked_add(*votes))
        };
        let left = sum(&others).filter(|left| *left > 0)?;
        (sum(&commissioners)? > 0).then(|| Some(threshold(agreement)?.words(left)))?
    };
    words().map_or(Answer::Nil, |words| text(Some(words)))
}

/// Where only the partners that a decision affects vote: what half of the partners, rounded up, would need.
/// None where they have unequal votes, or where nothing is voted on.
fn constituency_example(agreement: &Agreement) -> Answer {
    let partners = u32::try_from(counted(agreement).len()).unwrap_or(u32::MAX);
    let affected = partners.div_ceil(2);
    let equal = can_vote(agreement) && agreement.is("decision_making.voting", "one-each");
    if !equal || affected < 2 {
        return Answer::Nil;
    }
    let needed = threshold(agreement).map(|part| part.words(affected));
    needed.map_or(Answer::Nil, |words| {
        text(Some(format!(
            "if {affected} Partners are affected, {words}"
        )))
    })
}

fn quorum_words(agreement: &Agreement) -> Answer {
    let partners = i64::try_from(counted(agreement).len()).unwrap_or(i64::MAX);
    let words = agreement
        .number("decision_making.quorum")
        .map(|quorum| match (quorum, partners) {
            (2, 2) => "both Partners".to_owned(),
            (1, 2) => "at least one Partner".to_owned(),
            (quorum, partners) if quorum == partners => format!("all {partners} Partners"),
            (1, _) => "at least one Partner".to_owned(),
            (quorum, partners) if quorum < partners => {
                format!("at least {quorum} of the {partners} Partners")
            }
            (quorum, _) => format!("at least {quorum} Partners"),
        });
    text(words)
}

/// Whether the quorum is every partner, so that nobody needs to be named as one of them.
fn quorum_of_all(agreement: &Agreement) -> Answer {
    let partners = i64::try_from(counted(agreement).len()).unwrap_or(i64::MAX);
    let quorum = agreement.number("decision_making.quorum");
    Answer::Given(Value::YesNo(
        quorum.is_some_and(|quorum| quorum >= partners),
    ))
}

fn absences_words(agreement: &Agreement) -> Answer {
    match agreement.get("decision_making.absences") {
        Answer::Nil => Answer::Nil,
        answer => text(answer.number().map(|missed| match missed {
            1 => "one meeting".to_owned(),
            missed => format!("{missed} meetings in a row"),
        })),
    }
}
