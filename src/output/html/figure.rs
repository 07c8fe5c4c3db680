//! Pictures as SVG within the page: real words, a title and a description, colours that follow those of the page.

use super::anchors::Anchors;
use super::inline::{attribute, escape};
use crate::document::{Anchor, Picture, Point, Shade, Shape};

/// How thick outlines are.
const OUTLINE: i32 = 8;

/// Adds a picture under its caption, in a region of its own that scrolls on a narrow screen.
pub(super) fn push(out: &mut String, picture: &Picture, anchors: &mut Anchors<'_>) {
    let wish = |part: &str| format!("picture-{}-{part}", picture.name);
    let caption = anchors.make(&wish("caption"));
    let title = anchors.make(&wish("title"));
    let words = anchors.make(&wish("words"));
    out.push_str("<figure>\n<figcaption");
    attribute(out, "id", &caption);
    out.push('>');
    escape(out, &picture.title);
    out.push_str("</figcaption>\n<div class=\"picture\" role=\"region\" tabindex=\"0\"");
    attribute(out, "aria-labelledby", &caption);
    out.push_str(">\n<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\"");
    attribute(
        out,
        "viewBox",
        &format!("0 0 {} {}", picture.width, picture.height),
    );
    attribute(out, "aria-labelledby", &format!("{title} {words}"));
    out.push_str(">\n<title");
    attribute(out, "id", &title);
    out.push('>');
    escape(out, &picture.title);
    out.push_str("</title>\n<desc");
    attribute(out, "id", &words);
    out.push('>');
    escape(out, &picture.alt);
    out.push_str("</desc>\n");
    for shape in &picture.shapes {
        draw(out, shape);
    }
    out.push_str("</svg>\n</div>\n</figure>\n");
}

/// The class that fills with a shade.
const fn class(shade: Shade) -> &'static str {
    match shade {
        Shade::Ink => "ink",
        Shade::Line => "line",
        Shade::Pale => "pale",
        Shade::Deep => "deep",
        Shade::Accent => "accent",
        Shade::Paper => "paper",
    }
}

fn numbers(out: &mut String, pairs: &[(&str, i32)]) {
    for (name, number) in pairs {
        attribute(out, name, &number.to_string());
    }
}

fn paint(out: &mut String, fill: Shade, outline: Option<Shade>) {
    let Some(edge) = outline else {
        attribute(out, "class", class(fill));
        return;
    };
    attribute(
        out,
        "class",
        &format!("{} {}-edge", class(fill), class(edge)),
    );
    numbers(out, &[("stroke-width", OUTLINE)]);
}

fn draw(out: &mut String, shape: &Shape) {
    match shape {
        Shape::Line {
            from,
            to,
            weight,
            shade,
            dashed,
            arrow,
        } => {
            let end = if *arrow {
                head(out, *from, *to, *weight, *shade)
            } else {
                *to
            };
            out.push_str("<line");
            let ends = [("x1", from.x), ("y1", from.y), ("x2", end.x), ("y2", end.y)];
            numbers(out, &ends);
            numbers(out, &[("stroke-width", *weight)]);
            if *dashed {
                numbers(out, &[("stroke-dasharray", weight * 4)]);
            }
            attribute(out, "class", &format!("{}-edge", class(*shade)));
            out.push_str("/>\n");
        }
        Shape::Area {
            at,
            width,
            height,
            radius,
            fill,
            outline,
        } => {
            out.push_str("<rect");
            let sides = [
                ("x", at.x),
                ("y", at.y),
                ("width", *width),
                ("height", *height),
            ];
            numbers(out, &sides);
            if *radius > 0 {
                numbers(out, &[("rx", *radius)]);
            }
            paint(out, *fill, *outline);
            out.push_str("/>\n");
        }
        Shape::Disc {
            at,
            radius,
            fill,
            outline,
        } => {
            out.push_str("<circle");
            numbers(out, &[("cx", at.x), ("cy", at.y), ("r", *radius)]);
            paint(out, *fill, *outline);
            out.push_str("/>\n");
        }
        Shape::Words {
            at,
            anchor,
            size,
            bold,
            shade,
            text,
        } => {
            out.push_str("<text");
            numbers(out, &[("x", at.x), ("y", at.y), ("font-size", *size)]);
            match anchor {
                Anchor::Start => {}
                Anchor::Middle => attribute(out, "text-anchor", "middle"),
                Anchor::End => attribute(out, "text-anchor", "end"),
            }
            if *bold {
                attribute(out, "font-weight", "bold");
            }
            attribute(out, "class", class(*shade));
            out.push('>');
            escape(out, text);
            out.push_str("</text>\n");
        }
    }
}

/// Draws the head of an arrow, and says where its shaft ends.
fn head(out: &mut String, from: Point, to: Point, weight: i32, shade: Shade) -> Point {
    let (dx, dy) = (f64::from(to.x - from.x), f64::from(to.y - from.y));
    let length = dx.hypot(dy).max(1.0);
    let (dx, dy) = (dx / length, dy / length);
    let long = (f64::from(weight) * 2.5).max(50.0).min(length);
    let wide = long * 0.6;
    let point = |along: f64, aside: f64| Point {
        x: (f64::from(to.x) - dx * along - dy * aside).round() as i32,
        y: (f64::from(to.y) - dy * along + dx * aside).round() as i32,
    };
    let (left, right) = (point(long, wide), point(long, -wide));
    out.push_str("<polygon");
    attribute(
        out,
        "points",
        &format!(
            "{},{} {},{} {},{}",
            to.x, to.y, left.x, left.y, right.x, right.y
        ),
    );
    attribute(out, "class", class(shade));
    out.push_str("/>\n");
    point(long, 0.0)
}
