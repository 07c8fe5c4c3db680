//! Disputes: who tries to settle one, step by step, and how long each step may take.

use super::Cells;
use super::canvas::{Canvas, Frame, HIGHEST, Pen, WIDTH};
use crate::answers::Agreement;
use crate::checklist::{self, Kind};
use crate::document::{Anchor, Picture, Point, Shade};
use crate::values::{Answer, Row, Value, english};

/// The ladder.
pub(super) struct Disputes {
    /// The steps, from the first.
    pub steps: Vec<Step>,
}

/// One step.
pub(super) struct Step {
    /// Who tries to settle it, or what follows.
    pub who: String,
    /// How long it may take; `None` where no time belongs to it.
    pub within: Option<String>,
}

/// The words for a time that nobody has settled.
const NOT_SETTLED: &str = "time not settled";

/// The words of a choice.
fn label(path: &str, value: &str) -> Option<&'static str> {
    match checklist::find(path)?.1.kind {
        Kind::Choice(choices) => choices
            .iter()
            .find(|choice| choice.value == value)
            .map(|choice| choice.label),
        _ => None,
    }
}

fn stage(row: &Row, two: bool) -> Step {
    let who = match (row.get("who").choice(), two) {
        (Some("contacts"), true) => "The contacts of both Partners",
        (Some("contacts"), false) => "The contacts of the Partners concerned",
        (Some("steering-group"), _) => "The Steering Group",
        (Some("chief-officers"), true) => "The chief officers of both Partners",
        (Some("chief-officers"), false) => "The chief officers of the Partners concerned",
        (Some("chairs"), true) => "The chairs of both Partners",
        (Some("chairs"), false) => "The chairs of the Partners concerned",
        _ => "Who talks is not settled",
    };
    Step {
        who: who.to_owned(),
        within: Some(within(row.get("within"))),
    }
}

fn within(answer: &Answer) -> String {
    match answer {
        Answer::Given(Value::Period(period)) => {
            let words = period.to_string().replace("working day", "Working Day");
            format!("within {words}")
        }
        _ => NOT_SETTLED.to_owned(),
    }
}

/// Gathers the steps; `None` where fewer than two are known.
pub(super) fn of(agreement: &Agreement) -> Option<Disputes> {
    const LAST: &str = "dispute_resolution.last";
    const WITHIN: &str = "dispute_resolution.mediation_within";
    if !agreement.asks("dispute_resolution.stages") {
        return None;
    }
    let two = agreement.partner_rows().len() == 2;
    let rows = agreement.rows("dispute_resolution.stages");
    let mut steps: Vec<Step> = rows.iter().map(|row| stage(row, two)).collect();
    if agreement.is("dispute_resolution.mediation", "yes")
        && agreement.asks("dispute_resolution.mediation")
    {
        steps.push(Step {
            who: "A mediator, if a Partner asks for one".to_owned(),
            within: agreement
                .asks(WITHIN)
                .then(|| within(agreement.get(WITHIN))),
        });
    }
    if let Some(value) = agreement.choice(LAST).filter(|_| agreement.asks(LAST)) {
        steps.push(Step {
            who: english::capitalise(label(LAST, value)?),
            within: None,
        });
    }
    (steps.len() > 1).then_some(Disputes { steps })
}

impl Disputes {
    /// The rows of the table.
    pub fn rows(&self) -> Vec<Cells> {
        self.steps
            .iter()
            .enumerate()
            .map(|(place, step)| {
                let within = step.within.clone().unwrap_or_else(|| "no limit".to_owned());
                vec![
                    ("step", (place + 1).to_string()),
                    ("who", step.who.clone()),
                    ("within", within),
                ]
            })
            .collect()
    }

    fn alt(&self) -> String {
        let words = |step: &Step| match &step.within {
            Some(within) => format!("{} ({within})", english::start_lower(&step.who)),
            None => english::start_lower(&step.who),
        };
        let first = self.steps.first().map(words).unwrap_or_default();
        let last = self.steps.last().map(words).unwrap_or_default();
        format!(
            "A ladder of {} steps. The first is {first}; the last is {last}.",
            english::number_words(self.steps.len() as i64)
        )
    }

    /// Draws it: each step stands higher than the one before.
    pub fn picture(&self) -> Picture {
        const BOX: i32 = 2200;
        const GAP: i32 = 90;
        let count = i32::try_from(self.steps.len()).unwrap_or(i32::MAX).max(1);
        let tall = ((HIGHEST / count) - GAP).clamp(120, 430);
        let across = (WIDTH - BOX) / (count - 1).max(1);
        let most = HIGHEST / (tall + GAP);
        let height = count.min(most) * (tall + GAP) - GAP;
        let mut canvas = Canvas::default();
        let mut before: Option<Frame> = None;
        for (place, step) in self.steps.iter().enumerate() {
            let place = i32::try_from(place).unwrap_or(i32::MAX);
            if place >= most {
                break;
            }
            let frame = Frame {
                x: across * place,
                y: height - (place + 1) * (tall + GAP) + GAP,
                width: BOX,
                height: tall,
            };
            if let Some(before) = before {
                // From the upper edge of the step below to the lower edge of this one.
                let x = (frame.x + before.x + BOX) / 2;
                canvas.arrow(
                    Point { x, y: before.y },
                    Point {
                        x,
                        y: frame.bottom(),
                    },
                    14,
                    Shade::Ink,
                );
            }
            before = Some(frame);
            rung(&mut canvas, frame, place + 1, step);
        }
        canvas.finish("Step by step, from the bottom up", self.alt(), height)
    }
}

fn rung(canvas: &mut Canvas, frame: Frame, number: i32, step: &Step) {
    canvas.area(frame, 40, Shade::Pale, Some(Shade::Deep));
    let band = Frame {
        width: 190,
        ..frame
    };
    canvas.area(band, 40, Shade::Deep, Some(Shade::Deep));
    let size = Pen::plain(if frame.height < 200 { 70 } else { 88 });
    let at = Point {
        x: band.top().x,
        y: frame.y + frame.height / 2 + size.size / 3,
    };
    let white = size.bold().shade(Shade::Paper);
    canvas.words(at, Anchor::Middle, white, &number.to_string(), band.width);
    let room = frame.width - band.width - 120;
    let spare = usize::from(step.within.is_some());
    let fits = usize::try_from((frame.height - 30) / size.line()).unwrap_or(1);
    let mut lines = size
        .bold()
        .lines(&step.who, room, fits.saturating_sub(spare).max(1));
    let bold = lines.len();
    lines.extend(step.within.clone().filter(|_| fits > bold));
    let block = size.line() * i32::try_from(lines.len()).unwrap_or(1);
    let at = Point {
        x: frame.x + band.width + 60,
        y: frame.y + (frame.height - block) / 2,
    };
    let next = canvas.lines(at, Anchor::Start, size.bold(), &lines[..bold], room);
    canvas.lines(
        Point { y: next, ..at },
        Anchor::Start,
        size,
        &lines[bold..],
        room,
    );
}
