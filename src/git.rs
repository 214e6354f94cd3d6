//! What Git knows of a folder, by the `git` command.
//!
//! A folder that came from elsewhere brings a configuration that can name
//! programs. So Git is only asked what looks at objects alone: `rev-parse`,
//! `rev-list`, `ls-tree`, `cat-file`. What compares files (`status`, `diff`) or
//! shows commits (`log`, `show`) runs what the configuration names.

mod error;

pub use error::Error;

use std::collections::BTreeMap;
use std::ffi::{OsStr, OsString};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use sha2::Digest;

use error::{failed, not_run};

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
            repository.shallow = asked.stdout.starts_with(b"true");
            return Ok(repository);
        }
        let said = String::from_utf8_lossy(&asked.stderr);
        let mut lines = said.lines().map(str::trim);
        let allow = lines.find(|line| line.starts_with("git config") && line.contains("safe.dir"));
        Err(allow.map_or_else(
            || failed(&asked),
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
            let name = String::from_utf8_lossy(&asked.stdout).trim().to_owned();
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
        match String::from_utf8_lossy(&asked.stdout).trim() {
            "" => Err(Error::NoCommit),
            commit => Ok((commit.to_owned(), true)),
        }
    }

    /// The files below the folder as a commit has them: their path from there,
    /// with `/` between, and the object that holds their contents. Links are
    /// none; what is no UTF-8 in a name is U+FFFD.
    ///
    /// # Errors
    /// If the clone does not hold them.
    pub fn files(&self, commit: &str) -> Result<BTreeMap<String, String>, Error> {
        let listed = ["ls-tree", "-rz", commit, "--"].map(OsStr::new);
        let listed = self.run(&[&listed[..], &[&self.below]].concat())?;
        if !listed.status.success() {
            return Err(Error::NotFetched(short(commit)));
        }
        let listed = String::from_utf8_lossy(&listed.stdout);
        let folder = format!("{}/", self.below.to_string_lossy());
        let file = |line: &str| {
            let (head, path) = line.split_once('\t')?;
            let object = head.strip_prefix("100")?.rsplit(' ').next()?;
            let path = path.strip_prefix(&folder).unwrap_or(path);
            Some((path.to_owned(), object.to_owned()))
        };
        Ok(listed.split('\0').filter_map(file).collect())
    }

    /// What objects hold, in their order.
    ///
    /// # Errors
    /// If the clone lacks one; `commit` is the one that has them.
    pub fn contents(&self, commit: &str, objects: &[&str]) -> Result<Vec<Vec<u8>>, Error> {
        let mut command = self.command();
        command.args(["cat-file", "--batch"]);
        let mut child = command.stdin(Stdio::piped()).spawn().map_err(not_run)?;
        let mut asked = objects.join("\n");
        asked.push('\n');
        // Written beside the reading, so that neither side waits for the other.
        let stdin = child.stdin.take();
        let writer = std::thread::spawn(move || stdin.map(|mut to| to.write_all(asked.as_bytes())));
        let output = child.wait_with_output().map_err(not_run)?;
        drop(writer.join());
        let mut rest = output.stdout.as_slice();
        let mut next = || {
            let head = rest.iter().position(|&byte| byte == b'\n')?;
            let (head, after) = rest.split_at(head);
            let size = std::str::from_utf8(head).ok()?.rsplit(' ').next()?;
            let (contents, after) = after.get(1..)?.split_at_checked(size.parse().ok()?)?;
            rest = after.get(1..)?;
            Some(contents.to_vec())
        };
        let contents: Option<Vec<_>> = objects.iter().map(|_| next()).collect();
        contents.ok_or_else(|| Error::NotFetched(short(commit)))
    }

    fn run<S: AsRef<OsStr>>(&self, arguments: &[S]) -> Result<Output, Error> {
        self.command().args(arguments).output().map_err(not_run)
    }

    /// Git, such that it runs nothing, fetches nothing and writes nothing,
    /// whatever the repository's configuration says.
    fn command(&self) -> Command {
        let mut command = Command::new("git");
        command
            .current_dir(&self.top)
            .args(["--no-pager", "--literal-pathspecs"])
            .args(["-c", "safe.bareRepository=explicit"])
            .args(["-c", "core.fsmonitor=false"])
            .env("GIT_ALLOW_PROTOCOL", "")
            .env("GIT_NO_LAZY_FETCH", "1")
            .env("GIT_OPTIONAL_LOCKS", "0")
            .env("GIT_NO_REPLACE_OBJECTS", "1")
            // Of its sentences some are looked for.
            .env("LC_ALL", "C")
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped());
        for variable in OF_ANOTHER_REPOSITORY {
            command.env_remove(variable);
        }
        command
    }
}

/// What Git sets for hooks and aliases, and what else makes it look elsewhere
/// than where it runs: `git rev-parse --local-env-vars`, without GIT_CONFIG and
/// its kin, which are the user's own and in containers say whom to trust; and
/// how paths are read.
const OF_ANOTHER_REPOSITORY: [&str; 15] = [
    "GIT_ALTERNATE_OBJECT_DIRECTORIES",
    "GIT_COMMON_DIR",
    "GIT_DIR",
    "GIT_GLOB_PATHSPECS",
    "GIT_GRAFT_FILE",
    "GIT_ICASE_PATHSPECS",
    "GIT_IMPLICIT_WORK_TREE",
    "GIT_INDEX_FILE",
    "GIT_INTERNAL_SUPER_PREFIX",
    "GIT_NOGLOB_PATHSPECS",
    "GIT_OBJECT_DIRECTORY",
    "GIT_PREFIX",
    "GIT_REPLACE_REF_BASE",
    "GIT_SHALLOW_FILE",
    "GIT_WORK_TREE",
];

/// Whether an object of that name would hold these contents: names are made of
/// what they hold, by SHA-1 or, where they are longer, by SHA-256.
pub fn holds(object: &str, contents: &[u8]) -> bool {
    fn named<D: Digest>(contents: &[u8]) -> Vec<u8> {
        let head = format!("blob {}\0", contents.len());
        let hash = D::new().chain_update(head).chain_update(contents);
        hash.finalize().to_vec()
    }
    let name = match object.len() {
        40 => named::<sha1::Sha1>(contents),
        _ => named::<sha2::Sha256>(contents),
    };
    let letters = name.iter().map(|byte| format!("{byte:02x}"));
    letters.collect::<String>() == object
}

/// The beginning of a commit's name, as people write it.
pub fn short(commit: &str) -> String {
    const LETTERS: usize = 12;
    commit.chars().take(LETTERS).collect()
}
