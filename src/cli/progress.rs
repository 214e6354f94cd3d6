//! A bar on the terminal while a long file is read or written.

use std::io::{self, IsTerminal};
use std::sync::mpsc::{self, Receiver, RecvTimeoutError};
use std::time::Duration;

use indicatif::{ProgressBar, ProgressStyle};

use crate::output::Progress;
use crate::text::{Lang, Text};

/// How far the file is that is being read or written: one at a time.
pub(super) static PROGRESS: Progress = Progress::new();

/// What takes no longer needs no bar.
const PATIENCE: Duration = Duration::from_secs(1);

const BETWEEN: Duration = Duration::from_millis(100);

/// Does the work; where a person waits longer at a terminal, a bar tells how far
/// it is. Of work that writes no rows, `doing` says what it is; how many rows of a list
/// are done stands behind, once that is known.
pub(super) fn watched<T>(lang: Lang, doing: Option<Text>, work: impl FnOnce() -> T) -> T {
    if !io::stderr().is_terminal() {
        return work();
    }
    PROGRESS.begin(0);
    std::thread::scope(|scope| {
        let (done, over) = mpsc::channel();
        scope.spawn(move || watch(lang, doing, &over));
        let result = work();
        drop::<mpsc::Sender<()>>(done);
        result
    })
}

/// Draws until the work is over, and leaves nothing behind.
fn watch(lang: Lang, doing: Option<Text>, over: &Receiver<()>) {
    let goes_on = |time| over.recv_timeout(time) == Err(RecvTimeoutError::Timeout);
    if !goes_on(PATIENCE) {
        return;
    }
    if let Some(doing) = doing {
        let bar = ProgressBar::new_spinner();
        while goes_on(BETWEEN) {
            bar.set_message(match PROGRESS.rows() {
                (_, 0) => doing.get(lang).to_owned(),
                (done, of) => format!("{} {done}/{of}", doing.get(lang)),
            });
            bar.tick();
        }
        bar.finish_and_clear();
        return;
    }
    let bar = ProgressBar::new(0);
    if let Ok(style) = ProgressStyle::with_template("{msg} [{bar:30}] {pos}/{len}") {
        bar.set_style(style.progress_chars("=> "));
    }
    let writing = Text::fixed("menulis baris", "writing rows");
    let packing = Text::fixed("memadatkan berkas", "packing the file");
    loop {
        let (done, of) = PROGRESS.rows();
        bar.set_length(of as u64);
        bar.set_position(done as u64);
        let said = if done < of { &writing } else { &packing };
        bar.set_message(said.get(lang).to_owned());
        if !goes_on(BETWEEN) {
            break;
        }
    }
    bar.finish_and_clear();
}
