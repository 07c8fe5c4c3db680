//! The table of facts as a page to read.

use super::facts::{Fact, LOOKED_UP, SUBJECTS};

/// The table of facts in Markdown, by subject, as it is published in `docs/law.md`.
pub fn markdown() -> String {
    let mut page = format!(
        "# Facts of law\n\n\
        These are the facts of law on which drafts, checks and guidance rest. None of them is legal advice.\n\n\
        \"Looked up\" says where a fact was seen on {LOOKED_UP}: often a copy, a note by a law firm or a public page, and not \
        the statute as it stands today. \"Ask an adviser\" marks general knowledge that nobody has compared with anything. \
        `consortia explain law` prints the same table.\n"
    );
    for (subject, facts) in SUBJECTS {
        page.push_str(&format!(
            "\n## {subject}\n\n| Where | What is said | It rests on | Standing | Checks |\n|---|---|---|---|---|\n"
        ));
        for fact in *facts {
            page.push_str(&format!(
                "| {} | {} | {} | {} | {} |\n",
                fact.nations_words(),
                cell(fact.what),
                cell(fact.source),
                cell(&fact.standing_words()),
                codes(fact)
            ));
        }
    }
    page
}

fn codes(fact: &Fact) -> String {
    fact.rules.join(", ")
}

fn cell(text: &str) -> String {
    text.replace('|', "\\|")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::checklist::law::facts;

    #[test]
    fn every_fact_has_a_line() {
        let page = markdown();
        let lines = page.lines().filter(|line| line.starts_with("| "));
        assert_eq!(lines.count(), facts().count() + SUBJECTS.len());
    }
}
