//! The mark of a draft across the page, as outlines: no letter of it gets into what is searched, copied or read out.

use super::fonts::FONTS;
use std::fmt::Write;
use ttf_parser::{Face, OutlineBuilder};

/// The words as one shape in SVG.
pub(super) fn svg(words: &str) -> String {
    let mut pen = Pen::default();
    let bold = FONTS.all.get(1);
    let Some(face) = bold.and_then(|font| Face::parse(font.data(), 0).ok()) else {
        return String::new();
    };
    for letter in words.chars() {
        let Some(glyph) = face.glyph_index(letter) else {
            continue;
        };
        face.outline_glyph(glyph, &mut pen);
        pen.left += f32::from(face.glyph_hor_advance(glyph).unwrap_or_default());
    }
    let (ascender, descender) = (face.ascender(), face.descender());
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 {} {:.0} {}\"><path fill=\"#EFEFEF\" d=\"{}\"/></svg>",
        -ascender,
        pen.left.max(1.0),
        ascender - descender,
        pen.path
    )
}

/// Draws letter after letter to the right. Letters are drawn upwards, and SVG downwards.
#[derive(Default)]
struct Pen {
    path: String,
    left: f32,
}

impl Pen {
    fn put(&mut self, command: char, points: &[(f32, f32)]) {
        self.path.push(command);
        for (x, y) in points {
            // Writing to a string does not fail.
            let _ = write!(self.path, "{:.0} {:.0} ", x + self.left, -y);
        }
    }
}

impl OutlineBuilder for Pen {
    fn move_to(&mut self, x: f32, y: f32) {
        self.put('M', &[(x, y)]);
    }

    fn line_to(&mut self, x: f32, y: f32) {
        self.put('L', &[(x, y)]);
    }

    fn quad_to(&mut self, x1: f32, y1: f32, x: f32, y: f32) {
        self.put('Q', &[(x1, y1), (x, y)]);
    }

    fn curve_to(&mut self, x1: f32, y1: f32, x2: f32, y2: f32, x: f32, y: f32) {
        self.put('C', &[(x1, y1), (x2, y2), (x, y)]);
    }

    fn close(&mut self) {
        self.put('Z', &[]);
    }
}
