//! What follows from the plan.

use crate::answers::Agreement;
use crate::checklist::item::Derived;
use crate::checklist::timeframe::derived::every;
use crate::values::{Answer, Row, Value};

const MILESTONES: &str = "action_plan.milestones";

/// The facts that templates may print beside the answers.
pub(super) const DERIVED: &[Derived] = &[
    Derived {
        key: "refresh_words",
        label: "how often the plan is brought up to date",
        work_out: |agreement| every(agreement.get("action_plan.refresh_every")),
    },
    Derived {
        key: "waiting",
        label: "the steps that wait for others",
        work_out: waiting,
    },
];

/// For each step that waits for another, the task of that other, which people read instead of its id; the id where
/// there is no such step.
fn waiting(agreement: &Agreement) -> Answer {
    let rows = agreement.rows(MILESTONES);
    let waiting = rows.iter().filter_map(|row| {
        let first = row.get("depends_on").text()?.trim();
        let before = rows.iter().find(|other| other.id.as_str() == first);
        let after = before.map_or_else(|| row.get("depends_on"), |before| before.get("task"));
        Some(Row {
            id: row.id.clone(),
            cells: vec![("after", after.clone())],
        })
    });
    Answer::Given(Value::Rows(waiting.collect()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::answers;

    #[test]
    fn a_step_waits_for_the_task_of_another() {
        let text = "[document]\ndepth = \"full\"\n[[action_plan.milestones]]\nid = \"budget\"\n\
            task = \"Agree the budget\"\n[[action_plan.milestones]]\nid = \"post\"\n\
            task = \"Recruit\"\ndepends_on = \"budget\"\n";
        let (agreement, faults) = answers::read(text);
        assert!(faults.is_empty(), "{faults:?}");
        let Answer::Given(Value::Rows(rows)) = waiting(&agreement) else {
            panic!("no rows");
        };
        assert_eq!(rows.len(), 1);
        assert_eq!(rows[0].id.as_str(), "post");
        assert_eq!(rows[0].get("after").text(), Some("Agree the budget"));
    }
}
