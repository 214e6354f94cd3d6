//! A decree on the coordination team.

use super::{Facts, Told, history, period};
use crate::model::{Kind, Tkksd, key};
use crate::output::{Cell, Document, sheet};
use crate::registry::Record;
use crate::text;
use crate::text::Text;

/// Tells all of it.
pub(super) fn tell(told: &Told<'_>, record: &Record<Tkksd>) -> Document {
    let mut document = Document::new(text!(
        "TKKSD, SK {sk}",
        "TKKSD, decree {sk}",
        sk = record.sk.as_str()
    ));
    let facts = Facts::of(Kind::Tkksd, &record.id)
        .fact(("Tanggal", "Date"), record.tanggal)
        .key(key!(Tkksd: program_kerja), record.program_kerja.clone())
        .finish(told.registry, &record.file);
    document.add(Text::EMPTY, facts);
    let seats = sheet(&record.anggota)
        .column("kedudukan", ("Kedudukan", "Seat"), |seat| {
            Cell::named(Some(seat.kedudukan))
        })
        .column("jabatan_pokok", ("Jabatan pokok", "Main post"), |seat| {
            Cell::named(seat.jabatan_pokok)
        })
        .column("jabatan", ("Jabatan", "Office"), |seat| {
            seat.jabatan.clone()
        });
    document.add(("Susunan", "Members"), seats.bare());
    let meetings = record.rapat.iter();
    let meetings = sheet(meetings.filter(|meeting| meeting.tanggal <= told.as_of))
        .column("tanggal", ("Tanggal", "Date"), |meeting| meeting.tanggal)
        .column("jenis", ("Jenis", "Kind"), |meeting| {
            Cell::named(Some(meeting.jenis))
        })
        .column("pimpinan", ("Pemimpin", "Led by"), |meeting| {
            meeting.pimpinan.clone()
        })
        .column("pokok", ("Pokok", "Matter"), |meeting| {
            meeting.pokok.clone()
        })
        .column("naskah", ("Naskah", "Documents"), |meeting| {
            Cell::list(meeting.naskah.clone())
        })
        .column("notulen", ("Notulen", "Minutes"), |meeting| {
            meeting.notulen.clone()
        });
    document.add(("Rapat", "Meetings"), meetings.bare());
    let reports = record.laporan.iter();
    let reports = reports.filter(|report| report.tanggal.is_none_or(|day| day <= told.as_of));
    let reports = sheet(reports)
        .column("periode", ("Periode", "Period"), |report| {
            period(report.periode)
        })
        .column("jenis", ("Jenis", "Kind"), |report| {
            Cell::named(Some(report.jenis))
        })
        .column("lingkup", ("Lingkup", "Scope"), |report| {
            Cell::named(report.lingkup)
        })
        .column("kepada", ("Kepada", "To"), |report| {
            Cell::named(report.kepada)
        })
        .column("tanggal", ("Tanggal", "Date"), |report| report.tanggal);
    document.add(("Laporan", "Reports"), reports.bare());
    document.add(
        ("Pengecualian", "Exemptions"),
        history::exemptions(told, &record.pengecualian),
    );
    document
}
