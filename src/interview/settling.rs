//! Settling what has two answers, one question each.

use super::KeepError;
use super::asking::{self, Outcome, ask_offering};
use super::prompter::{Command, Entry, Prompt, PromptError, Prompter, Reply, Shape};
use super::walk::InterviewError;
use crate::answers::words::shorten;
use crate::answers::{Conflict, Dispute, Said, Settling, Side, Topic, save};
use crate::checklist::{self, Kind};
use crate::values::Answer;
use std::path::Path;

const COMMANDS: &[Command] = &[Command::Help, Command::Skip, Command::Leave];

/// The most characters of what can be chosen; what is longer stands above in full.
const LABEL: usize = 64;

/// How the settling ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Settlement {
    /// Everything was put to the person.
    Through,
    /// The person left before the end; everything is saved.
    Left,
}

/// What is to be done about one conflict.
enum Choice {
    Keep(Side),
    Other(Answer),
    Later,
    Leave,
}

/// Puts every conflict to the person, and saves the file after each that is settled.
///
/// # Errors
/// Where the person interrupts, or the file cannot be saved.
pub fn settle(
    prompter: &mut dyn Prompter,
    settling: &mut Settling,
    path: &Path,
) -> Result<Settlement, InterviewError> {
    let mut later: Vec<Topic> = Vec::new();
    let mut settled = 0;
    while let Some((number, conflict)) = next(settling, &later) {
        let Some(dispute) = settling.dispute() else {
            break;
        };
        let all = settled + dispute.conflicts().len();
        let place = place(&conflict.topic);
        let progress = format!("Conflict {} of {all}: {place}", settled + number + 1);
        let choice = choose(prompter, dispute, &conflict, &progress)?;
        let done = match &choice {
            Choice::Keep(side) => settling.keep(&conflict, *side),
            Choice::Other(answer) => settling.answer(&conflict, answer),
            Choice::Later => {
                later.push(conflict.topic);
                continue;
            }
            Choice::Leave => return Ok(Settlement::Left),
        };
        match done {
            Ok(()) => {
                save(path, &settling.bytes()).map_err(KeepError::Save)?;
                settled += 1;
            }
            Err(error) => {
                prompter.problem(&format!("{error}; it is left for later"));
                later.push(conflict.topic);
            }
        }
    }
    Ok(Settlement::Through)
}

/// The first conflict that is not left for later, with the number of those before it.
fn next(settling: &Settling, later: &[Topic]) -> Option<(usize, Conflict)> {
    let mut all = settling.conflicts().iter().cloned().enumerate();
    all.find(|(_, conflict)| !later.contains(&conflict.topic))
}

/// Where the question belongs: the item and, for a column of a list, the entry.
fn place(topic: &Topic) -> String {
    let item = |path: &str| checklist::find(path).map_or("", |(item, _)| item.title);
    match topic {
        Topic::Answer(path) | Topic::Entry(path, _) | Topic::Proposed(path) => {
            item(path).to_owned()
        }
        Topic::Cell(path, id, _) => format!("{}, the {} {id}", item(path), topic.singular()),
        Topic::Allowed(_) => "findings that are allowed".to_owned(),
        Topic::Score(_) => "readiness".to_owned(),
    }
}

fn choose(
    prompter: &mut dyn Prompter,
    dispute: &Dispute,
    conflict: &Conflict,
    progress: &str,
) -> Result<Choice, PromptError> {
    let mut labels: Vec<String> = Side::BOTH
        .iter()
        .map(|side| label(dispute, conflict, *side))
        .collect();
    let other = other_can_be_given(conflict);
    if other {
        labels.push("Give another answer".to_owned());
    }
    labels.push("Leave this for later".to_owned());
    let entries: Vec<Entry<'_>> = labels
        .iter()
        .map(|label| Entry {
            label,
            chosen: false,
        })
        .collect();
    let question = question(&conflict.topic);
    let hint = details(dispute, conflict);
    let prompt = Prompt {
        progress,
        question: &question,
        hint: &hint,
        current: None,
        suggestion: None,
        optional: false,
        shape: Shape::Choice(&entries),
        commands: COMMANDS,
    };
    loop {
        match prompter.ask(&prompt)? {
            Reply::Picked(number) if number < 2 => return Ok(Choice::Keep(Side::BOTH[number])),
            Reply::Picked(2) if other => {
                if let Some(choice) = another(prompter, dispute, conflict, progress)? {
                    return Ok(choice);
                }
            }
            Reply::Command(Command::Help) => help(prompter, &conflict.topic),
            Reply::Command(Command::Leave) => return Ok(Choice::Leave),
            _ => return Ok(Choice::Later),
        }
    }
}

/// What does not fit into the lines to choose from: long answers, and what was said before both.
fn details(dispute: &Dispute, conflict: &Conflict) -> String {
    let mut details = Vec::new();
    for side in Side::BOTH {
        let words = dispute.words(conflict, side);
        let fits = label(dispute, conflict, side).ends_with(&words);
        let there = !matches!(conflict.stand(side).said, Said::Entry(None));
        if there && !fits {
            details.push(format!("In {}: {words}", conflict.stand(side).name));
        }
    }
    // That an entry was not there before is what adding it means.
    let added = matches!(conflict.base, Some(Said::Entry(None)));
    if let Some(before) = dispute.words_before(conflict).filter(|_| !added) {
        details.push(format!("Before both changes: {before}"));
    }
    details.join("\n")
}

fn label(dispute: &Dispute, conflict: &Conflict, side: Side) -> String {
    let stand = conflict.stand(side);
    let name = &stand.name;
    match stand.said {
        Said::Entry(Some(_)) => format!("{name}: keep it"),
        Said::Entry(None) => format!("{name}: leave it out"),
        _ => shorten(
            &format!(
                "{name}: {}",
                dispute.words(conflict, side).replace('\n', " ")
            ),
            LABEL,
        ),
    }
}

fn question(topic: &Topic) -> String {
    let asked = topic.question().map_or("", |question| question.ask);
    match topic {
        Topic::Answer(_) | Topic::Cell(..) | Topic::Score(_) => asked.to_owned(),
        Topic::Entry(..) => format!("Is {} to stand in the list?", topic.label()),
        Topic::Proposed(_) => format!("Is the answer to this question confirmed? {asked}"),
        Topic::Allowed(code) => format!("Is {code} to be allowed?"),
    }
}

/// Whether a third answer can be typed; whole lists and entries are changed in the interview.
fn other_can_be_given(conflict: &Conflict) -> bool {
    let typed = matches!(
        conflict.topic,
        Topic::Answer(_) | Topic::Cell(..) | Topic::Score(_)
    );
    let question = conflict.topic.question();
    typed && question.is_some_and(|question| !matches!(question.kind, Kind::Rows(_)))
}

/// Asks for another answer. `None` where the person goes back to the choice.
fn another(
    prompter: &mut dyn Prompter,
    dispute: &Dispute,
    conflict: &Conflict,
    progress: &str,
) -> Result<Option<Choice>, PromptError> {
    let Some(question) = conflict.topic.question() else {
        return Ok(None);
    };
    let mut commands = vec![Command::Back, Command::Help, Command::ToBeAgreed];
    if question.nil {
        commands.push(Command::None);
    }
    let agreement = dispute.agreement(Side::Ours);
    let current = Answer::Unanswered;
    let outcome = ask_offering(
        prompter,
        question,
        &current,
        agreement,
        progress,
        &[],
        &commands,
    )?;
    Ok(match outcome {
        Outcome::Answered(Answer::Unanswered) | Outcome::Command(_) => None,
        Outcome::Answered(answer) => Some(Choice::Other(answer)),
    })
}

fn help(prompter: &mut dyn Prompter, topic: &Topic) {
    match topic.question() {
        Some(question) => asking::help(prompter, question, COMMANDS),
        None => prompter.note(&Command::summary(COMMANDS)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::interview::prompter::ScriptedPrompter;

    const FILE: &str = "\
format = 1
[timeframe]
<<<<<<< HEAD
expiry = 2030-03-31
=======
expiry = 2031-03-31
>>>>>>> north-side
[purpose]
<<<<<<< HEAD
background = '''
Many people come back to the hospital within a month of leaving it.
'''
=======
background = \"\"
>>>>>>> north-side
";

    fn settled_with(lines: &[&str]) -> (String, Settlement, String) {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("a.toml");
        let mut settling = Settling::new("a.toml", FILE.as_bytes().to_vec()).expect("is text");
        let mut prompter = ScriptedPrompter::typing(lines.iter().copied());
        let ended = settle(&mut prompter, &mut settling, &path).expect("goes through");
        assert_eq!(prompter.steps_left(), 0);
        let saved = std::fs::read_to_string(&path).unwrap_or_default();
        (prompter.transcript_text(), ended, saved)
    }

    #[test]
    fn a_conflict_is_put_in_words_and_another_answer_keeps_to_the_rules_of_its_question() {
        let (shown, ended, saved) = settled_with(&["3", "soon", "30 June 2030", "HEAD"]);
        assert_eq!(ended, Settlement::Through);
        assert!(saved.contains("[timeframe]\nexpiry = 2030-06-30\n[purpose]\nbackground = '''\n"));
        insta::assert_snapshot!(shown, @r#"
        Conflict 1 of 2: Timeframe
        Which day is the last?
        1. HEAD: 31 March 2030
        2. north-side: 31 March 2031
        3. Give another answer
        4. Leave this for later
        Type a number, or the beginning of one of the lines. Type :help for help.
        > 3
        Conflict 1 of 2: Timeframe
        Which day is the last?
        A date, for example: 31 March 2030.
        Type :help for help, :back to go back.
        > soon
        Not accepted: "soon" is not a day, a month and a year; for example 31 March 2030
        Conflict 1 of 2: Timeframe
        Which day is the last?
        A date, for example: 31 March 2030.
        Type :help for help, :back to go back.
        > 30 June 2030
        Conflict 2 of 2: Purpose
        What has led the partners to work together?
        In HEAD: Many people come back to the hospital within a month of leaving it.
        1. HEAD: Many people come back to the hospital within a month of l…
        2. north-side: not answered
        3. Give another answer
        4. Leave this for later
        Type a number, or the beginning of one of the lines. Type :help for help.
        > HEAD
        "#);
    }

    #[test]
    fn what_is_passed_over_is_left_and_leaving_saves_nothing_more() {
        let (_, ended, saved) = settled_with(&[":skip", ":leave"]);
        assert_eq!(ended, Settlement::Left);
        assert_eq!(saved, "");
    }
}
