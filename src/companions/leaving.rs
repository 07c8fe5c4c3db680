//! When a partner that gives notice can leave.

use crate::answers::Agreement;
use crate::values::{Date, Period, is_certain};

/// The earliest day on which a partner can leave, and what decides it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Leaving {
    /// The day.
    pub on: Date,
    /// Whether it is the day before which nobody can leave, because the notice alone would end sooner.
    pub held_back: bool,
    /// Whether the term ends before that day.
    pub after_end: bool,
    /// Whether the day may move, because it was counted in working days up to a year whose bank holidays are not known.
    pub may_move: bool,
}

/// Works out the earliest day on which a partner can leave if it gives notice on a day. `None` where the length of
/// the notice is open, or the first day on which a partner can leave is.
pub fn leaving(agreement: &Agreement, notice_given: Date) -> Option<Leaving> {
    let notice: Period = agreement.period("termination.notice")?;
    let runs_out = notice_given.add(notice, agreement.nation())?;
    let lock = "termination.lock_in";
    if agreement.asks(lock) && agreement.get(lock).is_open() {
        return None;
    }
    let first = agreement.date(lock).filter(|_| agreement.asks(lock));
    let held_back = first.is_some_and(|first| first > runs_out);
    let on = first.map_or(runs_out, |first| first.max(runs_out));
    Some(Leaving {
        on,
        held_back,
        after_end: agreement.expiry().is_some_and(|end| end < on),
        may_move: !held_back && !is_certain(runs_out, notice),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::answers::read;

    fn earliest(terms: &str, given: &str) -> Option<Leaving> {
        let (agreement, findings) = read(&format!(
            "format = 1\n[document]\ndepth = \"full\"\n[timeframe]\ncommencement = 2027-04-01\nends = \"fixed-date\"\n\
             expiry = 2029-03-31\n[termination]\n{terms}\n"
        ));
        assert!(findings.is_empty(), "{findings:?}");
        leaving(&agreement, Date::parse(given).unwrap())
    }

    #[test]
    fn notice_and_lock_in_decide_together() {
        for (terms, given, on, held_back, after_end) in [
            (
                "notice = \"3 months\"\nlock_in = \"none\"",
                "30 November 2027",
                "29 February 2028",
                false,
                false,
            ),
            (
                "notice = \"3 months\"\nlock_in = 2028-04-01",
                "30 November 2027",
                "1 April 2028",
                true,
                false,
            ),
            (
                "notice = \"3 months\"\nlock_in = 2028-02-01",
                "30 November 2027",
                "29 February 2028",
                false,
                false,
            ),
            (
                "notice = \"10 working days\"\nlock_in = \"none\"",
                "24 December 2027",
                "12 January 2028",
                false,
                false,
            ),
            (
                "notice = \"6 months\"\nlock_in = \"none\"",
                "1 January 2029",
                "1 July 2029",
                false,
                true,
            ),
        ] {
            let found = earliest(terms, given).unwrap();
            assert_eq!(found.may_move, terms.contains("working days"), "{terms}");
            assert_eq!(found.on.to_string(), on, "{terms}");
            assert_eq!(
                (found.held_back, found.after_end),
                (held_back, after_end),
                "{terms}"
            );
        }
    }

    #[test]
    fn what_is_open_is_not_guessed() {
        assert_eq!(earliest("lock_in = \"none\"", "1 May 2027"), None);
        assert_eq!(earliest("notice = \"3 months\"", "1 May 2027"), None);
    }
}
