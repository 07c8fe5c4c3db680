//! Rules that need the answers of several items.

mod agreed;
mod equality;
mod left_over;
mod nations;
mod unicode;
mod wording;

use super::finding::Severity;
use super::rule::Rule;

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
        check: agreed::unconfirmed,
    },
    Rule {
        code: "ALL02",
        severity: Severity::Error,
        title: "an agreed document with answers that nobody has confirmed",
        explanation: "A document whose status is agreed cannot rest on proposals. Confirm each of them, or put \
            the status back to draft.",
        check: agreed::unconfirmed_and_agreed,
    },
    Rule {
        code: "ALL03",
        severity: Severity::Error,
        title: "an agreed document with blanks",
        explanation: "Questions that are not answered, or are still to be agreed, print as blanks. A document that the \
            partners have agreed has none: whoever signs it must see what they sign. Answer the questions, or put the \
            status back to draft.\n\n\
            `consortia status FILE` lists what is open.",
        check: agreed::blank_and_agreed,
    },
    Rule {
        code: "ALL04",
        severity: Severity::Warning,
        title: "a document that binds leaves its main terms to be agreed",
        explanation: "The price, the shares, the votes and the end are what a court looks for first. In England and Wales an \
            agreement to agree on them is usually no contract at all, so that what the partners thought was settled may not \
            hold. Elsewhere ask too. Settle these answers before anybody signs, or name who fixes them and by when, and ask \
            an adviser.",
        check: agreed::main_terms_open,
    },
    Rule {
        code: "ALL05",
        severity: Severity::Warning,
        title: "a text names a law or a body of another nation",
        explanation: "Some laws, registers and regulators belong to one nation only. A text that was copied from an agreement \
            in another nation often still names them: a DBS check in Scotland, the Freedom of Information Act 2000 for a \
            Scottish authority. Name what holds in the nation of the document.\n\n\
            Where a partner from that nation is among you, the words may be right, and nothing is reported for partners \
            whose form or registered number belongs there. In other cases ask an adviser.",
        check: nations::law_of_another_nation,
    },
    Rule {
        code: "ALL06",
        severity: Severity::Warning,
        title: "a text still holds a place to fill in",
        explanation: "Words such as [insert name], TBC, XXX or ??? are places that somebody meant to fill in. They print as \
            they stand. So do \"n/a\" and \"none\" where a question asks for words. Write what belongs there, or answer \
            \"to be agreed\", which prints as a blank and is counted. In a document that is agreed, the word DRAFT in a title or version is left over in the same way.",
        check: wording::left_to_fill_in,
    },
    Rule {
        code: "ALL07",
        severity: Severity::Note,
        title: "a text uses a term that the document does not define",
        explanation: "The document defines its own words: Partner, Work, Term, Commencement Date, Lead Partner, Steering Group and \
            others. Words from another agreement, such as the Parties or the Services, have no meaning in it, and a reader \
            has to guess whether they are the same. Use the document's word, or define yours under \
            `general_terms.definitions`.",
        check: wording::undefined_terms,
    },
    Rule {
        code: "ALL08",
        severity: Severity::Warning,
        title: "letters that look alike, or that nobody sees",
        explanation: "Words that were copied from a web page or a PDF can hold letters of another alphabet that look like \
            Latin ones, marks without width, or marks that turn the direction of writing. Then a name is not found when it \
            is searched for, two names that look the same are different, and the text may read otherwise on \
            another machine. Type the word again.",
        check: unicode::look_alike_letters,
    },
    Rule {
        code: "ALL09",
        severity: Severity::Note,
        title: "equal partners, in words only",
        explanation: "A principle says that the partners are equal, and the seats, the shares or the rights in what they make are \
            not. That can be right: an equal say need not mean equal money. But in a dispute the principle and the clause will \
            be read against each other. Say in the principle what is equal. Unequal votes are found by another check.",
        check: equality::equal_in_words_only,
    },
    Rule {
        code: "ALL10",
        severity: Severity::Note,
        title: "answers that the document does not print",
        explanation: "Whether a question is asked depends on the depth of the document and on other answers. An answer to \
            a question that is not asked stays in the file and prints nowhere, so that a reader of the file may think that \
            something is settled which no partner signs. Take the answer out, or change what it depends on: a greater \
            depth, say. `consortia explain ITEM` tells when each question is asked.",
        check: left_over::not_printed,
    },
];
