//! Checks of what public bodies need, and of the name under which partners appear.

use crate::answers::Agreement;
use crate::check::texts::{last_days, says};
use crate::check::{Report, Rule, Severity};
use crate::checklist::forms;

/// Partners in Wales, and no word on Welsh.
pub(in crate::checklist::general_terms) const ENGLISH_ONLY_IN_WALES: Rule = Rule {
    code: "GEN27",
    severity: Severity::Note,
    title: "a public body in Wales, and English only",
    explanation: "Public bodies in Wales have standards for the use of Welsh, under the Welsh Language (Wales) Measure 2011. They \
        can reach a service that somebody else gives for the body. English only may be right for a document among partners; \
        ask the body's Welsh language officer.",
    check: english_only_in_wales,
};

/// The name of the health service.
pub(in crate::checklist::general_terms) const NHS_IN_NAME: Rule = Rule {
    code: "GEN28",
    severity: Severity::Warning,
    title: "a joint name uses NHS, and not every partner belongs to it",
    explanation: "NHS is a protected name and mark, with rules on who may use it and how. Other organisations need leave. Ask the \
        body of the health service among you, or choose another name. This is general knowledge, and was not compared with \
        the rules.",
    check: nhs_in_name,
};

/// A name that sounds like a body.
pub(in crate::checklist::general_terms) const NAME_OF_A_BODY: Rule = Rule {
    code: "GEN29",
    severity: Severity::Note,
    title: "a joint name sounds like an organisation of its own",
    explanation: "Words such as Ltd, CIC, Trust or Foundation make others believe that they deal with one legal body. They may then \
        hold every partner to what one has promised, and some of the words may only be used by bodies that are registered. \
        Choose a name that sounds like work done together.",
    check: name_of_a_body,
};

/// Public money, and no word on fraud.
pub(in crate::checklist::general_terms) const NO_WORD_ON_FRAUD: Rule = Rule {
    code: "GEN31",
    severity: Severity::Note,
    title: "public money, and nothing on bribery and fraud",
    explanation: "Public bodies and most funders ask for a promise against bribery and fraud, and the partner that holds the money \
        has to pass it on. Answer yes to `bribery_and_fraud`, unless another document covers it.",
    check: no_word_on_fraud,
};

/// Bodies that change.
pub(in crate::checklist::general_terms) const NO_SUCCESSORS: Rule = Rule {
    code: "GEN32",
    severity: Severity::Note,
    title: "public bodies take part, and successors are left out",
    explanation: "Health bodies and councils are merged and replaced by law more often than agreements are renewed. If successors do \
        not take over, the agreement may lose a partner overnight. Answer yes to `successors`.",
    check: no_successors,
};

/// Exclusivity that outlasts the work.
pub(in crate::checklist::general_terms) const EXCLUSIVE_TOO_LONG: Rule = Rule {
    code: "GEN34",
    severity: Severity::Warning,
    title: "exclusivity lasts longer than the work",
    explanation: "After the last day partners should be free to bid and to work with others. Exclusivity beyond it can be a \
        restraint that does not hold, and can fall under competition law. Let it end with the work, or ask an adviser.",
    check: exclusive_too_long,
};

/// Partners that bid together and do not say why.
pub(in crate::checklist::general_terms) const BIDS_WITHOUT_REASON: Rule = Rule {
    code: "GEN35",
    severity: Severity::Note,
    title: "partners bid together, and nothing is said on competition",
    explanation: "Organisations that could each bid alone, and bid together, may limit competition; charities are not exempt. Say in \
        `procurement` why the partners bid together, and how prices are kept from those who need not know them. Ask an \
        adviser before the first bid.",
    check: bids_without_reason,
};

const JOINT_NAME: &str = "general_terms.joint_name";

/// The place of the first partner that is a public body.
fn public_body(agreement: &Agreement) -> Option<usize> {
    let ids = agreement.partner_ids();
    ids.iter().position(|id| agreement.is_public_body(id))
}

fn english_only_in_wales(agreement: &Agreement, report: &mut Report<'_>) {
    const LANGUAGES: &str = "general_terms.languages";
    let english = agreement.asks(LANGUAGES) && agreement.is(LANGUAGES, "english");
    if let Some(place) = public_body(agreement).filter(|_| english) {
        report
            .find("a public body in Wales takes part, and the document is in English only")
            .at(LANGUAGES, "English only")
            .at_row("partners", place, Some("form"), "a public body")
            .hint("ask its Welsh language officer, or choose \"english-prevails\"");
    }
}

fn nhs_in_name(agreement: &Agreement, report: &mut Report<'_>) {
    let named = agreement
        .text(JOINT_NAME)
        .is_some_and(|name| says(name, "NHS"));
    let outside = agreement.partner_rows().iter().position(|row| {
        let form = row.get("form").choice();
        form.is_some_and(|form| !forms::HEALTH_SERVICE.contains(&form))
    });
    if let Some(place) = outside.filter(|_| named && agreement.asks(JOINT_NAME)) {
        report
            .find("the joint name uses NHS, and not every partner belongs to it")
            .at(JOINT_NAME, "this name")
            .at_row("partners", place, Some("form"), "not of the health service")
            .hint("ask the health body among you for leave, or choose another name");
    }
}

fn name_of_a_body(agreement: &Agreement, report: &mut Report<'_>) {
    const WORDS: &[&str] = &[
        "ltd",
        "limited",
        "plc",
        "llp",
        "cic",
        "cio",
        "scio",
        "cyf",
        "company",
        "trust",
        "foundation",
        "charity",
        "society",
        "association",
        "council",
        "board",
    ];
    let Some(name) = agreement
        .text(JOINT_NAME)
        .filter(|_| agreement.asks(JOINT_NAME))
    else {
        return;
    };
    // A company of the partners' own is an organisation of its own.
    if agreement.is("document.form", "jointly-controlled-company") {
        return;
    }
    let last = name
        .split_whitespace()
        .next_back()
        .unwrap_or_default()
        .to_lowercase();
    if let Some(word) = WORDS.iter().find(|word| **word == last) {
        report
            .find(format!(
                "the joint name sounds like an organisation of its own (“{word}”)"
            ))
            .at(JOINT_NAME, "this name")
            .hint("choose a name such as “Partnership” or “Together”, which claims no body");
    }
}

fn no_word_on_fraud(agreement: &Agreement, report: &mut Report<'_>) {
    const FRAUD: &str = "general_terms.bribery_and_fraud";
    let paid = agreement
        .rows("financing.sources")
        .iter()
        .position(|row| matches!(row.get("kind").choice(), Some("grant" | "contract")));
    if let Some(place) = paid.filter(|_| agreement.asks(FRAUD) && agreement.is(FRAUD, "no")) {
        report
            .find("a grant or contract pays for the work, and nothing is said on bribery and fraud")
            .at(FRAUD, "no")
            .at_row("financing.sources", place, Some("kind"), "money of others")
            .hint("answer true, unless another document covers it");
    }
}

fn no_successors(agreement: &Agreement, report: &mut Report<'_>) {
    const SUCCESSORS: &str = "general_terms.successors";
    let left_out = agreement.asks(SUCCESSORS) && agreement.is(SUCCESSORS, "no");
    if let Some(place) = public_body(agreement).filter(|_| left_out) {
        report
            .find("public bodies take part, and whoever succeeds them does not take over")
            .at(SUCCESSORS, "no")
            .at_row("partners", place, Some("form"), "a public body")
            .hint("answer true, so that a successor by law takes over");
    }
}

fn exclusive_too_long(agreement: &Agreement, report: &mut Report<'_>) {
    const UNTIL: &str = "general_terms.exclusive_for";
    let (Some(text), Some(end)) = (agreement.text(UNTIL), agreement.expiry()) else {
        return;
    };
    if let Some(day) = last_days(text).into_iter().find(|day| *day > end)
        && agreement.asks(UNTIL)
    {
        report
            .find(format!(
                "exclusivity lasts until {day}, and the work until {end}"
            ))
            .at(UNTIL, format!("until {day}"))
            .at(agreement.expiry_path(), format!("ends on {end}"))
            .hint("let it end with the work, or ask an adviser");
    }
}

fn bids_without_reason(agreement: &Agreement, report: &mut Report<'_>) {
    const BIDS: &str = "roles_and_responsibilities.joint_bids";
    const REASON: &str = "general_terms.procurement";
    let bids = agreement.asks(BIDS) && agreement.choice(BIDS).is_some();
    if bids && agreement.asks(REASON) && agreement.get(REASON).is_nil() {
        report
            .find("partners bid together, and nothing is said on competition")
            .at(REASON, "nothing")
            .at(BIDS, "they bid together")
            .hint("say in general_terms.procurement why they do, and ask an adviser");
    }
}
