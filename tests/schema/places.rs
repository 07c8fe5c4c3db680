//! Every place in an answers file where an answer can stand, and what a file with nothing but that answer looks like.

use consortia::checklist::{ITEMS, Identity, Kind, Question, Rows};
use consortia::readiness;
use serde_json::Value;

/// A place for an answer.
#[derive(Clone, Copy, Debug)]
pub struct Place {
    table: &'static str,
    /// The list of which the question is a column.
    list: Option<(&'static str, &'static Rows)>,
    /// The question asked there.
    pub question: &'static Question,
}

const PARTNERS: &str = "\n[[partners]]\nid = \"open-gate\"\nname = \"Open Gate\"\n\
    \n[[partners]]\nid = \"hub\"\nname = \"The Hub\"\nshort_name = \"Hub\"\n";

/// Every place: questions, columns of lists, scores of readiness.
pub fn places() -> Vec<Place> {
    let mut all = Vec::new();
    for item in ITEMS {
        for question in item.questions {
            let place = |list, question| Place {
                table: item.key,
                list,
                question,
            };
            all.push(place(None, question));
            if let Kind::Rows(rows) = question.kind {
                let columns = rows.columns.iter();
                all.extend(columns.map(|column| place(Some((question.key, rows)), column)));
            }
        }
    }
    all.extend(readiness::factors().map(|factor| Place {
        table: readiness::TABLE,
        list: None,
        question: &factor.question,
    }));
    all
}

impl Place {
    /// A file in which this value stands here, and no other answer.
    pub fn file(&self, value: &str) -> String {
        let key = self.question.key;
        match self.list {
            None if self.is_table() => format!("format = 1\n{key} = {value}\n"),
            None => format!("format = 1\n[{}]\n{key} = {value}\n{PARTNERS}", self.table),
            Some((list, rows)) => {
                let path = if list == self.table {
                    list.to_owned()
                } else {
                    format!("{}.{list}", self.table)
                };
                let own = match rows.identity {
                    Identity::Id => "id = \"one\"\n",
                    Identity::Partner if key != "partner" => "partner = \"hub\"\n",
                    Identity::Partner => "",
                };
                format!("format = 1\n{PARTNERS}\n[[{path}]]\n{own}{key} = {value}\n")
            }
        }
    }

    /// Whether it is the list of partners, which has no table around it.
    fn is_table(&self) -> bool {
        self.list.is_none() && self.table == "partners"
    }

    /// What the schema says of the place.
    pub fn node<'s>(&self, schema: &'s Value) -> &'s Value {
        let mut node = &schema["properties"][self.table];
        if !self.is_table() && self.list.is_none_or(|(list, _)| list != self.table) {
            node = &node["properties"][self.list.map_or(self.question.key, |(list, _)| list)];
        }
        match self.list {
            Some(_) => &node["items"]["properties"][self.question.key],
            None => node,
        }
    }

    /// What it says of the usual way to answer.
    pub fn usual<'s>(&self, schema: &'s Value) -> &'s Value {
        let node = self.node(schema);
        node.get("anyOf").map_or(node, |ways| &ways[0])
    }
}

/// A text as TOML writes it.
pub fn quoted(text: &str) -> String {
    toml_edit::Value::from(text).to_string()
}
