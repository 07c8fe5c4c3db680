//! The checks of item 3.

use crate::answers::Agreement;
use crate::check::{Report, Rule, Severity};
use crate::nearest::nearest;
use crate::values::english::quoted;
use crate::values::{DayOff, Row};
use std::collections::HashMap;

const MILESTONES: &str = "action_plan.milestones";
const COMMENCEMENT: &str = "timeframe.commencement";

/// How many other milestones a hint names before it names only the nearest.
const NAMED: usize = 12;

/// The checks, in order of their codes.
pub(super) const RULES: &[Rule] = &[
    Rule {
        code: "PLA01",
        severity: Severity::Error,
        title: "a milestone outside the term",
        explanation: "The date of the milestone lies before the work starts or after it ends, when nobody has promised \
            anything. Move the milestone, or the term. Steps to get ready belong before the start only if the start is \
            that of the services: then start earlier.",
        check: outside_term,
    },
    Rule {
        code: "PLA02",
        severity: Severity::Note,
        title: "a milestone on a day on which nobody works",
        explanation: "The date is a Saturday, a Sunday or a bank holiday in the nation of the document. For years whose bank holidays \
            are not known, the usual ones are taken, and the message says so.",
        check: not_a_working_day,
    },
    Rule {
        code: "PLA03",
        severity: Severity::Error,
        title: "a milestone waits for one that is not there",
        explanation: "`depends_on` names the id of another milestone in the list. This one is not in the list, or is the \
            milestone itself.",
        check: unknown_dependency,
    },
    Rule {
        code: "PLA04",
        severity: Severity::Error,
        title: "a milestone is due before the one it waits for",
        explanation: "The milestone that has to be done first has the later date. Change one of the dates.",
        check: due_before_dependency,
    },
    Rule {
        code: "PLA05",
        severity: Severity::Error,
        title: "milestones wait for each other",
        explanation: "Following `depends_on` from this milestone leads back to it, so that none of them can ever start.",
        check: circle,
    },
    Rule {
        code: "PLA06",
        severity: Severity::Warning,
        title: "getting ready takes longer than the term",
        explanation: "The time to get ready reaches beyond the last day, so that services would never start.",
        check: mobilisation_too_long,
    },
    Rule {
        code: "PLA07",
        severity: Severity::Note,
        title: "a task stands twice",
        explanation: "Two milestones have the same task. Take one out, or say how they differ.",
        check: task_twice,
    },
];

fn outside_term(agreement: &Agreement, report: &mut Report<'_>) {
    for (place, row) in agreement.rows(MILESTONES).iter().enumerate() {
        let Some(due) = row.get("due").date() else {
            continue;
        };
        if let Some(start) = agreement.commencement().filter(|start| due < *start) {
            report
                .find(format!(
                    "a milestone is due on {due}, before the work starts"
                ))
                .at_row(MILESTONES, place, Some("due"), "due here")
                .at(COMMENCEMENT, format!("starts on {start}"))
                .hint("move the milestone or the start");
        } else if let Some(end) = agreement.expiry().filter(|end| due > *end) {
            report
                .find(format!("a milestone is due on {due}, after the work ends"))
                .at_row(MILESTONES, place, Some("due"), "due here")
                .at(agreement.expiry_path(), format!("ends on {end}"))
                .hint("move the milestone or the end");
        }
    }
}

fn not_a_working_day(agreement: &Agreement, report: &mut Report<'_>) {
    let nation = agreement.nation();
    for (place, row) in agreement.rows(MILESTONES).iter().enumerate() {
        if let Some(due) = row.get("due").date()
            && let Some(off) = DayOff::of(due, nation)
        {
            report
                .find(format!("a milestone is due on {due}, {off}"))
                .at_row(MILESTONES, place, Some("due"), "due here")
                .hint(off.remedy("choose the working day before"));
        }
    }
}

/// The place of the milestone that each waits for.
fn dependencies(rows: &[Row]) -> Vec<Option<usize>> {
    let places: HashMap<&str, usize> = rows
        .iter()
        .enumerate()
        .map(|(place, row)| (row.id.as_str(), place))
        .collect();
    let first = |row: &Row| places.get(row.get("depends_on").text()?.trim()).copied();
    rows.iter().map(first).collect()
}

fn unknown_dependency(agreement: &Agreement, report: &mut Report<'_>) {
    let rows = agreement.rows(MILESTONES);
    for (place, found) in dependencies(rows).into_iter().enumerate() {
        let row = &rows[place];
        let Some(first) = row.get("depends_on").text().map(str::trim) else {
            continue;
        };
        if found.is_none() || found == Some(place) {
            let others = rows.iter().map(|row| row.id.as_str());
            let others: Vec<&str> = others
                .filter(|id| *id != row.id.as_str())
                .take(NAMED + 1)
                .collect();
            let hint = match nearest(first, others.iter().copied()) {
                _ if others.len() <= NAMED => format!("the others are: {}", others.join(", ")),
                Some(near) => format!("did you mean \"{near}\"?"),
                None => "name the id of another milestone".to_owned(),
            };
            report
                .find(format!(
                    "the milestone waits for one that is not there ({})",
                    quoted(first)
                ))
                .at_row(
                    MILESTONES,
                    place,
                    Some("depends_on"),
                    "not another milestone",
                )
                .hint(hint);
        }
    }
}

fn due_before_dependency(agreement: &Agreement, report: &mut Report<'_>) {
    let rows = agreement.rows(MILESTONES);
    for (place, first) in dependencies(rows).into_iter().enumerate() {
        if let Some(first) = first
            && let (Some(due), Some(before)) =
                (rows[place].get("due").date(), rows[first].get("due").date())
            && due < before
        {
            report
                .find(format!(
                    "a milestone is due on {due}, before the one it waits for ({before})"
                ))
                .at_row(MILESTONES, place, Some("due"), "due here")
                .at_row(MILESTONES, first, Some("due"), "has to be done first")
                .hint("change one of the two dates");
        }
    }
}

fn circle(agreement: &Agreement, report: &mut Report<'_>) {
    let rows = agreement.rows(MILESTONES);
    let first = dependencies(rows);
    // From which start each milestone was reached; what an earlier start reached is not walked again.
    let mut reached: Vec<Option<usize>> = vec![None; rows.len()];
    for start in 0..rows.len() {
        let mut path = Vec::new();
        let mut next = Some(start);
        while let Some(place) = next.filter(|place| reached[*place].is_none()) {
            reached[place] = Some(start);
            path.push(place);
            next = first[place];
        }
        let again = next.filter(|place| reached[*place] == Some(start));
        let Some(ring) = again.and_then(|again| path.iter().position(|place| *place == again))
        else {
            continue;
        };
        let mut ring = path.split_off(ring);
        if ring.len() < 2 {
            continue;
        }
        let least = (0..ring.len()).min_by_key(|at| ring[*at]);
        ring.rotate_left(least.unwrap_or(0));
        let mut finding = report.find(format!("{} milestones wait for each other", ring.len()));
        for place in ring {
            finding = finding.at_row(MILESTONES, place, Some("depends_on"), "waits here");
        }
        finding.hint("decide which of them comes first");
    }
}

fn mobilisation_too_long(agreement: &Agreement, report: &mut Report<'_>) {
    let path = "action_plan.mobilisation";
    if let (Some(start), Some(end), Some(period)) = (
        agreement.commencement(),
        agreement.expiry(),
        agreement.period(path),
    ) && start <= end
        && start
            .add(period, agreement.nation())
            .is_some_and(|ready| ready > end)
    {
        report
            .find(format!(
                "getting ready takes {period}, longer than the term"
            ))
            .at(path, "this long")
            .at(COMMENCEMENT, format!("from {start} to {end}"))
            .hint("shorten it, or move the end");
    }
}

fn task_twice(agreement: &Agreement, report: &mut Report<'_>) {
    let folded = |row: &Row| {
        row.get("task")
            .text()
            .map(|task| task.trim().trim_end_matches('.').to_lowercase())
    };
    let mut seen: HashMap<String, usize> = HashMap::new();
    for (place, row) in agreement.rows(MILESTONES).iter().enumerate() {
        let Some(task) = folded(row) else { continue };
        let first = *seen.entry(task).or_insert(place);
        if first != place {
            report
                .find("a task stands twice in the plan")
                .at_row(MILESTONES, place, Some("task"), "again here")
                .at_row(MILESTONES, first, Some("task"), "first here")
                .hint("take one out, or say how they differ");
        }
    }
}
