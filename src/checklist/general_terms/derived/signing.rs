//! The signature blocks of the partners, an entry each.

use crate::answers::Agreement;
use crate::checklist::forms;
use crate::checklist::law::signing::{Block, Capacity, Witness, block};
use crate::values::{Answer, Row, Value};

/// An entry for each partner, with its id: how it signs, whose signatures, the capacity, the witness, the seal.
pub(super) fn blocks(agreement: &Agreement) -> Answer {
    let nation = agreement.nation();
    let deed = agreement.is("document.deed", "yes") && agreement.asks("document.deed");
    let rows = agreement.partner_rows().iter().map(|partner| {
        let form = partner.get("form").choice().unwrap_or_default();
        let scottish = forms::is_scottish_organisation(partner, nation);
        let block = block(form, scottish, nation, deed);
        let signatories = agreement.rows("general_terms.signatories");
        let two = signatories
            .iter()
            .any(|row| row.id == partner.id && row.get("second_name").is_given());
        entry(partner, &if two { block.for_two() } else { block })
    });
    Answer::Given(Value::Rows(rows.collect()))
}

fn entry(partner: &Row, block: &Block) -> Row {
    let text = |words: &str| Answer::Given(Value::Text(words.to_owned()));
    let word = |word: &'static str| Answer::Given(Value::Choice(word));
    let yes_no = |yes: bool| Answer::Given(Value::YesNo(yes));
    Row {
        id: partner.id.clone(),
        cells: vec![
            ("how", text(block.how)),
            ("first", text(block.first)),
            ("second", block.second.map_or(Answer::Nil, text)),
            (
                "capacity",
                word(match block.capacity {
                    Capacity::None => "none",
                    Capacity::Trustees => "trustees",
                    Capacity::Committee => "committee",
                }),
            ),
            (
                "witness",
                word(match block.witness {
                    Witness::None => "none",
                    Witness::Optional => "optional",
                    Witness::InsteadOfSecond => "instead-of-second",
                    Witness::Each => "each",
                }),
            ),
            ("seal", yes_no(block.seal)),
            ("reference", yes_no(block.reference)),
        ],
    }
}
