//! A file as one of its versions has it, with the way back to its places in the file.

use super::Side;
use super::scan::Block;
use std::ops::Range;

/// A piece of a view: where it starts there, and where it stands in the file.
#[derive(Clone, Debug)]
struct Piece {
    at: usize,
    file: Range<usize>,
}

/// The text of one version.
#[derive(Clone, Debug)]
pub(super) struct View {
    pub(super) text: String,
    pieces: Vec<Piece>,
}

impl View {
    /// The text with the lines of one version in place of each block.
    pub(super) fn of(text: &str, blocks: &[Block], side: Side) -> Self {
        Self::with(text, blocks, |block| block.lines(side))
    }

    /// The text as it was before both versions; `None` where a block does not tell.
    pub(super) fn base(text: &str, blocks: &[Block]) -> Option<Self> {
        let told = blocks.iter().all(|block| block.base.is_some());
        told.then(|| Self::with(text, blocks, |block| block.base.clone().unwrap_or_default()))
    }

    fn with(text: &str, blocks: &[Block], lines: impl Fn(&Block) -> Range<usize>) -> Self {
        let mut view = Self {
            text: String::with_capacity(text.len()),
            pieces: Vec::new(),
        };
        let mut at = 0;
        for block in blocks {
            view.push(text, at..block.whole.start);
            view.push(text, lines(block));
            at = block.whole.end;
        }
        view.push(text, at..text.len());
        view
    }

    fn push(&mut self, text: &str, file: Range<usize>) {
        if !file.is_empty() {
            self.pieces.push(Piece {
                at: self.text.len(),
                file: file.clone(),
            });
            self.text.push_str(&text[file]);
        }
    }

    /// Where a range of the view stands in the file. A range over several pieces also covers what is between them.
    pub(super) fn back(&self, range: &Range<usize>) -> Range<usize> {
        let start = self.byte_back(range.start);
        if range.is_empty() {
            return start..start;
        }
        start..self.byte_back(range.end - 1) + 1
    }

    fn byte_back(&self, at: usize) -> usize {
        let after = self.pieces.partition_point(|piece| piece.at <= at);
        match after.checked_sub(1).map(|place| &self.pieces[place]) {
            Some(piece) => piece.file.start + (at - piece.at).min(piece.file.len()),
            None => 0,
        }
    }
}

impl Block {
    /// The lines of one version.
    pub(super) fn lines(&self, side: Side) -> Range<usize> {
        match side {
            Side::Ours => self.ours.clone(),
            Side::Theirs => self.theirs.clone(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::scan::scan;
    use super::*;

    #[test]
    fn places_lead_back_to_the_file() {
        let text = "a\n<<<<<<< o\nb\n=======\ncc\n>>>>>>> t\nd\n";
        let blocks = scan(text).blocks;
        let view = View::of(text, &blocks, Side::Theirs);
        assert_eq!(view.text, "a\ncc\nd\n");
        for word in ["a", "cc", "d"] {
            let at = view.text.find(word).unwrap();
            assert_eq!(&text[view.back(&(at..at + word.len()))], word);
        }
        assert_eq!(&text[view.back(&(2..6))], "cc\n>>>>>>> t\nd");
        assert_eq!(View::of(text, &blocks, Side::Ours).text, "a\nb\nd\n");
        assert!(View::base(text, &blocks).is_none());
    }
}
