//! The documents that the office hands in: a file each, a row in [`REPORTS`].

mod basis;
mod berjenjang;
mod completeness;
mod counted;
mod cover;
mod disputes;
mod draft;
mod ended;
mod evaluasi;
mod katalog;
mod kepatuhan;
mod letter;
mod listed;
mod luar_negeri;
mod mutation;
mod page_one;
mod pemetaan;
mod receipt;
mod register;
mod semester;
mod sinergi;
mod tahunan;
mod triwulan;
mod unrecorded;
mod usulan_rkpd;
mod words;

use self::basis::before_its_articles;
pub use self::receipt::leave_receipt;
use crate::finding::Finding;
use crate::law::Basis;
use crate::model::{Date, KerjaSama, Period};
use crate::output::{Document, Picture};
use crate::registry::{Commit, Registry};
use crate::text;
use crate::text::{Text, counted};

/// A document that the office hands in.
pub struct Report {
    /// What the command line calls it: `triwulan`.
    pub name: &'static str,
    /// What it holds, in a line for the help.
    pub about: Text,
    /// The articles that ask for it or say what it holds.
    pub basis: &'static [Basis],
    /// Whose paper it is.
    pub by: By,
    /// What is made instead for a single office, where one can be asked for.
    pub of_office: Option<&'static Report>,
    /// Whether it tells what the rules find.
    pub judged: bool,
    /// What stretch of days it is about.
    pub span: Span,
    /// Why it cannot be made, if it cannot.
    pub refuses: fn(&Asked<'_>) -> Option<Text>,
    /// Makes it.
    pub make: fn(&Asked<'_>) -> Document,
}

/// What stretch of days a report is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Span {
    /// None: it stands at a day.
    Day,
    /// A whole quarter, semester or year, of so many months; unless one is asked
    /// for, the last that is over.
    Last(u32),
    /// The same; unless one is asked for, the one that the day lies in.
    Running(u32),
    /// A whole semester or year; unless one is asked for, the last semester that is
    /// over.
    SemesterOrYear,
    /// Whatever is asked for; else the last so many months that are over.
    Any(u32),
}

/// Whose paper a report is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum By {
    /// The division in charge of cooperation.
    Division,
    /// The coordination team, whose chair is the Sekretaris Daerah. Permendagri 22/2020
    /// Pasal 47 ayat (1) huruf a.
    Team,
    /// The Kepala Daerah.
    Head,
    /// The team's about a semester, the Kepala Daerah's about a year. Permendagri
    /// 22/2020 Pasal 60 ayat (1) and (2).
    TeamOrHead,
    /// The office's that it was asked for. Permendagri 22/2020 Pasal 17 ayat (1).
    Office,
}

/// What a report is made of.
#[derive(Clone, Copy)]
pub struct Asked<'a> {
    /// Which report.
    pub report: &'a Report,
    /// The register.
    pub registry: &'a Registry,
    /// The period that it is about, both ends inclusive; open where it stands at a day.
    pub period: Period,
    /// To whom what is dated later has not happened.
    pub as_of: Date,
    /// The commit that the register is at, where Git knows.
    pub commit: Option<&'a Commit>,
    /// The region's emblem, where it is recorded and can be shown.
    pub emblem: Option<&'a Picture>,
    /// What the rules find in the register, for a report that is judged.
    pub findings: &'a [Finding],
    /// The id of the office that alone it is about.
    pub office: Option<&'a str>,
}

/// The reports, in the order in which the help names them.
pub static REPORTS: &[Report] = &[
    triwulan::REPORT,
    semester::REPORT,
    berjenjang::REPORT,
    sinergi::REPORT,
    tahunan::REPORT,
    pemetaan::REPORT,
    pemetaan::DECREE,
    pemetaan::MINUTES,
    usulan_rkpd::REPORT,
    evaluasi::REPORT,
    register::REPORT,
    katalog::REPORT,
    luar_negeri::REPORT,
    kepatuhan::REPORT,
];

impl Report {
    /// The period that it is about: the one asked for, or else its own.
    ///
    /// # Errors
    /// If it is not about such a period; in a sentence that says about which.
    pub fn period(&self, asked: Option<Period>, as_of: Date) -> Result<Period, Text> {
        let own = match self.span {
            Span::Day => Some(Period {
                start: None,
                end: Some(as_of),
            }),
            Span::Last(months) | Span::Any(months) => Period::last_before(as_of, months),
            Span::Running(months) => Period::around(as_of, months),
            Span::SemesterOrYear => Period::last_before(as_of, 6),
        };
        // The calendar's first days have none before them.
        let own = own.unwrap_or(Period {
            start: Some(as_of),
            end: Some(as_of),
        });
        let Some(asked) = asked else {
            return Ok(own);
        };
        let ahead = asked.start.is_some_and(|start| start > as_of);
        let (name, example) = match self.span {
            Span::Last(_) | Span::Any(_) | Span::SemesterOrYear if ahead => {
                return Err(text!(
                    "{asked} belum mulai pada {as_of}; laporan `{name}` memuat yang sudah terjadi, pakai \
                     misalnya `--period {own}`",
                    "{asked} has not begun on {as_of}; the report `{name}` tells what has happened, \
                     use for example `--period {own}`",
                    name = self.name,
                    asked,
                    as_of,
                    own
                ));
            }
            Span::Any(_) => return Ok(asked),
            Span::Day => {
                return Err(text!(
                    "laporan `{name}` menunjukkan keadaan pada satu hari, bukan dalam satu periode; \
                     pakai `--as-of`, misalnya `--as-of {as_of}`",
                    "the report `{name}` shows how things stand on a day, not in a period; use \
                     `--as-of`, for example `--as-of {as_of}`",
                    name = self.name,
                    as_of = as_of.to_string()
                ));
            }
            Span::Last(months) | Span::Running(months) if asked.nth_of_year(months).is_some() => {
                return Ok(asked);
            }
            Span::SemesterOrYear if asked.is_semester() || asked.is_year() => return Ok(asked),
            Span::SemesterOrYear => (Text::fixed("semester atau tahun", "semester or year"), own),
            Span::Last(3) | Span::Running(3) => (Text::fixed("triwulan", "quarter"), own),
            Span::Last(6) | Span::Running(6) => (Text::fixed("semester", "semester"), own),
            Span::Last(_) | Span::Running(_) => (Text::fixed("tahun", "year"), own),
        };
        Err(text!(
            "laporan `{report}` disusun untuk satu {name} penuh, sedangkan {asked} bukan {name}; \
             pakai misalnya `--period {example}`",
            "the report `{report}` is about a whole {name}, and {asked} is none; use for example \
             `--period {example}`",
            report = self.name,
            name,
            asked,
            example
        ))
    }
}

impl<'a> Asked<'a> {
    /// Whose paper it is.
    fn by(&self) -> By {
        match self.report.by {
            By::TeamOrHead if self.period.is_year() => By::Head,
            By::TeamOrHead => By::Team,
            by => by,
        }
    }

    fn period_in_words(&self) -> Text {
        if self.period.start.is_none() && self.period.end == Some(self.as_of) {
            return text!("Keadaan per {day}", "As of {day}", day = self.as_of);
        }
        self.period.in_words()
    }

    /// The last day of the period.
    fn ends(&self) -> Date {
        self.period.end.unwrap_or(self.as_of)
    }

    /// The day at which stocks stand: the earlier of the period's end and the
    /// as-of day.
    fn stand(&self) -> Date {
        self.ends().min(self.as_of)
    }

    /// Whether it happened in the period and by the as-of day.
    fn in_period(&self, day: Option<Date>) -> bool {
        day.is_some_and(|day| self.period.contains(day) && day <= self.as_of)
    }

    /// Whether a document was signed in the period and by the as-of day.
    fn signed_in_period(&self, record: &KerjaSama) -> bool {
        record.signed_in(&self.period) && record.signed_by(self.as_of)
    }

    /// Whether it happened by the as-of day; not, where it has no day.
    fn happened(&self, day: Option<Date>) -> bool {
        day.is_some_and(|day| day <= self.as_of)
    }

    /// The same report about a period so many months earlier.
    fn earlier(&self, months: u32) -> Asked<'a> {
        Asked {
            period: self.period.earlier(months).unwrap_or(self.period),
            ..*self
        }
    }

    /// What must be said of a period that is not over.
    fn unfinished(&self) -> Option<Text> {
        let (start, end) = (self.period.start, self.period.end?);
        let (period, as_of) = (self.period.in_words(), self.as_of);
        if end <= as_of {
            None
        } else if start.is_some_and(|start| start > as_of) {
            Some(text!(
                "{period} belum mulai pada {as_of}, hari laporan ini disusun.",
                "{period} has not begun on {as_of}, the day of this report.",
                period,
                as_of
            ))
        } else {
            Some(text!(
                "{period} belum selesai: laporan ini memuat yang terjadi sampai {as_of}.",
                "{period} is not over: this report holds what happened until {as_of}.",
                period,
                as_of
            ))
        }
    }

    /// The same where the report compares the period with others.
    fn unfinished_beside(&self) -> Option<Text> {
        let unfinished = self.unfinished()?;
        Some(text!(
            "{unfinished} Yang dibandingkan dengannya ialah periode penuh.",
            "{unfinished} What it is compared with are whole periods.",
            unfinished
        ))
    }

    /// The period in a sentence, up to which day if it is not over.
    fn period_so_far(&self) -> Text {
        let period = self.period.in_words();
        match self.period.is_unfinished(self.as_of) {
            true => text!(
                "{period} sampai {day}",
                "{period} until {day}",
                period,
                day = self.as_of
            ),
            false => period,
        }
    }

    /// A period that this one is compared with, as one says when it was: if this
    /// one is not over, that the other is.
    fn beside(&self, other: Period) -> Text {
        let period = other.in_words();
        match self.period.is_unfinished(self.as_of) {
            true => text!("{period} yang penuh", "all of {period}", period),
            false => text!("{period}", "in {period}", period),
        }
    }

    /// What one must know to count it again.
    fn how_counted(&self) -> Vec<Text> {
        vec![
            text!(
                "Keadaan dihitung pada {stand}; yang bertanggal sesudah {as_of} dianggap belum terjadi.",
                "Stocks stand at {stand}; what is dated after {as_of} has not happened.",
                stand = self.stand(),
                as_of = self.as_of
            ),
            Text::fixed(
                "Hari terakhir suatu naskah masih hari berlakunya. Akhir menurut addendum yang sudah \
                 ditandatangani pada hari itu ikut diperhitungkan.",
                "The last day of a document is a day on which it is in force. The end is that of \
                 the latest addendum signed by then.",
            ),
            Text::fixed(
                "Addendum tidak dihitung sebagai naskah; perpanjangan dan Rencana Kerja dihitung.",
                "Addenda do not count as documents; extensions and each Rencana Kerja do.",
            ),
            Text::fixed(
                "Jumlah rupiah hanya memuat rekaman yang mencatat nilainya; banyaknya disebut di \
                 sampingnya. Yang belum tercatat belum tentu belum dilakukan.",
                "Sums of rupiah hold only the records that tell an amount; how many is said beside \
                 them. What is not recorded may well have been done.",
            ),
        ]
    }

    /// From what it was made: the last lines of every report.
    fn source(&self) -> Vec<Text> {
        let registry = self.registry;
        let skipped = registry.skipped.len();
        let commit = self.commit.map_or(Text::EMPTY, |commit| {
            text!("; {commit}", "; {commit}", commit = commit.text())
        });
        let mut lines = vec![text!(
            "Sumber: register kerja sama, {read} dibaca, {skipped} dilewati{commit}; \
             keadaan per {as_of}",
            "Source: the register of cooperation, {read} read, {skipped} skipped{commit}; \
             as of {as_of}",
            read = counted(registry.files - skipped, "berkas", "file", "files"),
            skipped,
            commit,
            as_of = self.as_of
        )];
        if skipped > 0 {
            lines.push(text!(
                "Laporan ini tidak lengkap: {skipped} tidak terbaca seluruhnya dan tidak \
                 terhitung",
                "This report is not complete: {skipped} could not be read whole, and so not \
                 counted",
                skipped = counted(skipped, "berkas", "file", "files")
            ));
        }
        lines
    }
}

/// Of a report that can always be made.
fn never(_: &Asked<'_>) -> Option<Text> {
    None
}
