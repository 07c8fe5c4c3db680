//! Lists, plurals, numbers and sentences in British English.

/// "A, B and C". Where a member holds "and" or a comma, semicolons keep the members apart.
pub fn list<S: AsRef<str>>(members: &[S]) -> String {
    join(members, "and")
}

/// "A, B or C".
pub fn list_or<S: AsRef<str>>(members: &[S]) -> String {
    join(members, "or")
}

fn join<S: AsRef<str>>(members: &[S], word: &str) -> String {
    let members: Vec<&str> = members.iter().map(AsRef::as_ref).collect();
    let Some((last, others)) = members.split_last() else {
        return String::new();
    };
    if others.is_empty() {
        return (*last).to_owned();
    }
    let blurred = |m: &&str| m.contains(',') || m.contains(" and ") || m.contains(" or ");
    if members.iter().any(blurred) {
        return format!("{}; {word} {last}", others.join("; "));
    }
    format!("{} {word} {last}", others.join(", "))
}

/// A term in small letters and in the singular, for comparing: "Parties" and "party" are the same.
pub fn singular(term: &str) -> String {
    let lower = term.trim().to_lowercase();
    match lower.strip_suffix("ies") {
        Some(stem) => format!("{stem}y"),
        None => lower.strip_suffix('s').unwrap_or(&lower).to_owned(),
    }
}

/// "both" for two and "all" for more.
pub fn both_or_all(count: usize) -> &'static str {
    if count == 2 { "both" } else { "all" }
}

const SMALL: [&str; 10] = [
    "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine",
];

/// "one" to "nine" in words, other numbers in digits.
pub fn number_words(number: i64) -> String {
    match usize::try_from(number) {
        Ok(0) | Err(_) => number.to_string(),
        Ok(small) => SMALL
            .get(small)
            .map_or_else(|| number.to_string(), |word| (*word).to_owned()),
    }
}

/// The words for numbers, from one to twelve; the first two both stand for one.
pub(crate) const NUMBER_WORDS: [&str; 13] = [
    "a", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
    "twelve",
];

/// The number that a word stands for, from one to twelve.
pub fn word_number(word: &str) -> Option<u32> {
    let place = NUMBER_WORDS.iter().position(|known| *known == word)?;
    Some((place as u32).max(1))
}

/// "1 partner", "3 partners".
pub fn plural(count: i64, one: &str, many: &str) -> String {
    let noun = if count == 1 { one } else { many };
    format!("{count} {noun}")
}

/// "1st", "2nd", "11th".
pub fn ordinal(number: u32) -> String {
    let ending = match (number % 10, number % 100) {
        (_, 11..=13) => "th",
        (1, _) => "st",
        (2, _) => "nd",
        (3, _) => "rd",
        _ => "th",
    };
    format!("{number}{ending}")
}

/// How many letters of a text a message repeats.
const REPEATED: usize = 80;

/// A text in quotes, as messages repeat it: no line break, and no more of it than anybody needs to find it.
pub fn quoted(text: &str) -> String {
    match text.char_indices().nth(REPEATED) {
        Some((end, _)) => format!("{:?}", format!("{}…", &text[..end])),
        None => format!("{text:?}"),
    }
}

/// Adds a full stop, unless the text ends a sentence already, within quotes or brackets too.
pub fn end_sentence(text: &str) -> String {
    let trimmed = text.trim_end();
    let inner = trimmed.trim_end_matches(['"', '\'', '”', '’', ')', ']']);
    let ended = inner.ends_with(['.', '!', '?', '…']) || trimmed.is_empty();
    if ended {
        trimmed.to_owned()
    } else {
        format!("{trimmed}.")
    }
}

/// Makes the first letter small, unless the word looks like a name or an abbreviation: a second capital follows.
pub fn start_lower(text: &str) -> String {
    let mut chars = text.chars();
    let Some(first) = chars.next() else {
        return String::new();
    };
    if chars
        .next()
        .is_some_and(|second| second.is_uppercase() || second.is_ascii_digit())
    {
        return text.to_owned();
    }
    let rest = &text[first.len_utf8()..];
    format!("{}{rest}", first.to_lowercase())
}

/// Makes the first letter a capital, and touches nothing else.
pub fn capitalise(text: &str) -> String {
    let Some(first) = text.chars().next() else {
        return String::new();
    };
    format!("{}{}", first.to_uppercase(), &text[first.len_utf8()..])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_read_as_written_by_a_person() {
        assert_eq!(list::<&str>(&[]), "");
        assert_eq!(list(&["A"]), "A");
        assert_eq!(list(&["A", "B"]), "A and B");
        assert_eq!(list(&["A", "B", "C"]), "A, B and C");
        assert_eq!(
            list(&["Arts and Crafts", "B", "C"]),
            "Arts and Crafts; B; and C"
        );
        assert_eq!(list_or(&["A", "B", "C"]), "A, B or C");
    }

    #[test]
    fn a_message_repeats_the_beginning_of_a_long_text() {
        assert_eq!(quoted("a\nb"), "\"a\\nb\"");
        assert_eq!(quoted(&"ŷ".repeat(80)), format!("\"{}\"", "ŷ".repeat(80)));
        assert_eq!(quoted(&"ŷ".repeat(81)), format!("\"{}…\"", "ŷ".repeat(80)));
    }

    #[test]
    fn sentences_end_once() {
        for (text, ended) in [
            ("We meet", "We meet."),
            ("We meet. ", "We meet."),
            ("Why?", "Why?"),
            ("They said “yes.”", "They said “yes.”"),
            ("We meet (monthly)", "We meet (monthly)."),
            ("", ""),
        ] {
            assert_eq!(end_sentence(text), ended);
        }
    }

    #[test]
    fn first_letters_change_alone() {
        assert_eq!(capitalise("ŷ mae"), "Ŷ mae");
        assert_eq!(start_lower("The Hub"), "the Hub");
        assert_eq!(start_lower("NHS money"), "NHS money");
    }

    #[test]
    fn numbers_are_words_to_nine() {
        assert_eq!(
            (number_words(3), number_words(12)),
            ("three".to_owned(), "12".to_owned())
        );
        assert_eq!(
            (ordinal(1), ordinal(12), ordinal(23)),
            ("1st".into(), "12th".into(), "23rd".into())
        );
    }
}
