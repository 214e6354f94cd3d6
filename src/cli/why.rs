//! `ksd why`: why a rule finds something in a record, or why it is silent.

use clap::Args;

use super::context::{Answer, Context, Problem};
use super::formats::{self, Page};
use super::language::say;
use super::options::FileOutput;
use super::{called, parsers};
use crate::render;
use crate::report::why::{Told, data, document};
use crate::rules;

#[derive(Args)]
#[command(about = say(
    "Menjelaskan mengapa sebuah aturan menemukan sesuatu pada satu rekaman, atau mengapa tidak",
    "Explains why a rule finds something in a record, or why it does not",
), long_about = say(
    "Menjelaskan mengapa sebuah aturan menemukan sesuatu pada satu rekaman, atau mengapa tidak: \
     apa yang diminta, apa yang dilihat (kunci, isi, dan barisnya), cara menghitung hari, \
     kesimpulannya, dan pasal mana yang berlaku pada hari perbuatannya. Kode keluar: 0 bila \
     rekaman itu ada, 2 bila tidak.",
    "Explains why a rule finds something in a record, or why it does not: what is asked, what was \
     looked at (keys, what they hold, and their lines), how days were counted, what follows, and \
     which articles are in force on the day of the act. Exit code: 0 if there is such a record, 2 \
     if not.",
), after_help = say(
    "Contoh:\n  ksd why KSD203 2021-kb-sampah-perbatasan-samarinda\n  \
     ksd why 601 potensi/2025-layanan-digital-banyuwangi\n  \
     ksd why KSD203 2021-kb-sampah-perbatasan-samarinda -o penjelasan.md",
    "Examples:\n  ksd why KSD203 2021-kb-sampah-perbatasan-samarinda\n  \
     ksd why 601 potensi/2025-layanan-digital-banyuwangi\n  \
     ksd why KSD203 2021-kb-sampah-perbatasan-samarinda -o explanation.md",
))]
pub(super) struct Why {
    #[arg(
        value_name = say("KODE", "CODE"),
        help = say(
            "Aturan: `KSD203`, `203`, atau namanya",
            "The rule: `KSD203`, `203` or its name",
        ),
    )]
    code: String,
    #[arg(
        value_name = "ID",
        help = say(
            "Id rekaman; bila dipakai beberapa jenis, sebutkan jenisnya: `mitra/ID`",
            "Id of the record; where several kinds have it, with its kind: `mitra/ID`",
        ),
    )]
    id: String,
    #[arg(
        long, value_name = "FORMAT", value_parser = parsers::page_formats(),
        help = say(
            "Bentuk keluaran; tanpa ini menurut akhiran `-o`, atau teks",
            "Format of the output; without it by the ending of `-o`, or text",
        ),
    )]
    format: Option<String>,
    #[command(flatten)]
    output: FileOutput,
}

impl Why {
    pub fn run(&self, context: &Context) -> anyhow::Result<Answer> {
        let path = self.output.output.as_deref();
        let format = formats::choose(formats::pages(), self.format.as_deref(), path)?;
        let rule = called::rule(&self.code).ok_or_else(|| called::no_rule(&self.code))?;
        let registry = context.registry()?;
        let missing = || -> Problem { called::no_record(&registry, &self.id) };
        let (kind, id) = called::record(&registry, &self.id)?.ok_or_else(missing)?;
        let why = rules::explain(&registry, rule, kind, id).ok_or_else(missing)?;
        let told = Told {
            registry: &registry,
            kind,
            id,
            why: &why,
        };
        let write = |look| match format {
            Page::Text => render::document(&document(&told), look),
            Page::Markdown => render::markdown(&document(&told), look),
            Page::Json => render::data(&data(&told), look),
        };
        context.answer_text(write, self.output.target(None)?, Vec::new())
    }
}
