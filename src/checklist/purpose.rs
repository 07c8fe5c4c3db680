//! Why the partners work together, for whom, where, and what they leave out.

mod rules;

use super::condition::Condition;
use super::forms;
use super::item::Item;
use super::question::Question;

/// Why the partners work together, and on what.
pub const ITEM: Item = Item {
    key: "purpose",
    number: None,
    title: "Purpose",
    guidance: "Say why you are doing this together, for whom and where, in words that the people served \
        would recognise.\n\
        A purpose that all share holds a partnership together when money or staff change.\n\
        Say also what is left out: most quarrels are about work that nobody had in mind.\n\
        Each charity can only take part in what furthers its own objects.",
    explanation: "Nesta and Innovation Unit found that partners often jump over the first step: agreeing \
        why they work together and what they hope to change. Without it little is achieved, and each \
        disagreement turns into a disagreement about everything.\n\n\
        Write the purpose in one to three sentences. Then list objectives that somebody could check \
        in a year's time. Each objective should have at least one measure under monitoring and review.\n\n\
        Principles say how partners behave to each other. Keep to those that you would point to in a \
        difficult meeting. A principle that another answer contradicts, such as equal partners with \
        unequal votes, does harm.\n\n\
        The scope covers services, area and people, and what is not included. Leave nothing to be \
        understood.\n\n\
        Trustees need to record that the work furthers their charity's objects, and public bodies \
        under which powers they act. Ask an adviser where you are not sure.",
    sources: &[
        "Nesta and Innovation Unit, Networks that Work (2013)",
        "Wildridge et al., How to create successful partnerships (2004)",
        "NHS Providers, Collaborating for better care (2021)",
        "Charity Commission for England and Wales, Collaborative working and mergers (CC34)",
    ],
    questions: &[
        Question::text("background", "the background", "What has led the partners to work together?")
            .help(
                "Two or three sentences for a reader who was not there: the need, what happened before, and \
                what is new. Name bodies by their present names.",
            )
            .example(
                "Older people in Anytown told us that they wait months for help at home. Since 2024 the \
                partners have met every quarter to change that.",
            )
            .topics(&["A03"]),
        Question::text("purpose", "the purpose", "What is the purpose of working together?")
            .help(
                "One to three sentences: for whom, and what will be different. If it is vague, every later \
                answer is harder. It should lie within the objects of each charity that takes part.",
            )
            .example("To help people over 65 in Anytown to live at home safely and among friends")
            .short()
            .topics(&["A07"]),
        Question::lines("objectives", "the objectives", "Which objectives do the partners share?")
            .help(
                "List what should have been achieved by the end, each so that somebody can tell whether it was. \
                Three to six are enough.",
            )
            .example("Visit 200 people a week by March 2028; Halve the waiting time for a first visit")
            .topics(&["A09"]),
        Question::lines("principles", "the principles", "By which principles will the partners work?")
            .help(
                "Principles guide what is not written down. Choose few and mean them. Check that votes, \
                seats and money do not contradict them.",
            )
            .example("We put the people served first; We share bad news early; Each partner's voice counts")
            .suggest(
                "The people served come first; Partners are open with each other and share bad news early; \
                Decisions are taken as close as possible to the people they affect; \
                Each partner respects the independence of the others",
            )
            .or_none()
            .topics(&["A08"]),
        Question::lines("services", "the services", "Which services or activities are included?")
            .help("List what the partners will do together. A role or milestone about anything else is a sign of a gap.")
            .example("Home visits; A telephone helpline; A monthly lunch club")
            .topics(&["A10"]),
        Question::line("area", "the area served", "Which area does the work cover?")
            .help("Name it so that a stranger could find its edges: a council area, a list of wards, a set of postcodes.")
            .example("the borough of Anytown")
            .topics(&["A10"]),
        Question::line("people_served", "the people served", "Whom is the work for?")
            .help("Say who may use it, by age, need or place. If people are referred, say by whom.")
            .example("people aged 65 or over who live alone")
            .topics(&["A10"]),
        Question::lines("out_of_scope", "what is left out", "What is left out?")
            .help("Name the neighbouring work that somebody might expect, or answer none. An empty answer here is how costs creep in.")
            .example("Personal care; Transport to hospital")
            .or_none()
            .topics(&["A10"]),
        Question::text(
            "charitable_objects",
            "how the work furthers the charities' objects",
            "How does the work further the objects of each charity that takes part?",
        )
        .when(Condition::SomePartnerIs(forms::CHARITIES))
        .help(
            "Trustees must be able to show that joint work furthers their own objects and carries no undue \
            private benefit. A sentence a charity is enough. Each board should record that it has considered this.",
        )
        .example("Each charity exists to relieve the needs of older people in Anytown, which is what the work does")
        .topics(&["A06"]),
        Question::text(
            "powers",
            "the powers of the public bodies",
            "Under which powers do the public bodies take part?",
        )
        .when(Condition::SomePartnerIs(forms::PUBLIC_BODIES))
        .help(
            "A public body can only do what statute allows. Pooled budgets and lead commissioning need a \
            particular power, and charities cannot pay into some pooled funds. Ask each body's adviser.",
        )
        .example("Anytown Council acts under section 1 of the Localism Act 2011")
        .full()
        .topics(&["A06"]),
        Question::text(
            "head_contract",
            "the contract or grant behind the work",
            "Is there a contract or grant that this document depends on?",
        )
        .help(
            "Give its name, date and the body that awards it. Where the two disagree, the contract or grant \
            comes first. Check that its terms on audit, data and insurance are passed on.",
        )
        .example("Grant agreement between Anytown Council and Anytown Befriending dated 1 February 2027")
        .or_none()
        .full()
        .topics(&["A11"]),
        Question::text(
            "prior_arrangements",
            "earlier arrangements",
            "Are there earlier arrangements between the partners that this replaces?",
        )
        .help("Name each with its date, so that two texts do not hold side by side. Answer none if there are none.")
        .example("The partnership protocol of 3 May 2023")
        .or_none()
        .full()
        .topics(&["A03", "A11"]),
    ],
    derived: &[],
    rules: rules::RULES,
};
