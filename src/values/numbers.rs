//! Charity and company numbers: doubts, never refusals, since exempt and excepted bodies have none.

/// The number of a registered charity.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CharityNumber(String);

/// The number of a company, a society or another body on a public register.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CompanyNumber(String);

impl CharityNumber {
    /// Takes a number as it is written; spaces do not count.
    pub fn new(text: &str) -> Self {
        Self(without_spaces(text))
    }

    /// What to do about a number of an unusual shape; `None` where it looks right, or there is none.
    ///
    /// England and Wales: six or seven digits, and `-n` for a linked charity. Scotland: SC and six digits.
    /// Northern Ireland: NIC and six digits.
    pub fn doubt(&self) -> Option<String> {
        if self.0.is_empty() || charity_shape(&self.0) {
            return None;
        }
        Some(match with_zeros(&self.0, charity_shape) {
            Some(mended) => format!("it has a letter O where a zero is meant; it may be {mended}"),
            None => "compare it with the register of the charity's nation".to_owned(),
        })
    }
}

impl CompanyNumber {
    /// Takes a number as it is written; spaces do not count.
    pub fn new(text: &str) -> Self {
        Self(without_spaces(text))
    }

    /// What to do about a number of an unusual shape; `None` where it looks right, or there is none.
    ///
    /// Eight characters: digits, two letters and six digits, or R and seven digits. The numbers of societies may
    /// have letters in place of the last digits.
    pub fn doubt(&self) -> Option<String> {
        if self.0.is_empty() || company_shape(&self.0) {
            return None;
        }
        Some(if digits(&self.0, 1, 7) {
            format!("write it with its zeros in front: {:0>8}", self.0)
        } else if let Some(mended) = with_zeros(&self.0, company_shape) {
            format!("it has a letter O where a zero is meant; it may be {mended}")
        } else {
            "compare it with the register of companies".to_owned()
        })
    }
}

fn charity_shape(number: &str) -> bool {
    let lettered = number
        .strip_prefix("NIC")
        .or_else(|| number.strip_prefix("SC"));
    if let Some(rest) = lettered {
        return digits(rest, 6, 6);
    }
    let (main, linked) = number.split_once('-').unwrap_or((number, "1"));
    digits(main, 6, 7) && digits(linked, 1, 3)
}

fn company_shape(number: &str) -> bool {
    let Some((prefix, rest)) = number.split_at_checked(2) else {
        return false;
    };
    let lettered = prefix.bytes().all(|b| b.is_ascii_uppercase()) || prefix == "R0";
    let society = matches!(prefix, "IP" | "RS" | "SP" | "NP");
    let last = rest.trim_end_matches(|c: char| society && c.is_ascii_uppercase());
    digits(number, 8, 8) || (lettered && rest.len() == 6 && digits(last, 3, 6))
}

/// The number with each letter O after its first two characters as a zero, if that mends its shape.
fn with_zeros(number: &str, right: fn(&str) -> bool) -> Option<String> {
    let (prefix, rest) = number.split_at_checked(2)?;
    let mended = format!("{prefix}{}", rest.replace(['O', 'o'], "0"));
    right(&mended).then_some(mended)
}

/// Whether the text is so many ASCII digits.
fn digits(text: &str, least: usize, most: usize) -> bool {
    (least..=most).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_digit())
}

fn without_spaces(text: &str) -> String {
    text.split_whitespace().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn charity_numbers_of_each_register_raise_no_doubt() {
        for number in [
            "",
            "123456",
            "1234567",
            "1234567-2",
            "SC042833",
            "NIC101234",
            "SC 042 833",
        ] {
            assert_eq!(CharityNumber::new(number).doubt(), None, "{number}");
        }
        for number in ["12345", "12345678", "SC42833", "NI101234", "1234567-", "é"] {
            assert!(CharityNumber::new(number).doubt().is_some(), "{number}");
        }
        let doubt = CharityNumber::new("SCO42833").doubt().unwrap();
        assert!(doubt.contains("SC042833"), "{doubt}");
    }

    #[test]
    fn company_numbers_have_eight_characters() {
        for number in [
            "07706036", "SC123456", "NI012345", "OC300001", "R0001234", "IP12345R",
        ] {
            assert_eq!(CompanyNumber::new(number).doubt(), None, "{number}");
        }
        for number in [
            "sc123456",
            "077060366",
            "S1234567",
            "SC12345R",
            "IP123456R",
            "R1234567",
            "é706036",
        ] {
            assert!(CompanyNumber::new(number).doubt().is_some(), "{number}");
        }
        let doubts =
            ["7706036", "SC12345O"].map(|number| CompanyNumber::new(number).doubt().unwrap());
        assert!(
            doubts[0].contains("07706036") && doubts[1].contains("SC123450"),
            "{doubts:?}"
        );
    }
}
