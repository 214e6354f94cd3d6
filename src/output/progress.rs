//! How far a long file is written or read, for whoever waits for it.

use std::sync::atomic::{AtomicUsize, Ordering};

/// How many rows of how many are done.
#[derive(Debug, Default)]
pub struct Progress {
    done: AtomicUsize,
    of: AtomicUsize,
}

impl Progress {
    /// Nothing is begun.
    pub const fn new() -> Progress {
        Progress {
            done: AtomicUsize::new(0),
            of: AtomicUsize::new(0),
        }
    }

    /// Begins a file with so many rows.
    pub fn begin(&self, rows: usize) {
        self.done.store(0, Ordering::Relaxed);
        self.of.store(rows, Ordering::Relaxed);
    }

    /// One more row is written.
    pub fn step(&self) {
        self.done.fetch_add(1, Ordering::Relaxed);
    }

    /// How many rows are written, and of how many.
    pub fn rows(&self) -> (usize, usize) {
        let at = |number: &AtomicUsize| number.load(Ordering::Relaxed);
        (at(&self.done), at(&self.of))
    }
}
