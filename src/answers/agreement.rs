//! The answers, typed, each with its place in the file.

mod places;

use crate::checklist::{self, Depth, Kind, Question};
use crate::values::{Answer, Date, Id, Money, Nation, Period, Row, Share, Value};
use std::ops::Range;
use std::sync::Arc;

/// Where the parts of one list entry stand in the file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RowSpans {
    /// The header of the entry, or the whole of it where it is written inline.
    pub header: Range<usize>,
    /// Each answered column, `id` included.
    pub columns: Vec<(&'static str, Range<usize>)>,
}

#[derive(Clone, Debug, Default)]
pub(super) struct Entry {
    pub(super) answer: Answer,
    pub(super) span: Option<Range<usize>>,
    pub(super) rows: Vec<RowSpans>,
}

/// The score of a statement on readiness, and where it stands.
#[derive(Clone, Debug)]
struct Score {
    score: usize,
    span: Range<usize>,
}

/// An answer that somebody proposed and nobody has confirmed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unconfirmed {
    /// The path of the answer.
    pub path: String,
    /// Where the file lists it as unconfirmed.
    pub span: Range<usize>,
}

/// A finding that somebody has decided to live with, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Allowed {
    /// The code of the finding, in capitals.
    pub code: String,
    /// The reason; empty where none is given.
    pub because: String,
    /// Where the file allows it.
    pub span: Range<usize>,
}

/// Everything that has been answered so far.
///
/// Paths are written as in the file: `timeframe.expiry`, or `partners` for the list of partners.
/// An unknown path is the same as one never answered.
#[derive(Clone, Debug)]
pub struct Agreement {
    entries: Vec<Vec<Entry>>,
    unconfirmed: Vec<Unconfirmed>,
    allowed: Vec<Allowed>,
    readiness: Vec<Option<Score>>,
    /// The text that was read, so that places within an answer can be found again.
    text: Arc<str>,
}

static UNANSWERED: Answer = Answer::Unanswered;

impl Default for Agreement {
    fn default() -> Self {
        Self {
            entries: checklist::ITEMS
                .iter()
                .map(|item| vec![Entry::default(); item.questions.len()])
                .collect(),
            unconfirmed: Vec::new(),
            allowed: Vec::new(),
            readiness: Vec::new(),
            text: Arc::from(""),
        }
    }
}

impl Agreement {
    pub(super) fn entry_mut(&mut self, item: usize, question: usize) -> &mut Entry {
        &mut self.entries[item][question]
    }

    pub(super) fn add_unconfirmed(&mut self, path: String, span: Range<usize>) {
        self.unconfirmed.push(Unconfirmed { path, span });
    }

    /// The answers that were proposed and that nobody has confirmed, in the order of the file.
    ///
    /// A path that has no answer, or whose question does not apply, is left out.
    pub fn unconfirmed(&self) -> impl Iterator<Item = &Unconfirmed> {
        self.unconfirmed
            .iter()
            .filter(|one| *self.get(&one.path) != Answer::Unanswered && self.asks(&one.path))
    }

    pub(super) fn add_allowed(&mut self, allowed: Allowed) {
        self.allowed.push(allowed);
    }

    /// The findings that somebody has decided to live with, in the order of the file.
    pub fn allowed(&self) -> &[Allowed] {
        &self.allowed
    }

    /// Whether the answer at a path is only proposed.
    pub fn is_unconfirmed(&self, path: &str) -> bool {
        self.unconfirmed.iter().any(|one| one.path == path)
    }

    pub(super) fn unconfirmed_paths(&self) -> impl Iterator<Item = &str> {
        self.unconfirmed.iter().map(|one| one.path.as_str())
    }

    pub(super) fn set_readiness(&mut self, factor: usize, score: usize, span: Range<usize>) {
        if self.readiness.len() <= factor {
            self.readiness.resize(factor + 1, None);
        }
        self.readiness[factor] = Some(Score { score, span });
    }

    /// The score of one of the [`crate::readiness::factors`], by its place.
    pub fn readiness(&self, factor: usize) -> Option<usize> {
        Some(self.readiness.get(factor)?.as_ref()?.score)
    }

    /// The same without the answers to questions that are not asked, given the depth and the other answers.
    pub fn asked_only(&self) -> Self {
        let mut asked = self.clone();
        for (i, item) in checklist::ITEMS.iter().enumerate() {
            for (q, question) in item.questions.iter().enumerate() {
                if !self.applies(question) {
                    asked.entries[i][q] = Entry::default();
                }
            }
        }
        asked
    }

    fn entry(&self, path: &str) -> Option<&Entry> {
        let (item, question) = checklist::locate(path)?;
        Some(&self.entries[item][question])
    }

    /// The answer at a path.
    pub fn get(&self, path: &str) -> &Answer {
        debug_assert!(checklist::locate(path).is_some(), "no question at {path}");
        self.entry(path).map_or(&UNANSWERED, |entry| &entry.answer)
    }

    /// The answer to a question, by the places of its item and itself in the checklist.
    pub(crate) fn at(&self, item: usize, question: usize) -> &Answer {
        &self.entries[item][question].answer
    }

    /// Puts an answer in place, as if it had been read.
    pub fn set(&mut self, path: &str, answer: Answer) {
        if let Some((item, question)) = checklist::locate(path) {
            self.entries[item][question].answer = answer;
        }
    }

    /// Where the answer at a path stands in the file.
    pub fn span(&self, path: &str) -> Option<Range<usize>> {
        let entry = self.entry(path)?;
        entry
            .span
            .clone()
            .or_else(|| entry.rows.first().map(|row| row.header.clone()))
    }

    /// Where an entry of a list, or one of its columns, stands in the file.
    pub fn row_span(&self, path: &str, row: usize, column: Option<&str>) -> Option<Range<usize>> {
        let spans = self.entry(path)?.rows.get(row)?;
        let inner = column.and_then(|column| {
            let found = spans.columns.iter().find(|(key, _)| *key == column);
            found.map(|(_, span)| span.clone())
        });
        Some(inner.unwrap_or_else(|| spans.header.clone()))
    }

    /// Keeps the text that is read.
    pub(super) fn set_text(&mut self, text: &str) {
        self.text = Arc::from(text);
    }

    /// Where some words stand within a place of the file, in any case of letters; the last of them where they stand there
    /// more than once. The whole place where they are written in another way, with an escape for example.
    pub(crate) fn narrowed(&self, span: Range<usize>, words: &str) -> Range<usize> {
        let Some(within) = self.text.get(span.clone()) else {
            return span;
        };
        let found = within
            .to_ascii_lowercase()
            .rfind(&words.to_ascii_lowercase());
        match found.filter(|_| !words.is_empty()) {
            Some(at) => span.start + at..span.start + at + words.len(),
            None => span,
        }
    }

    /// The path of an entry of a list, by its `id`: `action_plan.milestones.launch.due`.
    pub fn row_path(&self, path: &str, row: usize, column: Option<&str>) -> String {
        let id = self.rows(path).get(row).map(|row| row.id.to_string());
        let mut shown = path.to_owned();
        if let Some(id) = id {
            shown.push('.');
            shown.push_str(&id);
        }
        if let Some(column) = column {
            shown.push('.');
            shown.push_str(column);
        }
        shown
    }

    /// The value of a choice, or `yes`/`no`.
    pub fn choice(&self, path: &str) -> Option<&'static str> {
        match self.get(path) {
            Answer::Given(Value::Choice(value)) => Some(value),
            Answer::Given(Value::YesNo(true)) => Some("yes"),
            Answer::Given(Value::YesNo(false)) => Some("no"),
            _ => None,
        }
    }

    /// Whether the choice, or yes or no, at the path is this one.
    pub fn is(&self, path: &str, value: &str) -> bool {
        self.choice(path) == Some(value)
    }

    /// The values chosen, of a question that allows several.
    pub fn choices(&self, path: &str) -> &[&'static str] {
        match self.get(path) {
            Answer::Given(Value::Choices(values)) => values,
            _ => &[],
        }
    }

    /// The date at the path.
    pub fn date(&self, path: &str) -> Option<Date> {
        self.get(path).date()
    }

    /// The period at the path.
    pub fn period(&self, path: &str) -> Option<Period> {
        self.get(path).period()
    }

    /// The money at the path.
    pub fn money(&self, path: &str) -> Option<Money> {
        self.get(path).money()
    }

    /// The share at the path.
    pub fn share(&self, path: &str) -> Option<Share> {
        self.get(path).share()
    }

    /// The number at the path.
    pub fn number(&self, path: &str) -> Option<i64> {
        self.get(path).number()
    }

    /// The text at the path.
    pub fn text(&self, path: &str) -> Option<&str> {
        self.get(path).text()
    }

    /// The texts listed at the path; none where none are given.
    pub fn lines(&self, path: &str) -> &[String] {
        match self.get(path) {
            Answer::Given(Value::Lines(lines)) => lines,
            _ => &[],
        }
    }

    /// The partner at the path.
    pub fn partner(&self, path: &str) -> Option<&Id> {
        match self.get(path) {
            Answer::Given(Value::Partner(id)) => Some(id),
            _ => None,
        }
    }

    /// The partners at the path; none where none are given.
    pub fn partners(&self, path: &str) -> &[Id] {
        match self.get(path) {
            Answer::Given(Value::Partners(ids)) => ids,
            _ => &[],
        }
    }

    /// The entries of the list at the path; none where none are given.
    pub fn rows(&self, path: &str) -> &[Row] {
        match self.get(path) {
            Answer::Given(Value::Rows(rows)) => rows,
            _ => &[],
        }
    }

    /// The partners, each with what is known of it.
    pub fn partner_rows(&self) -> &[Row] {
        self.rows("partners")
    }

    /// The ids of the partners, in order.
    pub fn partner_ids(&self) -> Vec<Id> {
        self.partner_rows()
            .iter()
            .map(|row| row.id.clone())
            .collect()
    }

    /// One partner.
    pub fn partner_row(&self, id: &Id) -> Option<&Row> {
        self.partner_rows().iter().find(|row| row.id == *id)
    }

    /// What a partner is called in the text: its short name, its name, or its id.
    pub fn partner_name(&self, id: &Id) -> String {
        self.partner_row(id)
            .and_then(|row| {
                row.get("short_name")
                    .text()
                    .or_else(|| row.get("name").text())
            })
            .map_or_else(|| id.to_string(), str::to_owned)
    }

    /// The full name of a partner.
    pub fn partner_full_name(&self, id: &Id) -> String {
        self.partner_row(id)
            .and_then(|row| row.get("name").text())
            .map_or_else(|| self.partner_name(id), str::to_owned)
    }

    /// The legal form of a partner.
    pub fn partner_form(&self, id: &Id) -> Option<&'static str> {
        self.partner_row(id)
            .and_then(|row| row.get("form").choice())
    }

    /// Whether a partner's legal form makes it a charity.
    pub fn is_charity(&self, id: &Id) -> bool {
        let registered = self
            .partner_row(id)
            .is_some_and(|row| row.get("charity_number").is_given());
        registered
            || self.partner_form(id).is_some_and(|form| {
                form.starts_with("charitable") || form == "unincorporated-charity"
            })
    }

    /// Whether a partner's legal form makes it a public body.
    pub fn is_public_body(&self, id: &Id) -> bool {
        self.partner_form(id)
            .is_some_and(|form| checklist::forms::PUBLIC_BODIES.contains(&form))
    }

    /// The nation whose law the agreement looks to; England where it is not answered.
    pub fn nation(&self) -> Nation {
        self.choice("document.nation")
            .and_then(|value| Nation::parse(value).ok())
            .unwrap_or(Nation::England)
    }

    /// How much is asked and printed.
    pub fn depth(&self) -> Depth {
        match self.choice("document.depth") {
            Some("short") => Depth::Short,
            Some("full") => Depth::Full,
            _ => Depth::Standard,
        }
    }

    /// The date on which the term starts.
    pub fn commencement(&self) -> Option<Date> {
        self.date("timeframe.commencement")
    }

    /// The last day of the term, given or worked out from its length.
    pub fn expiry(&self) -> Option<Date> {
        match self.choice("timeframe.ends")? {
            "fixed-date" => self.date("timeframe.expiry"),
            "fixed-term" => Date::ends_term(self.commencement()?, self.period("timeframe.term")?),
            _ => None,
        }
    }

    /// The path of the answer from which the last day of the term follows.
    pub fn expiry_path(&self) -> &'static str {
        if self.is("timeframe.ends", "fixed-term") {
            "timeframe.term"
        } else {
            "timeframe.expiry"
        }
    }

    /// Whether the question at the path is asked, given the depth and the earlier answers.
    pub fn asks(&self, path: &str) -> bool {
        checklist::locate(path).is_some_and(|(item, question)| {
            self.applies(&checklist::ITEMS[item].questions[question])
        })
    }

    /// Whether a question, or a column, is asked, given the depth and the earlier answers.
    pub fn applies(&self, question: &Question) -> bool {
        question.depth <= self.depth() && question.when.holds(self)
    }

    /// Whether a question applies and is neither answered nor optional.
    pub fn leaves_gap(&self, question: &Question, answer: &Answer) -> bool {
        match answer {
            Answer::Unanswered => !question.optional && self.applies(question),
            Answer::ToBeAgreed => self.applies(question),
            Answer::Given(Value::Rows(rows)) => {
                let Kind::Rows(shape) = question.kind else {
                    return false;
                };
                self.applies(question)
                    && rows.iter().any(|row| {
                        let columns = shape.columns.iter();
                        columns
                            .into_iter()
                            .any(|c| self.leaves_gap(c, row.get(c.key)))
                    })
            }
            Answer::Nil | Answer::Given(_) => false,
        }
    }
}
