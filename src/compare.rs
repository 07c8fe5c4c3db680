//! The fewest lines to take out and put in to make one list of lines into another.

/// One step on the way from the first list to the second.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Step<'a> {
    /// The next line of both.
    Same,
    /// A line of the first that the second does not have.
    Gone(&'a str),
    /// A line of the second that the first does not have.
    New(&'a str),
}

/// The way from one list to another: by the longest common subsequence, or, where the lists are so different that working it
/// out would take long, everything out and everything in.
pub(crate) fn steps<'a>(first: &'a [String], second: &'a [String]) -> Vec<Step<'a>> {
    const MOST: usize = 40_000_000;
    let head = first
        .iter()
        .zip(second)
        .take_while(|(one, other)| one == other)
        .count();
    let (rest, other_rest) = (&first[head..], &second[head..]);
    let tail = rest
        .iter()
        .rev()
        .zip(other_rest.iter().rev())
        .take_while(|(one, other)| one == other)
        .count();
    let (a, b) = (
        &rest[..rest.len() - tail],
        &other_rest[..other_rest.len() - tail],
    );
    let mut steps = vec![Step::Same; head];
    if a.len().saturating_mul(b.len()) > MOST {
        steps.extend(a.iter().map(|line| Step::Gone(line)));
        steps.extend(b.iter().map(|line| Step::New(line)));
    } else {
        middle(a, b, &mut steps);
    }
    steps.extend(vec![Step::Same; tail]);
    steps
}

fn middle<'a>(a: &'a [String], b: &'a [String], steps: &mut Vec<Step<'a>>) {
    // longest[i][j] is the length of the longest common subsequence of a[i..] and b[j..].
    let width = b.len() + 1;
    let mut longest = vec![0u32; (a.len() + 1) * width];
    for i in (0..a.len()).rev() {
        for j in (0..b.len()).rev() {
            longest[i * width + j] = if a[i] == b[j] {
                longest[(i + 1) * width + j + 1] + 1
            } else {
                longest[(i + 1) * width + j].max(longest[i * width + j + 1])
            };
        }
    }
    let (mut i, mut j) = (0, 0);
    while i < a.len() || j < b.len() {
        if i < a.len() && j < b.len() && a[i] == b[j] {
            steps.push(Step::Same);
            (i, j) = (i + 1, j + 1);
        } else if j == b.len()
            || i < a.len() && longest[(i + 1) * width + j] >= longest[i * width + j + 1]
        {
            steps.push(Step::Gone(&a[i]));
            i += 1;
        } else {
            steps.push(Step::New(&b[j]));
            j += 1;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn the_steps_lead_from_one_list_to_the_other(
            first in prop::collection::vec("[abc]", 0..12),
            second in prop::collection::vec("[abc]", 0..12),
        ) {
            let (mut old, mut new) = (Vec::new(), Vec::new());
            let mut same = first.iter();
            for step in steps(&first, &second) {
                match step {
                    Step::Same => {
                        let line = same.next().expect("a line").clone();
                        old.push(line.clone());
                        new.push(line);
                    }
                    Step::Gone(line) => {
                        prop_assert_eq!(same.next().map(String::as_str), Some(line));
                        old.push(line.to_owned());
                    }
                    Step::New(line) => new.push(line.to_owned()),
                }
            }
            prop_assert_eq!(old, first);
            prop_assert_eq!(new, second);
        }
    }

    #[test]
    fn one_line_that_changes_is_one_out_and_one_in() {
        let lines = |text: &str| text.split(' ').map(str::to_owned).collect::<Vec<_>>();
        let (first, second) = (lines("a b c d"), lines("a x c d"));
        assert_eq!(
            steps(&first, &second),
            [
                Step::Same,
                Step::Gone("b"),
                Step::New("x"),
                Step::Same,
                Step::Same
            ]
        );
    }
}
