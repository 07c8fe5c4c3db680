//! Who the partners are, in law and by name.

use super::forms;
use super::item::Item;
use super::question::{Identity, Question, Rows};

mod rules;
mod same;

/// One entry a partner.
const PARTNERS: Rows = Rows {
    singular: "partner",
    plural: "partners",
    identity: Identity::Id,
    columns: &[
        Question::line("name", "the full name", "What is the partner's full legal name?")
            .help(
                "Copy it from the register or the governing document, letter by letter, with its \
                apostrophes and ampersands. A wrong name can mean that the wrong body has signed.",
            )
            .example("Anytown Befriending & Support")
            .short()
            .topics(&["A02"]),
        Question::line("short_name", "the short name", "What is it called for short?")
            .help("The name by which the document refers to it. Leave it out to use the full name everywhere.")
            .example("Befriending")
            .optional()
            .short()
            .topics(&["A02"]),
        Question::choice("form", "the legal form", "What is its legal form?", forms::FORMS)
            .help(
                "The form decides who can sign, who is liable and which laws apply. If unsure, look at the \
                governing document. A group without any registration is usually unincorporated.",
            )
            .example("charitable-incorporated-organisation")
            .short()
            .topics(&["A02"]),
        Question::line("charity_number", "the charity number", "What is its charity number?")
            .help(
                "England and Wales: six or seven digits. Scotland: SC and six digits. Northern Ireland: NIC and \
                six digits. Exempt and excepted charities have none.",
            )
            .example("1234567")
            .optional()
            .short()
            .topics(&["A02"]),
        Question::line("company_number", "the company number", "What is its company number?")
            .help(
                "Eight characters, with any zero in front: 07706036. Scottish numbers start with SC, those of Northern \
                Ireland with NI or R. A registered society gives its own number here: RS007234. Leave it out if it is neither.",
            )
            .example("07706036")
            .optional()
            .short()
            .topics(&["A02"]),
        Question::line("address", "the address", "What is its registered or main address?")
            .help("Use the registered office or the main office. Do not give anybody's home address: the document may be published.")
            .example("1 High Street, Anytown AN1 1AA")
            .topics(&["A02"]),
        Question::yes_no("commissioner", "whether it commissions the work", "Does it commission or pay for the work?")
            .help(
                "A commissioner that is also a partner has two roles. The document says so, so that its \
                duties as a buyer are not lost in the partnership.",
            )
            .example("no")
            .suggest("no")
            .optional()
            .topics(&["A02", "R3"]),
        Question::line("other_name", "the Welsh or other-language name", "Does it have a name in Welsh or another language?")
            .help("Names in two languages are equal: both are printed. In a draft in English and Welsh this is the Welsh one. Do not translate a name that the body does not itself use.")
            .example("Ymddiriedolaeth Cyfeillion Trefenw")
            .optional()
            .short()
            .topics(&["A02"]),
        Question::lines("people", "the people who act for it", "Which named people act for it?")
            .help(
                "Only for a body without legal personality, such as an unincorporated charity or group: it can act and \
                sign only through people. They can be personally liable, so name those who agree to \
                act, and ask an adviser.",
            )
            .example("Ann Jones; Bashir Khan; Siân Price")
            .optional()
            .short()
            .topics(&["A02", "Z19"]),
    ],
};

/// Who the partners are.
pub const ITEM: Item = Item {
    key: "partners",
    number: None,
    title: "The partners",
    guidance: "Name every organisation that takes part, as the law knows it.\n\
        The legal form matters: it decides who can sign, who is liable and which laws apply.\n\
        A group that is not incorporated cannot itself agree to anything; its people do, and may be \
        personally liable.\n\
        Use present names: many health bodies and councils have changed.",
    explanation: "Each partner should be a body that the law knows, written as in its register: a company, \
        a charitable incorporated organisation, a council, a trust. The number in the register settles which of two \
        bodies with like names is meant.\n\n\
        An unincorporated charity or group is no legal person. Those who sign for it agree in their \
        own names and can be personally liable. The document names them, says in which capacity they act, \
        and limits their liability to the funds that they hold for the group. Such a partner should \
        not hold money, staff or leases for the others.\n\n\
        A commissioner can be a partner and still buy services. Say so openly: it keeps its \
        duties under procurement law, and the others should know in which role it speaks.\n\n\
        Consortia in health have ranged from two bodies with separate contracts to networks with \
        scores of members. With more than eight partners the draft lists them in a table at the end.\n\n\
        Many bodies have a Welsh name as well as an English one. Both are printed, as they stand.",
    sources: &[
        "Nesta and Innovation Unit, Networks that Work (2013)",
        "NHS Providers, Collaborating for better care (2021)",
        "Charities Act 2011",
    ],
    questions: &[Question::rows("partners", "the partners", "Who are the partners?", &PARTNERS)
        .help(
            "Add every organisation that will sign. Those that only help, advise or are consulted are not partners. \
            The id of an entry is how the other answers refer to it; keep it when the name changes.",
        )
        .example("anytown-befriending")
        .short()
        .topics(&["A02"])],
    derived: &[],
    rules: rules::RULES,
};
