//! Filling the templates in with no answers, and with every example, as each document at each depth.

use super::faults::{DANGLING, FAILS, STRUCTURE, TWICE};
use super::found::Found;
use super::syntax::plain;
use super::trace;
use crate::answers::{Agreement, read};
use crate::check::Place;
use crate::companions::{COMPANIONS, CompanionError, Maker, Wanted};
use crate::document::{Document, Problem, ProblemKind, Trace};
use crate::drafting::{DraftError, Options, draft};
use crate::examples::EXAMPLES;
use crate::template::BUILT_IN;
use crate::template::context::DocumentKind;
use crate::template::engine::{TemplateError, Templates};
use crate::template::usage::Usage;
use crate::values::{Answer, Value};
use std::collections::BTreeSet;

const DEPTHS: [&str; 3] = ["short", "standard", "full"];

/// The templates as they are tried, and what they are tried with.
pub(super) struct Trials<'t> {
    templates: &'t Templates,
    /// The templates without the names that nothing has, and with the built-in ones for those that are not well formed, so
    /// that these do not hide what else is wrong.
    patched: Option<Templates>,
    patched_in: BTreeSet<String>,
    agreements: Vec<(&'static str, Agreement)>,
}

impl<'t> Trials<'t> {
    pub fn new(templates: &'t Templates, usage: &Usage, broken: &BTreeSet<String>) -> Self {
        // In companion documents, a clause that is not in the agreement is nothing, and no fault.
        let unknown = || usage.unknown.iter();
        let stops = unknown().any(|one| !one.name.starts_with("clause."));
        let patched = (stops || !broken.is_empty()).then(|| {
            templates.with_texts(|name, text| {
                if broken.contains(name) {
                    let built_in = BUILT_IN.iter().find(|(own, _)| *own == name);
                    return built_in.map_or_else(String::new, |(_, text)| (*text).to_owned());
                }
                let mut text = text.to_owned();
                let mut spans: Vec<_> = unknown()
                    .filter(|one| one.template == name)
                    .map(|one| one.span.clone())
                    .collect();
                spans.sort_by_key(|span| std::cmp::Reverse(span.start));
                for span in spans {
                    // Takes as many bytes, so that every place stays; true in no condition, and nothing for a loop.
                    let nothing = format!("{:<width$}", "[]", width = span.len());
                    text.replace_range(span, &nothing);
                }
                text
            })
        });
        let examples = EXAMPLES.iter();
        let examples = examples.map(|example| (example.name, read(example.text).0));
        let mut agreements = vec![("no answers", Agreement::default())];
        agreements.extend(examples);
        Self {
            templates,
            patched,
            patched_in: unknown().map(|one| one.template.clone()).collect(),
            agreements,
        }
    }

    fn tried(&self) -> &Templates {
        self.patched.as_ref().unwrap_or(self.templates)
    }

    /// Every document, with what it was drafted from; what cannot be drafted is left out.
    pub fn drafts(&self, change: impl Fn(&mut Agreement)) -> Vec<(DocumentKind, Document)> {
        let mut drafts = Vec::new();
        self.each(change, |_, kind, result| {
            if let Ok(document) = result {
                drafts.push((kind, document));
            }
        });
        drafts
    }

    fn each(
        &self,
        change: impl Fn(&mut Agreement),
        mut look: impl FnMut(String, DocumentKind, Result<Document, DraftError>),
    ) {
        for (name, agreement) in &self.agreements {
            for kind in [DocumentKind::Mou, DocumentKind::Alliance] {
                for depth in DEPTHS {
                    let mut agreement = agreement.clone();
                    agreement.set("document.depth", Answer::Given(Value::Choice(depth)));
                    change(&mut agreement);
                    let options = Options {
                        kind: Some(kind),
                        made_on: None,
                    };
                    let result = draft(&agreement, &[], self.tried(), &options);
                    let trial = format!("{name}, as {}, {depth}", kind.word());
                    look(trial, kind, result);
                }
            }
        }
    }

    /// Reports what goes wrong.
    pub fn run(&self, found: &mut Found<'_>) {
        self.each(
            |_| {},
            |trial, kind, result| {
                if let Err(error) = result {
                    self.report(error, kind.template(), &trial, found);
                }
            },
        );
        for (name, agreement) in &self.agreements {
            self.companions(name, agreement, found);
        }
    }

    /// Drafts each companion document that an example gives, for its first partner where it is one for each.
    fn companions(&self, name: &str, agreement: &Agreement, found: &mut Found<'_>) {
        // Where the agreement itself cannot be drafted, that has been reported.
        let Ok(maker) = Maker::new(agreement, self.tried(), None) else {
            return;
        };
        let ids = agreement.partner_ids();
        for companion in COMPANIONS {
            let wanted = Wanted {
                companion,
                partner: ids.first(),
                on: None,
            };
            let trial = (*name).to_owned();
            let error = match maker.make(&wanted) {
                Err(CompanionError::Draft(error)) => error,
                Err(CompanionError::Template(error)) => error.into(),
                Ok(_)
                | Err(CompanionError::NotMade { .. } | CompanionError::WhichPartner { .. }) => {
                    continue;
                }
            };
            self.report(error, companion.template, &trial, found);
        }
    }

    fn report(&self, error: DraftError, document: &str, trial: &str, found: &mut Found<'_>) {
        match error {
            DraftError::Template(TemplateError::Template { message, place, .. }) => {
                // What cannot be compiled, or is not there, has been reported.
                if self.tried().try_compile(document).is_err() {
                    return;
                }
                let (template, span) = match place {
                    Some((template, span)) => (template, Some(span)),
                    None => (document.to_owned(), None),
                };
                // There, it may fail for nothing but the name that nothing has.
                if self.patched_in.contains(&template) {
                    return;
                }
                let message = plain(&message);
                if let Some(finding) = found.add(
                    &FAILS,
                    message,
                    &template,
                    span,
                    &format!("seen with {trial}"),
                ) {
                    let lacks = finding.message.contains("not defined");
                    finding.hint = Some(
                        if lacks {
                            "put {% if … is given %} around what needs the answer"
                        } else {
                            "most answers stand here as words; docs/templates.md lists what is a number or a list"
                        }
                        .to_owned(),
                    );
                }
            }
            // The folder was read before.
            DraftError::Template(_) => {}
            DraftError::Document { problems, .. } => {
                for problem in problems {
                    self.problem(problem, document, trial, found);
                }
            }
        }
    }

    fn problem(&self, problem: Problem, document: &str, trial: &str, found: &mut Found<'_>) {
        let mut traces = problem.traces.iter();
        let find = |one| trace::find(self.templates, document, one);
        let mut main = traces.next().and_then(find);
        let mut second = traces
            .next()
            .and_then(|one| trace::find_but(self.templates, document, one, main.as_ref()));
        // Told of at the one, with the other beside; which of them comes first differs from draft to draft.
        if let (Some((one, at)), Some((other, there))) = (&main, &second)
            && (one, at.start) < (other, there.start)
        {
            std::mem::swap(&mut main, &mut second);
        }
        let (template, span) = match main {
            Some((template, span)) => (template, Some(span)),
            None => (document.to_owned(), None),
        };
        let (rule, label) = match problem.kind {
            ProblemKind::Reference => (&DANGLING, format!("leads nowhere ({trial})")),
            ProblemKind::Id => (&TWICE, format!("used here ({trial})")),
            ProblemKind::Structure => (&STRUCTURE, format!("seen with {trial}")),
        };
        let other = match problem.kind {
            ProblemKind::Reference => self.left_out(document, problem.subject(), &template, found),
            ProblemKind::Id => Some(match second {
                Some((other, at)) if other == template => Place {
                    span: Some(at),
                    path: other,
                    label: "and here".to_owned(),
                },
                Some((other, at)) => found.elsewhere(&other, at.start, "and here"),
                None => Place {
                    span: None,
                    path: template.clone(),
                    label: "the template is included twice, or this is in a loop".to_owned(),
                },
            }),
            ProblemKind::Structure => None,
        };
        let Some(finding) = found.add(rule, problem.message, &template, span, &label) else {
            return;
        };
        finding.hint = match (problem.kind, &other) {
            (ProblemKind::Reference, Some(_)) => {
                Some("leave the reference out where that clause is left out".to_owned())
            }
            (ProblemKind::Id, Some(place)) if place.span.is_none() && place.path == template => {
                Some("in a loop, put the entry into it, as in {#risk-{{ loop.index }}}".to_owned())
            }
            (ProblemKind::Id, _) => Some("give each of the two an id of its own".to_owned()),
            _ => problem.hint,
        };
        finding.places.extend(other);
    }

    /// The place of an id that is not in a document, though one of its templates has it.
    fn left_out(
        &self,
        document: &str,
        id: Option<&str>,
        told_of: &str,
        found: &Found<'_>,
    ) -> Option<Place> {
        let trace = Trace::anywhere(format!("{{#{}", id?));
        let (template, span) = trace::find(self.templates, document, &trace)?;
        Some(if template == told_of {
            Place {
                span: Some(span),
                path: template,
                label: "is left out there".to_owned(),
            }
        } else {
            found.elsewhere(&template, span.start, "is left out there")
        })
    }
}
