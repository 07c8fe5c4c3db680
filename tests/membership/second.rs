//! The same sums a second time, as slowly and plainly as can be.

use std::fmt::Write;

/// Somebody joins or leaves. Months are counted from April 2027, the first of which is 0.
#[derive(Clone, Debug)]
pub enum Event {
    /// One joins, with votes, and with one part in so many of a loss.
    Joins {
        month: u32,
        day: u32,
        votes: u32,
        part: u32,
    },
    /// One of those from the start leaves; the day is its last.
    Leaves {
        month: u32,
        day: u32,
        partner: usize,
    },
}

/// An agreement and what happens to it.
#[derive(Clone, Debug)]
pub struct Case {
    pub weights: Vec<u32>,
    pub events: Vec<Event>,
    pub threshold: usize,
    pub weighted: bool,
    pub pro_rata: bool,
    pub quorum: usize,
}

/// One of those who are partners at some time.
#[derive(Clone, Debug)]
pub struct Member {
    pub name: String,
    pub votes: u32,
    pub share: (u128, u128),
}

/// How things stand at some time.
#[derive(Clone, Debug)]
pub struct State {
    pub members: Vec<Member>,
}

const THRESHOLDS: [&str; 3] = ["more-than-half", "two-thirds", "three-quarters"];

/// The least number of votes that is more than half, at least two thirds or at least three quarters.
pub fn least(votes: u32, threshold: usize) -> u32 {
    let enough = |k: &u32| match threshold {
        0 => k * 2 > votes,
        1 => k * 3 >= votes * 2,
        _ => k * 4 >= votes * 3,
    };
    (1..=votes).find(enough).expect("all votes are enough")
}

/// "at least 3 of 5 Partners".
pub fn of(needed: usize, count: usize, noun: &str) -> String {
    match (needed, count) {
        (2, 2) => format!("both {noun}"),
        _ if needed == count => format!("all {count} {noun}"),
        _ => format!("at least {needed} of {count} {noun}"),
    }
}

/// Adds fractions, in lowest terms.
pub fn add(a: (u128, u128), b: (u128, u128)) -> (u128, u128) {
    lowest((a.0 * b.1 + b.0 * a.1, a.1 * b.1))
}

fn times(a: (u128, u128), b: (u128, u128)) -> (u128, u128) {
    lowest((a.0 * b.0, a.1 * b.1))
}

fn lowest((n, d): (u128, u128)) -> (u128, u128) {
    let (mut a, mut b) = (n, d);
    while b > 0 {
        (a, b) = (b, a % b);
    }
    (n / a, d / a)
}

fn date(month: u32, day: u32) -> String {
    format!(
        "{}-{:02}-{day:02}",
        2027 + (month + 3) / 12,
        (month + 3) % 12 + 1
    )
}

impl Case {
    /// Leaves out a second departure of the same partner, and any that would leave fewer than two.
    pub fn tidy(mut self) -> Self {
        let count = self.weights.len();
        let mut gone = Vec::new();
        self.events.retain_mut(|event| match event {
            Event::Joins { .. } => true,
            Event::Leaves { partner, .. } => {
                *partner %= count;
                let again = gone.contains(partner) || gone.len() + 2 >= count;
                gone.push(*partner);
                !again
            }
        });
        if self.events.is_empty() {
            self.events.push(Event::Joins {
                month: 5,
                day: 5,
                votes: 1,
                part: 4,
            });
        }
        self
    }

    /// The quorum among so many: the least number that is no smaller a part of them than at the start.
    pub fn quorum_of(&self, count: usize) -> usize {
        (0..=count)
            .find(|quorum| quorum * self.weights.len() >= self.quorum * count)
            .expect("all are enough")
    }

    /// The answers file.
    pub fn answers(&self) -> String {
        let mut text =
            "[document]\nkind = \"alliance\"\ndepth = \"full\"\nbinding = \"all\"\n".to_owned();
        let whole: u32 = self.weights.iter().sum();
        for n in 1..=self.weights.len() {
            let _ = write!(
                text,
                "[[partners]]\nid = \"p{n}\"\nname = \"Partner {n}\"\n"
            );
        }
        let _ = write!(
            text,
            "[timeframe]\ncommencement = 2027-04-01\nends = \"open-ended\"\nfinancial_year = \"april\"\n\
            [decision_making]\nrule = \"vote\"\nthreshold = \"{}\"\nvote_base = \"all-votes\"\nvoting = \"{}\"\nquorum = {}\n",
            THRESHOLDS[self.threshold],
            if self.weighted {
                "weighted"
            } else {
                "one-each"
            },
            self.quorum
        );
        for (n, weight) in self.weights.iter().enumerate().filter(|_| self.weighted) {
            let _ = write!(
                text,
                "[[decision_making.votes]]\npartner = \"p{}\"\nvotes = {weight}\n",
                n + 1
            );
        }
        text += "[risk_sharing]\nbasis = \"fixed-shares\"\n";
        for (n, weight) in self.weights.iter().enumerate() {
            let _ = write!(
                text,
                "[[risk_sharing.shares]]\npartner = \"p{}\"\nshare = \"{weight}/{whole}\"\n",
                n + 1
            );
        }
        let effect = if self.pro_rata { "pro-rata" } else { "equal" };
        let _ = write!(
            text,
            "[admission_of_new_partners]\nopen_to = \"by-invitation\"\nthreshold = \"two-thirds\"\neffect = \"{effect}\"\n"
        );
        let mut leavers = String::new();
        for (n, event) in self.events.iter().enumerate() {
            match *event {
                Event::Joins {
                    month,
                    day,
                    votes,
                    part,
                } => {
                    let name = self.joiner(n);
                    let _ = write!(
                        text,
                        "[[admission_of_new_partners.joiners]]\nid = \"j{n}\"\nname = \"{name}\"\njoins = {}\nvotes = {votes}\nloss_share = \"1/{part}\"\n",
                        date(month, day)
                    );
                }
                Event::Leaves {
                    month,
                    day,
                    partner,
                } => {
                    let _ = write!(
                        leavers,
                        "[[termination.leavers]]\npartner = \"p{}\"\nleaves = {}\n",
                        partner + 1,
                        date(month, day)
                    );
                }
            }
        }
        text + "[termination]\nremoval = \"all-others\"\nending = \"all\"\n" + &leavers
    }

    fn joiner(&self, event: usize) -> String {
        let earlier = self.events[..=event].iter();
        let joiners = earlier.filter(|event| matches!(event, Event::Joins { .. }));
        format!("Joiner {}", joiners.count())
    }

    /// The state at the start, and after each day on which something changes.
    pub fn states(&self) -> Vec<State> {
        let whole: u32 = self.weights.iter().sum();
        let start = self.weights.iter().enumerate().map(|(n, weight)| Member {
            name: format!("Partner {}", n + 1),
            votes: if self.weighted { *weight } else { 1 },
            share: lowest((u128::from(*weight), u128::from(whole))),
        });
        let mut states = vec![State {
            members: start.collect(),
        }];
        // Every first day of four years of months, and every day between: month * 31 + day keeps their order.
        for moment in 0..31 * 60 {
            let now: Vec<usize> = (0..self.events.len())
                .filter(|n| takes_effect(&self.events[*n]) == moment)
                .collect();
            if now.is_empty() {
                continue;
            }
            let mut members = states.last().expect("there is a start").members.clone();
            let mut joining = Vec::new();
            for n in &now {
                match self.events[*n] {
                    Event::Leaves { partner, .. } => {
                        let name = format!("Partner {}", partner + 1);
                        members.retain(|member| member.name != name);
                    }
                    Event::Joins { votes, part, .. } => joining.push(Member {
                        name: self.joiner(*n),
                        votes: if self.weighted { votes } else { 1 },
                        share: (1, u128::from(part)),
                    }),
                }
            }
            let rest = members.iter().fold((0, 1), |sum, m| add(sum, m.share));
            for member in &mut members {
                member.share = times(member.share, (rest.1, rest.0));
            }
            if !joining.is_empty() && self.pro_rata {
                let taken = joining.iter().fold((0, 1), |sum, m| add(sum, m.share));
                for member in &mut members {
                    member.share = times(member.share, (taken.1.saturating_sub(taken.0), taken.1));
                }
            }
            let anew = !joining.is_empty() && !self.pro_rata;
            members.extend(joining);
            let count = members.len() as u128;
            for member in members.iter_mut().filter(|_| anew) {
                member.share = (1, count);
            }
            states.push(State { members });
        }
        states
    }
}

/// When an event counts: the day after the last day, or the first day of a quarter.
fn takes_effect(event: &Event) -> u32 {
    match *event {
        // A month of 31 places; the day after the 28th is a place of its own whatever the month.
        Event::Leaves { month, day, .. } => month * 31 + day,
        Event::Joins { month, day, .. } => {
            let mut month = if day == 1 { month } else { month + 1 };
            while month % 3 != 0 {
                month += 1;
            }
            month * 31
        }
    }
}
