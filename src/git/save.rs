//! A commit of what changed, without hooks, filters or signatures, and without a look
//! at what else the user has prepared.

use std::fs;
use std::path::Path;
use std::process::Command;

use super::author::Author;
use super::error::{Error, failed};
use super::unsaved::Unsaved;
use super::{LONGEST, Repository, answer, bare_command};
use crate::problem::cause;
use crate::text;

/// What is under way in a repository while one of these is there, as Git calls it.
const UNDER_WAY: [(&str, &str); 6] = [
    ("rebase-merge", "rebase"),
    ("rebase-apply", "rebase"),
    ("MERGE_HEAD", "merge"),
    ("CHERRY_PICK_HEAD", "cherry-pick"),
    ("REVERT_HEAD", "revert"),
    ("BISECT_LOG", "bisect"),
];

/// What a new branch is called.
const BRANCH: &str = "main";

impl Repository {
    /// Makes a folder a repository; its path is canonical.
    ///
    /// # Errors
    /// If there is no Git, or it cannot write.
    pub fn create(folder: &Path) -> Result<(), Error> {
        let mut command = bare_command();
        command
            .current_dir(folder)
            // Without the hooks that a template would bring.
            .args(["init", "--quiet", "--template="])
            .arg(format!("--initial-branch={BRANCH}"));
        let said = answer(command, Vec::new(), LONGEST)?;
        match said.status.success() {
            true => Ok(()),
            false => Err(failed(&said.complaint)),
        }
    }

    /// The branch that is checked out, where a commit may be added to it.
    ///
    /// # Errors
    /// If there is none, if Git is in the middle of something, or works right now.
    pub fn branch(&self) -> Result<String, Error> {
        for (file, what) in UNDER_WAY {
            if self.own(file)?.exists() {
                return Err(Error::UnderWay(what));
            }
        }
        let lock = self.own("index.lock")?;
        if lock.exists() {
            return Err(Error::Busy(lock));
        }
        let asked = self.run(&["symbolic-ref", "--quiet", "HEAD"])?;
        let name = String::from_utf8_lossy(&asked.read).trim_end().to_owned();
        match name.strip_prefix("refs/heads/") {
            Some(branch) if asked.status.success() => Ok(branch.to_owned()),
            _ => Err(Error::Detached),
        }
    }

    /// The last commit of the branch that is checked out; none before the first one.
    ///
    /// # Errors
    /// If Git cannot be asked.
    pub fn head(&self) -> Result<Option<String>, Error> {
        match self.commit("HEAD") {
            Ok(head) => Ok(Some(head)),
            Err(Error::NoCommit) => Ok(None),
            Err(error) => Err(error),
        }
    }

    /// Commits what is unsaved upon `head`, and nothing else that is prepared; the
    /// commit.
    ///
    /// # Errors
    /// If the branch has moved since, or Git cannot write.
    pub fn save(
        &self,
        head: Option<&str>,
        unsaved: &Unsaved,
        message: &str,
        author: &Author,
    ) -> Result<String, Error> {
        let held = tempfile::TempDir::new().map_err(|error| Error::Failed(cause(&error)))?;
        let prepared = self.prepared(unsaved, held.path())?;
        let index = held.path().join("index");
        let on_index = |arguments: &[&str]| {
            let mut command = self.command();
            command.args(arguments).env("GIT_INDEX_FILE", &index);
            command
        };
        if let Some(head) = head {
            self.must(on_index(&["read-tree", head]), Vec::new())?;
        }
        let update = ["update-index", "-z", "--index-info"];
        self.must(on_index(&update), prepared.clone())?;
        // Of a partial clone some objects are elsewhere.
        let tree = self.must(on_index(&["write-tree", "--missing-ok"]), Vec::new())?;
        let mut commit = self.as_author(author);
        commit.args(["commit-tree", &tree]);
        if let Some(head) = head {
            commit.args(["-p", head]);
        }
        let commit = self.must(commit, message.as_bytes().to_vec())?;
        let mut update_ref = self.as_author(author);
        let (subject, before) = (
            format!("ksd save: {}", first_line(message)),
            head.unwrap_or(""),
        );
        update_ref.args(["update-ref", "-m", &subject, "HEAD", &commit, before]);
        self.must(update_ref, Vec::new())?;
        // The user's own index holds what was committed, and what else was prepared.
        let mut command = self.command();
        command.args(update);
        self.must(command, prepared)?;
        Ok(commit)
    }

    /// Git, such that what it commits is by that person.
    fn as_author(&self, author: &Author) -> Command {
        let mut command = self.command();
        command
            .args(["-c", "i18n.commitEncoding=UTF-8"])
            .env("GIT_AUTHOR_NAME", &author.name)
            .env("GIT_AUTHOR_EMAIL", &author.email);
        // Whoever is told to be the committer stays it.
        for (name, value) in [
            ("GIT_COMMITTER_NAME", &author.name),
            ("GIT_COMMITTER_EMAIL", &author.email),
        ] {
            if std::env::var_os(name).is_none() {
                command.env(name, value);
            }
        }
        command
    }

    /// Writes the contents as objects; the lines by which an index takes them in.
    fn prepared(&self, unsaved: &Unsaved, held: &Path) -> Result<Vec<u8>, Error> {
        let refused = |error: std::io::Error| Error::Failed(cause(&error));
        let mut paths = String::new();
        for (number, changed) in unsaved.changed.values().enumerate() {
            let path = held.join(number.to_string());
            fs::write(&path, &changed.after).map_err(refused)?;
            paths.push_str(&path.to_string_lossy());
            paths.push('\n');
        }
        let mut command = self.command();
        command.args(["hash-object", "-w", "--no-filters", "--stdin-paths"]);
        let objects = match paths.is_empty() {
            true => String::new(),
            false => self.must(command, paths.into_bytes())?,
        };
        if objects.lines().count() != unsaved.changed.len() {
            return Err(Error::Failed(text!(
                "tidak semua berkas tersimpan sebagai objek",
                "not all files were kept as objects"
            )));
        }
        // What is gone first: a folder may have taken the place of a file.
        let removed = unsaved.removed.iter();
        let removed =
            removed.map(|(path, object)| format!("0 {}\t{path}\0", "0".repeat(object.len())));
        let changed = unsaved.changed.iter().zip(objects.lines());
        let changed =
            changed.map(|((path, one), object)| format!("{} {object}\t{path}\0", one.mode));
        Ok(removed.chain(changed).collect::<String>().into_bytes())
    }
}

fn first_line(message: &str) -> &str {
    message.lines().next().unwrap_or_default()
}
