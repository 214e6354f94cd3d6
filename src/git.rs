//! What Git knows of a folder, by the `git` command.

use std::path::Path;
use std::process::Command;

/// The commit that a folder is at, in short, with a `+` behind it where the
/// folder has changes that are in no commit. None outside a checkout, before
/// the first commit, or without git.
pub fn commit(folder: &Path) -> Option<String> {
    let commit = run(folder, &["rev-parse", "--short=12", "HEAD"])?;
    let changes = run(folder, &["status", "--porcelain", "--", "."])?;
    let mark = if changes.is_empty() { "" } else { "+" };
    Some(format!("{commit}{mark}"))
}

fn run(folder: &Path, arguments: &[&str]) -> Option<String> {
    let output = Command::new("git")
        .arg("-C")
        .arg(folder)
        .args(arguments)
        // Reading must not write: another git may be at work.
        .env("GIT_OPTIONAL_LOCKS", "0")
        .output()
        .ok()?;
    let text = String::from_utf8(output.stdout).ok()?;
    output.status.success().then(|| text.trim().to_owned())
}
