//! Item 3: who does what by when.

mod derived;
mod rules;

use super::item::Item;
use super::question::{Identity, Question, Rows};

/// The steps of the plan.
const MILESTONES: Rows = Rows {
    singular: "milestone",
    plural: "milestones",
    identity: Identity::Id,
    columns: &[
        Question::line("task", "the task", "What is to be done?")
            .help("One step that somebody can finish. Start with a verb.")
            .example("Recruit the co-ordinator")
            .short()
            .topics(&["P1"]),
        Question::partner("owner", "who sees to it", "Which partner sees to it?")
            .help("One partner, even when several help. A task that belongs to everybody is done by nobody.")
            .example("anytown-befriending")
            .short()
            .topics(&["P1"]),
        Question::date("due", "the date by which it is done", "By when is it done?")
            .help("Choose a working day within the time of the work.")
            .example("30 June 2027")
            .short()
            .topics(&["P1"]),
        Question::line("done_when", "how it is known to be done", "How will everybody know that it is done?")
            .help("Something that can be seen or counted, so that nobody has to argue about it.")
            .example("the co-ordinator has started work")
            .topics(&["P1"]),
        Question::line(
            "depends_on",
            "the milestone that comes first",
            "Which milestone has to be done first?",
        )
        .help("Give the id of that milestone, or leave it unanswered.")
        .example("agree-budget")
        .full()
        .optional()
        .topics(&["P1", "P4"]),
    ],
};

/// Item 3 of the checklist.
pub const ITEM: Item = Item {
    key: "action_plan",
    number: Some(3),
    title: "Action plan",
    guidance: "Write down the three to ten steps that matter most, with one owner and a date for each.\n\
        Say how you will know that a step is done.\n\
        What goes wrong: tasks that belong to everybody, dates after the end, and a start before \
        anything is ready.",
    explanation: "Nesta and Innovation Unit ask consortia to agree an action plan with tasks, deadlines \
        and the people responsible. It need not be long. It has to be looked at: put it on the agenda \
        of each meeting.\n\n\
        Give each step one owner. Others may help, but one partner answers for it. Put the date on a \
        working day inside the term; the checks point out dates that are not.\n\n\
        The plan changes more often than anything else in the document. That is why it is printed as a \
        schedule, which the partners can bring up to date without changing the rest.\n\n\
        Wildridge and others found that early, visible successes keep partners together. Let one step \
        in the first three months be something that people who use the service will notice.",
    sources: &[
        "Nesta and Innovation Unit, Networks that Work (2013)",
        "Wildridge et al., How to create successful partnerships (2004)",
    ],
    questions: &[
        Question::period(
            "mobilisation",
            "the time to get ready",
            "How long do the partners need to get ready before services start?",
        )
        .help(
            "Recruitment, checks, premises and data agreements take longer than hoped; three months is a \
            usual least. Answer none if the work is already running. Costs of this time belong in the budget.",
        )
        .example("3 months")
        .or_none()
        .full()
        .topics(&["P2"]),
        Question::period(
            "refresh_every",
            "how often the plan is brought up to date",
            "How often is the plan brought up to date?",
        )
        .help("Once a year, in time for budgets, is usual. Between times the owners report on their steps.")
        .example("1 year")
        .suggest("1 year")
        .full()
        .topics(&["P3"]),
        Question::lines(
            "assumptions",
            "what the plan rests on",
            "What does the plan take for granted?",
        )
        .help(
            "Name what has to hold and lies outside your hands: a grant that is not yet confirmed, a \
            system that another body provides. Say what happens if it does not come about.",
        )
        .example("The council renews the lease of the hall, or visits start from the library")
        .or_none()
        .full()
        .topics(&["P4"]),
        Question::rows("milestones", "the milestones", "Which steps will be taken, by whom and by when?", &MILESTONES)
            .help("Three to ten are enough. Details belong in the plans of each partner.")
            .example("Recruit the co-ordinator; Anytown Befriending; 30 June 2027; the co-ordinator has started work")
            .short()
            .topics(&["P1"]),
    ],
    derived: derived::DERIVED,
    rules: rules::RULES,
};
