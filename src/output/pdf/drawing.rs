//! Pictures as SVG, which Typst puts on the page as lines, areas and words.

use super::running::clean;
use crate::document::{Anchor, Picture, Point, Shade, Shape};
use std::fmt::Write;

/// The picture as SVG. Lengths stay in tenths of a point.
pub(super) fn svg(picture: &Picture) -> String {
    let (width, height) = (picture.width.max(1), picture.height.max(1));
    let mut out = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" width=\"{width}\" height=\"{height}\" font-family=\"Source Sans 3\">"
    );
    for shape in &picture.shapes {
        push(&mut out, shape);
    }
    out.push_str("</svg>");
    out
}

fn push(out: &mut String, shape: &Shape) {
    // Writing to a string does not fail.
    let _ = match shape {
        Shape::Line {
            from,
            to,
            weight,
            shade,
            dashed,
            arrow,
        } => {
            let dashes = if *dashed {
                format!(" stroke-dasharray=\"{0} {0}\"", (weight * 4).max(1))
            } else {
                String::new()
            };
            let _ = write!(
                out,
                "<line x1=\"{}\" y1=\"{}\" x2=\"{}\" y2=\"{}\" stroke=\"#{}\" stroke-width=\"{weight}\"{dashes}/>",
                from.x,
                from.y,
                to.x,
                to.y,
                shade.hex()
            );
            if *arrow {
                head(out, *from, *to, *weight, *shade);
            }
            Ok(())
        }
        Shape::Area {
            at,
            width,
            height,
            radius,
            fill,
            outline,
        } => write!(
            out,
            "<rect x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\" rx=\"{radius}\" fill=\"#{}\"{}/>",
            at.x,
            at.y,
            (*width).max(0),
            (*height).max(0),
            fill.hex(),
            edge(*outline)
        ),
        Shape::Disc {
            at,
            radius,
            fill,
            outline,
        } => write!(
            out,
            "<circle cx=\"{}\" cy=\"{}\" r=\"{}\" fill=\"#{}\"{}/>",
            at.x,
            at.y,
            (*radius).max(0),
            fill.hex(),
            edge(*outline)
        ),
        Shape::Words {
            at,
            anchor,
            size,
            bold,
            shade,
            text,
        } => {
            let anchor = match anchor {
                Anchor::Start => "start",
                Anchor::Middle => "middle",
                Anchor::End => "end",
            };
            let weight = if *bold { " font-weight=\"700\"" } else { "" };
            write!(
                out,
                "<text x=\"{}\" y=\"{}\" font-size=\"{size}\" text-anchor=\"{anchor}\" fill=\"#{}\"{weight}>{}</text>",
                at.x,
                at.y,
                shade.hex(),
                escape(&clean(text))
            )
        }
    };
}

fn edge(outline: Option<Shade>) -> String {
    match outline {
        Some(shade) => format!(" stroke=\"#{}\" stroke-width=\"10\"", shade.hex()),
        None => String::new(),
    }
}

/// The head of an arrow: a triangle at the end of its line.
fn head(out: &mut String, from: Point, to: Point, weight: i32, shade: Shade) {
    let (dx, dy) = (f64::from(to.x - from.x), f64::from(to.y - from.y));
    let length = dx.hypot(dy);
    if length < 1.0 {
        return;
    }
    let size = f64::from(weight.max(10)) * 5.0;
    let (ux, uy) = (dx / length * size, dy / length * size);
    let (x, y) = (f64::from(to.x), f64::from(to.y));
    let _ = write!(
        out,
        "<path d=\"M {x:.0} {y:.0} L {:.0} {:.0} L {:.0} {:.0} Z\" fill=\"#{}\"/>",
        x - ux - uy / 2.0,
        y - uy + ux / 2.0,
        x - ux + uy / 2.0,
        y - uy - ux / 2.0,
        shade.hex()
    );
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_of_a_picture_are_not_markup() {
        let words = Shape::Words {
            at: Point { x: 10, y: 100 },
            anchor: Anchor::Middle,
            size: 90,
            bold: true,
            shade: Shade::Ink,
            text: "<script> & Co.".to_owned(),
        };
        let drawn = svg(&Picture {
            width: 1_000,
            height: 200,
            shapes: vec![words],
            ..Picture::default()
        });
        assert!(
            drawn.contains(">&lt;script&gt; &amp; Co.</text>"),
            "{drawn}"
        );
        assert!(drawn.contains("text-anchor=\"middle\"") && drawn.contains("font-weight=\"700\""));
    }
}
