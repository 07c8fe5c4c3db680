//! Pictures, drawn with lines and areas that stay sharp, and with words that stay words.

use super::body::{Keep, Writer};
use super::table::length;
use super::xml::Xml;
use crate::document::{Anchor, Inline, Picture, Point, Shade, Shape};

/// English metric units in a tenth of a point.
const TENTH: i64 = 1_270;
/// English metric units in a twentieth of a point.
const TWENTIETH: i64 = 635;
/// The highest that a picture may be, so that it stands on one page with its caption: 22 cm.
const HIGHEST: i64 = 7_920_000;

const GROUP: &str = "http://schemas.microsoft.com/office/word/2010/wordprocessingGroup";

/// A picture on its way to the page.
struct Canvas<'x> {
    xml: &'x mut Xml,
    /// How much larger it gets, in thousandths.
    scale: i64,
    /// The last id that was given out.
    ids: &'x mut u32,
}

impl Writer<'_> {
    pub(super) fn figure(&mut self, picture: &Picture) {
        let caption = [Inline::Text(picture.title.clone())];
        self.paragraph("Caption", &caption, Keep::All);
        let (width, height) = (
            i64::from(picture.width.max(1)),
            i64::from(picture.height.max(1)),
        );
        let room = i64::from(self.width) * TWENTIETH;
        let scale = (room * 1_000 / (width * TENTH)).min(HIGHEST * 1_000 / (height * TENTH));
        self.xml.open("w:p", &[]);
        self.xml
            .within("w:pPr", &[], |xml| xml.val("w:pStyle", "Figure"));
        self.xml.open("w:r", &[]);
        self.xml.open("mc:AlternateContent", &[]);
        self.xml.open("mc:Choice", &[("Requires", "wpg")]);
        let mut canvas = Canvas {
            xml: &mut self.xml,
            scale: scale.max(1),
            ids: &mut self.drawn,
        };
        canvas.picture(picture);
        self.xml.close();
        // What cannot show the picture says what it shows.
        self.xml.within("mc:Fallback", &[], |xml| {
            xml.words("w:t", &[("xml:space", "preserve")], &picture.alt);
        });
        self.xml.close();
        self.xml.close();
        self.xml.close();
    }
}

impl Canvas<'_> {
    fn picture(&mut self, picture: &Picture) {
        let (wide, high) = (self.units(picture.width), self.units(picture.height));
        let id = self.next_id();
        self.xml.open("w:drawing", &[]);
        let close = ["distT", "distB", "distL", "distR"].map(|side| (side, "0"));
        self.xml.open("wp:inline", &close);
        self.xml.empty("wp:extent", &[("cx", &wide), ("cy", &high)]);
        let none = ["l", "t", "r", "b"].map(|side| (side, "0"));
        self.xml.empty("wp:effectExtent", &none);
        self.xml.empty(
            "wp:docPr",
            &[
                ("id", &id),
                ("name", &picture.name),
                ("descr", &picture.alt),
                ("title", &picture.title),
            ],
        );
        self.xml.on("wp:cNvGraphicFramePr");
        self.xml.open("a:graphic", &[]);
        self.xml.open("a:graphicData", &[("uri", GROUP)]);
        self.xml.open("wpg:wgp", &[]);
        self.xml.on("wpg:cNvGrpSpPr");
        self.xml.within("wpg:grpSpPr", &[], |xml| {
            xml.within("a:xfrm", &[], |xml| {
                xml.empty("a:off", &[("x", "0"), ("y", "0")]);
                xml.empty("a:ext", &[("cx", &wide), ("cy", &high)]);
                xml.empty("a:chOff", &[("x", "0"), ("y", "0")]);
                xml.empty("a:chExt", &[("cx", &wide), ("cy", &high)]);
            });
        });
        for shape in &picture.shapes {
            self.shape(shape);
        }
        for _ in 0..5 {
            self.xml.close();
        }
    }

    /// A length of the picture in the units of the page.
    fn units(&self, length: i32) -> String {
        (i64::from(length) * TENTH * self.scale / 1_000).to_string()
    }

    fn next_id(&mut self) -> String {
        *self.ids += 1;
        self.ids.to_string()
    }

    fn shape(&mut self, shape: &Shape) {
        let id = self.next_id();
        self.xml.open("wps:wsp", &[]);
        self.xml.empty(
            "wps:cNvPr",
            &[("id", &id), ("name", &format!("Shape {id}"))],
        );
        match shape {
            Shape::Line {
                from,
                to,
                weight,
                shade,
                dashed,
                arrow,
            } => {
                self.xml.on("wps:cNvCnPr");
                self.xml.open("wps:spPr", &[]);
                self.straight(*from, *to);
                self.geometry("line", None);
                self.outline(*shade, *weight, *dashed, *arrow);
                self.xml.close();
                self.xml.on("wps:bodyPr");
            }
            Shape::Area {
                at,
                width,
                height,
                radius,
                fill,
                outline,
            } => {
                self.xml.on("wps:cNvSpPr");
                self.xml.open("wps:spPr", &[]);
                self.place(*at, *width, *height);
                let shorter = i64::from(*width.min(height)).max(1);
                match radius {
                    0 => self.geometry("rect", None),
                    radius => {
                        let part = (i64::from(*radius) * 100_000 / shorter).clamp(0, 50_000);
                        self.geometry("roundRect", Some(part));
                    }
                }
                self.filled(*fill, *outline);
                self.xml.close();
                self.xml.on("wps:bodyPr");
            }
            Shape::Disc {
                at,
                radius,
                fill,
                outline,
            } => {
                self.xml.on("wps:cNvSpPr");
                self.xml.open("wps:spPr", &[]);
                let corner = Point {
                    x: at.x - radius,
                    y: at.y - radius,
                };
                self.place(corner, radius * 2, radius * 2);
                self.geometry("ellipse", None);
                self.filled(*fill, *outline);
                self.xml.close();
                self.xml.on("wps:bodyPr");
            }
            Shape::Words {
                at,
                anchor,
                size,
                bold,
                shade,
                text,
            } => self.words(*at, *anchor, *size, *bold, *shade, text),
        }
        self.xml.close();
    }

    fn place(&mut self, at: Point, width: i32, height: i32) {
        let (x, y) = (self.units(at.x), self.units(at.y));
        let (wide, high) = (self.units(width.max(0)), self.units(height.max(0)));
        self.xml.within("a:xfrm", &[], |xml| {
            xml.empty("a:off", &[("x", &x), ("y", &y)]);
            xml.empty("a:ext", &[("cx", &wide), ("cy", &high)]);
        });
    }

    fn straight(&mut self, from: Point, to: Point) {
        let (x, y) = (self.units(from.x.min(to.x)), self.units(from.y.min(to.y)));
        let wide = self.units((from.x - to.x).abs());
        let high = self.units((from.y - to.y).abs());
        let mut turned = Vec::new();
        if to.x < from.x {
            turned.push(("flipH", "1"));
        }
        if to.y < from.y {
            turned.push(("flipV", "1"));
        }
        self.xml.within("a:xfrm", &turned, |xml| {
            xml.empty("a:off", &[("x", &x), ("y", &y)]);
            xml.empty("a:ext", &[("cx", &wide), ("cy", &high)]);
        });
    }

    fn geometry(&mut self, kind: &str, radius: Option<i64>) {
        self.xml.within("a:prstGeom", &[("prst", kind)], |xml| {
            xml.within("a:avLst", &[], |xml| {
                if let Some(radius) = radius {
                    let value = format!("val {radius}");
                    xml.empty("a:gd", &[("name", "adj"), ("fmla", &value)]);
                }
            });
        });
    }

    fn colour(&mut self, shade: Shade) {
        self.xml.within("a:solidFill", &[], |xml| {
            xml.empty("a:srgbClr", &[("val", shade.hex())]);
        });
    }

    fn filled(&mut self, fill: Shade, outline: Option<Shade>) {
        self.colour(fill);
        match outline {
            Some(shade) => self.outline(shade, 10, false, false),
            None => self.no_outline(),
        }
    }

    fn no_outline(&mut self) {
        self.xml.within("a:ln", &[], |xml| xml.on("a:noFill"));
    }

    fn outline(&mut self, shade: Shade, weight: i32, dashed: bool, arrow: bool) {
        let weight = self.units(weight.max(1));
        self.xml.open("a:ln", &[("w", &weight)]);
        self.colour(shade);
        if dashed {
            self.xml.empty("a:prstDash", &[("val", "dash")]);
        }
        if arrow {
            self.xml.empty("a:tailEnd", &[("type", "triangle")]);
        }
        self.xml.close();
    }

    fn words(
        &mut self,
        at: Point,
        anchor: Anchor,
        size: i32,
        bold: bool,
        shade: Shade,
        text: &str,
    ) {
        // A little wider than the words are in Arial, and as high as its letters reach above and below the line.
        let wide = (i64::from(length(text, bold)) * i64::from(size) * 11 / 10_000) as i32 + size;
        let (left, side) = match anchor {
            Anchor::Start => (at.x, "left"),
            Anchor::Middle => (at.x - wide / 2, "center"),
            Anchor::End => (at.x - wide, "right"),
        };
        let top = at.y - (i64::from(size) * 905 / 1_000) as i32;
        self.xml.empty("wps:cNvSpPr", &[("txBox", "1")]);
        self.xml.open("wps:spPr", &[]);
        self.place(Point { x: left, y: top }, wide, size * 13 / 10);
        self.geometry("rect", None);
        self.xml.on("a:noFill");
        self.no_outline();
        self.xml.close();
        let letters = (i64::from(size) * self.scale / 5_000).max(2).to_string();
        self.xml.open("wps:txbx", &[]);
        self.xml.open("w:txbxContent", &[]);
        self.xml.open("w:p", &[]);
        self.xml.within("w:pPr", &[], |xml| {
            xml.val("w:pStyle", "FigureText");
            xml.val("w:jc", side);
        });
        self.xml.open("w:r", &[]);
        self.xml.within("w:rPr", &[], |xml| {
            if bold {
                xml.on("w:b");
                xml.on("w:bCs");
            }
            xml.val("w:color", shade.hex());
            xml.val("w:sz", &letters);
            xml.val("w:szCs", &letters);
        });
        self.xml.words("w:t", &[("xml:space", "preserve")], text);
        for _ in 0..4 {
            self.xml.close();
        }
        let flat = ["lIns", "tIns", "rIns", "bIns"].map(|side| (side, "0"));
        let mut properties = vec![("wrap", "none")];
        properties.extend(flat);
        properties.push(("anchor", "t"));
        self.xml
            .within("wps:bodyPr", &properties, |xml| xml.on("a:noAutofit"));
    }
}
