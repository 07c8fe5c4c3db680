//! What a question is: its words, the shape of its answer, and when it is asked.
//!
//! Questions are constant data. Everything that every item needs alike (asking, saving, reading,
//! printing) is driven by these tables, so that adding a question touches one item only.

use super::condition::Condition;
use crate::answers::Agreement;
use crate::values::Value;

/// How much of the checklist is asked and printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Depth {
    /// About two pages, for small groups.
    Short,
    /// The usual memorandum of understanding.
    Standard,
    /// Everything that a binding agreement covers.
    Full,
}

/// One of the allowed answers to a choice.
#[derive(Clone, Copy, Debug)]
pub struct Choice {
    /// The word written in the answers file.
    pub value: &'static str,
    /// The words shown to a person.
    pub label: &'static str,
}

/// Makes a [`Choice`].
pub const fn choice(value: &'static str, label: &'static str) -> Choice {
    Choice { value, label }
}

/// What tells the entries of a list apart when two files are compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Identity {
    /// Each entry carries an `id` of its own.
    Id,
    /// There is at most one entry a partner, and its `partner` column names it.
    Partner,
}

/// The shape of a list of rows, such as milestones or contributions.
#[derive(Debug)]
pub struct Rows {
    /// What one entry is called, in the middle of a sentence: `milestone`.
    pub singular: &'static str,
    /// What several are called: `milestones`.
    pub plural: &'static str,
    /// What tells entries apart.
    pub identity: Identity,
    /// The questions asked of each entry. An `id` column is never listed here.
    pub columns: &'static [Question],
}

/// The shape of an answer.
#[derive(Clone, Copy, Debug)]
pub enum Kind {
    /// One line of text.
    Line,
    /// Text that may run over several lines.
    Text,
    /// A list of short texts, in order.
    Lines,
    /// Yes or no.
    YesNo,
    /// One of several.
    Choice(&'static [Choice]),
    /// Any number of several.
    Choices(&'static [Choice]),
    /// A calendar date.
    Date,
    /// A length of time, such as three months or ten working days.
    Period,
    /// An amount of money in pounds and pence.
    Money,
    /// A part of a whole, such as a third, or `equal`.
    Share,
    /// A whole number within bounds.
    Number {
        /// The least allowed.
        min: i64,
        /// The most allowed.
        max: i64,
    },
    /// One of the partners.
    Partner,
    /// Several of the partners.
    Partners,
    /// A list of entries, each with columns.
    Rows(&'static Rows),
}

/// The answer offered when nothing has been given.
#[derive(Clone, Copy)]
pub enum Suggestion {
    /// Nothing sensible can be offered.
    None,
    /// Always the same words, read as if they had been typed.
    Fixed(&'static str),
    /// Worked out from earlier answers.
    Computed(Computed),
}

/// A suggestion that earlier answers lead to.
#[derive(Clone, Copy)]
pub struct Computed {
    /// Works the suggestion out; `None` where the earlier answers do not allow one.
    pub work_out: fn(&Agreement) -> Option<Value>,
    /// The paths of the answers that it looks at.
    pub from: &'static [&'static str],
    /// Why, for the person asked: `as the term is three years`.
    pub because: &'static str,
}

impl std::fmt::Debug for Suggestion {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::None => f.write_str("None"),
            Self::Fixed(words) => f.debug_tuple("Fixed").field(words).finish(),
            Self::Computed(computed) => f.debug_tuple("Computed").field(&computed.from).finish(),
        }
    }
}

/// A question of the checklist, or a column of one of its lists.
#[derive(Clone, Copy, Debug)]
pub struct Question {
    /// The name of the answer in its table of the answers file.
    pub key: &'static str,
    /// The question itself, one sentence with a question mark.
    pub ask: &'static str,
    /// A few words for a report or a blank, in the middle of a sentence: `the date it starts`.
    pub label: &'static str,
    /// Why it matters and what goes wrong, for someone who asks for help.
    pub help: &'static str,
    /// An example of a good answer, as it would be typed.
    pub example: &'static str,
    /// The shape of the answer.
    pub kind: Kind,
    /// The least depth at which it is asked and printed.
    pub depth: Depth,
    /// When it is asked at all.
    pub when: Condition,
    /// What is offered when nothing has been given.
    pub suggestion: Suggestion,
    /// Whether "none" is an answer.
    pub nil: bool,
    /// Whether leaving it unanswered leaves no gap in the document.
    pub optional: bool,
    /// The topics of the published table that it serves, such as `T1`.
    pub topics: &'static [&'static str],
}

impl Question {
    const fn new(key: &'static str, label: &'static str, ask: &'static str, kind: Kind) -> Self {
        Self {
            key,
            ask,
            label,
            help: "",
            example: "",
            kind,
            depth: Depth::Standard,
            when: Condition::Always,
            suggestion: Suggestion::None,
            nil: false,
            optional: false,
            topics: &[],
        }
    }

    /// A question answered with one line of text.
    pub const fn line(key: &'static str, label: &'static str, ask: &'static str) -> Self {
        Self::new(key, label, ask, Kind::Line)
    }

    /// A question answered with text of any length.
    pub const fn text(key: &'static str, label: &'static str, ask: &'static str) -> Self {
        Self::new(key, label, ask, Kind::Text)
    }

    /// A question answered with a list of short texts.
    pub const fn lines(key: &'static str, label: &'static str, ask: &'static str) -> Self {
        Self::new(key, label, ask, Kind::Lines)
    }

    /// A question answered with yes or no.
    pub const fn yes_no(key: &'static str, label: &'static str, ask: &'static str) -> Self {
        Self::new(key, label, ask, Kind::YesNo)
    }

    /// A question answered with one of several.
    pub const fn choice(
        key: &'static str,
        label: &'static str,
        ask: &'static str,
        choices: &'static [Choice],
    ) -> Self {
        Self::new(key, label, ask, Kind::Choice(choices))
    }

    /// A question answered with any number of several.
    pub const fn choices(
        key: &'static str,
        label: &'static str,
        ask: &'static str,
        choices: &'static [Choice],
    ) -> Self {
        Self::new(key, label, ask, Kind::Choices(choices))
    }

    /// A question answered with a date.
    pub const fn date(key: &'static str, label: &'static str, ask: &'static str) -> Self {
        Self::new(key, label, ask, Kind::Date)
    }

    /// A question answered with a length of time.
    pub const fn period(key: &'static str, label: &'static str, ask: &'static str) -> Self {
        Self::new(key, label, ask, Kind::Period)
    }

    /// A question answered with an amount of money.
    pub const fn money(key: &'static str, label: &'static str, ask: &'static str) -> Self {
        Self::new(key, label, ask, Kind::Money)
    }

    /// A question answered with a part of a whole.
    pub const fn share(key: &'static str, label: &'static str, ask: &'static str) -> Self {
        Self::new(key, label, ask, Kind::Share)
    }

    /// A question answered with a whole number from `min` to `max`.
    pub const fn number(
        key: &'static str,
        label: &'static str,
        ask: &'static str,
        min: i64,
        max: i64,
    ) -> Self {
        Self::new(key, label, ask, Kind::Number { min, max })
    }

    /// A question answered with one of the partners.
    pub const fn partner(key: &'static str, label: &'static str, ask: &'static str) -> Self {
        Self::new(key, label, ask, Kind::Partner)
    }

    /// A question answered with several of the partners.
    pub const fn partners(key: &'static str, label: &'static str, ask: &'static str) -> Self {
        Self::new(key, label, ask, Kind::Partners)
    }

    /// A question answered with a list of entries.
    pub const fn rows(
        key: &'static str,
        label: &'static str,
        ask: &'static str,
        rows: &'static Rows,
    ) -> Self {
        Self::new(key, label, ask, Kind::Rows(rows))
    }

    /// Says why it matters and what goes wrong.
    pub const fn help(mut self, help: &'static str) -> Self {
        self.help = help;
        self
    }

    /// Gives an example of a good answer.
    pub const fn example(mut self, example: &'static str) -> Self {
        self.example = example;
        self
    }

    /// Asks it in the short form too.
    pub const fn short(mut self) -> Self {
        self.depth = Depth::Short;
        self
    }

    /// Asks it in the full agreement only.
    pub const fn full(mut self) -> Self {
        self.depth = Depth::Full;
        self
    }

    /// Asks it only while the condition holds.
    pub const fn when(mut self, when: Condition) -> Self {
        self.when = when;
        self
    }

    /// Offers the same answer always.
    pub const fn suggest(mut self, words: &'static str) -> Self {
        self.suggestion = Suggestion::Fixed(words);
        self
    }

    /// Offers an answer worked out from earlier ones.
    pub const fn suggest_from(
        mut self,
        from: &'static [&'static str],
        because: &'static str,
        work_out: fn(&Agreement) -> Option<Value>,
    ) -> Self {
        self.suggestion = Suggestion::Computed(Computed {
            work_out,
            from,
            because,
        });
        self
    }

    /// Lets "none" be an answer.
    pub const fn or_none(mut self) -> Self {
        self.nil = true;
        self
    }

    /// Leaves no gap when it is not answered.
    pub const fn optional(mut self) -> Self {
        self.optional = true;
        self
    }

    /// Names the topics that it serves.
    pub const fn topics(mut self, topics: &'static [&'static str]) -> Self {
        self.topics = topics;
        self
    }
}
