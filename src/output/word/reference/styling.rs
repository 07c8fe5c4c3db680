//! The user's styles, made to carry our text.

use super::Reference;
use crate::output::word::language;
use crate::output::word::numbering::List;
use crate::output::word::styles::{self, STYLES};
use crate::output::word::tree::{Element, Node};
use std::collections::HashMap;

/// Gives the user's styles the ids by which our text calls them, takes out the lists that stay behind in the
/// user's document, and binds to our lists the styles that carry numbers. Gives the ids that were changed.
pub(super) fn adopt(styles: &mut Element) -> HashMap<String, String> {
    let renamed = renamings(styles);
    rename(styles, &renamed);
    // Lists stay behind, and the language of the text is our own.
    styles.remove(&|element| matches!(element.name.as_str(), "w:numPr" | "w:lang"));
    for element in styles
        .elements_mut()
        .filter(|element| element.name == "w:style")
    {
        let id = element.attribute("w:styleId").unwrap_or_default();
        let own = STYLES.iter().find(|style| style.id == id);
        if let Some((list, level)) = own.and_then(|style| style.list) {
            bind(element, list, level);
        }
    }
    renamed
}

/// Which ids of the user's have to change: those of styles that have the name of one of ours and another id.
fn renamings(styles: &Element) -> HashMap<String, String> {
    let all: Vec<(&str, &str)> = styles
        .elements()
        .filter(|element| element.name == "w:style")
        .filter_map(|element| {
            let name = element.child("w:name")?.attribute("w:val")?;
            Some((element.attribute("w:styleId")?, name))
        })
        .collect();
    let mut renamed = HashMap::new();
    let ours = STYLES.iter().map(|style| (style.id, style.name));
    for (id, name) in ours.chain([("Normal", "Normal"), ("Hyperlink", "Hyperlink")]) {
        let theirs = all.iter().find(|(_, own)| own.eq_ignore_ascii_case(name));
        if let Some((old, _)) = theirs
            && *old != id
        {
            renamed.insert((*old).to_owned(), id.to_owned());
            // Another style that already has our id gets out of the way.
            if all.iter().any(|(other, _)| *other == id) {
                renamed
                    .entry(id.to_owned())
                    .or_insert_with(|| format!("{id}Own"));
            }
        }
    }
    renamed
}

/// Changes ids of styles, wherever they are named.
pub(super) fn rename(tree: &mut Element, renamed: &HashMap<String, String>) {
    const NAMES: [&str; 7] = [
        "w:basedOn",
        "w:next",
        "w:link",
        "w:pStyle",
        "w:rStyle",
        "w:tblStyle",
        "w:numStyleLink",
    ];
    if renamed.is_empty() {
        return;
    }
    tree.each(&mut |element| {
        let name = match element.name.as_str() {
            "w:style" => "w:styleId",
            name if NAMES.contains(&name) => "w:val",
            _ => return,
        };
        if let Some(new) = element.attribute(name).and_then(|old| renamed.get(old)) {
            let new = new.clone();
            element.set(name, &new);
        }
    });
}

/// Puts a style into a list.
fn bind(style: &mut Element, list: List, level: u8) {
    const BEFORE: [&str; 10] = [
        "w:name",
        "w:aliases",
        "w:basedOn",
        "w:next",
        "w:link",
        "w:uiPriority",
        "w:semiHidden",
        "w:unhideWhenUsed",
        "w:qFormat",
        "w:locked",
    ];
    const FIRST: [&str; 6] = [
        "w:pStyle",
        "w:keepNext",
        "w:keepLines",
        "w:pageBreakBefore",
        "w:framePr",
        "w:widowControl",
    ];
    let after = |element: &Element, names: &[&str]| {
        let is_before = |node: &Node| match node {
            Node::Element(element) => names.contains(&element.name.as_str()),
            Node::Text(_) => true,
        };
        element
            .children
            .iter()
            .take_while(|node| is_before(node))
            .count()
    };
    let at = after(style, &BEFORE);
    let paragraph = style.child_or_new("w:pPr", at);
    let at = after(paragraph, &FIRST);
    let numbering = paragraph.child_or_new("w:numPr", at);
    for (name, value) in [("w:ilvl", u32::from(level)), ("w:numId", list.base())] {
        let value = value.to_string();
        let element = Element::new(name, &[("w:val", &value)]);
        numbering.children.push(Node::Element(element));
    }
}

impl Reference {
    /// Its styles with those of ours that it lacks, in the language of the document.
    pub(in crate::output::word) fn styles_part(&self, lang: &str) -> Vec<u8> {
        let mut styles = self.styles.clone();
        let lang = language(lang);
        let defaults = styles.child_or_new("w:docDefaults", 0);
        let run = defaults
            .child_or_new("w:rPrDefault", 0)
            .child_or_new("w:rPr", 0);
        let last = run.children.len();
        let own = run.child_or_new("w:lang", last);
        own.set("w:val", &lang);
        own.set("w:eastAsia", &lang);
        let has = |id: &str| {
            self.styles
                .elements()
                .any(|element| element.attribute("w:styleId") == Some(id))
        };
        if !has("Normal") {
            let mut normal = Element::new(
                "w:style",
                &[("w:type", "paragraph"), ("w:styleId", "Normal")],
            );
            let name = Element::new("w:name", &[("w:val", "Normal")]);
            normal.children.push(Node::Element(name));
            styles.children.push(Node::Element(normal));
        }
        styles.children.extend(
            styles::missing(&has, self.text_width())
                .into_iter()
                .map(Node::Element),
        );
        styles.part()
    }
}
