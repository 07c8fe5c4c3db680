//! Checks of what the end leaves open.

use crate::answers::Agreement;
use crate::check::{Report, Rule, Severity};

const TRIGGERS: &str = "termination.triggers";
const SOURCES: &str = "financing.sources";

/// The money ends, and the agreement goes on.
pub(super) const MONEY_NO_TRIGGER: Rule = Rule {
    code: "TER17",
    severity: Severity::Note,
    title: "the end of the money does not end the work",
    explanation: "A grant or contract pays for the work, and nothing that ends it names the loss of that money. Partners may then \
        owe work that nobody pays for. Add it to `termination.triggers`, unless `funding_lost` under risk-sharing says that \
        the work stops.",
    check: money_no_trigger,
};

/// Staff come in by transfer, and nothing is said of them at the end.
pub(super) const TRANSFER_WITHOUT_EXIT: Rule = Rule {
    code: "TER18",
    severity: Severity::Warning,
    title: "staff transfer at the start, and there is no plan for the end",
    explanation: "Staff who transfer when the work starts usually have the same rights when it ends or moves on: whoever takes it \
        over may have to take them, or somebody pays for redundancy. Plan for an exit that names them, and ask an adviser.",
    check: transfer_without_exit,
};

/// What does not bind cannot survive.
pub(super) const NOTHING_SURVIVES: Rule = Rule {
    code: "TER19",
    severity: Severity::Note,
    title: "clauses survive a document that does not bind",
    explanation: "Nothing in the document binds, so that nothing of it can bind after its end. Partners who rely on what \
        survives, such as confidentiality, should let that topic bind.",
    check: nothing_survives,
};

fn money_no_trigger(agreement: &Agreement, report: &mut Report<'_>) {
    const WORDS: &[&str] = &[
        "fund", "grant", "contract", "money", "paid", "pay", "budget",
    ];
    let paid = agreement
        .rows(SOURCES)
        .iter()
        .position(|row| matches!(row.get("kind").choice(), Some("grant" | "contract")));
    let named = agreement.lines(TRIGGERS).iter().any(|trigger| {
        let lower = trigger.to_lowercase();
        let mut words = lower.split(|c: char| !c.is_alphanumeric());
        words.any(|word| WORDS.iter().any(|stem| word.starts_with(stem)))
    });
    let settled = agreement.is("risk_sharing.funding_lost", "stop")
        || agreement
            .get("roles_and_responsibilities.contract_end")
            .is_given();
    let answered = agreement.get(TRIGGERS).is_nil() || !agreement.lines(TRIGGERS).is_empty();
    if let Some(place) = paid.filter(|_| answered && !named && !settled && agreement.asks(SOURCES))
    {
        report
            .find("a grant or contract pays for the work, and its loss does not end it")
            .at(TRIGGERS, "not among these")
            .at_row(SOURCES, place, Some("kind"), "pays for the work")
            .hint("add the loss of the money to termination.triggers");
    }
}

fn transfer_without_exit(agreement: &Agreement, report: &mut Report<'_>) {
    const TRANSFER: &str = "roles_and_responsibilities.transfer";
    const PLAN: &str = "termination.exit_plan";
    if agreement.asks(TRANSFER)
        && agreement.is(TRANSFER, "yes")
        && agreement.asks(PLAN)
        && agreement.get(PLAN).is_nil()
    {
        report
            .find("staff transfer at the start, and there is no plan for the end")
            .at(TRANSFER, "staff transfer")
            .at(PLAN, "no plan")
            .hint("give a time for the exit plan, and ask an adviser on the staff");
    }
}

fn nothing_survives(agreement: &Agreement, report: &mut Report<'_>) {
    const SURVIVES: &str = "termination.survives";
    let some = !agreement.lines(SURVIVES).is_empty() && agreement.asks(SURVIVES);
    if some && agreement.is("document.binding", "none") {
        report
            .find("clauses are to survive a document that does not bind")
            .at(SURVIVES, "to survive")
            .at("document.binding", "nothing binds")
            .hint("let the topic bind, or leave it out");
    }
}
