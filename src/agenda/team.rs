//! What the TKKSD owes: its reports and its plenary meeting.

use super::Span;
use super::asked::*;
use super::obligation::*;
use crate::law::{PLENARY_EVERY, PM22, TEAM_SEMESTER, TEAM_YEAR, owed_to};
use crate::model::{Date, JenisLaporan, JenisRapat, Kind, LaporanTkksd, Lingkup, Tkksd, key};
use crate::registry::Record;
use crate::text;
use crate::text::Text;

pub(super) static SEMESTER_REPORT: Duty = Duty {
    slug: "laporan-semester-tkksd",
    settled_by: Some(key!(Tkksd: laporan)),
    name: Text::fixed("Laporan semester TKKSD", "Semester report of the TKKSD"),
    basis: TEAM_SEMESTER.basis,
    basis_of_province: &[],
    office: true,
    together: None,
    seek: Seek::Register(semester_report),
};

pub(super) static ANNUAL_REPORT: Duty = Duty {
    slug: "laporan-tahunan-tkksd",
    settled_by: Some(key!(Tkksd: laporan)),
    name: Text::fixed("Laporan tahunan TKKSD", "Annual report of the TKKSD"),
    basis: TEAM_YEAR.basis,
    basis_of_province: &[],
    office: true,
    together: None,
    seek: Seek::Register(annual_report),
};

pub(super) static PLENARY: Duty = Duty {
    slug: "rapat-pleno",
    settled_by: Some(key!(Tkksd: rapat)),
    name: Text::fixed("Rapat pleno TKKSD", "Plenary meeting of the TKKSD"),
    basis: PLENARY_EVERY.basis,
    basis_of_province: &[],
    office: false,
    together: None,
    seek: Seek::Register(plenary),
};

fn semester_report(duty: &'static Duty, asked: &Asked<'_>, found: &mut Found) {
    report(
        duty,
        asked,
        JenisLaporan::Semester,
        TEAM_SEMESTER.value.months,
        found,
    );
}

fn annual_report(duty: &'static Duty, asked: &Asked<'_>, found: &mut Found) {
    report(
        duty,
        asked,
        JenisLaporan::Tahunan,
        TEAM_YEAR.value.months,
        found,
    );
}

fn report(
    duty: &'static Duty,
    asked: &Asked<'_>,
    jenis: JenisLaporan,
    months: u32,
    found: &mut Found,
) {
    let term = asked.registry.settings.tenggat.laporan_semester;
    for span in spans(asked, months) {
        let due = span.last.plus(term);
        if due > asked.until || handed_in(asked, jenis, Lingkup::Ksd, span) {
            continue;
        }
        let what = match jenis {
            JenisLaporan::Semester => text!(
                "Sampaikan laporan {period} kepada Kepala Daerah",
                "Hand in the report of {period} to the Kepala Daerah",
                period = span.period().in_sentence()
            ),
            JenisLaporan::Tahunan => text!(
                "Sampaikan laporan tahunan {period} kepada Kepala Daerah",
                "Hand in the annual report of {period} to the Kepala Daerah",
                period = span.period()
            ),
        };
        found.add(
            asked,
            span.last,
            of_team(duty, asked, span, due, what),
            None,
        );
    }
}

fn plenary(duty: &'static Duty, asked: &Asked<'_>, found: &mut Found) {
    for year in spans(asked, PLENARY_EVERY.value.months) {
        let held = teams(asked).flat_map(|team| &team.rapat).any(|meeting| {
            let day = meeting.tanggal;
            let then = year.first <= day && day <= year.last && day <= asked.as_of;
            meeting.jenis == JenisRapat::Pleno && then
        });
        if held {
            continue;
        }
        let what = text!(
            "Adakan rapat pleno tahun {year}",
            "Hold the plenary meeting of {year}",
            year = year.period()
        );
        found.add(
            asked,
            year.last,
            of_team(duty, asked, year, year.last, what),
            None,
        );
    }
}

/// Something that the TKKSD owes for a part of the calendar.
pub(super) fn of_team(
    duty: &'static Duty,
    asked: &Asked<'_>,
    span: Span,
    due: Date,
    what: Text,
) -> Obligation {
    let then = teams(asked).filter(|team| team.tanggal <= span.last);
    let team = then.max_by_key(|team| (team.tanggal, &team.id));
    Obligation {
        record: team.map(|team| (Kind::Tkksd, team.id.clone())),
        who: Who::Tkksd,
        period: Some(span.period()),
        mark: span.period().to_string(),
        ..Obligation::new(duty, due, what)
    }
}

/// The decrees that there are by the day asked for.
pub(super) fn teams<'a>(asked: &'a Asked<'a>) -> impl Iterator<Item = &'a Record<Tkksd>> {
    let all = asked.registry.tkksd.iter();
    all.filter(|team| team.tanggal <= asked.as_of)
}

/// The parts of the calendar from the first decree on.
fn spans<'a>(asked: &'a Asked<'a>, months: u32) -> impl Iterator<Item = Span> {
    let first = teams(asked).map(|team| team.tanggal).min();
    first
        .into_iter()
        .flat_map(move |first| Span::between(first.max(PM22.since), asked.until, months))
}

/// Whether a report of that kind was handed in for a part of the calendar, to
/// whom it is owed. One that does not say what it covers covers all, and one that
/// does not say whom it went to went where it belongs.
pub(super) fn handed_in(
    asked: &Asked<'_>,
    jenis: JenisLaporan,
    lingkup: Lingkup,
    span: Span,
) -> bool {
    let tingkat = asked.registry.settings.daerah.tingkat;
    let owed_to = owed_to(tingkat, jenis, lingkup);
    let fits = |report: &LaporanTkksd| {
        report.jenis == jenis
            && report.lingkup.is_none_or(|covered| covered == lingkup)
            && report.kepada.is_none_or(|to| owed_to.contains(&to))
            && report.periode == span.period()
            && asked.happened(report.tanggal).is_some()
    };
    let all = asked.registry.tkksd.iter();
    all.flat_map(|team| &team.laporan).any(fits)
}
