//! Votes: how many each partner has, and how many carry a decision.

use super::Cells;
use super::canvas::{Canvas, Frame, HIGHEST, Pen, WIDTH};
use super::words::{tidy, width};
use crate::answers::Agreement;
use crate::checklist::voting;
use crate::document::{Anchor, Picture, Point, Shade};
use crate::values::english;

/// The votes.
pub(super) struct Votes {
    /// Each partner with its votes, in order.
    pub partners: Vec<(String, u32)>,
    /// All votes together.
    pub total: u32,
    /// The votes that carry a decision, where that is one number.
    pub needed: Option<u32>,
}

/// Gathers the votes; `None` where nothing is voted on or some votes are not settled.
pub(super) fn of(agreement: &Agreement) -> Option<Votes> {
    let votes = voting::votes(agreement)?;
    let total = votes
        .iter()
        .try_fold(0_u32, |sum, (_, votes)| sum.checked_add(*votes))?;
    let needed = voting::threshold(agreement)
        .filter(|_| voting::counts_all_votes(agreement))
        .map(|threshold| threshold.needed(total))
        .filter(|needed| *needed <= total);
    (votes.len() > 1 && total > 0).then(|| Votes {
        partners: votes
            .into_iter()
            .map(|(id, votes)| (tidy(&agreement.partner_name(&id)), votes))
            .collect(),
        total,
        needed,
    })
}

const ROW: i32 = 150;
const NAME_WIDTH: i32 = 1500;
const STRIP: i32 = 300;

impl Votes {
    /// The rows of the table: each partner, all of them, and what a decision needs.
    pub fn rows(&self) -> Vec<Cells> {
        let row =
            |who: &str, votes: u32| vec![("who", who.to_owned()), ("votes", votes.to_string())];
        let partners = self.partners.iter().map(|(name, votes)| row(name, *votes));
        let total = row("All votes", self.total);
        let needed = self
            .needed
            .map(|needed| row("Needed for a decision", needed));
        partners.chain([total]).chain(needed).collect()
    }

    /// The number of votes of each, where all have the same.
    fn each(&self) -> Option<u32> {
        let (_, first) = self.partners.first()?;
        let same = self.partners.iter().all(|(_, votes)| votes == first);
        same.then_some(*first)
    }

    fn alt(&self) -> String {
        let partners = self.partners.len();
        let spread = match self.each() {
            Some(each) => format!(
                "{partners} partners have {} each, {} in all.",
                english::plural(i64::from(each), "vote", "votes"),
                self.total
            ),
            None => {
                let most = self.partners.iter().map(|(_, votes)| *votes).max();
                format!(
                    "{partners} partners have {} in all, the largest of them {}.",
                    english::plural(i64::from(self.total), "vote", "votes"),
                    most.unwrap_or_default()
                )
            }
        };
        match self.needed {
            Some(needed) => format!("{spread} A decision needs {needed}."),
            None => format!("{spread} What a decision needs depends on who takes part."),
        }
    }

    /// Draws it.
    pub fn picture(&self) -> Picture {
        let mut canvas = Canvas::default();
        let bottom = self.strip(&mut canvas);
        let height = match self.each() {
            // Bars of the same length would say nothing more.
            Some(each) => self.all_the_same(&mut canvas, each, bottom),
            None => self.bars(&mut canvas, bottom),
        };
        canvas.finish("Votes as parts of all votes", self.alt(), height)
    }

    /// All votes as one strip, with the votes needed as a line across it.
    fn strip(&self, canvas: &mut Canvas) -> i32 {
        let top = if self.needed.is_some() { 190 } else { 20 };
        let along = |votes: u32| {
            let exact = i64::from(WIDTH) * i64::from(votes) / i64::from(self.total.max(1));
            i32::try_from(exact).unwrap_or(WIDTH)
        };
        let mark = self.needed.map(along);
        let pen = Pen::plain(84).bold();
        let wide = |votes: u32| width(&votes.to_string(), pen.size, true);
        let voting = || self.partners.iter().filter(|(_, votes)| *votes > 0);
        // Figures in some parts and not in others would only puzzle.
        let figures = voting().all(|(_, votes)| wide(*votes) + 30 <= along(*votes));
        let whole = Frame {
            x: 0,
            y: top,
            width: WIDTH,
            height: STRIP,
        };
        canvas.area(whole, 0, Shade::Pale, Some(Shade::Deep));
        let mut before = 0;
        let mut shaded = true;
        for (_, votes) in voting() {
            let (from, to) = (along(before), along(before + votes));
            let frame = Frame {
                x: from,
                y: top,
                width: to - from,
                height: STRIP,
            };
            if shaded {
                canvas.area(frame, 0, Shade::Deep, None);
            }
            let middle = frame.top().x;
            let crossed = mark.is_some_and(|x| (x - middle).abs() < wide(*votes) / 2 + 40);
            if figures && !crossed {
                let at = Point {
                    x: middle,
                    y: top + STRIP / 2 + 30,
                };
                let shade = if shaded { Shade::Paper } else { Shade::Ink };
                let words = votes.to_string();
                canvas.words(at, Anchor::Middle, pen.shade(shade), &words, frame.width);
            }
            before += votes;
            shaded = !shaded;
        }
        let Some(needed) = self.needed else {
            return top + STRIP;
        };
        let x = along(needed);
        let at = |y| Point { x, y };
        canvas.line(at(120), at(top + STRIP + 60), 26, Shade::Accent);
        let words = format!("{needed} of {} votes carry a decision", self.total);
        let pen = Pen::plain(86).bold();
        let wide = width(&words, pen.size, true);
        let middle = x.clamp(wide / 2 + 1, WIDTH - wide / 2 - 1);
        canvas.words(
            Point { x: middle, y: 90 },
            Anchor::Middle,
            pen,
            &words,
            WIDTH,
        );
        top + STRIP + 60
    }

    fn all_the_same(&self, canvas: &mut Canvas, each: u32, top: i32) -> i32 {
        let words = format!(
            "{} partners, {} each",
            self.partners.len(),
            english::plural(i64::from(each), "vote", "votes")
        );
        let at = Point { x: 0, y: top + 130 };
        canvas.words(at, Anchor::Start, Pen::plain(86), &words, WIDTH);
        top + 180
    }

    fn bars(&self, canvas: &mut Canvas, top: i32) -> i32 {
        let mut sorted: Vec<&(String, u32)> = self.partners.iter().collect();
        sorted.sort_by_key(|(_, votes)| std::cmp::Reverse(*votes));
        let top = top + 90;
        let most = usize::try_from((HIGHEST - top) / ROW)
            .unwrap_or(1)
            .saturating_sub(1);
        let largest = sorted.first().map_or(1, |(_, votes)| *votes).max(1);
        let room = WIDTH - NAME_WIDTH - 520;
        let pen = Pen::plain(82);
        let mut y = top;
        for (name, votes) in sorted.iter().take(most) {
            let base = y + 100;
            let at = |x| Point { x, y: base };
            canvas.words(at(0), Anchor::Start, pen, name, NAME_WIDTH - 60);
            let long = i64::from(room) * i64::from(*votes) / i64::from(largest);
            let frame = Frame {
                x: NAME_WIDTH,
                y: y + 25,
                width: i32::try_from(long).unwrap_or(room),
                height: ROW - 50,
            };
            if *votes > 0 {
                canvas.area(frame, 0, Shade::Deep, None);
            }
            let words = votes.to_string();
            let after = at(frame.x + frame.width + 50);
            canvas.words(after, Anchor::Start, pen.bold(), &words, 460);
            y += ROW;
        }
        if sorted.len() > most {
            let words = format!("and {} more partners, in the table", sorted.len() - most);
            let at = Point { x: 0, y: y + 100 };
            canvas.words(at, Anchor::Start, pen, &words, WIDTH);
            y += ROW;
        }
        y
    }
}
