//! Pictures that a template names, `![](picture:timeline)`, put into the document or left out.

use super::model::{Block, Document, Problem, ProblemKind, Trace};
use super::parse::line_of;
use super::picture::Picture;
use crate::nearest::nearest;

/// How a template names a picture, in a paragraph of its own.
const OPEN: &str = "![](picture:";

/// Draws the picture of a name; `None` where there is nothing to draw.
pub type Draw<'d> = dyn Fn(&str) -> Option<Picture> + 'd;

/// The pictures that a document can hold.
#[derive(Clone, Copy, Default)]
pub struct Gallery<'a> {
    /// The names of all that there are, drawn or not.
    pub names: &'a [&'a str],
    /// Draws one; `None` where there is nothing to draw. Without it none is drawn.
    pub draw: Option<&'a Draw<'a>>,
}

/// The block for a paragraph that only names a picture, still to be drawn.
pub(super) fn placeholder(paragraph: &str) -> Option<Block> {
    let name = paragraph.trim().strip_prefix(OPEN)?.strip_suffix(')')?;
    let plain = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
    name.chars().all(plain).then(|| {
        Block::Figure(Picture {
            name: name.to_owned(),
            ..Picture::default()
        })
    })
}

/// Draws the pictures of a document, and leaves out those that have nothing to show.
pub(super) fn draw(
    document: &mut Document,
    gallery: &Gallery<'_>,
    markdown: &str,
    problems: &mut Vec<Problem>,
) {
    let mut drawer = Drawer {
        gallery,
        markdown,
        named: Vec::new(),
        problems,
    };
    for division in &mut document.divisions {
        drawer.blocks(&mut division.blocks);
    }
}

struct Drawer<'a> {
    gallery: &'a Gallery<'a>,
    markdown: &'a str,
    named: Vec<String>,
    problems: &'a mut Vec<Problem>,
}

impl Drawer<'_> {
    fn blocks(&mut self, blocks: &mut Vec<Block>) {
        blocks.retain_mut(|block| match block {
            Block::Figure(picture) => self.figure(picture),
            Block::Clause(clause) => {
                self.blocks(&mut clause.blocks);
                true
            }
            Block::Bullets(items) => {
                items
                    .iter_mut()
                    .for_each(|item| self.blocks(&mut item.blocks));
                true
            }
            Block::Definitions(entries) => {
                entries
                    .iter_mut()
                    .for_each(|entry| self.blocks(&mut entry.meaning));
                true
            }
            Block::Notice(inner) => {
                self.blocks(inner);
                true
            }
            _ => true,
        });
    }

    /// Whether the picture is drawn.
    fn figure(&mut self, picture: &mut Picture) -> bool {
        let name = std::mem::take(&mut picture.name);
        if !self.gallery.names.contains(&name.as_str()) {
            let near = nearest(&name, self.gallery.names.iter().copied());
            self.complain(
                &name,
                format!("there is no picture {name:?}"),
                near.map(|near| format!("did you mean {near:?}?")),
            );
            return false;
        }
        if self.named.contains(&name) {
            self.complain(
                &name,
                format!("the picture {name:?} is shown twice"),
                Some("show each picture once".to_owned()),
            );
            return false;
        }
        let drawn = self.gallery.draw.and_then(|draw| draw(&name));
        self.named.push(name.clone());
        let Some(drawn) = drawn else {
            return false;
        };
        *picture = Picture { name, ..drawn };
        true
    }

    fn complain(&mut self, name: &str, message: String, hint: Option<String>) {
        let sought = format!("{OPEN}{name})");
        let at = self.markdown.rfind(&sought);
        self.problems.push(Problem {
            line: at.map_or(0, |at| line_of(self.markdown, at)),
            kind: ProblemKind::Structure,
            traces: at
                .and_then(|at| Trace::from(self.markdown, at, &sought))
                .into_iter()
                .collect(),
            message,
            hint,
        });
    }
}
