//! What is being written: its kind, title, nation, standing in law and status.

mod form_rules;
mod rules;
mod wording_rules;

use super::condition::Condition;
use super::item::Item;
use super::partnership;
use super::question::{Choice, Question, choice};
use crate::answers::Agreement;
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
    choice("money", "money: financing, risk-sharing and surplus"),
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
        Question::yes_no("pictures", "whether there are pictures", "Should pictures show the agreement at a glance?")
            .help(
                "A schedule at the end then shows when things happen, who is who, the money, the votes and the steps in a \
                dispute, each as a picture with its facts in a table. They are drawn from the other answers and add \
                nothing to the clauses. Some people would rather look than read.",
            )
            .example("yes")
            .suggest("yes")
            .topics(&["A13"]),
        Question::lines("attachments", "the documents attached", "Which further documents are attached?")
            .help(
                "Give each with its date, such as a data sharing agreement, the terms of a grant or a resolution of a \
                board. Leave it unanswered where nothing is attached besides the schedules.",
            )
            .example("Data sharing agreement of 3 March 2027; Grant terms of Anytown Council, dated 1 February 2027")
            .optional()
            .full()
            .topics(&["A13"]),
    ],
    derived: &[],
    rules: rules::RULES,
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
