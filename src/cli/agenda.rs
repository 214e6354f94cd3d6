//! `ksd agenda`: what is due.

use clap::Args;

use super::context::{Answer, Context, Exit};
use super::language::say;
use super::options::{AsOf, FileOutput, skipped};
use super::{formats, list, parsers};
use crate::agenda::{agenda, calendar, grouped, table};
use crate::model::{Date, Duration, Jenis};
use crate::render::{CalendarFormat, TableFormat};
use crate::text;
use crate::text::Text;

#[derive(Args)]
#[command(name = "agenda", about = say(
    "Menagih yang jatuh tempo: perpanjangan, jawaban, laporan, evaluasi",
    "Tells what is due: extensions, answers, reports, evaluations",
), after_help = say(
    "Contoh:\n  ksd agenda\n  ksd agenda --within 30d --pemrakarsa dinkes\n  ksd agenda --overdue --each\n  \
     ksd agenda -o agenda.ics",
    "Examples:\n  ksd agenda\n  ksd agenda --within 30d --pemrakarsa dinkes\n  ksd agenda --overdue --each\n  \
     ksd agenda -o agenda.ics",
))]
pub(super) struct ShowAgenda {
    #[arg(
        long, value_name = say("WAKTU", "DURATION"),
        allow_hyphen_values = true, value_parser = parsers::duration,
        help = say(
            "Sejauh ini ke depan; tanpa ini `segera_berakhir` di ksd.toml",
            "This far ahead; without it `segera_berakhir` in ksd.toml",
        ),
    )]
    within: Option<Duration>,
    #[arg(
        long, conflicts_with = "within",
        help = say("Hanya yang terlambat", "What is overdue only"),
    )]
    overdue: bool,
    #[arg(
        long, value_name = "ID", value_delimiter = ',', alias = "opd",
        help = say("Perangkat daerah pemrakarsa, menurut id atau nama", "Office that leads, by id or name"),
    )]
    pemrakarsa: Vec<String>,
    #[arg(
        long, value_name = "JENIS", value_delimiter = ',', value_parser = parsers::word::<Jenis>(),
        help = say("Jenis kerja sama", "Kind of cooperation"),
    )]
    jenis: Vec<Jenis>,
    #[arg(
        long,
        help = say(
            "Rinci laporan dan evaluasi yang dikelompokkan menurut kantor dan semester",
            "Unfold reports and evaluations that are grouped by office and semester",
        ),
    )]
    each: bool,
    #[arg(
        long,
        help = say("Kode keluar 1 bila ada baris", "Exit code 1 if there are rows"),
    )]
    exit_code: bool,
    #[command(flatten)]
    as_of: AsOf,
    #[arg(
        long, value_name = "FORMAT", value_parser = parsers::agenda_formats(),
        help = say(
            "Bentuk keluaran; tanpa ini menurut akhiran `-o`, atau tabel",
            "Format of the output; without it by the ending of `-o`, or a table",
        ),
    )]
    format: Option<String>,
    #[command(flatten)]
    output: FileOutput,
}

/// What the agenda can be written as.
#[derive(Clone, Copy)]
enum Format {
    Table(&'static TableFormat),
    Calendar(&'static CalendarFormat),
}

impl ShowAgenda {
    pub fn run(&self, context: &Context) -> anyhow::Result<Answer> {
        let format = self.format()?;
        let registry = context.registry()?;
        let (as_of, told) = context.as_of(&self.as_of, &registry)?;
        let known = |said: &String| list::known_office(&registry, said);
        let leading: anyhow::Result<Vec<String>> = self.pemrakarsa.iter().map(known).collect();
        let leading = leading?;
        let ahead = self
            .within
            .unwrap_or(registry.settings.tenggat.segera_berakhir);
        let until = match self.overdue {
            true => as_of.previous(),
            false => as_of.plus(ahead),
        };
        let owed = agenda(&registry, as_of, until).of(|offices, jenis| {
            let led = |id: &String| offices.contains(id);
            (leading.is_empty() || leading.iter().any(led))
                && (self.jenis.is_empty() || jenis.is_some_and(|one| self.jenis.contains(&one)))
        });
        let found = self.exit_code && !owed.obligations.is_empty();
        let talk = told.into_iter().chain(skipped(&registry)).collect();
        let owed = match format {
            _ if self.each => owed,
            Format::Calendar(_) => grouped(owed, false),
            Format::Table(_) => grouped(owed, true),
        };
        let answer = match format {
            Format::Calendar(format) => {
                let target = self.output.target(Some(as_of))?;
                let calendar = calendar(&registry, &owed);
                context.answer_text(|look| (format.write)(&calendar, look), target, talk)?
            }
            Format::Table(format) => {
                let filter = self.words(until);
                let table = |for_people| table(&registry, &owed, &filter, for_people);
                context.answer_table(format, table, &[], &self.output, talk)?
            }
        };
        Ok(Answer {
            exit: if found { Exit::Found } else { Exit::Done },
            ..answer
        })
    }

    /// The format asked for.
    fn format(&self) -> anyhow::Result<Format> {
        let tables = formats::tables().map(|choice| choice.map(Format::Table));
        let calendars = formats::calendars().map(|choice| choice.map(Format::Calendar));
        let path = self.output.output.as_deref();
        formats::choose(tables.chain(calendars), self.format.as_deref(), path)
    }

    /// What was asked for, in words.
    fn words(&self, until: Date) -> Text {
        let mut words = match self.overdue {
            true => Text::fixed(" yang terlambat", " that is overdue"),
            false => text!(" sampai {until}", " until {until}", until),
        };
        if !self.pemrakarsa.is_empty() {
            let offices = self.pemrakarsa.join(", ");
            words = text!("{words}, {offices}", "{words}, {offices}", words, offices);
        }
        if !self.jenis.is_empty() {
            let jenis: Vec<_> = self.jenis.iter().map(|jenis| jenis.word()).collect();
            let jenis = jenis.join(", ");
            words = text!("{words}, {jenis}", "{words}, {jenis}", words, jenis);
        }
        words
    }
}
