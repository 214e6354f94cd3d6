//! A document of cooperation.

use super::particulars::particulars;
use super::{Facts, Told, cells, family, history, named, office, partner, steps, timeline, words};
use crate::model::{KerjaSama, Kind, SuratKuasa, key, recorded};
use crate::output::{Body, Cell, Document, Table, sheet};
use crate::registry::{Record, Registry, State, Status, completeness};
use crate::report::names::office_name;
use crate::text;
use crate::text::{Text, counted};

/// What a chapter of its own tells.
const ELSEWHERE: &[&str] = &[
    key!(judul),
    key!(jenis),
    key!(sifat),
    key!(naskah),
    key!(sebutan),
    key!(ragam),
    key!(waktu.ditandatangani),
    key!(waktu.tahun),
    key!(waktu.mulai),
    key!(waktu.berakhir),
    key!(waktu.dinyatakan),
    key!(pengakhiran),
    key!(tidak_dilanjutkan),
    key!(kelanjutan),
    key!(pemrakarsa),
    key!(perangkat_pelaksana),
    key!(urusan),
    key!(latar_belakang),
    key!(maksud_tujuan),
    key!(objek),
    key!(ruang_lingkup),
    key!(lokasi),
    key!(manfaat),
    key!(penerima_manfaat),
    key!(dampak),
    key!(perencanaan.misi),
    key!(perencanaan.program),
    key!(pembiayaan.nilai),
    key!(pembiayaan.sumber),
    key!(potensi),
    key!(induk),
    key!(perpanjangan_dari),
    key!(addendum_dari),
    key!(arsip.asli),
    key!(arsip.berkas),
    key!(arsip.tautan),
    key!(catatan),
    key!(daerah),
    key!(mitra),
    key!(laporan),
    key!(evaluasi),
    key!(hasil_tahunan),
    key!(hambatan),
    key!(perselisihan),
    key!(pengecualian),
];

/// Tells all of it.
pub(super) fn tell(told: &Told<'_>, record: &Record<KerjaSama>) -> Document {
    let registry = told.registry;
    let state = registry.state(record, told.as_of);
    let mut document = Document::new(Text::same(&record.judul));
    document.add(Text::EMPTY, facts(told, record, &state));
    document.add(("Para pihak", "Parties"), parties(registry, record));
    document.add(
        ("Keluarga", "Family"),
        Body::Tree(family::tree(told, record)),
    );
    let complete = completeness(registry, record);
    document.add(("Langkah", "Steps"), steps::steps(told, record, &complete));
    document.add(
        text!(
            "Kelengkapan {n}%",
            "Completeness {n}%",
            n = complete.per_cent()
        ),
        Body::Lines(steps::missing(&complete)),
    );
    document.add(
        ("Rincian", "Particulars"),
        particulars(told, Kind::KerjaSama, record, ELSEWHERE),
    );
    document.add(("Laporan", "Reports"), history::reports(told, record));
    document.add(
        ("Evaluasi", "Evaluations"),
        history::evaluations(told, record),
    );
    document.add(
        ("Hasil tahunan", "Results of the years"),
        history::results(told, record),
    );
    document.add(("Hambatan", "Obstacles"), history::obstacles(told, record));
    document.add(
        ("Perselisihan", "Disputes"),
        history::disputes(told, record),
    );
    document.add(
        ("Pengecualian", "Exemptions"),
        history::exemptions(told, &record.pengecualian),
    );
    document.add(("Linimasa", "Timeline"), timeline::happened(told, record));
    document
}

fn facts(told: &Told<'_>, record: &Record<KerjaSama>, state: &State<'_>) -> Body {
    let registry = told.registry;
    let signed = match record.waktu.ditandatangani {
        Some(day) if state.status != Status::Rencana => Cell::Date(day),
        None if record.signed_by(told.as_of) => match record.waktu.tahun {
            Some(year) => Cell::said(text!(
                "dalam tahun {year}, pada hari yang tidak diketahui",
                "in {year}, on a day not known",
                year
            )),
            None => Cell::said(("pada hari yang tidak diketahui", "on a day not known")),
        },
        _ => Cell::Empty,
    };
    Facts::of(Kind::KerjaSama, &record.id)
        .key(key!(daerah.nomor), record.daerah.nomor.clone())
        .key(key!(sebutan), record.sebutan.clone())
        .fact(("Addendum dari", "Addendum of"), changes(registry, record))
        .key(key!(jenis), kind(record))
        .key(key!(ragam), Cell::named(record.ragam))
        .fact(("Status", "Status"), own_status(told, record, state))
        .fact(
            ("Status naskah yang diubah", "Status of what it changes"),
            status_of_changed(told, record),
        )
        .key(key!(waktu.ditandatangani), signed)
        .key(key!(waktu.mulai), record.waktu.mulai)
        .fact(("Berakhir", "End"), state.last_day)
        .key(key!(waktu.dinyatakan), record.waktu.dinyatakan.clone())
        .key(key!(pengakhiran), ending(record, state))
        .key(key!(tidak_dilanjutkan), dropped(record, state))
        .key(key!(kelanjutan), settled(told, record))
        .key(
            key!(pemrakarsa),
            office(registry, record.pemrakarsa.as_deref()),
        )
        .key(key!(perangkat_pelaksana), carried_out_by(registry, record))
        .key(
            key!(urusan),
            words(record.urusan.iter().map(|urusan| urusan.name())),
        )
        .key(key!(latar_belakang), record.latar_belakang.clone())
        .key(key!(maksud_tujuan), record.maksud_tujuan.clone())
        .key(key!(objek), cells(&record.objek))
        .key(key!(ruang_lingkup), cells(&record.ruang_lingkup))
        .key(key!(lokasi), cells(&record.lokasi))
        .key(key!(manfaat), record.manfaat.clone())
        .key(key!(penerima_manfaat), record.penerima_manfaat.clone())
        .key(key!(dampak), record.dampak.clone())
        .key(key!(perencanaan.misi), cells(&record.perencanaan.misi))
        .key(
            key!(perencanaan.program),
            cells(&record.perencanaan.program),
        )
        .key(key!(pembiayaan.nilai), value(record))
        .key(
            key!(pembiayaan.sumber),
            words(record.pembiayaan.sumber.iter().map(|source| source.name())),
        )
        .key(key!(potensi), record.potensi.clone())
        .key(key!(arsip.asli), record.arsip.asli.clone())
        .key(key!(arsip.berkas), record.arsip.berkas.clone())
        .key(key!(arsip.tautan), record.arsip.tautan.clone())
        .key(key!(catatan), record.catatan.clone())
        .finish(registry, &record.file)
}

fn carried_out_by(registry: &Registry, record: &KerjaSama) -> Cell {
    let offices = record.perangkat_pelaksana.iter();
    Cell::list(
        offices
            .map(|id| named(office_name(registry, id), id))
            .collect(),
    )
}

fn kind(record: &KerjaSama) -> Cell {
    let sifat = record
        .sifat
        .map_or(Text::EMPTY, |sifat| text!(" {sifat}", " {sifat}", sifat));
    Cell::said(text!(
        "{jenis}{sifat}, {naskah}",
        "{jenis}{sifat}, {naskah}",
        jenis = record.jenis,
        sifat,
        naskah = record.naskah
    ))
}

/// What an addendum changes: its text, id and title.
fn changes(registry: &Registry, record: &KerjaSama) -> Cell {
    let Some(id) = record.addendum_dari.as_deref() else {
        return Cell::Empty;
    };
    Cell::said(match registry.changed(record) {
        Some(changed) => text!(
            "{naskah} {id}: {judul}",
            "{naskah} {id}: {judul}",
            naskah = changed.naskah,
            id,
            judul = changed.judul.as_str()
        ),
        None => Text::same(id),
    })
}

/// The state of a document; an addendum that sets no end of its own has none.
fn own_status(told: &Told<'_>, record: &Record<KerjaSama>, state: &State<'_>) -> Cell {
    match record.is_addendum() && state.status == Status::TidakDiketahui {
        true => Cell::Empty,
        false => Cell::said(status(told, state)),
    }
}

/// The state of what an addendum changes.
fn status_of_changed(told: &Told<'_>, record: &Record<KerjaSama>) -> Cell {
    let registry = told.registry;
    let changed = registry.changed_in_the_end(record);
    match changed.id == record.id {
        true => Cell::Empty,
        false => Cell::said(status(told, &registry.state(changed, told.as_of))),
    }
}

/// The state in words: with the days left, and with who extends it.
pub(super) fn status(told: &Told<'_>, state: &State<'_>) -> Text {
    let extended = match state.extended_by {
        None => state.followed_by.map_or(Text::EMPTY, |next| {
            text!(
                "; dilanjutkan oleh {id}",
                "; followed by {id}",
                id = next.id.as_str()
            )
        }),
        Some(extension) if state.gap => text!(
            "; diperpanjang oleh {id} dengan jeda",
            "; extended by {id} with a gap",
            id = extension.id.as_str()
        ),
        Some(extension) => text!(
            "; diperpanjang oleh {id}",
            "; extended by {id}",
            id = extension.id.as_str()
        ),
    };
    let left = match (state.status, state.days_left) {
        (Status::Berlaku, Some(days)) => {
            text!(
                ", {days} lagi",
                ", {days} left",
                days = counted(days, "hari", "day", "days")
            )
        }
        _ => Text::EMPTY,
    };
    text!(
        "{status}{left} (keadaan per {as_of}){extended}",
        "{status}{left} (as of {as_of}){extended}",
        status = state.status,
        left,
        as_of = told.as_of,
        extended
    )
}

fn ending(record: &KerjaSama, state: &State<'_>) -> Cell {
    let (Some(reason), Status::Diakhiri) = (record.pengakhiran.alasan, state.status) else {
        return Cell::Empty;
    };
    told_with(reason.name(), record.pengakhiran.dasar.as_deref())
}

fn dropped(record: &KerjaSama, state: &State<'_>) -> Cell {
    let dropped = &record.tidak_dilanjutkan;
    let (Some(reason), Status::TidakDilanjutkan) = (dropped.alasan, state.status) else {
        return Cell::Empty;
    };
    told_with(reason.name(), dropped.dasar.as_deref())
}

fn settled(told: &Told<'_>, record: &Record<KerjaSama>) -> Cell {
    let settled = record.settled(told.as_of);
    match settled.and_then(|settled| Some((settled.usul?, settled.dasar.as_deref()))) {
        Some((usul, basis)) => told_with(usul.name(), basis),
        None => Cell::Empty,
    }
}

/// What was settled, with the paper that says so.
fn told_with(said: Text, basis: Option<&str>) -> Cell {
    let basis = basis.filter(|basis| !basis.is_empty());
    let basis = basis.map_or_else(String::new, |basis| format!(" ({basis})"));
    Cell::said(text!("{said}{basis}", "{said}{basis}", said, basis))
}

fn value(record: &KerjaSama) -> Cell {
    record.pembiayaan.nilai.map_or(Cell::Empty, |amount| {
        Cell::said(text!("Rp{amount}", "Rp{amount}", amount))
    })
}

/// A party as the document names it.
struct Party<'a> {
    name: String,
    signer: Option<&'a str>,
    office: Option<&'a str>,
    capacity: Cell,
    number: Option<&'a str>,
    proxy: &'a SuratKuasa,
}

pub(super) fn parties(registry: &Registry, record: &KerjaSama) -> Table {
    let us = &record.daerah;
    let us = Party {
        name: registry.settings.daerah.nama.clone(),
        signer: us.penandatangan.as_deref(),
        office: us.jabatan.as_deref(),
        capacity: Cell::named(us.peran),
        number: us.nomor.as_deref(),
        proxy: &us.surat_kuasa,
    };
    let them = record.mitra.iter().map(|party| Party {
        name: partner(registry, &party.id),
        signer: party.penandatangan.as_deref(),
        office: party.jabatan.as_deref(),
        capacity: Cell::named(party.peran),
        number: party.nomor.as_deref(),
        proxy: &party.surat_kuasa,
    });
    sheet(std::iter::once(us).chain(them))
        .column("pihak", ("Pihak", "Party"), |party| party.name.clone())
        .column("penandatangan", ("Penanda tangan", "Signer"), |party| {
            Cell::text(party.signer)
        })
        .column("jabatan", ("Jabatan", "Office"), |party| {
            Cell::text(party.office)
        })
        .column("peran", ("Peran", "Capacity"), |party| {
            party.capacity.clone()
        })
        .column("nomor", ("Nomor", "Number"), |party| {
            Cell::text(party.number)
        })
        .column(
            "surat_kuasa",
            ("Surat kuasa", "Power of attorney"),
            |party| power(party.proxy),
        )
        .bare()
}

fn power(paper: &SuratKuasa) -> Cell {
    let number = paper.nomor.as_deref().unwrap_or("-");
    match paper.tanggal {
        _ if !recorded(paper) => Cell::Empty,
        date => {
            let date = date.map_or(Text::EMPTY, |date| text!(", {date}", ", {date}", date));
            let copied = match paper.tembusan {
                Some(true) => Text::fixed("; ditembuskan", "; copied to the office"),
                Some(false) => Text::fixed("; tanpa tembusan", "; without a copy"),
                None => Text::EMPTY,
            };
            Cell::said(text!(
                "{number}{date}{copied}",
                "{number}{date}{copied}",
                number,
                date,
                copied
            ))
        }
    }
}
