//! The words that people wrote themselves, with their places, for rules that read them.

use super::rule::{Noted, Report};
use crate::answers::Agreement;
use crate::checklist::{self, Kind, Question};
use crate::values::{Answer, Date, Value};

/// Something that an answer says in the words of the person who gave it.
#[derive(Clone, Debug)]
pub struct Said<'a> {
    /// The path of the question: `purpose.background`.
    pub path: String,
    /// The entry of the list and its column, where the question is a list of rows.
    pub row: Option<(usize, &'static str)>,
    /// The words; one of several where the answer is a list of texts.
    pub words: &'a str,
    listed: bool,
}

impl Said<'_> {
    /// Reports a finding at these words.
    pub fn find<'r>(&self, report: &'r mut Report<'_>, message: String, label: &str) -> Noted<'r> {
        let found = report.find(message);
        let found = match self.row {
            Some((row, column)) => found.at_row(&self.path, row, Some(column), label),
            None => found.at(&self.path, label),
        };
        if self.listed {
            found.on(self.words)
        } else {
            found
        }
    }
}

/// Every text among the answers to questions that are asked, in the order of the checklist.
pub fn texts(agreement: &Agreement) -> Vec<Said<'_>> {
    let mut said = Vec::new();
    for (place, item) in checklist::ITEMS.iter().enumerate() {
        for (number, question) in item.questions.iter().enumerate() {
            if !agreement.applies(question) {
                continue;
            }
            let path = checklist::path(item, question);
            let answer = agreement.at(place, number);
            if let (Kind::Rows(shape), Answer::Given(Value::Rows(rows))) = (question.kind, answer) {
                for (row, entry) in rows.iter().enumerate() {
                    let columns = shape.columns.iter().filter(|one| agreement.applies(one));
                    for column in columns {
                        let at = Some((row, column.key));
                        add(column, entry.get(column.key), &path, at, &mut said);
                    }
                }
            } else {
                add(question, answer, &path, None, &mut said);
            }
        }
    }
    said
}

fn add<'a>(
    question: &Question,
    answer: &'a Answer,
    path: &str,
    row: Option<(usize, &'static str)>,
    into: &mut Vec<Said<'a>>,
) {
    let one = |words: &'a str| Said {
        path: path.to_owned(),
        row,
        words,
        listed: matches!(question.kind, Kind::Lines),
    };
    match (question.kind, answer) {
        (Kind::Line | Kind::Text, Answer::Given(Value::Text(text))) => into.push(one(text)),
        (Kind::Lines, Answer::Given(Value::Lines(lines))) => {
            into.extend(lines.iter().map(|line| one(line)));
        }
        _ => {}
    }
}

/// Where a phrase stands in a text as whole words, in the same case of letters.
pub fn find_words(text: &str, phrase: &str) -> Option<usize> {
    let edge = |side: Option<char>| side.is_none_or(|c| !c.is_alphanumeric());
    let whole = |at: &usize| {
        let after = &text[at + phrase.len()..];
        edge(text[..*at].chars().next_back()) && edge(after.chars().next())
    };
    text.match_indices(phrase).map(|(at, _)| at).find(whole)
}

/// Whether a phrase stands in a text as whole words, in the same case of letters.
pub fn says(text: &str, phrase: &str) -> bool {
    find_words(text, phrase).is_some()
}

/// Words by which a principle promises that partners are equal to each other.
const EQUAL: &[&str] = &[
    "equal partners",
    "equal partnership",
    "partners are equal",
    "partners are equals",
    "partnership of equals",
    "equality of partners",
    "equality of the partners",
    "equality between partners",
    "equality between the partners",
    "equality among partners",
    "equality among the partners",
    "equal footing",
    "equal standing",
    "equal say",
    "equal voice",
    "equal vote",
    "equal votes",
];

/// The words by which the principles promise that the partners are equal, if they do. Equality of those served is none.
pub fn promise_of_equality(agreement: &Agreement) -> Option<&'static str> {
    let principles = agreement.lines("purpose.principles").iter();
    let mut lower = principles.map(|one| one.to_lowercase());
    lower.find_map(|one| EQUAL.iter().find(|words| says(&one, words)).copied())
}

/// Words after which a text names the last day of something.
const UNTIL: &[&str] = &[
    "until ",
    "ends on ",
    "end on ",
    "ending on ",
    "ending ",
    "expires on ",
    "expire on ",
];

/// The days that a text names as the last: "until 31 March 2029", "from 1 April 2027 to 31 March 2029".
pub fn last_days(text: &str) -> Vec<Date> {
    let mut days = Vec::new();
    for until in UNTIL {
        for (at, _) in text.match_indices(until) {
            days.extend(leading_date(&text[at + until.len()..]));
        }
    }
    // "to" leads to many things: a last day only where a day stands before it too.
    for (at, _) in text.match_indices(" to ") {
        let words: Vec<&str> = text[..at].split_whitespace().collect();
        let before = words[words.len().saturating_sub(3)..].join(" ");
        if Date::parse(&before).is_ok() {
            days.extend(leading_date(&text[at + 4..]));
        }
    }
    days
}

/// The date in words with which a text begins: "31 March 2029, and then".
fn leading_date(text: &str) -> Option<Date> {
    let words: Vec<&str> = text.split_whitespace().take(3).collect();
    let [day, month, year] = words[..] else {
        return None;
    };
    let year: String = year.chars().take_while(char::is_ascii_digit).collect();
    Date::parse(&format!("{day} {month} {year}")).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn last_days_are_found_in_sentences() {
        let days = |text| {
            last_days(text)
                .iter()
                .map(ToString::to_string)
                .collect::<Vec<_>>()
        };
        assert_eq!(days("It runs until 31 March 2029."), ["31 March 2029"]);
        assert_eq!(
            days("from 1 April 2027 to 31 March 2029, and"),
            ["31 March 2029"]
        );
        assert!(days("They wrote to 31 March 2029.").is_empty());
        assert!(days("until 31 Marsh 2029, until").is_empty());
        assert!(days("until").is_empty());
    }

    #[test]
    fn words_are_whole_words() {
        assert!(says("a DBS check", "DBS"));
        assert!(says("(DBS)", "DBS"));
        assert!(!says("ADBS and DBSA", "DBS"));
        assert!(!says("a dbs check", "DBS"));
        assert_eq!(find_words("ŷDBS, then DBS", "DBS"), Some(12));
    }

    #[test]
    fn texts_of_questions_that_are_not_asked_are_left_out() {
        let text = "[document]\ntitle = \"A\"\ndepth = \"short\"\n[purpose]\nobjectives = [\"b\", \"c\"]\nhead_contract = \"d\"\n\
                    [[general_terms.definitions]]\nid = \"x\"\nterm = \"e\"\n";
        let words = |depth: &str| {
            let (agreement, _) = crate::answers::read(&text.replace("short", depth));
            let said = texts(&agreement).into_iter();
            said.map(|one| one.words.to_owned()).collect::<Vec<_>>()
        };
        assert!(!words("short").contains(&"d".to_owned()));
        assert_eq!(words("full"), ["A", "b", "c", "d", "e"]);
    }
}
