//! One writer at a time.
//!
//! The system's own lock on `.ksd/lock` is let go when its holder dies; `.ksd/holder`
//! tells who has it, also across a network drive that knows no locks.

use std::fs::{self, File, OpenOptions, TryLockError};
use std::io;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use serde::{Deserialize, Serialize};

use crate::whole::{beside, take_name};

/// Whoever writes takes less than a second; older than this nobody writes any more.
const OLDEST: Duration = Duration::from_secs(10 * 60);

/// So long another writer is waited for.
const PATIENCE: Duration = Duration::from_secs(10);

/// Who writes, and since when.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Holder {
    /// The machine.
    pub host: String,
    /// The process on it.
    pub process: u32,
    /// Seconds since 1970.
    pub since: u64,
}

impl Holder {
    fn here() -> Holder {
        let host = ["HOSTNAME", "COMPUTERNAME"]
            .iter()
            .find_map(|name| std::env::var(name).ok());
        let host = host.or_else(|| fs::read_to_string("/etc/hostname").ok());
        Holder {
            host: host.map(|host| host.trim().to_owned()).unwrap_or_default(),
            process: std::process::id(),
            since: now(),
        }
    }

    /// For how many seconds it has been held.
    pub fn age(&self) -> u64 {
        now().saturating_sub(self.since)
    }

    fn is_old(&self) -> bool {
        self.age() > OLDEST.as_secs()
    }
}

pub(super) fn now() -> u64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH);
    since.unwrap_or_default().as_secs()
}

/// The right to write, until it is dropped.
#[derive(Debug)]
pub struct Lock {
    /// The system's lock; none where its holder hangs or the drive knows none.
    _file: Option<File>,
    path: PathBuf,
    own: Holder,
    /// Who held it before and never let it go: it died, or hangs.
    pub taken_from: Option<Holder>,
}

/// Why the right to write is not had.
#[derive(Debug)]
pub enum Held {
    /// Another writes.
    By(Option<Holder>),
    /// The system refuses the files of the lock.
    Io(io::Error),
}

impl From<io::Error> for Held {
    fn from(error: io::Error) -> Held {
        Held::Io(error)
    }
}

impl Lock {
    /// Waits for the right to write, in a folder of ksd's own.
    ///
    /// # Errors
    /// If another has it and keeps it, or the files of the lock cannot be written.
    pub fn take(folder: &Path) -> Result<Lock, Held> {
        let start = Instant::now();
        loop {
            match Lock::try_take(folder) {
                Err(Held::By(_)) if start.elapsed() < PATIENCE => {
                    std::thread::sleep(Duration::from_millis(15));
                }
                taken => return taken,
            }
        }
    }

    fn try_take(folder: &Path) -> Result<Lock, Held> {
        let mut options = OpenOptions::new();
        let options = options.read(true).write(true).create(true).truncate(false);
        let file = options.open(folder.join("lock"))?;
        let path = folder.join("holder");
        let before = fs::read(&path).ok();
        let before: Option<Holder> = before.and_then(|text| serde_json::from_slice(&text).ok());
        let own = Holder::here();
        let busy = |holder: &Holder| !holder.is_old();
        let (file, taken) = match file.try_lock() {
            // Its holder is gone, unless it sits on another machine.
            Ok(()) => (
                Some(file),
                before
                    .as_ref()
                    .is_none_or(|one| one.host == own.host || !busy(one)),
            ),
            Err(TryLockError::WouldBlock) => (None, before.as_ref().is_some_and(|one| !busy(one))),
            Err(TryLockError::Error(_)) => (None, before.as_ref().is_none_or(|one| !busy(one))),
        };
        if !taken {
            return Err(Held::By(before));
        }
        let text = serde_json::to_vec(&own).map_err(io::Error::from)?;
        take_name(beside(&path, false, &text)?, &path, true)?;
        let lock = Lock {
            _file: file,
            path,
            own,
            taken_from: before,
        };
        match lock.is_mine() {
            true => Ok(lock),
            false => Err(Held::By(None)),
        }
    }

    /// Whether nobody has taken it over meanwhile.
    pub fn is_mine(&self) -> bool {
        let found = fs::read(&self.path).ok();
        let found = found.and_then(|text| serde_json::from_slice::<Holder>(&text).ok());
        found.as_ref() == Some(&self.own)
    }
}

impl Drop for Lock {
    fn drop(&mut self) {
        if self.is_mine() {
            // What cannot be taken away is taken over by the next.
            let _ = fs::remove_file(&self.path);
        }
    }
}
