//! What can be wrong with templates, as rules with codes like those of the checks.

use crate::check::{Rule, Severity};

macro_rules! fault {
    ($name:ident, $code:literal, $severity:ident, $title:literal, $explanation:literal) => {
        pub(super) const $name: Rule =
            Rule::without_check($code, Severity::$severity, $title, $explanation);
    };
}

fault!(
    MALFORMED,
    "TPL01",
    Error,
    "a template is not well formed",
    "A tag that is opened is closed: `{{` by `}}`, `{% if %}` by `{% endif %}`, `{% for %}` by `{% endfor %}`, `<#` by \
     `#>`. Nothing can be drafted from a template that is not, so it is told wherever the template is used. Other \
     findings on the same template may come to light when it is mended."
);
fault!(
    UNKNOWN_NAME,
    "TPL02",
    Error,
    "a template uses a name that nothing has",
    "Answers are named as in the answers file, worked-out facts as docs/templates.md lists them. A name that nothing has \
     stops the draft where it is printed, and counts as false in `{% if %}`, where nobody notices. `consortia explain \
     ITEM` lists the names of an item."
);
fault!(
    NO_TEMPLATE,
    "TPL03",
    Error,
    "a template includes one that there is not",
    "`{% include %}` names a template as `consortia template list` does, from the top of the folder: \
     \"items/timeframe.md\". Nothing can be drafted while one is missing."
);
fault!(
    FAILS,
    "TPL04",
    Error,
    "a template fails when it is filled in",
    "With some answers, the template asks for what cannot be done, such as a loop over an answer that is not given, or \
     calculates without an end. A loop over a list needs `{% if … is given %}` around it. The label says with which \
     example it was seen."
);
fault!(
    DANGLING,
    "TPL05",
    Error,
    "a reference leads nowhere",
    "`[](#id)` prints the number of the clause or schedule with that id. If the clause is left out under some \
     conditions, the reference must be left out under the same ones. Every template is filled in with no answers and with \
     every example, as both documents at each depth; the label says where the reference led nowhere."
);
fault!(
    TWICE,
    "TPL06",
    Error,
    "an id is used twice",
    "Each clause has an id of its own, because references and comparisons rely on it. In a loop, put something of the \
     entry into it: `{#risk-{{ risk.id }}}`."
);
fault!(
    STRUCTURE,
    "TPL07",
    Error,
    "what the templates give is no document",
    "A document has one title, divisions and clauses, and ids where there is a number. docs/templates.md says how \
     the Markdown is read."
);
fault!(
    NOT_SHOWN,
    "TPL08",
    Warning,
    "an answer that no clause shows",
    "The interview asks for this answer, and a reader of the document never sees it: what the partners settled is then not \
     part of what they sign. Print it in the template of its item, or skip this code where it is left out on purpose."
);
fault!(
    UNUSED_VARIABLE,
    "TPL09",
    Warning,
    "a variable that nothing uses",
    "The template sets a variable, by `{% set %}` or `{% for %}`, and uses it nowhere. Most often something is missing, or \
     another name was meant. A name that starts with _ is not told."
);
fault!(
    NOT_INCLUDED,
    "TPL10",
    Warning,
    "a template that nothing includes",
    "A file in the folder takes the place of the built-in template with the same path. One with another path has no effect \
     unless a template includes it. Most often its name is misspelt, or it lies in the wrong folder."
);
fault!(
    TRANSLATION,
    "TPL11",
    Error,
    "the words of the second language cannot be used",
    "A file in languages/ has its sections and keys as the built-in one has them. Where the English of an entry has {1}, \
     something of the draft stands there, and the other language says where it goes with the same {1}."
);
fault!(
    UNTRANSLATED,
    "TPL12",
    Note,
    "fixed words without a translation",
    "A heading, a header of a table or another fixed part has no entry in languages/cy.toml, so that a draft in English and \
     Welsh prints it in English only. Add an entry; `consortia template eject DIR languages/cy.toml` gives you the file. \
     Where you never draft in two languages, skip this code."
);
fault!(
    LEFT_OVER,
    "TPL13",
    Note,
    "a translation that no template uses",
    "The entry belongs to words that no template has, most often because these were changed and the entry was not."
);

/// What can be wrong with templates, for `consortia explain`.
pub static RULES: &[Rule] = &[
    MALFORMED,
    UNKNOWN_NAME,
    NO_TEMPLATE,
    FAILS,
    DANGLING,
    TWICE,
    STRUCTURE,
    NOT_SHOWN,
    UNUSED_VARIABLE,
    NOT_INCLUDED,
    TRANSLATION,
    UNTRANSLATED,
    LEFT_OVER,
];
