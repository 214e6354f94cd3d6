//! What Git knows of a folder, by the `git` command.

use std::collections::BTreeMap;
use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};

/// The commit that a folder is at, in short, with a `+` behind it where the
/// folder has changes that are in no commit. None outside a checkout, before
/// the first commit, or without git.
pub fn commit(folder: &Path) -> Option<String> {
    let commit = run(folder, &["rev-parse", "--short=12", "HEAD"])?;
    let changes = run(folder, &["status", "--porcelain", "--", "."])?;
    let mark = if changes.is_empty() { "" } else { "+" };
    Some(format!("{commit}{mark}"))
}

/// The files below a folder as a commit has them, by their path with `/`
/// between; empty but for TOML files. None if git does not know the commit.
pub fn files(folder: &Path, commit: &str) -> Option<BTreeMap<String, Vec<u8>>> {
    let wanted = format!("{commit}^{{commit}}");
    let commit = run(
        folder,
        &[
            "rev-parse",
            "--verify",
            "--quiet",
            "--end-of-options",
            &wanted,
        ],
    )?;
    let listed = git(folder, &["ls-tree", "-r", "-z", &commit, "--", "."])
        .output()
        .ok()?;
    let listed = String::from_utf8(listed.stdout).ok()?;
    let entries: Vec<(&str, &str)> = listed.split('\0').filter_map(blob).collect();
    let is_toml = |path: &str| path.to_lowercase().contains(".toml");
    let asked: String = entries
        .iter()
        .filter(|(_, path)| is_toml(path))
        .map(|(object, _)| format!("{object}\n"))
        .collect();
    let mut child = git(folder, &["cat-file", "--batch"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .ok()?;
    let mut stdin = child.stdin.take()?;
    // Written beside the reading, so that neither side waits for the other.
    let writer = std::thread::spawn(move || stdin.write_all(asked.as_bytes()));
    let output = child.wait_with_output().ok()?;
    writer.join().ok()?.ok()?;
    let mut rest = output.stdout.as_slice();
    let mut files = BTreeMap::new();
    for (_, path) in entries {
        if !is_toml(path) {
            files.insert(path.to_owned(), Vec::new());
            continue;
        }
        let head = rest.iter().position(|&byte| byte == b'\n')?;
        let size = std::str::from_utf8(&rest[..head])
            .ok()?
            .rsplit(' ')
            .next()?
            .parse()
            .ok()?;
        let (text, after) = rest.get(head + 1..)?.split_at_checked(size)?;
        files.insert(path.to_owned(), text.to_vec());
        rest = after.get(1..)?;
    }
    Some(files)
}

/// Object and path of a line of `ls-tree` that lists a file; links are none.
fn blob(line: &str) -> Option<(&str, &str)> {
    let (head, path) = line.split_once('\t')?;
    let is_file = head.starts_with("100");
    head.rsplit(' ')
        .next()
        .filter(|_| is_file)
        .map(|object| (object, path))
}

fn run(folder: &Path, arguments: &[&str]) -> Option<String> {
    let output = git(folder, arguments).output().ok()?;
    let text = String::from_utf8(output.stdout).ok()?;
    output.status.success().then(|| text.trim().to_owned())
}

fn git(folder: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new("git");
    command.arg("-C").arg(folder).args(arguments);
    // Reading must not write: another git may be at work.
    command.env("GIT_OPTIONAL_LOCKS", "0").stderr(Stdio::null());
    command
}
