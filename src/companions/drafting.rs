//! From the table to a document.

use super::table::Companion;
use super::{clauses, facts, partner};
use crate::answers::Agreement;
use crate::calendar::{Calendar, Stamp, calendar, ics};
use crate::document::Document;
use crate::drafting::{self, DraftError, Options};
use crate::template::{self, Beside, DocumentKind, Draft, TemplateError, Templates};
use crate::values::{Date, Id};
use std::collections::BTreeMap;

/// Why a companion document could not be made.
#[derive(Debug, thiserror::Error)]
pub enum CompanionError {
    /// The answers give no such document.
    #[error("there is no {} to make: {otherwise} ({path})", .title.to_lowercase())]
    NotMade {
        /// The title of the companion document.
        title: &'static str,
        /// Why.
        otherwise: &'static str,
        /// The answer that says so.
        path: &'static str,
    },
    /// It is one for each partner, and none is named.
    #[error("{key} is one for each partner, and none is named")]
    WhichPartner {
        /// The name of the companion document.
        key: &'static str,
    },
    /// The agreement or the companion document could not be drafted.
    #[error(transparent)]
    Draft(#[from] DraftError),
    /// A template is wrong.
    #[error(transparent)]
    Template(#[from] TemplateError),
}

/// What is wanted.
#[derive(Clone, Copy, Debug)]
pub struct Wanted<'a> {
    /// Which companion document.
    pub companion: &'static Companion,
    /// For which partner, where it is one for each.
    pub partner: Option<&'a Id>,
    /// The day of the notice, of joining or of the decision, where there is one.
    pub on: Option<Date>,
}

/// Makes companion documents of one agreement. The agreement itself is drafted once, for the numbers of its clauses.
pub struct Maker<'a> {
    agreement: &'a Agreement,
    templates: &'a Templates,
    made_on: Option<Date>,
    clauses: BTreeMap<String, String>,
    calendar: Calendar,
}

impl<'a> Maker<'a> {
    /// Drafts the agreement and works out its calendar.
    ///
    /// # Errors
    /// Where a template of the agreement is wrong.
    pub fn new(
        agreement: &'a Agreement,
        templates: &'a Templates,
        made_on: Option<Date>,
    ) -> Result<Self, DraftError> {
        let options = Options {
            kind: None,
            made_on,
        };
        let drafted = drafting::draft(agreement, &[], templates, &options)?;
        Ok(Self {
            agreement,
            templates,
            made_on,
            clauses: clauses(&drafted, templates),
            calendar: calendar(agreement),
        })
    }

    /// Where the ids of the agreement stand in it; see [`clauses`].
    pub fn clauses(&self) -> &BTreeMap<String, String> {
        &self.clauses
    }

    /// The calendar of the agreement.
    pub fn calendar(&self) -> &Calendar {
        &self.calendar
    }

    /// The calendar as an .ics file.
    pub fn ics(&self) -> String {
        let title = self.agreement.text("document.title");
        let words: Vec<&str> = title.unwrap_or("Agreement").split_whitespace().collect();
        let placed = self.calendar.events.iter().filter_map(|event| {
            let place = self.clauses.get(&event.clause.replace('-', "_"))?;
            Some((event.clause.clone(), place.clone()))
        });
        let stamp = Stamp {
            name: words.join(" "),
            made_on: self.made_on,
            clauses: placed.collect(),
        };
        ics(&self.calendar, self.agreement, &stamp)
    }

    /// Makes one.
    ///
    /// # Errors
    /// Where the answers give no such document, no partner is named for one that needs it, or a template is wrong.
    pub fn make(&self, wanted: &Wanted<'_>) -> Result<Document, CompanionError> {
        let companion = wanted.companion;
        let missing = companion
            .needs
            .iter()
            .find(|need| !(need.met)(self.agreement));
        if let Some(need) = missing {
            return Err(CompanionError::NotMade {
                title: companion.title,
                otherwise: need.otherwise,
                path: need.path,
            });
        }
        let per_partner = companion.is_per_partner(self.agreement);
        if per_partner && wanted.partner.is_none() {
            return Err(CompanionError::WhichPartner { key: companion.key });
        }
        let partner = wanted.partner.filter(|_| per_partner);
        let draft = Draft {
            kind: DocumentKind::of(self.agreement),
            findings: Vec::new(),
            made_on: self.made_on,
        };
        let beside = Beside {
            facts: facts::facts(self.agreement, &self.calendar, &self.clauses, wanted),
            partner: partner.map(|id| {
                let facts = partner::facts(self.agreement, &self.calendar, id);
                (id.clone(), facts)
            }),
            clauses: self.clauses.clone().into_iter().collect(),
        };
        let context = template::companion_context(self.agreement, &draft, &beside);
        let markdown = self.templates.render(companion.template, &context)?;
        let document = drafting::build(&markdown, self.agreement, companion.template)?;
        Ok(document)
    }
}

/// The names under `companion` and under `partner`, for the check of templates.
pub(crate) fn fact_names() -> [Vec<&'static str>; 2] {
    let agreement = Agreement::default();
    let calendar = Calendar::default();
    let wanted = Wanted {
        companion: &super::COMPANIONS[0],
        partner: None,
        on: None,
    };
    let nobody = Id::from_name("nobody");
    let names = |facts: template::Facts| facts.into_iter().map(|(name, _)| name).collect();
    [
        names(facts::facts(
            &agreement,
            &calendar,
            &BTreeMap::new(),
            &wanted,
        )),
        names(partner::facts(&agreement, &calendar, &nobody)),
    ]
}
