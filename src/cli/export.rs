//! `ksd export`: the register as a file for others.

use clap::Args;

use super::context::{Answer, Context, Exit, Talk};
use super::language::say;
use super::options::{AsOf, FileOutput, skipped};
use super::parsers::OneOf;
use super::{folder, formats};
use crate::export::{self, Data, DataFormat, Format, Taken, Write};
use crate::registry::Registry;
use crate::text;
use crate::text::Text;

#[derive(Args)]
#[command(about = say(
    "Mengekspor register, misalnya sebagai buku kerja untuk dikerjakan di Excel",
    "Exports the register, for example as a workbook to work in with Excel",
), long_about = say(
    "Mengekspor semua rekaman. Buku kerja (.xlsx) memuat satu lembar untuk setiap macam rekaman dan \
     setiap daftar di dalamnya, dengan pilihan, catatan, tanggal, dan angka sungguhan. Ubah, tambah, \
     dan urutkan di Excel atau LibreOffice, lalu gabungkan kembali dengan `ksd import`. \
     Untuk dihitung program lain (`docs/analitik.md`): `csv` menulis satu berkas untuk setiap tabel \
     ke sebuah folder, `sqlite` tabel yang sama ke satu berkas, `json` dan `jsonl` rekaman seperti \
     yang tertulis; semuanya dengan keadaan pada hari yang diminta.",
    "Exports all records. A workbook (.xlsx) has a sheet for each kind of record and each list in \
     them, with choices, notes, real days and numbers. Change, add and sort in Excel or LibreOffice, \
     then merge it back with `ksd import`. For other programs to count with (`docs/analitik.md`): \
     `csv` writes a file for each table into a folder, `sqlite` the same tables into one file, `json` \
     and `jsonl` the records as they are written; all with the state on the day asked for.",
), after_help = say(
    "Contoh:\n  ksd export -o register.xlsx\n  ksd export --format csv -o data/\n  ksd export -o register.sqlite --as-of 2024-12-31",
    "Examples:\n  ksd export -o register.xlsx\n  ksd export --format csv -o data/\n  ksd export -o register.sqlite --as-of 2024-12-31",
))]
pub(super) struct Export {
    #[arg(
        long, value_name = "FORMAT",
        value_parser = OneOf::new(export::formats().map(|(name, ..)| name)),
        help = say(
            "Bentuk keluaran; tanpa ini menurut akhiran `-o`",
            "Format of the output; without it by the ending of `-o`",
        ),
    )]
    format: Option<String>,
    #[command(flatten)]
    as_of: AsOf,
    #[command(flatten)]
    output: FileOutput,
}

impl Export {
    pub fn run(&self, context: &Context) -> anyhow::Result<Answer> {
        let path = self.output.output.as_deref();
        match formats::choose(formats::exports(), self.format.as_deref(), path)? {
            Format::Workbook => self.workbook(context),
            Format::Data(format) => self.data(context, format),
        }
    }

    fn workbook(&self, context: &Context) -> anyhow::Result<Answer> {
        let commit = context.commit();
        let registry = context.registry()?;
        let target = self.output.target(None)?;
        let taken = Taken::of(&registry);
        let (commit, untold) = commit.named();
        let mut talk: Vec<Talk> = untold.into_iter().collect();
        talk.extend(left_out(&registry, &taken.left_out));
        talk.push(Talk::Note(text!(
            "{count} rekaman; ubah di Excel atau LibreOffice, lalu gabungkan dengan `ksd import`",
            "{count} records; change them in Excel or LibreOffice, then merge with `ksd import`",
            count = taken.count()
        )));
        if self.as_of.as_of.is_some() {
            talk.push(Talk::Note(Text::fixed(
                "buku kerja memuat rekaman seperti yang tertulis, tanpa keadaan pada suatu hari; `--as-of` \
                 tidak mengubahnya",
                "a workbook holds the records as they are written, without their state on a day; `--as-of` \
                 does not change it",
            )));
        }
        let commit = commit.map(|commit| commit.name()).unwrap_or_default();
        context.answer_file(|look| taken.workbook(look.lang, &commit), target, talk)
    }

    fn data(&self, context: &Context, format: &DataFormat) -> anyhow::Result<Answer> {
        let registry = context.registry()?;
        let (as_of, told) = context.as_of(&self.as_of, &registry)?;
        let data = Data::of(&registry, as_of);
        let mut talk: Vec<Talk> = told.into_iter().collect();
        talk.extend(left_out(&registry, &data.left_out));
        talk.extend(skipped(&registry).filter(|_| data.left_out.is_empty()));
        let day = Some(as_of);
        match format.write {
            Write::Text(write) => {
                let target = self.output.target(day)?;
                context.answer_text(|look| write(&data, look.lang), target, talk)
            }
            Write::File(write) => {
                let target = self.output.target(day)?;
                context.answer_file(|look| write(&data, look.lang), target, talk)
            }
            Write::Folder(write) => {
                let named = self.output.output.as_deref();
                let files = write(&data, context.lang)?;
                talk.push(folder::write(named, files, self.output.overwrite, day)?);
                Ok(context.answer(String::new(), talk, Exit::Done))
            }
        }
    }
}

/// Tells of each file that is not exported.
fn left_out(registry: &Registry, files: &[String]) -> Vec<Talk> {
    let told = files.iter().map(|file| {
        Talk::Warning(text!(
            "{file} tidak ikut diekspor, sebab bukan TOML yang sah atau idnya dipakai lebih dari \
             sekali; perbaiki menurut `ksd check`",
            "{file} is not exported, for it is no valid TOML or its id is taken more than once; \
             mend it as `ksd check` says",
            file = registry.shown(file)
        ))
    });
    told.collect()
}
