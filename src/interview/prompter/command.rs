//! The commands that can be typed in place of an answer.

use std::fmt::Write as _;

/// Something to do in place of giving an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Command {
    /// Return to the question before this one.
    Back,
    /// Show what the question is about.
    Help,
    /// Leave the question unanswered for now.
    Skip,
    /// Take out the answer that stands.
    Clear,
    /// Record that the partners have yet to agree on this.
    ToBeAgreed,
    /// Answer that there is none; offered only where that is a real answer.
    None,
    /// Show the list of items and go to one of them.
    Items,
    /// Change how many questions are asked.
    Depth,
    /// Save and stop.
    Leave,
}

/// How one command is typed, named and described.
struct Words {
    command: Command,
    /// What may be typed after the colon; the first is the one shown.
    spellings: &'static [&'static str],
    label: &'static str,
    description: &'static str,
}

const TABLE: &[Words] = &[
    Words {
        command: Command::Back,
        spellings: &["back"],
        label: "back",
        description: "return to the question before",
    },
    Words {
        command: Command::Help,
        spellings: &["help", "h"],
        label: "help",
        description: "show what this question is about and an example",
    },
    Words {
        command: Command::Skip,
        spellings: &["skip"],
        label: "skip",
        description: "leave this unanswered for now",
    },
    Words {
        command: Command::Clear,
        spellings: &["clear"],
        label: "clear",
        description: "take out the answer that stands",
    },
    Words {
        command: Command::ToBeAgreed,
        spellings: &["tba", "agree"],
        label: "to be agreed",
        description: "record that the partners have yet to agree on this",
    },
    Words {
        command: Command::None,
        spellings: &["none"],
        label: "none",
        description: "answer that there is none",
    },
    Words {
        command: Command::Items,
        spellings: &["items"],
        label: "list of items",
        description: "show all the items and go to one of them",
    },
    Words {
        command: Command::Depth,
        spellings: &["depth"],
        label: "depth",
        description: "change how many questions are asked",
    },
    Words {
        command: Command::Leave,
        spellings: &["leave", "quit", "q", "save"],
        label: "save and leave",
        description: "stop here; every answer so far is kept",
    },
];

impl Command {
    /// Lists every command, in the order in which people are shown them.
    pub const ALL: &'static [Command] = &[
        Command::Back,
        Command::Help,
        Command::Skip,
        Command::Clear,
        Command::ToBeAgreed,
        Command::None,
        Command::Items,
        Command::Depth,
        Command::Leave,
    ];

    fn words(self) -> &'static Words {
        &TABLE[self as usize]
    }

    /// Names the command in running words: "to be agreed".
    pub fn label(self) -> &'static str {
        self.words().label
    }

    /// Says in one line what the command does.
    pub fn description(self) -> &'static str {
        self.words().description
    }

    /// Returns the command as it is typed: ":tba".
    pub fn typed(self) -> String {
        format!(":{}", self.words().spellings[0])
    }

    /// Lists the commands on offer, a line each, for help texts.
    pub fn summary(offered: &[Command]) -> String {
        let mut text = String::from("Commands you can type here:");
        for command in offered {
            let spellings: Vec<String> = command
                .words()
                .spellings
                .iter()
                .map(|word| format!(":{word}"))
                .collect();
            let _ = write!(
                text,
                "\n  {} - {}",
                spellings.join(" or "),
                command.description()
            );
        }
        text
    }
}

/// What a typed line turned out to be.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Typed {
    /// An answer, with a doubled colon at its start made single.
    Text(String),
    Command(Command),
    /// The request for the person's own editor; only where that is offered.
    Edit,
}

const EDIT: &str = "edit";

/// Tells a command from an answer.
///
/// `editor` says whether `:edit` is on offer. The error is a whole sentence part for
/// [`Prompter::problem`](super::Prompter::problem).
pub(super) fn read(line: &str, offered: &[Command], editor: bool) -> Result<Typed, String> {
    let trimmed = line.trim();
    if trimmed == "?" && offered.contains(&Command::Help) {
        return Ok(Typed::Command(Command::Help));
    }
    if let Some(rest) = trimmed.strip_prefix("::") {
        return Ok(Typed::Text(format!(":{rest}")));
    }
    let Some(word) = trimmed.strip_prefix(':') else {
        return Ok(Typed::Text(line.to_owned()));
    };
    let word = word.trim().to_lowercase();
    // An entry without a command is the editor.
    let mut known: Vec<(&str, Option<Command>)> = Vec::new();
    for words in TABLE.iter().filter(|row| offered.contains(&row.command)) {
        let spellings = words.spellings.iter();
        known.extend(spellings.map(|&spelling| (spelling, Some(words.command))));
    }
    if editor {
        known.push((EDIT, None));
    }
    match resolve(&word, &known) {
        Ok(Some(command)) => Ok(Typed::Command(command)),
        Ok(None) => Ok(Typed::Edit),
        Err(reason) => Err(format!("{reason}. {}", offer(offered, editor))),
    }
}

/// Finds the one command that `word` stands for, or says why there is none.
fn resolve(word: &str, known: &[(&str, Option<Command>)]) -> Result<Option<Command>, String> {
    if word.is_empty() {
        return Err("a colon alone is not a command".to_owned());
    }
    if let Some((_, found)) = known.iter().find(|(spelling, _)| *spelling == word) {
        return Ok(*found);
    }
    if let Some(words) = TABLE.iter().find(|words| words.spellings.contains(&word)) {
        let label = words.label;
        return Err(format!(
            ":{word} ({label}) is not on offer at this question"
        ));
    }
    let mut begun: Vec<(&str, Option<Command>)> = known.to_vec();
    begun.retain(|(spelling, _)| spelling.starts_with(word));
    begun.dedup_by_key(|(_, command)| *command);
    match begun.as_slice() {
        [] => Err(unknown(word, known)),
        [(_, command)] => Ok(*command),
        several => {
            let could: Vec<String> = several.iter().map(|(word, _)| format!(":{word}")).collect();
            Err(format!(":{word} could be {}", could.join(" or ")))
        }
    }
}

/// Says that there is no such command and names the nearest one, if any is near.
fn unknown(word: &str, known: &[(&str, Option<Command>)]) -> String {
    let nearest = known
        .iter()
        .map(|(spelling, _)| (strsim::osa_distance(word, spelling), *spelling))
        .filter(|(distance, spelling)| *distance <= 2 && *distance < spelling.len())
        .min_by_key(|(distance, _)| *distance);
    match nearest {
        Some((_, spelling)) => format!("there is no command :{word}; the nearest is :{spelling}"),
        None => format!("there is no command :{word}"),
    }
}

/// Lists what can be typed, and how to type an answer that starts with a colon.
fn offer(offered: &[Command], editor: bool) -> String {
    let mut typed: Vec<String> = offered.iter().map(|command| command.typed()).collect();
    if editor {
        typed.push(format!(":{EDIT}"));
    }
    let commands = match typed.as_slice() {
        [] => "No command can be typed here".to_owned(),
        [one] => format!("The command here is {one}"),
        several => format!("The commands here are {}", several.join(" ")),
    };
    format!("{commands}; to start an answer with a colon, type two colons")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn all(line: &str) -> Result<Typed, String> {
        read(line, Command::ALL, true)
    }

    #[test]
    fn every_command_has_its_own_row() {
        for (position, words) in TABLE.iter().enumerate() {
            assert_eq!(words.command as usize, position);
            assert_eq!(Command::ALL[position], words.command);
        }
        assert_eq!(Command::ALL.len(), TABLE.len());
    }

    #[test]
    fn every_spelling_is_understood() {
        for words in TABLE {
            for spelling in words.spellings {
                let line = format!(":{spelling}");
                assert_eq!(all(&line), Ok(Typed::Command(words.command)), "{line}");
            }
        }
        assert_eq!(all("?"), Ok(Typed::Command(Command::Help)));
        assert_eq!(all(":edit"), Ok(Typed::Edit));
    }

    #[test]
    fn the_beginning_of_a_command_is_enough() {
        for (line, command) in [
            (":b", Command::Back),
            (":hel", Command::Help),
            (":t", Command::ToBeAgreed),
            (":a", Command::ToBeAgreed),
            (":n", Command::None),
            (":qu", Command::Leave),
            ("  :SKIP  ", Command::Skip),
            (": items", Command::Items),
        ] {
            assert_eq!(all(line), Ok(Typed::Command(command)), "{line}");
        }
    }

    #[test]
    fn a_beginning_shared_by_two_commands_names_both() {
        let reason = all(":s").unwrap_err();
        assert!(
            reason.starts_with(":s could be :skip or :save. "),
            "{reason}"
        );
    }

    #[test]
    fn a_misspelt_command_names_the_nearest_and_the_list() {
        let reason = all(":hlep").unwrap_err();
        assert_eq!(
            reason,
            "there is no command :hlep; the nearest is :help. The commands here are :back :help \
             :skip :clear :tba :none :items :depth :leave :edit; to start an answer with a colon, type \
             two colons"
        );
        let reason = all(":something").unwrap_err();
        assert!(reason.starts_with("there is no command :something. "));
    }

    #[test]
    fn a_command_that_is_not_on_offer_is_refused_by_name() {
        let reason = read(":none", &[Command::Back, Command::Help], false).unwrap_err();
        assert!(
            reason.starts_with(":none (none) is not on offer"),
            "{reason}"
        );
        assert!(reason.contains("are :back :help;"), "{reason}");
        assert!(read(":edit", &[Command::Back], false).is_err());
    }

    #[test]
    fn an_answer_may_begin_with_a_colon() {
        assert_eq!(all("::x"), Ok(Typed::Text(":x".to_owned())));
        assert_eq!(all(":::"), Ok(Typed::Text("::".to_owned())));
        assert_eq!(all("at 10:30"), Ok(Typed::Text("at 10:30".to_owned())));
        assert!(all(":").is_err());
    }

    #[test]
    fn the_summary_describes_only_what_is_on_offer() {
        let summary = Command::summary(&[Command::Back, Command::Leave]);
        assert_eq!(
            summary,
            "Commands you can type here:\n  :back - return to the question before\n  \
             :leave or :quit or :q or :save - stop here; every answer so far is kept"
        );
    }
}
