//! An answer, whatever its kind.

use super::{Date, Id, Money, Period, Share};

/// A typed answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    /// Text of one line or more.
    Text(String),
    /// Short texts, in order.
    Lines(Vec<String>),
    /// Yes or no.
    YesNo(bool),
    /// One of several.
    Choice(&'static str),
    /// Several of several.
    Choices(Vec<&'static str>),
    /// A calendar date.
    Date(Date),
    /// A length of time.
    Period(Period),
    /// An amount of money.
    Money(Money),
    /// A part of a whole.
    Share(Share),
    /// A whole number.
    Number(i64),
    /// One of the partners.
    Partner(Id),
    /// Several of the partners.
    Partners(Vec<Id>),
    /// The entries of a list.
    Rows(Vec<Row>),
}

/// One entry of a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// What tells it apart from the others.
    pub id: Id,
    /// Its columns that the file mentions.
    pub cells: Vec<(&'static str, Answer)>,
}

impl Row {
    /// The answer in a column.
    pub fn get(&self, key: &str) -> &Answer {
        static UNANSWERED: Answer = Answer::Unanswered;
        let found = self.cells.iter().find(|(column, _)| *column == key);
        found.map_or(&UNANSWERED, |(_, answer)| answer)
    }
}

/// The state of an answer. Not answered, to be agreed, and none are three different things.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Answer {
    /// Nobody has answered.
    #[default]
    Unanswered,
    /// The partners know that they must still agree on it.
    ToBeAgreed,
    /// There is none, explicitly.
    Nil,
    /// It is given.
    Given(Value),
}

impl Answer {
    /// Whether a value is given.
    pub fn is_given(&self) -> bool {
        matches!(self, Self::Given(_))
    }

    /// Whether it is an explicit none.
    pub fn is_nil(&self) -> bool {
        matches!(self, Self::Nil)
    }

    /// Whether it is not answered or to be agreed.
    pub fn is_open(&self) -> bool {
        matches!(self, Self::Unanswered | Self::ToBeAgreed)
    }

    /// The value, if one is given.
    pub fn value(&self) -> Option<&Value> {
        match self {
            Self::Given(value) => Some(value),
            _ => None,
        }
    }

    /// The text given.
    pub fn text(&self) -> Option<&str> {
        match self {
            Self::Given(Value::Text(text)) => Some(text),
            _ => None,
        }
    }

    /// The texts given.
    pub fn lines(&self) -> Option<&[String]> {
        match self {
            Self::Given(Value::Lines(lines)) => Some(lines),
            _ => None,
        }
    }

    /// Yes or no, if it is given.
    pub fn yes_no(&self) -> Option<bool> {
        match self {
            Self::Given(Value::YesNo(yes)) => Some(*yes),
            _ => None,
        }
    }

    /// The word chosen.
    pub fn choice(&self) -> Option<&'static str> {
        match self {
            Self::Given(Value::Choice(word)) => Some(word),
            _ => None,
        }
    }

    /// The words chosen.
    pub fn choices(&self) -> Option<&[&'static str]> {
        match self {
            Self::Given(Value::Choices(words)) => Some(words),
            _ => None,
        }
    }

    /// The date given.
    pub fn date(&self) -> Option<Date> {
        match self {
            Self::Given(Value::Date(date)) => Some(*date),
            _ => None,
        }
    }

    /// The period given.
    pub fn period(&self) -> Option<Period> {
        match self {
            Self::Given(Value::Period(period)) => Some(*period),
            _ => None,
        }
    }

    /// The money given.
    pub fn money(&self) -> Option<Money> {
        match self {
            Self::Given(Value::Money(money)) => Some(*money),
            _ => None,
        }
    }

    /// The share given.
    pub fn share(&self) -> Option<Share> {
        match self {
            Self::Given(Value::Share(share)) => Some(*share),
            _ => None,
        }
    }

    /// The number given.
    pub fn number(&self) -> Option<i64> {
        match self {
            Self::Given(Value::Number(number)) => Some(*number),
            _ => None,
        }
    }

    /// The partner given.
    pub fn partner(&self) -> Option<&Id> {
        match self {
            Self::Given(Value::Partner(id)) => Some(id),
            _ => None,
        }
    }

    /// The partners given.
    pub fn partners(&self) -> Option<&[Id]> {
        match self {
            Self::Given(Value::Partners(ids)) => Some(ids),
            _ => None,
        }
    }

    /// The entries given.
    pub fn rows(&self) -> Option<&[Row]> {
        match self {
            Self::Given(Value::Rows(rows)) => Some(rows),
            _ => None,
        }
    }
}
