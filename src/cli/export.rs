//! `ksd export`: the register as a file for others.

use clap::Args;

use super::context::{Answer, Context, Talk};
use super::formats;
use super::language::say;
use super::options::FileOutput;
use super::parsers::OneOf;
use crate::export::{FORMATS, Format, Taken};
use crate::text;

#[derive(Args)]
#[command(about = say(
    "Mengekspor register, misalnya sebagai buku kerja untuk dikerjakan di Excel",
    "Exports the register, for example as a workbook to work in with Excel",
), long_about = say(
    "Mengekspor semua rekaman. Buku kerja (.xlsx) memuat satu lembar untuk setiap macam rekaman dan \
     setiap daftar di dalamnya, dengan pilihan, catatan, tanggal, dan angka sungguhan. Ubah, tambah, \
     dan urutkan di Excel atau LibreOffice, lalu gabungkan kembali dengan `ksd import`.",
    "Exports all records. A workbook (.xlsx) has a sheet for each kind of record and each list in \
     them, with choices, notes, real days and numbers. Change, add and sort in Excel or LibreOffice, \
     then merge it back with `ksd import`.",
), after_help = say(
    "Contoh:\n  ksd export -o register.xlsx",
    "Examples:\n  ksd export -o register.xlsx",
))]
pub(super) struct Export {
    #[arg(
        long, value_name = "FORMAT",
        value_parser = OneOf::new(FORMATS.iter().map(|(name, ..)| *name)),
        help = say(
            "Bentuk keluaran; tanpa ini menurut akhiran `-o`",
            "Format of the output; without it by the ending of `-o`",
        ),
    )]
    format: Option<String>,
    #[command(flatten)]
    output: FileOutput,
}

impl Export {
    pub fn run(&self, context: &Context) -> anyhow::Result<Answer> {
        let path = self.output.output.as_deref();
        match formats::choose(formats::exports(), self.format.as_deref(), path)? {
            Format::Workbook => self.workbook(context),
        }
    }

    fn workbook(&self, context: &Context) -> anyhow::Result<Answer> {
        let commit = context.commit();
        let registry = context.registry()?;
        let target = self.output.target(None)?;
        let taken = Taken::of(&registry);
        let (commit, untold) = commit.named();
        let mut talk: Vec<Talk> = untold.into_iter().collect();
        for file in &taken.left_out {
            talk.push(Talk::Warning(text!(
                "{file} tidak ikut diekspor, sebab bukan TOML yang sah atau idnya dipakai lebih dari \
                 sekali; perbaiki menurut `ksd check`",
                "{file} is not exported, for it is no valid TOML or its id is taken more than once; \
                 mend it as `ksd check` says",
                file = registry.shown(file)
            )));
        }
        talk.push(Talk::Note(text!(
            "{count} rekaman; ubah di Excel atau LibreOffice, lalu gabungkan dengan `ksd import`",
            "{count} records; change them in Excel or LibreOffice, then merge with `ksd import`",
            count = taken.count()
        )));
        let commit = commit.map(|commit| commit.name()).unwrap_or_default();
        context.answer_file(|look| taken.workbook(look.lang, &commit), target, talk)
    }
}
