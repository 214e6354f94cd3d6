//! `ksd list`: which records there are, and which documents end.

use clap::{Args, ValueEnum};

use super::context::{Answer, Context, Exit, Problem};
use super::language::say;
use super::options::{AsOf, TableOutput, skipped};
use super::parsers;
use crate::meant::Ids;
use crate::model::{Date, Duration, Jenis, Kind, Naskah, Urusan};
use crate::output::Wanted;
use crate::registry::{Named, Registry};
use crate::report::list::{self, Filter};
use crate::text;
use crate::text::{alternatives, beside};

#[derive(Args)]
#[command(about = say(
    "Mendaftar kerja sama, pemetaan potensi, mitra, atau hambatan",
    "Lists documents of cooperation, the potential mapping, partners, or obstacles",
), after_help = say(
    "Contoh:\n  ksd list --expiring 90d\n  ksd list --status berlaku --mitra kota-samarinda\n  \
     ksd list --signed 2024-Q1 -o triwulan.csv\n  ksd list potensi --status ditetapkan",
    "Examples:\n  ksd list --expiring 90d\n  ksd list --status berlaku --mitra kota-samarinda\n  \
     ksd list --signed 2024-Q1 -o quarter.csv\n  ksd list potensi --status ditetapkan",
))]
pub(super) struct List {
    #[arg(
        value_name = say("REKAMAN", "RECORDS"), value_enum, default_value = "kerja-sama",
        help = say("Apa yang didaftar", "What to list"),
    )]
    kind: ListKind,
    #[arg(
        long, value_name = say("WAKTU", "DURATION"),
        allow_hyphen_values = true, value_parser = parsers::duration, alias = "berakhir",
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
        long, value_name = "ID", value_delimiter = ',',
        help = say("Mitra, menurut id atau nama", "Partner, by id or name"),
    )]
    mitra: Vec<String>,
    #[arg(
        long, value_name = "ID", value_delimiter = ',', alias = "opd",
        help = say("Perangkat daerah pemrakarsa, menurut id atau nama", "Office that leads, by id or name"),
    )]
    pemrakarsa: Vec<String>,
    #[arg(
        long, value_name = say("PERIODE", "PERIOD"), alias = "tahun",
        help = say(
            "Ditandatangani dalam periode: 2024, 2024-S1, 2024-Q1, 2020..2024-04, last-quarter",
            "Signed in the period: 2024, 2024-S1, 2024-Q1, 2020..2024-04, last-quarter",
        ),
    )]
    signed: Option<String>,
    #[arg(
        long, value_name = say("TEKS", "TEXT"),
        help = say(
            "Memuat teks ini di judul, nomor, mitra, tujuan, objek, atau lokasi",
            "Naming this text in title, number, partner, purpose, object or place",
        ),
    )]
    search: Option<String>,
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
    Potensi,
    Mitra,
    Hambatan,
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
            ListKind::Potensi => list::potensi(&registry, as_of, &filter),
            ListKind::Mitra => list::mitra(&registry, as_of, &filter),
            ListKind::Hambatan => list::hambatan(&registry, as_of, &filter),
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

    fn filter(
        &self,
        context: &Context,
        registry: &Registry,
        as_of: Date,
    ) -> anyhow::Result<Filter> {
        self.refuse_foreign_options()?;
        let signed = context.period(self.signed.as_deref(), as_of)?;
        let mitra = each(&self.mitra, |said| known_partner(registry, said))?;
        let pemrakarsa = each(&self.pemrakarsa, |said| known_office(registry, said))?;
        let of_potensi = self.kind == ListKind::Potensi;
        Ok(Filter {
            expiring: self.expiring,
            status: if of_potensi {
                Vec::new()
            } else {
                statuses(&self.status)?
            },
            status_potensi: if of_potensi {
                statuses(&self.status)?
            } else {
                Vec::new()
            },
            jenis: self.jenis.clone(),
            naskah: self.naskah.clone(),
            urusan: self.urusan.clone(),
            mitra,
            pemrakarsa,
            signed,
            search: self.search.clone(),
            columns: None,
        })
    }

    /// An option that a kind of record does not have would be passed over in
    /// silence; it is refused instead.
    fn refuse_foreign_options(&self) -> anyhow::Result<()> {
        let document = [
            ("--expiring", self.expiring.is_some()),
            ("--naskah", !self.naskah.is_empty()),
            ("--signed", self.signed.is_some()),
        ];
        let shared = [
            ("--status", !self.status.is_empty()),
            ("--jenis", !self.jenis.is_empty()),
            ("--urusan", !self.urusan.is_empty()),
            ("--mitra", !self.mitra.is_empty()),
            ("--pemrakarsa", !self.pemrakarsa.is_empty()),
        ];
        let foreign: &[(&str, bool)] = match self.kind {
            ListKind::KerjaSama => &[],
            ListKind::Potensi => &document,
            ListKind::Hambatan => &[
                ("--expiring", self.expiring.is_some()),
                ("--status", !self.status.is_empty()),
                ("--signed", self.signed.is_some()),
            ],
            ListKind::Mitra => &[document.as_slice(), &shared].concat(),
        };
        match foreign.iter().find(|(_, given)| *given) {
            None => Ok(()),
            Some((option, _)) => Err(Problem(text!(
                "`{option}` tidak berlaku untuk daftar ini; hapus pilihan itu",
                "`{option}` does not apply to this list; leave it out",
                option = *option
            ))
            .into()),
        }
    }
}

fn statuses<T>(words: &[String]) -> anyhow::Result<Vec<T>>
where
    T: strum::VariantArray + Copy + Into<&'static str> + std::str::FromStr,
{
    let parsed = words.iter().map(|word| {
        parsers::plain(word).parse::<T>().map_err(|_| {
            let known: Vec<&'static str> = T::VARIANTS.iter().map(|&value| value.into()).collect();
            no_such(word, "--status", &known).into()
        })
    });
    parsed.collect()
}

fn each(
    said: &[String],
    known: impl Fn(&str) -> anyhow::Result<String>,
) -> anyhow::Result<Vec<String>> {
    said.iter().map(|said| known(said)).collect()
}

/// The id of the office that is meant, by its id or name.
///
/// # Errors
/// If `ksd.toml` names none such.
pub(super) fn known_office(registry: &Registry, said: &str) -> anyhow::Result<String> {
    match registry.office_named(said) {
        Some(id) => Ok(id.to_owned()),
        None => Err(unknown(said, "--pemrakarsa", registry.offices_and_names())),
    }
}

/// The id of the partner that is meant, by its id or name.
///
/// # Errors
/// If there is none such, or several are called so.
pub(super) fn known_partner(registry: &Registry, said: &str) -> anyhow::Result<String> {
    match registry.named(&[Kind::Mitra], said) {
        Named::One(_, id) => Ok(id.to_owned()),
        Named::Several(several) => {
            let ids: Vec<&str> = several.iter().map(|(_, id)| *id).collect();
            Err(Problem(text!(
                "`--mitra` {said} dapat berarti beberapa mitra; sebutkan salah satu: {ids}",
                "`--mitra` {said} may mean several partners; name one of them: {ids}",
                said,
                ids = alternatives(&ids)
            ))
            .into())
        }
        Named::None => Err(unknown(
            said,
            "--mitra",
            registry.ids_and_names(Kind::Mitra),
        )),
    }
}

fn unknown(id: &str, option: &str, ids: Ids<'_>) -> anyhow::Error {
    let problem = match ids.meant(id) {
        Some(meant) => text!(
            "`{option}` tidak mengenal \"{id}\"{beside}; mungkin maksudnya \"{meant}\"",
            "`{option}` does not know \"{id}\"{beside}; did you mean \"{meant}\"?",
            option,
            id,
            beside = beside(id),
            meant
        ),
        None => text!(
            "`{option}` tidak mengenal \"{id}\"; yang ada terlihat di `ksd list mitra` dan \
             di ksd.toml",
            "`{option}` does not know \"{id}\"; those there are stand in `ksd list mitra` and in \
             ksd.toml",
            option,
            id
        ),
    };
    Problem(problem).into()
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
