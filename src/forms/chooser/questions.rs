//! The questions that decide which form fits.

use crate::checklist::{Choice, Question, choice};

const PARTNERS: &[Choice] = &[
    choice("two", "two"),
    choice("several", "three to nine"),
    choice("many", "ten or more"),
];

const PUBLIC: &[Choice] = &[
    choice("none", "none of them"),
    choice("some", "some of them"),
    choice("all", "all of them"),
];

const YES_NO: &[Choice] = &[choice("no", "no"), choice("yes", "yes")];

const WORK: &[Choice] = &[
    choice("exchange", "keeping in touch and learning from each other"),
    choice("bid", "bidding for work together, now and again"),
    choice("service", "running one service together"),
    choice("pathway", "the same care for people with one condition"),
    choice("hubs", "setting up like activities in several places"),
    choice("voice", "a joint voice and office for like organisations"),
    choice("planning", "planning and deciding for an area"),
];

const MONEY: &[Choice] = &[
    choice("none", "it does not: each pays for its own part"),
    choice("direct", "from outside to each partner"),
    choice(
        "between",
        "from one partner to others, or into a joint budget",
    ),
    choice("grants", "from a fund, as small grants to local groups"),
    choice("pool", "from public bodies into one fund of theirs"),
];

const FUNDER: &[Choice] = &[
    choice("nobody", "nobody: there is no funder"),
    choice("each", "each partner for its own part"),
    choice("one", "one partner for everything"),
    choice("all", "all partners together"),
    choice("company", "a company that the partners own"),
];

const SHARING: &[Choice] = &[
    choice("none", "no"),
    choice("gains", "gains only"),
    choice("both", "losses and gains"),
];

const DECISIONS: &[Choice] = &[
    choice("each", "each partner decides for itself"),
    choice("consensus", "together, when everybody agrees"),
    choice("all", "together, and a decision binds all"),
    choice(
        "boards",
        "committees of each body meet, and each decides for its own",
    ),
];

const HELD: &[Choice] = &[
    choice("none", "nothing"),
    choice("building", "a building"),
    choice("staff", "staff"),
    choice("assets", "contracts or assets, in a body of their own"),
];

const NATION: &[Choice] = &[
    choice("england", "England"),
    choice("wales", "Wales"),
    choice("scotland", "Scotland"),
    choice("northern-ireland", "Northern Ireland"),
];

const BINDING: &[Choice] = &[
    choice("none", "not at all"),
    choice("some", "in some matters"),
    choice("all", "as a whole"),
];

const SCALE: &[Choice] = &[
    choice("small", "up to about £25,000 a year, or no money"),
    choice("middle", "more than that, up to about £250,000 a year"),
    choice("large", "more than that, or for five years and longer"),
];

/// The questions, in the order in which they are asked.
pub static QUESTIONS: &[Question] = &[
    Question::choice(
        "partners",
        "how many partners",
        "How many partners are there?",
        PARTNERS,
    )
    .help("Count those who will sign, and not those who are consulted."),
    Question::choice(
        "public",
        "who is public",
        "How many of them are health bodies or councils?",
        PUBLIC,
    )
    .help(
        "Some powers belong to public bodies only. A family doctor's practice counts as private.",
    ),
    Question::choice(
        "commissioner",
        "a commissioner inside",
        "Is one of them the body that buys or funds the work?",
        YES_NO,
    )
    .help("A funder that sits at the table changes who can decide on money."),
    Question::choice("work", "what the work is", "What is it mainly about?", WORK)
        .help("Take the one thing that you would not do without the others."),
    Question::choice("money", "how money moves", "How does money move?", MONEY)
        .help("Follow one pound from whoever gives it to whoever spends it."),
    Question::choice(
        "funder",
        "who answers to the funder",
        "Who answers to the funder?",
        FUNDER,
    )
    .help("This is the one to whom the funder writes when something goes wrong."),
    Question::choice(
        "sharing",
        "losses and gains",
        "Will partners share losses or gains?",
        SHARING,
    )
    .help("A gain is money saved against an agreed plan. Charities need a reason to share a loss."),
    Question::choice(
        "decisions",
        "how decisions are taken",
        "How are decisions to be taken?",
        DECISIONS,
    )
    .help(
        "Some decisions belong to a board or council by law, and no vote of others can take them.",
    ),
    Question::choice(
        "held",
        "what is held jointly",
        "Is anything to be held jointly?",
        HELD,
    )
    .help("If there are several, take the one that would be hardest to divide at the end."),
    Question::choice(
        "unincorporated",
        "an unincorporated partner",
        "Is any partner a group that is not incorporated?",
        YES_NO,
    )
    .help("Such a group cannot sign anything itself: its people do, and may be liable in person."),
    Question::choice(
        "charities",
        "whether all are charities",
        "Are all partners charities or public bodies?",
        YES_NO,
    )
    .help("A community interest company, a partnership or a business is not a charity."),
    Question::choice(
        "nation",
        "the nation",
        "In which nation is the work?",
        NATION,
    )
    .help("The law on pooling money, on charities and on signing differs between nations."),
    Question::choice(
        "binding",
        "how far it binds",
        "How far must it bind?",
        BINDING,
    )
    .help("If somebody failed to do their part, would you want more than a talk about it?"),
    Question::choice("scale", "how big it is", "How big is it?", SCALE)
        .help("The sums are rough guides, and not limits that any law sets."),
];

/// Finds a question by its key.
pub fn question(key: &str) -> Option<&'static Question> {
    QUESTIONS.iter().find(|question| question.key == key)
}
