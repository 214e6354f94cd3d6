//! The semester reports of the perangkat daerah.

use super::Span;
use super::asked::*;
use super::obligation::*;
use crate::law::{PM22, SEMESTER, SEMESTER_OF_PROVINCE};
use crate::model::{Date, Jenis, KerjaSama, Period, key};
use crate::registry::Record;
use crate::text;
use crate::text::{Text, counted};

/// The articles set the semester, and no day: the office's `[tenggat]` does.
pub(super) static DUTY: Duty = Duty {
    slug: "laporan-semester",
    settled_by: Some(key!(laporan)),
    name: Text::fixed("Laporan semester", "Semester report"),
    basis: SEMESTER.basis,
    basis_of_province: SEMESTER_OF_PROVINCE.basis,
    office: true,
    together: Some(Together {
        said: together,
        on_one_day: true,
    }),
    seek: Seek::Document(seek),
};

fn together(documents: usize, period: Period) -> Text {
    text!(
        "Sampaikan laporan {period}: {documents}",
        "Hand in the reports of {period}: {documents}",
        period = period.in_sentence(),
        documents = counted(documents, "naskah", "document", "documents")
    )
}

fn seek(duty: &'static Duty, asked: &Asked<'_>, record: &Record<KerjaSama>, found: &mut Found) {
    let Some((first, last)) = in_force(asked, record) else {
        return;
    };
    if !matches!(record.jenis, Jenis::Ksdd | Jenis::Ksdpk) {
        return;
    }
    let term = asked.registry.settings.tenggat.laporan_semester;
    for semester in Span::between(
        first.max(PM22.since),
        last.min(asked.until),
        SEMESTER.value.months,
    ) {
        let due = semester.last.plus(term);
        let handed_in = record.laporan.iter().any(|report| {
            report.periode == semester.period() && asked.happened(report.tanggal).is_some()
        });
        if due > asked.until || handed_in || !asked.registry.is_reported_on(record, semester.last) {
            continue;
        }
        let period = semester.period();
        let what = text!(
            "Sampaikan laporan {period}",
            "Hand in the report of {period}",
            period = period.in_sentence()
        );
        let owed = Obligation {
            period: Some(period),
            mark: period.to_string(),
            ..Obligation::of_document(duty, record, due, what)
        };
        found.add(asked, semester.last, owed, Some(record.naskah));
    }
}

/// The days between which a document that is signed is in force, as far as they
/// are known: not before its signing, even where the text says so.
pub(super) fn in_force(asked: &Asked<'_>, record: &Record<KerjaSama>) -> Option<(Date, Date)> {
    if !record.signed_by(asked.as_of) {
        return None;
    }
    let endless = record.waktu.tanpa_batas == Some(true);
    let last_day = asked.registry.state(record, asked.as_of).last_day;
    let last = last_day.or(endless.then_some(Date::LAST))?;
    let first = record.waktu.mulai.max(record.signing())?;
    (!record.is_addendum() && first <= last).then_some((first, last))
}
