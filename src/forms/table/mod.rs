//! Forty forms of partnership that the sources describe, and where each leads.

mod consortia;
mod others;
mod trusts;

/// A publication that describes a form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Source {
    /// Who wrote it.
    pub author: &'static str,
    /// Its title.
    pub title: &'static str,
    /// The year in which it appeared; the publication itself may give none.
    pub year: Option<u16>,
}

impl std::fmt::Display for Source {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}, {}", self.author, self.title)?;
        match self.year {
            Some(year) => write!(f, " ({year})"),
            None => f.write_str(" (no year given)"),
        }
    }
}

/// What the program does with a form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// It is drafted for in its own right, under this key.
    Own(&'static str),
    /// It is drafted for as another form.
    MappedTo {
        /// The key of that form.
        form: &'static str,
        /// Why that form fits, and what is to be minded.
        because: &'static str,
    },
    /// It is not drafted for.
    OutOfScope {
        /// Why not.
        reason: &'static str,
        /// Who or what helps instead.
        turn_to: &'static str,
    },
}

impl Standing {
    /// Gives the key of the form that the program drafts for it, if there is one.
    pub fn form(&self) -> Option<&'static str> {
        match self {
            Self::Own(form) | Self::MappedTo { form, .. } => Some(form),
            Self::OutOfScope { .. } => None,
        }
    }
}

/// A form of partnership as the sources describe it.
#[derive(Clone, Copy, Debug)]
pub struct Described {
    /// Its number, from 1 to 40.
    pub number: u8,
    /// Its key on the command line.
    pub key: &'static str,
    /// Its name, as it stands in the middle of a sentence.
    pub name: &'static str,
    /// What it is, in one sentence.
    pub account: &'static str,
    /// Where it is described.
    pub sources: &'static [Source],
    /// What the program does with it.
    pub standing: Standing,
}

const MANDATE: Source = Source {
    author: "Rachael Addicott for the King's Fund",
    title: "Working together to deliver the Mandate",
    year: Some(2013),
};
const NETWORKS: Source = Source {
    author: "Katharine Langford and others for Nesta and Innovation Unit",
    title: "Networks that Work",
    year: Some(2013),
};
const COLLABORATING: Source = Source {
    author: "NHS Providers",
    title: "Collaborating for better care",
    year: Some(2021),
};
const REVIEW: Source = Source {
    author: "Valerie Wildridge and others",
    title: "How to create successful partnerships: a review of the literature",
    year: Some(2004),
};
const SECTION_75: Source = Source {
    author: "Kerry Allen for INTERLINKS",
    title: "practice example on section 75 partnerships",
    year: None,
};

const PARTS: [&[Described]; 3] = [consortia::FORMS, trusts::FORMS, others::FORMS];

/// Gives all forty forms, by number.
pub fn described() -> impl Iterator<Item = &'static Described> {
    PARTS.into_iter().flatten()
}

/// Finds a form by its key or its number.
pub fn find(word: &str) -> Option<&'static Described> {
    described().find(|form| form.key == word || form.number.to_string() == word)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::forms;

    #[test]
    fn there_are_forty_in_order_with_keys_of_their_own() {
        let numbers: Vec<u8> = described().map(|form| form.number).collect();
        assert_eq!(numbers, (1..=40).collect::<Vec<u8>>());
        for form in described() {
            assert_eq!(find(form.key).map(|found| found.number), Some(form.number));
            assert!(!form.sources.is_empty(), "{}", form.key);
            assert!(form.account.ends_with('.'), "{}", form.key);
            assert_eq!(form.account.matches(". ").count(), 0, "{}", form.key);
        }
    }

    #[test]
    fn each_leads_to_a_form_that_exists_or_says_where_to_turn() {
        for form in described() {
            match form.standing {
                Standing::Own(own) => assert_eq!(own, form.key),
                Standing::MappedTo { form: to, because } => {
                    assert!(forms::name(to).is_some(), "{}", form.key);
                    assert!(!because.is_empty() && to != form.key, "{}", form.key);
                }
                Standing::OutOfScope { reason, turn_to } => {
                    assert!(!reason.is_empty() && !turn_to.is_empty(), "{}", form.key);
                }
            }
        }
    }

    #[test]
    fn each_form_of_the_checklist_is_described_once() {
        for key in forms::keys() {
            let own = described().filter(|form| form.standing == Standing::Own(key));
            assert_eq!(own.count(), 1, "{key}");
        }
    }

    #[test]
    fn no_key_of_another_form_hides_one_of_the_checklist() {
        for form in described().filter(|form| forms::name(form.key).is_some()) {
            assert_eq!(form.standing, Standing::Own(form.key));
        }
    }
}
