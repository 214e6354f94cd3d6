//! `ksd summary`: counts.

use clap::Args;

use super::context::{Answer, Context, Problem};
use super::language::say;
use super::options::{AsOf, TableOutput, skipped};
use super::parsers;
use crate::model::Period;
use crate::report::summary::{
    Count, Dimension, Money, Question, Source, compared, long, pivot, summarise,
};
use crate::text;
use crate::text::Text;

#[derive(Args)]
#[command(about = say(
    "Menghitung kerja sama dan pemetaan menurut satu atau dua hal",
    "Counts cooperation and the mapping by one or two things",
), after_help = say(
    "Contoh:\n  ksd summary --period 2024-Q1\n  ksd summary --period 2020..2024-04 --by tahun,jenis\n  \
     ksd summary --count berlaku --by pemrakarsa -o berlaku.csv\n  ksd summary --count ditindaklanjuti --by tahun",
    "Examples:\n  ksd summary --period 2024-Q1\n  ksd summary --period 2020..2024-04 --by tahun,jenis\n  \
     ksd summary --count berlaku --by pemrakarsa -o in-force.csv\n  ksd summary --count ditindaklanjuti --by tahun",
))]
pub(super) struct Summary {
    #[arg(
        long, value_name = say("HAL", "DIMENSION"), value_delimiter = ',', num_args = 1..=2,
        value_parser = parsers::word::<Dimension>(),
        help = say(
            "Menurut apa; satu atau dua, dipisahkan koma [bawaan: triwulan,jenis]",
            "By what; one or two, joined by a comma [default: triwulan,jenis]",
        ),
    )]
    by: Vec<Dimension>,
    #[arg(
        long, value_name = say("PERIODE", "PERIOD"), aliases = ["tahun", "periode", "year"],
        help = say(
            "Periode: 2024, 2024-S1, 2024-Q1, 2020..2024-04, last-quarter; tanpa ini tahun berjalan",
            "Period: 2024, 2024-S1, 2024-Q1, 2020..2024-04, last-quarter; without it this year",
        ),
    )]
    period: Option<String>,
    #[arg(
        long, value_name = say("APA", "WHAT"), value_parser = parsers::word::<Count>(),
        help = say(
            "Apa yang dihitung [bawaan: ditandatangani, atau berhasil bila yang dijumlahkan hasil \
             tahunan]; yang berlaku dan rencana menurut keadaan pada akhir periode",
            "What is counted [default: ditandatangani, or berhasil where yearly results are summed \
             up]; what is in force or planned as it stands at the period's end",
        ),
    )]
    count: Option<Count>,
    #[arg(
        long, value_name = "NILAI", value_parser = parsers::word::<Money>(),
        help = say(
            "Jumlahkan rupiah: nilai naskah, atau hasil tahunan dari tahun-tahun yang utuh dalam \
             periode",
            "Sum up rupiah: the value of the documents, or the yearly results of the years that lie \
             wholly in the period",
        ),
    )]
    sum: Option<Money>,
    #[arg(
        long, conflicts_with = "ids",
        help = say(
            "Bandingkan dengan periode sebelumnya dan periode yang sama tahun lalu",
            "Compare with the period before and the same period of the year before",
        ),
    )]
    compare: bool,
    #[arg(
        long,
        help = say("Sebutkan rekaman di balik setiap hitungan", "Name the records behind each count"),
    )]
    ids: bool,
    #[command(flatten)]
    as_of: AsOf,
    #[command(flatten)]
    output: TableOutput,
}

impl Summary {
    pub fn run(&self, context: &Context) -> anyhow::Result<Answer> {
        let format = self.output.format()?;
        let commit = context.commit();
        let registry = context.registry()?;
        let (as_of, told) = context.as_of(&self.as_of, &registry)?;
        let question = self.question(context.period(self.period.as_deref(), as_of)?, as_of)?;
        let summary = summarise(&registry, &question);
        if let Some(cells) = summary.too_many {
            return Err(too_many(cells).into());
        }
        let (commit, not_named) = commit.named();
        let source = Source { commit };
        let compared = match self.compare {
            true => compared(&registry, &question, &summary, &source).map_err(too_many)?,
            false => None,
        };
        let table = |for_people: bool| {
            if let Some(compared) = &compared {
                return compared.clone();
            }
            let crossed = (for_people && !self.ids)
                .then(|| pivot(&registry, &question, &summary, &source))
                .flatten();
            crossed.unwrap_or_else(|| long(&registry, &question, &summary, &source, self.ids))
        };
        let talk = told.into_iter().chain(skipped(&registry));
        let talk = talk.chain(not_named).collect();
        context.answer_table(format, table, &[], &self.output.file, talk)
    }

    fn question(
        &self,
        period: Option<Period>,
        as_of: crate::model::Date,
    ) -> anyhow::Result<Question> {
        let count = self.count.unwrap_or(Count::of_sum(self.sum));
        let by = match self.by.as_slice() {
            [] if self.compare => vec![Dimension::Jenis],
            [] if count.of_potensi() => vec![Dimension::Tahun, Dimension::Jenis],
            [] if count == Count::Berhasil => vec![Dimension::Tahun, Dimension::Jenis],
            [] => vec![Dimension::Triwulan, Dimension::Jenis],
            [_] => self.by.clone(),
            [first, second] if first != second => self.by.clone(),
            _ => {
                return Err(Problem(Text::fixed(
                    "`--by` menerima satu atau dua hal yang berbeda, misalnya `--by tahun,jenis`",
                    "`--by` takes one or two different things, for example `--by tahun,jenis`",
                ))
                .into());
            }
        };
        let finer = by.iter().find(|dimension| {
            count.of_potensi() && dimension.months().is_some_and(|months| months < 12)
        });
        if let Some(finer) = finer {
            return Err(Problem(text!(
                "pemetaan dihitung per tahun, bukan menurut {finer}; pakai `--by tahun`",
                "the mapping is counted by year, not by {finer}; use `--by tahun`",
                finer = finer.word()
            ))
            .into());
        }
        self.refuse_what_makes_no_sense(count, &by, period)?;
        let this_year = || as_of.year().to_string().parse();
        let period = match period {
            Some(period) => period,
            None => this_year().map_err(|_| Problem(crate::model::Expected::Period.explain()))?,
        };
        let question = Question {
            count,
            period,
            by,
            sum: self.sum,
            as_of,
        };
        match question.refused() {
            Some(why) => Err(Problem(why).into()),
            None => Ok(question),
        }
    }

    /// Refuses what would give numbers without sense.
    fn refuse_what_makes_no_sense(
        &self,
        count: Count,
        by: &[Dimension],
        period: Option<Period>,
    ) -> anyhow::Result<()> {
        let mut times = by.iter().filter(|dimension| dimension.is_time());
        let (timed, both) = (times.next(), times.next().is_some());
        let open = period.is_some_and(|period| period.before().is_none());
        let problem = match timed {
            Some(timed) if self.compare => text!(
                "`--compare` membandingkan periode, sehingga tidak dirinci menurut {timed}; pakai \
                 misalnya `--by jenis`",
                "`--compare` compares periods, so it is not by {timed}; use for example `--by jenis`",
                timed = timed.word()
            ),
            Some(timed) if both && count.is_stock() => text!(
                "keadaan dihitung pada akhir tiap {timed}; pakai satu ukuran waktu, misalnya `--by \
                 {timed}`",
                "what there is counts at the end of each {timed}; use one measure of time, for \
                 example `--by {timed}`",
                timed = timed.word()
            ),
            _ if self.compare && open => Text::fixed(
                "`--compare` memerlukan periode yang berawal dan berakhir, misalnya `--period 2024-Q1`",
                "`--compare` needs a period with a beginning and an end, for example `--period 2024-Q1`",
            ),
            _ => return Ok(()),
        };
        Err(Problem(problem).into())
    }
}

fn too_many(cells: usize) -> Problem {
    Problem(text!(
        "terlalu banyak gabungan untuk satu tabel ({cells}); pakai `--by` dengan satu hal, atau \
         persempit `--period`",
        "too many combinations for one table ({cells}); use `--by` with one thing, or a shorter \
         `--period`",
        cells
    ))
}
