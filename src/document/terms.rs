//! Defined terms: those that the text uses are kept, in order; the others are left out.

use super::model::{Block, Definition, Document, plain, visit};

pub(super) fn prune(document: &mut Document) {
    let mut entries: Vec<Definition> = Vec::new();
    let mut text = String::new();
    for division in &mut document.divisions {
        take(&mut division.blocks, &mut entries);
    }
    if entries.is_empty() {
        return;
    }
    text.push_str(&document.plain_text());
    let terms: Vec<&str> = entries.iter().map(|entry| entry.term.as_str()).collect();
    let mut used = uses(&text, &terms);
    loop {
        // A meaning that is kept may use terms that nothing else does.
        let mut more = used.clone();
        for (place, entry) in entries.iter().enumerate().filter(|(place, _)| used[*place]) {
            let mut meaning = String::new();
            visit(&entry.meaning, "", &mut |inlines, _| {
                meaning.push_str(&plain(inlines));
                meaning.push('\n');
            });
            for (other, found) in uses(&meaning, &terms).into_iter().enumerate() {
                more[other] |= found && other != place;
            }
        }
        if more == used {
            break;
        }
        used = more;
    }
    let (mut kept, mut pruned) = (Vec::new(), Vec::new());
    for (entry, used) in entries.into_iter().zip(used) {
        if used {
            kept.push(entry)
        } else {
            pruned.push(entry.term)
        }
    }
    kept.sort_by_key(|entry| entry.term.to_lowercase());
    document.terms.kept = kept.iter().map(|entry| entry.term.clone()).collect();
    document.terms.pruned = pruned;
    for division in &mut document.divisions {
        put_back(&mut division.blocks, &mut kept);
    }
}

/// Takes the definitions out, leaving empty lists to mark where they stood.
fn take(blocks: &mut [Block], into: &mut Vec<Definition>) {
    for block in blocks {
        match block {
            Block::Definitions(entries) => into.append(entries),
            Block::Clause(clause) => take(&mut clause.blocks, into),
            _ => {}
        }
    }
}

/// Puts the definitions where the first list of them stood.
fn put_back(blocks: &mut Vec<Block>, kept: &mut Vec<Definition>) {
    for block in blocks.iter_mut() {
        match block {
            Block::Definitions(entries) => entries.append(kept),
            Block::Clause(clause) => put_back(&mut clause.blocks, kept),
            _ => {}
        }
    }
    blocks.retain(|block| !matches!(block, Block::Definitions(entries) if entries.is_empty()));
}

/// Which terms a text uses, as whole words, in the singular or with an s.
fn uses(text: &str, terms: &[&str]) -> Vec<bool> {
    let mut used = vec![false; terms.len()];
    let mut starting: [Vec<usize>; 256] = std::array::from_fn(|_| Vec::new());
    for (place, term) in terms.iter().enumerate() {
        if let Some(first) = term.bytes().next() {
            starting[usize::from(first)].push(place);
        }
    }
    for (at, byte) in text.bytes().enumerate() {
        for place in &starting[usize::from(byte)] {
            let term = terms[*place];
            if !used[*place] && text.as_bytes()[at..].starts_with(term.as_bytes()) {
                let starts_word = !text[..at].ends_with(char::is_alphanumeric);
                used[*place] = starts_word && ends_word(&text[at + term.len()..]);
            }
        }
    }
    used
}

fn ends_word(rest: &str) -> bool {
    let rest = rest.strip_prefix('s').unwrap_or(rest);
    rest.chars().next().is_none_or(|c| !c.is_alphanumeric())
}
