//! The user's page, headers and footers, with the pictures in them.

use super::{Reference, Source, styling};
use crate::output::word::WordError;
use crate::output::word::package::{Part, Relationship, relationships};
use crate::output::word::tree::{Element, Node};
use crate::output::word::xml::clean;
use std::collections::{BTreeMap, HashMap, HashSet};

/// What is taken.
pub(super) struct Taken {
    pub(super) parts: Vec<Part>,
    pub(super) relationships: Vec<Relationship>,
    pub(super) section: Element,
    pub(super) has_header: bool,
    pub(super) has_footer: bool,
    names: HashSet<String>,
}

/// What of a section is taken, in the order in which the schema wants it.
const KEPT: [&str; 4] = ["w:pgSz", "w:pgMar", "w:pgBorders", "w:titlePg"];

/// Takes the page of the last section, and for each kind of header and footer the last that a section names.
pub(super) fn take(
    source: &Source,
    document: &Element,
    renamed: &HashMap<String, String>,
) -> Result<Taken, WordError> {
    let mut sections = Vec::new();
    gather(document, &mut sections);
    let mut edges: BTreeMap<(bool, String), String> = BTreeMap::new();
    for section in &sections {
        for edge in section.elements() {
            let footer = edge.name == "w:footerReference";
            let (Some(kind), Some(id)) = (edge.attribute("w:type"), edge.attribute("r:id")) else {
                continue;
            };
            if footer || edge.name == "w:headerReference" {
                edges.insert((footer, kind.to_owned()), id.to_owned());
            }
        }
    }
    let mut taken = Taken {
        parts: Vec::new(),
        relationships: Vec::new(),
        section: Element::new("w:sectPr", &[]),
        has_header: edges.keys().any(|(footer, _)| !footer),
        has_footer: edges.keys().any(|(footer, _)| *footer),
        names: HashSet::new(),
    };
    let leads = source.relationships(&source.main);
    for ((footer, kind), id) in edges {
        let Some(lead) = leads.iter().find(|lead| lead.id == id && !lead.external) else {
            continue;
        };
        taken.edge(source, lead, footer, &kind, renamed)?;
    }
    for name in KEPT {
        let last = sections.last().and_then(|section| section.child(name));
        taken
            .section
            .children
            .extend(last.cloned().map(Node::Element));
    }
    Ok(taken)
}

fn gather<'a>(element: &'a Element, into: &mut Vec<&'a Element>) {
    for child in element.elements() {
        match child.name.as_str() {
            "w:sectPr" => into.push(child),
            "w:body" | "w:p" | "w:pPr" => gather(child, into),
            _ => {}
        }
    }
}

impl Taken {
    /// Takes a part that the document leads to, without what it leads to itself.
    pub(super) fn add(&mut self, source: &Source, kind: &str, name: &str) -> Result<(), WordError> {
        let Some(part) = source.related(&source.main, kind) else {
            return Ok(());
        };
        let mut tree = source.tree(&part)?;
        // Fonts and pictures that are embedded stay behind.
        tree.remove(&|element| {
            element.name.starts_with("w:embed")
                || element.attributes.iter().any(|(name, _)| name == "r:embed")
        });
        let lead = source.relationships(&source.main);
        let ending = format!("/{kind}");
        let Some(lead) = lead.iter().find(|one| one.kind.ends_with(&ending)) else {
            return Ok(());
        };
        self.relationships.push(Relationship {
            id: format!("rIdOwn{}", self.relationships.len() + 1),
            kind: lead.kind.clone(),
            target: format!("{name}.xml"),
            external: false,
        });
        let kind = source.kind(&part).unwrap_or_default();
        self.parts
            .push((format!("word/{name}.xml"), kind, tree.part()));
        Ok(())
    }

    fn edge(
        &mut self,
        source: &Source,
        lead: &Relationship,
        footer: bool,
        kind: &str,
        renamed: &HashMap<String, String>,
    ) -> Result<(), WordError> {
        let mut tree = source.tree(&lead.target)?;
        styling::rename(&mut tree, renamed);
        tree.remove(&|element| element.name == "w:numPr");
        let word = if footer { "footer" } else { "header" };
        let count = self.relationships.len() + 1;
        let (id, name) = (format!("rIdOwn{count}"), format!("own-{word}{count}"));
        self.relationships.push(Relationship {
            id: id.clone(),
            kind: lead.kind.clone(),
            target: format!("{name}.xml"),
            external: false,
        });
        let reference = if footer {
            "w:footerReference"
        } else {
            "w:headerReference"
        };
        let reference = Element::new(reference, &[("w:type", kind), ("r:id", &id)]);
        self.section.children.push(Node::Element(reference));
        let leads = source.relationships(&lead.target);
        if !leads.is_empty() {
            let leads: Vec<Relationship> = leads
                .into_iter()
                .map(|mut lead| {
                    if !lead.external {
                        lead.target = self.bring(source, &lead.target);
                    }
                    lead
                })
                .collect();
            let name = format!("word/_rels/{name}.xml.rels");
            self.parts
                .push((name, String::new(), relationships(&leads)));
        }
        let content = source.kind(&lead.target).unwrap_or_default();
        self.parts
            .push((format!("word/{name}.xml"), content, tree.part()));
        Ok(())
    }

    /// Takes along a part that a header or footer shows, and gives its new place.
    fn bring(&mut self, source: &Source, part: &str) -> String {
        let name = format!("own-media/{}", part.replace('/', "-"));
        if let (Some(bytes), true) = (source.parts.get(part), self.names.insert(name.clone())) {
            let kind = source.kind(part);
            let kind = kind.unwrap_or_else(|| "application/octet-stream".to_owned());
            self.parts
                .push((format!("word/{name}"), kind, bytes.clone()));
        }
        name
    }
}

impl Reference {
    /// How wide its text is, in twentieths of a point.
    pub(in crate::output::word) fn text_width(&self) -> u32 {
        let number = |name: &str, attribute: &str| -> Option<u32> {
            self.section.child(name)?.attribute(attribute)?.parse().ok()
        };
        let margins = ["w:left", "w:right", "w:gutter"]
            .iter()
            .filter_map(|side| number("w:pgMar", side));
        let page = number("w:pgSz", "w:w").unwrap_or(11_906);
        page.saturating_sub(margins.fold(0, u32::saturating_add))
            .clamp(4_000, 31_680)
    }

    /// The parts that come along with what leads to them, a line of ours at the foot of each footer.
    pub(in crate::output::word) fn along(
        &self,
        line: Option<&str>,
    ) -> (Vec<Relationship>, Vec<Part>) {
        let mut parts = self.parts.clone();
        if let Some(line) = line {
            for (name, _, bytes) in &mut parts {
                if name.starts_with("word/own-footer")
                    && let Ok(mut tree) = Element::parse(bytes, name)
                {
                    tree.children.push(Node::Element(small_line(line)));
                    *bytes = tree.part();
                }
            }
        }
        (self.relationships.clone(), parts)
    }

    /// Whether the header, and the footer, are to be ours; and what is in the section.
    pub(in crate::output::word) fn section(&self) -> (bool, bool, Vec<Element>) {
        let mut all: Vec<Element> = self.section.elements().cloned().collect();
        // A page that had no header may leave no room for one.
        let room = [
            (self.has_header, "w:header", 709),
            (self.has_footer, "w:footer", 567),
        ];
        for margins in all.iter_mut().filter(|element| element.name == "w:pgMar") {
            for (_, side, least) in room.iter().filter(|(has, ..)| !has) {
                let own = margins.attribute(side).and_then(|own| own.parse().ok());
                if own.is_none_or(|own: u32| own < 300) {
                    margins.set(side, &least.to_string());
                }
            }
        }
        (!self.has_header, !self.has_footer, all)
    }
}

fn small_line(line: &str) -> Element {
    let within = |name: &str, children: Vec<Node>| Element {
        children,
        ..Element::new(name, &[])
    };
    let style = Element::new("w:pStyle", &[("w:val", "Provenance")]);
    let properties = within("w:pPr", vec![Node::Element(style)]);
    let text = within("w:t", vec![Node::Text(clean(line).into_owned())]);
    let run = within("w:r", vec![Node::Element(text)]);
    within("w:p", vec![Node::Element(properties), Node::Element(run)])
}
