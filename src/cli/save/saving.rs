//! What is to be saved of a register, where, and what is left.

use std::path::Path;

use super::author::AsAuthor;
use super::told::{Told, told};
use crate::cli::answer::Talk;
use crate::cli::context::Problem;
use crate::git::{self, Left, Repository, Unsaved, WhyLeft};
use crate::registry::OpenError;
use crate::start::beside_records;
use crate::text;
use crate::text::{Text, counted};

/// So many names stand in a line of talk.
const NAMED: usize = 5;

/// What is to be saved where, and upon what.
pub(super) struct Saving {
    pub repository: Repository,
    /// The branch that is saved on.
    pub branch: String,
    /// The commit that it is saved upon; none: the first.
    pub head: Option<String>,
    /// What is not saved yet.
    pub unsaved: Unsaved,
    /// The register's folder from the repository's top, with a `/` behind.
    folder: String,
}

impl Saving {
    /// What is to be saved of the register in a folder.
    pub fn of(folder: &Path) -> Result<Saving, Problem> {
        let gone = |_| Problem(OpenError::NoKsdToml(folder.to_owned()).text());
        let root = dunce::canonicalize(folder).map_err(gone)?;
        let repository = match Repository::of(&root) {
            Ok(repository) => repository,
            Err(git::Error::NoRepository(_)) => return Err(no_repository(&root)),
            Err(error) => return Err(failed(error)),
        };
        let branch = repository.branch().map_err(failed)?;
        let head = repository.head().map_err(failed)?;
        let folder = repository.prefix().map_err(failed)?;
        // What a register begins with is saved with it, once.
        let beside = match (&head, folder.strip_suffix("records/")) {
            (None, Some(above)) => beside_records()
                .into_iter()
                .map(|path| format!("{above}{path}"))
                .filter(|path| is_file(repository.top(), path))
                .collect(),
            _ => Vec::new(),
        };
        let unsaved = repository
            .unsaved(head.as_deref(), &beside)
            .map_err(failed)?;
        Ok(Saving {
            repository,
            branch,
            head,
            unsaved,
            folder,
        })
    }

    /// What changed, in words.
    pub fn told(&self) -> Result<Told, Problem> {
        told(
            &self.repository,
            self.head.as_deref(),
            &self.unsaved,
            &self.folder,
        )
        .map_err(failed)
    }

    /// Commits it; the commit, and what is said of it.
    pub fn save(&self, message: &str, author: &AsAuthor) -> Result<(String, Talk), Problem> {
        let (author, is_new) = author.of(&self.repository)?;
        let head = self.head.as_deref();
        let saved = self.repository.save(head, &self.unsaved, message, &author);
        let commit = saved.map_err(failed)?;
        if is_new {
            self.repository.remember(&author).map_err(failed)?;
        }
        let talk = Talk::Note(text!(
            "tersimpan sebagai commit {commit} di cabang {branch} oleh {author}",
            "saved as commit {commit} on the branch {branch} by {author}",
            commit = git::short(&commit),
            branch = self.branch.as_str(),
            author = author.to_string()
        ));
        Ok((commit, talk))
    }

    /// What is not saved.
    pub fn left(&self) -> Result<Vec<Talk>, Problem> {
        let mut talk = Vec::new();
        let left = self.unsaved.left.iter().filter(|left| !is_litter(left));
        let lines: Vec<Text> = left
            .map(|left| {
                text!(
                    "{path} ({why})",
                    "{path} ({why})",
                    path = left.path.as_str(),
                    why = left.why.text()
                )
            })
            .collect();
        if !lines.is_empty() {
            talk.push(Talk::Warning(text!(
                "tidak ikut tersimpan: {files}",
                "not saved: {files}",
                files = first_of(&lines)
            )));
        }
        let beside = match &self.head {
            Some(head) => self.repository.changed_beside(head).map_err(failed)?,
            None => Vec::new(),
        };
        if !beside.is_empty() {
            let beside: Vec<Text> = beside.iter().map(Text::same).collect();
            talk.push(Talk::Note(text!(
                "berubah juga di luar register dan tidak ikut tersimpan: {files}; simpan dengan `git add` \
                 dan `git commit`",
                "changed outside the register, too, and not saved: {files}; save it with `git add` and \
                 `git commit`",
                files = first_of(&beside)
            )));
        }
        Ok(talk)
    }
}

pub(super) fn failed(error: git::Error) -> Problem {
    Problem(error.text())
}

fn no_repository(root: &Path) -> Problem {
    let above = root.parent().unwrap_or(root).display().to_string();
    Problem(text!(
        "{folder} belum menjadi repositori Git, sehingga tidak ada riwayat untuk menyimpan; jadikan \
         sekali dengan `git init \"{above}\"`, lalu jalankan `ksd save`",
        "{folder} is no Git repository yet, so there is no history to save into; make it one once with \
         `git init \"{above}\"`, then run `ksd save`",
        folder = root.display().to_string(),
        above
    ))
}

fn is_file(top: &Path, path: &str) -> bool {
    let found = top.join(path).symlink_metadata();
    found.is_ok_and(|found| found.is_file())
}

/// Whether it is what other programs leave behind, and nobody misses.
fn is_litter(left: &Left) -> bool {
    const LITTER: [&str; 3] = ["thumbs.db", "desktop.ini", ".ds_store"];
    let name = left.path.rsplit('/').next().unwrap_or(&left.path);
    let name = name.to_lowercase();
    let is_of_office = name.starts_with("~$") || name.starts_with(".~lock.");
    let is_own = name.starts_with(".ksd-");
    left.why == WhyLeft::Ignored && (is_of_office || is_own || LITTER.contains(&name.as_str()))
}

/// The first of them, and how many more.
fn first_of(texts: &[Text]) -> Text {
    let named = Text::joined(&texts[..texts.len().min(NAMED)], ", ");
    match texts.len().saturating_sub(NAMED) {
        0 => named,
        more => text!(
            "{named}, dan {more} lainnya",
            "{named}, and {more} more",
            named,
            more = counted(more, "berkas", "file", "files")
        ),
    }
}
