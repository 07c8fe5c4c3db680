//! Numbered lines and typed answers, for screen readers, simple terminals and pipes.

use std::io::{self, BufRead, Write};

use super::draft::Draft;
use super::layout::{clean, wrap};
use super::lines::{self, Page};
use super::{Prompt, PromptError, Prompter, Reply, editor, terminal};

/// Opens text in an editor; see [`editor::edit`].
type Editor = fn(&str) -> Result<Option<String>, String>;

/// Talks in whole lines: no cursor movement, no colour, no redrawing.
///
/// Choices are numbered and answered by number or by the beginning of their words; the answer now
/// and the suggestion are stated in words. Long text ends with an empty line (a full stop alone on
/// a line does too).
pub struct PlainPrompter<R, W> {
    input: R,
    output: W,
    width: usize,
    editor: Option<Editor>,
    draft: Draft,
    /// A failure to write while showing something, reported at the next question.
    failed: Option<io::Error>,
}

impl<R: BufRead, W: Write> PlainPrompter<R, W> {
    /// Creates a prompter that reads `input`, writes `output` and wraps at `width` columns.
    pub fn new(input: R, output: W, width: usize) -> Self {
        Self {
            input,
            output,
            width,
            editor: None,
            draft: Draft::default(),
            failed: None,
        }
    }

    fn write(&mut self, text: &str) {
        let written = self
            .output
            .write_all(text.as_bytes())
            .and_then(|()| self.output.flush());
        if let Err(error) = written {
            self.failed.get_or_insert(error);
        }
    }
}

impl PlainPrompter<io::StdinLock<'static>, io::Stderr> {
    /// Creates a prompter on standard input and standard error.
    ///
    /// It wraps to the terminal, at most 80 columns, and offers the person's own editor when there
    /// is a terminal to show it on.
    pub fn on_standard_streams() -> Self {
        let mut prompter = Self::new(io::stdin().lock(), io::stderr(), terminal::width(80));
        prompter.editor = terminal::is_interactive().then_some(editor::edit as Editor);
        prompter
    }
}

impl<R: BufRead, W: Write> Page for PlainPrompter<R, W> {
    fn show(&mut self, text: &str) {
        for line in wrap(text, self.width) {
            self.write(&format!("{line}\n"));
        }
    }

    fn refuse(&mut self, reason: &str) {
        self.show(&format!("Not accepted: {}", lines::ended(reason)));
    }

    fn read(&mut self) -> Result<String, PromptError> {
        loop {
            self.write("Answer: ");
            if let Some(error) = self.failed.take() {
                return Err(error.into());
            }
            let _asking = terminal::Asking::begin()?;
            let mut bytes = Vec::new();
            if self.input.read_until(b'\n', &mut bytes)? == 0 {
                self.write("\n");
                return Err(PromptError::Closed);
            }
            match String::from_utf8(bytes) {
                Ok(line) => return Ok(line.trim_end_matches(['\n', '\r']).to_owned()),
                Err(_) => self
                    .refuse("the line is not in the UTF-8 encoding; check the terminal's settings"),
            }
        }
    }

    fn has_editor(&self) -> bool {
        self.editor.is_some()
    }

    fn edit(&mut self, text: &str) -> Result<Option<String>, String> {
        match self.editor {
            Some(edit) => edit(text),
            None => Err("no editor can be opened here".to_owned()),
        }
    }
}

impl<R: BufRead, W: Write> Prompter for PlainPrompter<R, W> {
    fn heading(&mut self, text: &str) {
        self.write("\n");
        self.show(text);
        self.write("\n");
    }

    fn note(&mut self, text: &str) {
        self.show(text);
    }

    fn problem(&mut self, text: &str) {
        self.show(&format!("Not accepted: {}", clean(text)));
    }

    fn ask(&mut self, prompt: &Prompt<'_>) -> Result<Reply, PromptError> {
        self.write("\n");
        let mut draft = std::mem::take(&mut self.draft);
        let reply = lines::ask(self, &mut draft, prompt);
        self.draft = draft;
        reply
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Command, Entry, Shape, Suggested};
    use super::*;

    const BASE: Prompt<'static> = Prompt {
        progress: "Item 2 of 13: Timeframe, question 1 of 3",
        question: "When does the agreement start?",
        hint: "a date, for example 1 April 2027",
        current: None,
        suggestion: None,
        optional: false,
        shape: Shape::Line,
        commands: Command::ALL,
    };

    const RULES: &[Entry<'static>] = &[
        entry("Consensus", false),
        entry("Simple majority", false),
        entry("Simple, then two thirds", false),
    ];

    const fn entry(label: &'static str, chosen: bool) -> Entry<'static> {
        Entry { label, chosen }
    }

    /// Asks once with `typed` as the whole input; returns the reply and all that was shown.
    fn ask_in(
        typed: &[u8],
        width: usize,
        prompt: &Prompt<'_>,
    ) -> (Result<Reply, PromptError>, String) {
        let mut shown = Vec::new();
        let reply = PlainPrompter::new(typed, &mut shown, width).ask(prompt);
        (reply, String::from_utf8(shown).expect("output is text"))
    }

    #[track_caller]
    fn reply(typed: &str, prompt: &Prompt<'_>) -> Reply {
        let (reply, shown) = ask_in(typed.as_bytes(), 80, prompt);
        reply.unwrap_or_else(|error| panic!("{error} after:\n{shown}"))
    }

    /// The reason why the first line typed was refused.
    #[track_caller]
    fn refusal(typed: &str, prompt: &Prompt<'_>) -> String {
        let (reply, shown) = ask_in(typed.as_bytes(), 300, prompt);
        assert!(matches!(reply, Err(PromptError::Closed)), "{reply:?}");
        let refused = shown.split("Not accepted: ").nth(1);
        let reason = refused.and_then(|rest| rest.lines().next());
        reason.unwrap_or_else(|| panic!("{shown}")).to_owned()
    }

    #[test]
    fn a_question_is_put_in_words_within_the_width() {
        let prompt = Prompt {
            suggestion: Some(Suggested {
                answer: "1 April 2027",
                because: "as most grants run with the financial year",
            }),
            ..BASE
        };
        let (reply, shown) = ask_in(b"\n", 40, &prompt);
        assert_eq!(reply.expect("a reply"), Reply::Keep);
        insta::assert_snapshot!(shown.trim(), @r#"
        Item 2 of 13: Timeframe, question 1 of 3
        When does the agreement start?
        A date, for example 1 April 2027.
        Suggested: 1 April 2027 (as most grants
        run with the financial year). Press
        Enter to accept it.
        Type :help for help, :back to go back.
        Answer:
        "#);
    }

    #[test]
    fn an_optional_question_is_passed_over_with_enter() {
        let prompt = Prompt {
            optional: true,
            ..BASE
        };
        let (reply, shown) = ask_in(b"\n", 80, &prompt);
        assert_eq!(reply.expect("a reply"), Reply::Command(Command::Skip));
        assert!(shown.contains("May be left out: press Enter"), "{shown}");
        let standing = Prompt {
            current: Some("1 May 2027"),
            ..prompt
        };
        let (reply, shown) = ask_in(b"\n", 80, &standing);
        assert_eq!(reply.expect("a reply"), Reply::Keep);
        assert!(!shown.contains("May be left out"), "{shown}");
    }

    #[test]
    fn a_suggestion_of_several_lines_has_lines_of_its_own() {
        let prompt = Prompt {
            suggestion: Some(Suggested {
                answer: "One\nTwo",
                because: "the usual answer",
            }),
            shape: Shape::Text,
            ..BASE
        };
        let (_, shown) = ask_in(b"\n", 80, &prompt);
        assert!(
            shown
                .contains("\nSuggested (the usual answer):\nOne\nTwo\nPress Enter to accept it.\n"),
            "{shown}"
        );
    }

    #[test]
    fn a_choice_is_numbered_and_says_what_is_chosen_now() {
        let entries = [entry("Consensus", false), entry("Majority", true)];
        let prompt = Prompt {
            shape: Shape::Choice(&entries),
            hint: "",
            commands: &[],
            ..BASE
        };
        let (reply, shown) = ask_in(b"\n", 80, &prompt);
        assert_eq!(reply.expect("a reply"), Reply::Keep);
        insta::assert_snapshot!(shown.trim(), @r#"
        Item 2 of 13: Timeframe, question 1 of 3
        When does the agreement start?
        1. Consensus
        2. Majority (chosen now)
        Press Enter to keep what is chosen now.
        Type a number, or the beginning of one of the lines.
        Answer:
        "#);
    }

    #[test]
    fn nothing_moves_the_cursor_or_sets_a_colour() {
        let prompt = Prompt {
            current: Some("\u{1b}[31mred\u{1b}[2J"),
            question: "Who?\u{7}",
            ..BASE
        };
        let (_, shown) = ask_in(b":wrong\n\n", 80, &prompt);
        assert!(
            shown.chars().all(|c| c == '\n' || !c.is_control()),
            "{shown:?}"
        );
        assert!(shown.contains("The answer now is: [31mred[2J."));
    }

    #[test]
    fn a_line_is_taken_without_the_spaces_around_it() {
        assert_eq!(
            reply(" 1 April 2027 \r\n", &BASE),
            Reply::Text("1 April 2027".into())
        );
        assert_eq!(reply("::x\n", &BASE), Reply::Text(":x".into()));
        assert_eq!(reply("no newline", &BASE), Reply::Text("no newline".into()));
    }

    #[test]
    fn commands_work_at_every_shape_of_question() {
        for shape in [
            Shape::Line,
            Shape::Text,
            Shape::Choice(RULES),
            Shape::Choices(RULES),
        ] {
            let prompt = Prompt { shape, ..BASE };
            assert_eq!(reply(":b\n", &prompt), Reply::Command(Command::Back));
            assert_eq!(reply("?\n", &prompt), Reply::Command(Command::Help));
            assert_eq!(
                reply(":tba\n", &prompt),
                Reply::Command(Command::ToBeAgreed)
            );
            let reason = refusal(":hlep\n", &prompt);
            assert!(reason.contains("the nearest is :help"), "{reason}");
        }
    }

    #[test]
    fn an_unknown_command_is_refused_and_the_question_goes_on() {
        let (reply, shown) = ask_in(b":hlep\n2027\n", 80, &BASE);
        assert_eq!(reply.expect("a reply"), Reply::Text("2027".into()));
        assert_eq!(shown.matches("When does").count(), 1);
    }

    #[test]
    fn an_empty_line_keeps_only_what_is_there() {
        let current = Prompt {
            current: Some("1 April 2027"),
            ..BASE
        };
        assert_eq!(reply("\n", &current), Reply::Keep);
        assert_eq!(
            refusal("  \n", &BASE),
            "nothing was given; answer, or type :skip to leave this open."
        );
    }

    #[test]
    fn one_is_picked_by_number_or_by_the_beginning_of_its_words() {
        let prompt = Prompt {
            shape: Shape::Choice(RULES),
            ..BASE
        };
        for (typed, index) in [
            ("1", 0),
            ("3.", 2),
            ("con", 0),
            ("CONSENSUS", 0),
            ("simple m", 1),
            ("simple,", 2),
        ] {
            assert_eq!(
                reply(&format!("{typed}\n"), &prompt),
                Reply::Picked(index),
                "{typed}"
            );
        }
        assert_eq!(
            refusal("simple\n", &prompt),
            "\"simple\" could be 2. Simple majority or 3. Simple, then two thirds."
        );
        for number in ["0", "4", "99999999999999999999999"] {
            let expected = format!("there is no number {number}; the numbers are 1 to 3.");
            assert_eq!(refusal(&format!("{number}\n"), &prompt), expected);
        }
        assert_eq!(
            refusal("vote\n", &prompt),
            "no line begins with \"vote\"; type a number from 1 to 3."
        );
    }

    #[test]
    fn a_whole_label_wins_over_a_longer_one_and_over_a_number() {
        let entries = [
            entry("All partners", false),
            entry("All", false),
            entry("1", false),
        ];
        let prompt = Prompt {
            shape: Shape::Choice(&entries),
            ..BASE
        };
        assert_eq!(reply("all\n", &prompt), Reply::Picked(1));
        assert_eq!(reply("1\n", &prompt), Reply::Picked(2));
    }

    #[test]
    fn several_are_picked_in_order_and_once() {
        let prompt = Prompt {
            shape: Shape::Choices(RULES),
            ..BASE
        };
        for (typed, expected) in [
            ("1, 3", vec![0, 2]),
            ("3 1", vec![0, 2]),
            ("simple m; con, 1", vec![0, 1]),
            ("Simple, then two thirds", vec![2]),
            ("2,", vec![1]),
        ] {
            let picked = Reply::PickedMany(expected);
            assert_eq!(reply(&format!("{typed}\n"), &prompt), picked, "{typed}");
        }
        assert!(refusal("1, 7\n", &prompt).starts_with("there is no number 7"));
        assert_eq!(refusal(",\n", &prompt), "nothing was chosen.");
        assert!(refusal("\n", &prompt).starts_with("nothing was given"));
    }

    #[test]
    fn long_text_ends_with_an_empty_line_or_a_full_stop() {
        let prompt = Prompt {
            shape: Shape::Text,
            ..BASE
        };
        assert_eq!(
            reply("First.\n  third\n\nleft", &prompt),
            Reply::Text("First.\n  third".into())
        );
        assert_eq!(
            reply("First.\n::x\n.\n", &prompt),
            Reply::Text("First.\n:x".into())
        );
        let kept = Prompt {
            current: Some("One.\nTwo."),
            ..prompt
        };
        assert_eq!(reply("\n", &kept), Reply::Keep);
        assert!(refusal(":edit\n", &prompt).starts_with("there is no command :edit"));
    }

    #[test]
    fn lines_typed_before_a_command_are_still_there_afterwards() {
        let prompt = Prompt {
            shape: Shape::Text,
            ..BASE
        };
        let other = Prompt {
            question: "Something else?",
            ..prompt
        };
        let mut shown = Vec::new();
        let typed: &[u8] = b"one\n:help\ntwo\n\nthree\n\n";
        let mut plain = PlainPrompter::new(typed, &mut shown, 80);
        let mut ask = |prompt| plain.ask(prompt).expect("a reply");
        assert_eq!(ask(&prompt), Reply::Command(Command::Help));
        assert_eq!(ask(&prompt), Reply::Text("one\ntwo".into()));
        assert_eq!(ask(&other), Reply::Text("three".into()));
    }

    #[test]
    fn the_end_of_the_input_is_reported_even_in_the_middle_of_text() {
        for shape in [Shape::Line, Shape::Text, Shape::Choice(RULES)] {
            let (reply, _) = ask_in(b"", 80, &Prompt { shape, ..BASE });
            assert!(matches!(reply, Err(PromptError::Closed)), "{reply:?}");
        }
        let prompt = Prompt {
            shape: Shape::Text,
            ..BASE
        };
        let (reply, _) = ask_in(b"one\ntwo\n", 80, &prompt);
        assert!(matches!(reply, Err(PromptError::Closed)), "{reply:?}");
    }

    #[test]
    fn bytes_that_are_not_text_are_refused() {
        let (reply, shown) = ask_in(b"caf\xe9\ncaf\xc3\xa9\n", 80, &BASE);
        assert_eq!(reply.expect("a reply"), Reply::Text("café".into()));
        assert!(shown.contains("Not accepted: the line is not in the UTF-8 encoding"));
    }

    #[test]
    fn an_output_that_cannot_be_written_is_an_error() {
        struct Full;
        impl Write for Full {
            fn write(&mut self, _: &[u8]) -> io::Result<usize> {
                Err(io::Error::other("full"))
            }
            fn flush(&mut self) -> io::Result<()> {
                Ok(())
            }
        }
        let reply = PlainPrompter::new(&b"x\n"[..], Full, 80).ask(&BASE);
        assert!(matches!(reply, Err(PromptError::Io(_))), "{reply:?}");
    }

    proptest::proptest! {
        #[test]
        fn no_input_panics_or_gives_an_impossible_reply(typed in ".{0,40}", many in proptest::bool::ANY) {
            let shape = if many { Shape::Choices(RULES) } else { Shape::Choice(RULES) };
            let (reply, _) = ask_in(format!("{typed}\n").as_bytes(), 30, &Prompt { shape, ..BASE });
            match reply {
                Ok(Reply::Picked(index)) => assert!(!many && index < RULES.len()),
                Ok(Reply::PickedMany(all)) => {
                    assert!(many && !all.is_empty() && all.iter().all(|i| *i < RULES.len()));
                }
                Ok(Reply::Command(_)) | Err(PromptError::Closed) => {}
                other => panic!("{other:?}"),
            }
        }
    }
}
