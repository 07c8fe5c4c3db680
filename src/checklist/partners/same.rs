//! Checks for one partner that stands in the file twice.

use super::rules::folded;
use crate::answers::Agreement;
use crate::check::{Report, Rule, Severity};
use crate::values::Row;

/// A number belongs to one body.
pub(super) const SAME_NUMBER: Rule = Rule {
    code: "PAR12",
    severity: Severity::Error,
    title: "two partners have the same registered number",
    explanation: "A charity or company number belongs to one body. Either a partner stands in the file twice, perhaps under a \
        former name, or one of the numbers was copied from the entry above. A charity that is also a company has a number on \
        each register, and these may differ.",
    check: same_number,
};

/// Names that differ in trifles.
pub(super) const NEARLY_SAME_NAME: Rule = Rule {
    code: "PAR13",
    severity: Severity::Warning,
    title: "two partners have nearly the same name",
    explanation: "The names differ only in \"The\", \"Ltd\" or \"Limited\", \"and\" or \"&\", apostrophes and other signs, \
        accents, or letters that look alike; or the short name of one is the name of another. It may be one body that stands \
        in the file twice. If they are two, such as a charity and its trading company, give them short names that nobody \
        mixes up.",
    check: nearly_same_name,
};

fn same_number(agreement: &Agreement, report: &mut Report<'_>) {
    let rows = agreement.partner_rows();
    for column in ["charity_number", "company_number"] {
        for (second, row) in rows.iter().enumerate() {
            let Some(number) = number(row, column) else {
                continue;
            };
            let first = rows
                .iter()
                .take(second)
                .position(|other| self::number(other, column).as_ref() == Some(&number));
            if let Some(first) = first {
                let register = column.replace('_', " ");
                report
                    .find(format!("two partners have the {register} {number}"))
                    .at_row("partners", second, Some(column), "again here")
                    .at_row("partners", first, Some(column), "first here")
                    .hint("compare both with the register, and take out the double or correct the number");
            }
        }
    }
}

/// A number as registers compare it: without spaces, with its zeros in front, in capitals.
fn number(row: &Row, column: &str) -> Option<String> {
    let text = row.get(column).text()?;
    let bare: String = text.chars().filter(|c| !c.is_whitespace()).collect();
    let bare = bare.to_uppercase();
    let all_digits = bare.bytes().all(|b| b.is_ascii_digit());
    (!bare.is_empty()).then(|| match column {
        "company_number" if all_digits => format!("{bare:0>8}"),
        _ => bare,
    })
}

fn nearly_same_name(agreement: &Agreement, report: &mut Report<'_>) {
    let rows = agreement.partner_rows();
    let names: Vec<[Option<Name>; 2]> = rows.iter().map(Name::of).collect();
    for (second, row) in rows.iter().enumerate() {
        for (first, other) in rows.iter().enumerate().take(second) {
            if let Some((column, other_column)) = alike(&names[second], &names[first]) {
                let name =
                    |row: &Row, column| row.get(column).text().unwrap_or_default().to_owned();
                report
                    .find(format!(
                        "two partners have nearly the same name, “{}” and “{}”",
                        name(other, other_column),
                        name(row, column)
                    ))
                    .at_row("partners", second, Some(column), "again here")
                    .at_row("partners", first, Some(other_column), "first here")
                    .hint("take out the double, or give them short names that nobody mixes up");
            }
        }
    }
}

const COLUMNS: [&str; 2] = ["name", "short_name"];

/// A name in the two forms in which it is compared.
struct Name {
    folded: String,
    bare: String,
}

impl Name {
    fn of(row: &Row) -> [Option<Self>; 2] {
        COLUMNS.map(|column| {
            row.get(column).text().map(|name| Self {
                folded: folded(name),
                bare: bare(name),
            })
        })
    }
}

/// The columns in which two partners are called nearly the same, where they are not called quite the same.
fn alike(
    names: &[Option<Name>; 2],
    others: &[Option<Name>; 2],
) -> Option<(&'static str, &'static str)> {
    for (a, one) in names.iter().enumerate() {
        for (b, two) in others.iter().enumerate() {
            let (Some(one), Some(two)) = (one, two) else {
                continue;
            };
            // The same column and the same name is the error of another rule.
            let same = a == b && one.folded == two.folded;
            if !same && one.bare == two.bare {
                return Some((COLUMNS[a], COLUMNS[b]));
            }
        }
    }
    None
}

/// A name without what people leave out or write in several ways.
fn bare(name: &str) -> String {
    let letters: String = unaccented(&folded(name)).replace('&', " and ");
    let words: Vec<&str> = letters
        .split(|c: char| !c.is_alphanumeric() && c != '\'')
        .filter(|word| {
            !word.is_empty()
                && !["the", "ltd", "limited", "cyf", "cyfyngedig", "plc"].contains(word)
        })
        .collect();
    words.join(" ").replace('\'', "")
}

/// A text without accents, and with Latin letters in place of those that look like them.
fn unaccented(text: &str) -> String {
    use unicode_normalization::UnicodeNormalization;
    use unicode_normalization::char::is_combining_mark;
    let base = text.nfd().filter(|c| !is_combining_mark(*c));
    base.map(|c| match c {
        'а' | 'α' => 'a',
        'е' | 'ε' => 'e',
        'о' | 'ο' => 'o',
        'р' | 'ρ' => 'p',
        'с' => 'c',
        'х' => 'x',
        'у' => 'y',
        'і' | 'ι' => 'i',
        'ѕ' => 's',
        'к' | 'κ' => 'k',
        'т' | 'τ' => 't',
        'м' => 'm',
        'н' => 'h',
        'в' => 'b',
        other => other,
    })
    .collect()
}
