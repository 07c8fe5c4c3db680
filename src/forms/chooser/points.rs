//! What each answer counts for each form, with the reason in words.

mod contracts;
mod groups;

/// What one answer counts for a form.
#[derive(Clone, Copy, Debug)]
pub struct Points {
    /// The key of the question.
    pub question: &'static str,
    /// The answer.
    pub answer: &'static str,
    /// How much it counts: above nought for the form, below nought against it.
    pub points: i32,
    /// Why.
    pub because: &'static str,
}

const fn on(
    question: &'static str,
    answer: &'static str,
    points: i32,
    because: &'static str,
) -> Points {
    Points {
        question,
        answer,
        points,
        because,
    }
}

/// Gives what counts for and against a form.
pub fn points(form: &str) -> &'static [Points] {
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
