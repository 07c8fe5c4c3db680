//! The nations of the United Kingdom.

use super::ParseError;
use super::english::quoted;

/// Whose law, calendar and regulators apply.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Nation {
    /// England.
    England,
    /// Wales.
    Wales,
    /// Scotland.
    Scotland,
    /// Northern Ireland.
    NorthernIreland,
}

impl Nation {
    /// Reads the word used in the answers file.
    ///
    /// # Errors
    /// Where it is none of the four.
    pub fn parse(word: &str) -> Result<Self, ParseError> {
        match word {
            "england" => Ok(Self::England),
            "wales" => Ok(Self::Wales),
            "scotland" => Ok(Self::Scotland),
            "northern-ireland" => Ok(Self::NorthernIreland),
            _ => Err(ParseError::new(
                format!("{} is not a nation", quoted(word)),
                "england",
            )),
        }
    }

    /// The word used in the answers file.
    pub const fn word(self) -> &'static str {
        match self {
            Self::England => "england",
            Self::Wales => "wales",
            Self::Scotland => "scotland",
            Self::NorthernIreland => "northern-ireland",
        }
    }
}

impl std::fmt::Display for Nation {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::England => "England",
            Self::Wales => "Wales",
            Self::Scotland => "Scotland",
            Self::NorthernIreland => "Northern Ireland",
        })
    }
}
