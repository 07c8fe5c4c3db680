//! Two versions of a text in one, with conflict markers as git writes them.

/// Merges two texts: lines that both have stand once, everything else between markers.
pub fn merge(ours: &str, theirs: &str) -> String {
    let (own, other): (Vec<&str>, Vec<&str>) = (ours.lines().collect(), theirs.lines().collect());
    let mut out = String::new();
    let (mut gone, mut new) = (Vec::new(), Vec::new());
    let (mut i, mut j) = (0, 0);
    let lengths = lengths(&own, &other);
    while i < own.len() || j < other.len() {
        if i < own.len() && j < other.len() && own[i] == other[j] {
            block(&mut out, &mut gone, &mut new);
            out.push_str(&format!("{}\n", own[i]));
            (i, j) = (i + 1, j + 1);
        } else if j == other.len() || i < own.len() && lengths[i + 1][j] >= lengths[i][j + 1] {
            gone.push(own[i]);
            i += 1;
        } else {
            new.push(other[j]);
            j += 1;
        }
    }
    block(&mut out, &mut gone, &mut new);
    out
}

/// The length of the longest common subsequence of what is left from each place on.
fn lengths(own: &[&str], other: &[&str]) -> Vec<Vec<usize>> {
    let mut lengths = vec![vec![0; other.len() + 1]; own.len() + 1];
    for i in (0..own.len()).rev() {
        for j in (0..other.len()).rev() {
            lengths[i][j] = if own[i] == other[j] {
                lengths[i + 1][j + 1] + 1
            } else {
                lengths[i + 1][j].max(lengths[i][j + 1])
            };
        }
    }
    lengths
}

fn block(out: &mut String, gone: &mut Vec<&str>, new: &mut Vec<&str>) {
    if gone.is_empty() && new.is_empty() {
        return;
    }
    out.push_str("<<<<<<< HEAD\n");
    gone.drain(..)
        .for_each(|line| out.push_str(&format!("{line}\n")));
    out.push_str("=======\n");
    new.drain(..)
        .for_each(|line| out.push_str(&format!("{line}\n")));
    out.push_str(">>>>>>> their-branch\n");
}

/// The texts between the blocks, in order.
pub fn outside(merged: &str) -> Vec<String> {
    let mut pieces = vec![String::new()];
    let mut within = false;
    for line in merged.split_inclusive('\n') {
        if line.starts_with("<<<<<<< ") {
            within = true;
            pieces.push(String::new());
        } else if line.starts_with(">>>>>>> ") {
            within = false;
        } else if !within {
            pieces.last_mut().unwrap().push_str(line);
        }
    }
    pieces
}
