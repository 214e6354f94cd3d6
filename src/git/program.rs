//! The `git` command: where it is, and how it is started so that it runs nothing that
//! a folder names.

use std::io::Read;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Duration;

use super::asked::{Answer, ask};
use super::error::{Error, not_run};

/// How much Git may answer to a question, in bytes: the names of some hundred
/// thousand files.
const MOST_ANSWERED: u64 = 64 << 20;

/// Git, such that it runs nothing, fetches nothing and takes no locks that it need not.
pub(super) fn bare_command() -> Command {
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
pub(super) fn answer(
    command: Command,
    asked: Vec<u8>,
    longest: Duration,
) -> Result<Answer<Vec<u8>>, Error> {
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
