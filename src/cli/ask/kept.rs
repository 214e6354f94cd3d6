//! Answers that outlive a conversation: written after each, so that a closed window
//! loses nothing.

use crate::edit::Store;
use crate::problem::Problem;
use crate::questions::{Form, Kept};

/// Longer names of files are not taken everywhere.
const LONGEST: usize = 100;

/// Where the answers of a command are kept.
pub(super) struct Keeper {
    store: Store,
    name: String,
}

impl Keeper {
    /// That of a command (`new kerja-sama`) and what it asks about.
    ///
    /// # Errors
    /// If the register cannot be written: better said before than after.
    pub fn new(form: &Form<'_>, command: &str) -> Result<Keeper, Problem> {
        super::prove_writable(form.registry())?;
        let sound = |letter: char| letter.is_ascii_alphanumeric() || letter == '-';
        let named = format!("{command} {}", form.topic());
        let name = named
            .chars()
            .map(|letter| if sound(letter) { letter } else { '_' });
        Ok(Keeper {
            store: Store::at(form.registry().root().as_path()),
            name: name.take(LONGEST).collect(),
        })
    }

    /// What was kept of the same, if anything was answered; of a record that stands, on
    /// top of what it says now.
    pub fn kept(&self, form: &Form<'_>) -> Option<Kept> {
        let text = self.store.kept(&self.name)?;
        let kept: Kept = serde_json::from_str(&text).ok()?;
        let start = &form.kept.start;
        let same = kept.start.id == start.id && kept.start.places == start.places;
        let told = !kept.answers.is_empty() || kept.within.is_some();
        let kept = Some(kept).filter(|_| same && told)?;
        Some(match start.is_new {
            true => kept,
            false => Kept {
                start: start.clone(),
                ..kept
            },
        })
    }

    /// Keeps what was answered so far.
    ///
    /// # Errors
    /// If the register cannot be written.
    pub fn keep(&self, kept: &Kept) -> Result<(), Problem> {
        self.store
            .keep(&self.name, &serde_json::to_string(kept).unwrap_or_default())
    }

    /// Forgets it.
    ///
    /// # Errors
    /// If the register cannot be written.
    pub fn forget(&self) -> Result<(), Problem> {
        self.store.forget(&self.name)
    }
}
