//! Rules that need the answers of several items.

use super::finding::Severity;
use super::rule::{Report, Rule};
use crate::answers::Agreement;
use crate::values::english;

/// The rules across items.
pub static RULES: &[Rule] = &[
    Rule {
        code: "ALL01",
        severity: Severity::Note,
        title: "answers that nobody has confirmed",
        explanation: "Proposals come from the form chosen, or are the usual cautious answers. They are listed \
            under `unconfirmed` at the head of the file. Each is a decision that somebody still has to take.\n\n\
            Go through them with `consortia edit FILE`, or take the path of an answer off the list when \
            you have looked at it. A draft lists them on its first page, and `--final` refuses them.",
        check: unconfirmed,
    },
    Rule {
        code: "ALL02",
        severity: Severity::Error,
        title: "an agreed document with answers that nobody has confirmed",
        explanation: "A document whose status is agreed cannot rest on proposals. Confirm each of them, or put \
            the status back to draft.",
        check: agreed_unconfirmed,
    },
];

fn unconfirmed(agreement: &Agreement, report: &mut Report<'_>) {
    let count = agreement.unconfirmed().count();
    let Some(first) = agreement.unconfirmed().next() else {
        return;
    };
    let answers = english::plural(count as i64, "answer is", "answers are");
    report
        .find(format!("{answers} proposed and not yet confirmed"))
        .at(&first.path, "the first of them")
        .hint("confirm or change each with `consortia edit`, or take its path off `unconfirmed`");
}

fn agreed_unconfirmed(agreement: &Agreement, report: &mut Report<'_>) {
    let Some(first) = agreement.unconfirmed().next() else {
        return;
    };
    if agreement.is("document.status", "agreed") {
        report
            .find("the document is marked as agreed, but some answers are only proposed")
            .at("document.status", "agreed")
            .at(&first.path, "proposed, not confirmed")
            .hint("confirm the answers listed under `unconfirmed`, or set the status to \"draft\"");
    }
}

#[cfg(test)]
mod tests {
    use crate::answers::{AnswersFile, Source};
    use crate::check;

    fn codes(text: &str) -> Vec<&'static str> {
        let file = AnswersFile::new(Source::new("a.toml", text));
        assert!(file.findings().is_empty(), "{:?}", file.findings());
        let findings = check::check(file.agreement());
        let codes = findings.iter().map(|finding| finding.code);
        codes.filter(|code| code.starts_with("ALL")).collect()
    }

    const STATUS: &str = "unconfirmed = [\"document.binding\"]\n[document]\nbinding = \"none\"\n";

    #[test]
    fn a_proposal_is_noted_until_it_is_confirmed() {
        assert_eq!(codes(STATUS), ["ALL01"]);
        assert!(codes(&STATUS.replace("\"document.binding\"", "")).is_empty());
    }

    #[test]
    fn a_path_without_an_answer_proposes_nothing() {
        assert!(codes("unconfirmed = [\"document.binding\"]\n").is_empty());
    }

    #[test]
    fn an_agreed_document_rests_on_no_proposal() {
        assert_eq!(
            codes(&format!("{STATUS}status = \"agreed\"\n")),
            ["ALL01", "ALL02"]
        );
        assert_eq!(codes(&format!("{STATUS}status = \"draft\"\n")), ["ALL01"]);
    }
}
