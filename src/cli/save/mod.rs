//! `ksd save`: commits what changed in the register.

mod author;
mod saving;
mod told;

use std::path::Path;

use clap::Args;

use super::answer::Talk;
use super::context::{Answer, Context, Exit, Problem};
use super::language::say;
use crate::edit::Store;
use crate::registry::OpenError;
use crate::text;
use crate::text::{Lang, Text};
pub(super) use author::AsAuthor;
use author::nobody;
use saving::{Saving, failed};
use told::Told;

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
