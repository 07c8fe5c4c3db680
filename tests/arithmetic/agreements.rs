//! Agreements made up by chance: many partners, odd amounts, shares in sevenths.

use proptest::prelude::*;
use std::fmt::Write;

/// What chance decides.
#[derive(Clone, Debug)]
pub struct Dice {
    pub partners: usize,
    pub buyers: usize,
    pub weights: Vec<u32>,
    pub equal: bool,
    pub amounts: Vec<u32>,
    pub target: u64,
    pub parts: [&'static str; 7],
    pub caps: Vec<Option<u32>>,
    pub choices: Vec<usize>,
}

/// Parts of a whole, the awkward ones among them, for what providers share.
const PARTS: &[&str] = &["1/2", "1/3", "2/7", "37.5%", "100%", "1/999"];
/// Parts within which nothing is shared.
const BANDS: &[&str] = &["none", "1%", "1/99", "0.25%", "1/300"];
/// Parts beyond which nothing is shared.
const CAPS: &[&str] = &["none", "5%", "1/9", "12.5%"];
/// What goes first of a surplus.
const FIRST: &[&str] = &["none", "1/7", "25%", "1/3"];
/// Forms with money of their own.
const FORMS: &[&str] = &[
    "alliance",
    "provider-federation",
    "hub-network",
    "pooled-fund",
    "lead-body",
];

/// Any of them.
pub fn dice() -> impl Strategy<Value = Dice> {
    (2usize..=72).prop_flat_map(|partners| {
        let one_of = |from: &'static [&'static str]| proptest::sample::select(from);
        (
            1usize..=(partners - 1).min(3),
            proptest::collection::vec(0u32..10, partners),
            any::<bool>(),
            proptest::collection::vec(0u32..100_000_000, partners),
            1_000_000u64..1_000_000_000,
            (
                one_of(PARTS),
                one_of(BANDS),
                one_of(CAPS),
                one_of(PARTS),
                one_of(BANDS),
                one_of(CAPS),
                one_of(FIRST),
            ),
            proptest::collection::vec(proptest::option::of(1u32..3_000_000), partners),
            proptest::collection::vec(0usize..1_000, 16),
        )
            .prop_map(
                move |(buyers, weights, equal, amounts, target, parts, caps, choices)| Dice {
                    partners,
                    buyers,
                    weights,
                    equal,
                    amounts,
                    target,
                    parts: [
                        parts.0, parts.1, parts.2, parts.3, parts.4, parts.5, parts.6,
                    ],
                    caps,
                    choices,
                },
            )
    })
}

/// Pence as they are answered.
fn pounds(pence: u64) -> String {
    format!("£{}.{:02}", pence / 100, pence % 100)
}

impl Dice {
    /// A choice of several, by the place of the throw.
    fn pick(&self, throw: usize, from: &[&'static str]) -> &'static str {
        from[self.choices[throw] % from.len()]
    }

    fn partner(&self, throw: usize) -> String {
        format!("p{}", self.choices[throw] % self.partners)
    }

    /// A list of shares of some partners that makes exactly one whole.
    fn shares(&self, path: &str, partners: std::ops::Range<usize>, out: &mut String) {
        let weights: Vec<u32> = partners.clone().map(|place| self.weights[place]).collect();
        let all: u32 = weights.iter().sum();
        for (place, weight) in partners.zip(weights) {
            let share = if self.equal || all == 0 {
                "equal".to_owned()
            } else {
                format!("{weight}/{all}")
            };
            let _ = write!(
                out,
                "[[{path}]]\npartner = \"p{place}\"\nshare = \"{share}\"\n"
            );
        }
    }

    /// The answers.
    pub fn answers(&self) -> String {
        let mut out = String::new();
        let form = self.pick(0, FORMS);
        let _ = write!(
            out,
            "format = 1\n[document]\nkind = \"alliance\"\nform = \"{form}\"\ntitle = \"T\"\ndepth = \"full\"\nbinding = \"all\"\n"
        );
        for place in 0..self.partners {
            let buyer = place < self.buyers;
            let _ = write!(
                out,
                "[[partners]]\nid = \"p{place}\"\nname = \"Group {place} of Anytown\"\nshort_name = \"Group {place}\"\n\
                 form = \"{}\"\ncommissioner = {buyer}\n",
                if buyer {
                    "local-authority"
                } else {
                    "charitable-company"
                }
            );
        }
        out.push_str(
            "[timeframe]\ncommencement = 2027-07-01\nends = \"fixed-term\"\nterm = \"3 years\"\nfinancial_year = \"april\"\n",
        );
        self.financing(form, &mut out);
        self.risk(&mut out);
        self.surplus(&mut out);
        out
    }

    fn financing(&self, form: &str, out: &mut String) {
        let _ = write!(
            out,
            "[financing]\nmoney_moves = \"between\"\nfee = \"leading\"\nfee_basis = \"percent\"\nfee_partner = \"p0\"\n\
             fee_percent = \"{}\"\nfee_base = \"{}\"\npool_host = \"{}\"\npool_overspend = \"{}\"\npool_underspend = \"{}\"\n",
            self.parts[0],
            pounds(self.target),
            self.partner(1),
            self.pick(2, &["in-proportion", "equal", "decide"]),
            self.pick(3, &["in-proportion", "equal", "decide"]),
        );
        if matches!(form, "provider-federation" | "hub-network") {
            let _ = write!(
                out,
                "subscription = \"{}\"\nsubscription_joiner = \"months\"\n",
                pounds(self.target % 100_000 + 1)
            );
        }
        let years = ["2027/28", "2028/29", "2029/30"];
        let lists: [(&str, &str, &str); 3] = [
            (
                "sources",
                "holder",
                "funder = \"Fund\"\nkind = \"grant\"\nrestricted = true\n",
            ),
            ("contributions", "partner", ""),
            ("allocations", "partner", "what = \"Work\"\n"),
        ];
        for (turn, (list, column, more)) in lists.into_iter().enumerate() {
            for (place, amount) in self.amounts.iter().enumerate() {
                let year = years[(place + turn + self.choices[4 + turn]) % 3];
                let none = list == "contributions" && place % 3 == 2;
                let amount = if none {
                    "none".to_owned()
                } else {
                    pounds(u64::from(*amount) / 7)
                };
                let more = more.replace("Fund", ["Fund", "Bank", "Lottery"][place % 3]);
                let more = more.replace("Work", ["Staff", "Rent"][place % 2]);
                let _ = write!(
                    out,
                    "[[financing.{list}]]\nid = \"{list}-{place}\"\n{column} = \"p{place}\"\nyear = \"{year}\"\namount = \"{amount}\"\n{more}"
                );
            }
        }
        if form == "hub-network" {
            for (place, amount) in self.amounts.iter().enumerate() {
                let _ = write!(
                    out,
                    "[[financing.grants]]\nid = \"g{place}\"\npartner = \"p{place}\"\nwhat = \"Chairs\"\namount = \"{}\"\n",
                    pounds(u64::from(*amount) / 11)
                );
            }
        }
    }

    fn risk(&self, out: &mut String) {
        let basis = self.pick(8, &["equal", "fixed-shares", "own-cost"]);
        let small = self.pick(9, &["others", "commissioners", "none"]);
        let _ = write!(
            out,
            "[risk_sharing]\nbasis = \"{basis}\"\nloss_cap = \"£500\"\nresidue = \"{}\"\npain = true\npain_share = \"{}\"\n\
             pain_deadband = \"{}\"\npain_cap = \"{}\"\nsmall_partners = \"{small}\"\n",
            self.partner(10),
            self.parts[3],
            self.parts[4],
            self.parts[5],
        );
        if small != "none" {
            for (place, cap) in self.caps.iter().enumerate().skip(self.buyers) {
                if let Some(cap) = cap {
                    let _ = write!(
                        out,
                        "[[risk_sharing.small_partner_caps]]\npartner = \"p{place}\"\nmost = \"{}\"\n",
                        pounds(u64::from(*cap))
                    );
                }
            }
        }
        if basis == "fixed-shares" {
            self.shares("risk_sharing.shares", 0..self.partners, out);
        }
    }

    fn surplus(&self, out: &mut String) {
        let _ = write!(
            out,
            "[profit_sharing]\nmodel = \"share\"\nresidue = \"{}\"\nfirst_call = \"{}\"\ngain = true\ngain_share = \"{}\"\n\
             gain_deadband = \"{}\"\ngain_cap = \"{}\"\ngain_target = \"{}\"\ngain_period = \"term\"\ngain_residue = \"{}\"\n\
             gain_limited = {}\n",
            self.partner(11),
            self.parts[6],
            self.parts[0],
            self.parts[1],
            self.parts[2],
            pounds(self.target),
            self.partner(12),
            self.choices[13].is_multiple_of(2),
        );
        self.shares(
            "profit_sharing.provider_shares",
            self.buyers..self.partners,
            out,
        );
        self.shares("profit_sharing.shares", 0..self.partners, out);
    }
}
