//! A chapter whose examples run one after another, in one register that it builds from
//! nothing.
//!
//! ```` ```text urut 2024-07-15 ```` holds commands and what one sees of them on that day;
//! ```` ```toml urut records/ksd.toml ```` is what is added to that file by hand. A line
//! `…` stands for what is left out, and a command that goes on ends with `` ` ``.

use std::fs::OpenOptions;
use std::io::Write;
use std::path::{Path, PathBuf};

use super::docs::{like, words};
use crate::common::git::is_missing;
use crate::common::{Ran, ksd};

/// Where a reader's folder lies, and the commit that is told of.
const FOLDER: &str = r"D:\KSD\";
const COMMIT: &str = "3f9c1e07b2a4";

/// A page with its examples as they come out now, and those that were shown otherwise.
pub fn renewed(page: &str) -> (String, Vec<String>) {
    let folder = tempfile::TempDir::new().expect("a temporary folder");
    let top = folder.path().canonicalize().expect("a folder");
    let mut at = top.clone();
    let (mut renewed, mut stale) = (String::new(), Vec::new());
    let mut rest = page;
    while let Some((before, fence, body, after)) = next_block(rest) {
        renewed.push_str(before);
        match fence.split_whitespace().collect::<Vec<_>>()[..] {
            ["```toml", "urut", file] => {
                let mut to = OpenOptions::new();
                let mut to = to.append(true).open(at.join(file)).expect("a file");
                write!(to, "\n{body}").expect("a written file");
                renewed.push_str(body);
            }
            ["```text", "urut", day] if !is_missing() => {
                for (command, shown) in examples(body) {
                    let now = run(&command, &shown, day, &mut at, &top);
                    if now != shown {
                        stale.push(format!("{command}{now}"));
                    }
                    renewed.push_str(&format!("{command}{now}"));
                }
            }
            _ => renewed.push_str(body),
        }
        rest = after;
    }
    renewed.push_str(rest);
    (renewed, stale)
}

/// What stands up to a block that runs in order, its fence, what is in it, and the rest.
fn next_block(text: &str) -> Option<(&str, &str, &str, &str)> {
    let starts = ["```text urut ", "```toml urut "];
    let start = starts.iter().filter_map(|start| text.find(start)).min()?;
    let body = start + text[start..].find('\n')? + 1;
    let end = body + text[body..].find("\n```")? + 1;
    let fence = text[start..body].trim_end();
    Some((&text[..body], fence, &text[body..end], &text[end..]))
}

/// Each command of a block, with its further lines, and what is shown of it.
fn examples(body: &str) -> Vec<(String, String)> {
    let mut examples: Vec<(String, String)> = Vec::new();
    for line in body.lines() {
        let line = format!("{line}\n");
        match examples.last_mut() {
            _ if line.starts_with("PS> ") => examples.push((line, String::new())),
            Some((command, shown)) if shown.is_empty() && command.ends_with("`\n") => {
                command.push_str(&line);
            }
            Some((_, shown)) => shown.push_str(&line),
            None => panic!("no command stands before {line}"),
        }
    }
    examples
}

fn run(command: &str, shown: &str, day: &str, at: &mut PathBuf, top: &Path) -> String {
    let line = command.trim_start_matches("PS> ").replace("`\n", " ");
    if let Some(folder) = line.strip_prefix("cd ") {
        at.push(folder.trim());
        return String::new();
    }
    let asked = words(line.strip_prefix("ksd ").expect("a command of ksd"));
    let mut ksd = ksd();
    ksd.current_dir(&at).args(&asked).env("KSD_AS_OF", day);
    ksd.env("GIT_CONFIG_NOSYSTEM", "1");
    ksd.env("GIT_CONFIG_GLOBAL", top.join("no-such-file"));
    for who in ["AUTHOR", "COMMITTER"] {
        ksd.env_remove(format!("GIT_{who}_NAME"));
        ksd.env_remove(format!("GIT_{who}_EMAIL"));
    }
    let ran = Ran::of(ksd);
    let all = format!("{}{}", ran.stdout, ran.stderr);
    like(shown, &elsewhere(&all, top))
}

/// What was said, as it is said in the reader's folder and of any commit.
fn elsewhere(said: &str, top: &Path) -> String {
    let top = top.display().to_string();
    let said = said
        .replace(&format!("{top}/"), FOLDER)
        .replace(&format!("{top}\\"), FOLDER);
    let Some((before, behind)) = said.split_once("commit ") else {
        return said;
    };
    let digits = behind.chars().take_while(char::is_ascii_hexdigit).count();
    format!("{before}commit {COMMIT}{}", &behind[digits..])
}
