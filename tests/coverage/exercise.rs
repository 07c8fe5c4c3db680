//! Which examples answer a question, and which places of the draft its answer changes.

use crate::fields::{Field, fields};
use crate::places::{Place, Words, differing, words};
use consortia::answers::{Agreement, AnswersFile, Source};
use consortia::drafting::{Options, draft};
use consortia::examples::EXAMPLES;
use consortia::template::Templates;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{LazyLock, Mutex};

/// What becomes of a question in the examples.
pub struct Exercised {
    pub field: Field,
    /// The examples that answer it where it is asked.
    pub answered: Vec<&'static str>,
    /// The example in which the answer is shown to matter.
    pub shown_by: Option<&'static str>,
    /// The places that change with the answer there.
    pub places: Vec<Place>,
}

/// Every question with what becomes of it, worked out once.
pub fn exercised() -> &'static [Exercised] {
    static ALL: LazyLock<Vec<Exercised>> = LazyLock::new(work_out);
    &ALL
}

struct Drafted {
    name: &'static str,
    agreement: Agreement,
    words: Words,
}

fn work_out() -> Vec<Exercised> {
    let templates = Templates::built_in().expect("the built-in templates are well formed");
    let examples: Vec<Drafted> = EXAMPLES
        .iter()
        .map(|example| {
            let file = AnswersFile::new(Source::new(example.name, example.text));
            let agreement = file.agreement().clone();
            Drafted {
                name: example.name,
                words: drafted(&agreement, &templates),
                agreement,
            }
        })
        .collect();
    let fields = fields();
    let next = AtomicUsize::new(0);
    let found = Mutex::new(Vec::new());
    std::thread::scope(|scope| {
        for _ in 0..std::thread::available_parallelism().map_or(2, usize::from) {
            scope.spawn(|| {
                while let Some(field) = fields.get(next.fetch_add(1, Ordering::Relaxed)) {
                    let one = exercise(*field, &examples, &templates);
                    found.lock().expect("no other thread failed").push(one);
                }
            });
        }
    });
    let mut found = found.into_inner().expect("no thread failed");
    let place = |one: &Exercised| fields.iter().position(|f| f.path() == one.field.path());
    found.sort_by_cached_key(place);
    found
}

fn drafted(agreement: &Agreement, templates: &Templates) -> Words {
    let document = draft(agreement, &[], templates, &Options::default());
    words(&document.unwrap_or_else(|error| panic!("{error}")))
}

fn exercise(field: Field, examples: &[Drafted], templates: &Templates) -> Exercised {
    let answering: Vec<&Drafted> = examples
        .iter()
        .filter(|example| field.is_answered(&example.agreement))
        .collect();
    let mut one = Exercised {
        field,
        answered: answering.iter().map(|example| example.name).collect(),
        shown_by: None,
        places: Vec::new(),
    };
    for example in answering {
        for changed in field.changed(&example.agreement) {
            one.places = differing(&example.words, &drafted(&changed, templates));
            if !one.places.is_empty() {
                one.shown_by = Some(example.name);
                return one;
            }
        }
    }
    one
}
