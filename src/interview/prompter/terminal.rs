//! What the terminal can do, and leaving it as it was found.
//!
//! dialoguer puts the terminal in raw mode for each key and hides the cursor in menus. A signal
//! that ends the process in between would leave it so. [`install_interrupt_handler`] sees to that:
//! Ctrl-C and a request to end the process (SIGTERM, SIGHUP) normally wake the prompt, which
//! returns [`PromptError::Interrupted`]; where they cannot (a plain prompt waits in a blocking
//! read), the handler itself puts the terminal right, says farewell and exits with
//! [`INTERRUPTED_EXIT_CODE`].

use std::env;
use std::ffi::OsString;
use std::io::{self, IsTerminal as _, Write as _};
use std::process;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use super::PromptError;
use super::layout::wrap;

/// The exit code after Ctrl-C or a request to end the process.
pub const INTERRUPTED_EXIT_CODE: i32 = 130;

/// How long the prompt is given to wake up after a signal.
const GRACE: Duration = Duration::from_millis(150);

/// After this long a further signal ends the process whatever it is doing.
const PATIENCE: Duration = Duration::from_secs(1);

/// The way to talk to the person.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mode {
    /// Menus and editable lines: [`RichPrompter`](super::RichPrompter).
    Rich,
    /// Numbered lines: [`PlainPrompter`](super::PlainPrompter).
    Plain,
    /// Nobody to talk to; do not prompt.
    NoTerminal,
}

/// Decides how to talk to the person; `accessible` is the flag of the command line.
///
/// The flag gives plain lines even when standard input is a pipe. Otherwise both standard input
/// and standard error have to be terminals; `ACCESSIBLE` set to anything but `0`, `TERM=dumb` or
/// no `TERM` give plain lines then.
pub fn choose(accessible: bool) -> Mode {
    decide(
        accessible,
        is_interactive(),
        env::var_os("ACCESSIBLE"),
        env::var_os("TERM"),
    )
}

fn decide(
    accessible: bool,
    interactive: bool,
    wish: Option<OsString>,
    term: Option<OsString>,
) -> Mode {
    // Windows consoles move their cursor without a TERM.
    let simple = term.map_or(!cfg!(windows), |term| term.is_empty() || term == "dumb");
    let wished = wish.is_some_and(|wish| !wish.is_empty() && wish != "0");
    if accessible {
        Mode::Plain
    } else if !interactive {
        Mode::NoTerminal
    } else if wished || simple {
        Mode::Plain
    } else {
        Mode::Rich
    }
}

/// Tells whether a person can both see what is asked and answer it.
pub fn is_interactive() -> bool {
    io::stdin().is_terminal() && io::stderr().is_terminal()
}

/// Returns the width of the terminal on standard error in columns, at most `most`; without a
/// terminal 80 is taken for its width.
pub fn width(most: usize) -> usize {
    let columns = console::Term::stderr()
        .size_checked()
        .map_or(80, |(_rows, columns)| usize::from(columns));
    columns.min(most)
}

/// Tells whether `NO_COLOR` is set to anything.
pub(super) fn no_color() -> bool {
    env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty())
}

static INTERRUPTED: AtomicBool = AtomicBool::new(false);
static ASKING: AtomicBool = AtomicBool::new(false);
static FAREWELL: Mutex<String> = Mutex::new(String::new());

/// Sets what to say when the process is interrupted: where the answers are and how to go on.
///
/// Whoever gets [`PromptError::Interrupted`] prints [`farewell`]; the handler prints it when it
/// has to end the process itself.
pub fn set_farewell(text: &str) {
    text.clone_into(&mut lock(&FAREWELL));
}

/// Returns the text of [`set_farewell`].
pub fn farewell() -> String {
    lock(&FAREWELL).clone()
}

/// Tells whether Ctrl-C was pressed, or the process was asked to end, since it started.
pub fn interrupted() -> bool {
    INTERRUPTED.load(Ordering::SeqCst)
}

/// Installs the handler of Ctrl-C, SIGTERM and SIGHUP. To be called once, before the first
/// question, from the thread that will ask.
///
/// # Errors
///
/// When there is a handler already or the system refuses one.
pub fn install_interrupt_handler() -> Result<(), ctrlc::Error> {
    saved_state::save();
    let mut first: Option<Instant> = None;
    ctrlc::set_handler(move || {
        INTERRUPTED.store(true, Ordering::SeqCst);
        let again = first.get_or_insert_with(Instant::now).elapsed() > PATIENCE;
        thread::sleep(GRACE);
        if again || ASKING.load(Ordering::SeqCst) {
            leave();
        }
    })
}

/// Puts the terminal right, says farewell and ends the process.
fn leave() -> ! {
    restore();
    let mut text = String::from("\n");
    for line in wrap(&farewell(), width(80)) {
        text.push_str(&line);
        text.push('\n');
    }
    // A closed terminal cannot be told; there is nothing else to do about it.
    let _ = io::stderr().write_all(text.as_bytes());
    process::exit(INTERRUPTED_EXIT_CODE)
}

/// Takes the terminal out of raw mode and shows the cursor.
pub fn restore() {
    saved_state::restore();
    show_cursor();
}

fn show_cursor() {
    let term = console::Term::stderr();
    if term.is_term() {
        // A closed terminal has no cursor to show.
        let _ = term.show_cursor();
    }
}

/// Shows the cursor again when dropped.
#[derive(Debug, Default)]
#[must_use = "the cursor is shown again as soon as the guard is dropped"]
pub struct CursorGuard(());

impl CursorGuard {
    /// Guards the cursor until the end of the scope.
    pub fn new() -> Self {
        Self(())
    }
}

impl Drop for CursorGuard {
    fn drop(&mut self) {
        show_cursor();
    }
}

/// Marks the time in which a prompt waits for a key or a line.
pub(super) struct Asking(());

impl Asking {
    /// Begins to wait, unless an interruption came while nobody was asking.
    pub(super) fn begin() -> Result<Self, PromptError> {
        ASKING.store(true, Ordering::SeqCst);
        let asking = Self(());
        if interrupted() {
            return Err(PromptError::Interrupted);
        }
        Ok(asking)
    }
}

impl Drop for Asking {
    fn drop(&mut self) {
        ASKING.store(false, Ordering::SeqCst);
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// The settings of the terminal as they were before the first prompt.
#[cfg(unix)]
mod saved_state {
    use std::io;
    use std::sync::Mutex;

    use rustix::termios::{OptionalActions, Termios, tcgetattr, tcsetattr};

    static STATE: Mutex<Option<Termios>> = Mutex::new(None);

    pub(super) fn save() {
        *super::lock(&STATE) = tcgetattr(io::stdin()).ok();
    }

    pub(super) fn restore() {
        if let Some(state) = &*super::lock(&STATE) {
            // Nothing is left to try when the terminal refuses.
            let _ = tcsetattr(io::stdin(), OptionalActions::Now, state);
        }
    }
}

/// Windows consoles are read without a raw mode, so there is nothing to put back.
#[cfg(not(unix))]
mod saved_state {
    pub(super) fn save() {}
    pub(super) fn restore() {}
}

#[cfg(test)]
mod tests {
    use super::*;

    fn mode(accessible: bool, interactive: bool, wish: &str, term: &str) -> Mode {
        let set = |text: &str| (!text.is_empty()).then(|| OsString::from(text));
        decide(accessible, interactive, set(wish), set(term))
    }

    #[test]
    fn a_capable_terminal_gets_menus() {
        assert_eq!(mode(false, true, "", "xterm-256color"), Mode::Rich);
        assert_eq!(mode(false, true, "0", "xterm-256color"), Mode::Rich);
    }

    #[test]
    fn a_wish_or_a_simple_terminal_gets_lines() {
        assert_eq!(mode(true, true, "", "xterm"), Mode::Plain);
        assert_eq!(mode(false, true, "1", "xterm"), Mode::Plain);
        assert_eq!(mode(false, true, "", "dumb"), Mode::Plain);
        #[cfg(unix)]
        assert_eq!(mode(false, true, "", ""), Mode::Plain);
    }

    #[test]
    fn without_a_terminal_only_the_flag_reads_lines() {
        assert_eq!(mode(false, false, "", "xterm"), Mode::NoTerminal);
        assert_eq!(mode(false, false, "1", "dumb"), Mode::NoTerminal);
        assert_eq!(mode(true, false, "", "xterm"), Mode::Plain);
    }
}
