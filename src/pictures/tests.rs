use super::words::width;
use super::*;
use crate::answers::read;
use crate::document::{Anchor, Point, Shape};
use crate::examples::EXAMPLES;
use crate::values::Date;
use proptest::prelude::*;

/// A box around something drawn.
#[derive(Clone, Copy, Debug)]
struct Around {
    left: i32,
    top: i32,
    right: i32,
    bottom: i32,
}

impl Around {
    fn of(shape: &Shape) -> Self {
        let edge = |outline: bool| if outline { 4 } else { 0 };
        match shape {
            Shape::Line {
                from, to, weight, ..
            } => Self {
                left: from.x.min(to.x),
                top: from.y.min(to.y),
                right: from.x.max(to.x),
                bottom: from.y.max(to.y) + weight / 4,
            },
            Shape::Area {
                at,
                width,
                height,
                outline,
                ..
            } => Self::box_at(*at, *width, *height, edge(outline.is_some())),
            Shape::Disc {
                at,
                radius,
                outline,
                ..
            } => {
                let corner = Point {
                    x: at.x - radius,
                    y: at.y - radius,
                };
                Self::box_at(corner, 2 * radius, 2 * radius, edge(outline.is_some()))
            }
            Shape::Words {
                at,
                anchor,
                size,
                bold,
                text,
                ..
            } => {
                let wide = width(text, *size, *bold);
                let left = match anchor {
                    Anchor::Start => at.x,
                    Anchor::Middle => at.x - wide / 2,
                    Anchor::End => at.x - wide,
                };
                Self {
                    left,
                    top: at.y - size * 3 / 4,
                    right: left + wide,
                    bottom: at.y + size / 5,
                }
            }
        }
    }

    fn box_at(at: Point, width: i32, height: i32, edge: i32) -> Self {
        Self {
            left: at.x - edge,
            top: at.y - edge,
            right: at.x + width + edge,
            bottom: at.y + height + edge,
        }
    }

    fn meets(self, other: Self) -> bool {
        self.left < other.right
            && other.left < self.right
            && self.top < other.bottom
            && other.top < self.bottom
    }

    fn holds(self, other: Self) -> bool {
        self.left <= other.left
            && self.top <= other.top
            && self.right >= other.right
            && self.bottom >= other.bottom
    }
}

/// Everything that must hold of a picture, whatever it shows.
#[track_caller]
fn well_drawn(picture: &Picture) {
    let name = &picture.name;
    assert_eq!(picture.width, 4500, "{name}");
    assert!(
        (1..=6800).contains(&picture.height),
        "{name}: {}",
        picture.height
    );
    assert!(!picture.title.is_empty() && !picture.alt.trim().is_empty());
    assert!(!picture.shapes.is_empty(), "{name} is empty");
    let canvas = Around {
        left: 0,
        top: 0,
        right: picture.width,
        bottom: picture.height,
    };
    for shape in &picture.shapes {
        assert!(
            canvas.holds(Around::of(shape)),
            "{name}: {shape:?} leaves the picture of {}",
            picture.height
        );
    }
    let words: Vec<&Shape> = picture
        .shapes
        .iter()
        .filter(|shape| matches!(shape, Shape::Words { .. }))
        .collect();
    for (place, one) in words.iter().enumerate() {
        for other in &words[place + 1..] {
            let clash = Around::of(one).meets(Around::of(other));
            assert!(!clash, "{name}: {one:?} runs into {other:?}");
        }
    }
    // Words that start within a filled box end within it.
    for shape in &picture.shapes {
        let Shape::Area { .. } = shape else { continue };
        let frame = Around::of(shape);
        for word in &words {
            let word = Around::of(word);
            let middle = (word.top + word.bottom) / 2;
            let starts = frame.left <= word.left
                && word.left < frame.right
                && (frame.top..frame.bottom).contains(&middle);
            assert!(
                !starts || frame.right >= word.right,
                "{name}: {word:?} leaves {shape:?}"
            );
        }
    }
}

/// An agreement of so many partners and milestones, with everything that is drawn.
fn many(partners: usize, milestones: usize, first_name: &str) -> Agreement {
    let mut text = String::from("format = 1\n[document]\ndepth = \"full\"\npictures = true\n");
    for n in 1..=partners {
        let name = if n == 1 {
            first_name.to_owned()
        } else {
            format!("Carers’ Alliance of East Ambleshire {n}")
        };
        let commissioner = n % 9 == 2;
        text.push_str(&format!(
            "[[partners]]\nid = \"p{n}\"\nname = '{name}'\ncommissioner = {commissioner}\n"
        ));
    }
    text.push_str(
        "[timeframe]\ncommencement = 2027-04-01\nends = \"fixed-term\"\nterm = \"3 years\"\n",
    );
    text.push_str("[roles_and_responsibilities]\nlead_model = \"host\"\nlead_partner = \"p1\"\n");
    for n in 0..milestones {
        text.push_str(&format!(
            "[[action_plan.milestones]]\nid = \"m{n}\"\ntask = \"Step {n} which takes more words than one line of a picture holds\"\nowner = \"p1\"\ndue = {}-{:02}-15\n",
            2027 + (n + 4) / 12,
            (n + 4) % 12 + 1
        ));
    }
    text.push_str("[decision_making]\nrule = \"vote\"\nthreshold = \"three-quarters\"\nvote_base = \"all-votes\"\nvoting = \"weighted\"\n");
    for n in 1..=partners {
        text.push_str(&format!(
            "[[decision_making.votes]]\npartner = \"p{n}\"\nvotes = {}\n",
            n % 5
        ));
    }
    text.push_str("[joint_steering_group]\nneeded = true\nchair = \"chosen\"\n");
    text.push_str("[[joint_steering_group.seats]]\nid = \"s\"\npartner = \"p2\"\npost = \"Chair\"\nvoting = true\n");
    for n in 1..=partners.min(9) {
        text.push_str(&format!("[[joint_steering_group.sub_groups]]\nid = \"g{n}\"\nname = \"Working group on matter {n}\"\nchair = \"p{n}\"\nremit = \"it looks on\"\n"));
    }
    text.push_str("[financing]\nmoney_moves = \"between\"\n");
    for n in 1..=partners {
        text.push_str(&format!("[[financing.contributions]]\nid = \"c{n}\"\npartner = \"p{n}\"\nyear = \"2027/28\"\namount = \"£{n}00.25\"\n"));
    }
    let (agreement, findings) = read(&text);
    assert!(findings.is_empty(), "{findings:?}");
    agreement
}

fn pictures(agreement: &Agreement) -> Vec<Picture> {
    NAMES
        .iter()
        .filter_map(|name| draw(name, agreement))
        .collect()
}

#[test]
fn the_pictures_of_the_examples_are_well_drawn() {
    let mut drawn = 0;
    for example in EXAMPLES {
        let all = pictures(&read(example.text).0);
        drawn += all.len();
        all.iter().for_each(well_drawn);
    }
    assert!(drawn > 30, "{drawn}");
}

#[test]
fn few_and_many_partners_and_milestones_fit() {
    let long = "The Association of ".repeat(11);
    for (partners, milestones) in [
        (2, 0),
        (2, 40),
        (3, 5),
        (12, 40),
        (13, 1),
        (45, 60),
        (72, 40),
        (150, 200),
    ] {
        let agreement = many(partners, milestones, long.trim());
        let all = pictures(&agreement);
        assert_eq!(all.len(), 4);
        all.iter().for_each(well_drawn);
    }
}

#[test]
fn seventy_two_partners_are_all_drawn() {
    let agreement = many(72, 40, "Aire");
    let picture = draw("structure", &agreement).unwrap();
    let shown = |text: &str| {
        picture
            .shapes
            .iter()
            .any(|shape| matches!(shape, Shape::Words { text: words, .. } if words.contains(text)))
    };
    assert!(shown("Aire") && shown("The other Partners (71)") && !shown("more, in"));
}

#[test]
fn what_a_picture_leaves_out_stands_in_its_table() {
    let long = "The Association of ".repeat(11);
    let agreement = many(150, 200, long.trim());
    let cells = |name: &str| {
        let rows = rows(name, &agreement).into_iter().flatten();
        rows.map(|(_, words)| words).collect::<Vec<_>>()
    };
    assert!(cells("structure").iter().any(|words| words == long.trim()));
    assert!(
        cells("structure")
            .iter()
            .any(|words| words.ends_with("150"))
    );
    assert_eq!(
        rows("timeline", &agreement)
            .iter()
            .filter(|row| row[1].1.starts_with("Step "))
            .count(),
        200
    );
    assert_eq!(rows("votes", &agreement).len(), 150 + 2);
    assert_eq!(rows("money", &agreement).len(), 1 + 150 + 1);
}

#[test]
fn sums_are_those_of_the_schedule() {
    for example in EXAMPLES {
        let agreement = read(example.text).0;
        let Some(money) = money::of(&agreement) else {
            continue;
        };
        let item = crate::checklist::item("financing").unwrap();
        for (place, key) in ["sources_total", "contributions_total", "allocations_total"]
            .iter()
            .enumerate()
        {
            if !money.shown[place] {
                continue;
            }
            let derived = item
                .derived
                .iter()
                .find(|derived| derived.key == *key)
                .unwrap();
            let scheduled = (derived.work_out)(&agreement).money();
            assert_eq!(
                money.total.amounts[place], scheduled,
                "{}: {key}",
                example.name
            );
            for lines in [&money.years, &money.partners] {
                let sum: Option<Vec<_>> = lines.iter().map(|line| line.amounts[place]).collect();
                let sum = sum.and_then(crate::values::Money::sum);
                assert_eq!(sum, scheduled, "{}: {key}", example.name);
            }
        }
    }
}

#[test]
fn lines_added_up_lose_no_penny() {
    let agreement = many(150, 0, "Aire");
    let picture = draw("money", &agreement).unwrap();
    let pence: i64 = picture
        .shapes
        .iter()
        .filter_map(|shape| match shape {
            Shape::Words { text, .. } => crate::values::Money::parse(text).ok(),
            _ => None,
        })
        .map(crate::values::Money::pence)
        .sum();
    // Once by year and once by partner.
    let all: i64 = (1..=150).map(|n| n * 10_000 + 25).sum();
    assert_eq!(pence, 2 * all);
}

#[test]
fn answers_that_say_nothing_draw_nothing() {
    let nothing = Agreement::default();
    for name in NAMES {
        assert_eq!(draw(name, &nothing), None, "{name}");
        assert!(rows(name, &nothing).is_empty(), "{name}");
    }
    assert_eq!(draw("timline", &many(2, 2, "Aire")), None);
}

#[test]
fn a_picture_and_its_table_come_together() {
    for example in EXAMPLES {
        let agreement = read(example.text).0;
        for name in NAMES {
            let drawn = draw(name, &agreement).is_some();
            assert_eq!(
                drawn,
                !rows(name, &agreement).is_empty(),
                "{}: {name}",
                example.name
            );
        }
    }
}

#[test]
fn a_threshold_of_those_present_is_no_line() {
    let mut agreement = many(3, 0, "Aire");
    let needed = |agreement: &Agreement| votes::of(agreement).unwrap().needed;
    assert_eq!(needed(&agreement), Some(5));
    agreement.set(
        "decision_making.vote_base",
        crate::values::Answer::Given(crate::values::Value::Choice("votes-present")),
    );
    assert_eq!(needed(&agreement), None);
}

#[test]
fn the_terminal_marks_the_next_day_and_keeps_its_width() {
    let agreement = many(12, 40, "Aire");
    let date = Date::parse("1 June 2028").unwrap();
    for (width, ascii, accessible) in [(80, false, false), (40, true, false), (100, true, true)] {
        let look = Look {
            width,
            ascii,
            accessible,
            today: Some(date),
        };
        let text = show(NAMES, &agreement, look);
        for line in text.lines() {
            assert!(line.chars().count() <= width, "{line:?}");
        }
        let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(
            text.contains("Next from 1 June 2028: 15 June 2028, Step 13"),
            "{text}"
        );
        if accessible {
            assert_eq!(text.matches("This is next.").count(), 1);
        }
        if ascii {
            let drawn = |c: &char| ('\u{2500}'..='\u{25ff}').contains(c);
            assert_eq!(text.chars().find(drawn), None);
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]
    #[test]
    fn any_name_fits(name in "A[^\\p{C}\\p{Z}']{0,40}( [^\\p{C}\\p{Z}']{1,30}){0,6}", partners in 2usize..90, milestones in 0usize..70) {
        pictures(&many(partners, milestones, &name)).iter().for_each(well_drawn);
    }
}
