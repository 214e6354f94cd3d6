//! The reports on Sinergi: every six months to the Kepala Daerah, every year upward.

use super::Span;
use super::asked::*;
use super::obligation::*;
use super::semester_report::in_force;
use super::team::{handed_in, of_team};
use crate::law::{PM22, SINERGI_SEMESTER, SINERGI_YEAR, TEAM_SEMESTER, any};
use crate::model::{Date, Jenis, JenisLaporan, Lingkup, key};
use crate::text;
use crate::text::Text;

pub(super) static SEMESTER: Duty = Duty {
    slug: "laporan-semester-sinergi",
    settled_by: Some(key!(Tkksd: laporan)),
    name: Text::fixed(
        "Laporan enam bulanan Sinergi",
        "Six-monthly report on Sinergi",
    ),
    basis: SINERGI_SEMESTER.basis,
    // Pasal 60 ayat (1) binds a Bupati's or Wali Kota's TKKSD alone.
    basis_of_province: TEAM_SEMESTER.basis,
    office: true,
    together: None,
    seek: Seek::Register(semester),
};

pub(super) static ANNUAL: Duty = Duty {
    slug: "laporan-tahunan-sinergi",
    settled_by: Some(key!(Tkksd: laporan)),
    name: Text::fixed("Laporan tahunan Sinergi", "Annual report on Sinergi"),
    basis: SINERGI_YEAR.basis,
    basis_of_province: &[any(&PM22, "Pasal 60 ayat (3)")],
    office: true,
    together: None,
    seek: Seek::Register(annual),
};

fn semester(duty: &'static Duty, asked: &Asked<'_>, found: &mut Found) {
    for span in spans(asked, SINERGI_SEMESTER.value.months) {
        if handed_in(asked, JenisLaporan::Semester, Lingkup::Sinergi, span) {
            continue;
        }
        let what = text!(
            "Laporkan pelaksanaan Sinergi {period} kepada Kepala Daerah",
            "Report on the Sinergi of {period} to the Kepala Daerah",
            period = span.period().in_sentence()
        );
        let due = span
            .last
            .plus(asked.registry.settings.tenggat.laporan_semester);
        let owed = Obligation {
            jenis: Some(Jenis::Sinergi),
            ..of_team(duty, asked, span, due, what)
        };
        found.add(asked, span.last, owed, None);
    }
}

fn annual(duty: &'static Duty, asked: &Asked<'_>, found: &mut Found) {
    for span in spans(asked, SINERGI_YEAR.value.months) {
        if handed_in(asked, JenisLaporan::Tahunan, Lingkup::Sinergi, span) {
            continue;
        }
        let what = match asked.is_province() {
            true => text!(
                "Laporkan pelaksanaan Sinergi {period} kepada Menteri",
                "Report on the Sinergi of {period} to the Menteri",
                period = span.period().in_sentence()
            ),
            false => text!(
                "Laporkan pelaksanaan Sinergi {period} kepada Gubernur",
                "Report on the Sinergi of {period} to the Gubernur",
                period = span.period().in_sentence()
            ),
        };
        let due = span
            .last
            .plus(asked.registry.settings.tenggat.laporan_semester);
        let owed = Obligation {
            jenis: Some(Jenis::Sinergi),
            who: Who::KepalaDaerah,
            ..of_team(duty, asked, span, due, what)
        };
        found.add(asked, span.last, owed, None);
    }
}

/// The parts of the calendar in which a Sinergi was in force.
fn spans<'a>(asked: &'a Asked<'a>, months: u32) -> impl Iterator<Item = Span> {
    let lives = lives(asked, |jenis| jenis == Jenis::Sinergi);
    let first = lives.iter().map(|(first, _)| *first).min();
    first
        .into_iter()
        .flat_map(move |first| Span::between(first.max(PM22.since), asked.until, months))
        .filter(move |span| lives.iter().any(|&(first, last)| span.meets(first, last)))
}

/// The days between which the documents of some jenis are in force.
pub(super) fn lives(asked: &Asked<'_>, of: impl Fn(Jenis) -> bool) -> Vec<(Date, Date)> {
    let documents = asked.registry.kerja_sama.iter();
    documents
        .filter(|record| of(record.jenis))
        .filter(|record| record.naskah != crate::model::Naskah::PernyataanKehendak)
        .filter_map(|record| in_force(asked, record))
        .collect()
}
