//! Item 5: whom to ring in each organisation.

mod rules;

use super::item::Item;
use super::question::{Choice, Identity, Question, Rows, choice};

/// How formal notices are given.
const NOTICES: &[Choice] = &[
    choice("post", "by hand or post only"),
    choice("post-or-email", "by hand, post or email"),
    choice("email", "by email only"),
];

/// The people named, one a partner.
const CONTACTS: Rows = Rows {
    singular: "contact",
    plural: "contacts",
    identity: Identity::Partner,
    columns: &[
        Question::partner("partner", "the partner", "Which partner?").help("Each partner has one entry.").short().topics(&["C1"]),
        Question::line("name", "the name of the contact", "What is the contact's name?")
            .help("May be left out if the document will be published: then the post stands for whoever holds it.")
            .example("Siân O'Neill")
            .short()
            .optional()
            .topics(&["C1"]),
        Question::line("post", "the post of the contact", "Which post does the contact hold?")
            .help("The post lasts longer than the person.")
            .example("Partnerships manager")
            .short()
            .topics(&["C1"]),
        Question::line("email", "the contact's email address", "Which work email address?")
            .help("An address of the organisation, best one that several people read. No personal addresses.")
            .example("partnerships@anytown-befriending.example")
            .short()
            .topics(&["C1"]),
        Question::line("phone", "the contact's telephone number", "Which work telephone number?")
            .help("A number of the organisation, not a personal mobile, as the document may be published.")
            .example("01632 960123")
            .optional()
            .topics(&["C1"]),
        Question::line("deputy", "the contact's deputy", "Who stands in when the contact is away?")
            .help("A name or a post, in the same organisation.")
            .example("Head of services")
            .optional()
            .topics(&["C1"]),
    ],
};

/// Item 5 of the checklist.
pub const ITEM: Item = Item {
    key: "point_of_contact",
    number: Some(5),
    title: "Point of contact",
    guidance: "Name one person in each organisation whom the others can ring.\n\
        That person passes questions on inside their own organisation and brings back answers.\n\
        Use work addresses and posts: such documents are often published, and people move on.\n\
        What goes wrong: a contact who has left, and formal notices that reach nobody.",
    explanation: "The checklist of Nesta and Innovation Unit asks who the point of contact is in each \
        organisation. It is a small thing that saves much: in large bodies a small partner otherwise \
        does not know where to begin.\n\n\
        A contact is a door, not a decision maker. Unless the document says so, a contact does not bind \
        the organisation.\n\n\
        Give posts and work addresses only. Home addresses and personal mobiles do not belong in a \
        document that others will read or publish.\n\n\
        Contacts are printed in a schedule, so that a new name needs no change to the document itself: \
        the partner tells the others, within the time that you set.\n\n\
        A binding agreement needs more: how formal notices are given, and when they count as received. \
        Email is quick but needs an address that is read when somebody is away.",
    sources: &[
        "Nesta and Innovation Unit, Networks that Work (2013)",
        "Wildridge et al., How to create successful partnerships (2004)",
    ],
    questions: &[
        Question::period(
            "change_notice",
            "the time to tell of a new contact",
            "Within what time does a partner tell the others of a new contact?",
        )
        .help("People leave without warning; a few working days are enough to name whoever stands in.")
        .example("5 working days")
        .suggest("5 working days")
        .topics(&["C2"]),
        Question::line(
            "channel",
            "how the contacts keep in touch",
            "How do the contacts keep in touch from day to day?",
        )
        .help("A short regular call prevents most misunderstandings. Say how often, or answer none.")
        .example("by email and a call every two weeks")
        .suggest("by email and telephone, as needed")
        .or_none()
        .full()
        .topics(&["C2"]),
        Question::choice("notices", "how formal notices are given", "How are formal notices given?", NOTICES)
            .help(
                "Formal notices end the work, start a dispute or change rights, so it must be clear when they \
                arrive. If email is allowed, each contact needs an address that is always read.",
            )
            .example("post-or-email")
            .suggest("post-or-email")
            .full()
            .topics(&["C3"]),
        Question::rows("contacts", "the contacts", "Who is the contact in each organisation?", &CONTACTS)
            .help("One entry for each partner. A deputy helps when the contact is away.")
            .example("Anytown Befriending; Siân O'Neill; Partnerships manager; partnerships@anytown-befriending.example")
            .short()
            .topics(&["C1"]),
    ],
    derived: &[],
    rules: rules::RULES,
};
