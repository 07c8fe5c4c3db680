//! When a question is asked: conditions on earlier answers, as data, so that they can be checked,
//! explained in the answers file and followed when an earlier answer changes.

use crate::answers::Agreement;

/// Whether a question applies, given the answers so far.
///
/// Paths are written as in the answers file: `timeframe.ends`.
#[derive(Clone, Copy, Debug)]
pub enum Condition {
    /// It always applies.
    Always,
    /// The choice, or `yes`/`no`, at the path is this one.
    Is(&'static str, &'static str),
    /// The choice at the path is given and is not this one.
    IsNot(&'static str, &'static str),
    /// The choice at the path is not this one, whether it is another or still open.
    Unless(&'static str, &'static str),
    /// The choice at the path is one of these.
    OneOf(&'static str, &'static [&'static str]),
    /// The choices at the path include this one.
    Includes(&'static str, &'static str),
    /// Something is given at the path, and not an explicit none.
    Given(&'static str),
    /// There are at least so many partners.
    PartnersAtLeast(usize),
    /// Some partner has one of these legal forms.
    SomePartnerIs(&'static [&'static str]),
    /// Every one of these holds.
    All(&'static [Condition]),
    /// At least one of these holds.
    Any(&'static [Condition]),
}

impl Condition {
    /// Whether the condition holds. A question that is not itself asked answers nothing.
    pub fn holds(&self, agreement: &Agreement) -> bool {
        match self {
            Self::Always => true,
            Self::Is(path, value) => agreement.is(path, value) && agreement.asks(path),
            Self::IsNot(path, value) => {
                let given = agreement.choice(path);
                given.is_some_and(|given| given != *value) && agreement.asks(path)
            }
            Self::Unless(path, value) => !(agreement.is(path, value) && agreement.asks(path)),
            Self::OneOf(path, values) => {
                let given = agreement.choice(path);
                given.is_some_and(|given| values.contains(&given)) && agreement.asks(path)
            }
            Self::Includes(path, value) => {
                agreement.choices(path).contains(value) && agreement.asks(path)
            }
            Self::Given(path) => agreement.get(path).is_given() && agreement.asks(path),
            Self::PartnersAtLeast(count) => agreement.partner_rows().len() >= *count,
            Self::SomePartnerIs(forms) => agreement.partner_rows().iter().any(|row| {
                let form = row.get("form").choice();
                form.is_some_and(|form| forms.contains(&form))
            }),
            Self::All(conditions) => conditions.iter().all(|one| one.holds(agreement)),
            Self::Any(conditions) => conditions.iter().any(|one| one.holds(agreement)),
        }
    }

    /// The paths of the answers that it looks at.
    pub fn looks_at(&self) -> Vec<&'static str> {
        match self {
            Self::Always => Vec::new(),
            Self::Is(path, _)
            | Self::IsNot(path, _)
            | Self::Unless(path, _)
            | Self::OneOf(path, _)
            | Self::Includes(path, _)
            | Self::Given(path) => vec![path],
            Self::PartnersAtLeast(_) | Self::SomePartnerIs(_) => vec!["partners"],
            Self::All(conditions) | Self::Any(conditions) => {
                conditions.iter().flat_map(Self::looks_at).collect()
            }
        }
    }

    /// The condition in words, for a comment in the answers file: `only if ends is "fixed-term"`.
    pub fn words(&self) -> String {
        match self {
            Self::Always => String::new(),
            Self::Is(path, value) => format!("{path} is {value:?}"),
            Self::IsNot(path, value) | Self::Unless(path, value) => {
                format!("{path} is not {value:?}")
            }
            Self::OneOf(path, values) => format!("{path} is {}", quoted(values).join(" or ")),
            Self::Includes(path, value) => format!("{path} includes {value:?}"),
            Self::Given(path) => format!("{path} is given"),
            Self::PartnersAtLeast(count) => format!("there are {count} partners or more"),
            Self::SomePartnerIs(forms) => {
                format!("a partner's form is {}", quoted(forms).join(" or "))
            }
            Self::All(conditions) => join(conditions, " and "),
            Self::Any(conditions) => join(conditions, " or "),
        }
    }
}

fn quoted(words: &[&str]) -> Vec<String> {
    words.iter().map(|word| format!("{word:?}")).collect()
}

fn join(conditions: &[Condition], with: &str) -> String {
    let words: Vec<String> = conditions.iter().map(Condition::words).collect();
    words.join(with)
}
