//! What Git knows of a folder, by the `git` command.
//!
//! A folder that came from elsewhere brings a configuration that can name
//! programs. So Git is only asked what looks at objects alone: `rev-parse`,
//! `rev-list`, `ls-tree`, `cat-file`. What compares files (`status`, `diff`) or
//! shows commits (`log`, `show`) runs what the configuration names. What `ksd save`
//! needs besides (`hash-object --no-filters`, `read-tree`, `update-index`,
//! `write-tree`, `commit-tree`, `update-ref`) knows no filters and signs nothing, and
//! its hooks are looked for where there are none.

mod asked;
mod attributes;
mod author;
mod error;
mod left;
mod objects;
mod program;
mod push;
mod save;
mod unsaved;

pub use author::{Author, NoAuthor};
pub use error::Error;
pub use left::{Left, WhyLeft};
pub use objects::holds;
pub use program::is_installed;
pub use unsaved::{Changed, Unsaved, unix};

use std::ffi::{OsStr, OsString};
use std::path::{Path, PathBuf};
use std::process::Command;

use asked::{Answer, LONGEST};
use error::failed;
use objects::Entry;
use program::{answer, bare_command};

/// The repository that a folder lies in.
#[derive(Debug)]
pub struct Repository {
    /// The folder that holds `.git`. Git runs here and never deeper: what lies
    /// below came with the records, and might itself look like a repository.
    top: PathBuf,
    /// The folder asked about as Git names it from there, with `/` between;
    /// `.` if it is that folder itself.
    below: OsString,
    /// Whether it was cloned without its whole history.
    shallow: bool,
}

/// The folder at or above another that holds `.git`.
pub fn top(folder: &Path) -> Option<&Path> {
    let mut above = folder.ancestors();
    above.find(|folder| folder.join(".git").exists())
}

impl Repository {
    /// The repository that a folder lies in; the folder's path is canonical.
    ///
    /// # Errors
    /// If there is none, or Git will not read it.
    pub fn of(folder: &Path) -> Result<Repository, Error> {
        let none = || Error::NoRepository(folder.to_owned());
        let top = top(folder).ok_or_else(none)?;
        let parts = folder.strip_prefix(top).map_err(|_| none())?.iter();
        let parts: Vec<&OsStr> = parts.collect();
        let mut repository = Repository {
            top: top.to_owned(),
            below: parts.join(OsStr::new("/")),
            shallow: false,
        };
        if repository.below.is_empty() {
            repository.below = ".".into();
        }
        let asked = repository.run(&["rev-parse", "--is-shallow-repository"])?;
        if asked.status.success() {
            repository.shallow = asked.read.starts_with(b"true");
            return Ok(repository);
        }
        let said = String::from_utf8_lossy(&asked.complaint);
        let mut lines = said.lines().map(str::trim);
        let allow = lines.find(|line| line.starts_with("git config") && line.contains("safe.dir"));
        Err(allow.map_or_else(
            || failed(&asked.complaint),
            |command| Error::OtherOwner(command.to_owned()),
        ))
    }

    /// The whole name of the commit that a revision means.
    ///
    /// # Errors
    /// If it means none.
    pub fn commit(&self, revision: &str) -> Result<String, Error> {
        let wanted = format!("{revision}^{{commit}}");
        let arguments = [
            "rev-parse",
            "--verify",
            "--quiet",
            "--end-of-options",
            &wanted,
        ];
        // With a colon before it, it is a file of the index, not a commit.
        if !revision.starts_with(':') {
            let asked = self.run(&arguments)?;
            let name = String::from_utf8_lossy(&asked.read).trim().to_owned();
            // A `^` before it stands in the answer, too: all but that commit.
            let is_one = name.bytes().all(|byte| byte.is_ascii_hexdigit());
            if asked.status.success() && is_one && !name.is_empty() {
                return Ok(name);
            }
        }
        if revision != "HEAD" {
            self.commit("HEAD")?;
            return Err(Error::UnknownRevision(revision.to_owned(), self.shallow));
        }
        Err(Error::NoCommit)
    }

    /// The commit at which the histories of two revisions parted.
    ///
    /// # Errors
    /// If one of them means no commit, or they have none in common.
    pub fn parted(&self, one: &str, other: &str) -> Result<String, Error> {
        let both = format!("{}...{}", self.commit(one)?, self.commit(other)?);
        let asked = self.run(&["rev-parse", &both])?;
        let said = String::from_utf8_lossy(&asked.read);
        // Those that both histories lead to are told with a `^`.
        let shared = said.lines().find_map(|line| line.strip_prefix('^'));
        let none = || Error::Unrelated(one.to_owned(), other.to_owned(), self.shallow);
        shared.map(str::to_owned).ok_or_else(none)
    }

    /// The last commit that touched the folder, and true; where the clone does
    /// not hold the history that tells, the one that it is at, and false.
    ///
    /// # Errors
    /// If none did.
    pub fn last_commit(&self) -> Result<(String, bool), Error> {
        let head = || Ok((self.commit("HEAD")?, false));
        if self.shallow {
            return head();
        }
        let asked = ["rev-list", "-1", "HEAD", "--"].map(OsStr::new);
        let asked = self.run(&[&asked[..], &[&self.below]].concat())?;
        if !asked.status.success() {
            return head();
        }
        match String::from_utf8_lossy(&asked.read).trim() {
            "" => Err(Error::NoCommit),
            commit => Ok((commit.to_owned(), true)),
        }
    }

    fn run<S: AsRef<OsStr>>(&self, arguments: &[S]) -> Result<Answer<Vec<u8>>, Error> {
        let mut command = self.command();
        command.args(arguments);
        answer(command, Vec::new(), LONGEST)
    }

    /// What Git answers where it must succeed, without the line's end; `asked` is said
    /// to it.
    fn must(&self, mut command: Command, asked: Vec<u8>) -> Result<String, Error> {
        command.current_dir(&self.top);
        let answer = answer(command, asked, LONGEST)?;
        match answer.status.success() {
            true => Ok(String::from_utf8_lossy(&answer.read).trim_end().to_owned()),
            false => Err(failed(&answer.complaint)),
        }
    }

    /// A setting; none where it is not set.
    fn setting(&self, name: &str) -> Result<Option<String>, Error> {
        let asked = self.run(&["config", "--get", name])?;
        let said = String::from_utf8_lossy(&asked.read).trim_end().to_owned();
        Ok(Some(said).filter(|said| asked.status.success() && !said.is_empty()))
    }

    /// Where Git keeps something of its own for this repository.
    fn own(&self, name: &str) -> Result<PathBuf, Error> {
        let asked = self.run(&["rev-parse", "--git-path", name])?;
        let path = String::from_utf8_lossy(&asked.read).trim_end().to_owned();
        match asked.status.success() {
            true => Ok(self.top.join(path)),
            false => Err(failed(&asked.complaint)),
        }
    }

    /// Git in the repository's folder, such that it runs nothing and fetches nothing,
    /// whatever the repository's configuration says.
    fn command(&self) -> Command {
        let mut command = bare_command();
        command.current_dir(&self.top).arg("--literal-pathspecs");
        command
    }
}

/// The beginning of a commit's name, as people write it.
pub fn short(commit: &str) -> String {
    const LETTERS: usize = 12;
    commit.chars().take(LETTERS).collect()
}
