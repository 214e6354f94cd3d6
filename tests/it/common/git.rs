//! The `git` command, for registers in a repository.

use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};

use super::{Ran, Register, skips};

/// Whether there is no Git to test with; said once for each test that is skipped.
pub fn is_missing() -> bool {
    let missing = Command::new("git").arg("--version").output().is_err();
    if missing {
        skips("git is not installed");
    }
    missing
}

/// What Git answers in a folder, with nobody's settings.
pub fn git(folder: &Path, arguments: &[&str]) -> String {
    git_with(folder, arguments, b"")
}

/// What Git answers to what it is told on stdin.
pub fn git_with(folder: &Path, arguments: &[&str], stdin: &[u8]) -> String {
    let mut command = Command::new("git");
    command
        .current_dir(folder)
        .env("GIT_CONFIG_NOSYSTEM", "1")
        .env("GIT_CONFIG_GLOBAL", folder.join("no-such-file"))
        .args(["-c", "user.name=a", "-c", "user.email=a@example.org"])
        .args(["-c", "init.defaultBranch=main"])
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    let mut child = command.spawn().expect("git starts");
    let mut to = child.stdin.take().expect("a pipe");
    to.write_all(stdin).expect("git listens");
    drop(to);
    let output = child.wait_with_output().expect("git answers");
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{arguments:?}: {said}");
    String::from_utf8_lossy(&output.stdout).trim().to_owned()
}

impl Register {
    /// The folder above the register, which is the repository's.
    pub fn top(&self) -> std::path::PathBuf {
        self.root().parent().expect("a parent").to_owned()
    }

    /// Makes the folder above the register a repository, and commits all of it.
    pub fn committed(self) -> Register {
        git(&self.top(), &["init", "-q"]);
        self.commit();
        self
    }

    /// Commits all that there is; the commit.
    pub fn commit(&self) -> String {
        git(&self.top(), &["add", "-A", "."]);
        git(&self.top(), &["commit", "-q", "--allow-empty", "-m", "x"]);
        git(&self.top(), &["rev-parse", "HEAD"])
    }

    /// What Git answers in the folder above the register.
    pub fn git(&self, arguments: &[&str]) -> String {
        git(&self.top(), arguments)
    }
}

/// Runs ksd in any folder.
pub fn ksd_in(folder: &Path, arguments: &[&str]) -> Ran {
    let mut command = super::ksd();
    command.current_dir(folder).args(arguments);
    Ran::of(command)
}
