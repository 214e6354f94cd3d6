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
mod push;
mod save;
mod unsaved;

pub use author::{Author, NoAuthor};
pub use error::Error;
pub use left::{Left, WhyLeft};
pub use unsaved::{Changed, Unsaved, unix};

use std::collections::BTreeMap;
use std::ffi::{OsStr, OsString};
use std::io::{self, BufRead, Read};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Duration;

use sha2::Digest;

use asked::{Answer, LONGEST, ask};
use error::{failed, not_run};

/// How much Git may answer to a question, in bytes: the names of some hundred
/// thousand files.
const MOST_ANSWERED: u64 = 64 << 20;

/// How much the records of a commit may hold together, in bytes.
const MOST_HELD: usize = 512 << 20;

/// How many links may lead from one to the next.
const MOST_LINKS: usize = 8;

/// How much of a link is read, in bytes: no path is longer.
const LONGEST_LINK: u64 = 4096;

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

    /// The files below the folder as a commit has them: their path from there,
    /// with `/` between, and the object that holds their contents. A link is what
    /// it leads to, or nothing; what is no UTF-8 in a name is U+FFFD.
    ///
    /// # Errors
    /// If the clone does not hold them, or they are too many.
    pub fn files(&self, commit: &str) -> Result<BTreeMap<String, String>, Error> {
        let mut files = BTreeMap::new();
        let mut links = Vec::new();
        let folder = format!("{}/", self.below.to_string_lossy());
        for (path, entry) in self.entries(commit, &self.below)? {
            let path = path.strip_prefix(&folder).unwrap_or(&path).to_owned();
            if entry.is_file() {
                files.insert(path, entry.object);
            } else if entry.mode.starts_with("120") {
                links.push((path, entry.object));
            }
        }
        self.follow(commit, &links, &mut files)?;
        Ok(files)
    }

    /// What a commit has at or below a path, by its path from the top, with `/`
    /// between; what is no UTF-8 in a name is U+FFFD.
    fn entries(&self, commit: &str, below: &OsStr) -> Result<BTreeMap<String, Entry>, Error> {
        let listed = ["ls-tree", "-rz", commit, "--"].map(OsStr::new);
        let listed = self.run(&[&listed[..], &[below]].concat())?;
        if !listed.status.success() {
            return Err(Error::NotFetched(short(commit)));
        }
        let listed = String::from_utf8_lossy(&listed.read);
        let lines = listed.split('\0').filter_map(|line| line.split_once('\t'));
        let entry = |(head, path): (&str, &str)| {
            let entry = Entry {
                mode: head.split(' ').next().unwrap_or_default().to_owned(),
                object: head.rsplit(' ').next().unwrap_or_default().to_owned(),
            };
            (path.to_owned(), entry)
        };
        Ok(lines.map(entry).collect())
    }

    /// Adds the links that lead to a file.
    fn follow(
        &self,
        commit: &str,
        links: &[(String, String)],
        files: &mut BTreeMap<String, String>,
    ) -> Result<(), Error> {
        if links.is_empty() {
            return Ok(());
        }
        let objects: Vec<&str> = links.iter().map(|(_, object)| object.as_str()).collect();
        let targets = self.contents(commit, &objects, LONGEST_LINK)?;
        for _ in 0..MOST_LINKS {
            for ((link, _), target) in links.iter().zip(&targets) {
                let target = led_to(link, &String::from_utf8_lossy(target));
                if let Some(object) = target.and_then(|target| files.get(&target).cloned()) {
                    files.insert(link.clone(), object);
                }
            }
        }
        Ok(())
    }

    /// What objects hold, in their order; of one that holds more than `most` bytes
    /// one byte more than that.
    ///
    /// # Errors
    /// If the clone lacks one, or they hold too much together; `commit` is the one
    /// that has them.
    pub fn contents(
        &self,
        commit: &str,
        objects: &[&str],
        most: u64,
    ) -> Result<Vec<Vec<u8>>, Error> {
        let mut command = self.command();
        command.args(["cat-file", "--batch"]);
        let asked = objects.join("\n") + "\n";
        let lacks = || Error::NotFetched(short(commit));
        let answer = ask(command, asked.into_bytes(), LONGEST, |answer| {
            let mut held = 0;
            let mut all = Vec::with_capacity(objects.len());
            for _ in objects {
                let contents = next_object(answer, most).map_err(not_run)?;
                let contents = contents.ok_or_else(lacks)?;
                held += contents.len();
                if held > MOST_HELD {
                    return Err(Error::TooLarge(short(commit)));
                }
                all.push(contents);
            }
            Ok(all)
        })?;
        Ok(answer.read)
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

/// An entry of a tree.
#[derive(Clone, Debug)]
struct Entry {
    /// Its kind and permissions: `100644`.
    mode: String,
    /// The object that holds it.
    object: String,
}

impl Entry {
    /// Whether it is a regular file.
    fn is_file(&self) -> bool {
        self.mode.starts_with("100")
    }
}

/// Git, such that it runs nothing, fetches nothing and takes no locks that it need not.
fn bare_command() -> Command {
    let mut command = Command::new(program());
    command
        .arg("--no-pager")
        .args(["-c", "safe.bareRepository=explicit"])
        .args(["-c", "core.fsmonitor=false"])
        // No folder, so that no hook is found in it; Git for Windows knows it, too.
        .args(["-c", "core.hooksPath=/dev/null"])
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

/// What Git answers to what it is told, up to so much.
fn answer(command: Command, asked: Vec<u8>, longest: Duration) -> Result<Answer<Vec<u8>>, Error> {
    ask(command, asked, longest, |answer| {
        let mut read = Vec::new();
        let most = MOST_ANSWERED + 1;
        answer.take(most).read_to_end(&mut read).map_err(not_run)?;
        if read.len() as u64 == most {
            return Err(Error::TooLarge("HEAD".to_owned()));
        }
        Ok(read)
    })
}

/// Whether there is a `git` command.
pub fn is_installed() -> bool {
    program().is_file()
}

/// The `git` command, looked for where it is installed and not in folders that
/// `PATH` names from where one stands: that would be the stranger's folder.
fn program() -> PathBuf {
    let name = format!("git{}", std::env::consts::EXE_SUFFIX);
    let path = std::env::var_os("PATH").unwrap_or_default();
    let mut folders = std::env::split_paths(&path).filter(|folder| folder.is_absolute());
    let found = folders.find_map(|folder| Some(folder.join(&name)).filter(|file| file.is_file()));
    found.unwrap_or_else(|| Path::new(std::path::MAIN_SEPARATOR_STR).join("git-not-installed"))
}

/// What the next object holds, as `cat-file --batch` tells it; none if the clone
/// lacks it.
fn next_object(answer: &mut dyn BufRead, most: u64) -> io::Result<Option<Vec<u8>>> {
    let mut head = Vec::new();
    answer.read_until(b'\n', &mut head)?;
    let head = String::from_utf8_lossy(&head);
    let size = head.trim_end().rsplit(' ').next();
    let Some(size) = size.and_then(|size| size.parse::<u64>().ok()) else {
        return Ok(None);
    };
    let mut contents = Vec::new();
    let read = answer.take(size.min(most + 1)).read_to_end(&mut contents)? as u64;
    // What is left of it, and the line break after it.
    io::copy(&mut answer.take(size - read + 1), &mut io::sink())?;
    Ok(Some(contents))
}

/// The path that a link of that path leads to, if it stays below the same folder.
fn led_to(link: &str, target: &str) -> Option<String> {
    let mut parts: Vec<&str> = link.split('/').collect();
    parts.pop();
    if target.starts_with('/') {
        return None;
    }
    for part in target.split('/') {
        match part {
            "" | "." => {}
            ".." => drop(parts.pop()?),
            part => parts.push(part),
        }
    }
    Some(parts.join("/"))
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
