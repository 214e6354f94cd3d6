//! `ksd import`: a workbook that comes back.

use std::path::PathBuf;

use clap::Args;

use super::context::{Answer, Context, Problem};
use super::formats;
use super::language::say;
use super::merge::Merging;
use super::options::AsOf;
use super::parsers;
use crate::book;
use crate::merge::is_ours;
use crate::text;

#[derive(Args)]
#[command(name = "import", about = say(
    "Menggabungkan buku kerja dari `ksd export` ke register: rencananya dahulu",
    "Merges a workbook of `ksd export` into the register: a plan first",
), after_help = say(
    "Contoh:\n  ksd import register.xlsx\n  ksd import register.xlsx --write",
    "Examples:\n  ksd import register.xlsx\n  ksd import register.xlsx --write",
))]
pub(super) struct Import {
    #[arg(
        value_name = say("BERKAS", "FILE"),
        help = say("Berkas buku kerjanya", "The file of the workbook"),
    )]
    file: PathBuf,
    #[arg(long, help = say("Tulis ke register", "Write into the register"))]
    write: bool,
    #[arg(
        long,
        help = say(
            "Tulis walaupun menimbulkan kesalahan baru",
            "Write although new errors come of it",
        ),
    )]
    force: bool,
    #[command(flatten)]
    as_of: AsOf,
    #[arg(
        long, value_name = "FORMAT", value_parser = parsers::page_formats(),
        help = say("Bentuk keluaran; tanpa ini teks", "Format of the output; without it text"),
    )]
    format: Option<String>,
}

impl Import {
    pub fn run(&self, context: &Context) -> anyhow::Result<Answer> {
        let format = formats::choose(formats::pages(), self.format.as_deref(), None)?;
        let registry = context.registry()?;
        let (today, _) = context.as_of(&self.as_of, &registry)?;
        let book = context.watched(|| book::read(&self.file))?;
        if !is_ours(&book) {
            return Err(Problem(text!(
                "{file} bukan buku kerja dari `ksd export`",
                "{file} is no workbook of `ksd export`",
                file = self.file.display().to_string()
            ))
            .into());
        }
        let merging = Merging {
            path: &self.file,
            book: &book,
            writes: self.write,
            is_forced: self.force,
            format,
        };
        merging.run(context, &registry, today)
    }
}
