//! An entry of the mapping, and what followed.

use super::{Told, cells, fact, key, office, partner_name, words};
use crate::model::{Kind, Potensi, key};
use crate::output::{Body, Cell, Column, Document, Table};
use crate::registry::Record;
use crate::text;
use crate::text::Text;

/// Tells all of it.
pub(super) fn tell(told: &Told<'_>, record: &Record<Potensi>) -> Document {
    let registry = told.registry;
    let mut document = Document::new(text!("{judul}", "{judul}"; judul = record.judul.as_str()));
    let candidates: Vec<String> = record
        .calon_mitra
        .iter()
        .map(|id| partner_name(registry, id))
        .collect();
    let status = registry.status_of_potensi(record, told.as_of);
    let years = match (record.tahun_mulai, record.tahun_selesai) {
        (Some(first), Some(last)) => Some(format!("{first}-{last}")),
        (first, last) => first.or(last).map(|year| year.to_string()),
    };
    let discussed = &record.pembahasan;
    let minutes = &discussed.berita_acara;
    let key = |path, cell| key(Kind::Potensi, path, cell);
    let facts = vec![
        fact(Text::fixed("Id", "Id"), Some(&record.id)),
        key(key!(Potensi: tahun), Cell::Year(record.tahun)),
        (Text::fixed("Status", "Status"), Cell::named(Some(status))),
        key(key!(Potensi: jenis), Cell::named(record.jenis)),
        key(key!(Potensi: sifat), Cell::named(record.sifat)),
        key(
            key!(Potensi: pemrakarsa),
            office(registry, record.pemrakarsa.as_deref()),
        ),
        key(
            key!(Potensi: urusan),
            words(record.urusan.iter().map(|urusan| urusan.name())),
        ),
        key(key!(Potensi: calon_mitra), cells(&candidates)),
        key(
            key!(Potensi: prioritas),
            Cell::text(record.prioritas.as_ref()),
        ),
        fact(
            Text::fixed("Rencana tahun", "Planned years"),
            years.as_deref(),
        ),
        key(
            key!(Potensi: permasalahan),
            Cell::text(record.permasalahan.as_deref()),
        ),
        key(key!(Potensi: uraian), Cell::text(record.uraian.as_deref())),
        key(
            key!(Potensi: manfaat),
            Cell::text(record.manfaat.as_deref()),
        ),
        key(key!(Potensi: lokasi), cells(&record.lokasi)),
        key(
            key!(Potensi: pembahasan.forum),
            Cell::named(discussed.forum),
        ),
        key(
            key!(Potensi: pembahasan.tanggal),
            Cell::date(discussed.tanggal),
        ),
        key(
            key!(Potensi: pembahasan.berita_acara),
            Cell::text(minutes.nomor.as_deref()),
        ),
        key(
            key!(Potensi: penetapan),
            Cell::text(record.penetapan.nomor.as_deref()),
        ),
        fact(
            Text::fixed("Berkas", "File"),
            Some(&registry.shown(&record.file)),
        ),
    ];
    document.add(Text::fixed("", ""), Body::Facts(facts));
    document.add(
        Text::fixed("Program dan kegiatan", "Programmes and activities"),
        Body::table(programmes(record)),
    );
    let follow_ups = registry.follow_ups(record, told.as_of).map(|document| {
        let state = registry.state(document, told.as_of);
        text!(
            "{naskah} {id}: {judul} ({status})", "{naskah} {id}: {judul} ({status})";
            naskah = document.naskah,
            id = document.id.as_str(),
            judul = document.judul.as_str(),
            status = state.status
        )
    });
    let mut lines: Vec<Text> = follow_ups.collect();
    if lines.is_empty() {
        lines.push(Text::fixed(
            "belum ada naskah yang menindaklanjuti entri ini",
            "no document follows this entry up yet",
        ));
    }
    document.add(
        Text::fixed("Tindak lanjut", "Follow-up"),
        Body::Lines(lines),
    );
    document
}

fn programmes(record: &Potensi) -> Table {
    let rows = record.program.iter().map(|line| {
        vec![
            Cell::Year(line.tahun),
            Cell::text(line.program.as_deref()),
            Cell::text(line.kegiatan.as_deref()),
            line.pagu.map_or(Cell::Empty, Cell::Money),
        ]
    });
    let columns = vec![
        Column::brief("tahun", Text::fixed("Tahun", "Year")),
        Column::brief("program", Text::fixed("Program", "Programme")),
        Column::brief("kegiatan", Text::fixed("Kegiatan", "Activity")),
        Column::brief("pagu", Text::fixed("Pagu (Rp)", "Ceiling (Rp)")),
    ];
    let rows = rows.collect();
    Table::of(columns, rows)
}
