//! The checks of the document itself.

use super::{BINDING_TOPICS, topic_binds};
use super::{form_rules, wording_rules};
use crate::answers::Agreement;
use crate::check::{Report, Rule, Severity};
use crate::values::Answer;

/// The checks, in order of their codes.
pub(super) const RULES: &[Rule] = &[
    Rule {
        code: "DOC01",
        severity: Severity::Error,
        title: "an agreed document has a date",
        explanation: "A document marked as agreed needs the day on which it was agreed. Without it \
            nobody can tell later which of two versions holds. Set `document.date` to the day on \
            which the last partner signed, or set the status back to `for-approval`.",
        check: agreed_needs_date,
    },
    Rule {
        code: "DOC02",
        severity: Severity::Warning,
        title: "a memorandum that binds as a whole, or an alliance that binds nobody",
        explanation: "A memorandum that binds in full is a contract under another name, and people \
            will treat it too lightly. An alliance agreement that does not bind gives none of the \
            protection that its name promises. Choose the kind that fits, or ask an adviser.",
        check: kind_fits_binding,
    },
    Rule {
        code: "DOC04",
        severity: Severity::Warning,
        title: "promises about money in a memorandum that binds in part",
        explanation: "Once money binds, the memorandum is a contract for that part: it needs certain \
            amounts, something given in return or a deed, and rules on tax and default. An alliance \
            agreement covers these. Ask an adviser. A subscription that is the same for all, with nothing else to be \
            paid, is certain enough and is not told of here.",
        check: money_binds,
    },
    Rule {
        code: "DOC05",
        severity: Severity::Warning,
        title: "a non-binding document that makes a promise of a binding kind",
        explanation: "Liability for what the others do, indemnities, a limit of liability and arbitration are signs of a \
            contract, whatever the title says. In a document that is not meant to bind on them they either mislead the \
            partners or bind them by surprise. Leave them out, or say that the document binds. Exclusivity and prices are \
            found by other checks.",
        check: binding_promises,
    },
    Rule {
        code: "DOC06",
        severity: Severity::Warning,
        title: "Scotland: a promise can bind without anything in return",
        explanation: "Under Scots law a promise by one side alone can bind, and no consideration is \
            needed. If a memorandum of which nothing should bind promises money, ask a Scottish adviser. Source: \
            general rule of Scots law. Looked up on 23 November 2026.",
        check: scottish_promise,
    },
    form_rules::COMMITTEES_ELSEWHERE,
    form_rules::LEAD_BODY_WITHOUT_LEAD,
    form_rules::SEPARATE_WITH_LEAD,
    form_rules::POOL_OF_OTHERS,
    form_rules::POOL_ELSEWHERE,
    form_rules::COMPANY_WITHOUT_NAME,
    form_rules::FEDERATION_OF_TWO,
    form_rules::NETWORK_THAT_BINDS,
    wording_rules::READS_AS_BINDING,
    wording_rules::UNTIL_REPLACED,
];

fn agreed_needs_date(agreement: &Agreement, report: &mut Report<'_>) {
    if agreement.is("document.status", "agreed") && agreement.date("document.date").is_none() {
        report
            .find("the document is marked as agreed but has no date")
            .at("document.status", "agreed here")
            .at("document.date", "no date")
            .hint("give the day on which the last partner signed");
    }
}

fn kind_fits_binding(agreement: &Agreement, report: &mut Report<'_>) {
    let message = match (
        agreement.choice("document.kind"),
        agreement.choice("document.binding"),
    ) {
        (Some("mou"), Some("all")) => "a memorandum of understanding binds as a whole",
        (Some("alliance"), Some("none")) => "an alliance agreement does not bind at all",
        _ => return,
    };
    report
        .find(message)
        .at("document.kind", "this kind")
        .at("document.binding", "binds so far")
        .hint("choose the kind that fits, or ask an adviser");
}

fn money_binds(agreement: &Agreement, report: &mut Report<'_>) {
    let nothing_but_a_subscription = agreement.get("financing.subscription").is_given()
        && *agreement.get("financing.contributions") == Answer::Nil;
    if nothing_but_a_subscription {
        return;
    }
    if agreement.is("document.kind", "mou")
        && agreement.is("document.binding", "some")
        && topic_binds(agreement, "money")
    {
        report
            .find("money binds in a memorandum of understanding")
            .at(BINDING_TOPICS, "includes money")
            .hint("ask an adviser, or write an alliance agreement");
    }
}

/// Answers that only a contract has, with the topic that has to bind for them.
const PROMISES: &[(&str, &[&str], &str, &str)] = &[
    (
        "risk_sharing.liability",
        &["joint-and-several"],
        "money",
        "makes each partner liable for all",
    ),
    (
        "risk_sharing.indemnities",
        &["own-acts"],
        "money",
        "promises to make good each other's losses",
    ),
    (
        "risk_sharing.liability_cap",
        &["annual-income", "insurance", "amount"],
        "money",
        "limits liability",
    ),
    (
        "dispute_resolution.last",
        &["expert-money", "arbitration"],
        "dispute-resolution",
        "lets somebody else decide a dispute",
    ),
];

fn binding_promises(agreement: &Agreement, report: &mut Report<'_>) {
    const BINDING: &str = "document.binding";
    if agreement.choice(BINDING).is_none() || agreement.is(BINDING, "all") {
        return;
    }
    for (path, answers, topic, promise) in PROMISES {
        let given = agreement.choice(path);
        if given.is_some_and(|given| answers.contains(&given)) && !topic_binds(agreement, topic) {
            report
                .find(format!("the document does not bind on this, but {promise}"))
                .at(path, "a promise that binds")
                .at(BINDING, "does not bind on this")
                .hint("take the answer out, or write an agreement that binds");
        }
    }
}

fn scottish_promise(agreement: &Agreement, report: &mut Report<'_>) {
    if agreement.is("document.nation", "scotland")
        && agreement.is("document.binding", "none")
        && !agreement.rows("financing.contributions").is_empty()
    {
        report
            .find("a Scottish document that is not meant to bind lists contributions of money")
            .at("financing.contributions", "contributions")
            .at("document.nation", "Scotland")
            .hint("word them as intentions and ask a Scottish adviser");
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::answers;

    #[test]
    fn a_topic_binds_only_where_the_document_says_so() {
        let text = |binding: &str| {
            format!("[document]\nbinding = \"{binding}\"\nbinding_topics = [\"law\"]\n")
        };
        let binds =
            |binding: &str, topic: &str| topic_binds(&answers::read(&text(binding)).0, topic);
        assert!(binds("all", "money"));
        assert!(binds("some", "law"));
        assert!(!binds("some", "money"));
        assert!(!binds("none", "law"));
    }
}
