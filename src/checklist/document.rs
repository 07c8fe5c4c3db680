//! What is being written: its kind, title, nation, standing in law and status.

use super::condition::Condition;
use super::item::Item;
use super::partnership;
use super::question::{Choice, Question, choice};
use crate::answers::Agreement;
use crate::check::{Report, Rule, Severity};
use crate::values::Value;

/// Where the topics that bind are answered.
const BINDING_TOPICS: &str = "document.binding_topics";

/// The two kinds of document.
const KINDS: &[Choice] = &[
    choice(
        "mou",
        "memorandum of understanding: says what partners intend",
    ),
    choice(
        "alliance",
        "alliance agreement: a contract between the partners",
    ),
];

/// How much is asked and printed.
const DEPTHS: &[Choice] = &[
    choice("short", "short: about two pages, for small groups"),
    choice(
        "standard",
        "standard: the usual memorandum of understanding",
    ),
    choice("full", "full: everything that a binding agreement covers"),
];

/// The nations, whose laws differ.
const NATIONS: &[Choice] = &[
    choice("england", "England"),
    choice("wales", "Wales"),
    choice("scotland", "Scotland"),
    choice("northern-ireland", "Northern Ireland"),
];

/// How far the document binds.
const BINDINGS: &[Choice] = &[
    choice("none", "nothing in it binds in law"),
    choice("some", "named topics bind, the rest does not"),
    choice("all", "all of it binds in law"),
];

/// The topics that can bind by themselves.
const TOPICS: &[Choice] = &[
    choice("confidentiality", "confidentiality"),
    choice("data-protection", "protection of personal data"),
    choice("freedom-of-information", "freedom of information"),
    choice("intellectual-property", "intellectual property"),
    choice("publicity", "publicity"),
    choice("costs", "costs of preparing the document"),
    choice("law", "governing law"),
    choice("money", "money"),
    choice("dispute-resolution", "dispute resolution"),
];

/// How far the text has come.
const STATUSES: &[Choice] = &[
    choice("draft", "draft for discussion"),
    choice("for-approval", "for approval by each partner"),
    choice("agreed", "agreed"),
];

/// What is being written.
pub const ITEM: Item = Item {
    key: "document",
    number: None,
    title: "The document",
    guidance: "Decide first what you are writing and how far it is meant to bind.\n\
        A memorandum of understanding records intentions; an alliance agreement is a contract.\n\
        The title settles nothing: courts look at the words used and at what people then do.\n\
        The nation matters, because contract, charity and information law differ between nations.\n\
        Ask an adviser before anything that binds is signed.",
    explanation: "A memorandum of understanding suits partners who trust each other, move little money \
        and want to write down who does what. An alliance agreement suits partners who take on a \
        contract together, pool money, or need to hold each other to what was promised.\n\n\
        The commonest mistake is a memorandum that turns out to bind, because it has prices, \
        indemnities, exclusivity or promises without a way out, and nowhere says what it is. In \
        Sundorne v Geminor [2024] EWHC 1666 (Ch) a memorandum without a statement that it did not \
        bind was held to contain a contract. The opposite mistake is to rely on a memorandum for \
        protection that it cannot give.\n\n\
        Most partners choose the middle: the memorandum as a whole does not bind, but a few topics \
        do, such as confidentiality, personal data and each partner bearing its own costs. The \
        document then names those topics and says that only they are meant to create legal relations.\n\n\
        In England, Wales and Northern Ireland a promise binds only if something is given in return \
        or the document is a deed. In Scotland neither is needed, and even a promise by one side \
        alone can bind, so loose wording is riskier there.\n\n\
        The draft says on its first page what its status is. Mark it as agreed only when every \
        partner has approved the same text.",
    sources: &[
        "Sundorne Products (Llanidloes) Ltd v Geminor UK Ltd [2024] EWHC 1666 (Ch)",
        "NHS Providers, Collaborating for better care (2021)",
        "Requirements of Writing (Scotland) Act 1995",
    ],
    questions: &[
        Question::choice("kind", "the kind of document", "Which kind of document do you want?", KINDS)
            .help(
                "A memorandum says what the partners intend and usually does not bind. An alliance \
                agreement is a contract with rights and duties. Start with a memorandum unless money, \
                staff or a joint contract depends on the promises.",
            )
            .example("mou")
            .suggest("mou")
            .short()
            .topics(&["A01", "A05"]),
        Question::line("title", "the title", "What is the title of the document?")
            .help(
                "Use a title that people outside will understand: what the work is and where. It is \
                printed at the head of the document and in reports.",
            )
            .example("Memorandum of understanding on befriending in Anytown")
            .short()
            .topics(&["A01"]),
        Question::choice("depth", "the length of the document", "How long should it be?", DEPTHS)
            .help(
                "The short form covers each of the 13 items in a sentence or two. The standard form suits most \
                memorandums. The full form adds what a binding agreement needs, and asks more. \
                You can change this later without losing answers.",
            )
            .example("standard")
            .suggest("standard")
            .short()
            .topics(&["A01"]),
        Question::choice(
            "form",
            "the form of the partnership",
            "Which form does the partnership take?",
            partnership::FORMS,
        )
        .help(
            "The form decides which clauses are printed: a network that only exchanges news needs little, a pooled \
            fund or a jointly controlled company needs much. `consortia form choose` asks a dozen plain questions and \
            recommends one.",
        )
        .example("lead-body")
        .optional()
        .short()
        .topics(&["A05", "R1"]),
        Question::choice("nation", "the nation", "In which nation does the work take place?", NATIONS)
            .help(
                "Charity law, freedom of information, vetting and bank holidays differ between the \
                nations. If the work crosses a border, choose the nation where most of it happens and \
                ask an adviser about the other.",
            )
            .example("england")
            .short()
            .topics(&["Z18"]),
        Question::choice("binding", "how far it binds", "How far should it bind the partners in law?", BINDINGS)
            .help(
                "If the document does not say, a court may decide for you. A memorandum that binds on nothing is the \
                cautious start; many bind on a few named topics, such as confidentiality. An alliance agreement \
                binds as a whole.",
            )
            .example("some")
            .suggest_from(&["document.kind"], "the cautious answer for this kind of document", usual_binding)
            .short()
            .topics(&["A05"]),
        Question::choices("binding_topics", "the topics that bind", "Which topics are meant to bind?", TOPICS)
            .when(Condition::Is("document.binding", "some"))
            .help(
                "Name only what must hold even if the partners fall out. Secrecy, personal data, ownership of \
                materials and own costs are usual. Making money bind turns a memorandum into a contract \
                for that part: ask an adviser.",
            )
            .example(
                "confidentiality; data-protection; freedom-of-information; intellectual-property; \
                publicity; costs; law",
            )
            .suggest(
                "confidentiality; data-protection; freedom-of-information; intellectual-property; \
                publicity; costs; law",
            )
            .short()
            .topics(&["A05"]),
        Question::yes_no("deed", "whether it is signed as a deed", "Will it be signed as a deed?")
            .when(Condition::All(&[
                Condition::IsNot("document.binding", "none"),
                Condition::IsNot("document.nation", "scotland"),
            ]))
            .help(
                "Outside Scotland a promise for which nothing is given in return binds only in a deed. \
                A deed needs witnesses or two signatures and care with electronic signing. Ask an adviser \
                if one partner gives much more than it gets.",
            )
            .example("no")
            .suggest("no")
            .full()
            .topics(&["A05", "Z19"]),
        Question::choice("status", "the status of the text", "How far has the text come?", STATUSES)
            .help(
                "The status is printed on the first page, so that nobody mistakes a draft for an agreement. \
                Use agreed only when every partner has approved this very text.",
            )
            .example("draft")
            .suggest("draft")
            .short()
            .topics(&["A01"]),
        Question::line("version", "the version", "Which version is this?")
            .help("A number or a word that lets people tell two drafts apart in a meeting.")
            .example("0.3")
            .optional()
            .topics(&["A01"]),
        Question::date("date", "the date of the document", "What date should the document carry?")
            .help(
                "For a draft, the date of the text. For an agreed document, the day on which the last \
                partner signs. Do not date it earlier than that.",
            )
            .example("15 January 2027")
            .optional()
            .short()
            .topics(&["A01"]),
    ],
    derived: &[],
    rules: &[
        Rule {
            code: "DOC01",
            severity: Severity::Error,
            title: "an agreed document has a date",
            explanation: "A document marked as agreed needs the day on which it was agreed. Without it \
                nobody can tell later which of two versions holds. Set `document.date` to the day on \
                which the last partner signed, or set the status back to `for-approval`.",
            check: agreed_needs_date,
        },
        Rule {
            code: "DOC02",
            severity: Severity::Warning,
            title: "a memorandum that binds as a whole, or an alliance that binds nobody",
            explanation: "A memorandum that binds in full is a contract under another name, and people \
                will treat it too lightly. An alliance agreement that does not bind gives none of the \
                protection that its name promises. Choose the kind that fits, or ask an adviser.",
            check: kind_fits_binding,
        },
        Rule {
            code: "DOC03",
            severity: Severity::Error,
            title: "some topics bind, and at least one is named",
            explanation: "The document says that only named topics bind. If none is named, it is unclear \
                whether anything does. Name the topics in `document.binding_topics`, or choose `none`.",
            check: binding_topics_named,
        },
        Rule {
            code: "DOC04",
            severity: Severity::Warning,
            title: "promises about money in a memorandum that binds in part",
            explanation: "Once money binds, the memorandum is a contract for that part: it needs certain \
                amounts, something given in return or a deed, and rules on tax and default. An alliance \
                agreement covers these. Ask an adviser.",
            check: money_binds,
        },
        Rule {
            code: "DOC05",
            severity: Severity::Warning,
            title: "a non-binding document that makes a promise of a binding kind",
            explanation: "A promise that each partner answers for what the others do is a sign of a contract, whatever the \
                title says. In a document that is not meant to bind they either mislead the partners or \
                bind them by surprise. Leave them out, or say that the document binds.",
            check: binding_promises,
        },
        Rule {
            code: "DOC06",
            severity: Severity::Warning,
            title: "Scotland: a promise can bind without anything in return",
            explanation: "Under Scots law a promise by one side alone can bind, and no consideration is \
                needed. If a memorandum of which nothing should bind promises money, ask a Scottish adviser. Source: \
                general rule of Scots law. Looked up on 23 November 2026.",
            check: scottish_promise,
        },
    ],
};

/// Whether one topic binds, given how far the document binds.
pub fn topic_binds(agreement: &Agreement, topic: &str) -> bool {
    match agreement.choice("document.binding") {
        Some("all") => true,
        Some("some") => agreement.choices(BINDING_TOPICS).contains(&topic),
        _ => false,
    }
}

/// Suggests that a memorandum binds on nothing, and an alliance agreement on all.
fn usual_binding(agreement: &Agreement) -> Option<Value> {
    agreement
        .choice("document.kind")
        .map(|kind| Value::Choice(if kind == "alliance" { "all" } else { "none" }))
}

fn agreed_needs_date(agreement: &Agreement, report: &mut Report<'_>) {
    if agreement.is("document.status", "agreed") && agreement.date("document.date").is_none() {
        report
            .find("the document is marked as agreed but has no date")
            .at("document.status", "agreed here")
            .at("document.date", "no date")
            .hint("give the day on which the last partner signed");
    }
}

fn kind_fits_binding(agreement: &Agreement, report: &mut Report<'_>) {
    let message = match (
        agreement.choice("document.kind"),
        agreement.choice("document.binding"),
    ) {
        (Some("mou"), Some("all")) => "a memorandum of understanding binds as a whole",
        (Some("alliance"), Some("none")) => "an alliance agreement does not bind at all",
        _ => return,
    };
    report
        .find(message)
        .at("document.kind", "this kind")
        .at("document.binding", "binds so far")
        .hint("choose the kind that fits, or ask an adviser");
}

fn binding_topics_named(agreement: &Agreement, report: &mut Report<'_>) {
    let answer = agreement.get(BINDING_TOPICS);
    let none = answer.is_given() && agreement.choices(BINDING_TOPICS).is_empty();
    if agreement.is("document.binding", "some") && none {
        report
            .find("some topics are to bind but none is named")
            .at(BINDING_TOPICS, "no topic")
            .at("document.binding", "some bind")
            .hint("name the topics, or answer none");
    }
}

fn money_binds(agreement: &Agreement, report: &mut Report<'_>) {
    if agreement.is("document.kind", "mou")
        && agreement.is("document.binding", "some")
        && topic_binds(agreement, "money")
    {
        report
            .find("money binds in a memorandum of understanding")
            .at(BINDING_TOPICS, "includes money")
            .hint("ask an adviser, or write an alliance agreement");
    }
}

fn binding_promises(agreement: &Agreement, report: &mut Report<'_>) {
    let Some(binding) = agreement.choice("document.binding") else {
        return;
    };
    if binding == "all" {
        return;
    }
    if agreement.is("risk_sharing.liability", "joint-and-several") {
        report
            .find("the document does not bind on liability but makes each partner liable for all")
            .at("risk_sharing.liability", "joint and several")
            .at("document.binding", "does not bind on this")
            .hint("let each partner answer for its own acts, or write an agreement that binds");
    }
}

fn scottish_promise(agreement: &Agreement, report: &mut Report<'_>) {
    if agreement.is("document.nation", "scotland")
        && agreement.is("document.binding", "none")
        && !agreement.rows("financing.contributions").is_empty()
    {
        report
            .find("a Scottish document that is not meant to bind lists contributions of money")
            .at("financing.contributions", "contributions")
            .at("document.nation", "Scotland")
            .hint("word them as intentions and ask a Scottish adviser");
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::answers;

    #[track_caller]
    fn codes(text: &str) -> Vec<&'static str> {
        let (agreement, faults) = answers::read(&format!("[document]\n{text}"));
        assert!(faults.is_empty(), "{faults:?}");
        let mut findings = Vec::new();
        for rule in ITEM.rules {
            (rule.check)(
                &agreement,
                &mut Report::new(&agreement, rule, &mut findings),
            );
        }
        findings.iter().map(|finding| finding.code).collect()
    }

    #[test]
    fn agreed_without_a_date_is_found() {
        assert_eq!(codes("status = \"agreed\""), ["DOC01"]);
        assert!(codes("status = \"agreed\"\ndate = \"1 April 2027\"").is_empty());
        assert!(codes("status = \"draft\"").is_empty());
    }

    #[test]
    fn kind_and_binding_fit_each_other() {
        assert_eq!(codes("kind = \"mou\"\nbinding = \"all\""), ["DOC02"]);
        assert_eq!(codes("kind = \"alliance\"\nbinding = \"none\""), ["DOC02"]);
        assert!(codes("kind = \"mou\"\nbinding = \"none\"").is_empty());
        assert!(codes("kind = \"alliance\"\nbinding = \"all\"").is_empty());
    }

    #[test]
    fn money_that_binds_in_a_memorandum_is_found() {
        let text = "kind = \"mou\"\nbinding = \"some\"\nbinding_topics = [\"money\"]";
        assert_eq!(codes(text), ["DOC04"]);
        assert!(codes(&text.replace("money", "law")).is_empty());
    }

    #[test]
    fn a_topic_binds_only_where_the_document_says_so() {
        let text = |binding: &str| {
            format!("[document]\nbinding = \"{binding}\"\nbinding_topics = [\"law\"]\n")
        };
        let binds =
            |binding: &str, topic: &str| topic_binds(&answers::read(&text(binding)).0, topic);
        assert!(binds("all", "money"));
        assert!(binds("some", "law"));
        assert!(!binds("some", "money"));
        assert!(!binds("none", "law"));
    }
}
