//! Proving templates: names, answers that nothing prints, and references, over every example.

use super::context::DocumentKind;
use super::engine::Templates;
use super::usage::usage;
use crate::answers::{Agreement, read};
use crate::checklist::{self, Kind};
use crate::companions::{COMPANIONS, CompanionError, Maker, Wanted};
use crate::drafting::{DraftError, Options, draft};
use crate::examples::EXAMPLES;
use crate::values::{Answer, Value};

/// Something wrong with a template.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// The template; empty where it concerns them all.
    pub template: String,
    /// The line in it, from 1; 0 where it is not known.
    pub line: usize,
    /// What is the matter.
    pub message: String,
    /// What to do next.
    pub hint: Option<String>,
}

impl std::fmt::Display for Fault {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match (self.template.is_empty(), self.line) {
            (true, _) => {}
            (false, 0) => write!(f, "{}: ", self.template)?,
            (false, line) => write!(f, "{}:{line}: ", self.template)?,
        }
        f.write_str(&self.message)?;
        match &self.hint {
            Some(hint) => write!(f, "\n  hint: {hint}"),
            None => Ok(()),
        }
    }
}

/// Answers that decide what is asked or how, and are not printed themselves.
const NOT_PRINTED: &[&str] = &["document.kind", "document.depth"];

/// Everything wrong with the templates.
pub fn proof(templates: &Templates) -> Vec<Fault> {
    let mut faults = Vec::new();
    let usage = usage(templates);
    // A name that nothing has stops every rendering that meets it: one report of it is enough.
    // A clause that a companion cites and the agreement lacks concerns that companion alone.
    let renders = usage
        .unknown
        .iter()
        .all(|unknown| unknown.name.starts_with("clause."));
    for unknown in usage.unknown {
        faults.push(Fault {
            template: unknown.template,
            line: unknown.line,
            message: format!("nothing is called {}", unknown.name),
            hint: unknown.nearest.map(|near| format!("did you mean {near}?")),
        });
    }
    for path in answers() {
        if !usage.used.contains(&path) && !NOT_PRINTED.contains(&path.as_str()) {
            faults.push(Fault {
                template: String::new(),
                line: 0,
                message: format!("no template uses the answer {path}"),
                hint: Some(format!(
                    "print {{{{ {path} }}}} in the template of its item"
                )),
            });
        }
    }
    if renders {
        render(templates, &mut faults);
    }
    faults
}

/// The paths of all answers, with the columns of lists; the partner of a list with one entry each is not one.
fn answers() -> Vec<String> {
    let mut paths = Vec::new();
    for item in checklist::ITEMS {
        for question in item.questions {
            let path = checklist::path(item, question);
            if let Kind::Rows(shape) = question.kind {
                let own = shape
                    .columns
                    .iter()
                    .filter(|column| column.key != "partner");
                paths.extend(own.map(|column| format!("{path}.{}", column.key)));
            }
            paths.push(path);
        }
    }
    paths
}

/// Renders nothing answered, and every example, as each document at each depth.
fn render(templates: &Templates, faults: &mut Vec<Fault>) {
    let mut trials = vec![("no answers", Agreement::default())];
    trials.extend(
        EXAMPLES
            .iter()
            .map(|example| (example.name, read(example.text).0)),
    );
    for (name, agreement) in trials {
        for kind in [DocumentKind::Mou, DocumentKind::Alliance] {
            for depth in ["short", "standard", "full"] {
                let mut agreement = agreement.clone();
                agreement.set("document.depth", Answer::Given(Value::Choice(depth)));
                let options = Options {
                    kind: Some(kind),
                    made_on: None,
                };
                if let Err(error) = draft(&agreement, &[], templates, &options) {
                    report(error, &format!("{name}, {}, {depth}", kind.word()), faults);
                }
            }
        }
        render_companions(templates, name, &agreement, faults);
    }
}

/// Renders each companion document that an example gives, for its first partner where it is one for each.
fn render_companions(
    templates: &Templates,
    name: &str,
    agreement: &Agreement,
    faults: &mut Vec<Fault>,
) {
    // Where the agreement itself cannot be drafted, that has been reported.
    let Ok(maker) = Maker::new(agreement, templates, None) else {
        return;
    };
    let ids = agreement.partner_ids();
    for companion in COMPANIONS {
        let wanted = Wanted {
            companion,
            partner: ids.first(),
            on: None,
        };
        let trial = format!("{name}, {}", companion.key);
        match maker.make(&wanted) {
            Err(CompanionError::Draft(error)) => report(error, &trial, faults),
            Err(CompanionError::Template(error)) => report(error.into(), &trial, faults),
            Ok(_) | Err(CompanionError::NotMade { .. } | CompanionError::WhichPartner { .. }) => {}
        }
    }
}

fn report(error: DraftError, trial: &str, faults: &mut Vec<Fault>) {
    let found: Vec<Fault> = match error {
        DraftError::Template(error) => {
            vec![Fault {
                template: String::new(),
                line: 0,
                message: error.to_string(),
                hint: None,
            }]
        }
        DraftError::Document { template, problems } => problems
            .into_iter()
            .map(|problem| Fault {
                template: template.to_owned(),
                line: 0,
                message: format!("{} (seen with {trial})", problem.message),
                hint: problem.hint,
            })
            .collect(),
    };
    for fault in found {
        let subject = |message: &str| {
            message
                .split(" (seen with ")
                .next()
                .unwrap_or_default()
                .to_owned()
        };
        if !faults
            .iter()
            .any(|known| subject(&known.message) == subject(&fault.message))
        {
            faults.push(fault);
        }
    }
}
