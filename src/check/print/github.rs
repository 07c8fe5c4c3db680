//! Findings as the lines that GitHub Actions turns into notes beside the changes of a pull request.

use super::{first_spot, printable};
use crate::answers::Source;
use crate::check::{Finding, Severity};

/// One finding as a workflow command: `::error file=…,line=…::message`. All that it says stands in the one line.
pub fn annotation(source: &Source, finding: &Finding) -> String {
    let command = match finding.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Note => "notice",
    };
    let mut properties = vec![format!("file={}", property(&source.name))];
    if let Some(spot) = first_spot(source, finding) {
        properties.push(format!("line={}", spot.from.line));
        properties.push(format!("endLine={}", spot.to.line));
        // Columns are read only where all of it stands in one line.
        if spot.from.line == spot.to.line {
            properties.push(format!("col={}", spot.from.column));
            properties.push(format!("endColumn={}", spot.to.column));
        }
    }
    properties.push(format!("title={}", property(finding.code)));
    let mut words = printable(&finding.message);
    if let Some(hint) = &finding.hint {
        words.push_str("\nhint: ");
        words.push_str(&printable(hint));
    }
    format!("::{command} {}::{}", properties.join(","), data(&words))
}

/// What would end the line, or stand for something else in it, is written by its number.
fn data(text: &str) -> String {
    text.replace('%', "%25")
        .replace('\r', "%0D")
        .replace('\n', "%0A")
}

fn property(text: &str) -> String {
    data(&printable(text))
        .replace(':', "%3A")
        .replace(',', "%2C")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::Place;

    #[test]
    fn nothing_in_a_finding_ends_its_line_or_its_properties() {
        let source = Source::new("a,b:c%.toml", "one\ntwo = 2\n");
        let finding = Finding {
            code: "TIM01",
            severity: Severity::Note,
            message: "100% \n::error::no".to_owned(),
            places: vec![Place {
                span: Some(4..7),
                path: "two".to_owned(),
                label: "here".to_owned(),
            }],
            hint: Some("mend it".to_owned()),
        };
        assert_eq!(
            annotation(&source, &finding),
            "::notice file=a%2Cb%3Ac%25.toml,line=2,endLine=2,col=1,endColumn=4,title=TIM01::100%25  ::error::no%0Ahint: mend it"
        );
    }
}
