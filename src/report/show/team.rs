//! A decree on the coordination team.

use super::{Told, fact};
use crate::model::Tkksd;
use crate::output::{Body, Cell, Column, Document, Table};
use crate::registry::Record;
use crate::text;
use crate::text::Text;

/// Tells all of it.
pub(super) fn tell(told: &Told<'_>, record: &Record<Tkksd>) -> Document {
    let mut document =
        Document::new(text!("TKKSD, SK {sk}", "TKKSD, decree {sk}"; sk = record.sk.as_str()));
    let facts = vec![
        fact(Text::fixed("Id", "Id"), Some(&record.id)),
        (Text::fixed("Tanggal", "Date"), Cell::Date(record.tanggal)),
        fact(
            Text::fixed("Berkas", "File"),
            Some(&told.registry.shown(&record.file)),
        ),
    ];
    document.add(Text::fixed("", ""), Body::Facts(facts));
    let seats = record.anggota.iter().map(|seat| {
        vec![
            Cell::named(Some(seat.kedudukan)),
            Cell::text(seat.jabatan.as_deref()),
        ]
    });
    let columns = vec![
        Column::brief("kedudukan", Text::fixed("Kedudukan", "Seat")),
        Column::brief("jabatan", Text::fixed("Jabatan", "Office")),
    ];
    let seats = seats.collect();
    document.add(
        Text::fixed("Susunan", "Members"),
        Body::table(Table::of(columns, seats)),
    );
    let meetings = record
        .rapat
        .iter()
        .filter(|meeting| meeting.tanggal <= told.as_of);
    let meetings = meetings.map(|meeting| {
        vec![
            Cell::Date(meeting.tanggal),
            Cell::named(Some(meeting.jenis)),
        ]
    });
    let columns = vec![
        Column::brief("tanggal", Text::fixed("Tanggal", "Date")),
        Column::brief("jenis", Text::fixed("Jenis", "Kind")),
    ];
    let meetings = meetings.collect();
    document.add(
        Text::fixed("Rapat", "Meetings"),
        Body::table(Table::of(columns, meetings)),
    );
    let reports = record.laporan.iter();
    let reports = reports.filter(|report| report.tanggal.is_none_or(|day| day <= told.as_of));
    let reports = reports.map(|report| {
        vec![
            Cell::word(
                Some(report.periode.to_string()),
                report.periode.in_words().capital(),
            ),
            Cell::named(Some(report.jenis)),
            Cell::named(report.lingkup),
            Cell::named(report.kepada),
            Cell::date(report.tanggal),
        ]
    });
    let columns = vec![
        Column::brief("periode", Text::fixed("Periode", "Period")),
        Column::brief("jenis", Text::fixed("Jenis", "Kind")),
        Column::brief("lingkup", Text::fixed("Lingkup", "Scope")),
        Column::brief("kepada", Text::fixed("Kepada", "To")),
        Column::brief("tanggal", Text::fixed("Tanggal", "Date")),
    ];
    let reports = reports.collect();
    document.add(
        Text::fixed("Laporan", "Reports"),
        Body::table(Table::of(columns, reports)),
    );
    document
}
