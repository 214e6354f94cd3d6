//! Who saves.

use clap::Args;

use super::saving::{Saving, failed};
use crate::cli::ask::{self, InWords};
use crate::cli::context::{Context, Problem};
use crate::cli::language::say;
use crate::git::{Author, NoAuthor, Repository};
use crate::text::Text;

/// Who saves.
#[derive(Args, Clone, Default)]
pub(in crate::cli) struct AsAuthor {
    #[arg(
        long, value_name = say("NAMA <SUREL>", "NAME <MAIL>"), value_parser = author,
        help = say(
            "Penyimpan, misalnya \"Siti Contoh <siti@example.go.id>\"; diingat bila belum ada",
            "Who saves, for example \"Siti Contoh <siti@example.go.id>\"; remembered if nobody is yet",
        ),
    )]
    pub(super) author: Option<Author>,
}

fn author(text: &str) -> Result<Author, NoAuthor> {
    text.parse()
}

impl AsAuthor {
    /// The same, with who saves asked once where nobody knows it and somebody can be
    /// asked; none: that somebody left.
    pub(super) fn asked(
        &self,
        context: &Context,
        saving: &Saving,
    ) -> Result<Option<AsAuthor>, Problem> {
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
    pub(super) fn of(&self, repository: &Repository) -> Result<(Author, bool), Problem> {
        let known = repository.author().map_err(failed)?;
        match (&self.author, known) {
            (Some(author), known) => Ok((author.clone(), known.is_none())),
            (None, Some(known)) => Ok((known, false)),
            (None, None) => Err(nobody()),
        }
    }
}

pub(super) fn nobody() -> Problem {
    Problem(Text::fixed(
        "Git belum mengenal Saudara; sebutkan sekali nama dan surel yang tampil di riwayat: `ksd save \
         --author \"Nama <surel@contoh.go.id>\"`",
        "Git does not know you yet; say once which name and mail the history shows: `ksd save --author \
         \"Name <mail@example.go.id>\"`",
    ))
}
