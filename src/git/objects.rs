//! What commits hold: the files of a tree, and what stands in them.

use std::collections::BTreeMap;
use std::ffi::OsStr;
use std::io::{self, BufRead, Read};

use sha2::Digest;

use super::asked::{LONGEST, ask};
use super::error::{Error, not_run};
use super::{Repository, short};

/// How much the records of a commit may hold together, in bytes.
const MOST_HELD: usize = 512 << 20;

/// How many links may lead from one to the next.
const MOST_LINKS: usize = 8;

/// How much of a link is read, in bytes: no path is longer.
const LONGEST_LINK: u64 = 4096;

impl Repository {
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
    pub(super) fn entries(
        &self,
        commit: &str,
        below: &OsStr,
    ) -> Result<BTreeMap<String, Entry>, Error> {
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
        if objects.is_empty() {
            return Ok(Vec::new());
        }
        let mut command = self.command();
        command.args(["cat-file", "--batch", "--buffer"]);
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
}

/// An entry of a tree.
#[derive(Clone, Debug)]
pub(super) struct Entry {
    /// Its kind and permissions: `100644`.
    pub mode: String,
    /// The object that holds it.
    pub object: String,
}

impl Entry {
    /// Whether it is a regular file.
    pub fn is_file(&self) -> bool {
        self.mode.starts_with("100")
    }
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
