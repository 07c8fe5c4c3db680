//! The checks of termination.

use super::leavers;
use super::leaving;
use crate::answers::Agreement;
use crate::check::texts::says;
use crate::check::{Report, Rule, Severity};
use crate::values::{Answer, Date};

const NOTICE: &str = "termination.notice";
const LOCK_IN: &str = "termination.lock_in";

/// The checks, in order of their codes.
pub(super) const RULES: &[Rule] = &[
    Rule {
        code: "TER01",
        severity: Severity::Warning,
        title: "the notice to leave is as long as the term",
        explanation: "Nobody could leave before the end anyway, so the notice means nothing. Shorten it.",
        check: notice_within_term,
    },
    Rule {
        code: "TER02",
        severity: Severity::Error,
        title: "the day before which nobody leaves is after the end",
        explanation: "If no partner can leave before the end, the notice to leave has no use. Choose an earlier day, or none.",
        check: lock_in_within_term,
    },
    Rule {
        code: "TER03",
        severity: Severity::Warning,
        title: "two partners, and one can require the other to leave",
        explanation: "With two partners a removal is the other's decision alone. Either may leave with notice, and the whole ends then. The draft does \
            not print the removal; take the answer out.",
        check: removal_of_two,
    },
    Rule {
        code: "TER04",
        severity: Severity::Error,
        title: "the exit plan is ready only after the end",
        explanation: "A plan for the end that comes after it helps nobody. Half a year after the start is usual.",
        check: exit_plan_within_term,
    },
    Rule {
        code: "TER05",
        severity: Severity::Warning,
        title: "a joint name and nobody who keeps it",
        explanation: "The partners use a joint name. Say who keeps it at the end, or people may be misled by whoever goes on with it.",
        check: name_kept,
    },
    Rule {
        code: "TER06",
        severity: Severity::Warning,
        title: "ending the whole is easier than the reserved matters say",
        explanation: "The matters that need every partner's agreement mention the end of the whole, while fewer can end it here. Make the two answers \
            say the same.",
        check: ending_and_reserved,
    },
    Rule {
        code: "TER07",
        severity: Severity::Note,
        title: "an exit plan and nobody who writes it",
        explanation: "A plan without a writer is not written. Name the partner.",
        check: plan_has_writer,
    },
    leavers::IN_LOCK_IN,
    leavers::SHORT_NOTICE,
    leavers::OUTSIDE_TERM,
    leavers::TOO_FEW,
    leavers::LEAD_LEAVES,
    leavers::NEEDED,
    leavers::VOTES,
    leavers::OWN_SUCCESSOR,
    leavers::DUTIES_AFTER,
    leaving::MONEY_NO_TRIGGER,
    leaving::TRANSFER_WITHOUT_EXIT,
    leaving::NOTHING_SURVIVES,
];

fn notice_within_term(agreement: &Agreement, report: &mut Report<'_>) {
    let (Some(notice), Some(start), Some(end)) = (
        agreement.period(NOTICE),
        agreement.commencement(),
        agreement.expiry(),
    ) else {
        return;
    };
    if Date::ends_term(start, notice).is_some_and(|last| last >= end) {
        report
            .find(format!(
                "the notice to leave ({notice}) is as long as the term, or longer"
            ))
            .at(NOTICE, "this notice")
            .at(agreement.expiry_path(), format!("the term ends on {end}"))
            .hint("shorten it");
    }
}

fn lock_in_within_term(agreement: &Agreement, report: &mut Report<'_>) {
    if let (Some(day), Some(end)) = (agreement.date(LOCK_IN), agreement.expiry())
        && day >= end
    {
        report
            .find(format!(
                "nobody leaves before {day}, and the term ends on {end}"
            ))
            .at(LOCK_IN, "nobody leaves before")
            .at(agreement.expiry_path(), "ends here")
            .hint("choose an earlier day, or none");
    }
}

fn removal_of_two(agreement: &Agreement, report: &mut Report<'_>) {
    const REMOVAL: &str = "termination.removal";
    let removal = agreement
        .choice(REMOVAL)
        .is_some_and(|removal| removal != "none");
    if agreement.partner_rows().len() == 2 && removal {
        report
            .find("there are two partners, and one could require the other to leave")
            .at(REMOVAL, "removal")
            .at("partners", "two partners")
            .hint("take it out; either may leave with notice");
    }
}

fn exit_plan_within_term(agreement: &Agreement, report: &mut Report<'_>) {
    const PLAN: &str = "termination.exit_plan";
    let (Some(within), Some(start), Some(end)) = (
        agreement.period(PLAN),
        agreement.commencement(),
        agreement.expiry(),
    ) else {
        return;
    };
    if Date::ends_term(start, within).is_some_and(|last| last > end) {
        report
            .find(format!(
                "the exit plan is due {within} after the start, when the term is over"
            ))
            .at(PLAN, "due")
            .at(agreement.expiry_path(), format!("ends on {end}"))
            .hint("shorten the time for the plan");
    }
}

fn name_kept(agreement: &Agreement, report: &mut Report<'_>) {
    const KEEPER: &str = "termination.name_keeper";
    let nobody = matches!(agreement.get(KEEPER), Answer::Nil);
    if agreement.get("general_terms.joint_name").is_given() && nobody {
        report
            .find("there is a joint name, and nobody keeps it at the end")
            .at(KEEPER, "nobody")
            .at("general_terms.joint_name", "the joint name")
            .hint("name the partner that keeps it in termination.name_keeper");
    }
}

fn ending_and_reserved(agreement: &Agreement, report: &mut Report<'_>) {
    const RESERVED: &str = "decision_making.reserved_matters";
    let reserved = agreement
        .lines(RESERVED)
        .iter()
        .find(|line| ends_the_whole(line));
    if let Some(matter) = reserved.filter(|_| agreement.is("termination.ending", "two-thirds")) {
        report
            .find("the end of the whole is a reserved matter, but fewer than all can decide on it")
            .at("termination.ending", "two thirds")
            .at(RESERVED, "every partner")
            .on(matter.trim())
            .hint("make the two answers say the same");
    }
}

/// Whether a reserved matter is the end of the whole, and not of a lease or a year.
fn ends_the_whole(matter: &str) -> bool {
    const WHOLE: &[&str] = &[
        "work",
        "agreement",
        "memorandum",
        "consortium",
        "alliance",
        "partnership",
        "network",
        "federation",
        "fund",
        "company",
        "whole",
        "project",
        "early",
    ];
    let lower = matter.to_lowercase();
    let ends = [
        "ending",
        "winding up",
        "wind up",
        "termination",
        "terminating",
        "end of",
    ];
    ends.iter().any(|words| says(&lower, words)) && WHOLE.iter().any(|words| says(&lower, words))
}

fn plan_has_writer(agreement: &Agreement, report: &mut Report<'_>) {
    const OWNER: &str = "termination.exit_owner";
    if agreement.period("termination.exit_plan").is_some()
        && matches!(agreement.get(OWNER), Answer::Nil)
    {
        report
            .find("there is to be an exit plan, and nobody writes it")
            .at(OWNER, "nobody")
            .at("termination.exit_plan", "a plan")
            .hint("name the partner that writes it in termination.exit_owner");
    }
}
