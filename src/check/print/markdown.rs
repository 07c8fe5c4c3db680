//! Findings as a Markdown table, for a comment on a pull request.

use super::{first_spot, printable, spot};
use crate::answers::Source;
use crate::check::{Finding, counted};
use crate::document::escape_markdown;

/// The findings of one file, under its name. A file without any is told in one line.
pub fn markdown(source: &Source, findings: &[Finding]) -> String {
    let name = cell(&source.name);
    let mut out = format!("**{name}**: {}\n", counted(findings));
    if findings.is_empty() {
        return out;
    }
    out.push_str(
        "\n| Severity | Code | Line | What | What to do |\n| --- | --- | ---: | --- | --- |\n",
    );
    for finding in findings {
        let line =
            first_spot(source, finding).map_or(String::new(), |spot| spot.from.line.to_string());
        let others = finding.places.iter().skip(1).map(|place| {
            let line = spot(source, place);
            let line = line.map_or(String::new(), |spot| format!(" (line {})", spot.from.line));
            format!("; {}{line}", cell(&place.label))
        });
        out.push_str(&format!(
            "| {} | {} | {line} | {}{} | {} |\n",
            finding.severity.word(),
            finding.code,
            cell(&finding.message),
            others.collect::<String>(),
            finding.hint.as_deref().map(cell).unwrap_or_default(),
        ));
    }
    out
}

/// Words that mean nothing but themselves, in one cell.
fn cell(text: &str) -> String {
    escape_markdown(&printable(text)).into_owned()
}
