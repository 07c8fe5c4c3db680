//! What each class of decision needs, as numbers, for the partners of a time.

use super::state::{State, Who};
use crate::answers::Agreement;
use crate::checklist::decision_making::{
    self, can_vote, counts_all_votes, own_committees, threshold,
};
use crate::values::{Share, Threshold, english};

/// A class of decision: its rule, and what it needs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Class {
    /// A stable name: `ordinary`, `reserved`, `written`, `lead`, `admission`, `removal`, `ending` or `changes`.
    pub key: &'static str,
    /// What it is called in a table.
    pub name: &'static str,
    /// How it is decided.
    pub rule: String,
    /// Of what the number is counted.
    pub base: &'static str,
    /// What it needs, with the number.
    pub needed: String,
    /// The quorum, where there is one.
    pub quorum: Option<String>,
}

/// How many of some partners: "all 5", "at least 4 of 5", "both".
pub fn heads(part: Threshold, of: u32, noun: &str) -> String {
    let needed = part.needed(of);
    match (needed, of) {
        (_, 1) => format!("the only {}", noun.trim_end_matches('s')),
        (2, 2) => format!("both {noun}"),
        (needed, of) if needed >= of => format!("all {of} {noun}"),
        (needed, of) => format!("at least {needed} of {of} {noun}"),
    }
}

/// The part of the partners that an answer names: `all`, `two-thirds` or `more-than-half`, the last two also
/// with `-of-others`.
fn of_partners(answer: &str) -> Option<Threshold> {
    match answer {
        "all" | "all-others" => Some(Threshold::Unanimous),
        "two-thirds" | "two-thirds-of-others" => Share::part(2, 3).map(Threshold::AtLeast),
        "more-than-half" => Some(Threshold::Majority),
        _ => None,
    }
}

/// The part of the partners that the answer at a path comes to: all of them where each decides for itself, since
/// then nobody can be outvoted.
pub fn part_of(agreement: &Agreement, path: &str) -> Option<Threshold> {
    let part = of_partners(agreement.choice(path)?)?;
    Some(if own_committees(agreement) {
        Threshold::Unanimous
    } else {
        part
    })
}

/// The classes of decision whose rules are answered, with the numbers for the partners of a time.
pub fn classes(agreement: &Agreement, state: &State) -> Vec<Class> {
    let all = || heads(Threshold::Unanimous, state.count(), "Partners");
    let mut classes = Vec::new();
    classes.extend(ordinary(agreement, state));
    if agreement.asks("decision_making.reserved_matters")
        && agreement.get("decision_making.reserved_matters").is_given()
    {
        classes.push(by_heads(
            "reserved",
            "Reserved matters",
            "every Partner agrees in writing",
            all(),
        ));
    }
    classes.extend(written(agreement, state));
    if let Some(bodies) = pooling_bodies(agreement) {
        classes.push(Class {
            base: "pooling bodies",
            ..by_heads(
                "lead",
                "Replacing the Lead Partner",
                "each pooling body agrees",
                heads(Threshold::Unanimous, bodies, "pooling bodies"),
            )
        });
    } else if lead_can_be_replaced(agreement) && state.count() >= 3 {
        classes.push(Class {
            base: "Partners, without the Lead Partner",
            ..by_heads(
                "lead",
                "Replacing the Lead Partner",
                "every other Partner agrees",
                heads(Threshold::Unanimous, state.count() - 1, "others"),
            )
        });
    }
    if agreement.asks("admission_of_new_partners.threshold")
        && let Some(part) = part_of(agreement, "admission_of_new_partners.threshold")
    {
        let needed = heads(part, state.count(), "Partners");
        classes.push(by_heads(
            "admission",
            "Admission of a Partner",
            &rule_words(part, "Partner"),
            needed,
        ));
    }
    if agreement.asks("termination.removal")
        && state.count() >= 3
        && let Some(part) = part_of(agreement, "termination.removal")
    {
        classes.push(Class {
            base: if agreement.is("document.form", "pooled-fund") {
                "Partners, without the one concerned; for a pooling body, the other pooling bodies"
            } else {
                "Partners, without the one concerned"
            },
            ..by_heads(
                "removal",
                "Removal of a Partner",
                &rule_words(part, "other Partner"),
                heads(part, state.count() - 1, "others"),
            )
        });
    }
    if agreement.asks("termination.ending")
        && let Some(part) = part_of(agreement, "termination.ending")
    {
        let needed = heads(part, state.count(), "Partners");
        classes.push(by_heads(
            "ending",
            "Ending the whole early",
            &rule_words(part, "Partner"),
            needed,
        ));
    }
    match agreement.choice("general_terms.variation") {
        Some("all-in-writing") => {
            classes.push(by_heads(
                "changes",
                "Changes of the document",
                "signed for every Partner",
                all(),
            ));
        }
        Some("group-for-schedules") => {
            classes.push(by_heads(
                "changes",
                "Changes, other than to contacts, steps, risks and measures",
                "signed for every Partner",
                all(),
            ));
        }
        _ => {}
    }
    classes
}

/// Whether the lead is one that the others can give to another partner. A company that they own, and a body that
/// buys for others under statute, are not replaced in this way.
fn lead_can_be_replaced(agreement: &Agreement) -> bool {
    let model = agreement.choice("roles_and_responsibilities.lead_model");
    let replaceable = matches!(model, Some("lead-body" | "host" | "prime-contractor"));
    agreement.is("document.form", "lead-body") || replaceable
}

/// How many bodies pool money, where only they replace the lead.
fn pooling_bodies(agreement: &Agreement) -> Option<u32> {
    let bodies = agreement.partners("roles_and_responsibilities.pool_bodies");
    let pooled = agreement.is("document.form", "pooled-fund") && lead_can_be_replaced(agreement);
    u32::try_from(bodies.len())
        .ok()
        .filter(|_| pooled && !bodies.is_empty())
}

/// What an ordinary decision needs.
fn ordinary(agreement: &Agreement, state: &State) -> Option<Class> {
    let count = state.count();
    let quorum = state.quorum.map(|quorum| {
        let words = heads_at_least(quorum.min(count), count);
        needed_for_quorum(agreement, state)
            .filter(|_| quorum < count)
            .map_or(words.clone(), |names| {
                format!("{words}, among them {names}")
            })
    });
    let class = |rule: &str, base, needed| Class {
        key: "ordinary",
        name: "Ordinary decisions",
        rule: rule.to_owned(),
        base,
        needed,
        quorum: quorum.clone(),
    };
    if own_committees(agreement) {
        return Some(class(
            "each Partner decides for itself; there is no joint vote",
            "no votes are counted",
            "each Partner that it concerns".to_owned(),
        ));
    }
    match agreement.choice("decision_making.rule")? {
        "consensus" => Some(class(
            "consensus",
            "Partners that take part",
            "nobody objects".to_owned(),
        )),
        "unanimity" => Some(class(
            "every Partner says yes",
            "Partners",
            heads(Threshold::Unanimous, count, "Partners"),
        )),
        rule => {
            let base = if counts_all_votes(agreement) {
                "votes of all Partners"
            } else {
                "votes of the Partners that take part"
            };
            let part = threshold_words(agreement)?;
            let votes = votes_needed(agreement, state).unwrap_or_else(|| part.to_owned());
            Some(if rule == "vote" {
                class(&format!("vote: {part}"), base, votes)
            } else {
                class(
                    &format!("consensus; failing that a vote: {part}"),
                    base,
                    format!("nobody objects; in a vote, {votes}"),
                )
            })
        }
    }
}

/// The partners of a time without which there is no quorum.
fn needed_for_quorum(agreement: &Agreement, state: &State) -> Option<String> {
    let needed = agreement.partners("decision_making.quorum_includes").iter();
    let there = needed.filter_map(|id| state.member(&Who::Partner(id.clone())));
    let names: Vec<String> = there.map(|member| member.name.clone()).collect();
    (!names.is_empty()).then(|| english::list(&names))
}

/// The votes that carry an ordinary decision, in words: "at least 54 of 72 votes". Where only the votes of
/// those who take part count, the number at the smallest meeting, if each has one vote.
pub(super) fn votes_needed(agreement: &Agreement, state: &State) -> Option<String> {
    let part = threshold(agreement)?;
    if counts_all_votes(agreement) {
        let total = state.total_votes().filter(|total| *total > 0)?;
        return Some(part.words(total));
    }
    if !agreement.is("decision_making.voting", "one-each") {
        return None;
    }
    let quorum = state.quorum?.min(state.count());
    Some(format!("{} at the smallest meeting", part.words(quorum)))
}

fn written(agreement: &Agreement, state: &State) -> Option<Class> {
    if !agreement.asks("decision_making.urgent") || own_committees(agreement) {
        return None;
    }
    match agreement.choice("decision_making.urgent")? {
        "all-in-writing" => Some(by_heads(
            "written",
            "Decisions in writing",
            "every Partner agrees",
            heads(Threshold::Unanimous, state.count(), "Partners"),
        )),
        "same-rule" if can_vote(agreement) && counts_all_votes(agreement) => Some(Class {
            base: "votes of all Partners",
            ..by_heads(
                "written",
                "Decisions in writing",
                "as at a meeting",
                votes_needed(agreement, state)?,
            )
        }),
        _ => None,
    }
}

fn by_heads(key: &'static str, name: &'static str, rule: &str, needed: String) -> Class {
    Class {
        key,
        name,
        rule: rule.to_owned(),
        base: "Partners",
        needed,
        quorum: None,
    }
}

/// The quorum as a table writes it: "4 of 5 Partners".
fn heads_at_least(quorum: u32, count: u32) -> String {
    heads(
        Threshold::AtLeast(
            Share::part(u64::from(quorum), u64::from(count.max(1))).unwrap_or(Share::Equal),
        ),
        count,
        "Partners",
    )
}

fn rule_words(part: Threshold, noun: &str) -> String {
    let several = if noun == "Partner" {
        "Partners"
    } else {
        "others"
    };
    match part {
        Threshold::Unanimous => format!("every {noun} agrees"),
        Threshold::Majority => format!("more than half of the {several}"),
        _ => format!("at least two thirds of the {several}"),
    }
}

fn threshold_words(agreement: &Agreement) -> Option<&'static str> {
    Some(match agreement.choice("decision_making.threshold")? {
        "two-thirds" => "at least two thirds",
        "three-quarters" => "at least three quarters",
        _ => "more than half",
    })
}

/// The votes that carry an ordinary decision of the partners of a time, where they are a part of all votes.
pub(super) fn needed_and_total(agreement: &Agreement, state: &State) -> Option<(u32, u32)> {
    if !decision_making::can_vote(agreement) || !counts_all_votes(agreement) {
        return None;
    }
    let total = state.total_votes().filter(|total| *total > 0)?;
    Some((threshold(agreement)?.needed(total), total))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn partners_are_counted_in_words() {
        let words = |answer: &str, of| heads(of_partners(answer).unwrap(), of, "Partners");
        assert_eq!(words("all", 2), "both Partners");
        assert_eq!(words("all", 5), "all 5 Partners");
        assert_eq!(words("two-thirds", 72), "at least 48 of 72 Partners");
        assert_eq!(words("more-than-half", 3), "at least 2 of 3 Partners");
        assert_eq!(heads_at_least(4, 5), "at least 4 of 5 Partners");
    }
}
