//! Which instrument a new partner signs.

use super::table::{Companion, companion};
use crate::answers::Agreement;
use crate::values::Nation;

/// The joining instrument that fits the answers: a letter, or a document of adherence in the form of the nation.
///
/// Where the answers leave the instrument open, one that binds as a whole is joined by a document of adherence and
/// any other by a letter.
pub fn joining(agreement: &Agreement) -> Option<&'static Companion> {
    let path = "admission_of_new_partners.instrument";
    let instrument = agreement.choice(path).filter(|_| agreement.asks(path));
    let formal = match instrument {
        Some("deed") => true,
        Some(_) => false,
        None => agreement.is("document.binding", "all"),
    };
    companion(match (formal, agreement.nation()) {
        (false, _) => "joining-letter",
        (true, Nation::Scotland) => "joining-scots",
        (true, _) => "joining-deed",
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::answers::read;

    #[test]
    fn nation_and_instrument_decide() {
        for (nation, binding, depth, instrument, key) in [
            ("england", "all", "full", "deed", "joining-deed"),
            ("wales", "all", "full", "deed", "joining-deed"),
            ("scotland", "all", "full", "deed", "joining-scots"),
            ("scotland", "all", "full", "letter", "joining-letter"),
            (
                "england",
                "all",
                "full",
                "signed-schedule",
                "joining-letter",
            ),
            ("england", "none", "short", "deed", "joining-letter"),
            ("northern-ireland", "all", "short", "letter", "joining-deed"),
        ] {
            let (agreement, _) = read(&format!(
                "format = 1\n[document]\ndepth = \"{depth}\"\nnation = \"{nation}\"\nbinding = \"{binding}\"\n\
                 [admission_of_new_partners]\nopen_to = \"open\"\ninstrument = \"{instrument}\"\n"
            ));
            let chosen = joining(&agreement).map(|companion| companion.key);
            assert_eq!(
                chosen,
                Some(key),
                "{nation}, {binding}, {depth}, {instrument}"
            );
        }
    }
}
