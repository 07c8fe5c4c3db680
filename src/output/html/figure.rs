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

#[cfg(test)]
mod tests {
    use crate::answers::read;
    use crate::document::{Block, Division, Document, Picture, Shape};
    use crate::examples::EXAMPLES;
    use crate::output::{Format, write_text};
    use crate::pictures::{NAMES, draw};
    use quick_xml::Reader;
    use quick_xml::events::Event;
    use std::collections::HashSet;

    fn page(pictures: Vec<Picture>) -> String {
        let division = Division {
            blocks: pictures.into_iter().map(Block::Figure).collect(),
            ..Division::default()
        };
        let document = Document {
            divisions: vec![division],
            ..Document::default()
        };
        write_text(&document, Format::Html)
    }

    /// The pictures of a page as another program reads them: words, ids, and the ids that they are labelled by.
    fn read_back(page: &str) -> (Vec<String>, Vec<String>, Vec<String>) {
        let (mut words, mut ids, mut labels) = (Vec::new(), Vec::new(), Vec::new());
        for svg in page.split("<svg").skip(1) {
            let svg = format!("<svg{}", svg.split_inclusive("</svg>").next().unwrap());
            let mut reader = Reader::from_str(&svg);
            let mut text = String::new();
            loop {
                match reader.read_event().expect("well-formed SVG") {
                    Event::Start(tag) | Event::Empty(tag) => {
                        for attribute in tag.attributes() {
                            let attribute = attribute.expect("a well-formed attribute");
                            let value = attribute.value.to_string();
                            match attribute.key.as_ref() {
                                "id" => ids.push(value),
                                "aria-labelledby" => {
                                    labels.extend(value.split(' ').map(str::to_owned));
                                }
                                "href" | "src" => panic!("{value} would be fetched"),
                                _ => {}
                            }
                        }
                    }
                    Event::Text(part) => text.push_str(&part),
                    Event::GeneralRef(entity) => {
                        text.push('&');
                        text.push_str(&entity);
                        text.push(';');
                    }
                    Event::End(_) => words.push(std::mem::take(&mut text).trim().to_owned()),
                    Event::Eof => break,
                    _ => {}
                }
            }
        }
        (words, ids, labels)
    }

    #[test]
    fn the_pictures_of_the_examples_are_well_formed_and_labelled() {
        for example in EXAMPLES {
            let agreement = read(example.text).0;
            let pictures: Vec<Picture> = NAMES
                .iter()
                .filter_map(|name| draw(name, &agreement))
                .collect();
            let shown: Vec<String> = pictures
                .iter()
                .flat_map(|picture| &picture.shapes)
                .filter_map(|shape| match shape {
                    Shape::Words { text, .. } => {
                        let mut out = String::new();
                        super::escape(&mut out, text);
                        Some(out)
                    }
                    _ => None,
                })
                .collect();
            let (words, ids, labels) = read_back(&page(pictures));
            let unique: HashSet<&String> = ids.iter().collect();
            assert_eq!(unique.len(), ids.len());
            assert!(labels.iter().all(|label| unique.contains(label)));
            assert!(
                shown.iter().all(|text| words.contains(text)),
                "{}",
                example.name
            );
        }
    }

    #[test]
    fn two_pictures_of_one_name_have_different_ids() {
        let picture = Picture {
            name: "timeline".to_owned(),
            title: "A < B & C".to_owned(),
            alt: "\"Quoted\"".to_owned(),
            width: 10,
            height: 10,
            shapes: Vec::new(),
        };
        let (words, ids, _) = read_back(&page(vec![picture.clone(), picture]));
        let unique: HashSet<&String> = ids.iter().collect();
        assert_eq!((ids.len(), unique.len()), (4, 4));
        assert!(words.contains(&"A &lt; B &amp; C".to_owned()));
    }
}
