//! The answers written in one fixed way, so that two files that say the same have the same text.

use super::Agreement;
use super::literal::{in_one_line, literal};
use super::read::FORMAT;
use crate::checklist::{self, ITEMS};
use crate::values::{Answer, Row, Value};

/// Every answer in the order of the checklist, one a line, without comments and layout. It is meant to be compared
/// or hashed, not read as TOML.
pub fn canonical(agreement: &Agreement) -> String {
    let mut out = format!("format = {FORMAT}\n");
    for item in ITEMS {
        for question in item.questions {
            let path = checklist::path(item, question);
            match agreement.get(&path) {
                Answer::Given(Value::Rows(rows)) => {
                    for row in rows {
                        self::row(&mut out, &path, row);
                    }
                }
                answer => line(&mut out, &path, literal(answer)),
            }
        }
    }
    for unconfirmed in agreement.unconfirmed() {
        out.push_str(&format!("unconfirmed {}\n", unconfirmed.path));
    }
    for allowed in agreement.allowed() {
        out.push_str(&format!("allow {} {:?}\n", allowed.code, allowed.because));
    }
    out
}

fn row(out: &mut String, path: &str, row: &Row) {
    out.push_str(&format!("{path}.{}\n", row.id));
    for (key, answer) in &row.cells {
        line(
            out,
            &format!("{path}.{}.{key}", row.id),
            in_one_line(answer),
        );
    }
}

fn line(out: &mut String, path: &str, literal: Option<String>) {
    if let Some(literal) = literal {
        out.push_str(&format!("{path} = {literal}\n"));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::answers::read;
    use crate::examples::EXAMPLES;

    #[test]
    fn comments_layout_and_order_do_not_count() {
        let one = read("format = 1\n[document]\ntitle = \"Care\"\ndepth = \"short\"\n").0;
        let other = read(
            "format = 1 # the format\n\n[document]\ndepth = 'short'\n# a title\ntitle = 'Care'\n",
        )
        .0;
        assert_eq!(canonical(&one), canonical(&other));
    }

    #[test]
    fn every_answer_counts() {
        for example in EXAMPLES {
            let agreement = read(example.text).0;
            let text = canonical(&agreement);
            for row in agreement.partner_rows() {
                let name = row.get("name").text().unwrap_or_default();
                assert!(text.contains(name), "{name}");
            }
            let changed = example.text.replacen("title = \"", "title = \"Our ", 1);
            assert_ne!(changed, example.text);
            assert_ne!(canonical(&read(&changed).0), text, "{}", example.name);
        }
    }
}
