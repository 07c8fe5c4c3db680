//! Checks of the other terms.

use crate::answers::Agreement;
use crate::check::Report;
use crate::checklist::document::topic_binds;

pub(super) fn exclusivity_binds(agreement: &Agreement, report: &mut Report<'_>) {
    let binding = agreement.choice("document.binding");
    if agreement.is("general_terms.exclusivity", "exclusive")
        && matches!(binding, Some("none" | "some"))
    {
        report
            .find(
                "partners are to work only with each other, but the document does not bind on that",
            )
            .at("general_terms.exclusivity", "exclusive")
            .at("document.binding", "does not bind on this")
            .hint("leave it out, or write an agreement that binds");
    }
}

pub(super) fn law_of_another_nation(agreement: &Agreement, report: &mut Report<'_>) {
    let (Some(law), Some(nation)) = (
        agreement.choice("general_terms.law"),
        agreement.choice("document.nation"),
    ) else {
        return;
    };
    let expected = if nation == "england" || nation == "wales" {
        "england-and-wales"
    } else {
        nation
    };
    if law != expected {
        report
            .find("the governing law is not that of the nation")
            .at("general_terms.law", "this law")
            .at("document.nation", "this nation")
            .hint("choose the law of the nation, or ask an adviser");
    }
}

pub(super) fn law_binds(agreement: &Agreement, report: &mut Report<'_>) {
    let some = agreement.is("document.binding", "some");
    let named = agreement.get("document.binding_topics").is_given();
    if some
        && named
        && agreement.choice("general_terms.law").is_some()
        && !topic_binds(agreement, "law")
    {
        report
            .find("a governing law is chosen, but law is not among the topics that bind")
            .at("document.binding_topics", "without law")
            .at("general_terms.law", "chosen here")
            .hint("add `law` to the topics that bind");
    }
}

pub(super) fn joint_ownership_of_many(agreement: &Agreement, report: &mut Report<'_>) {
    let count = agreement.partner_rows().len();
    if agreement.is("general_terms.intellectual_property", "joint") && count > 4 {
        report
            .find(format!("{count} partners own jointly what they create"))
            .at("general_terms.intellectual_property", "joint")
            .hint("let the creator or one partner own it, with leave for the others to use it");
    }
}

pub(super) fn partnership_not_excluded(agreement: &Agreement, report: &mut Report<'_>) {
    if agreement.is("general_terms.no_partnership", "no") {
        let mut noted = report
            .find(
                "the document does not say that no partnership in law, agency or employment arises",
            )
            .at("general_terms.no_partnership", "left out");
        if agreement.is("profit_sharing.model", "share") {
            noted = noted.at("profit_sharing.model", "gains are shared");
        }
        noted.hint("answer yes, unless an adviser has told you otherwise");
    }
}

pub(super) fn earlier_agreement_goes_on(agreement: &Agreement, report: &mut Report<'_>) {
    const EARLIER: &str = "purpose.prior_arrangements";
    let earlier = agreement.text(EARLIER).unwrap_or_default().to_lowercase();
    let goes_on = [
        "continue",
        "remain",
        "stays in force",
        "stay in force",
        "goes on",
        "go on",
    ]
    .into_iter()
    .any(|words| earlier.contains(words));
    if goes_on
        && agreement.is("general_terms.entire_agreement", "yes")
        && agreement.asks("general_terms.entire_agreement")
    {
        report
            .find("the document replaces everything before it, but an earlier arrangement goes on")
            .at("general_terms.entire_agreement", "replaces everything")
            .at(EARLIER, "goes on")
            .hint("say which of the two holds, or answer no");
    }
}

pub(super) fn route_of_another_nation(agreement: &Agreement, report: &mut Report<'_>) {
    let nation = agreement.choice("document.nation");
    if agreement.is("general_terms.route", "psr")
        && matches!(nation, Some("scotland" | "northern-ireland"))
    {
        report
            .find("the nation has no provider selection regime")
            .at("general_terms.route", "this route")
            .at("document.nation", "this nation")
            .hint("choose general procurement law, or ask an adviser");
    }
}

pub(super) fn duty_of_another_nation(agreement: &Agreement, report: &mut Report<'_>) {
    if agreement.is("document.nation", "northern-ireland")
        && agreement
            .choices("general_terms.ethical_standards")
            .contains(&"prevent")
    {
        report
            .find("the duty to keep people from being drawn into terrorism does not extend to Northern Ireland")
            .at("general_terms.ethical_standards", "includes prevent")
            .at("document.nation", "this nation")
            .hint("leave it out, or ask an adviser");
    }
}

pub(super) fn no_money_but_a_route(agreement: &Agreement, report: &mut Report<'_>) {
    let described = agreement.get("general_terms.procurement");
    let route = agreement.choice("general_terms.route");
    let message = match route {
        Some("none") if described.is_given() => {
            "no public money is said to come, but its route is described"
        }
        Some("psr" | "public-contract" | "grant") if described.is_nil() => {
            "a kind of public money is chosen, but none is said to come"
        }
        _ => return,
    };
    report
        .find(message)
        .at("general_terms.route", "the kind of money")
        .at("general_terms.procurement", "the route")
        .hint("make the two answers agree");
}

pub(super) fn commitment_without_measure(agreement: &Agreement, report: &mut Report<'_>) {
    if agreement.get("general_terms.social_value").is_given()
        && agreement.get("monitoring_and_review.measures").is_nil()
    {
        report
            .find("the partners undertake something for the environment or the community, but measure nothing")
            .at("general_terms.social_value", "undertaken here")
            .at("monitoring_and_review.measures", "no measures")
            .hint("add a measure, or leave the commitment out");
    }
}
