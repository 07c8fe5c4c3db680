//! Information, names and the general terms: what is not among the 13 items but is needed with them.

use super::item::Item;
use super::law;

mod choices;
mod derived;
mod languages;
mod lists;
mod questions;
mod rules;
#[cfg(test)]
mod tests;

pub use languages::{Bilingual, bilingual};

/// What is needed besides the 13 items.
pub const ITEM: Item = Item {
    key: "general_terms",
    number: None,
    title: "General terms",
    guidance: "These terms are not among the 13 items, yet most documents need them.\n\
        Personal data comes first: say who decides what is done with it, before any is shared.\n\
        Public bodies must answer requests for information; never promise them secrecy without exception.\n\
        Agree how you speak in public and who may change the document.\n\
        Name who signs for each partner, and check that they have the authority.",
    explanation: "Data protection law asks of each flow of personal data who decides its purpose. Partners that decide \
        together need an arrangement between them, and one that acts on another's instructions needs a \
        contract with set terms. The document only says which applies; the details belong in a data \
        sharing agreement. Think about risks to people before the work starts, and record it. \
        A list of data flows says who gives what to whom, why, and on which basis.\n\n\
        Confidentiality always has exceptions: the law, requests for information, safeguarding, and \
        people who speak up about wrongdoing. Information held by a public partner, or by others on its behalf, can be \
        asked for; the public partner decides what it releases.\n\n\
        Saying that no partnership or agency arises is more than form. Under the Partnership Act 1890 people who \
        carry on a business in common with a view of profit can become partners in law without meaning to, and \
        in Scotland such a firm is a legal person.\n\n\
        Competition, procurement and subsidy law apply to charities that offer services. A bid by partners \
        who could each have bid alone, or money from a public body that favours one, needs advice first.\n\n\
        Where something binds, a few terms that lawyers expect keep it working: who else can enforce it, whether it \
        replaces what was said before, whether a part can be passed on, who steps in when a body is reorganised, and what \
        happens if one term fails. The suggestions are the cautious ones.\n\n\
        How a partner signs depends on its form. Two trustees sign for a charitable incorporated \
        organisation; a company can act by an authorised person; public bodies follow standing orders; and \
        unincorporated groups sign through named people. Ask an adviser about deeds.",
    sources: &[
        law::SOURCE,
        "Information Commissioner, Data sharing code of practice (2021)",
        "Partnership Act 1890",
        "Charities Act 2011",
        "Companies Act 2006",
        "The King's Fund, Working together to deliver the Mandate (2013)",
    ],
    questions: questions::QUESTIONS,
    derived: derived::DERIVED,
    rules: rules::RULES,
};
