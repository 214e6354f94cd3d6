//! `ksd agenda`: what is due.

use clap::Args;

use super::answer::Talk;
use super::context::{Answer, Context, Exit};
use super::language::say;
use super::options::{AsOf, FileOutput, skipped};
use super::{called, formats, list, parsers};
use crate::agenda::{
    Obligation, Reader, Who, agenda_about, calendar, folded, grouped, is_with, known_as, table,
};
use crate::model::{Date, Duration, Jenis, Period};
use crate::registry::Registry;
use crate::render::{CalendarFormat, TableFormat};
use crate::text;
use crate::text::Text;

#[derive(Args)]
#[command(name = "agenda", about = say(
    "Menagih yang jatuh tempo: perpanjangan, jawaban, laporan, evaluasi",
    "Tells what is due: extensions, answers, reports, evaluations",
), after_help = say(
    "Contoh:\n  ksd agenda\n  ksd agenda --period 2026-11\n  ksd agenda --who dinkes --overdue\n  \
     ksd agenda --within 30d --mitra kota-samarinda\n  ksd agenda -o agenda.ics",
    "Examples:\n  ksd agenda\n  ksd agenda --period 2026-11\n  ksd agenda --who dinkes --overdue\n  \
     ksd agenda --within 30d --mitra kota-samarinda\n  ksd agenda -o agenda.ics",
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
        help = say(
            "Hanya yang terlambat, satu per satu",
            "What is overdue only, one by one",
        ),
    )]
    overdue: bool,
    #[arg(
        long, value_name = say("PERIODE", "PERIOD"), conflicts_with = "within", aliases = ["tahun", "periode", "bulan", "month", "year"],
        help = say(
            "Yang jatuh tempo dalam periode ini: 2026-11, 2026-S2, \"triwulan IV 2026\"",
            "What falls due in this period: 2026-11, 2026-S2, \"quarter 4 2026\"",
        ),
    )]
    period: Option<String>,
    #[arg(
        long, value_name = say("SIAPA", "WHO"), value_delimiter = ',', alias = "oleh",
        help = say(
            "Siapa yang harus bertindak: perangkat daerah menurut id atau nama, `tkksd`, `kepala-daerah`",
            "Who must act: an office by id or name, `tkksd`, `kepala-daerah`",
        ),
    )]
    who: Vec<String>,
    #[arg(
        long, value_name = "ID", value_delimiter = ',', alias = "partner",
        help = say("Mitra, menurut id atau nama", "Partner, by id or name"),
    )]
    mitra: Vec<String>,
    #[arg(
        long, value_name = "ID", value_delimiter = ',', aliases = ["opd", "office"],
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
        let period = context.period(self.period.as_deref(), as_of)?;
        let due = self.due(&registry, as_of, period);
        let asked = self.asked(&registry)?;
        let shared: &Registry = &registry;
        let owed = agenda_about(shared, as_of, due, &|owed| asked.has(shared, owed));
        let found = self.exit_code && !owed.obligations.is_empty();
        let before = match &format {
            Format::Table(format) if format.for_people && !self.overdue => {
                self.overdue_before(shared, as_of, period, &asked)
            }
            _ => None,
        };
        let talk = told.into_iter().chain(skipped(&registry));
        let talk = talk.chain(before).collect();
        let answer = match format {
            Format::Calendar(format) => {
                let target = self.output.target(Some(as_of))?;
                let calendar = calendar(&registry, owed, self.each);
                context.answer_text(|look| (format.write)(&calendar, look), target, talk)?
            }
            Format::Table(format) => {
                let filter = asked.words(&registry, &self.days(period, due));
                let owed = match self.each {
                    true => owed,
                    false => grouped(owed),
                };
                let owed = match self.is_folded(format) {
                    true => folded(owed),
                    false => owed,
                };
                let reader = match format.wanted(&[]) {
                    _ if !format.for_people => Reader::Machine,
                    Some(_) => Reader::Page,
                    None => Reader::Workbook,
                };
                let table = |_| table(&registry, &owed, &filter, reader);
                context.answer_table(format, table, &[], &self.output, talk)?
            }
        };
        Ok(Answer {
            exit: if found { Exit::Found } else { Exit::Done },
            ..answer
        })
    }

    /// The days between which something falls due to be asked about. A period without
    /// an end goes as far ahead as the agenda does without one.
    fn due(&self, registry: &Registry, as_of: Date, period: Option<Period>) -> Period {
        let ahead = registry.settings.tenggat.segera_berakhir;
        let ahead = self.within.unwrap_or(ahead);
        let start = period.and_then(|period| period.start);
        let end = period.and_then(|period| period.end);
        let end = end.unwrap_or_else(|| start.map_or(as_of, |start| start.max(as_of)).plus(ahead));
        Period {
            start,
            end: Some(match self.overdue {
                true => end.min(as_of.previous()),
                false => end,
            }),
        }
    }

    /// That more is overdue than falls due in the period, and how to see it: who asks
    /// for a month what is owed owes that, too.
    fn overdue_before(
        &self,
        registry: &Registry,
        as_of: Date,
        period: Option<Period>,
        asked: &Asked<'_>,
    ) -> Option<Talk> {
        let start = period?.start?;
        let before = Period {
            start: None,
            end: Some(start.previous().min(as_of.previous())),
        };
        let owed = agenda_about(registry, as_of, before, &|owed| asked.has(registry, owed));
        let count = grouped(owed).obligations.len();
        let options = [
            ("--who", &self.who),
            ("--mitra", &self.mitra),
            ("--pemrakarsa", &self.pemrakarsa),
        ];
        let options = options.into_iter().flat_map(|(option, values)| {
            let values = values.iter();
            values.map(move |value| format!(" {option} {}", called::quoted(value)))
        });
        (count > 0).then(|| {
            Talk::Note(text!(
                "{count} sudah terlambat dari sebelum itu: `ksd agenda --overdue{options}`",
                "overdue from before that: {count}, see `ksd agenda --overdue{options}`",
                count,
                options = options.collect::<String>()
            ))
        })
    }

    /// Whether what is overdue is folded into a line an office: on a screen, where
    /// it would hide what is to come. What is kept or read by programs has all rows,
    /// and where one office is named, its line would tell that it is late, which is
    /// in the title, instead of with what.
    fn is_folded(&self, format: &TableFormat) -> bool {
        let on_screen = format.name == "table" && self.output.output.is_none();
        let of_one = self.who.len() == 1 || self.pemrakarsa.len() == 1;
        on_screen && !of_one && !self.overdue && !self.each
    }

    /// The format asked for.
    fn format(&self) -> anyhow::Result<Format> {
        let tables = formats::tables().map(|choice| choice.map(Format::Table));
        let calendars = formats::calendars().map(|choice| choice.map(Format::Calendar));
        let path = self.output.output.as_deref();
        formats::choose(tables.chain(calendars), self.format.as_deref(), path)
    }

    /// About whom and what is asked.
    fn asked<'a>(&'a self, registry: &Registry) -> anyhow::Result<Asked<'a>> {
        let leading = self.pemrakarsa.iter();
        let leading = leading.map(|said| list::known_office(registry, said));
        let who = self.who.iter().map(|said| list::known_who(registry, said));
        let partners = self.mitra.iter();
        let partners = partners.map(|said| list::known_partner(registry, said));
        Ok(Asked {
            leading: leading.collect::<anyhow::Result<_>>()?,
            who: who.collect::<anyhow::Result<_>>()?,
            partners: partners.collect::<anyhow::Result<_>>()?,
            options: self,
        })
    }

    /// The days asked about, in words.
    fn days(&self, period: Option<Period>, due: Period) -> Text {
        let days = match (period, due.end) {
            (Some(period), _) => {
                let period = period.in_sentence();
                text!(" untuk {period}", " for {period}", period)
            }
            (None, Some(until)) if !self.overdue => {
                text!(" sampai {until}", " until {until}", until)
            }
            _ => Text::EMPTY,
        };
        match self.overdue {
            true => text!("{days} yang terlambat", "{days} that is overdue", days),
            false => days,
        }
    }
}

/// About whom and what is asked; where there is none, about all.
struct Asked<'a> {
    leading: Vec<String>,
    who: Vec<Who>,
    partners: Vec<String>,
    options: &'a ShowAgenda,
}

impl Asked<'_> {
    fn has(&self, registry: &Registry, owed: &Obligation) -> bool {
        fn any<T>(wanted: &[T], is: impl FnMut(&T) -> bool) -> bool {
            wanted.is_empty() || wanted.iter().any(is)
        }
        any(&self.leading, |id| owed.is_of_office(id))
            && any(&self.who, |who| owed.is_for(who))
            && any(&self.partners, |id| is_with(registry, owed, id))
            && any(&self.options.jenis, |jenis| owed.jenis == Some(*jenis))
    }

    /// The same in words, after the days.
    fn words(&self, registry: &Registry, days: &Text) -> Text {
        let mut parts: Vec<Text> = Vec::new();
        let mut listed = |name: Text, words: Vec<Text>| {
            if !words.is_empty() {
                let words = Text::listed(&words);
                parts.push(text!("{name} {words}", "{name} {words}", name, words));
            }
        };
        let who = self.who.iter().map(|who| known_as(registry, who));
        listed(Text::fixed("oleh", "by"), who.collect());
        let partners = self.partners.iter().map(Text::same);
        listed(Text::fixed("mitra", "partner"), partners.collect());
        let leading = self.leading.iter().map(Text::same);
        listed(Text::fixed("pemrakarsa", "office"), leading.collect());
        let jenis = self.options.jenis.iter().map(|jenis| jenis.name());
        listed(Text::fixed("jenis", "kind"), jenis.collect());
        let joined = Text::each(|lang| {
            let parts: Vec<&str> = parts.iter().map(|part| part.get(lang)).collect();
            parts.join("; ")
        });
        match parts.is_empty() {
            true => days.clone(),
            false => text!("{days} ({joined})", "{days} ({joined})", days, joined),
        }
    }
}
