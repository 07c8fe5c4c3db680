//! The checks of the purpose.

use crate::answers::Agreement;
use crate::check::texts::{last_days, says};
use crate::check::{Report, Rule, Severity};
use crate::checklist::forms;
use crate::values::{Date, english};
use std::collections::HashSet;

/// The checks, in order of their codes.
pub(super) const RULES: &[Rule] = &[
    Rule {
        code: "PUR01",
        severity: Severity::Error,
        title: "a service is both included and left out",
        explanation: "The same words stand among the services and among what is left out. Decide which holds.",
        check: service_on_both_lists,
    },
    Rule {
        code: "PUR02",
        severity: Severity::Warning,
        title: "the purpose only repeats the title",
        explanation: "A purpose says what will be different and for whom. One that repeats the title \
                gives the partners nothing to hold their decisions against.",
        check: purpose_is_title,
    },
    Rule {
        code: "PUR03",
        severity: Severity::Warning,
        title: "the background names a body that no longer exists",
        explanation: "Clinical commissioning groups ended in England in July 2022, and primary care \
                trusts in 2013. A background may tell their history, but the present body should be named too. \
                Looked up on 23 November 2026 (NHS England).",
        check: abolished_bodies,
    },
    Rule {
        code: "PUR04",
        severity: Severity::Note,
        title: "objectives without any measure",
        explanation: "Objectives are listed, but monitoring and review says that nothing is measured. Then \
                nobody will be able to say whether they were met.",
        check: objectives_without_measures,
    },
    Rule {
        code: "PUR05",
        severity: Severity::Note,
        title: "an objective stands twice",
        explanation: "Two objectives have the same words. Take one out, or say how they differ.",
        check: objective_twice,
    },
    Rule {
        code: "PUR06",
        severity: Severity::Note,
        title: "the background tells another number of partners, or another end",
        explanation: "The background is the story that a reader takes first, and it is often copied from an earlier text. It \
            gives a number of partners, or a last day, that is not the one in the answers. One of the two is probably out of \
            date. Where it tells of another time or another document, leave it as it is.",
        check: background_contradicts,
    },
    Rule {
        code: "PUR07",
        severity: Severity::Note,
        title: "a principle of open books, and nobody may look",
        explanation: "The principles promise open books, but the answers on audit say that nobody may look. A principle \
            that no clause keeps is a cause of disputes. Give notice for an audit under monitoring and review, or word the \
            principle in another way.",
        check: open_book_without_access,
    },
    Rule {
        code: "PUR08",
        severity: Severity::Note,
        title: "a duty or a milestone concerns what is left out",
        explanation: "Something that the scope leaves out stands word for word in a partner's responsibilities or in the action \
            plan. Then a partner could be asked for work that nobody pays for. Take it out of one of the two.",
        check: duty_out_of_scope,
    },
    Rule {
        code: "PUR09",
        severity: Severity::Warning,
        title: "public bodies pool money or commission for each other without naming a power",
        explanation: "A public body can do only what statute allows. Pooling funds, and letting one body commission for another, \
            need a power that fits, such as section 75 of the National Health Service Act 2006 in England. Name it in \
            `purpose.powers`, and ask each body's adviser.",
        check: powers_not_named,
    },
];

/// Puts a text into the form in which two texts are compared.
fn folded(text: &str) -> String {
    text.trim().trim_end_matches('.').to_lowercase()
}

fn service_on_both_lists(agreement: &Agreement, report: &mut Report<'_>) {
    let services = agreement.lines("purpose.services");
    let left_out = agreement.lines("purpose.out_of_scope");
    let without: HashSet<String> = left_out.iter().map(|other| folded(other)).collect();
    for service in services {
        if without.contains(&folded(service)) {
            report
                .find(format!("\"{service}\" is both included and left out"))
                .at("purpose.services", "included here")
                .on(service)
                .at("purpose.out_of_scope", "left out here")
                .on(service)
                .hint("take it out of one of the two lists");
        }
    }
}

fn purpose_is_title(agreement: &Agreement, report: &mut Report<'_>) {
    if let (Some(purpose), Some(title)) = (
        agreement.text("purpose.purpose"),
        agreement.text("document.title"),
    ) && folded(purpose) == folded(title)
    {
        report
            .find("the purpose only repeats the title")
            .at("purpose.purpose", "the same words")
            .at("document.title", "as here")
            .hint("say for whom the work is and what will be different");
    }
}

fn abolished_bodies(agreement: &Agreement, report: &mut Report<'_>) {
    let Some(background) = agreement.text("purpose.background") else {
        return;
    };
    let gone = ["CCG", "CCGs", "PCT", "PCTs"]
        .into_iter()
        .find(|short| {
            background
                .split(|c: char| !c.is_alphanumeric())
                .any(|word| word == *short)
        })
        .or_else(|| {
            ["clinical commissioning group", "primary care trust"]
                .into_iter()
                .find(|long| background.to_lowercase().contains(long))
        });
    if let Some(name) = gone {
        report
            .find(format!(
                "the background names a kind of body that no longer exists ({name})"
            ))
            .at("purpose.background", "named here")
            .on(name)
            .hint("name its successor too");
    }
}

fn objectives_without_measures(agreement: &Agreement, report: &mut Report<'_>) {
    let objectives = agreement.lines("purpose.objectives");
    if !objectives.is_empty() && agreement.get("monitoring_and_review.measures").is_nil() {
        report
            .find("there are objectives but nothing is measured")
            .at("purpose.objectives", "objectives")
            .at("monitoring_and_review.measures", "no measures")
            .hint("give each objective at least one measure");
    }
}

fn objective_twice(agreement: &Agreement, report: &mut Report<'_>) {
    let objectives = agreement.lines("purpose.objectives");
    let mut seen = HashSet::new();
    for objective in objectives {
        if !seen.insert(folded(objective)) {
            report
                .find(format!("the objective \"{objective}\" stands twice"))
                .at("purpose.objectives", "twice here")
                .on(objective)
                .hint("take one out, or say how they differ");
        }
    }
}

const BACKGROUND: &str = "purpose.background";

fn background_contradicts(agreement: &Agreement, report: &mut Report<'_>) {
    let Some(background) = agreement.text(BACKGROUND) else {
        return;
    };
    let count = agreement.partner_rows().len();
    let told = (2..=20).find(|number| {
        let word = english::number_words(*number);
        says(&background.to_lowercase(), &format!("{word} partners"))
            || says(background, &format!("{number} partners"))
    });
    if let Some(told) = told.filter(|told| count >= 2 && *told as usize != count) {
        report
            .find(format!(
                "the background tells of {} partners, and there are {count}",
                english::number_words(told)
            ))
            .at(BACKGROUND, "told here")
            .on(" partners")
            .at("partners", "the first of them")
            .hint("correct the number, or say which partners are meant");
    }
    let Some(end) = agreement.expiry() else {
        return;
    };
    let start = agreement.commencement();
    let later = |day: &Date| start.is_none_or(|start| *day > start);
    if let Some(day) = last_days(background)
        .into_iter()
        .find(|day| *day != end && later(day))
    {
        report
            .find(format!(
                "the background tells of {day} as a last day, and the work ends on {end}"
            ))
            .at(BACKGROUND, "told here")
            .on(&day.to_string())
            .at(agreement.expiry_path(), format!("ends on {end}"))
            .hint("correct one of the two, or say what ends on that day");
    }
}

fn open_book_without_access(agreement: &Agreement, report: &mut Report<'_>) {
    const PRINCIPLES: &str = "purpose.principles";
    let promised = agreement.lines(PRINCIPLES).iter().any(|principle| {
        let lower = principle.to_lowercase();
        ["open book", "open-book", "open books"]
            .iter()
            .any(|words| says(&lower, words))
    });
    let path = "monitoring_and_review.audit_notice";
    if promised && agreement.asks(path) && agreement.get(path).is_nil() {
        report
            .find("the principles promise open books, and nobody may look at them")
            .at(PRINCIPLES, "promised here")
            .at(path, "no audit")
            .hint("give a notice for an audit, or word the principle in another way");
    }
}

fn duty_out_of_scope(agreement: &Agreement, report: &mut Report<'_>) {
    const ROLES: &str = "roles_and_responsibilities.roles";
    const MILESTONES: &str = "action_plan.milestones";
    for left_out in agreement.lines("purpose.out_of_scope") {
        let wanted = folded(left_out);
        if wanted.split_whitespace().count() < 2 {
            continue;
        }
        let concerns = |text: &str| says(&text.to_lowercase(), &wanted);
        let told = |report: &mut Report<'_>, list: &str, place: usize, column: &str| {
            report
                .find(format!(
                    "“{left_out}” is left out, and somebody is to do it"
                ))
                .at_row(list, place, Some(column), "to be done")
                .on(&wanted)
                .at("purpose.out_of_scope", "left out")
                .on(left_out)
                .hint("take it out of one of the two");
        };
        for (place, row) in agreement.rows(ROLES).iter().enumerate() {
            let duties = row.get("responsibilities").lines().unwrap_or_default();
            if duties.iter().any(|duty| concerns(duty)) {
                told(report, ROLES, place, "responsibilities");
            }
        }
        for (place, row) in agreement.rows(MILESTONES).iter().enumerate() {
            if row.get("task").text().is_some_and(concerns) {
                told(report, MILESTONES, place, "task");
            }
        }
    }
}

fn powers_not_named(agreement: &Agreement, report: &mut Report<'_>) {
    const POWERS: &str = "purpose.powers";
    let pooled = agreement.is("document.form", "pooled-fund");
    let commissions = agreement.is("roles_and_responsibilities.lead_model", "lead-commissioner");
    let public = agreement.partner_rows().iter().any(|row| {
        row.get("form")
            .choice()
            .is_some_and(|form| forms::PUBLIC_BODIES.contains(&form))
    });
    if public && (pooled || commissions) && !agreement.get(POWERS).is_given() {
        let (path, label) = if pooled {
            ("document.form", "a pooled fund")
        } else {
            (
                "roles_and_responsibilities.lead_model",
                "one commissions for the others",
            )
        };
        report
            .find("public bodies pool money or commission for each other, and no power is named")
            .at(path, label)
            .at(POWERS, "no power")
            .hint("name the power in purpose.powers, and ask each body's adviser");
    }
}
