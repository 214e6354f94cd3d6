//! `ksd save`: commits what changed in the register.

mod told;

use std::path::Path;

use clap::Args;

use super::answer::Talk;
use super::ask::{self, InWords};
use super::context::{Answer, Context, Exit, Problem};
use super::language::say;
use crate::edit::Store;
use crate::git::{self, Author, Left, NoAuthor, Repository, Unsaved, WhyLeft};
use crate::registry::OpenError;
use crate::start::beside_records;
use crate::text;
use crate::text::{Lang, Text, counted};
use told::{Told, told};

/// So many names stand in a line of talk.
const NAMED: usize = 5;

#[derive(Args)]
#[command(name = "save", about = say(
    "Menyimpan perubahan register ke riwayat Git",
    "Saves what changed in the register into the history of Git",
), long_about = say(
    "Menyimpan semua yang berubah di folder register sebagai satu commit. Tanpa PESAN, keterangannya \
     disusun dari yang berubah. Yang disimpan hanya folder register; hook, filter, dan penandatanganan \
     yang disebut repositori tidak dijalankan. Penyimpan disebut satu kali dengan `--author` dan \
     sesudah itu diingat.",
    "Saves all that changed in the register's folder as one commit. Without MESSAGE it is told in \
     words from what changed. Only the register's folder is saved; hooks, filters and signing that the \
     repository names are not run. Who saves is said once with `--author` and remembered.",
), after_help = say(
    "Contoh:\n  ksd save\n  ksd save \"Tambah KB sampah dengan Kota Samarinda\" --push\n  \
     ksd save --author \"Siti Contoh <siti@example.go.id>\"",
    "Examples:\n  ksd save\n  ksd save \"Add the KB on waste with Kota Samarinda\" --push\n  \
     ksd save --author \"Siti Contoh <siti@example.go.id>\"",
))]
pub(super) struct Save {
    #[arg(
        value_name = say("PESAN", "MESSAGE"),
        help = say("Keterangan; tanpa ini disusun dari yang berubah", "What is said of it; without it told from what changed"),
    )]
    message: Vec<String>,
    #[command(flatten)]
    author: AsAuthor,
    #[arg(
        long,
        help = say("Kirim juga ke server yang terhubung", "Send it to the connected server, too"),
    )]
    push: bool,
    #[arg(
        long,
        help = say(
            "Tampilkan saja apa yang akan disimpan",
            "Show what would be saved, and save nothing",
        ),
    )]
    dry_run: bool,
}

/// Who saves.
#[derive(Args, Clone, Default)]
pub(super) struct AsAuthor {
    #[arg(
        long, value_name = say("NAMA <SUREL>", "NAME <MAIL>"), value_parser = author,
        help = say(
            "Penyimpan, misalnya \"Siti Contoh <siti@example.go.id>\"; diingat bila belum ada",
            "Who saves, for example \"Siti Contoh <siti@example.go.id>\"; remembered if nobody is yet",
        ),
    )]
    author: Option<Author>,
}

fn author(text: &str) -> Result<Author, NoAuthor> {
    text.parse()
}

impl AsAuthor {
    /// The same, with who saves asked once where nobody knows it and somebody can be
    /// asked; none: that somebody left.
    fn asked(&self, context: &Context, saving: &Saving) -> Result<Option<AsAuthor>, Problem> {
        let is_needed = self.author.is_none() && !saving.unsaved.is_empty() && ask::can_ask();
        if !is_needed || saving.repository.author().map_err(failed)?.is_some() {
            return Ok(Some(self.clone()));
        }
        let name = InWords {
            asks: &Text::fixed("Nama Saudara:", "Your name:"),
            meaning: &Text::fixed(
                "Tampil di riwayat register sebagai penyimpan; ditanyakan sekali saja.",
                "The history of the register shows it as who saved; it is asked once only.",
            ),
            proposed: None,
        };
        let is_none = Text::fixed(
            "tulis nama, tanpa `<` dan `>`",
            "write a name, without `<` and `>`",
        );
        let of = |name: &str, mail: &str| format!("{name} <{mail}>").parse::<Author>().ok();
        let wrong = |said: &str| of(said, "a@b").is_none().then(|| is_none.clone());
        let Some(name) = ask::in_words(context, &name, wrong)? else {
            return Ok(None);
        };
        let mail = InWords {
            asks: &Text::fixed("Surel Saudara:", "Your mail address:"),
            meaning: &Text::fixed(
                "Misalnya siti@contoh.go.id; tidak dikirimi apa pun.",
                "For example siti@example.go.id; nothing is sent to it.",
            ),
            proposed: None,
        };
        let is_none = Text::fixed(
            "tulis alamat surel, misalnya siti@contoh.go.id",
            "write an address of mail, for example siti@example.go.id",
        );
        let wrong = |said: &str| of("a", said).is_none().then(|| is_none.clone());
        let mail = ask::in_words(context, &mail, wrong)?;
        Ok(mail.map(|mail| AsAuthor {
            author: of(&name, &mail),
        }))
    }

    /// Who saves in a repository: who is named, else whom Git knows; with whether Git is
    /// to remember it.
    fn of(&self, repository: &Repository) -> Result<(Author, bool), Problem> {
        let known = repository.author().map_err(failed)?;
        match (&self.author, known) {
            (Some(author), known) => Ok((author.clone(), known.is_none())),
            (None, Some(known)) => Ok((known, false)),
            (None, None) => Err(nobody()),
        }
    }
}

fn nobody() -> Problem {
    Problem(Text::fixed(
        "Git belum mengenal Saudara; sebutkan sekali nama dan surel yang tampil di riwayat: `ksd save \
         --author \"Nama <surel@contoh.go.id>\"`",
        "Git does not know you yet; say once which name and mail the history shows: `ksd save --author \
         \"Name <mail@example.go.id>\"`",
    ))
}

fn failed(error: git::Error) -> Problem {
    Problem(error.text())
}

/// What is to be saved where, and upon what.
struct Saving {
    repository: Repository,
    branch: String,
    head: Option<String>,
    unsaved: Unsaved,
    /// The register's folder from the repository's top, with a `/` behind.
    folder: String,
}

impl Saving {
    /// What is to be saved of the register in a folder.
    fn of(folder: &Path) -> Result<Saving, Problem> {
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
    fn told(&self) -> Result<Told, Problem> {
        told(
            &self.repository,
            self.head.as_deref(),
            &self.unsaved,
            &self.folder,
        )
        .map_err(failed)
    }

    /// Commits it; the commit, and what is said of it.
    fn save(&self, message: &str, author: &AsAuthor) -> Result<(String, Talk), Problem> {
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
    fn left(&self) -> Result<Vec<Talk>, Problem> {
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

impl Save {
    pub fn run(&self, context: &Context) -> anyhow::Result<Answer> {
        let folder = context.folder().ok_or(OpenError::NotFound)?;
        if !folder.join("ksd.toml").is_file() {
            return Err(OpenError::NoKsdToml(folder).into());
        }
        // Nobody else is kept waiting while somebody is asked.
        let asked = match self.dry_run {
            true => Some(self.author.clone()),
            false => self.author.asked(context, &Saving::of(&folder)?)?,
        };
        let Some(author) = asked else {
            return Ok(context.answer(
                String::new(),
                vec![Talk::Warning(not_saved())],
                Exit::CouldNot,
            ));
        };
        let _still = match self.dry_run {
            true => None,
            false => Some(Store::at(folder.as_path()).still()?),
        };
        let saving = Saving::of(&folder)?;
        let mut talk = Vec::new();
        let mut data = String::new();
        let mut commit = saving.head.clone();
        if saving.unsaved.is_empty() {
            talk.push(Talk::Note(Text::fixed(
                "tidak ada yang berubah sejak commit terakhir",
                "nothing has changed since the last commit",
            )));
        } else {
            let told = saving.told()?;
            for line in &told.lines {
                data.push_str(line.get(context.lang));
                data.push('\n');
            }
            if !self.dry_run {
                let message = self.message(&told, context.lang);
                let (saved, said) = saving.save(&message, &author)?;
                commit = Some(saved);
                talk.push(said);
            }
        }
        talk.extend(saving.left()?);
        let mut exit = Exit::Done;
        if let Some(commit) = commit.filter(|_| self.push && !self.dry_run) {
            // What is saved stays saved, and is told, whatever becomes of the sending.
            talk.push(match saving.repository.push(&saving.branch, &commit) {
                Ok(server) => Talk::Note(text!(
                    "terkirim ke server {server}",
                    "sent to the server {server}",
                    server
                )),
                Err(error) => {
                    exit = Exit::CouldNot;
                    Talk::Warning(text!(
                        "tidak terkirim: {why}",
                        "not sent: {why}",
                        why = error.text()
                    ))
                }
            });
        }
        Ok(context.answer(data, talk, exit))
    }

    /// What the commit says: in the user's words, else in ksd's.
    fn message(&self, told: &Told, lang: Lang) -> String {
        let said = self.message.join(" ");
        let said = said.trim();
        if !said.is_empty() {
            return format!("{said}\n");
        }
        let lines: Vec<&str> = told.lines.iter().map(|line| line.get(lang)).collect();
        format!("{}\n\n{}\n", told.subject.get(lang), lines.join("\n"))
    }
}

/// Saves a register that has just begun, where somebody is known to save it; what is
/// said of it.
///
/// # Errors
/// If Git cannot.
pub(super) fn first_commit(
    context: &Context,
    records: &Path,
    author: &AsAuthor,
) -> Result<Talk, Problem> {
    let saving = Saving::of(records)?;
    let Some(author) = &author.asked(context, &saving)? else {
        return Ok(Talk::Warning(not_saved()));
    };
    let message = Text::fixed("Memulai register\n", "Begin the register\n");
    if author.author.is_none() && saving.repository.author().map_err(failed)?.is_none() {
        return Ok(Talk::Warning(nobody().0));
    }
    let (_, talk) = saving.save(message.get(Lang::Id), author)?;
    Ok(talk)
}

fn not_saved() -> Text {
    Text::fixed(
        "tidak ada yang disimpan; simpan dengan `ksd save`",
        "nothing is saved; save it with `ksd save`",
    )
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
