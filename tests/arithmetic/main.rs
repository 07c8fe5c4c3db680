//! Independent arithmetic: every figure that a draft works out, worked out again to the penny.
//!
//! The second reckoning knows nothing of the program. It takes the answers as they stand in the file, with plain fractions of
//! its own, and compares with the tables that a reader of the draft sees.

mod agreements;
mod naive;
mod tables;
mod verify;

use agreements::dice;
use consortia::examples::EXAMPLES;
use proptest::prelude::*;
use verify::verify;

#[test]
fn the_figures_of_the_examples_are_right() {
    let (mut totals, mut outcomes, mut limited) = (0, 0, 0);
    for example in EXAMPLES {
        let verified = verify(example.text);
        totals += verified.totals;
        outcomes += verified.outcomes;
        limited += verified.limited;
    }
    assert!(totals > 10, "{totals} tables of totals");
    assert!(outcomes >= 6, "{outcomes} outcomes");
    assert!(limited > 0, "no example shows a limit of a small partner");
}

/// £1,000.00 of a shared saving among three in thirds: the odd penny goes to the one that is named.
#[test]
fn the_odd_penny_goes_to_the_partner_named() {
    let answers = |taker: &str| {
        let mut text =
            "format = 1\n[document]\nkind = \"alliance\"\ndepth = \"full\"\nbinding = \"all\"\n"
                .to_owned();
        for id in ["ash", "birch", "cedar"] {
            text.push_str(&format!("[[partners]]\nid = \"{id}\"\nname = \"{id}\"\n"));
        }
        text.push_str(&format!(
            "[profit_sharing]\nmodel = \"share\"\nresidue = \"{taker}\"\nfirst_call = \"none\"\n"
        ));
        for id in ["ash", "birch", "cedar"] {
            text.push_str(&format!(
                "[[profit_sharing.shares]]\npartner = \"{id}\"\nshare = \"1/3\"\n"
            ));
        }
        text
    };
    for (place, taker) in ["ash", "birch", "cedar"].into_iter().enumerate() {
        let text = answers(taker);
        assert_eq!(verify(&text).surplus, 1);
        let reader = tables::Reader::of(&text);
        let table = reader.table("A Surplus of £1,000").expect("the example");
        let (rows, _) = table.without_total();
        for (row, cells) in rows.iter().enumerate() {
            let expected = if row == place { "£333.34" } else { "£333.33" };
            assert_eq!(cells[2], expected, "{taker}");
        }
        assert!(
            reader
                .text
                .contains(&format!("{taker} receives what is left over"))
        );
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_figures_of_any_agreement_are_right(dice in dice()) {
        let text = dice.answers();
        let verified = verify(&text);
        prop_assert!(verified.totals >= 7, "{verified:?}\n{text}");
        prop_assert!(verified.outcomes >= 2, "{verified:?}\n{text}");
        prop_assert_eq!((verified.surplus, verified.fees, verified.most), (1, 1, 2), "{}", text);
        let losses = usize::from(!text.contains("basis = \"own-cost\""));
        prop_assert_eq!(verified.losses, losses, "{}", text);
        let subscribed = usize::from(text.contains("\nsubscription ="));
        prop_assert_eq!(verified.subscriptions, subscribed, "{}", text);
        prop_assert_eq!(verified.grants, usize::from(text.contains("financing.grants")), "{}", text);
    }
}
