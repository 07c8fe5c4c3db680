//! Monitoring and review: how partners know that the work succeeds, and when they look at the agreement again.

use super::condition::Condition;
use super::item::{Derived, Item};
use super::question::{Choice, Identity, Question, Rows, choice};
use crate::answers::Agreement;
use crate::values::{Answer, Date, Period, Unit, Value};

mod rules;
mod when;

/// Who receives the reports.
const READERS: &[Choice] = &[
    choice("partners", "the partners together"),
    choice("boards", "the board or trustees of each partner"),
    choice("funders", "the partners together and the funders"),
];

/// What is measured.
const MEASURES: Rows = Rows {
    singular: "measure",
    plural: "measures",
    identity: Identity::Id,
    columns: &[
        Question::line("measure", "what is measured", "What is measured?")
            .help("Something that shows a change for people, not only how busy you were.")
            .example("People who say that they feel less lonely after six months")
            .topics(&["M1"]),
        Question::line(
            "baseline",
            "where it starts",
            "Where does it stand at the start?",
        )
        .help("Without a start a target means little. Answer none if nobody knows yet.")
        .example("0%")
        .or_none()
        .topics(&["M1"]),
        Question::line("target", "the target", "What is the target?")
            .help("A figure and what it counts.")
            .example("60% of those visited")
            .topics(&["M1"]),
        Question::date("due", "when it is to be reached", "By when?")
            .help("Within the term. Leave it out if it holds throughout.")
            .example("31 March 2028")
            .optional()
            .topics(&["M1"]),
        Question::partner("owner", "who reports it", "Which partner reports it?")
            .help("One partner, even if others supply figures.")
            .example("anytown-befriending")
            .topics(&["M1"]),
        Question::line(
            "source",
            "where the figures come from",
            "Where do the figures come from?",
        )
        .help("A survey, records, public statistics.")
        .example("A short survey at the start and after six months")
        .full()
        .topics(&["M1"]),
    ],
};

/// Offers the end of the first year, or of a shorter time where the term is short.
fn first_review(agreement: &Agreement) -> Option<Value> {
    let start = agreement.commencement()?;
    let end = agreement.expiry();
    [12, 6, 3, 1]
        .into_iter()
        .filter_map(|months| Date::ends_term(start, Period::new(months, Unit::Months)))
        .find(|day| end.is_none_or(|end| *day < end))
        .map(Value::Date)
}

/// How often something happens, as it is said: "every year", "every 3 months".
pub(super) fn rhythm(agreement: &Agreement, path: &str) -> Answer {
    match agreement.get(path) {
        Answer::Given(Value::Period(period)) => Answer::Given(Value::Text(every(*period))),
        other => other.clone(),
    }
}

fn every(period: Period) -> String {
    let words = period.to_string();
    format!("every {}", words.strip_prefix("1 ").unwrap_or(&words))
}

/// How success is seen.
pub const ITEM: Item = Item {
    key: "monitoring_and_review",
    number: Some(10),
    title: "Monitoring and review",
    guidance: "Decide how you will know that the work succeeds, and when you look at the agreement itself again.\n\
        Three to eight measures are enough; each needs a start, a target and somebody who reports it.\n\
        Use one set of measures for everyone, so that nobody reports the same thing in different ways.\n\
        What goes wrong: counting what is easy, reports that nobody reads, a review that comes too late to change anything.",
    explanation: "Objectives say what you want; measures say how you will know. Measure what only the partners together \
        could reach. The alliance contracts described in Nesta and Innovation Unit, Networks that Work (2013), \
        use a single set of measures, so that all work to the same results.\n\n\
        Reports should take less time than the work that they describe. A quarter is a good rhythm, with one report \
        for every partner's board instead of one each.\n\n\
        A review of the agreement is something else: does the partnership still serve its purpose, are the roles right, is the burden fair? \
        Wildridge et al., How to create successful partnerships (2004), count regular looking back and learning among the things \
        that make partnerships last. Hold the first review early enough to act on it before the term ends.\n\n\
        If measures are counted by person, personal data is involved. Look again at what you answered about it under the general terms.",
    sources: &[
        "Nesta and Innovation Unit, Networks that Work (2013)",
        "Wildridge et al., How to create successful partnerships (2004)",
    ],
    questions: &[
        Question::date("first_review", "the date of the first review", "When do the partners first review how the agreement works?")
            .help("After about a year, and early enough to act before the end.")
            .example("31 March 2028")
            .suggest_from(
                &["timeframe.commencement", "timeframe.ends", "timeframe.expiry", "timeframe.term"],
                "as it is at the end of the first year, or sooner where the term is short",
                first_review,
            )
            .short()
            .topics(&["M3"]),
        Question::period("review_every", "how often it is reviewed after that", "How often after that?")
            .help("Yearly is usual. Answer none if there is one review only.")
            .example("1 year")
            .suggest("1 year")
            .or_none()
            .topics(&["M3"]),
        Question::period("reports_every", "how often there is a report", "How often is there a report on progress?")
            .help("Not more often than anybody will read it. Once a quarter is usual. Answer none if the partners only talk.")
            .example("3 months")
            .suggest("3 months")
            .or_none()
            .topics(&["M2"]),
        Question::choice("reports_to", "who receives the reports", "Who receives it?", READERS)
            .help("Boards and trustees need to know how their organisation's promise is kept. Funders may ask for a form of their own.")
            .example("boards")
            .suggest("partners")
            .topics(&["M2"]),
        Question::period("reports_within", "the time for a report", "Within what time of the end of the period is it sent?")
            .help("In time for the meeting that reads it.")
            .example("20 working days")
            .suggest("20 working days")
            .full()
            .topics(&["M2"]),
        Question::lines("data", "the data collected", "Which data does each partner collect for this?")
            .help("Only what a measure needs. Say so under the general terms if it is about people. Answer none if there is nothing beyond the measures.")
            .example("Number of people visited each month; age group; ward")
            .or_none()
            .full()
            .topics(&["M6"]),
        Question::text("evaluation", "the evaluation", "Is the work evaluated, by whom, and who pays?")
            .help("An evaluation that is promised needs money in the budget. Answer none if the reports are enough.")
            .example("Anytown University, in the last six months, paid for from the budget")
            .or_none()
            .full()
            .topics(&["M4"]),
        Question::period("improvement", "the time for a plan to improve", "If results fall short twice in a row, within what time is there a plan to improve?")
            .help("A plan says what changes, who does it and by when. Only if it fails should anything stronger follow. Answer none if there is no such step.")
            .example("20 working days")
            .suggest("20 working days")
            .or_none()
            .full()
            .topics(&["M5"]),
        Question::period("audit_notice", "the notice of an audit", "What notice does a partner get before its records of the work are inspected?")
            .when(Condition::IsNot("financing.money_moves", "none"))
            .help("Funders often have a right to inspect, which has to reach every partner that spends their money. Answer none if nobody inspects.")
            .example("10 working days")
            .suggest("10 working days")
            .or_none()
            .full()
            .topics(&["M7"]),
        Question::rows("measures", "the measures", "By which measures do you know that the work succeeds?", &MEASURES)
            .help("Three to eight. Each objective should have at least one. Answer none if you only talk about progress.")
            .example("People who feel less lonely, 0%, 60%, Anytown Befriending")
            .or_none()
            .topics(&["M1"]),
    ],
    derived: &[
        Derived {
            key: "review_rhythm",
            label: "how often it is reviewed after that",
            work_out: |agreement| rhythm(agreement, "monitoring_and_review.review_every"),
        },
        Derived {
            key: "reports_rhythm",
            label: "how often there is a report",
            work_out: |agreement| rhythm(agreement, "monitoring_and_review.reports_every"),
        },
    ],
    rules: rules::RULES,
};

#[cfg(test)]
mod tests {
    use super::*;

    fn starting(start: &str) -> Agreement {
        let mut agreement = Agreement::default();
        agreement.set(
            "timeframe.commencement",
            Answer::Given(Value::Date(Date::parse(start).unwrap())),
        );
        agreement
    }

    #[test]
    fn a_rhythm_of_one_is_said_without_the_number() {
        assert_eq!(every(Period::new(1, Unit::Years)), "every year");
        assert_eq!(every(Period::new(3, Unit::Months)), "every 3 months");
    }

    #[test]
    fn the_first_review_is_at_the_end_of_the_first_year() {
        let day = Value::Date(Date::parse("2028-03-31").unwrap());
        assert_eq!(first_review(&starting("2027-04-01")), Some(day));
    }

    #[test]
    fn the_first_review_falls_within_a_short_term() {
        let mut agreement = starting("2027-04-01");
        agreement.set("timeframe.ends", Answer::Given(Value::Choice("fixed-term")));
        agreement.set(
            "timeframe.term",
            Answer::Given(Value::Period(Period::new(1, Unit::Years))),
        );
        let day = Value::Date(Date::parse("2027-09-30").unwrap());
        assert_eq!(first_review(&agreement), Some(day));
    }
}
