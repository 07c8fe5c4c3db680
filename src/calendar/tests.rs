use super::*;
use crate::answers::read;
use crate::examples::EXAMPLES;

fn on(text: &str) -> Date {
    Date::parse(text).unwrap()
}

fn example(name: &str) -> Agreement {
    let found = EXAMPLES
        .iter()
        .find(|example| example.name == name)
        .unwrap();
    read(found.text).0
}

fn from(text: &str) -> Calendar {
    let (agreement, findings) = read(&format!("format = 1\n{text}"));
    assert!(findings.is_empty(), "{findings:?}");
    calendar(&agreement)
}

#[track_caller]
fn dates(calendar: &Calendar, key: &str) -> Vec<String> {
    let found = calendar.events.iter().filter(|event| event.key == key);
    found.map(|event| event.date.to_string()).collect()
}

#[test]
fn notice_extension_and_end_are_counted_back_from_the_last_day() {
    let calendar = calendar(&example("alliance"));
    assert_eq!(dates(&calendar, "timeframe.expiry"), ["30 September 2029"]);
    // Six months' notice given on 30 March runs out on 30 September.
    assert_eq!(dates(&calendar, "termination.notice"), ["30 March 2029"]);
    assert_eq!(
        dates(&calendar, "timeframe.extension_notice"),
        ["30 March 2029"]
    );
    assert_eq!(dates(&calendar, "termination.exit_plan"), ["1 April 2028"]);
    assert_eq!(
        dates(&calendar, "termination.data_within"),
        ["29 November 2029"]
    );
}

#[test]
fn reports_fall_due_in_working_days_of_the_nation() {
    let calendar = calendar(&example("alliance"));
    let reports = dates(&calendar, "monitoring_and_review.reports_every");
    // Months end on their last day; ten working days after 31 December pass over New Year's Day.
    assert_eq!(reports[0], "12 November 2027");
    assert_eq!(reports[2], "17 January 2028");
    assert_eq!(
        reports.len(),
        24,
        "the report on the last month falls due after the end"
    );
}

#[test]
fn reviews_come_back_until_the_end_and_not_after() {
    let calendar = calendar(&example("alliance"));
    assert_eq!(
        dates(&calendar, "monitoring_and_review.review_every"),
        ["29 March 2029", "29 September 2029"]
    );
}

#[test]
fn a_break_point_gives_its_last_day_for_notice() {
    let calendar = from(
        "[document]\ndepth = \"full\"\n[timeframe]\ncommencement = 2027-04-01\nends = \"fixed-term\"\nterm = \"3 years\"\n\
         [[timeframe.breaks]]\nid = \"one\"\ndate = 2028-03-31\ntest = \"x\"\nnotice = \"10 working days\"\n",
    );
    assert_eq!(
        dates(&calendar, "timeframe.breaks.one.date"),
        ["31 March 2028"]
    );
    assert_eq!(
        dates(&calendar, "timeframe.breaks.one.notice"),
        ["17 March 2028"]
    );
    assert_eq!(dates(&calendar, "timeframe.term"), ["31 March 2030"]);
}

#[test]
fn an_open_end_is_followed_for_three_years_and_says_so() {
    let calendar = from(
        "[timeframe]\ncommencement = 2027-01-31\nends = \"open-ended\"\ncontinue_every = \"1 month\"\n",
    );
    let decisions = dates(&calendar, "timeframe.continue_every");
    assert_eq!(decisions[..2], ["28 February 2027", "31 March 2027"]);
    assert_eq!(decisions.len(), 35);
    assert!(
        calendar.limits[0].contains("first 3 years"),
        "{:?}",
        calendar.limits
    );
}

#[test]
fn without_a_start_nothing_comes_back_and_that_is_said() {
    let calendar =
        from("[monitoring_and_review]\nfirst_review = 2028-01-03\nreview_every = \"1 year\"\n");
    assert_eq!(
        dates(&calendar, "monitoring_and_review.first_review"),
        ["3 January 2028"]
    );
    assert!(dates(&calendar, "monitoring_and_review.review_every").is_empty());
    assert!(calendar.limits[0].contains("start is not settled"));
    assert_eq!(
        calendar.events[0].note,
        "This day is usually a bank holiday (New Year’s Day); the working day before it is Friday 31 December 2027."
    );
}

#[test]
fn very_frequent_dates_are_cut_and_that_is_said() {
    let calendar = from(
        "[timeframe]\ncommencement = 2027-01-01\nends = \"open-ended\"\ncontinue_every = \"1 day\"\n",
    );
    assert_eq!(dates(&calendar, "timeframe.continue_every").len(), 130);
    assert_eq!(calendar.limits.len(), 2);
}

#[test]
fn no_answers_give_no_dates() {
    assert_eq!(calendar(&Agreement::default()), Calendar::default());
}

/// Whatever date stands in an answers file is in the calendar.
#[test]
fn no_date_of_an_example_is_missing() {
    for example in EXAMPLES {
        let (agreement, _) = read(example.text);
        let found = calendar(&agreement);
        let dates: Vec<&str> = example
            .text
            .lines()
            .filter(|line| !line.starts_with(['#', 'd']) || line.starts_with("due"))
            .filter_map(|line| line.split_once(" = ").map(|(_, value)| value.trim()))
            .filter(|value| {
                value.len() == 10 && value.starts_with("20") && value.as_bytes()[4] == b'-'
            })
            .collect();
        assert!(!dates.is_empty(), "{}", example.name);
        for date in dates {
            assert!(
                found.events.iter().any(|event| event.date.iso() == date),
                "{}: {date}",
                example.name
            );
        }
        assert!(found.events.is_sorted_by_key(|event| event.date));
    }
}

#[test]
fn the_file_is_what_the_standard_asks_for() {
    for example in EXAMPLES {
        let (agreement, _) = read(example.text);
        let found = calendar(&agreement);
        let stamp = Stamp {
            name: example.name.to_owned(),
            made_on: Some(on("2 January 2027")),
            clauses: std::collections::HashMap::new(),
        };
        let file = ics(&found, &agreement, &stamp);
        assert_eq!(file, ics(&found, &agreement, &stamp));
        assert_eq!(file.matches('\n').count(), file.matches("\r\n").count());
        let lines: Vec<&str> = file.split("\r\n").collect();
        let count = |wanted: &str| lines.iter().filter(|line| **line == wanted).count();
        assert_eq!(count("BEGIN:VEVENT"), found.events.len());
        assert_eq!(count("END:VEVENT"), found.events.len());
        assert_eq!(count("BEGIN:VALARM"), count("END:VALARM"));
        assert_eq!(count("DTSTAMP:20270102T000000Z"), found.events.len());
        let mut ids: Vec<&&str> = lines
            .iter()
            .filter(|line| line.starts_with("UID:"))
            .collect();
        ids.sort();
        ids.dedup();
        assert_eq!(
            ids.len(),
            found.events.len(),
            "each event has an id of its own"
        );
    }
}

#[test]
fn an_event_keeps_its_id_when_its_date_moves() {
    let file = |day: &str| {
        let (agreement, _) = read(&format!("format = 1\n[timeframe]\ncommencement = {day}\n"));
        let stamp = Stamp {
            name: "x".to_owned(),
            made_on: None,
            clauses: std::collections::HashMap::new(),
        };
        let text = ics(&calendar(&agreement), &agreement, &stamp);
        let id = text
            .lines()
            .find(|line| line.starts_with("UID:"))
            .unwrap()
            .to_owned();
        (id, text)
    };
    let (first, second) = (file("2027-04-01"), file("2027-05-01"));
    assert_eq!(first.0, second.0);
    assert_ne!(first.1, second.1);
    assert!(
        first
            .1
            .contains("DTSTART;VALUE=DATE:20270401\r\nDTEND;VALUE=DATE:20270402\r\n")
    );
}
