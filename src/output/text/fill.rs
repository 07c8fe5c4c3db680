//! Words into lines of at most [`WIDTH`] columns. Words are never broken.

use unicode_width::UnicodeWidthStr;

/// The columns of a line.
pub(super) const WIDTH: usize = 72;

/// How many columns a text takes.
pub(super) fn width(text: &str) -> usize {
    if text.is_ascii() {
        text.len()
    } else {
        text.width()
    }
}

/// Adds text as lines. The first begins with `first`, the others with `indent` spaces; a line break in the
/// text is kept.
pub(super) fn fill(out: &mut String, text: &str, first: &str, indent: usize) {
    let mut column = width(first);
    out.push_str(first);
    for (place, line) in text.split('\n').enumerate() {
        if place > 0 {
            column = next_line(out, indent);
        }
        let mut begun = false;
        for word in line.split([' ', '\t']).filter(|word| !word.is_empty()) {
            let wide = width(word);
            if begun && column + 1 + wide > WIDTH {
                column = next_line(out, indent);
                begun = false;
            }
            if begun {
                out.push(' ');
                column += 1;
            }
            out.push_str(word);
            column += wide;
            begun = true;
        }
    }
    end_line(out);
}

fn next_line(out: &mut String, indent: usize) -> usize {
    end_line(out);
    spaces(out, indent);
    indent
}

/// Ends a line without spaces at its end.
pub(super) fn end_line(out: &mut String) {
    out.truncate(out.trim_end_matches(' ').len());
    out.push('\n');
}

/// Adds so many spaces.
pub(super) fn spaces(out: &mut String, count: usize) {
    out.extend(std::iter::repeat_n(' ', count));
}

#[cfg(test)]
mod tests {
    use super::*;

    fn filled(text: &str, first: &str, indent: usize) -> String {
        let mut out = String::new();
        fill(&mut out, text, first, indent);
        out
    }

    #[test]
    fn lines_hang_and_keep_breaks() {
        assert_eq!(
            filled("one two\nthree", "(a)  ", 5),
            "(a)  one two\n     three\n"
        );
        let long = filled(&"seven77 ".repeat(20), "1.1   ", 6);
        assert!(long.lines().all(|line| line.len() <= WIDTH), "{long}");
        assert!(
            long.lines()
                .skip(1)
                .all(|line| line.starts_with("      seven77")),
            "{long}"
        );
    }

    #[test]
    fn a_word_is_never_broken() {
        let address = format!("https://example.org/{}", "a-b/".repeat(30));
        assert_eq!(
            filled(&format!("See {address} now"), "", 0),
            format!("See\n{address}\nnow\n")
        );
    }

    #[test]
    fn wide_letters_take_their_columns() {
        assert!(
            filled(&"漢字漢字 ".repeat(20), "", 0)
                .lines()
                .all(|line| line.width() <= WIDTH)
        );
    }
}
