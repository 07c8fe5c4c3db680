//! Money: what comes in and what is spent, by year and by partner.
//!
//! The totals are those that the schedule on money prints, worked out by the same functions.

use super::Cells;
use super::canvas::{Canvas, Frame, HIGHEST, Pen, WIDTH};
use super::words::tidy;
use crate::answers::Agreement;
use crate::checklist;
use crate::document::{Anchor, Picture, Point, Shade};
use crate::values::{Answer, Id, Money as Sum, Row, english};

const SOURCES: &str = "financing.sources";
const CONTRIBUTIONS: &str = "financing.contributions";
const ALLOCATIONS: &str = "financing.allocations";

/// The words for an amount that nobody has settled.
const NOT_SETTLED: &str = "not settled";

/// The kinds of money, in the order in which they stand: their names in templates, and in the picture.
pub(super) const SERIES: [(&str, &str); 3] = [
    ("funders", "in, from Funders"),
    ("partners", "in, from Partners"),
    ("budget", "out, by the Budget"),
];

/// Money in and out.
pub(super) struct Money {
    /// Which kinds there are any of.
    pub shown: [bool; 3],
    /// By year.
    pub years: Vec<Line>,
    /// By partner.
    pub partners: Vec<Line>,
    /// All together.
    pub total: Line,
}

/// The money of a year or a partner.
#[derive(Clone)]
pub(super) struct Line {
    /// The year or the partner.
    pub name: String,
    /// An amount of each kind; `None` where it is not settled.
    pub amounts: [Option<Sum>; 3],
}

/// A fact that the item on financing works out.
fn derived(agreement: &Agreement, key: &str) -> Answer {
    let item = checklist::item("financing");
    let found = item.and_then(|item| item.derived.iter().find(|derived| derived.key == key));
    found.map_or(Answer::Unanswered, |derived| (derived.work_out)(agreement))
}

fn derived_rows(agreement: &Agreement, key: &str) -> Vec<Row> {
    derived(agreement, key)
        .rows()
        .map(<[Row]>::to_vec)
        .unwrap_or_default()
}

/// What a partner receives from funders.
fn received(agreement: &Agreement, partner: &Id) -> Option<Sum> {
    let rows = agreement.rows(SOURCES).iter();
    let own = rows.filter(|row| row.get("holder").partner() == Some(partner));
    let amounts: Option<Vec<Sum>> = own.map(|row| row.get("amount").money()).collect();
    Sum::sum(amounts?)
}

/// Gathers the money; `None` where no list of it is given.
pub(super) fn of(agreement: &Agreement) -> Option<Money> {
    let shown = [SOURCES, CONTRIBUTIONS, ALLOCATIONS]
        .map(|path| agreement.asks(path) && !agreement.rows(path).is_empty());
    if shown == [false; 3] {
        return None;
    }
    let keep = |amounts: [Option<Sum>; 3]| {
        let mut kept = amounts;
        for (amount, shown) in kept.iter_mut().zip(shown) {
            if !shown {
                *amount = Some(Sum::ZERO);
            }
        }
        kept
    };
    let years = derived_rows(agreement, "by_year")
        .iter()
        .map(|row| {
            let year = row.get("year").text().unwrap_or_default();
            let part = row.get("part").text();
            Line {
                name: tidy(&match part {
                    Some(part) => format!("{year} (part of a year, {part})"),
                    None => year.to_owned(),
                }),
                amounts: keep(
                    ["from_funders", "contributed", "budget"].map(|key| row.get(key).money()),
                ),
            }
        })
        .filter(|line| !line.is_nothing())
        .collect();
    let by_partner = derived_rows(agreement, "by_partner");
    let partners = agreement
        .partner_ids()
        .iter()
        .map(|id| {
            let row = by_partner.iter().find(|row| row.id == *id);
            let of = |key: &str| row.map_or(Some(Sum::ZERO), |row| row.get(key).money());
            Line {
                name: tidy(&agreement.partner_name(id)),
                amounts: keep([received(agreement, id), of("contributed"), of("budget")]),
            }
        })
        .collect();
    let total = |key: &str| derived(agreement, key).money();
    Some(Money {
        shown,
        years,
        partners,
        total: Line {
            name: "All together".to_owned(),
            amounts: keep([
                total("sources_total"),
                total("contributions_total"),
                total("allocations_total"),
            ]),
        },
    })
}

impl Line {
    fn is_nothing(&self) -> bool {
        self.amounts.iter().all(|amount| *amount == Some(Sum::ZERO))
    }

    /// The largest of its amounts, in pence.
    pub fn largest(&self) -> i64 {
        let pence = self.amounts.iter().flatten().map(|sum| sum.pence());
        pence.max().unwrap_or_default()
    }

    fn cells(&self) -> Cells {
        let mut cells = vec![("name", self.name.clone())];
        for ((key, _), amount) in SERIES.iter().zip(self.amounts) {
            cells.push((key, words(amount)));
        }
        cells
    }
}

/// An amount in figures.
pub(super) fn words(amount: Option<Sum>) -> String {
    amount.map_or_else(|| NOT_SETTLED.to_owned(), |sum| sum.to_string())
}

/// Lines added up; an amount that is open in one is open in the sum.
fn together(name: String, lines: &[Line]) -> Line {
    let sum = |place: usize| {
        let amounts: Option<Vec<Sum>> = lines.iter().map(|line| line.amounts[place]).collect();
        Sum::sum(amounts?)
    };
    Line {
        name,
        amounts: [sum(0), sum(1), sum(2)],
    }
}

const LABEL: i32 = 1250;
const BAR: i32 = 84;
const BETWEEN: i32 = 60;
const FIGURE: i32 = 820;
const HEAD: i32 = 190;
const LEGEND: i32 = 170;

impl Money {
    /// The rows of the table: years, partners, and all together.
    pub fn rows(&self) -> Vec<Cells> {
        let lines = self.years.iter().chain(&self.partners).chain([&self.total]);
        lines.map(Line::cells).collect()
    }

    fn kinds(&self) -> i32 {
        self.shown.iter().map(|shown| i32::from(*shown)).sum()
    }

    fn alt(&self) -> String {
        let mut parts = Vec::new();
        for (place, (_, words)) in SERIES.iter().enumerate() {
            if !self.shown[place] {
                continue;
            }
            match self.total.amounts[place] {
                Some(sum) => parts.push(format!("{sum} {words}")),
                None => parts.push(format!("an amount not settled yet {words}")),
            }
        }
        format!(
            "Bars for {} and {}. In all: {}.",
            english::plural(self.years.len() as i64, "year", "years"),
            english::plural(self.partners.len() as i64, "partner", "partners"),
            parts.join("; ")
        )
    }

    /// Draws it.
    pub fn picture(&self) -> Picture {
        let mut canvas = Canvas::default();
        let row = self.kinds() * BAR + BETWEEN;
        let room = usize::try_from((HIGHEST - LEGEND - 2 * HEAD) / row).unwrap_or(2);
        // Years have up to half of the room, partners the rest.
        let years = fewer(&self.years, (room / 2).max(1), "years", false);
        let left = room.saturating_sub(years.len()).max(1);
        let partners = fewer(&self.partners, left, "partners", true);
        let lines = || years.iter().chain(&partners);
        let largest = lines().map(Line::largest).max().unwrap_or(1).max(1);
        let mut y = self.legend(&mut canvas);
        for (heading, lines) in [("By year", &years), ("By partner", &partners)] {
            if lines.is_empty() {
                continue;
            }
            let at = Point { x: 0, y: y + 120 };
            let pen = Pen::plain(90).bold();
            canvas.words(at, Anchor::Start, pen, heading, WIDTH);
            let below = y + HEAD - 40;
            canvas.line(
                Point { x: 0, y: below },
                Point { x: WIDTH, y: below },
                6,
                Shade::Line,
            );
            y += HEAD;
            for line in lines {
                self.line(&mut canvas, line, largest, y);
                y += row;
            }
        }
        canvas.finish("Amounts by year and by Partner", self.alt(), y)
    }

    fn legend(&self, canvas: &mut Canvas) -> i32 {
        let pen = Pen::plain(80);
        let mut x = 0;
        for (place, (_, words)) in SERIES.iter().enumerate() {
            if !self.shown[place] {
                continue;
            }
            let frame = Frame {
                x: x + 10,
                y: 30,
                width: 90,
                height: 80,
            };
            bar(canvas, frame, place);
            let words = english::capitalise(words);
            let wide = super::words::width(&words, pen.size, false);
            let at = Point { x: x + 150, y: 98 };
            canvas.words(at, Anchor::Start, pen, &words, wide);
            x += 150 + wide + 150;
        }
        LEGEND
    }

    fn line(&self, canvas: &mut Canvas, line: &Line, largest: i64, y: i32) {
        let pen = Pen::plain(80);
        let most = usize::try_from(self.kinds()).unwrap_or(1);
        let name = pen.lines(&line.name, LABEL - 60, most.max(1));
        canvas.lines(Point { x: 0, y }, Anchor::Start, pen, &name, LABEL - 60);
        let room = i64::from(WIDTH - LABEL - FIGURE);
        let mut top = y;
        for (place, amount) in line.amounts.iter().enumerate() {
            if !self.shown[place] {
                continue;
            }
            let pence = amount.map_or(0, |sum| sum.pence().max(0));
            let along = i128::from(room) * i128::from(pence) / i128::from(largest);
            let frame = Frame {
                x: LABEL,
                y: top + 6,
                width: i32::try_from(along).unwrap_or(0),
                height: BAR - 16,
            };
            if frame.width > 0 {
                bar(canvas, frame, place);
            }
            let at = Point {
                x: LABEL + frame.width + 40,
                y: top + BAR - 20,
            };
            canvas.words(
                at,
                Anchor::Start,
                Pen::plain(74),
                &words(*amount),
                FIGURE - 40,
            );
            top += BAR;
        }
    }
}

fn bar(canvas: &mut Canvas, frame: Frame, place: usize) {
    match place {
        0 => canvas.area(frame, 0, Shade::Deep, None),
        1 => canvas.area(frame, 0, Shade::Accent, None),
        _ => canvas.area(frame, 0, Shade::Pale, Some(Shade::Ink)),
    }
}

/// At most so many lines: the largest, with the others added up, or the first, with the later ones added up.
fn fewer(lines: &[Line], most: usize, noun: &str, by_size: bool) -> Vec<Line> {
    if lines.len() <= most {
        return lines.to_vec();
    }
    let mut sorted = lines.to_vec();
    if by_size {
        sorted.sort_by_key(|line| std::cmp::Reverse(line.largest()));
    }
    let rest = sorted.split_off(most.saturating_sub(1));
    let name = format!("{} other {noun} together", rest.len());
    sorted.push(together(name, &rest));
    sorted
}
