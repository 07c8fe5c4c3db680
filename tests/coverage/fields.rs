//! Every question, and every column of a list, as one thing that can be answered.

use consortia::answers::Agreement;
use consortia::checklist::{self, Depth, ITEMS, Identity, Item, Kind, Question, Rows};
use consortia::values::{Answer, Row, Value};

/// A question, or a column of a list.
#[derive(Clone, Copy)]
pub struct Field {
    pub item: &'static Item,
    asked: &'static Question,
    column: Option<&'static Question>,
}

/// All of them, in order.
pub fn fields() -> Vec<Field> {
    let mut fields = Vec::new();
    for item in ITEMS.iter().copied() {
        for asked in item.questions {
            let field = |column| Field {
                item,
                asked,
                column,
            };
            fields.push(field(None));
            if let Kind::Rows(rows) = asked.kind {
                fields.extend(rows.columns.iter().map(|column| field(Some(column))));
            }
        }
    }
    fields
}

impl Field {
    /// The question, or the column.
    pub fn question(&self) -> &'static Question {
        self.column.unwrap_or(self.asked)
    }

    /// Its path: `action_plan.milestones.due`.
    pub fn path(&self) -> String {
        let list = self.list_path();
        self.column
            .map_or(list.clone(), |column| format!("{list}.{}", column.key))
    }

    /// The name of the column, where it is one.
    pub fn column_key(&self) -> Option<&'static str> {
        self.column.map(|column| column.key)
    }

    /// The path of the answer that holds it.
    pub fn list_path(&self) -> String {
        checklist::path(self.item, self.asked)
    }

    /// The least depth at which it is asked.
    pub fn depth(&self) -> Depth {
        self.asked.depth.max(self.question().depth)
    }

    /// Whether an agreement asks it and answers it.
    pub fn is_answered(&self, agreement: &Agreement) -> bool {
        let answer = agreement.get(&self.list_path());
        let Some(column) = self.column else {
            return agreement.applies(self.asked) && !answer.is_open();
        };
        let asked = agreement.applies(self.asked) && agreement.applies(column);
        let answered = |row: &Row| !row.get(column.key).is_open();
        asked && agreement.rows(&self.list_path()).iter().any(answered)
    }

    /// The agreement without the answer, then with every other answer that can simply be put in its place.
    pub fn changed(&self, agreement: &Agreement) -> Vec<Agreement> {
        let mut answers = vec![Answer::Unanswered];
        match self.question().kind {
            Kind::YesNo => answers.extend([true, false].map(Value::YesNo).map(Answer::Given)),
            Kind::Choice(choices) => {
                let words = choices.iter().map(|choice| Value::Choice(choice.value));
                answers.extend(words.map(Answer::Given));
            }
            Kind::Partner => {
                let ids = agreement.partner_ids().into_iter().map(Value::Partner);
                answers.extend(ids.map(Answer::Given));
            }
            _ => {}
        }
        if self.question().nil {
            answers.push(Answer::Nil);
        }
        answers
            .into_iter()
            .map(|answer| self.with(agreement, &answer))
            .collect()
    }

    /// Whether it is the partner that tells the entries of its list apart.
    fn is_identity(&self) -> bool {
        let by_partner = |rows: &Rows| rows.identity == Identity::Partner;
        matches!(self.asked.kind, Kind::Rows(rows) if by_partner(rows))
            && self.question().key == "partner"
    }

    fn with(&self, agreement: &Agreement, answer: &Answer) -> Agreement {
        let path = self.list_path();
        let mut changed = agreement.clone();
        let Some(column) = self.column else {
            changed.set(&path, answer.clone());
            return changed;
        };
        let mut rows = agreement.rows(&path).to_vec();
        for row in &mut rows {
            row.cells.retain(|(key, _)| *key != column.key);
            if let (true, Answer::Given(Value::Partner(id))) = (self.is_identity(), answer) {
                row.id = id.clone();
            }
            if *answer != Answer::Unanswered {
                row.cells.push((column.key, answer.clone()));
            }
        }
        changed.set(&path, Answer::Given(Value::Rows(rows)));
        changed
    }
}
