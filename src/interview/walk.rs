//! Walking the questions: forward to what is open, back through what was asked, and across by item.

use super::asking::{self, Outcome};
use super::prompter::{Command, PromptError, Prompter};
use super::reopen::Before;
use super::session::{KeepError, Session};
use super::{list, review, words};
use crate::answers::Agreement;
use crate::checklist::{self, Item, Kind, Question};

use crate::values::{Answer, Value, english};
use std::collections::HashSet;

/// The path of the form of the partnership.
const FORM: &str = "document.form";

/// The place of an item in the checklist, and of a question in its item.
pub(super) type Place = (usize, usize);

/// How an interview ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ending {
    /// The person wants the draft now.
    Draft,
    /// The person leaves; everything is saved.
    Left,
}

/// Why an interview stopped early. Everything answered until then is saved.
#[derive(Debug, thiserror::Error)]
pub enum InterviewError {
    /// The person interrupted, or no more input can come.
    #[error(transparent)]
    Prompt(#[from] PromptError),
    /// An answer could not be kept.
    #[error(transparent)]
    Keep(#[from] KeepError),
}

/// What to do after a question.
pub(super) enum Next {
    /// Go on to what is open.
    Forward,
    /// Go to one place.
    To(Place),
    /// Go to the review page.
    Review,
    /// Save and leave.
    Leave,
}

/// An interview under way.
pub struct Interview<'a> {
    pub(super) session: Session,
    pub(super) prompter: &'a mut dyn Prompter,
    history: Vec<Place>,
    passed: HashSet<Place>,
    pub(super) reopened: HashSet<Place>,
    announced: Option<usize>,
    whole_item: Option<usize>,
}

impl<'a> Interview<'a> {
    /// Prepares an interview over the answers in hand.
    pub fn new(session: Session, prompter: &'a mut dyn Prompter) -> Self {
        Self {
            session,
            prompter,
            history: Vec::new(),
            passed: HashSet::new(),
            reopened: HashSet::new(),
            announced: None,
            whole_item: None,
        }
    }

    /// The answers in hand.
    pub fn session(&self) -> &Session {
        &self.session
    }

    /// Asks everything that is open, then shows the review page.
    ///
    /// # Errors
    /// Where the person interrupts, or an answer cannot be saved.
    pub fn run(&mut self) -> Result<Ending, InterviewError> {
        self.take_up();
        self.walk(Next::Forward)
    }

    /// Asks every question of one item, then shows the review page.
    ///
    /// # Errors
    /// As [`Interview::run`].
    pub fn run_item(&mut self, item: &Item) -> Result<Ending, InterviewError> {
        let place = checklist::ITEMS
            .iter()
            .position(|other| other.key == item.key);
        let next = place.map_or(Next::Review, |place| self.enter(place));
        self.walk(next)
    }

    /// Shows the review page first.
    ///
    /// # Errors
    /// As [`Interview::run`].
    pub fn run_review(&mut self) -> Result<Ending, InterviewError> {
        self.walk(Next::Review)
    }

    fn walk(&mut self, mut next: Next) -> Result<Ending, InterviewError> {
        loop {
            next = match next {
                Next::Leave => return Ok(Ending::Left),
                Next::Forward => match self.next_place() {
                    Some(place) => self.step(place)?,
                    None => Next::Review,
                },
                Next::To(place) => self.step(place)?,
                Next::Review => match review::review(self)? {
                    review::Choice::Item(item) => self.enter(item),
                    review::Choice::Continue => {
                        self.passed = self.left_out().collect();
                        Next::Forward
                    }
                    review::Choice::Depth => {
                        self.change_depth()?;
                        Next::Review
                    }
                    review::Choice::Draft => return Ok(Ending::Draft),
                    review::Choice::Leave => Next::Leave,
                },
            };
        }
    }

    /// Starts on all the questions of an item.
    pub(super) fn enter(&mut self, item: usize) -> Next {
        self.whole_item = Some(item);
        self.announced = None;
        match self.applicable(item).first() {
            Some(question) => Next::To((item, *question)),
            None => {
                self.whole_item = None;
                self.prompter
                    .note("At this depth nothing is asked about this item.");
                Next::Review
            }
        }
    }

    fn applicable(&self, item: usize) -> Vec<usize> {
        let agreement = self.session.agreement();
        let questions = checklist::ITEMS[item].questions.iter().enumerate();
        questions
            .filter(|(_, question)| agreement.applies(question))
            .map(|(q, _)| q)
            .collect()
    }

    /// Prepares to go on where an earlier sitting ended.
    ///
    /// Optional questions that were passed over are not put again. The list that was being filled
    /// in is: its last entry may not have been the last one meant.
    fn take_up(&mut self) {
        let agreement = self.session.agreement();
        let answered = |place: &Place| {
            *agreement.at(place.0, place.1) != Answer::Unanswered
                && !agreement.is_unconfirmed(&path_at(*place))
        };
        let Some(last) = places().filter(answered).last() else {
            return;
        };
        let passed: Vec<Place> = self.left_out().filter(|place| *place < last).collect();
        let more = places().any(|place| {
            place > last && agreement.leaves_gap(question_at(place), &Answer::Unanswered)
        });
        if more && matches!(agreement.at(last.0, last.1), Answer::Given(Value::Rows(_))) {
            self.reopened.insert(last);
        }
        self.passed.extend(passed);
    }

    /// The optional questions that have no answer.
    fn left_out(&self) -> impl Iterator<Item = Place> {
        let agreement = self.session.agreement();
        places().filter(|place| {
            question_at(*place).optional && *agreement.at(place.0, place.1) == Answer::Unanswered
        })
    }

    /// The first question that is open and has not been passed over in this interview.
    fn next_place(&self) -> Option<Place> {
        let agreement = self.session.agreement();
        places().find(|place| {
            let question = question_at(*place);
            let open = !self.passed.contains(place)
                && (is_open(agreement, question, agreement.at(place.0, place.1))
                    || agreement.is_unconfirmed(&path_at(*place)));
            (open || self.reopened.contains(place)) && agreement.applies(question)
        })
    }

    fn step(&mut self, place: Place) -> Result<Next, InterviewError> {
        self.announce(place.0);
        let question = question_at(place);
        let path = path_at(place);
        if self.session.agreement().is_unconfirmed(&path) {
            self.prompter
                .note("This answer is a proposal. Keep it or change it; either confirms it.");
        }
        let before = Before::note(self.session.agreement(), &path);
        let outcome = match question.kind {
            Kind::Rows(shape) => self.list(question, shape, &path, &self.progress(place))?,
            _ => {
                let progress = self.progress(place);
                let agreement = self.session.agreement();
                let current = agreement.at(place.0, place.1).clone();
                let outcome =
                    asking::ask(self.prompter, question, &current, agreement, &progress, &[])?;
                if let Outcome::Answered(answer) = &outcome {
                    self.session.set(&path, answer)?;
                }
                outcome
            }
        };
        self.tell_reopened(before);
        self.reopened.remove(&place);
        Ok(match outcome {
            Outcome::Answered(_) => {
                self.session.confirm(&path)?;
                if path == FORM {
                    self.propose_by_form()?;
                }
                if matches!(question.kind, Kind::Rows(_)) {
                    // Finished by the person, whatever is still open in its entries.
                    self.passed.insert(place);
                }
                self.history.retain(|other| *other != place);
                self.history.push(place);
                self.onward(place)
            }
            Outcome::Command(command) => self.follow(command, place)?,
        })
    }

    /// Puts in what the form that was chosen implies, to be confirmed question by question.
    fn propose_by_form(&mut self) -> Result<(), InterviewError> {
        let Some(form) = self.session.agreement().choice(FORM) else {
            return Ok(());
        };
        let proposed = self.session.apply_form(form)?;
        if proposed > 0 {
            let answers = english::plural(proposed as i64, "answer", "answers");
            self.prompter.note(&format!(
                "This form proposes {answers}. Each is put to you at its question, to keep or to change."
            ));
        }
        Ok(())
    }

    /// After a question of an item that is walked whole, its next one; otherwise what is open.
    fn onward(&mut self, place: Place) -> Next {
        if self.whole_item == Some(place.0) {
            let later = self.applicable(place.0).into_iter().find(|q| *q > place.1);
            if let Some(question) = later {
                return Next::To((place.0, question));
            }
            self.whole_item = None;
            return Next::Review;
        }
        Next::Forward
    }

    fn follow(&mut self, command: Command, place: Place) -> Result<Next, InterviewError> {
        Ok(match command {
            Command::Back => match self.earlier(place) {
                Some(earlier) => Next::To(earlier),
                None => {
                    self.prompter.note("This is the first question.");
                    Next::To(place)
                }
            },
            Command::Skip => {
                if *self.session.agreement().at(place.0, place.1) != Answer::Unanswered {
                    self.prompter
                        .note("The answer that stands is kept. Type :clear to take it out.");
                }
                self.passed.insert(place);
                self.history.retain(|other| *other != place);
                self.history.push(place);
                self.onward(place)
            }
            Command::Clear => {
                self.session.set(&path_at(place), &Answer::Unanswered)?;
                self.prompter.note("Taken out: the question is open again.");
                self.passed.insert(place);
                self.history.push(place);
                self.onward(place)
            }
            Command::Items => match review::choose_item(self)? {
                Some(item) => self.enter(item),
                None => Next::To(place),
            },
            Command::Depth => {
                self.change_depth()?;
                if self.session.agreement().applies(question_at(place)) {
                    Next::To(place)
                } else {
                    Next::Forward
                }
            }
            Command::Leave => Next::Leave,
            Command::Help | Command::ToBeAgreed | Command::None => Next::To(place),
        })
    }

    fn earlier(&mut self, place: Place) -> Option<Place> {
        if self.whole_item == Some(place.0) {
            let earlier = self
                .applicable(place.0)
                .into_iter()
                .rev()
                .find(|q| *q < place.1);
            return earlier.map(|question| (place.0, question));
        }
        while let Some(earlier) = self.history.pop() {
            if earlier != place && self.session.agreement().applies(question_at(earlier)) {
                return Some(earlier);
            }
        }
        // Nothing was asked in this sitting: the question before it in the checklist.
        let mut before: Option<Place> = None;
        for (i, item) in checklist::ITEMS.iter().enumerate() {
            for (q, question) in item.questions.iter().enumerate() {
                if (i, q) == place {
                    return before;
                }
                if self.session.agreement().applies(question) {
                    before = Some((i, q));
                }
            }
        }
        None
    }

    fn change_depth(&mut self) -> Result<(), InterviewError> {
        let Some((item, question)) = checklist::locate("document.depth") else {
            return Ok(());
        };
        let before = Before::note(self.session.agreement(), "document.depth");
        let agreement = self.session.agreement();
        let current = agreement.at(item, question).clone();
        let asked = asking::ask(
            self.prompter,
            question_at((item, question)),
            &current,
            agreement,
            "How much is asked",
            &[],
        )?;
        if let Outcome::Answered(answer) = asked {
            self.session.set("document.depth", &answer)?;
        }
        self.tell_reopened(before);
        Ok(())
    }

    fn tell_reopened(&mut self, before: Before) {
        let change = before.compare(self.session.agreement());
        for place in &change.reopened {
            self.reopened.insert(*place);
            self.passed.remove(place);
        }
        for place in &change.added {
            self.passed.remove(place);
        }
        if let Some(words) = change.words() {
            self.prompter.note(&words);
        }
    }

    fn announce(&mut self, item: usize) {
        if self.announced == Some(item) {
            return;
        }
        self.announced = Some(item);
        let item = checklist::ITEMS[item];
        self.prompter.heading(&words::place(item));
        let mut guidance = item.guidance.to_owned();
        if !item.sources.is_empty() {
            guidance.push_str(&format!("\n(Source: {}.)", item.sources.join("; ")));
        }
        self.prompter.note(&guidance);
    }

    fn progress(&self, place: Place) -> String {
        let asked = self.applicable(place.0);
        let number = asked
            .iter()
            .position(|q| *q == place.1)
            .map_or(1, |n| n + 1);
        format!(
            "{}, question {number} of {}",
            words::place(checklist::ITEMS[place.0]),
            asked.len()
        )
    }
}

/// Every place of the checklist, in order.
fn places() -> impl Iterator<Item = Place> {
    let items = checklist::ITEMS.iter().enumerate();
    items.flat_map(|(i, item)| (0..item.questions.len()).map(move |q| (i, q)))
}

/// Whether nothing has been said in answer yet; of a list, in answer to some column of an entry.
fn is_open(agreement: &Agreement, question: &Question, answer: &Answer) -> bool {
    match (answer, question.kind) {
        (Answer::Unanswered, _) => true,
        (Answer::Given(Value::Rows(rows)), Kind::Rows(shape)) => rows
            .iter()
            .any(|row| list::half_filled(agreement, shape, row)),
        _ => false,
    }
}

fn path_at(place: Place) -> String {
    checklist::path(checklist::ITEMS[place.0], question_at(place))
}

pub(super) fn question_at(place: Place) -> &'static Question {
    &checklist::ITEMS[place.0].questions[place.1]
}
