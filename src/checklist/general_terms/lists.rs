//! The lists of the general terms.

use super::choices::{LAWFUL_BASES, SPECIAL_CONDITIONS};
use crate::checklist::question::{Identity, Question, Rows};

/// Words that mean something particular in the document.
pub(super) const DEFINITIONS: Rows = Rows {
    singular: "definition",
    plural: "definitions",
    identity: Identity::Id,
    columns: &[
        Question::line("term", "the term", "Which word or words?")
            .help("Write it with capitals, just as the other answers use it. A term that nothing uses is left out of the draft.")
            .example("Hub")
            .topics(&["A04"]),
        Question::line("meaning", "what it means", "What does it mean?")
            .help("A phrase that could stand in its place. Do not put a duty into a definition: it would be overlooked.")
            .example("the building at 4 Mill Lane, Anytown")
            .topics(&["A04"]),
    ],
};

/// Who passes which personal data to whom.
pub(super) const DATA_FLOWS: Rows = Rows {
    singular: "data flow",
    plural: "data flows",
    identity: Identity::Id,
    columns: &[
        Question::partner("from", "the partner that gives the data", "Which partner gives the data?")
            .help("One entry for each kind of data that goes one way. Data that goes both ways is two entries.")
            .example("anytown-befriending")
            .full()
            .topics(&["Z1"]),
        Question::partner("to", "the partner that receives it", "Which partner receives it?")
            .help("Only partners are named here. Data that goes to others belongs in the data sharing agreement.")
            .example("anytown-trust")
            .full()
            .topics(&["Z1"]),
        Question::line("data", "the data", "Which data?")
            .help("Say what is passed and about whom, and no more than the purpose needs.")
            .example("names, addresses and health needs of people referred")
            .full()
            .topics(&["Z1"]),
        Question::line("purpose", "the purpose", "For which purpose?")
            .help("Data given for one purpose may not be used for another without a reason in law.")
            .example("to arrange visits")
            .full()
            .topics(&["Z1"]),
        Question::choice("lawful_basis", "the lawful basis", "On which lawful basis?", LAWFUL_BASES)
            .help(
                "Each use of personal data needs one. Public bodies mostly rely on a public task, and consent is weak where \
                people have no real choice. Ask each data protection officer.",
            )
            .example("public-task")
            .full()
            .topics(&["Z1"]),
        Question::choice(
            "special_condition",
            "the condition for special category data",
            "Which condition allows data on health and the like?",
            SPECIAL_CONDITIONS,
        )
        .help(
            "Data on health, ethnic origin, belief, sexual life and some other subjects needs a second ground. Answer \
            that there is none of it if so; ask the data protection officer if unsure.",
        )
        .example("health-or-social-care")
        .optional()
        .full()
        .topics(&["Z1"]),
    ],
};

/// The decisions of each partner's board.
pub(super) const APPROVALS: Rows = Rows {
    singular: "approval",
    plural: "approvals",
    identity: Identity::Partner,
    columns: &[
        Question::partner("partner", "the partner", "Which partner?").topics(&["A12"]),
        Question::line("body", "the body that approves", "Which of its bodies approves the document?")
            .help("The board, the trustees, the cabinet, or the person to whom the decision is delegated.")
            .example("the board of trustees")
            .topics(&["A12"]),
        Question::date("date", "the date of the approval", "When did it approve, or when will it decide?")
            .help("Use the date in the minutes. Leave it out while it is not known.")
            .example("18 February 2027")
            .optional()
            .topics(&["A12"]),
    ],
};

/// Who signs for each partner.
pub(super) const SIGNATORIES: Rows = Rows {
    singular: "signatory",
    plural: "signatories",
    identity: Identity::Partner,
    columns: &[
        Question::partner("partner", "the partner", "Which partner?").short().topics(&["Z19"]),
        Question::line("name", "the name of who signs", "Who signs for it?")
            .help("The person needs authority from the board or under standing orders. Use the name as it will be signed.")
            .example("Siân Price")
            .short()
            .topics(&["Z19"]),
        Question::line("post", "the post of who signs", "In which post?")
            .help("The post shows why this person can sign: chair, chief executive, authorised officer.")
            .example("Chair of trustees")
            .short()
            .topics(&["Z19"]),
        Question::line("second_name", "the name of the second signatory", "Who signs with them, if two must sign?")
            .help("Two trustees sign for a charitable incorporated organisation or an unincorporated charity, and a deed often needs two.")
            .example("Bashir Khan")
            .optional()
            .short()
            .topics(&["Z19"]),
        Question::line("second_post", "the post of the second signatory", "In which post is the second?")
            .help("Such as trustee, director or company secretary.")
            .example("Trustee")
            .optional()
            .short()
            .topics(&["Z19"]),
    ],
};
