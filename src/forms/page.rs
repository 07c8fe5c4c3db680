//! The published page on forms, written from the tables of the program.

use super::chooser::{QUESTIONS, choices};
use super::{Standing, described, proposals};

/// Writes the page on forms as Markdown.
pub fn page() -> String {
    let mut out = "# Forms of partnership\n\n\
        This page is written from the tables of the program. It is not legal advice.\n\n\
        `consortia form choose` leads to a form, `consortia form show NAME` explains one, and \
        `consortia new agreement.toml --form NAME` starts from it.\n\n\
        ## The forms\n"
        .to_owned();
    for form in described() {
        out.push_str(&format!(
            "\n### {}. {}\n\n`{}`. {}\n",
            form.number, form.name, form.key, form.account
        ));
        match form.standing {
            Standing::Own(own) => {
                out.push_str("\nIt proposes:\n\n");
                for proposal in proposals(own) {
                    out.push_str(&format!(
                        "- `{}`: {} ({})\n",
                        proposal.path, proposal.answer, proposal.because
                    ));
                }
            }
            Standing::MappedTo { form, because } => {
                out.push_str(&format!("\nDrafted as `{form}`: {because}.\n"));
            }
            Standing::OutOfScope { reason, turn_to } => {
                out.push_str(&format!("\nNot drafted: {reason}. Turn to {turn_to}.\n"));
            }
        }
        let sources: Vec<String> = form.sources.iter().map(ToString::to_string).collect();
        out.push_str(&format!("\nDescribed in {}.\n", sources.join("; ")));
    }
    out.push_str("\n## The questions of the chooser\n");
    for question in QUESTIONS {
        out.push_str(&format!(
            "\n### `{}`\n\n{} {}\n\n",
            question.key, question.ask, question.help
        ));
        for choice in choices(question) {
            out.push_str(&format!("- `{}`: {}\n", choice.value, choice.label));
        }
    }
    out
}
