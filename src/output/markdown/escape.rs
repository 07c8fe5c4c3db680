//! Text in Markdown: only what would mean something where it stands is escaped, so that drafts stay readable.

use crate::document::visible;

/// Adds a text so that it reads back as itself, whatever stands before it in `out`.
pub(super) fn push(out: &mut String, text: &str) {
    let text = visible(text);
    let bytes = text.as_bytes();
    let mut from = 0;
    for (at, byte) in bytes.iter().enumerate() {
        if !byte.is_ascii_punctuation() && !matches!(byte, b'\n' | b'\t') {
            continue;
        }
        out.push_str(&text[from..at]);
        from = at + 1;
        match byte {
            // A doubled backslash at the end of a table cell would swallow the bar.
            b'\\' => out.push_str("&#92;"),
            b'\n' | b'\t' => out.push(' '),
            _ => {
                if means_something(out, *byte, &bytes[at + 1..]) {
                    out.push('\\');
                }
                out.push(char::from(*byte));
            }
        }
    }
    out.push_str(&text[from..]);
}

fn means_something(out: &str, byte: u8, after: &[u8]) -> bool {
    match byte {
        b'`' | b'*' | b'[' | b']' | b'<' | b'|' | b'~' | b'{' | b'$' => true,
        b'_' => {
            let word = |b: Option<&u8>| b.is_some_and(u8::is_ascii_alphanumeric);
            !word(out.as_bytes().last()) || !word(after.first())
        }
        b'&' => could_be_entity(after),
        b'!' => after.is_empty(),
        b'#' => out.ends_with(' ') || starts_block(out),
        b'>' | b'+' | b'-' | b'=' | b':' => starts_block(out),
        b'.' | b')' => {
            let before = out.trim_end_matches(|c: char| c.is_ascii_digit());
            after.first().is_none_or(u8::is_ascii_whitespace)
                && before.len() < out.len()
                && starts_block(before)
        }
        _ => false,
    }
}

/// Whether what follows an ampersand may make it a character reference, here or with the next piece of text.
fn could_be_entity(after: &[u8]) -> bool {
    let name = after
        .iter()
        .position(|b| !b.is_ascii_alphanumeric() && *b != b'#');
    name.is_none_or(|end| end > 0 && after[end] == b';')
}

/// Whether the next character is the first of a line, or of a point in a list.
fn starts_block(out: &str) -> bool {
    matches!(
        out.trim_end_matches(' ').bytes().last(),
        None | Some(b'\n' | b'-' | b'>')
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn escaped(before: &str, text: &str) -> String {
        let mut out = before.to_owned();
        push(&mut out, text);
        out.split_off(before.len())
    }

    #[test]
    fn ordinary_words_stay_readable() {
        let text =
            "The Partners' share (33.5%) – Smith & Co., by 10:30; see clause 4.2(a): it's A-Z.";
        assert_eq!(escaped("", text), text);
    }

    #[test]
    fn marks_are_escaped_where_they_would_be_read() {
        let cases = [
            ("", "1. one", r"1\. one"),
            ("- ", "12) one", r"12\) one"),
            ("1", ". one", r"\. one"),
            ("", "1.1 one", "1.1 one"),
            ("", "- one", r"\- one"),
            ("", "# one", r"\# one"),
            ("## ", "One #", r"One \#"),
            (
                "",
                "*a* `b` [c](d) <e> f|g",
                r"\*a\* \`b\` \[c\](d) \<e> f\|g",
            ),
            ("", "&amp; & AT&T", r"\&amp; & AT\&T"),
            ("", "a_b _c_", r"a_b \_c\_"),
            ("", r"C:\temp\", "C:&#92;temp&#92;"),
            ("", "one\ntwo", "one two"),
        ];
        for (before, text, expected) in cases {
            assert_eq!(escaped(before, text), expected, "{text:?} after {before:?}");
        }
    }
}
