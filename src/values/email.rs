//! E-mail addresses, looked at lightly.

use super::ParseError;
use super::english::quoted;

/// Something that has the shape of an e-mail address.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Email(String);

impl Email {
    /// Looks for a name, one @ and a domain with a dot.
    ///
    /// # Errors
    /// Where one of them is missing.
    pub fn parse(text: &str) -> Result<Self, ParseError> {
        let text = text.trim();
        let wrong = |why: &str| {
            Err(ParseError::new(
                format!("{} {why}", quoted(text)),
                "office@example.org",
            ))
        };
        let Some((name, domain)) = text.split_once('@') else {
            return wrong("has no @");
        };
        if text
            .chars()
            .any(|c| c.is_whitespace() || c == ',' || c == ';')
        {
            return wrong("holds a space, a comma or a semicolon");
        }
        if name.is_empty() || domain.contains('@') {
            return wrong("must have one name before one @");
        }
        let labels: Vec<&str> = domain.split('.').collect();
        if labels.len() < 2 || labels.iter().any(|label| label.is_empty()) {
            return wrong("has no full domain after the @");
        }
        Ok(Self(text.to_owned()))
    }

    /// The address.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

#[cfg(test)]
mod tests {
    use super::Email;

    #[test]
    fn addresses_are_told_from_what_is_none() {
        assert!(Email::parse("siân@tŷ-gobaith.cymru").is_ok());
        for wrong in [
            "",
            "a",
            "a@",
            "@b.org",
            "a@b",
            "a b@c.org",
            "a@b@c.org",
            "a@b..org",
        ] {
            assert!(Email::parse(wrong).is_err(), "{wrong}");
        }
    }
}
