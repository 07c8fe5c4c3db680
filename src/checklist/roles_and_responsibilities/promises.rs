//! Checks of answers on roles against words elsewhere.

use crate::answers::Agreement;
use crate::check::texts::{Said, says, texts};
use crate::check::{Report, Rule, Severity};
use crate::checklist::forms;

const SUBCONTRACTING: &str = "roles_and_responsibilities.subcontracting";
const TRANSFER: &str = "roles_and_responsibilities.transfer";
const SITES: &str = "roles_and_responsibilities.sites";
const INCLUSION: &str = "roles_and_responsibilities.inclusion";
const REGULATORS: &str = "roles_and_responsibilities.regulators";
const CONTINUITY: &str = "roles_and_responsibilities.continuity";

/// A ban that the plan breaks.
pub(super) const BANNED_SUBCONTRACTOR: Rule = Rule {
    code: "ROL12",
    severity: Severity::Warning,
    title: "sub-contracting is not allowed, and somebody is to sub-contract",
    explanation: "The answers rule sub-contracting out, but a role, a resource or a line of the budget speaks of a sub-contractor. \
        Allow it with consent, or take the sub-contractor out.",
    check: banned_subcontractor,
};

/// A licence in the words of a lease.
pub(super) const LICENCE_LIKE_LEASE: Rule = Rule {
    code: "ROL13",
    severity: Severity::Warning,
    title: "a licence that gives sole use",
    explanation: "Sole use of premises is a mark of a lease, whatever the paper is called. A lease can give rights to stay, has \
        formalities of its own, and a charity that grants one may have rules to follow. Share the use, or ask an adviser for a \
        lease.",
    check: licence_like_lease,
};

/// Public bodies without a word on equality.
pub(super) const NO_INCLUSION: Rule = Rule {
    code: "ROL14",
    severity: Severity::Warning,
    title: "a public body takes part, and nothing is said on equality",
    explanation: "Public bodies have equality duties, which they keep when they work through others: section 149 of the \
        Equality Act 2010 in England, Wales and Scotland, section 75 of the Northern Ireland Act 1998 in Northern Ireland. Say \
        what the partners do so that everybody can use the service.",
    check: no_inclusion,
};

/// No transfer of staff, and words of one.
pub(super) const UNEXPECTED_TRANSFER: Rule = Rule {
    code: "ROL15",
    severity: Severity::Note,
    title: "no transfer of staff is expected, and a text speaks of one",
    explanation: "If work moves from one employer to another, staff may move with it by law, whatever the partners agree. The \
        answers expect none, but a text speaks of TUPE or of staff that transfer. Answer \"unknown\" and ask an adviser, or \
        correct the text.",
    check: unexpected_transfer,
};

/// Regulated work that nobody would carry on.
pub(super) const NO_CONTINUITY: Rule = Rule {
    code: "ROL16",
    severity: Severity::Note,
    title: "regulated work, and no plan for a partner that cannot do its part",
    explanation: "The work falls under a regulator of health or care, so that people depend on it. Say who steps in when a \
        partner cannot do its part for a while.",
    check: no_continuity,
};

/// The first text among the answers on who does what, and with which money, in which one of these words stands.
fn told<'a, 'w>(agreement: &'a Agreement, words: &[&'w str]) -> Option<(Said<'a>, &'w str)> {
    const PLACES: &[&str] = &[
        "roles_and_responsibilities.roles",
        "roles_and_responsibilities.posts",
        "roles_and_responsibilities.lead_duties",
        "action_plan.milestones",
        "action_plan.assumptions",
        "financing.allocations",
        "purpose.background",
    ];
    texts(agreement).into_iter().find_map(|said| {
        let lower = said.words.to_lowercase();
        let word = words.iter().find(|one| lower.contains(*one))?;
        PLACES
            .contains(&said.path.as_str())
            .then_some((said, *word))
    })
}

fn banned_subcontractor(agreement: &Agreement, report: &mut Report<'_>) {
    if !agreement.is(SUBCONTRACTING, "no") || !agreement.asks(SUBCONTRACTING) {
        return;
    }
    let told = told(
        agreement,
        &[
            "sub-contractor",
            "subcontractor",
            "sub-contracted",
            "subcontracted",
        ],
    );
    if let Some((said, word)) = told {
        said.find(
            report,
            "sub-contracting is not allowed, and a text speaks of a sub-contractor".to_owned(),
            "sub-contracted",
        )
        .on(word)
        .at(SUBCONTRACTING, "not allowed")
        .hint("choose \"with-consent\", or take the sub-contractor out");
    }
}

fn licence_like_lease(agreement: &Agreement, report: &mut Report<'_>) {
    for (place, row) in agreement.rows(SITES).iter().enumerate() {
        let words = row.get("use").text().unwrap_or_default().to_lowercase();
        let sole = ["exclusive", "exclusively", "sole use", "sole possession"];
        if row.get("basis").choice() == Some("licence")
            && agreement.asks(SITES)
            && sole.iter().any(|one| says(&words, one))
        {
            report
                .find("a licence gives sole use of premises")
                .at_row(SITES, place, Some("use"), "sole use")
                .at_row(SITES, place, Some("basis"), "a licence")
                .hint("share the use, or ask an adviser for a lease");
        }
    }
}

fn no_inclusion(agreement: &Agreement, report: &mut Report<'_>) {
    let public = agreement.partner_rows().iter().position(|row| {
        let form = row.get("form").choice();
        form.is_some_and(|form| forms::PUBLIC_BODIES.contains(&form))
    });
    if let Some(place) =
        public.filter(|_| agreement.asks(INCLUSION) && agreement.get(INCLUSION).is_nil())
    {
        report
            .find("a public body takes part, and nothing is said on equality")
            .at(INCLUSION, "none")
            .at_row("partners", place, Some("form"), "a public body")
            .hint("say in roles_and_responsibilities.inclusion what the partners do");
    }
}

fn unexpected_transfer(agreement: &Agreement, report: &mut Report<'_>) {
    if !agreement.is(TRANSFER, "no") || !agreement.asks(TRANSFER) {
        return;
    }
    if let Some((said, word)) = told(
        agreement,
        &[
            "tupe",
            "staff transfer",
            "transfer of staff",
            "staff will transfer",
        ],
    ) {
        said.find(
            report,
            "no transfer of staff is expected, and a text speaks of one".to_owned(),
            "a transfer",
        )
        .on(word)
        .at(TRANSFER, "none expected")
        .hint("answer \"unknown\" and ask an adviser, or correct the text");
    }
}

fn no_continuity(agreement: &Agreement, report: &mut Report<'_>) {
    let regulated = agreement.asks(REGULATORS) && !agreement.choices(REGULATORS).is_empty();
    if regulated && agreement.get(CONTINUITY).is_nil() {
        report
            .find(
                "the work is regulated, and nobody steps in for a partner that cannot do its part",
            )
            .at(CONTINUITY, "none")
            .at(REGULATORS, "regulated work")
            .hint("say who steps in, and who pays for it");
    }
}
