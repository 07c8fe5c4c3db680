//! The answers that a form implies, as cautious proposals that somebody has to confirm.

mod contracts;
mod groups;

use crate::answers::{AnswersFile, EditError, parse_answer};
use crate::checklist;
use crate::values::{Answer, Value};

/// The path of the question that holds the form.
const FORM: &str = "document.form";

/// An answer that a form implies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Proposal {
    /// The question, as a path of the answers file.
    pub path: &'static str,
    /// The answer, as it would be typed.
    pub answer: &'static str,
    /// Why the form implies it.
    pub because: &'static str,
}

const fn propose(path: &'static str, answer: &'static str, because: &'static str) -> Proposal {
    Proposal {
        path,
        answer,
        because,
    }
}

/// Gives the answers that a form implies, in the order in which they are put in; none for an unknown form.
pub fn proposals(form: &str) -> &'static [Proposal] {
    match form {
        "informal-network" => groups::INFORMAL_NETWORK,
        "unincorporated-consortium" => contracts::UNINCORPORATED_CONSORTIUM,
        "contractual-consortium" => contracts::CONTRACTUAL_CONSORTIUM,
        "steering-group-consortium" => contracts::STEERING_GROUP_CONSORTIUM,
        "lead-body" => contracts::LEAD_BODY,
        "separate-contracts" => contracts::SEPARATE_CONTRACTS,
        "co-located-service" => groups::CO_LOCATED_SERVICE,
        "committees-in-common" => groups::COMMITTEES_IN_COMMON,
        "provider-federation" => groups::PROVIDER_FEDERATION,
        "alliance" => contracts::ALLIANCE,
        "hub-network" => groups::HUB_NETWORK,
        "jointly-controlled-company" => contracts::JOINTLY_CONTROLLED_COMPANY,
        "pooled-fund" => groups::POOLED_FUND,
        "clinical-network" => groups::CLINICAL_NETWORK,
        _ => &[],
    }
}

/// Sets the form of the document, and proposes what it implies wherever a question applies and has no answer.
/// Gives what was proposed, in order.
///
/// The form itself counts as confirmed; the rest is listed as unconfirmed. An answer that is given is left alone.
///
/// # Errors
/// Where no form has that key, or the text of the file cannot be changed safely.
pub fn apply(file: &mut AnswersFile, form: &str) -> Result<Vec<&'static Proposal>, EditError> {
    let key = super::keys().find(|key| *key == form);
    let key = key.ok_or_else(|| EditError::UnknownPath(format!("{FORM} = {form:?}")))?;
    file.set(FORM, &Answer::Given(Value::Choice(key)))?;
    let mut done = Vec::new();
    loop {
        let before = done.len();
        for proposal in proposals(key) {
            if put(file, proposal)? {
                done.push(proposal);
            }
        }
        if done.len() == before {
            return Ok(done);
        }
    }
}

/// Puts one proposal in, and tells whether it did.
fn put(file: &mut AnswersFile, proposal: &Proposal) -> Result<bool, EditError> {
    let unknown = || EditError::UnknownPath(proposal.path.to_owned());
    let (_, question) = checklist::find(proposal.path).ok_or_else(unknown)?;
    let agreement = file.agreement();
    if *agreement.get(proposal.path) != Answer::Unanswered || !agreement.applies(question) {
        return Ok(false);
    }
    let Ok(answer) = parse_answer(question, proposal.answer, agreement) else {
        return Ok(false);
    };
    file.propose(proposal.path, &answer)?;
    Ok(true)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::answers::{Agreement, Source, blank};
    use crate::check::{Severity, check};

    fn blank_file() -> AnswersFile {
        AnswersFile::new(Source::new("blank".to_owned(), &blank()))
    }

    #[test]
    fn every_form_has_proposals_that_can_be_read() {
        for form in super::super::keys() {
            let known = proposals(form);
            assert!(
                (4..=12).contains(&known.len()),
                "{form} has {}",
                known.len()
            );
            for proposal in known {
                let (_, question) = checklist::find(proposal.path).expect(proposal.path);
                let answer = parse_answer(question, proposal.answer, &Agreement::default());
                assert!(
                    answer.is_ok_and(|answer| answer != Answer::Unanswered),
                    "{form}: {proposal:?}"
                );
                assert!(!proposal.because.is_empty(), "{form}: {proposal:?}");
            }
        }
    }

    #[test]
    fn a_blank_file_takes_every_proposal_and_only_a_lead_is_left_to_be_named() {
        for form in super::super::keys() {
            let mut file = blank_file();
            let done = apply(&mut file, form).expect(form);
            assert_eq!(done.len(), proposals(form).len(), "{form}: {done:?}");
            let agreement = file.agreement();
            assert_eq!(agreement.choice(FORM), Some(form));
            assert!(!agreement.is_unconfirmed(FORM), "{form}");
            for proposal in proposals(form) {
                assert!(
                    *agreement.get(proposal.path) != Answer::Unanswered,
                    "{form}: {proposal:?}"
                );
                assert!(
                    agreement.is_unconfirmed(proposal.path),
                    "{form}: {proposal:?}"
                );
            }
            let mut findings = file.findings().to_vec();
            findings.extend(check(agreement));
            findings.retain(|finding| finding.severity == Severity::Error);
            let leads = agreement.choice("roles_and_responsibilities.lead_model") != Some("none");
            findings.retain(|finding| !leads || finding.code != "ROL02");
            assert!(findings.is_empty(), "{form}: {findings:?}");
        }
    }

    #[test]
    fn a_given_answer_is_left_alone() {
        let mut file = blank_file();
        let path = "decision_making.rule";
        file.set(path, &Answer::Given(Value::Choice("vote")))
            .expect("can be set");
        let done = apply(&mut file, "alliance").expect("can be applied");
        assert!(done.iter().all(|proposal| proposal.path != path));
        assert_eq!(file.agreement().choice(path), Some("vote"));
        assert!(!file.agreement().is_unconfirmed(path));
    }

    #[test]
    fn an_unknown_form_changes_nothing() {
        let mut file = blank_file();
        let before = file.source().text.clone();
        assert!(apply(&mut file, "guild").is_err());
        assert_eq!(file.source().text, before);
    }
}
