//! Asking one question: from its prompt to a typed answer or a command.

use super::prompter::{Command, Entry, Prompt, PromptError, Prompter, Reply, Shape, Suggested};
use super::words;
use crate::answers::words as in_words;
use crate::answers::{Agreement, parse_answer};
use crate::checklist::{Kind, Question};
use crate::proposals::suggested;
use crate::values::{Answer, Id, Value};

/// What came of a question.
#[derive(Debug, PartialEq)]
pub enum Outcome {
    /// An answer: new, or the one that stood already.
    Answered(Answer),
    /// A command that whoever walks the questions must follow.
    Command(Command),
}

/// Asks until there is an answer or a command to follow. Help is given here.
///
/// # Errors
/// Where the person interrupts, or no more input can come.
pub fn ask(
    prompter: &mut dyn Prompter,
    question: &Question,
    current: &Answer,
    agreement: &Agreement,
    progress: &str,
    taken: &[Id],
) -> Result<Outcome, PromptError> {
    let commands = commands(question, current);
    ask_offering(
        prompter, question, current, agreement, progress, taken, &commands,
    )
}

/// As [`ask`], with these commands and no others.
pub(super) fn ask_offering(
    prompter: &mut dyn Prompter,
    question: &Question,
    current: &Answer,
    agreement: &Agreement,
    progress: &str,
    taken: &[Id],
    commands: &[Command],
) -> Result<Outcome, PromptError> {
    let offered = Offered::new(question, current, agreement, taken);
    let typed = as_typed(question, current, agreement);
    let offer = suggested(question, agreement).filter(|_| *current == Answer::Unanswered);
    let suggested_words = offer.as_ref().and_then(|(answer, because)| {
        as_typed(question, answer, agreement).map(|words| (words, *because))
    });
    let hint = match question.kind {
        // One of them shows best that each has its own line.
        Kind::Lines => {
            let first = question.example.split("; ").next().unwrap_or_default();
            words::hint(&question.example(first))
        }
        _ => words::hint(question),
    };
    loop {
        let entries = offered.entries();
        let prompt = Prompt {
            progress,
            question: question.ask,
            hint: &hint,
            current: typed.as_deref(),
            suggestion: suggested_words
                .as_ref()
                .map(|(answer, because)| Suggested { answer, because }),
            optional: question.optional,
            shape: offered.shape(question, &entries),
            commands,
        };
        let answer = match prompter.ask(&prompt)? {
            Reply::Command(Command::Help) => {
                help(prompter, question, commands);
                continue;
            }
            Reply::Command(Command::ToBeAgreed) => Answer::ToBeAgreed,
            Reply::Command(Command::None) => Answer::Nil,
            Reply::Command(command) => return Ok(Outcome::Command(command)),
            Reply::Keep => match (current, &offer) {
                (Answer::Unanswered, Some((answer, _))) => answer.clone(),
                _ => current.clone(),
            },
            Reply::Picked(number) if number >= offered.values.len() => {
                return Ok(Outcome::Command(Command::Skip));
            }
            Reply::Picked(number) => offered.pick(&[number], question),
            Reply::PickedMany(numbers) => offered.pick(&numbers, question),
            Reply::Text(text) => match parse_answer(question, &text, agreement) {
                Ok(answer) => answer,
                Err(misread) => {
                    prompter.problem(&refusal(&misread));
                    continue;
                }
            },
        };
        return Ok(Outcome::Answered(answer));
    }
}

/// An answer as it would be typed here: a list of short texts a line each.
fn as_typed(question: &Question, answer: &Answer, agreement: &Agreement) -> Option<String> {
    match answer {
        Answer::Given(Value::Lines(lines)) => Some(lines.join("\n")),
        _ => in_words::typed(question, answer, agreement),
    }
}

fn refusal(misread: &crate::answers::Misread) -> String {
    match &misread.hint {
        Some(hint) => format!("{}; {hint}", misread.message),
        None => misread.message.clone(),
    }
}

/// Says why the question matters, what a good answer is, and what can be typed in place of one.
pub(super) fn help(prompter: &mut dyn Prompter, question: &Question, commands: &[Command]) {
    let mut text = question.help.to_owned();
    let shown_as_chosen = matches!(
        question.kind,
        Kind::YesNo | Kind::Choice(_) | Kind::Choices(_) | Kind::Rows(_)
    );
    if !question.example.is_empty() && !shown_as_chosen {
        text.push_str(&format!("\n\nA good answer: {}", question.example));
    }
    text.push_str(&format!("\n\n{}", Command::summary(commands)));
    prompter.note(text.trim());
}

fn commands(question: &Question, current: &Answer) -> Vec<Command> {
    let mut commands = vec![
        Command::Back,
        Command::Help,
        Command::Skip,
        Command::ToBeAgreed,
    ];
    if question.nil {
        commands.push(Command::None);
    }
    if *current != Answer::Unanswered {
        commands.push(Command::Clear);
    }
    commands.extend([Command::Items, Command::Depth, Command::Leave]);
    commands
}

/// The entries of a question that is answered by choosing.
struct Offered {
    labels: Vec<String>,
    values: Vec<Value>,
    chosen: Vec<bool>,
    /// Whether a last entry passes the question over.
    passable: bool,
}

/// The entry that passes an optional question over.
const LEAVE_OUT: &str = "Leave this out";

impl Offered {
    fn new(question: &Question, current: &Answer, agreement: &Agreement, taken: &[Id]) -> Self {
        let mut offered = Self {
            labels: Vec::new(),
            values: Vec::new(),
            chosen: Vec::new(),
            passable: false,
        };
        let given = match current {
            Answer::Given(value) => Some(value),
            _ => None,
        };
        match question.kind {
            Kind::YesNo => {
                for (label, yes) in [("Yes", true), ("No", false)] {
                    offered.add(label, Value::YesNo(yes), given == Some(&Value::YesNo(yes)));
                }
            }
            Kind::Choice(choices) => {
                for choice in choices {
                    let value = Value::Choice(choice.value);
                    let chosen = given == Some(&value);
                    offered.add(choice.label, value, chosen);
                }
            }
            Kind::Choices(choices) => {
                for choice in choices {
                    let chosen =
                        matches!(given, Some(Value::Choices(all)) if all.contains(&choice.value));
                    offered.add(choice.label, Value::Choice(choice.value), chosen);
                }
            }
            Kind::Partner | Kind::Partners => {
                for id in agreement
                    .partner_ids()
                    .into_iter()
                    .filter(|id| !taken.contains(id))
                {
                    let chosen = match given {
                        Some(Value::Partner(one)) => *one == id,
                        Some(Value::Partners(all)) => all.contains(&id),
                        _ => false,
                    };
                    offered.add(&agreement.partner_name(&id), Value::Partner(id), chosen);
                }
            }
            _ => {}
        }
        let one_of = matches!(question.kind, Kind::YesNo | Kind::Choice(_) | Kind::Partner);
        offered.passable = one_of && question.optional && given.is_none();
        offered
    }

    fn add(&mut self, label: &str, value: Value, chosen: bool) {
        self.labels.push(label.to_owned());
        self.values.push(value);
        self.chosen.push(chosen);
    }

    fn entries(&self) -> Vec<Entry<'_>> {
        let both = self.labels.iter().zip(&self.chosen);
        let pass = (self.passable && !self.values.is_empty()).then_some(Entry {
            label: LEAVE_OUT,
            chosen: false,
        });
        both.map(|(label, chosen)| Entry {
            label,
            chosen: *chosen,
        })
        .chain(pass)
        .collect()
    }

    fn shape<'a>(&self, question: &Question, entries: &'a [Entry<'a>]) -> Shape<'a> {
        match question.kind {
            Kind::Text | Kind::Lines => Shape::Text,
            Kind::YesNo | Kind::Choice(_) => Shape::Choice(entries),
            Kind::Partner if !entries.is_empty() => Shape::Choice(entries),
            Kind::Choices(_) => Shape::Choices(entries),
            Kind::Partners if !entries.is_empty() => Shape::Choices(entries),
            _ => Shape::Line,
        }
    }

    fn pick(&self, numbers: &[usize], question: &Question) -> Answer {
        let picked: Vec<&Value> = numbers.iter().filter_map(|n| self.values.get(*n)).collect();
        let value = match question.kind {
            Kind::Choices(_) => Value::Choices(
                picked
                    .iter()
                    .filter_map(|v| {
                        if let Value::Choice(word) = v {
                            Some(*word)
                        } else {
                            None
                        }
                    })
                    .collect(),
            ),
            Kind::Partners => Value::Partners(
                picked
                    .iter()
                    .filter_map(|v| {
                        if let Value::Partner(id) = v {
                            Some(id.clone())
                        } else {
                            None
                        }
                    })
                    .collect(),
            ),
            _ => match picked.first() {
                Some(value) => (*value).clone(),
                None => return Answer::Unanswered,
            },
        };
        Answer::Given(value)
    }
}
