//! Who is who as shapes: commissioners, the steering group with its sub-groups, the lead, and a grid of the partners.

use super::{Body, Group, Structure, without_article};
use crate::document::{Anchor, Picture, Point, Shade};
use crate::pictures::canvas::{Canvas, Frame, HIGHEST, Pen, WIDTH};

const GAP: i32 = 170;
const SUB_HEIGHT: i32 = 230;
const SUB_GAP: i32 = 50;
/// How many sub-groups are shown at most, and beside a large grid.
const MOST_SUBS: [usize; 2] = [7, 5];
/// From how many partners a grid is large.
const LARGE: usize = 40;
/// How many partners are shown with their roles.
const WITH_ROLES: usize = 12;
const PANEL_PAD: i32 = 60;
const PANEL_HEAD: i32 = 150;

/// How the boxes of partners are set.
#[derive(Clone, Copy)]
struct Grid {
    columns: usize,
    gap: i32,
    name: Pen,
    name_lines: usize,
    /// How many lines a box has for what the partner is and does.
    below: usize,
    pad: i32,
}

impl Grid {
    fn of(count: usize) -> Self {
        let columns = match count {
            0..=3 => count.max(1),
            4 => 2,
            5..=12 => 3,
            13..=28 => 4,
            29..=45 => 5,
            46..=96 => 6,
            _ => 8,
        };
        let (size, gap, pad) = match columns {
            1..=3 => (92, 70, 55),
            4 => (84, 60, 45),
            5 => (78, 50, 35),
            _ => (72, 45, 28),
        };
        Self {
            columns,
            gap,
            name: Pen::plain(size).bold(),
            name_lines: if columns < 5 { 2 } else { 3 },
            below: if count <= WITH_ROLES { 2 } else { 0 },
            pad,
        }
    }

    /// The same, set ever more tightly.
    fn tighter(self) -> [Self; 4] {
        let fewer = Self {
            name_lines: self.name_lines.min(2),
            below: self.below.min(1),
            ..self
        };
        let small = Self {
            gap: 36,
            pad: 24,
            name: Pen::plain(self.name.size.min(70)).bold(),
            ..fewer
        };
        let more = Self {
            columns: self.columns + 1,
            ..small
        };
        [self, fewer, small, more]
    }

    fn width(self, room: i32) -> i32 {
        let columns = i32::try_from(self.columns).unwrap_or(1);
        (room - self.gap * (columns - 1)) / columns
    }

    fn role(self) -> Pen {
        Pen::plain(self.name.size * 7 / 8)
    }

    /// The height that all boxes share: that of the one which needs most.
    fn height(self, bodies: &[&Body], width: i32) -> i32 {
        let room = width - 2 * self.pad;
        let needs = |body: &&Body| {
            let name = self.name.lines(&body.name, room, self.name_lines).len();
            let below = self.words_below(body, room).len();
            lines_of(name) * self.name.line() + lines_of(below) * self.role().line()
        };
        2 * self.pad + bodies.iter().map(needs).max().unwrap_or(self.name.line())
    }

    fn words_below(self, body: &Body, room: i32) -> Vec<String> {
        let mut words = self.role().lines(&body.tags().join("; "), room, 1);
        if self.below > 0 {
            words.extend(self.role().lines(&body.role, room, self.below));
        }
        words
    }
}

fn lines_of(count: usize) -> i32 {
    i32::try_from(count).unwrap_or(1)
}

pub(super) fn draw(structure: &Structure) -> Picture {
    let mut canvas = Canvas::default();
    let mut y = 0;
    let mut beside = 0;
    let mut spine: Option<Point> = None;
    let marked = structure.some_without_seat();
    if let Some(group) = &structure.group {
        let subs = most_subs(structure);
        let frame = group_box(&mut canvas, group, all_have_seats(structure), subs);
        y = frame.bottom();
        beside = subs_height(group, subs);
        spine = Some(Point {
            x: frame.top().x,
            y: frame.bottom(),
        });
    }
    let apart: Vec<&Body> = apart(structure);
    // A single head has its place under the group, to the left of the sub-groups.
    if apart.len() != 1 {
        y = y.max(beside);
    }
    if !apart.is_empty() {
        let top = y + if spine.is_some() { GAP } else { 0 };
        let bottom = heads(&mut canvas, &apart, marked, top, spine);
        spine = Some(Point {
            x: spine.map_or(WIDTH / 2, |point| point.x),
            y: bottom,
        });
        y = bottom.max(beside);
    }
    let others: Vec<&Body> = structure
        .partners
        .iter()
        .filter(|body| !apart.iter().any(|one| std::ptr::eq(*one, *body)))
        .collect();
    if !others.is_empty() {
        let top = y + if spine.is_some() { GAP } else { 0 };
        if let Some(from) = spine {
            let to = Point { x: from.x, y: top };
            canvas.line(from, to, 12, Shade::Ink);
        }
        let heading = if apart.is_empty() {
            "The Partners"
        } else {
            "The other Partners"
        };
        y = panel(&mut canvas, heading, &others, marked, top);
    }
    if marked {
        let at = Point { x: 40, y: y + 95 };
        canvas.disc(at, 32, Shade::Accent, None);
        let name = structure
            .group
            .as_ref()
            .map_or("group", |group| without_article(&group.name));
        let words = format!("has a seat on the {name}");
        let at = Point { x: 110, y: y + 122 };
        canvas.words(at, Anchor::Start, Pen::plain(78), &words, WIDTH - 110);
        y += 150;
    }
    canvas.finish(
        "How the Partners and groups hang together",
        structure.alt(),
        y,
    )
}

fn all_have_seats(structure: &Structure) -> bool {
    structure.partners.iter().all(|body| body.seats > 0)
}

/// The partners that stand apart from the grid: who leads and who commissions, where they are few.
fn apart(structure: &Structure) -> Vec<&Body> {
    let apart = structure
        .partners
        .iter()
        .filter(|body| body.lead.is_some() || body.commissioner);
    let apart: Vec<&Body> = apart.collect();
    if apart.len() > 4 {
        return apart
            .into_iter()
            .filter(|body| body.lead.is_some())
            .collect();
    }
    apart
}

fn most_subs(structure: &Structure) -> usize {
    MOST_SUBS[usize::from(structure.partners.len() >= LARGE)]
}

fn subs_height(group: &Group, most: usize) -> i32 {
    let shown = lines_of(group.sub_groups.len().min(most));
    (shown * (SUB_HEIGHT + SUB_GAP) - SUB_GAP).max(0)
}

fn group_box(canvas: &mut Canvas, group: &Group, all: bool, most: usize) -> Frame {
    let y = 0;
    let subs = group.sub_groups.len();
    let width = 2500;
    let x = if subs > 0 { 0 } else { (WIDTH - width) / 2 };
    let pen = Pen::plain(104).bold().shade(Shade::Paper);
    let small = Pen::plain(82).shade(Shade::Paper);
    let room = width - 160;
    let name = pen.lines(&group.name, room, 2);
    let mut about = group.about();
    if all && !about.is_empty() {
        about = format!("A seat for every Partner. {about}");
    }
    let about = small.lines(&about, room, 3);
    let words = lines_of(name.len()) * pen.line() + lines_of(about.len()) * small.line();
    let frame = Frame {
        x,
        y,
        width,
        height: words + 140,
    };
    if subs > 0 {
        sub_groups(canvas, group, frame, most);
    }
    canvas.area(frame, 50, Shade::Deep, None);
    let top = Point {
        y: y + 70,
        ..frame.top()
    };
    let next = canvas.lines(top, Anchor::Middle, pen, &name, room);
    canvas.lines(
        Point { y: next, ..top },
        Anchor::Middle,
        small,
        &about,
        room,
    );
    frame
}

/// The sub-groups, one under another beside the group, each with a broken line to it.
fn sub_groups(canvas: &mut Canvas, group: &Group, beside: Frame, most: usize) {
    let x = beside.width + 350;
    let width = WIDTH - x;
    let joint = beside.width + 175;
    let pen = Pen::plain(82);
    let count = group.sub_groups.len();
    let shown = count.min(most);
    let middle =
        |place: usize| beside.y + lines_of(place) * (SUB_HEIGHT + SUB_GAP) + SUB_HEIGHT / 2;
    let from = beside.y + beside.height.min(SUB_HEIGHT) / 2;
    let at = |x, y| Point { x, y };
    canvas.dashes(at(beside.width, from), at(joint, from), 10, Shade::Line);
    let last = middle(shown.saturating_sub(1));
    if last > from {
        canvas.dashes(at(joint, from), at(joint, last), 10, Shade::Line);
    }
    for (place, sub) in group.sub_groups.iter().take(shown).enumerate() {
        let frame = Frame {
            x,
            y: middle(place) - SUB_HEIGHT / 2,
            width,
            height: SUB_HEIGHT,
        };
        let y = middle(place);
        canvas.dashes(at(joint, y), at(x, y), 10, Shade::Line);
        canvas.area(frame, 30, Shade::Pale, Some(Shade::Line));
        let rest = count - shown;
        let (name, chair) = if rest > 0 && place + 1 == shown {
            (format!("and {} more sub-groups", rest + 1), String::new())
        } else if sub.chair.is_empty() {
            (sub.name.clone(), String::new())
        } else {
            (sub.name.clone(), format!("{} chairs it", sub.chair))
        };
        let room = width - 80;
        let most = if chair.is_empty() { 2 } else { 1 };
        let name = pen.bold().lines(&name, room, most);
        let block = (lines_of(name.len()) + i32::from(!chair.is_empty())) * pen.line();
        let top = Point {
            y: frame.y + (SUB_HEIGHT - block) / 2,
            ..frame.top()
        };
        let next = canvas.lines(top, Anchor::Middle, pen.bold(), &name, room);
        canvas.lines(
            Point { y: next, ..top },
            Anchor::Middle,
            pen,
            &[chair],
            room,
        );
    }
}

/// The boxes of those that stand apart, in a row.
fn heads(
    canvas: &mut Canvas,
    bodies: &[&Body],
    marked: bool,
    top: i32,
    spine: Option<Point>,
) -> i32 {
    let count = lines_of(bodies.len());
    let gap = 90;
    let width = ((WIDTH - gap * (count - 1)) / count).min(2500);
    let all = width * count + gap * (count - 1);
    // A single box stands under the group, wherever that is.
    let left = match spine {
        Some(point) if count == 1 => point.x - width / 2,
        _ => (WIDTH - all) / 2,
    };
    let pen = Pen::plain(if count < 3 { 96 } else { 84 });
    let room = width - 200;
    let name = |body: &Body| pen.bold().lines(&body.name, room, 2);
    let tag = |body: &Body| body.tags().join("; ");
    let tags = |body: &Body| Pen::plain(80).lines(&tag(body), room, 2);
    let tall = bodies
        .iter()
        .map(|body| lines_of(name(body).len()) * pen.line() + lines_of(tags(body).len()) * 100)
        .max()
        .unwrap_or_default()
        + 110;
    for (place, body) in bodies.iter().enumerate() {
        let frame = Frame {
            x: left + lines_of(place) * (width + gap),
            y: top,
            width,
            height: tall,
        };
        if let Some(from) = spine {
            let x = from.x.clamp(frame.x + 100, frame.x + width - 100);
            let joint = top - GAP / 2;
            let at = |x, y| Point { x, y };
            canvas.line(from, at(from.x, joint), 12, Shade::Ink);
            canvas.line(at(from.x, joint), at(x, joint), 12, Shade::Ink);
            canvas.line(at(x, joint), at(x, top), 12, Shade::Ink);
        }
        canvas.area(frame, 40, Shade::Pale, Some(Shade::Deep));
        let at = Point {
            y: frame.y + 55,
            ..frame.top()
        };
        let next = canvas.lines(at, Anchor::Middle, pen.bold(), &name(body), room);
        let next = Point { y: next, ..at };
        canvas.lines(next, Anchor::Middle, Pen::plain(80), &tags(body), room);
        if marked && body.seats > 0 {
            seat(canvas, frame);
        }
    }
    top + tall
}

fn seat(canvas: &mut Canvas, frame: Frame) {
    let at = Point {
        x: frame.x + frame.width - 38,
        y: frame.y + 38,
    };
    canvas.disc(at, 24, Shade::Accent, None);
}

/// The grid of partners, with a frame around it. Returns where it ends.
fn panel(canvas: &mut Canvas, heading: &str, bodies: &[&Body], marked: bool, top: i32) -> i32 {
    let mark = if marked { 60 } else { 0 };
    let room = HIGHEST - top - PANEL_HEAD - PANEL_PAD - 160;
    let across = WIDTH - 2 * PANEL_PAD;
    let settings = Grid::of(bodies.len()).tighter();
    let fits = |grid: &Grid| {
        let rows = lines_of(bodies.len().div_ceil(grid.columns));
        let tall = grid.height(bodies, grid.width(across) - mark);
        rows * (tall + grid.gap) - grid.gap <= room
    };
    let grid = settings.iter().copied().find(fits).unwrap_or(settings[2]);
    let width = grid.width(across);
    let tall = grid.height(bodies, width - mark);
    let most_rows = usize::try_from((room + grid.gap) / (tall + grid.gap))
        .unwrap_or(1)
        .max(1);
    let most = most_rows * grid.columns;
    let shown = bodies.len().min(most);
    let rows = shown.div_ceil(grid.columns);
    let height = PANEL_HEAD + lines_of(rows) * (tall + grid.gap) - grid.gap + PANEL_PAD;
    let around = Frame {
        x: 0,
        y: top,
        width: WIDTH,
        height,
    };
    canvas.area(around, 50, Shade::Paper, Some(Shade::Line));
    let at = Point {
        x: PANEL_PAD,
        y: top + 105,
    };
    let words = format!("{heading} ({})", bodies.len());
    canvas.words(
        at,
        Anchor::Start,
        Pen::plain(88).bold(),
        &words,
        WIDTH - 2 * PANEL_PAD,
    );
    for (place, body) in bodies.iter().take(shown).enumerate() {
        let frame = Frame {
            x: PANEL_PAD + lines_of(place % grid.columns) * (width + grid.gap),
            y: top + PANEL_HEAD + lines_of(place / grid.columns) * (tall + grid.gap),
            width,
            height: tall,
        };
        canvas.area(frame, 25, Shade::Pale, None);
        let words = width - 2 * grid.pad - mark;
        let start = Point {
            x: frame.x + grid.pad,
            y: frame.y + grid.pad,
        };
        let rest = bodies.len() - shown;
        if rest > 0 && place + 1 == shown {
            let more = format!("and {} more, in the table", rest + 1);
            let more = grid.name.lines(&more, words, grid.name_lines);
            canvas.lines(start, Anchor::Start, grid.name, &more, words);
            continue;
        }
        let name = grid.name.lines(&body.name, words, grid.name_lines);
        let next = canvas.lines(start, Anchor::Start, grid.name, &name, words);
        let role = grid.words_below(body, words);
        let next = Point { y: next, ..start };
        canvas.lines(next, Anchor::Start, grid.role(), &role, words);
        if marked && body.seats > 0 {
            seat(canvas, frame);
        }
    }
    around.bottom()
}
