//! What can be wrong with the file itself, as rules with codes like those of the checks.

use crate::check::{Finding, Rule, Severity};
use std::ops::Range;

macro_rules! fault {
    ($name:ident, $code:literal, $title:literal, $explanation:literal) => {
        pub(super) const $name: Rule =
            Rule::without_check($code, Severity::Error, $title, $explanation);
    };
}

fault!(
    SYNTAX,
    "TOML01",
    "the file is not well-formed TOML",
    "The answers are written in TOML: `key = value`, texts in double quotes, dates bare as 2027-04-01, \
     yes and no as true and false. A missing quote or bracket is the usual cause. Mend the line shown, \
     and run the command again."
);
fault!(
    UNKNOWN,
    "TOML02",
    "the file answers a question that does not exist",
    "Every key belongs to a question of the checklist. A key that does not is most often misspelt, or \
     stands under the wrong table. `consortia explain ITEM` lists the keys of an item."
);
fault!(
    WRONG_VALUE,
    "TOML03",
    "an answer does not fit its question",
    "Each question takes one shape of answer: a date, a period, money, one of several words. The comment \
     above the key in a file made by `consortia new --blank` says which. Any question also takes \
     \"to be agreed\", and a line that starts with # is not answered at all."
);
fault!(
    UNKNOWN_PARTNER,
    "TOML04",
    "an answer names a partner that is not declared",
    "Partners are named by the id that they have under [[partners]]. Declare the partner there, or mend \
     the spelling."
);
fault!(
    IDENTITY,
    "TOML05",
    "the entries of a list cannot be told apart",
    "Every entry of a list has an id of its own, or stands for one partner, so that changes can be \
     followed from one version to the next. Give each entry its own."
);
fault!(
    FORMAT,
    "TOML06",
    "the file is of another format",
    "The first line, `format = 1`, says how the file is laid out. A newer number needs a newer \
     consortia."
);

fault!(
    TWO_ANSWERS,
    "TOML07",
    "a question has two answers",
    "Two people changed the same answer, and git left both in the file, between lines of <<<<<<< and >>>>>>>. \
     What both versions say counts; a question with two answers counts as not answered until somebody decides. \
     `consortia resolve FILE` puts each of them to you, and keeps everything else as it is."
);

fault!(
    TOO_LARGE,
    "TOML08",
    "the file holds more than an agreement does",
    "A list has at most 1,000 entries, and of the faults of a file the first 500 are told. No agreement known to this \
     program comes near that, so the file is most likely not what it was taken for, or was made by a script that went \
     wrong. What lies beyond a limit is not read; nothing of it is lost from the file. Files of more than 1 MB are not \
     opened at all."
);

/// The faults that reading can find, for `consortia explain`.
pub static RULES: &[Rule] = &[
    SYNTAX,
    UNKNOWN,
    WRONG_VALUE,
    UNKNOWN_PARTNER,
    IDENTITY,
    FORMAT,
    TWO_ANSWERS,
    TOO_LARGE,
];

/// What to do about text that is not well-formed, by what the reader of TOML says of it.
pub(super) fn mend(message: &str) -> &'static str {
    let says = |words: &[&str]| words.iter().any(|word| message.contains(word));
    if says(&["recurs"]) {
        "take the brackets out that stand one within the other: no answer needs as many"
    } else if says(&["date"]) {
        "write a day that exists, bare and in this order: 2027-04-01"
    } else if says(&["quote", "string"]) {
        "put a double quote at each end of the text, and \\\" for one within it"
    } else if says(&["array", "]"]) {
        "close the list with ], and put a comma after each entry"
    } else if says(&["duplicate"]) {
        "keep one of the two, and take the other out"
    } else {
        "write key = value on a line of its own: texts in double quotes, dates and true or false without"
    }
}

/// Makes the finding of a fault at one place.
pub(super) fn fault(
    rule: &Rule,
    message: String,
    span: Option<Range<usize>>,
    path: &str,
    label: &str,
) -> Finding {
    rule.finding(message, span, path, label)
}
