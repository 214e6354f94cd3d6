//! `ksd show`: one record, told to a person.

use clap::Args;

use super::context::{Answer, Context, Problem};
use super::formats::{self, Sheet};
use super::language::say;
use super::options::{AsOf, FileOutput};
use super::{called, parsers};
use crate::agenda::agenda_of;
use crate::model::{Duration, Kind};
use crate::output::{Cell, Document, Table, sheet};
use crate::registry::{Named, Registry};
use crate::render::{self, TABLE_FORMATS, Write};
use crate::report::show::{Told, data, show, stages};
use crate::rules;
use crate::text;
use crate::text::Text;

#[derive(Args)]
#[command(about = say(
    "Menceritakan satu naskah, mitra, entri pemetaan, atau SK TKKSD",
    "Tells one document, partner, mapping entry or TKKSD decree",
), after_help = say(
    "Contoh:\n  ksd show 2023-pks-tpa-bersama-samarinda\n  ksd show Kota Samarinda\n  \
     ksd show sampah samarinda\n  ksd show 134.4/19/PKS/2023\n  ksd show mitra/kota-samarinda -o \
     samarinda.docx\n  ksd show 2023-pks-tpa-bersama-samarinda --stages",
    "Examples:\n  ksd show 2023-pks-tpa-bersama-samarinda\n  ksd show Kota Samarinda\n  \
     ksd show sampah samarinda\n  ksd show 134.4/19/PKS/2023\n  ksd show mitra/kota-samarinda -o \
     samarinda.docx\n  ksd show 2023-pks-tpa-bersama-samarinda --stages",
))]
pub(super) struct Show {
    #[arg(
        value_name = say("REKAMAN", "RECORD"), required = true,
        help = say(
            "Id, berkas, nomor, judul, atau nama, huruf besar atau kecil; sebagian saja \
             mendaftar semua yang memuatnya; id yang dipakai beberapa jenis ditulis `mitra/ID`",
            "Id, file, number, title or name, in any case; a part of one lists all that have it; \
             an id that several kinds have comes as `mitra/ID`",
        ),
    )]
    what: Vec<String>,
    #[arg(
        long, alias = "tahapan",
        help = say(
            "Tahapan naskah menurut peraturannya: yang selesai, yang berjalan, dan yang belum",
            "The stages of a document by its regulation: done, under way and not begun",
        ),
    )]
    stages: bool,
    #[arg(
        long, value_name = "FORMAT", value_parser = parsers::sheet_formats(),
        help = say(
            "Bentuk keluaran; tanpa ini menurut akhiran `-o`, atau teks",
            "Format of the output; without it by the ending of `-o`, or text",
        ),
    )]
    format: Option<String>,
    #[command(flatten)]
    output: FileOutput,
    #[command(flatten)]
    as_of: AsOf,
}

impl Show {
    pub fn run(&self, context: &Context) -> anyhow::Result<Answer> {
        let path = self.output.output.as_deref();
        let format = formats::choose(formats::sheets(), self.format.as_deref(), path)?;
        let said = self.what.join(" ");
        let registry = context.registry()?;
        let (kind, id) = match called::named(&registry, &said)? {
            Named::One(kind, id) => (kind, id),
            Named::None => return Err(called::no_record(&registry, &said).into()),
            // What is asked for as a sheet is one record.
            Named::Several(several) if path.is_some() || self.format.is_some() || self.stages => {
                return Err(called::ambiguous(&said, &several).into());
            }
            Named::Several(several) => {
                let table = candidates(&registry, &said, several);
                let format = &TABLE_FORMATS[0];
                return context.answer_table(format, |_| table, &[], &self.output, Vec::new());
            }
        };
        let (as_of, talk) = context.as_of(&self.as_of, &registry)?;
        let talk = talk.into_iter().collect();
        let findings = rules::check_record(&registry, kind, id);
        let ahead = as_of.plus(Duration::years(1));
        let owed = agenda_of(&registry, as_of, ahead, kind, id).obligations;
        let due: Vec<_> = owed.into_iter().map(|owed| (owed.due, owed.what)).collect();
        let told = Told {
            registry: &registry,
            as_of,
            findings: &findings,
            due: &due,
        };
        let target = self.output.target(Some(as_of))?;
        let not_whole = || {
            Problem(text!(
                "`{id}` tidak terbaca seluruhnya; perbaiki menurut `ksd check`",
                "`{id}` cannot be read whole; mend it as `ksd check` says",
                id
            ))
        };
        if let Sheet::Json = format {
            let data = data(&told, kind, id).ok_or_else(not_whole)?;
            return context.answer_text(|look| render::data(&data, look), target, talk);
        }
        let document = show(&told, kind, id).ok_or_else(not_whole)?;
        let document = match self.stages {
            true => of_stages(&told, kind, id)?,
            false => document,
        };
        let write = match format {
            Sheet::Document(format) => &format.write,
            Sheet::Text | Sheet::Json => &Write::Text(render::document),
        };
        match write {
            Write::Text(write) => context.answer_text(|look| write(&document, look), target, talk),
            Write::File(write) => context.answer_file(|look| write(&document, look), target, talk),
        }
    }
}

/// The stages of a document.
///
/// # Errors
/// If it has none.
fn of_stages(told: &Told<'_>, kind: Kind, id: &str) -> Result<Document, Problem> {
    let stages = (kind == Kind::KerjaSama)
        .then(|| stages(told, id))
        .flatten();
    stages.ok_or_else(|| {
        Problem(match kind {
            Kind::KerjaSama => text!(
                "`{id}` tidak melalui tahapan: Permendagri 22/2020 dan Permendagri 25/2020 tidak \
                 mengaturnya bagi jenis ini; lihat `ksd show {id}`",
                "`{id}` goes through no stages: Permendagri 22/2020 and Permendagri 25/2020 set \
                 none for its kind; see `ksd show {id}`",
                id
            ),
            kind => text!(
                "tahapan hanya ada pada naskah kerja sama, sedangkan `{id}` ialah {kind}; lihat \
                 `ksd show {id}` tanpa `--stages`",
                "only documents of cooperation have stages, and `{id}` is of kind {kind}; see `ksd \
                 show {id}` without `--stages`",
                id,
                kind = kind.to_string()
            ),
        })
    })
}

/// The records that words may mean.
fn candidates(registry: &Registry, said: &str, several: Vec<(Kind, &str)>) -> Table {
    let count = several.len();
    let title = |kind: Kind, id: &str| match kind {
        Kind::KerjaSama => registry.kerja_sama.get(id).map(|one| one.judul.clone()),
        Kind::Potensi => registry.potensi.get(id).map(|one| one.judul.clone()),
        Kind::Mitra => registry.mitra.get(id).map(|one| one.nama.clone()),
        Kind::Tkksd => registry.tkksd.get(id).map(|one| one.sk.clone()),
    };
    sheet(several)
        .column("jenis", ("Jenis rekaman", "Kind"), |(kind, _)| {
            Cell::Text(kind.to_string())
        })
        .column("id", ("Id", "Id"), |(_, id)| (*id).to_owned())
        .column(
            "judul",
            ("Judul atau nama", "Title or name"),
            |(kind, id)| title(*kind, id),
        )
        .table(
            text!(
                "{count} rekaman memuat \"{said}\"; sebutkan id salah satu",
                "{count} records have \"{said}\"; name the id of one",
                count,
                said
            ),
            Text::EMPTY,
        )
}
