//! The Kepala Daerah passes the semester reports of the perangkat daerah on: the
//! Bupati or Wali Kota to the Gubernur, the Gubernur to the Menteri.

use rayon::prelude::*;

use super::Span;
use super::asked::*;
use super::obligation::*;
use super::semester_report::in_force;
use super::team::of_team;
use crate::law::{PM22, SEMESTER, above, ksdd, ksdpk};
use crate::model::{Jenis, LaporanTkksd, Lingkup, key};
use crate::text;
use crate::text::Text;

/// The articles set no day: the office's `[tenggat]` does, counted from the day by
/// which the perangkat daerah report.
pub(super) static DUTY: Duty = Duty {
    slug: "laporan-berjenjang",
    settled_by: Some(key!(Tkksd: laporan)),
    name: Text::fixed("Laporan berjenjang", "Report to the next level"),
    basis: &[
        ksdd(&PM22, "Pasal 17 ayat (3)"),
        ksdpk(&PM22, "Pasal 39 ayat (3)"),
    ],
    basis_of_province: &[],
    office: true,
    together: None,
    seek: Seek::Register(seek),
};

/// Owed for each semester in which a perangkat daerah had to report on a document.
fn seek(duty: &'static Duty, asked: &Asked<'_>, found: &mut Found) {
    let registry = asked.registry;
    let terms = &registry.settings.tenggat;
    let receiver = above(registry.settings.daerah.tingkat);
    let documents = registry.kerja_sama.par_iter();
    let reported: Vec<_> = documents
        .filter(|record| matches!(record.jenis, Jenis::Ksdd | Jenis::Ksdpk))
        .filter_map(|record| Some((record, in_force(asked, record)?)))
        .collect();
    let Some(first) = reported.iter().map(|(_, (first, _))| *first).min() else {
        return;
    };
    let months = SEMESTER.value.months;
    for semester in Span::between(first.max(PM22.since), asked.until, months) {
        let due = semester
            .last
            .plus(terms.laporan_semester)
            .plus(terms.laporan_berjenjang);
        if due > asked.until || handed_on(asked, semester) {
            continue;
        }
        let has = |jenis: Jenis| {
            reported.iter().any(|&(record, (first, last))| {
                record.jenis == jenis
                    && semester.meets(first.max(PM22.since), last)
                    && registry.is_reported_on(record, semester.last)
            })
        };
        let jenis = [Jenis::Ksdd, Jenis::Ksdpk].into_iter();
        let jenis: Vec<Option<Jenis>> = jenis.filter(|one| has(*one)).map(Some).collect();
        let what = text!(
            "Teruskan laporan {period} kepada {receiver}",
            "Pass the reports of {period} on to the {receiver}",
            period = semester.period().in_sentence(),
            receiver = receiver.name()
        );
        let owed = Obligation {
            who: Who::KepalaDaerah,
            jenis: match jenis[..] {
                [only] => only,
                _ => None,
            },
            ..of_team(duty, asked, semester, due, what)
        };
        found.add_about(asked, semester.last, owed, None, &jenis);
    }
}

/// Whether a report on KSDD and KSDPK that covers the semester went to the next
/// level: that of a whole year covers both of its semesters.
fn handed_on(asked: &Asked<'_>, semester: Span) -> bool {
    let receiver = above(asked.registry.settings.daerah.tingkat);
    let fits = |report: &LaporanTkksd| {
        report.kepada == Some(receiver)
            && report.lingkup.is_none_or(|covered| covered == Lingkup::Ksd)
            && report.periode.covers(&semester.period())
            && asked.happened(report.tanggal).is_some()
    };
    let all = asked.registry.tkksd.iter();
    all.flat_map(|team| &team.laporan).any(fits)
}
