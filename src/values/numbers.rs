//! Charity and company numbers: doubts, never refusals, since exempt and excepted bodies have none.

/// The number of a registered charity.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CharityNumber(String);

impl CharityNumber {
    /// Takes a number as it is written.
    pub fn new(text: &str) -> Self {
        Self(text.trim().to_owned())
    }

    /// What is doubtful about its shape; empty where it looks right.
    ///
    /// England and Wales: six or seven digits, and `-n` for a linked charity. Scotland: SC and six
    /// digits. Northern Ireland: NIC and six digits.
    pub fn doubts(&self) -> Vec<String> {
        let text = self.0.replace(' ', "");
        let upper = text.to_uppercase();
        for (prefix, register) in [("NIC", "Northern Ireland"), ("SC", "Scotland")] {
            if let Some(digits) = upper.strip_prefix(prefix) {
                return prefixed(prefix, digits, register);
            }
        }
        let main = upper.split('-').next().unwrap_or_default();
        if main.bytes().all(|b| b.is_ascii_digit()) && (main.len() == 6 || main.len() == 7) {
            return Vec::new();
        }
        vec![format!(
            "{:?} is not the shape of a charity number: six or seven digits, SC and six digits, or NIC and six digits",
            self.0
        )]
    }
}

fn prefixed(prefix: &str, digits: &str, register: &str) -> Vec<String> {
    if digits.contains('O') {
        let mended = digits.replace('O', "0");
        return vec![format!(
            "{prefix}{digits} has the letter O for a nought; it may be {prefix}{mended}"
        )];
    }
    if digits.len() == 6 && digits.bytes().all(|b| b.is_ascii_digit()) {
        return Vec::new();
    }
    vec![format!(
        "{prefix}{digits} is not the shape of a number of the register of {register}: {prefix} and six digits"
    )]
}

/// The number of a company or another body on the register of companies or of societies.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CompanyNumber(String);

const PREFIXES: [&str; 17] = [
    "SC", "NI", "OC", "SO", "NC", "CE", "CS", "IP", "RS", "RC", "SP", "NP", "NO", "LP", "SL", "FC",
    "R0",
];

impl CompanyNumber {
    /// Takes a number as it is written.
    pub fn new(text: &str) -> Self {
        Self(text.trim().to_owned())
    }

    /// What is doubtful about its shape; empty where it looks right: eight characters, of which the
    /// first two may be the letters of a register.
    pub fn doubts(&self) -> Vec<String> {
        let text = self.0.replace(' ', "").to_uppercase();
        let digits = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit());
        if digits(&text) && text.len() == 8 {
            return Vec::new();
        }
        if digits(&text) && (5..8).contains(&text.len()) {
            return vec![format!(
                "{} has {} digits; with leading noughts it is {text:0>8}",
                self.0,
                text.len()
            )];
        }
        if text.len() == 8 && text.is_char_boundary(2) {
            let (prefix, rest) = text.split_at(2);
            if PREFIXES.contains(&prefix) && rest.contains('O') && digits(&rest.replace('O', "0")) {
                return vec![format!(
                    "{} has the letter O for a nought; it may be {prefix}{}",
                    self.0,
                    rest.replace('O', "0")
                )];
            }
            if PREFIXES.contains(&prefix) && (digits(rest) || prefix == "IP" && rest.ends_with('R'))
            {
                return Vec::new();
            }
        }
        vec![format!(
            "{:?} is not the shape of a company number: eight digits, or two letters (or R0) and six digits",
            self.0
        )]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn charity_numbers_in_doubt() {
        for right in ["1081234", "512345", "1081234-1", "SC042833", "NIC100123"] {
            assert!(CharityNumber::new(right).doubts().is_empty(), "{right}");
        }
        assert!(CharityNumber::new("SCO42833").doubts()[0].contains("SC042833"));
        for wrong in ["12345", "SC12", "NIC12", "none yet"] {
            assert!(!CharityNumber::new(wrong).doubts().is_empty(), "{wrong}");
        }
    }

    #[test]
    fn company_numbers_in_doubt() {
        for right in [
            "07706036", "SC123456", "NI654321", "OC301234", "IP12345R", "R0001234",
        ] {
            assert!(CompanyNumber::new(right).doubts().is_empty(), "{right}");
        }
        assert!(CompanyNumber::new("7706036").doubts()[0].contains("07706036"));
        assert!(CompanyNumber::new("SC12345O").doubts()[0].contains("SC123450"));
        assert!(!CompanyNumber::new("ŵŵŵŵ").doubts().is_empty());
    }
}
