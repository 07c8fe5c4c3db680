//! The choices that the general terms offer.

use crate::checklist::question::{Choice, choice};

/// How the partners stand to each other over personal data.
pub(super) const PERSONAL_DATA: &[Choice] = &[
    choice(
        "none",
        "no personal data passes between partners, except contacts",
    ),
    choice(
        "separate-controllers",
        "each partner decides for itself (separate controllers)",
    ),
    choice(
        "joint-controllers",
        "partners decide together (joint controllers)",
    ),
    choice(
        "processor",
        "a partner acts on another's instructions (processor)",
    ),
];

/// Who owns what is created.
pub(super) const OWNERSHIP: &[Choice] = &[
    choice(
        "creator",
        "whoever creates it owns it and lets the others use it",
    ),
    choice("joint", "all partners own it together"),
    choice(
        "one-partner",
        "one partner owns it and lets the others use it",
    ),
];

/// What is needed before one partner speaks for all.
pub(super) const PUBLICITY: &[Choice] = &[
    choice("prior-agreement", "every partner named agrees beforehand"),
    choice("steering-group", "the steering group agrees beforehand"),
    choice("notice", "the others are told beforehand"),
];

/// Who can change the document.
pub(super) const VARIATION: &[Choice] = &[
    choice("all-in-writing", "all partners, in writing"),
    choice(
        "group-for-schedules",
        "a decision for contacts, steps, risks and measures; all partners, in writing, for the rest",
    ),
];

/// Who pays for preparing it.
pub(super) const COSTS: &[Choice] = &[
    choice("own", "each partner its own"),
    choice("equal", "all partners equally"),
];

/// Whether partners may do like work with others.
pub(super) const EXCLUSIVITY: &[Choice] = &[
    choice(
        "non-exclusive",
        "each may do like work alone or with others",
    ),
    choice(
        "exclusive",
        "each does this work only with the other partners",
    ),
];

/// The law that governs a document that binds.
pub(super) const LAWS: &[Choice] = &[
    choice("england-and-wales", "the law of England and Wales"),
    choice("scotland", "the law of Scotland"),
    choice("northern-ireland", "the law of Northern Ireland"),
];

/// The languages of the document.
pub(super) const LANGUAGES: &[Choice] = &[
    choice("english", "English only"),
    choice("equal", "English and Welsh, of equal standing"),
    choice(
        "english-prevails",
        "English and Welsh, the English prevails",
    ),
    choice("welsh-prevails", "English and Welsh, the Welsh prevails"),
];

/// What the partners undertake over the standards of the work.
pub(super) const STANDARDS: &[Choice] = &[
    choice("modern-slavery", "to guard against modern slavery"),
    choice(
        "speaking-up",
        "to protect those who speak up about wrongdoing",
    ),
    choice("prevent", "to keep people from being drawn into terrorism"),
    choice("public-life", "to keep to the standards of public life"),
];

/// Who besides the partners can enforce what binds.
pub(super) const THIRD_PARTIES: &[Choice] = &[
    choice("excluded", "nobody but the partners"),
    choice("named", "people or bodies that are named"),
];

/// Whether a partner can pass its part to somebody else.
pub(super) const TRANSFER: &[Choice] = &[
    choice(
        "with-consent",
        "only if the other partners agree in writing",
    ),
    choice("not-at-all", "no partner can"),
];

/// Small terms that keep an agreement working.
pub(super) const SUPPORTING: &[Choice] = &[
    choice("severance", "a term that fails leaves the others standing"),
    choice("waiver", "a right not used at once is not lost"),
    choice(
        "further-assurance",
        "each signs what else is needed to give effect to it",
    ),
];

/// How public money reaches the partners.
pub(super) const ROUTES: &[Choice] = &[
    choice(
        "psr",
        "a health care contract under the provider selection regime",
    ),
    choice(
        "public-contract",
        "a public contract under general procurement law",
    ),
    choice("grant", "a grant"),
    choice("none", "no public money"),
    choice("not-known", "not known yet"),
];

/// The forms in which the document is offered.
pub(super) const FORMATS: &[Choice] = &[
    choice("plain-summary", "a summary in plain English"),
    choice("easy-read", "easy read"),
    choice("large-print", "large print"),
    choice("audio", "a recording"),
    choice("braille", "braille"),
    choice("sign-language", "sign language"),
];

/// The grounds on which the law lets personal data be used.
pub(super) const LAWFUL_BASES: &[Choice] = &[
    choice("consent", "consent"),
    choice("contract", "a contract with the person"),
    choice("legal-obligation", "a legal obligation"),
    choice("vital-interests", "vital interests"),
    choice("public-task", "a public task"),
    choice("legitimate-interests", "legitimate interests"),
];

/// What lets data on health and other special categories be used.
pub(super) const SPECIAL_CONDITIONS: &[Choice] = &[
    choice("no-special-data", "no special category data"),
    choice("explicit-consent", "explicit consent"),
    choice("health-or-social-care", "health or social care"),
    choice("safeguarding", "safeguarding of people at risk"),
    choice("vital-interests", "vital interests"),
    choice(
        "not-for-profit-body",
        "members and contacts of a not-for-profit body",
    ),
    choice(
        "other",
        "another condition, named in the data sharing agreement",
    ),
];
