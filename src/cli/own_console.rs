//! A console that opened for ksd alone, because somebody double-clicked it: it closes
//! with ksd, and with it what ksd said.

use std::io::{self, BufRead, Write};

use crate::text::{Lang, Text};

/// Whether the console opened for ksd: nothing has been written on it yet. That is how
/// Microsoft tells it without asking which processes share it.
#[cfg(windows)]
pub(super) fn opened() -> bool {
    let stdout = winapi_util::HandleRef::stdout();
    let console = winapi_util::console::screen_buffer_info(stdout);
    console.is_ok_and(|console| console.cursor_position() == (0, 0))
}

/// Elsewhere no console opens for a program.
#[cfg(not(windows))]
pub(super) fn opened() -> bool {
    false
}

/// Waits until somebody has read what is there, and presses Enter.
pub(super) fn wait(lang: Lang) {
    let said = Text::fixed("Tekan Enter untuk menutup. ", "Press Enter to close. ");
    // Whoever cannot be asked need not be waited for.
    let asked = write!(io::stderr(), "\n{}", said.get(lang));
    if asked.is_ok() {
        let _ = io::stdin().lock().read_line(&mut String::new());
    }
}
