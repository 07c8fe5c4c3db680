//! What shapes are put on while a picture is drawn.

use super::words::{shorten, wrap};
use crate::document::{Anchor, Picture, Point, Shade, Shape};

/// How wide every picture is: the text of an A4 page.
pub(super) const WIDTH: i32 = 4500;
/// How high a picture is at most.
pub(super) const HIGHEST: i32 = 6800;

/// Half the thickness of an outline.
const EDGE: i32 = 5;

/// How words are written.
#[derive(Clone, Copy)]
pub(super) struct Pen {
    pub size: i32,
    pub bold: bool,
    pub shade: Shade,
}

impl Pen {
    /// Words in the colour of the text.
    pub const fn plain(size: i32) -> Self {
        Self {
            size,
            bold: false,
            shade: Shade::Ink,
        }
    }

    /// The same in bold.
    pub const fn bold(self) -> Self {
        Self { bold: true, ..self }
    }

    /// The same in another colour.
    pub const fn shade(self, shade: Shade) -> Self {
        Self { shade, ..self }
    }

    /// From one base line to the next.
    pub const fn line(self) -> i32 {
        self.size * 5 / 4
    }

    /// The words on at most so many lines of this width.
    pub fn lines(self, text: &str, room: i32, most: usize) -> Vec<String> {
        wrap(text, self.size, self.bold, room, most)
    }
}

/// A rectangle.
#[derive(Clone, Copy)]
pub(super) struct Frame {
    pub x: i32,
    pub y: i32,
    pub width: i32,
    pub height: i32,
}

impl Frame {
    /// The middle of its upper edge.
    pub const fn top(self) -> Point {
        Point {
            x: self.x + self.width / 2,
            y: self.y,
        }
    }

    /// Its lower edge.
    pub const fn bottom(self) -> i32 {
        self.y + self.height
    }
}

/// A picture under way.
#[derive(Default)]
pub(super) struct Canvas {
    shapes: Vec<Shape>,
}

impl Canvas {
    /// Fills a rectangle. An outline stays within it.
    pub fn area(&mut self, frame: Frame, radius: i32, fill: Shade, outline: Option<Shade>) {
        let edge = if outline.is_some() { EDGE } else { 0 };
        let frame = Frame {
            x: frame.x + edge,
            y: frame.y + edge,
            width: frame.width - 2 * edge,
            height: frame.height - 2 * edge,
        };
        self.shapes.push(Shape::Area {
            at: Point {
                x: frame.x,
                y: frame.y,
            },
            width: frame.width.max(0),
            height: frame.height.max(0),
            radius,
            fill,
            outline,
        });
    }

    /// Draws a line.
    pub fn line(&mut self, from: Point, to: Point, weight: i32, shade: Shade) {
        self.stroke(from, to, weight, shade, false, false);
    }

    /// Draws a broken line.
    pub fn dashes(&mut self, from: Point, to: Point, weight: i32, shade: Shade) {
        self.stroke(from, to, weight, shade, true, false);
    }

    /// Draws an arrow.
    pub fn arrow(&mut self, from: Point, to: Point, weight: i32, shade: Shade) {
        self.stroke(from, to, weight, shade, false, true);
    }

    fn stroke(
        &mut self,
        from: Point,
        to: Point,
        weight: i32,
        shade: Shade,
        dashed: bool,
        arrow: bool,
    ) {
        self.shapes.push(Shape::Line {
            from,
            to,
            weight,
            shade,
            dashed,
            arrow,
        });
    }

    /// Draws a disc.
    pub fn disc(&mut self, at: Point, radius: i32, fill: Shade, outline: Option<Shade>) {
        self.shapes.push(Shape::Disc {
            at,
            radius,
            fill,
            outline,
        });
    }

    /// Writes one line of words, shortened to the room that they have.
    pub fn words(&mut self, at: Point, anchor: Anchor, pen: Pen, text: &str, room: i32) {
        let text = shorten(text, pen.size, pen.bold, room);
        if text.is_empty() {
            return;
        }
        self.shapes.push(Shape::Words {
            at,
            anchor,
            size: pen.size,
            bold: pen.bold,
            shade: pen.shade,
            text,
        });
    }

    /// Writes lines under one another, the first with its top at `at`. Returns where the next would start.
    pub fn lines(
        &mut self,
        at: Point,
        anchor: Anchor,
        pen: Pen,
        lines: &[String],
        room: i32,
    ) -> i32 {
        let mut y = at.y;
        for line in lines {
            let base = Point {
                x: at.x,
                y: y + pen.size * 19 / 20,
            };
            self.words(base, anchor, pen, line, room);
            y += pen.line();
        }
        y
    }

    /// The picture, as high as its shapes reach.
    pub fn finish(self, title: &str, alt: String, height: i32) -> Picture {
        Picture {
            name: String::new(),
            title: title.to_owned(),
            alt,
            width: WIDTH,
            height: height.min(HIGHEST),
            shapes: self.shapes,
        }
    }
}
