//! What binds says "must", and what does not says "will". Nothing says "shall".

use super::{Text, says};
use consortia::template::DocumentKind;

/// Subjects of a duty: "will" after one of them promises something.
const SUBJECTS: &[&str] = &[
    "partner",
    "partners",
    "group",
    "it",
    "they",
    "each",
    "others",
    "other",
    "who",
    "chair",
    "secretariat",
    "and",
    "either",
    "neither",
];

/// What may stand before a subject so that "will" only foresees: "if it will be late".
const FORESEEING: &[&str] = &[
    "if", "that", "whether", "what", "when", "how", "than", "where",
];

/// Finds "shall", and a "must" or a "will" in the wrong register.
pub fn lint(text: &Text<'_>) -> Vec<String> {
    let mut complaints = Vec::new();
    for piece in text.body() {
        if says(&piece.lower, "shall") {
            complaints.push(format!("\"shall\" [{}]: {}", piece.id, piece.own));
        }
        if !in_terms(&piece.id, piece.level) {
            continue;
        }
        let binds = binds(text, &piece.id);
        if says(&piece.lower, "must") && binds == Some(false) {
            complaints.push(format!(
                "\"must\" in what does not bind [{}]: {}",
                piece.id, piece.own
            ));
        }
        if binds == Some(true) && promises(&piece.own) {
            complaints.push(format!(
                "\"will\" in what binds [{}]: {}",
                piece.id, piece.own
            ));
        }
    }
    complaints
}

fn in_terms(id: &str, level: u8) -> bool {
    level >= 2 && id != "about-this-draft"
}

/// Whether the clause with this id binds; `None` where part of it may.
fn binds(text: &Text<'_>, id: &str) -> Option<bool> {
    let binding = text.agreement.choice("document.binding");
    let binding = binding.unwrap_or(match text.kind {
        DocumentKind::Alliance => "all",
        DocumentKind::Mou => "none",
    });
    match binding {
        "all" => Some(true),
        "none" => Some(false),
        _ => {
            let topic = match id {
                "financing" | "risk-sharing" | "profit-sharing" => "money",
                "dispute-resolution"
                | "confidentiality"
                | "intellectual-property"
                | "freedom-of-information"
                | "publicity" => id,
                "personal-data" => "data-protection",
                "costs-of-preparing" => "costs",
                // A schedule, or a clause of which some sentences follow a topic.
                "document" | "general-terms" | "governing-law" => return None,
                schedule if schedule.starts_with("schedule") => return None,
                _ => return Some(false),
            };
            let topics = text.agreement.choices("document.binding_topics");
            Some(topics.contains(&topic))
        }
    }
}

/// Whether somebody promises something: "the Partners will …".
fn promises(own: &str) -> bool {
    let words: Vec<String> = super::super::pieces::words(own)
        .into_iter()
        .map(str::to_lowercase)
        .collect();
    words.windows(3).any(|three| {
        let [before, subject, will] = three else {
            return false;
        };
        will == "will"
            && SUBJECTS.contains(&subject.as_str())
            && !FORESEEING.contains(&before.as_str())
    })
}

#[cfg(test)]
mod tests {
    use crate::lints::complaints_of;
    use crate::many::partners;
    use consortia::values::{Answer, Value};

    fn of(binding: &'static str, words: &str) -> Vec<String> {
        let mut agreement = partners(3);
        agreement.set("document.binding", Answer::Given(Value::Choice(binding)));
        let topics = Value::Choices(vec!["money"]);
        agreement.set("document.binding_topics", Answer::Given(topics));
        let markdown = format!(
            "# T\n\n## Terms {{#terms .terms}}\n\n### F {{#financing}}\n\n1. {words}\n\n### P {{#purpose}}\n\n1. {words}\n"
        );
        complaints_of(super::lint, &markdown, &agreement)
    }

    #[test]
    fn must_is_found_where_nothing_binds() {
        assert_eq!(of("none", "The Partners must pay.").len(), 2);
        assert_eq!(of("some", "The Partners must pay.").len(), 1);
        assert_eq!(of("all", "The Partners must pay.").len(), 0);
    }

    #[test]
    fn will_is_found_where_it_stands_for_a_duty() {
        assert_eq!(of("all", "The Partners will pay.").len(), 2);
        assert_eq!(of("some", "The Partners will pay.").len(), 1);
        assert_eq!(
            of(
                "all",
                "A Partner that sees that it will be late must say so."
            )
            .len(),
            0
        );
    }

    #[test]
    fn shall_is_found_always() {
        assert_eq!(of("none", "The Partners shall pay.").len(), 2);
    }
}
