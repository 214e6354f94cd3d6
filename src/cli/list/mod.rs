//! `ksd list`: which records there are, and which documents end.

mod asked;
mod known;

use clap::{Args, ValueEnum};

pub(super) use self::known::{known_office, known_partner, known_who};
use super::context::{Answer, Context, Exit, Problem};
use super::language::say;
use super::options::{AsOf, TableOutput, skipped};
use super::parsers;
use crate::model::{Duration, Golongan, Jenis, Naskah, Sifat, Urusan};
use crate::output::Wanted;
use crate::report::list;
use crate::text;
use crate::text::alternatives;

#[derive(Args)]
#[command(about = say(
    "Mendaftar kerja sama, addendum, pemetaan potensi, mitra, hambatan, perangkat daerah, atau SK TKKSD",
    "Lists documents of cooperation, addenda, the potential mapping, partners, obstacles, offices, or TKKSD decrees",
), after_help = say(
    "Contoh:\n  ksd list --expiring 90d\n  ksd list --status berlaku --mitra kota-samarinda\n  \
     ksd list --search \"sampah samarinda\"\n  ksd list --status berlaku --without arsip.berkas\n  \
     ksd list --signed 2024-Q1 -o triwulan.xlsx\n  \
     ksd list --columns judul,mitra,nilai --sort -nilai\n  ksd list potensi --status ditetapkan\n  \
     ksd list mitra --urusan kesehatan\n  ksd list perangkat-daerah",
    "Examples:\n  ksd list --expiring 90d\n  ksd list --status berlaku --mitra kota-samarinda\n  \
     ksd list --search \"sampah samarinda\"\n  ksd list --status berlaku --without arsip.berkas\n  \
     ksd list --signed 2024-Q1 -o quarter.xlsx\n  \
     ksd list --columns judul,mitra,nilai --sort -nilai\n  ksd list potensi --status ditetapkan\n  \
     ksd list mitra --urusan kesehatan\n  ksd list perangkat-daerah",
))]
pub(super) struct List {
    #[arg(
        value_name = say("REKAMAN", "RECORDS"), value_enum, default_value = "kerja-sama", ignore_case = true,
        help = say("Apa yang didaftar", "What to list"),
    )]
    kind: ListKind,
    #[arg(
        long, value_name = say("WAKTU", "DURATION"),
        allow_hyphen_values = true, value_parser = parsers::duration, aliases = ["berakhir", "ending"],
        help = say(
            "Yang berlaku dan berakhir dalam waktu ini: 90d, 12w, 6m, 1y, \"90 hari\"",
            "Those in force that end within this time: 90d, 12w, 6m, 1y, \"90 hari\"",
        ),
    )]
    expiring: Option<Duration>,
    #[arg(
        long, value_name = "STATUS", value_delimiter = ',',
        help = say(
            "Status: rencana, tidak-dilanjutkan, akan-berlaku, berlaku, berakhir, diakhiri, \
             tidak-diketahui; \
             untuk potensi: diusulkan, dibahas, ditetapkan, ditindaklanjuti",
            "State: rencana, tidak-dilanjutkan, akan-berlaku, berlaku, berakhir, diakhiri, \
             tidak-diketahui; \
             of potensi: diusulkan, dibahas, ditetapkan, ditindaklanjuti",
        ),
    )]
    status: Vec<String>,
    #[arg(
        long, value_name = "JENIS", value_delimiter = ',', value_parser = parsers::word::<Jenis>(),
        help = say("Jenis kerja sama", "Kind of cooperation"),
    )]
    jenis: Vec<Jenis>,
    #[arg(
        long, value_name = "SIFAT", value_delimiter = ',', value_parser = parsers::word::<Sifat>(),
        help = say("Sifat KSDD", "Sifat of a KSDD"),
    )]
    sifat: Vec<Sifat>,
    #[arg(
        long, value_name = "NASKAH", value_delimiter = ',', value_parser = parsers::word::<Naskah>(),
        help = say("Bentuk naskah", "Form of the text"),
    )]
    naskah: Vec<Naskah>,
    #[arg(
        long, value_name = "URUSAN", value_delimiter = ',', value_parser = parsers::word::<Urusan>(),
        hide_possible_values = true,
        help = say(
            "Urusan pemerintahan, misalnya lingkungan-hidup",
            "Affair of government, for example lingkungan-hidup",
        ),
    )]
    urusan: Vec<Urusan>,
    #[arg(
        long, value_name = "ID", value_delimiter = ',', alias = "partner",
        help = say("Mitra, menurut id atau nama", "Partner, by id or name"),
    )]
    mitra: Vec<String>,
    #[arg(
        long, value_name = "GOLONGAN", value_delimiter = ',',
        value_parser = parsers::word::<Golongan>(),
        help = say("Golongan mitra", "Class of the partner"),
    )]
    golongan: Vec<Golongan>,
    #[arg(
        long, value_name = "ID", value_delimiter = ',', aliases = ["opd", "office"],
        help = say("Perangkat daerah pemrakarsa, menurut id atau nama", "Office that leads, by id or name"),
    )]
    pemrakarsa: Vec<String>,
    #[arg(
        long, value_name = "MISI",
        help = say(
            "Misi RPJMD: nomornya dalam RPJMD tahun itu, atau kata-katanya",
            "Mission of the RPJMD: its number in the RPJMD of the year, or words of it",
        ),
    )]
    misi: Vec<String>,
    #[arg(
        long, value_name = "LOKASI", value_delimiter = ',',
        help = say("Lokasi, sebagian namanya cukup", "Place, or a part of its name"),
    )]
    lokasi: Vec<String>,
    #[arg(
        long, value_name = say("PERIODE", "PERIOD"),
        help = say(
            "Ditandatangani dalam periode: 2024, 2024-S1, 2024-Q1, 2020..2024-04, last-quarter",
            "Signed in the period: 2024, 2024-S1, 2024-Q1, 2020..2024-04, last-quarter",
        ),
    )]
    signed: Option<String>,
    #[arg(
        long, value_name = say("PERIODE", "PERIOD"),
        help = say(
            "Hari terakhirnya, addendum ikut dihitung, dalam periode ini",
            "With the last day, addenda taken in, in this period",
        ),
    )]
    ends: Option<String>,
    #[arg(
        long, value_name = say("TAHUN", "YEAR"), conflicts_with = "signed", alias = "year",
        help = say(
            "Tahun pemetaan potensi atau SK TKKSD; bagi naskah sama dengan `--signed`",
            "Year of the mapping or of the TKKSD decree; of documents the same as `--signed`",
        ),
    )]
    tahun: Option<String>,
    #[arg(
        long, value_name = say("KUNCI", "KEY"), value_delimiter = ',',
        help = say(
            "Yang belum mencatat kunci atau langkah ini: arsip, arsip.berkas, dprd, nilai",
            "Those that do not record this key or step: arsip, arsip.berkas, dprd, nilai",
        ),
    )]
    without: Vec<String>,
    #[arg(
        long, value_name = say("KATA", "WORDS"),
        help = say(
            "Memuat semua kata ini: di judul, nomor, mitra, perangkat daerah, penanda tangan, \
             urusan, tujuan, objek, lokasi, atau catatan",
            "Having all these words: in title, numbers, partners, office, signers, affairs, \
             purpose, object, place or remark",
        ),
    )]
    search: Vec<String>,
    #[arg(
        long, value_name = say("KOLOM", "COLUMN"), allow_hyphen_values = true,
        value_parser = parsers::column,
        help = say(
            "Urutkan menurut kolom; `-` di depannya membalik urutan",
            "Sort by column; a `-` before it reverses the order",
        ),
    )]
    sort: Option<String>,
    #[arg(
        long, value_name = say("KOLOM", "COLUMNS"), value_delimiter = ',',
        value_parser = parsers::column,
        help = say("Kolom yang ditampilkan, dipisahkan koma", "Columns to show, joined by commas"),
    )]
    columns: Vec<String>,
    #[arg(
        long,
        help = say("Kode keluar 1 bila ada baris", "Exit code 1 if there are rows"),
    )]
    exit_code: bool,
    #[command(flatten)]
    as_of: AsOf,
    #[command(flatten)]
    output: TableOutput,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum ListKind {
    KerjaSama,
    #[value(aliases = ["adendum", "addenda"])]
    Addendum,
    #[value(aliases = ["pemetaan", "mapping"])]
    Potensi,
    #[value(aliases = ["partner", "partners"])]
    Mitra,
    #[value(aliases = ["obstacles"])]
    Hambatan,
    #[value(aliases = ["opd", "offices"])]
    PerangkatDaerah,
    Tkksd,
}

impl ListKind {
    /// What the command line calls it.
    fn name(self) -> &'static str {
        match self {
            ListKind::KerjaSama => "kerja-sama",
            ListKind::Addendum => "addendum",
            ListKind::Potensi => "potensi",
            ListKind::Mitra => "mitra",
            ListKind::Hambatan => "hambatan",
            ListKind::PerangkatDaerah => "perangkat-daerah",
            ListKind::Tkksd => "tkksd",
        }
    }
}

impl List {
    pub fn run(&self, context: &Context) -> anyhow::Result<Answer> {
        let format = self.output.format()?;
        let registry = context.registry()?;
        let (as_of, told) = context.as_of(&self.as_of, &registry)?;
        let mut filter = self.filter(context, &registry, as_of)?;
        let sort = self
            .sort
            .as_deref()
            .map(|sort| match sort.strip_prefix('-') {
                Some(id) => (id, true),
                None => (sort, false),
            });
        let sorted_by = sort.map(|(id, _)| id.to_owned());
        filter.columns = format.wanted(&self.columns).map(|wanted| Wanted {
            ids: wanted.ids.into_iter().chain(sorted_by).collect(),
            ..wanted
        });
        let mut table = match self.kind {
            ListKind::KerjaSama => list::kerja_sama(&registry, as_of, &filter),
            ListKind::Addendum => list::addendum(&registry, as_of, &filter),
            ListKind::Potensi => list::potensi(&registry, as_of, &filter),
            ListKind::Mitra => list::mitra(&registry, as_of, &filter),
            ListKind::Hambatan => list::hambatan(&registry, as_of, &filter),
            ListKind::PerangkatDaerah => list::perangkat_daerah(&registry, as_of, &filter),
            ListKind::Tkksd => list::tkksd(&registry, as_of, &filter),
        };
        if let Some((id, descending)) = sort {
            table.sort(super::context::column(&table, id)?, descending);
        }
        let found = self.exit_code && !table.is_empty();
        let talk = told.into_iter().chain(skipped(&registry)).collect();
        let answer =
            context.answer_table(format, |_| table, &self.columns, &self.output.file, talk)?;
        Ok(Answer {
            exit: if found { Exit::Found } else { Exit::Done },
            ..answer
        })
    }
}

fn no_such(word: &str, option: &str, known: &[&str]) -> Problem {
    Problem(text!(
        "`{option}` tidak mengenal \"{word}\"; nilai yang diperbolehkan: {known}",
        "`{option}` does not know \"{word}\"; values allowed: {known}",
        option,
        word,
        known = alternatives(known)
    ))
}
