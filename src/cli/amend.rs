//! `ksd amend`: an addendum to a document.

use clap::Args;

use super::closing::{document, text_of};
use super::context::{Answer, Context, Problem};
use super::following::{Following, OfDocument, handed_on, next_id, set};
use super::language::say;
use crate::model::key;
use crate::questions::OF_ADDENDUM;
use crate::text;

#[derive(Args)]
#[command(name = "amend", about = say(
    "Membuat rekaman addendum suatu naskah",
    "Makes the record of an addendum to a document",
), long_about = say(
    "Membuat rekaman addendum: bentuk, jenis, dan mitranya dari naskah yang diubah, selebihnya hanya apa \
     yang diubah. Hari terakhir yang baru (`--set waktu.berakhir=…`) menjadi hari terakhir naskahnya \
     sesudah addendum ditandatangani. Addendum atas addendum mengubah naskah yang sama.",
    "Makes the record of an addendum: form, kind and partners are those of the document that it \
     changes, and all else is what it changes. A new last day (`--set waktu.berakhir=…`) is that of the \
     document once the addendum is signed. An addendum to an addendum changes the same document.",
), after_help = say(
    "Contoh:\n  ksd amend 2025-pks-rawat-taman-bumn-niaga-nusa --set \"judul=Perubahan jadwal perawatan\" --set waktu.ditandatangani=3-3-2026",
    "Examples:\n  ksd amend 2025-pks-rawat-taman-bumn-niaga-nusa --set \"judul=Perubahan jadwal perawatan\" --set waktu.ditandatangani=3-3-2026",
))]
pub(super) struct Amend {
    #[command(flatten)]
    of: OfDocument,
}

/// What an addendum has of the document that it changes.
const OF_DOCUMENT: &[&str] = &[
    key!(jenis),
    key!(sifat),
    key!(naskah),
    key!(prakarsa),
    key!(pemrakarsa),
    key!(urusan),
    key!(mitra),
];

impl Amend {
    pub fn run(&self, context: &Context) -> anyhow::Result<Answer> {
        let registry = context.registry()?;
        let named = document(&registry, &self.of.of)?;
        let record = registry.kerja_sama.get(named);
        let changed = record.map(|record| registry.changed_in_the_end(record));
        if let Some(changed) = changed.filter(|changed| !changed.is_signed()) {
            let id = changed.id.as_str();
            return Err(Problem(text!(
                "`{id}` belum ditandatangani; ubah rencananya dengan `ksd record {id}`",
                "`{id}` is not signed; change the plan with `ksd record {id}`",
                id
            ))
            .into());
        }
        let of = changed.map_or(named, |changed| changed.id.as_str());
        let text = text_of(&registry, of)?;
        let (today, _) = context.as_of(&self.of.as_of, &registry)?;
        let mut known = handed_on(&registry, of, &text, Some(OF_DOCUMENT));
        known.push(set(key!(addendum_dari), of));
        known.push(set(key!(dicatat), today));
        let said = (of != named).then(|| {
            text!(
                "`{named}` ialah addendum; yang diubah `{of}`",
                "`{named}` is an addendum; what is changed is `{of}`",
                named,
                of
            )
        });
        let following = Following {
            command: format!("amend {of}"),
            of: &self.of,
            proposed: next_id(&registry, of, today.year(), "adendum-"),
            known,
            chapters: OF_ADDENDUM,
            said: said.into_iter().collect(),
        };
        following.run(context, &registry, today)
    }
}
