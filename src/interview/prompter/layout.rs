//! Lays text out in lines for a terminal.

use unicode_width::UnicodeWidthStr as _;

use super::Suggested;

/// The narrowest width that text is wrapped to.
const NARROWEST: usize = 20;

/// Makes text safe to show: control characters other than line breaks are dropped.
///
/// Answers and labels may come from another organisation's file, and must not be able to move the
/// cursor or to pose as our own words.
pub(super) fn clean(text: &str) -> String {
    text.chars()
        .map(|c| if c == '\t' { ' ' } else { c })
        .filter(|c| *c == '\n' || !c.is_control())
        .collect()
}

/// Wraps text to the width and keeps its own line breaks and the indent of each line.
pub(super) fn wrap(text: &str, width: usize) -> Vec<String> {
    let width = width.max(NARROWEST);
    let mut lines = Vec::new();
    for line in clean(text).trim_end().split('\n') {
        let body = line.trim_start();
        let indent = &line[..line.len() - body.len()];
        let options = textwrap::Options::new(width)
            .initial_indent(indent)
            .subsequent_indent(indent);
        lines.extend(
            textwrap::wrap(body, options)
                .into_iter()
                .map(|line| line.into_owned()),
        );
    }
    lines
}

/// Shortens a label to one line of at most `room` columns and bytes, ending in "..." when cut.
///
/// Bytes count too because dialoguer measures in bytes how many lines of a menu it has to wipe.
pub(super) fn shorten(label: &str, room: usize) -> String {
    let label = clean(label).replace('\n', " ");
    if label.width() <= room && label.len() <= room {
        return label;
    }
    let mut short = String::new();
    for c in label.chars() {
        if short.len() + c.len_utf8() + 3 > room {
            break;
        }
        short.push(c);
    }
    format!("{}...", short.trim_end())
}

/// States a suggestion in words, one of several lines with each line on its own: "Suggested: 3 months (as the term is three years)."
pub(super) fn suggestion(suggested: Suggested<'_>) -> String {
    let answer = suggested.answer;
    match suggested.because.trim().trim_end_matches('.') {
        "" if answer.contains('\n') => format!("Suggested:\n{answer}\n"),
        because if answer.contains('\n') => format!("Suggested ({because}):\n{answer}\n"),
        "" => format!("Suggested: {answer}."),
        because => format!("Suggested: {answer} ({because})."),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keeps_line_breaks_indents_and_the_width() {
        let lines = wrap("One two three four five six\n\n  seven eight nine ten", 20);
        assert_eq!(
            lines,
            [
                "One two three four",
                "five six",
                "",
                "  seven eight nine",
                "  ten"
            ]
        );
    }

    #[test]
    fn drops_what_could_steer_the_terminal() {
        assert_eq!(clean("a\u{1b}[2Jb\u{7}\r\tc\u{9b}d"), "a[2Jb cd");
    }

    #[test]
    fn cuts_a_long_label_within_the_room() {
        assert_eq!(shorten("Consensus", 9), "Consensus");
        assert_eq!(shorten("Consensus of all partners", 14), "Consensus o...");
        assert!(shorten("Cymdeithas Tŷ Gŵyr a’r Fro", 16).len() <= 16);
    }

    #[test]
    fn states_the_reason_when_there_is_one() {
        let mut suggested = Suggested {
            answer: "3 months",
            because: "as the term is three years",
        };
        assert_eq!(
            suggestion(suggested),
            "Suggested: 3 months (as the term is three years)."
        );
        suggested.because = "";
        assert_eq!(suggestion(suggested), "Suggested: 3 months.");
    }
}
