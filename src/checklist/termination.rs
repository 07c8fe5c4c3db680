//! Termination: how one partner leaves, how all of it ends, and what happens then.

use super::condition::Condition;
use super::item::Item;
use super::question::{Choice, Question, choice};
use crate::answers::Agreement;
use crate::values::{Period, Unit, Value};

mod derived;
mod leavers;
mod leaving;
mod rows;
mod rules;

/// Who can require a partner to leave. The one concerned never counts.
const REMOVALS: &[Choice] = &[
    choice("none", "nobody"),
    choice("all-others", "all the others together"),
    choice("two-thirds-of-others", "at least two thirds of the others"),
];

/// Who can end the whole.
const ENDINGS: &[Choice] = &[
    choice("all", "all partners together, in writing"),
    choice(
        "two-thirds",
        "at least two thirds of the partners, in writing",
    ),
];

/// What follows from a deep change in a partner.
const CHANGES: &[Choice] = &[
    choice(
        "talk",
        "it tells the others, and they talk about what to do",
    ),
    choice(
        "may-remove",
        "it tells the others, and they may ask it to leave",
    ),
];

/// To whom things go at the end.
const ASSETS: &[Choice] = &[
    choice("contributors", "back to whoever gave or paid for them"),
    choice("like-purposes", "to bodies with like charitable purposes"),
];

/// Who bears what is left to pay.
const COSTS: &[Choice] = &[
    choice("own", "each partner its own"),
    choice(
        "budget",
        "the budget, as far as it reaches, then each its own",
    ),
    choice("equal", "all partners equally"),
];

/// Whether a vote on a partner can have sense.
const THREE: Condition = Condition::PartnersAtLeast(3);

/// Whether a partner can be required to leave.
const REMOVABLE: Condition =
    Condition::All(&[THREE, Condition::IsNot("termination.removal", "none")]);

/// Offers six months where the whole binds, and three otherwise.
fn notice(agreement: &Agreement) -> Option<Value> {
    let months = match (
        agreement.choice("document.binding"),
        agreement.choice("document.kind"),
    ) {
        (Some("all"), _) | (None, Some("alliance")) => 6,
        (None, None) => return None,
        _ => 3,
    };
    Some(Value::Period(Period::new(months, Unit::Months)))
}

/// How it ends.
pub const ITEM: Item = Item {
    key: "termination",
    number: Some(12),
    title: "Termination of the consortium",
    guidance: "Decide how one partner can leave, how all of it ends, and what happens to people, money and things then.\n\
        Plan the end at the start, while everyone is friendly.\n\
        The people served come first: say how nobody is left without help from one day to the next.\n\
        What goes wrong: no way out, money and equipment that nobody owns, records without a keeper.",
    explanation: "The checklist speaks of the end of the whole. One partner leaving is far more common, so both are covered. Models of how partnerships \
        live, collected in Wildridge et al., How to create successful partnerships (2004), end with an exit strategy.\n\n\
        Notice should be long enough to hand over and short enough to be usable: three months for a memorandum, six where a \
        contract depends on it. When two partners are left and one goes, the whole ends.\n\n\
        Requiring a partner to leave is harsh and rarely needed. It makes sense only with three partners or more; the one \
        concerned is heard and never votes on it. With two, either may leave.\n\n\
        At the end, unspent restricted money goes back to the funder or is used as the funder agrees. What a charity owns may go only \
        where its objects allow. Say who keeps the joint name and who keeps records, because the law asks somebody to be responsible for them.\n\n\
        Staff may move by law from one employer to another when work does. Ask an adviser well before the end.",
    sources: &[
        "Wildridge et al., How to create successful partnerships (2004)",
        "Nesta and Innovation Unit, Networks that Work (2013)",
    ],
    questions: &[
        Question::period("notice", "the notice to leave", "What notice does a partner give if it wants to leave?")
            .help("Long enough to hand over. It should be shorter than the term.")
            .example("3 months")
            .suggest_from(&["document.binding", "document.kind"], "as is usual for a document that binds this far", notice)
            .short()
            .topics(&["X2"]),
        Question::choice("ending", "who can end the whole", "Who can end all of it before its time?", ENDINGS)
            .when(THREE)
            .help("It should not be easier than the decisions that are reserved to all. With two partners, both together.")
            .example("all")
            .suggest("all")
            .topics(&["X4"]),
        Question::lines("triggers", "what ends the whole", "Which events end all of it?")
            .help("Usual are the loss of the funding and a change in the law that forbids the work. Answer none if there are no such events.")
            .example("The funding for the work ends; the work becomes unlawful")
            .suggest("The funding for the work ends; the work becomes unlawful")
            .or_none()
            .topics(&["X1", "X4"]),
        Question::choice("assets", "what becomes of things at the end", "What becomes of things that were bought for the work?", ASSETS)
            .help("Unspent restricted money follows the funder's conditions in any case. A charity's property may go only where its objects allow.")
            .example("contributors")
            .suggest("contributors")
            .topics(&["X7"]),
        Question::date("lock_in", "the day before which nobody leaves", "Is there a day before which no partner leaves?")
            .help("Useful where others invest at the start. Answer none if partners may give notice at any time.")
            .example("31 March 2028")
            .or_none()
            .full()
            .topics(&["X2"]),
        Question::partner("lead_successor", "who takes over from the lead partner", "Which partner takes over if the lead partner leaves?")
            .when(Condition::All(&[THREE, Condition::IsNot("roles_and_responsibilities.lead_model", "none")]))
            .help("Contracts, money and data that the lead holds have to go somewhere, and a funder has to agree. Leave it unanswered if the others choose when it comes to that.")
            .example("anytown-befriending")
            .full()
            .optional()
            .topics(&["R1", "X2"]),
        Question::choice("removal", "who can require a partner to leave", "Can a partner be required to leave, and by whom?", REMOVALS)
            .when(THREE)
            .help("The partner concerned is heard but does not count. Only for grave reasons, and after other ways have been tried.")
            .example("all-others")
            .suggest("all-others")
            .full()
            .topics(&["X3"]),
        Question::lines("removal_grounds", "the reasons for requiring a partner to leave", "For which reasons?")
            .when(REMOVABLE)
            .help("Without reasons a removal looks arbitrary and ends in a dispute.")
            .example("A serious breach that is not put right; danger to people served")
            .suggest("a serious breach that is not put right in time; conduct that puts people served in danger; conduct that gravely harms the others' standing")
            .full()
            .topics(&["X3"]),
        Question::period("reply", "the time to reply", "How long does that partner have to reply first?")
            .when(REMOVABLE)
            .help("Enough for its board to meet. Ten working days is the least.")
            .example("10 working days")
            .suggest("10 working days")
            .full()
            .topics(&["X3"]),
        Question::choice("changes", "what follows from a deep change in a partner", "What if a partner becomes insolvent, merges, or loses its registration?", CHANGES)
            .help("Charities, companies and public bodies end or change in different ways. An automatic end can run into insolvency law, so talking comes first.")
            .example("talk")
            .suggest("talk")
            .full()
            .topics(&["X5"]),
        Question::period("exit_plan", "when the exit plan is ready", "Within what time of the start is there a plan for the end?")
            .help("A page is enough: who tells the people served, who takes them on, what happens to staff, records and things. Answer none if none is needed.")
            .example("6 months")
            .suggest("6 months")
            .or_none()
            .full()
            .topics(&["X6"]),
        Question::partner("exit_owner", "who writes the exit plan", "Which partner writes it?")
            .help("Usually the lead partner, with the others' help. Answer none if there is no plan.")
            .example("anytown-befriending")
            .or_none()
            .full()
            .topics(&["X6"]),
        Question::partner("name_keeper", "who keeps the joint name", "Which partner keeps the joint name at the end?")
            .help("The others stop using it. Answer none if there is no joint name or nobody keeps it.")
            .example("anytown-befriending")
            .or_none()
            .full()
            .topics(&["X7"]),
        Question::choice("costs_after", "who bears the costs of ending", "Who bears costs that come with the end, such as redundancy?", COSTS)
            .help("Those who employ staff for the work bear the risk unless you say otherwise. Ask an adviser about staff who move by law.")
            .example("own")
            .suggest("own")
            .full()
            .topics(&["X8"]),
        Question::period("data_within", "the time to return or delete data", "Within what time are others' data and papers returned or deleted?")
            .help("What the law or a profession requires to be kept is kept. One month is usual.")
            .example("30 days")
            .suggest("30 days")
            .full()
            .topics(&["X9"]),
        Question::lines("survives", "what else goes on after the end", "What goes on after the end, besides what always does?")
            .help(
                "A document that binds says by itself that confidences, personal data, records, repayments and disputes go on. \
                Add only what is particular to you, each with its time.",
            )
            .example("the loan of the van until 30 September 2030; the help line for a month")
            .full()
            .optional()
            .topics(&["X10"]),
        Question::rows("leavers", "the partners that are known to leave", "Is it known already who leaves on which day?", &rows::LEAVERS)
            .help("Only where notice has been given or a partner takes part for a time from the start. The document then shows votes, quorum and shares before and after.")
            .example("anytown-befriending; 31 March 2029")
            .full()
            .optional()
            .topics(&["X2"]),
    ],
    derived: derived::DERIVED,
    rules: rules::RULES,
};

#[cfg(test)]
mod tests {
    use super::*;
    use crate::values::Answer;

    #[test]
    fn notice_is_longer_where_the_whole_binds() {
        let mut agreement = Agreement::default();
        let mut offered = |binding| {
            agreement.set("document.binding", Answer::Given(Value::Choice(binding)));
            notice(&agreement)
        };
        assert_eq!(
            offered("all"),
            Some(Value::Period(Period::new(6, Unit::Months)))
        );
        assert_eq!(
            offered("some"),
            Some(Value::Period(Period::new(3, Unit::Months)))
        );
        assert_eq!(
            offered("none"),
            Some(Value::Period(Period::new(3, Unit::Months)))
        );
    }
}
