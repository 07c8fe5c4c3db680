//! Documents that are larger than any should be.

use crate::samples::{answer, built};
use consortia::document::Document;

/// Documents with many partners, a long name, many milestones and a long clause.
pub fn all() -> Vec<(String, Document)> {
    let long = "The Very Long Name of a Partnership ".repeat(6);
    let long: String = long.chars().take(200).collect();
    let mut many = String::from("# Many partners\n\n## Partners {#partners .parties}\n\n");
    for count in 1..=72 {
        let name = if count == 40 {
            long.clone()
        } else {
            format!("Partner {count}")
        };
        many += &format!(
            "1. **{}**, a charity.\n",
            answer(&format!("partners.p{count}.name"), &name)
        );
    }
    many += "\n## Terms {.terms}\n\n### Milestones {#milestones}\n\n1. See [](#plan).\n\n";
    many += "\n## Signatures {.signatures}\n\n";
    for count in 1..=72 {
        many += &format!(
            "### Signed for Partner {count} {{#sign-{count} .signature}}\n\nSigned by two trustees.\n\n| Detail | Entry |\n| --- | --- |\n| Signature | |\n| Name | |\n| Date | |\n\n"
        );
    }
    many += "\n## Plan {#plan .schedule}\n\nTable: Milestones\n\n| Step | Partner | By | Done when | After | Cost | E-mail | Note |\n| --- | --- | --- | --- | --- | --- | --- | --- |\n";
    for count in 1..=40 {
        many += &format!(
            "| Milestone {count} | {long} | 28 September 2029 | it has been done as it was meant to be | – | £1,234,567.89 | somebody.with.a.name@a-long-domain.example.org | {count} |\n"
        );
    }
    let words = "word ".repeat(3_000);
    let clause =
        format!("# Long\n\n## Terms {{.terms}}\n\n### A clause\n\n1. {words}\n1. Short.\n");
    let cell = format!(
        "# Tall\n\n## Terms {{.terms}}\n\n### A table\n\n| A | B |\n| --- | --- |\n| {words} | b |\n"
    );
    vec![
        ("many".to_owned(), built(&many)),
        ("long clause".to_owned(), built(&clause)),
        ("tall row".to_owned(), built(&cell)),
    ]
}
