//! The checks of the admission of new partners.

use super::joiners;
use crate::answers::Agreement;
use crate::check::texts::says;
use crate::check::{Report, Rule, Severity};
use crate::values::Answer;

const OPEN_TO: &str = "admission_of_new_partners.open_to";
const THRESHOLD: &str = "admission_of_new_partners.threshold";
const EFFECT: &str = "admission_of_new_partners.effect";

/// The checks, in order of their codes.
pub(super) const RULES: &[Rule] = &[
    Rule {
        code: "ADM01",
        severity: Severity::Warning,
        title: "joining is easier than the reserved matters say",
        explanation: "The matters that need every partner's agreement mention new partners or members, while fewer have to agree to one here. Make the \
            two answers say the same.",
        check: threshold_and_reserved,
    },
    Rule {
        code: "ADM02",
        severity: Severity::Warning,
        title: "any organisation may join and there are no conditions",
        explanation: "If anybody may join who meets the conditions, there should be some. Otherwise choose by invitation.",
        check: open_without_conditions,
    },
    Rule {
        code: "ADM03",
        severity: Severity::Warning,
        title: "equal parts after joining, though parts are unequal now",
        explanation: "Losses or surplus are shared in named parts that differ. If all become equal when somebody joins, present \
            partners gain or lose by it. Check that this is meant, or choose to agree new parts.",
        check: equal_after_unequal,
    },
    Rule {
        code: "ADM04",
        severity: Severity::Warning,
        title: "a contract binds, and a joiner signs only a letter",
        explanation: "Where the whole document binds, a letter by one side may not bind it to every partner and them to it. Use a formal \
            document, or have all sign, and ask an adviser about the form in your nation.",
        check: letter_to_contract,
    },
    Rule {
        code: "ADM05",
        severity: Severity::Note,
        title: "a contract pays for the work, and no consent to a joiner is needed",
        explanation: "Under a public contract a new partner may count as a change that the buyer has to agree to or announce. Look into the contract.",
        check: consent_under_contract,
    },
    joiners::OUTSIDE_TERM,
    joiners::CLOSED,
    joiners::NOTHING_LEFT,
    joiners::NOT_SETTLED,
    joiners::ALREADY,
    Rule {
        code: "ADM11",
        severity: Severity::Note,
        title: "an associate may vote",
        explanation: "Associates, observers and supporters are not partners, and bear none of the duties. A vote for them can decide \
            over those who do. Give them a say without a vote, or let them join.",
        check: associate_votes,
    },
];

fn threshold_and_reserved(agreement: &Agreement, report: &mut Report<'_>) {
    const RESERVED: &str = "decision_making.reserved_matters";
    let fewer = agreement
        .choice(THRESHOLD)
        .is_some_and(|threshold| threshold != "all");
    let reserved = agreement.lines(RESERVED).iter().any(|line| {
        let line = line.to_lowercase();
        [
            "new partner",
            "new partners",
            "new member",
            "new members",
            "admission",
            "admit",
            "admitting",
        ]
        .iter()
        .any(|words| says(&line, words))
    });
    if fewer && reserved {
        report
            .find("a new partner is a reserved matter, but fewer than all have to agree to one")
            .at(THRESHOLD, "fewer than all")
            .at(RESERVED, "every partner")
            .hint("make the two answers say the same");
    }
}

fn open_without_conditions(agreement: &Agreement, report: &mut Report<'_>) {
    let none = matches!(
        agreement.get("admission_of_new_partners.criteria"),
        Answer::Nil
    );
    if agreement.is(OPEN_TO, "open") && none {
        report
            .find("any organisation may join, without conditions")
            .at(OPEN_TO, "open")
            .at("admission_of_new_partners.criteria", "no conditions")
            .hint("name conditions, or choose by-invitation");
    }
}

fn equal_after_unequal(agreement: &Agreement, report: &mut Report<'_>) {
    if !agreement.is(EFFECT, "equal") || agreement.is(OPEN_TO, "closed") {
        return;
    }
    for (path, used) in [
        (
            "risk_sharing.shares",
            agreement.is("risk_sharing.basis", "fixed-shares"),
        ),
        (
            "profit_sharing.shares",
            agreement.is("profit_sharing.model", "share"),
        ),
    ] {
        let mut shares = agreement
            .rows(path)
            .iter()
            .filter_map(|row| row.get("share").share());
        let first = shares.next();
        if used && shares.any(|share| Some(share) != first) {
            report
                .find("parts are unequal now and become equal when a partner joins")
                .at(EFFECT, "equal afterwards")
                .at(path, "unequal now")
                .hint("choose agreed, unless this is meant");
        }
    }
}

fn letter_to_contract(agreement: &Agreement, report: &mut Report<'_>) {
    const INSTRUMENT: &str = "admission_of_new_partners.instrument";
    if agreement.is("document.binding", "all")
        && agreement.is(INSTRUMENT, "letter")
        && !agreement.is(OPEN_TO, "closed")
    {
        report
            .find("the document binds as a whole, and a new partner signs only a letter")
            .at(INSTRUMENT, "a letter")
            .at("document.binding", "binds as a whole")
            .hint("choose a formal document, or a page signed by all");
    }
}

fn consent_under_contract(agreement: &Agreement, report: &mut Report<'_>) {
    const CONSENT: &str = "admission_of_new_partners.consent";
    let none = matches!(agreement.get(CONSENT), Answer::Nil);
    let sources = agreement.rows("financing.sources");
    let contract = sources
        .iter()
        .any(|row| row.get("kind").choice() == Some("contract"));
    if none && contract && !agreement.is(OPEN_TO, "closed") {
        report
            .find("a contract pays for the work, and nobody's consent to a new partner is needed")
            .at(CONSENT, "no consent")
            .at("financing.sources", "a contract")
            .hint("look into the contract");
    }
}

fn associate_votes(agreement: &Agreement, report: &mut Report<'_>) {
    const ASSOCIATES: &str = "admission_of_new_partners.associates";
    let votes = |line: &String| {
        let lower = line.to_lowercase();
        let without = [
            "no vote",
            "without a vote",
            "not vote",
            "without vote",
            "no right to vote",
            "cannot vote",
        ];
        let says_vote = ["vote", "votes", "voting"]
            .iter()
            .any(|word| says(&lower, word));
        says_vote && !without.iter().any(|words| lower.contains(words))
    };
    if agreement.asks(ASSOCIATES) && agreement.lines(ASSOCIATES).iter().any(votes) {
        report
            .find("an associate seems to have a vote")
            .at(ASSOCIATES, "votes")
            .hint("give associates a say without a vote, or let them join");
    }
}
