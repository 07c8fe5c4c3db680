//! What a picture is made of: shapes on a plane, and the words for those who do not see it.
//!
//! Lengths are in tenths of a point (720 to the inch), from the top left corner.

/// A picture of facts that the document also holds in words.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Picture {
    /// Its name, such as `timeline`: unique in a document, of lower-case letters and hyphens.
    pub name: String,
    /// Its caption.
    pub title: String,
    /// What it shows, for those who do not see it.
    pub alt: String,
    /// How wide it is.
    pub width: i32,
    /// How high it is.
    pub height: i32,
    /// What is drawn, from the back to the front.
    pub shapes: Vec<Shape>,
}

/// A point.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Point {
    /// From the left.
    pub x: i32,
    /// From the top.
    pub y: i32,
}

/// A shade of the palette. Every pair that is drawn on each other has a contrast of at least 4.5 to 1 for words and 3 to 1 for lines.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shade {
    /// For words and strong lines on [`Shade::Paper`] and [`Shade::Pale`].
    Ink,
    /// For fine lines.
    Line,
    /// For areas with words in [`Shade::Ink`].
    Pale,
    /// For areas with words in [`Shade::Paper`].
    Deep,
    /// For marks that must stand out beside [`Shade::Deep`].
    Accent,
    /// The ground.
    Paper,
}

impl Shade {
    /// Its colour on white paper, as six hexadecimal digits.
    pub const fn hex(self) -> &'static str {
        match self {
            Self::Ink => "1A1A1A",
            Self::Line => "6B7280",
            Self::Pale => "E8EEF4",
            Self::Deep => "1F4E79",
            Self::Accent => "B3541E",
            Self::Paper => "FFFFFF",
        }
    }
}

/// Where words stand beside their point.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Anchor {
    /// They start at it.
    Start,
    /// They are centred on it.
    Middle,
    /// They end at it.
    End,
}

/// Something drawn.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Shape {
    /// A straight line.
    Line {
        /// Where it starts.
        from: Point,
        /// Where it ends.
        to: Point,
        /// How thick it is.
        weight: i32,
        /// Its colour.
        shade: Shade,
        /// Whether it is broken.
        dashed: bool,
        /// Whether it ends in an arrow.
        arrow: bool,
    },
    /// A rectangle.
    Area {
        /// Its top left corner.
        at: Point,
        /// How wide it is.
        width: i32,
        /// How high it is.
        height: i32,
        /// How round its corners are; 0 for none.
        radius: i32,
        /// What fills it.
        fill: Shade,
        /// Its outline, if it has one.
        outline: Option<Shade>,
    },
    /// A disc.
    Disc {
        /// Its middle.
        at: Point,
        /// From its middle to its edge.
        radius: i32,
        /// What fills it.
        fill: Shade,
        /// Its outline, if it has one.
        outline: Option<Shade>,
    },
    /// A line of words.
    Words {
        /// The point on the base line of the words.
        at: Point,
        /// Where they stand beside it.
        anchor: Anchor,
        /// How tall the letters are.
        size: i32,
        /// Whether they are bold.
        bold: bool,
        /// Their colour.
        shade: Shade,
        /// The words.
        text: String,
    },
}
