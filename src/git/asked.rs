//! A question to Git, answered within a time and a size: what it reads came from
//! elsewhere, and may be made to be endless.

use std::io::{self, BufRead, BufReader, Read, Write};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::mpsc::{RecvTimeoutError, channel};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::Duration;

use super::error::{Error, not_run};
use crate::text;

/// How long Git may take where it looks at the disk alone.
pub(super) const LONGEST: Duration = Duration::from_secs(120);

/// How much of what Git complains of is read, in bytes.
const MOST_COMPLAINED: u64 = 1 << 16;

/// What Git answered.
pub(super) struct Answer<T> {
    /// What was read of it.
    pub read: T,
    /// How it ended.
    pub status: ExitStatus,
    /// What it complained of.
    pub complaint: Vec<u8>,
}

/// Runs Git, says `asked` to it, and reads what it answers within that time.
///
/// # Errors
/// If Git cannot be started, takes too long, or `read` gives up.
pub(super) fn ask<T>(
    mut command: Command,
    asked: Vec<u8>,
    longest: Duration,
    read: impl FnOnce(&mut dyn BufRead) -> Result<T, Error>,
) -> Result<Answer<T>, Error> {
    if !asked.is_empty() {
        command.stdin(Stdio::piped());
    }
    let mut child = command.spawn().map_err(not_run)?;
    // Each stream has its own thread, so that neither side waits for the other.
    let (stdin, stdout, stderr) = (child.stdin.take(), child.stdout.take(), child.stderr.take());
    let saying = thread::spawn(move || stdin.map(|mut to| to.write_all(&asked)));
    let complaining = thread::spawn(move || {
        let mut complaint = Vec::new();
        if let Some(mut stderr) = stderr {
            let _ = stderr
                .by_ref()
                .take(MOST_COMPLAINED)
                .read_to_end(&mut complaint);
            let _ = io::copy(&mut stderr, &mut io::sink());
        }
        complaint
    });
    let child = Arc::new(Mutex::new(child));
    let (done, waited) = channel::<()>();
    let watched = Arc::clone(&child);
    let watching = thread::spawn(move || {
        let is_late = waited.recv_timeout(longest) == Err(RecvTimeoutError::Timeout);
        if is_late {
            let _ = lock(&watched).kill();
        }
        is_late
    });
    let read = match stdout {
        Some(stdout) => read(&mut BufReader::new(stdout)),
        None => read(&mut io::empty()),
    };
    let mut child = lock(&child);
    if read.is_err() {
        // What it has not said yet, nobody will hear.
        let _ = child.kill();
    }
    let status = child.wait().map_err(not_run)?;
    drop((child, done));
    let is_late = watching.join().unwrap_or_default();
    let _ = saying.join();
    let complaint = complaining.join().unwrap_or_default();
    if is_late {
        let minutes = longest.as_secs() / 60;
        return Err(Error::Failed(text!(
            "Git tidak menjawab dalam {minutes} menit",
            "Git did not answer within {minutes} minutes",
            minutes
        )));
    }
    Ok(Answer {
        read: read?,
        status,
        complaint,
    })
}

fn lock(child: &Mutex<Child>) -> MutexGuard<'_, Child> {
    child.lock().unwrap_or_else(PoisonError::into_inner)
}
