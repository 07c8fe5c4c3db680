//! Finding the blocks that git leaves where two versions of a file say different things.

use std::ops::Range;

/// How often a marker repeats its sign. Git writes longer ones for conflicts within a base: these do not count.
const LENGTH: usize = 7;

/// One block, in bytes of the text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Block {
    /// From the start of the opening marker to after the line of the closing one.
    pub(super) whole: Range<usize>,
    /// The lines of the first version.
    pub(super) ours: Range<usize>,
    /// The lines as they were before both, in the style `diff3` of git.
    pub(super) base: Option<Range<usize>>,
    /// The lines of the second version.
    pub(super) theirs: Range<usize>,
    /// The names behind the opening and the closing marker; empty where there are none.
    pub(super) names: [String; 2],
}

/// A marker that belongs to no whole block.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Stray {
    pub(super) line: Range<usize>,
    /// What is the matter with it.
    pub(super) fault: &'static str,
}

/// What is found in a text.
#[derive(Debug, Default)]
pub(super) struct Scan {
    pub(super) blocks: Vec<Block>,
    pub(super) strays: Vec<Stray>,
}

const NO_END: &str = "this conflict marker begins a block that has no end";
const NO_MIDDLE: &str = "this conflict marker ends a block that has no ======= line";
const NO_START: &str = "this conflict marker belongs to no block that was begun";

/// The block that is being read.
struct Open {
    line: Range<usize>,
    name: String,
    base: Option<Range<usize>>,
    middle: Option<Range<usize>>,
}

/// Looks through the lines of a text, whether they end in LF or in CRLF.
pub(super) fn scan(text: &str) -> Scan {
    let mut found = Scan::default();
    let mut open: Option<Open> = None;
    let mut at = 0;
    for whole in text.split_inclusive('\n') {
        let range = at..at + whole.len();
        at = range.end;
        let line = whole.trim_end_matches(['\n', '\r']);
        let seen = range.start..range.start + line.len();
        let stray = |fault| Stray { line: seen, fault };
        if let Some(name) = named(line, '<') {
            if let Some(before) = open.take() {
                found.strays.push(unended(before, text));
            }
            open = Some(Open {
                line: range,
                name,
                base: None,
                middle: None,
            });
        } else if named(line, '|').is_some() {
            match &mut open {
                Some(block) if block.base.is_none() && block.middle.is_none() => {
                    block.base = Some(range);
                }
                // A second one within a block is text, such as a table.
                Some(_) => {}
                None => found.strays.push(stray(NO_START)),
            }
        } else if line == "=".repeat(LENGTH) {
            match &mut open {
                Some(block) if block.middle.is_none() => block.middle = Some(range),
                Some(_) => {}
                None => found.strays.push(stray(NO_START)),
            }
        } else if let Some(name) = named(line, '>') {
            match open.take() {
                Some(block) if block.middle.is_some() => {
                    found.blocks.extend(closed(block, &range, name));
                }
                Some(_) => found.strays.push(stray(NO_MIDDLE)),
                None => found.strays.push(stray(NO_START)),
            }
        }
    }
    if let Some(left) = open {
        found.strays.push(unended(left, text));
    }
    found.strays.sort_by_key(|stray| stray.line.start);
    found
}

/// The name behind a marker, if the line is one.
fn named(line: &str, sign: char) -> Option<String> {
    let rest = line.trim_start_matches(sign);
    let signs = line.len() - rest.len();
    let marker = signs == LENGTH && (rest.is_empty() || rest.starts_with(' '));
    marker.then(|| rest.trim().to_owned())
}

fn closed(open: Open, close: &Range<usize>, name: String) -> Option<Block> {
    let middle = open.middle?;
    let ours_end = open.base.as_ref().unwrap_or(&middle).start;
    Some(Block {
        whole: open.line.start..close.end,
        ours: open.line.end..ours_end,
        base: open.base.map(|base| base.end..middle.start),
        theirs: middle.end..close.start,
        names: [open.name, name],
    })
}

fn unended(open: Open, text: &str) -> Stray {
    let line = text[open.line.clone()].trim_end_matches(['\n', '\r']);
    Stray {
        line: open.line.start..open.line.start + line.len(),
        fault: NO_END,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parts(text: &str) -> Vec<(&str, Option<&str>, &str)> {
        let found = scan(text).blocks;
        let part = |range: &Range<usize>| &text[range.clone()];
        found
            .iter()
            .map(|b| (part(&b.ours), b.base.as_ref().map(part), part(&b.theirs)))
            .collect()
    }

    #[test]
    fn blocks_are_found_with_and_without_a_base_and_with_windows_line_ends() {
        let text = "<<<<<<< HEAD\na\n=======\nb\n>>>>>>> x y\n<<<<<<< HEAD\r\na\r\n||||||| 1f\r\n=======\r\n>>>>>>> x";
        assert_eq!(parts(text), [("a\n", None, "b\n"), ("a\r\n", Some(""), "")]);
        let found = scan(text);
        assert!(found.strays.is_empty());
        assert_eq!(found.blocks[0].names, ["HEAD", "x y"]);
        assert_eq!(found.blocks[1].whole.end, text.len());
    }

    #[test]
    fn only_markers_of_seven_signs_at_the_start_of_a_line_count() {
        for text in [
            "<<<<<<<<< HEAD\n",
            " <<<<<<< HEAD\n",
            "<<<<<<<HEAD\n",
            "========\n",
        ] {
            let found = scan(text);
            assert!(found.blocks.is_empty() && found.strays.is_empty(), "{text}");
        }
    }

    #[test]
    fn markers_of_no_whole_block_are_told_apart() {
        for (text, faults) in [
            ("<<<<<<< HEAD\na\n=======\nb\n", vec![(0, NO_END)]),
            ("a\n>>>>>>> x\n", vec![(2, NO_START)]),
            ("<<<<<<< HEAD\na\n>>>>>>> x\n", vec![(15, NO_MIDDLE)]),
            (
                "<<<<<<< 1\n<<<<<<< 2\n=======\n>>>>>>> 2\n=======\n>>>>>>> 1\n",
                vec![(0, NO_END), (38, NO_START), (46, NO_START)],
            ),
        ] {
            let found: Vec<_> = scan(text)
                .strays
                .into_iter()
                .map(|stray| (stray.line.start, stray.fault))
                .collect();
            assert_eq!(found, faults, "{text}");
        }
    }
}
