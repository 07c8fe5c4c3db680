//! Who the commissioners among the partners are.

use crate::answers::Agreement;
use crate::checklist::item::Derived;
use crate::checklist::law;
use crate::values::{Answer, Value, english};

/// The facts that templates may print beside the answers.
pub(super) const DERIVED: &[Derived] = &[
    Derived {
        key: "commissioners",
        label: "the public bodies that buy services",
        work_out: commissioners,
    },
    Derived {
        key: "one_funder",
        label: "whether all money from outside comes from one funder",
        work_out: one_funder,
    },
    Derived {
        key: "lead_answers_alone",
        label: "whether the lead partner alone has a contract with a funder",
        work_out: lead_answers_alone,
    },
    Derived {
        key: "pooling_law",
        label: "the law on pooled funds",
        work_out: pooling_law,
    },
];

/// The partners that say that they commission the work; none where no partner does.
fn commissioners(agreement: &Agreement) -> Answer {
    let rows = agreement.partner_rows().iter();
    let names: Vec<String> = rows
        .filter(|row| row.get("commissioner").yes_no() == Some(true))
        .map(|row| agreement.partner_name(&row.id))
        .collect();
    if names.is_empty() {
        Answer::Nil
    } else {
        Answer::Given(Value::Text(english::list(&names)))
    }
}

/// The law of the nation on funds that public bodies pool; none where there is none of the kind.
fn pooling_law(agreement: &Agreement) -> Answer {
    match law::of(agreement.nation()).pooling_law {
        Some(words) => Answer::Given(Value::Text(words.to_owned())),
        None => Answer::Nil,
    }
}

/// Whether the lead holds the contract by its role, and no other partner is named as having one: the clause on the lead
/// then says all there is to say.
fn lead_answers_alone(agreement: &Agreement) -> Answer {
    let lead = agreement.partner("roles_and_responsibilities.lead_partner");
    let named = agreement.partners("roles_and_responsibilities.contracts_with_funder");
    let holds = agreement.is("roles_and_responsibilities.lead_model", "prime-contractor")
        || agreement.is("document.form", "lead-body");
    Answer::Given(Value::YesNo(
        holds && !named.is_empty() && named.iter().all(|id| Some(id) == lead),
    ))
}

/// Whether the sources of money name one funder only, in however many rows.
fn one_funder(agreement: &Agreement) -> Answer {
    let rows = agreement.rows("financing.sources").iter();
    let mut names: Vec<String> = rows
        .filter_map(|row| row.get("funder").text())
        .map(|name| name.trim().to_lowercase())
        .collect();
    names.sort();
    names.dedup();
    Answer::Given(Value::YesNo(names.len() == 1))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::answers;

    #[test]
    fn a_funder_that_gives_twice_is_one_funder() {
        let source = |id: &str, funder: &str| {
            format!("[[financing.sources]]\nid = \"{id}\"\nfunder = \"{funder}\"\n")
        };
        let one = |text: String| {
            let (agreement, faults) = answers::read(&text);
            assert!(faults.is_empty(), "{faults:?}");
            one_funder(&agreement).yes_no()
        };
        assert_eq!(
            one(source("a", "Oak Trust") + &source("b", "Oak trust ")),
            Some(true)
        );
        assert_eq!(
            one(source("a", "Oak Trust") + &source("b", "Elm Trust")),
            Some(false)
        );
        assert_eq!(one(String::new()), Some(false));
    }

    #[test]
    fn only_some_nations_have_a_law_on_pooled_funds() {
        let law = |nation: &str| {
            let text = format!("[document]\nnation = \"{nation}\"\n");
            pooling_law(&answers::read(&text).0)
        };
        let says = |nation: &str, words: &str| {
            let law = law(nation);
            law.text().is_some_and(|text| text.contains(words))
        };
        assert!(says("england", "section 75"));
        assert!(says("wales", "section 33"));
        assert!(law("northern-ireland").is_nil());
    }
}
