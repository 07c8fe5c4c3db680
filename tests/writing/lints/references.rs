//! References lead to a place that exists, and that is not the place where they stand.

use super::Text;
use std::collections::BTreeSet;

/// Finds references to nothing and references to the very place that makes them.
pub fn lint(text: &Text<'_>) -> Vec<String> {
    let mut complaints = Vec::new();
    let numbers: BTreeSet<String> = text
        .document
        .numbered()
        .into_iter()
        .map(|piece| piece.number)
        .chain(
            text.document
                .divisions
                .iter()
                .filter_map(|division| division.number.as_ref())
                .map(|number| number.reference()),
        )
        .collect();
    for piece in &text.pieces {
        for (target, printed) in &piece.references {
            let own = piece.number.strip_prefix(printed.as_str());
            let itself = own.is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', '(']));
            if itself || piece.is_body() && piece.id == *target {
                complaints.push(format!(
                    "{printed} is the place itself (say \"this clause\") [{}]: {}",
                    piece.id, piece.own
                ));
            }
        }
        for cited in cited(&piece.own) {
            if !numbers.contains(&cited) {
                complaints.push(format!(
                    "{cited} does not exist [{}]: {}",
                    piece.id, piece.own
                ));
            }
        }
    }
    complaints
}

/// What the words cite by number: `clause 4.2(a)`, `Schedule 3`.
fn cited(own: &str) -> Vec<String> {
    let mut found = Vec::new();
    let words: Vec<&str> = own.split_whitespace().collect();
    for pair in words.windows(2) {
        let kind = pair[0].trim_matches(|c: char| !c.is_alphabetic());
        let number = pair[1].trim_matches(|c: char| !c.is_alphanumeric() && c != '(' && c != ')');
        let number = match number.strip_suffix(')') {
            Some(open) if !open.contains('(') => open,
            _ => number,
        };
        if !number.starts_with(|c: char| c.is_ascii_digit()) {
            continue;
        }
        match kind {
            "clause" | "Clause" => found.push(format!("clause {number}")),
            "Schedule" => found.push(format!("Schedule {number}")),
            _ => {}
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use crate::lints::complaints;

    fn of(terms: &str) -> Vec<String> {
        let markdown = format!("# T\n\n## Terms {{#terms .terms}}\n\n{terms}");
        complaints(super::lint, &markdown, 2)
    }

    #[test]
    fn a_clause_that_cites_itself_is_found() {
        assert_eq!(of("### A {#a}\n\n1. As [](#a) says.\n").len(), 1);
        assert_eq!(of("### A {#a}\n\n1. {#b} As [](#b) says.\n").len(), 1);
    }

    #[test]
    fn a_number_typed_by_hand_that_leads_nowhere_is_found() {
        assert_eq!(
            of("### A {#a}\n\n1. As clause 7.3 and Schedule 9 say.\n").len(),
            2
        );
    }

    #[test]
    fn a_reference_to_another_place_is_right() {
        let terms = "### A {#a}\n\n1. {#b} As [](#c) says.\n1. Clause 1.1, clause 2 and [](#b) hold.\n\n### C {#c}\n\n1. Yes (clause 1).\n";
        assert_eq!(of(terms), Vec::<String>::new());
    }
}
