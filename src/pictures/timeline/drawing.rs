//! The timeline as shapes: a row for each thing that happens, with its day, its words and its place on the line.

use super::axis::Axis;
use super::{Entry, Timeline};
use crate::calendar::EventKind;
use crate::document::{Anchor, Picture, Point, Shade};
use crate::pictures::canvas::{Canvas, Frame, HIGHEST, Pen, WIDTH};
use crate::values::Date;

const DATE_WIDTH: i32 = 580;
const LABEL_LEFT: i32 = 620;
const LABEL_WIDTH: i32 = 2080;
const LINE_LEFT: i32 = 2790;
const LINE_WIDTH: i32 = WIDTH - LINE_LEFT - 90;

const HEAD: i32 = 210;
const HEADING: i32 = 175;
const LEGEND: i32 = 190;
const PAD: i32 = 34;

/// How densely rows are set.
#[derive(Clone, Copy)]
struct Setting {
    pen: Pen,
    lines: usize,
    pad: i32,
}

/// From generous to dense.
const SETTINGS: [Setting; 4] = [
    Setting {
        pen: Pen::plain(85),
        lines: 3,
        pad: PAD,
    },
    Setting {
        pen: Pen::plain(80),
        lines: 2,
        pad: PAD,
    },
    Setting {
        pen: Pen::plain(80),
        lines: 1,
        pad: 22,
    },
    Setting {
        pen: Pen::plain(74),
        lines: 1,
        pad: 12,
    },
];

/// One line of the picture.
enum Row<'a> {
    Heading(&'static str),
    Entry(&'a Entry),
    More(usize),
}

pub(super) fn draw(timeline: &Timeline) -> Picture {
    let (setting, most) = fit(timeline);
    let rows = rows(timeline, most);
    let axis = axis(timeline);
    let mut canvas = Canvas::default();
    let body: i32 = rows.iter().map(|row| height(row, setting)).sum();
    let bottom = HEAD + body;
    let mut y = HEAD;
    let mut striped = false;
    // Stripes first, so that the lines of the years run over them.
    for row in &rows {
        let height = height(row, setting);
        if matches!(row, Row::Entry(_)) {
            striped = !striped;
            if striped {
                let frame = Frame {
                    x: 0,
                    y,
                    width: WIDTH,
                    height,
                };
                canvas.area(frame, 0, Shade::Pale, None);
            }
        } else {
            striped = false;
        }
        y += height;
    }
    marks(&mut canvas, &axis, bottom);
    term(&mut canvas, timeline, &axis);
    let mut y = HEAD;
    for row in &rows {
        let height = height(row, setting);
        match row {
            Row::Heading(words) => heading(&mut canvas, words, y),
            Row::Entry(one) => entry(&mut canvas, one, &axis, setting, y, height),
            Row::More(count) => {
                let at = Point {
                    x: LABEL_LEFT,
                    y: y + setting.pad + setting.pen.size * 19 / 20,
                };
                let words = format!("and {count} more, in the table");
                canvas.words(at, Anchor::Start, setting.pen, &words, LABEL_WIDTH);
            }
        }
        y += height;
    }
    legend(&mut canvas, timeline, bottom);
    canvas.finish("The Term at a glance", timeline.alt(), bottom + LEGEND)
}

/// The most generous setting in which all rows have room; where none is, how many entries a group may show.
fn fit(timeline: &Timeline) -> (Setting, usize) {
    let room = HIGHEST - HEAD - LEGEND;
    for setting in SETTINGS {
        let rows = rows(timeline, usize::MAX);
        if rows.iter().map(|row| height(row, setting)).sum::<i32>() <= room {
            return (setting, usize::MAX);
        }
    }
    let setting = SETTINGS[3];
    let longest = timeline.lanes.iter().map(|lane| lane.entries.len()).max();
    let most = (1..longest.unwrap_or(1)).rev().find(|most| {
        let rows = rows(timeline, *most);
        rows.iter().map(|row| height(row, setting)).sum::<i32>() <= room
    });
    (setting, most.unwrap_or(1))
}

fn rows(timeline: &Timeline, most: usize) -> Vec<Row<'_>> {
    let mut rows = Vec::new();
    for lane in &timeline.lanes {
        rows.push(Row::Heading(lane.heading));
        rows.extend(lane.entries.iter().take(most).map(Row::Entry));
        if lane.entries.len() > most {
            rows.push(Row::More(lane.entries.len() - most));
        }
    }
    rows
}

fn label(entry: &Entry, setting: Setting) -> Vec<String> {
    setting.pen.lines(&entry.label, LABEL_WIDTH, setting.lines)
}

fn height(row: &Row<'_>, setting: Setting) -> i32 {
    let lines = match row {
        Row::Heading(_) => return HEADING,
        Row::Entry(entry) => label(entry, setting).len().max(1),
        Row::More(_) => 1,
    };
    i32::try_from(lines).unwrap_or(1) * setting.pen.line() + 2 * setting.pad
}

fn axis(timeline: &Timeline) -> Axis {
    let (first, last) = timeline.span;
    Axis::new(first, last, LINE_LEFT, LINE_WIDTH)
}

fn marks(canvas: &mut Canvas, axis: &Axis, bottom: i32) {
    let pen = Pen::plain(72);
    let mut free = LINE_LEFT - 90;
    for (date, words) in axis.marks() {
        let x = axis.at(date);
        let top = Point { x, y: 120 };
        canvas.line(top, Point { x, y: bottom }, 4, Shade::Line);
        let width = crate::pictures::words::width(&words, pen.size, false);
        if x - width / 2 >= free && x + width / 2 <= WIDTH {
            let at = Point { x, y: 85 };
            canvas.words(at, Anchor::Middle, pen, &words, width);
            free = x + width / 2 + 40;
        }
    }
}

/// The term as a bar above the rows.
fn term(canvas: &mut Canvas, timeline: &Timeline, axis: &Axis) {
    let Some(start) = timeline.start else { return };
    let from = axis.at(start);
    let y = 165;
    let pen = Pen::plain(80).bold();
    let at = Point {
        x: LINE_LEFT - 50,
        y: y + 28,
    };
    canvas.words(at, Anchor::End, pen, "The Term", LABEL_WIDTH);
    match timeline.end {
        Some(end) => canvas.area(
            Frame {
                x: from,
                y: y - 28,
                width: (axis.at(end) - from).max(20),
                height: 56,
            },
            0,
            Shade::Deep,
            None,
        ),
        None => canvas.arrow(
            Point { x: from, y },
            Point { x: WIDTH - 10, y },
            40,
            Shade::Deep,
        ),
    }
}

fn heading(canvas: &mut Canvas, words: &str, y: i32) {
    let at = Point { x: 0, y: y + 130 };
    let pen = Pen::plain(88).bold();
    canvas.words(at, Anchor::Start, pen, words, LINE_LEFT - 100);
    let line = y + HEADING - 8;
    let end = Point { x: WIDTH, y: line };
    canvas.line(Point { x: 0, y: line }, end, 6, Shade::Line);
}

fn entry(canvas: &mut Canvas, entry: &Entry, axis: &Axis, setting: Setting, y: i32, height: i32) {
    let top = y + setting.pad;
    if let Some(first) = entry.dates.first() {
        let at = Point {
            x: 20,
            y: top + setting.pen.size * 19 / 20,
        };
        canvas.words(
            at,
            Anchor::Start,
            Pen::plain(setting.pen.size.min(78)),
            &short(*first),
            DATE_WIDTH,
        );
    }
    let at = Point {
        x: LABEL_LEFT,
        y: top,
    };
    let lines = label(entry, setting);
    canvas.lines(at, Anchor::Start, setting.pen, &lines, LABEL_WIDTH);
    let middle = y + height / 2;
    if let (Some(first), Some(last), true) = (
        entry.dates.first(),
        entry.dates.last(),
        entry.dates.len() > 1,
    ) {
        let from = Point {
            x: axis.at(*first),
            y: middle,
        };
        let to = Point {
            x: axis.at(*last),
            y: middle,
        };
        canvas.line(from, to, 8, Shade::Deep);
    }
    for date in &entry.dates {
        let at = Point {
            x: axis.at(*date),
            y: middle,
        };
        mark(canvas, entry.kind, at);
    }
}

/// The mark for a kind of day. Kinds differ in shape, not in colour alone.
fn mark(canvas: &mut Canvas, kind: EventKind, at: Point) {
    match kind {
        EventKind::Day | EventKind::Rhythm => canvas.disc(at, 34, Shade::Deep, None),
        EventKind::Deadline => canvas.area(
            Frame {
                x: at.x - 30,
                y: at.y - 30,
                width: 60,
                height: 60,
            },
            0,
            Shade::Accent,
            None,
        ),
        EventKind::Notice => canvas.disc(at, 34, Shade::Paper, Some(Shade::Accent)),
    }
}

fn legend(canvas: &mut Canvas, timeline: &Timeline, bottom: i32) {
    let pen = Pen::plain(74);
    let y = bottom + 110;
    let mut x = 20;
    for (kinds, words) in [
        (
            &[EventKind::Day, EventKind::Rhythm][..],
            "happens on this day",
        ),
        (&[EventKind::Deadline], "done by this day"),
        (&[EventKind::Notice], "last day for notice"),
    ] {
        let shown = timeline
            .entries()
            .any(|(_, entry)| kinds.contains(&entry.kind));
        if !shown {
            continue;
        }
        mark(canvas, kinds[0], Point { x: x + 40, y });
        let width = crate::pictures::words::width(words, pen.size, false);
        let at = Point {
            x: x + 110,
            y: y + 26,
        };
        canvas.words(at, Anchor::Start, pen, words, width);
        x += 110 + width + 160;
    }
}

/// A day in few letters: "1 Apr 2027".
pub(in crate::pictures) fn short(date: Date) -> String {
    let long = date.to_string();
    let mut parts = long.split(' ');
    match (parts.next(), parts.next(), parts.next()) {
        (Some(day), Some(month), Some(year)) => {
            let month: String = month.chars().take(3).collect();
            format!("{day} {month} {year}")
        }
        _ => long,
    }
}
