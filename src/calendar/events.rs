//! The dates of each part of the checklist.

use super::series::Series;
use super::{Builder, EventKind, Who};
use crate::template::DocumentKind;
use crate::values::{Date, Id, Period, Row};
use EventKind::{Day, Deadline, Notice, Rhythm};

impl<'a> Builder<'a> {
    /// A date that is asked for and given.
    pub(super) fn date(&self, path: &str) -> Option<Date> {
        self.agreement
            .date(path)
            .filter(|_| self.agreement.asks(path))
    }

    /// A length of time that is asked for and given.
    pub(super) fn period(&self, path: &str) -> Option<Period> {
        self.agreement
            .period(path)
            .filter(|_| self.agreement.asks(path))
    }

    fn before(&self, date: Option<Date>, path: &str) -> Option<Date> {
        date?.subtract(self.period(path)?, self.nation)
    }

    fn after(&self, date: Option<Date>, path: &str) -> Option<Date> {
        date?.add(self.period(path)?, self.nation)
    }

    pub(super) fn rows(&self, path: &str) -> &'a [Row] {
        if self.agreement.asks(path) {
            self.agreement.rows(path)
        } else {
            &[]
        }
    }

    /// Adds a series that starts one period after the start of the term.
    pub(super) fn rhythm(&mut self, path: &str, clause: &str, title: &str) {
        let (Some(start), Some(every)) = (self.agreement.commencement(), self.period(path)) else {
            return;
        };
        self.repeat(
            &Series {
                kind: Rhythm,
                from: start,
                at_once: false,
                day_before: false,
                every,
                path,
                clause,
                title,
                note: "",
            },
            |date, _| Some(date),
        );
    }
}

/// What a title calls the document: "The memorandum takes effect".
fn the_document(builder: &Builder<'_>, does: &str) -> String {
    let noun = match DocumentKind::of(builder.agreement) {
        DocumentKind::Mou => "memorandum",
        DocumentKind::Alliance => "agreement",
    };
    format!("The {noun} {does}")
}

/// A text of an entry as part of a title, without its full stop.
pub(super) fn text<'r>(row: &'r Row, column: &str, otherwise: &'r str) -> &'r str {
    row.get(column)
        .text()
        .map_or(otherwise, |text| text.trim().trim_end_matches('.'))
}

/// The partner that an entry names.
pub(super) fn who(row: &Row, column: &str) -> Who {
    let id: Option<&Id> = row.get(column).partner();
    id.map_or(Who::Everybody, |id| Who::Partner(id.clone()))
}

/// Start, end, extension, break points.
pub(super) fn term(builder: &mut Builder<'_>) {
    let takes_effect = the_document(builder, "takes effect");
    let start = builder.agreement.commencement();
    let end = builder.agreement.expiry();
    let end_path = if builder.agreement.is("timeframe.ends", "fixed-term") {
        "timeframe.term"
    } else {
        "timeframe.expiry"
    };
    builder.add(
        Day,
        start,
        "timeframe.commencement",
        "timeframe",
        &takes_effect,
    );
    builder.add(
        Day,
        end,
        end_path,
        "timeframe",
        "The term ends at the end of this day",
    );
    let decide = builder.before(end, "timeframe.extension_notice");
    builder.add(
        Deadline,
        decide,
        "timeframe.extension_notice",
        "timeframe",
        "Last day to decide whether to extend the term",
    );
    builder.rhythm(
        "timeframe.continue_every",
        "timeframe",
        "Decide whether to go on",
    );
    for row in builder.rows("timeframe.breaks") {
        let date = row.get("date").date();
        let path = format!("timeframe.breaks.{}", row.id);
        let title = "Break point: a partner that has given notice can stop here";
        builder.add(Day, date, &format!("{path}.date"), "breaks", title);
        let last = date
            .zip(row.get("notice").period())
            .and_then(|(date, notice)| date.subtract(notice, builder.nation));
        let title = match date {
            Some(date) => format!("Last day to give notice for the break point on {date}"),
            None => continue,
        };
        builder.add(Notice, last, &format!("{path}.notice"), "breaks", &title);
    }
}

/// Notice to leave.
pub(super) fn leaving(builder: &mut Builder<'_>) {
    let end = builder.agreement.expiry();
    let last = builder.before(end, "termination.notice");
    builder.add_for(
        Notice,
        last,
        "termination.notice",
        "notice-to-leave",
        "Last day on which notice to leave can still take effect within the term",
        Who::Everybody,
        "Allow for the time that a notice takes to arrive.",
    );
    let lock = builder.date("termination.lock_in");
    builder.add(
        Day,
        lock,
        "termination.lock_in",
        "notice-to-leave",
        "First day on which a partner can leave",
    );
    let plan = builder.after(builder.agreement.commencement(), "termination.exit_plan");
    let owner = builder
        .agreement
        .partner("termination.exit_owner")
        .map_or(Who::Everybody, |id| Who::Partner(id.clone()));
    builder.add_for(
        Deadline,
        plan,
        "termination.exit_plan",
        "exit-plan",
        "The plan for the end is agreed by this day",
        owner,
        "",
    );
}

/// Milestones, getting ready, the plan, meetings.
pub(super) fn work(builder: &mut Builder<'_>) {
    for row in builder.rows("action_plan.milestones") {
        let path = format!("action_plan.milestones.{}.due", row.id);
        let title = format!("Due: {}", text(row, "task", "a step of the action plan"));
        let done = text(row, "done_when", "");
        let note = if done.is_empty() {
            String::new()
        } else {
            format!("Done when: {done}.")
        };
        let date = row.get("due").date();
        builder.add_for(
            Deadline,
            date,
            &path,
            "action-plan",
            &title,
            who(row, "owner"),
            &note,
        );
    }
    let ready = builder.after(builder.agreement.commencement(), "action_plan.mobilisation");
    builder.add(
        Deadline,
        ready,
        "action_plan.mobilisation",
        "action-plan",
        if builder
            .agreement
            .is("document.form", "committees-in-common")
        {
            "The committees are set up by this day"
        } else {
            "The services are ready by this day"
        },
    );
    builder.rhythm(
        "action_plan.refresh_every",
        "action-plan",
        "Bring the action plan up to date",
    );
    let first = builder.date("joint_steering_group.first_meeting");
    builder.add(
        Day,
        first,
        "joint_steering_group.first_meeting",
        "meetings",
        "First meeting",
    );
    let papers = builder.before(first, "joint_steering_group.papers");
    builder.add(
        Deadline,
        papers,
        "joint_steering_group.papers",
        "joint-steering-group",
        "Papers for the first meeting go out by this day",
    );
    let report = builder.after(first, "joint_steering_group.board_reports");
    builder.add(
        Deadline,
        report,
        "joint_steering_group.board_reports",
        "board-reports",
        "Report on the first meeting goes to boards and trustees by this day",
    );
}

/// Approvals and insurance.
pub(super) fn people(builder: &mut Builder<'_>) {
    for row in builder.rows("general_terms.approvals") {
        let path = format!("general_terms.approvals.{}.date", row.id);
        let title = format!("Approval by {}", text(row, "body", "its board or trustees"));
        let date = row.get("date").date();
        builder.add_for(Day, date, &path, "", &title, who(row, "partner"), "");
    }
    for row in builder.rows("risk_sharing.insurance") {
        let path = format!("risk_sharing.insurance.{}.expires", row.id);
        let cover = row.get("cover").choice().unwrap_or_default();
        let title = match cover {
            "employers" => "Employers’ liability insurance runs out",
            "public" => "Public liability insurance runs out",
            "professional" => "Professional indemnity insurance runs out",
            "clinical" => "Cover for clinical negligence runs out",
            "cyber" => "Insurance against cyber incidents runs out",
            _ => "Insurance runs out",
        };
        let date = row.get("expires").date();
        builder.add_for(
            Notice,
            date,
            &path,
            "insurance",
            title,
            who(row, "partner"),
            "",
        );
    }
}

/// Partners that are known to join or to leave.
pub(super) fn membership(builder: &mut Builder<'_>) {
    for row in builder.rows("admission_of_new_partners.joiners") {
        let path = format!("admission_of_new_partners.joiners.{}.joins", row.id);
        let title = format!("{} is expected to join", text(row, "name", "A new partner"));
        let date = row.get("joins").date();
        builder.add(Day, date, &path, "schedule-membership", &title);
    }
    for row in builder.rows("termination.leavers") {
        let path = format!("termination.leavers.{}.leaves", row.id);
        let name = builder.agreement.partner_name(&row.id);
        let title = format!("Expected last day of {name} as a partner");
        let date = row.get("leaves").date();
        let clause = "schedule-membership";
        builder.add_for(Day, date, &path, clause, &title, who(row, "partner"), "");
    }
}

/// What follows after the end.
pub(super) fn after(builder: &mut Builder<'_>) {
    let end = builder.agreement.expiry();
    let data = builder.after(end, "termination.data_within");
    builder.add(
        Deadline,
        data,
        "termination.data_within",
        "data-at-end",
        "Data and papers of other partners are returned or safely deleted by this day",
    );
    let records = builder.after(end, "financing.records");
    builder.add(
        Day,
        records,
        "financing.records",
        "open-book",
        "Records of the money are kept until this day",
    );
    let secrets = builder.after(end, "general_terms.confidentiality");
    builder.add(
        Day,
        secrets,
        "general_terms.confidentiality",
        "confidentiality",
        "Confidential information is protected until this day",
    );
}
