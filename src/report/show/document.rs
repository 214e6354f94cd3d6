//! A document of cooperation.

use super::{
    Told, cells, fact, family, history, key, office, partner_name, steps, timeline, words,
};
use crate::model::{KerjaSama, Kind, SuratKuasa, key, recorded};
use crate::output::{Body, Cell, Column, Document, Table};
use crate::registry::{Record, Registry, State, Status, completeness};
use crate::text;
use crate::text::Text;

/// Tells all of it.
pub(super) fn tell(told: &Told<'_>, record: &Record<KerjaSama>) -> Document {
    let registry = told.registry;
    let state = registry.state(record, told.as_of);
    let mut document = Document::new(text!("{judul}", "{judul}"; judul = record.judul.as_str()));
    document.add(
        Text::fixed("", ""),
        Body::Facts(facts(told, record, &state)),
    );
    document.add(
        Text::fixed("Para pihak", "Parties"),
        Body::table(parties(registry, record)),
    );
    document.add(
        Text::fixed("Keluarga", "Family"),
        Body::Tree(family::tree(told, record)),
    );
    let complete = completeness(registry, record);
    document.add(
        Text::fixed("Langkah", "Steps"),
        Body::table(steps::steps(registry, record, &complete)),
    );
    document.add(
        text!("Kelengkapan {n}%", "Completeness {n}%"; n = complete.per_cent()),
        Body::Lines(steps::missing_keys(&complete)),
    );
    document.add(
        Text::fixed("Laporan", "Reports"),
        Body::table(history::reports(told, record)),
    );
    document.add(
        Text::fixed("Evaluasi", "Evaluations"),
        Body::table(history::evaluations(told, record)),
    );
    document.add(
        Text::fixed("Perselisihan", "Disputes"),
        Body::table(history::disputes(told, record)),
    );
    document.add(
        Text::fixed("Linimasa", "Timeline"),
        Body::table(timeline::happened(told, record)),
    );
    document
}

fn facts(told: &Told<'_>, record: &Record<KerjaSama>, state: &State<'_>) -> Vec<(Text, Cell)> {
    let registry = told.registry;
    let signed = match record.waktu.ditandatangani {
        Some(day) if state.status != Status::Rancangan => Cell::Date(day),
        None if record.is_signed() => Cell::said(Text::fixed(
            "pada hari yang tidak diketahui",
            "on a day not known",
        )),
        _ => Cell::Empty,
    };
    let key = |path, cell| key(Kind::KerjaSama, path, cell);
    vec![
        fact(Text::fixed("Id", "Id"), Some(&record.id)),
        key(
            key!(daerah.nomor),
            Cell::text(record.daerah.nomor.as_deref()),
        ),
        key(key!(jenis), kind(record)),
        (
            Text::fixed("Status", "Status"),
            Cell::said(status(told, state)),
        ),
        key(key!(waktu.ditandatangani), signed),
        key(key!(waktu.mulai), Cell::date(record.waktu.mulai)),
        (Text::fixed("Berakhir", "End"), Cell::date(state.last_day)),
        key(key!(pengakhiran), ending(record, state)),
        key(
            key!(pemrakarsa),
            office(registry, record.pemrakarsa.as_deref()),
        ),
        key(
            key!(urusan),
            words(record.urusan.iter().map(|urusan| urusan.name())),
        ),
        key(
            key!(maksud_tujuan),
            Cell::text(record.maksud_tujuan.as_deref()),
        ),
        key(key!(objek), cells(&record.objek)),
        key(key!(ruang_lingkup), cells(&record.ruang_lingkup)),
        key(key!(lokasi), cells(&record.lokasi)),
        key(key!(perencanaan.misi), cells(&record.perencanaan.misi)),
        key(key!(pembiayaan.nilai), value(record)),
        key(
            key!(pembiayaan.sumber),
            words(record.pembiayaan.sumber.iter().map(|source| source.name())),
        ),
        key(key!(potensi), Cell::text(record.potensi.as_deref())),
        key(key!(arsip.asli), Cell::text(record.arsip.asli.as_deref())),
        key(
            key!(arsip.berkas),
            Cell::text(record.arsip.berkas.as_deref()),
        ),
        fact(
            Text::fixed("Berkas", "File"),
            Some(&registry.shown(&record.file)),
        ),
    ]
}

fn kind(record: &KerjaSama) -> Cell {
    let sifat = record.sifat.map_or(
        Text::fixed("", ""),
        |sifat| text!(" {sifat}", " {sifat}"; sifat = sifat),
    );
    Cell::said(text!(
        "{jenis}{sifat}, {naskah}", "{jenis}{sifat}, {naskah}";
        jenis = record.jenis, sifat = sifat, naskah = record.naskah
    ))
}

/// The state in words: with the days left, and with who extends it.
fn status(told: &Told<'_>, state: &State<'_>) -> Text {
    let extended = match state.extended_by {
        None => Text::fixed("", ""),
        Some(extension) if state.gap => text!(
            "; diperpanjang oleh {id} dengan jeda", "; extended by {id} with a gap";
            id = extension.id.as_str()
        ),
        Some(extension) => text!(
            "; diperpanjang oleh {id}", "; extended by {id}";
            id = extension.id.as_str()
        ),
    };
    let left = match (state.status, state.days_left) {
        (Status::Berlaku, Some(days)) => {
            text!(", {days} hari lagi", ", {days} days left"; days = days)
        }
        _ => Text::fixed("", ""),
    };
    text!(
        "{status}{left} (keadaan per {as_of}){extended}",
        "{status}{left} (as of {as_of}){extended}";
        status = state.status, left = left, as_of = told.as_of, extended = extended
    )
}

fn ending(record: &KerjaSama, state: &State<'_>) -> Cell {
    let (Some(reason), Status::Diakhiri) = (record.pengakhiran.alasan, state.status) else {
        return Cell::Empty;
    };
    let basis = record.pengakhiran.dasar.as_deref().unwrap_or_default();
    let basis = if basis.is_empty() {
        String::new()
    } else {
        format!(" ({basis})")
    };
    Cell::said(text!("{reason}{basis}", "{reason}{basis}"; reason = reason, basis = basis))
}

fn value(record: &KerjaSama) -> Cell {
    match record.pembiayaan.nilai {
        None => Cell::Empty,
        Some(amount) => Cell::said(text!("Rp{amount}", "Rp{amount}"; amount = amount)),
    }
}

fn parties(registry: &Registry, record: &KerjaSama) -> Table {
    let us = &record.daerah;
    let kuasa = |paper: &SuratKuasa| {
        if !recorded(paper) {
            return Cell::Empty;
        }
        let number = paper.nomor.as_deref().unwrap_or("-");
        match paper.tanggal {
            None => Cell::Text(number.to_owned()),
            Some(date) => Cell::said(
                text!("{number}, {date}", "{number}, {date}"; number = number, date = date),
            ),
        }
    };
    let mut rows = vec![vec![
        Cell::Text(registry.settings.daerah.nama.clone()),
        Cell::text(us.penandatangan.as_deref()),
        Cell::text(us.jabatan.as_deref()),
        Cell::named(us.peran),
        Cell::text(us.nomor.as_deref()),
        kuasa(&us.surat_kuasa),
    ]];
    rows.extend(record.mitra.iter().map(|party| {
        vec![
            Cell::Text(partner_name(registry, &party.id)),
            Cell::text(party.penandatangan.as_deref()),
            Cell::text(party.jabatan.as_deref()),
            Cell::named(party.peran),
            Cell::text(party.nomor.as_deref()),
            kuasa(&party.surat_kuasa),
        ]
    }));
    let columns = vec![
        Column::brief("pihak", Text::fixed("Pihak", "Party")),
        Column::brief("penandatangan", Text::fixed("Penanda tangan", "Signer")),
        Column::brief("jabatan", Text::fixed("Jabatan", "Office")),
        Column::brief("peran", Text::fixed("Peran", "Capacity")),
        Column::brief("nomor", Text::fixed("Nomor", "Number")),
        Column::brief(
            "surat_kuasa",
            Text::fixed("Surat kuasa", "Power of attorney"),
        ),
    ];
    Table::of(columns, rows)
}
