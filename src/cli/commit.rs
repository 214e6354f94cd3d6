//! The commit that a report or a summary names.

use std::thread::JoinHandle;

use super::context::{Context, Talk};
use crate::git;
use crate::registry::{Commit, Registry};
use crate::text;

impl Context {
    /// Asks Git at which commit the register is, while ksd reads the records.
    pub fn commit(&self) -> AskedCommit {
        let folder = self.folder();
        AskedCommit(std::thread::spawn(move || Some(Registry::commit(&folder?))))
    }
}

/// The commit that the register is at, as soon as Git has said.
pub(super) struct AskedCommit(JoinHandle<Option<Result<Commit, git::Error>>>);

impl AskedCommit {
    /// The commit; or none, and where there is a repository, why.
    pub fn named(self) -> (Option<Commit>, Option<Talk>) {
        match self.0.join().ok().flatten() {
            Some(Ok(commit)) => (Some(commit), None),
            Some(Err(git::Error::NoRepository(_))) | None => (None, None),
            Some(Err(why)) => {
                let told = text!(
                    "commit register tidak disebut: {why}",
                    "the register's commit is not named: {why}",
                    why = why.text()
                );
                (None, Some(Talk::Warning(told)))
            }
        }
    }
}
