//! An entry of the mapping, and what followed.

use super::particulars::particulars;
use super::{Facts, Told, cells, history, office, partner, words};
use crate::model::{Kind, Potensi, key};
use crate::output::{Body, Cell, Document, Table, sheet};
use crate::registry::Record;
use crate::text;
use crate::text::Text;

/// What a chapter of its own tells.
const ELSEWHERE: &[&str] = &[
    key!(Potensi: judul),
    key!(Potensi: tahun),
    key!(Potensi: jenis),
    key!(Potensi: sifat),
    key!(Potensi: pemrakarsa),
    key!(Potensi: urusan),
    key!(Potensi: calon_mitra),
    key!(Potensi: prioritas),
    key!(Potensi: tahun_mulai),
    key!(Potensi: tahun_selesai),
    key!(Potensi: permasalahan),
    key!(Potensi: uraian),
    key!(Potensi: manfaat),
    key!(Potensi: lokasi),
    key!(Potensi: perencanaan.program),
    key!(Potensi: perkiraan_nilai),
    key!(Potensi: pembahasan.forum),
    key!(Potensi: pembahasan.tanggal),
    key!(Potensi: pembahasan.berita_acara.nomor),
    key!(Potensi: penetapan.nomor),
    key!(Potensi: program),
    key!(Potensi: pengecualian),
];

/// Tells all of it.
pub(super) fn tell(told: &Told<'_>, record: &Record<Potensi>) -> Document {
    let registry = told.registry;
    let mut document = Document::new(Text::same(&record.judul));
    let candidates = record.calon_mitra.iter();
    let candidates: Vec<String> = candidates.map(|id| partner(registry, id)).collect();
    let status = registry.status_of_potensi(record, told.as_of);
    let years = match (record.tahun_mulai, record.tahun_selesai) {
        (Some(first), Some(last)) => Some(format!("{first}-{last}")),
        (first, last) => first.or(last).map(|year| year.to_string()),
    };
    let discussed = &record.pembahasan;
    let minutes = &discussed.berita_acara;
    let facts = Facts::of(Kind::Potensi, &record.id)
        .key(key!(Potensi: tahun), Cell::Year(record.tahun))
        .fact(("Status", "Status"), Cell::named(Some(status)))
        .key(key!(Potensi: jenis), Cell::named(record.jenis))
        .key(key!(Potensi: sifat), Cell::named(record.sifat))
        .key(
            key!(Potensi: pemrakarsa),
            office(registry, record.pemrakarsa.as_deref()),
        )
        .key(
            key!(Potensi: urusan),
            words(record.urusan.iter().map(|urusan| urusan.name())),
        )
        .key(key!(Potensi: calon_mitra), cells(&candidates))
        .key(
            key!(Potensi: prioritas),
            Cell::text(record.prioritas.as_ref()),
        )
        .fact(("Rencana tahun", "Planned years"), years)
        .key(key!(Potensi: permasalahan), record.permasalahan.clone())
        .key(key!(Potensi: uraian), record.uraian.clone())
        .key(key!(Potensi: manfaat), record.manfaat.clone())
        .key(key!(Potensi: lokasi), cells(&record.lokasi))
        .key(
            key!(Potensi: perencanaan.program),
            cells(&record.perencanaan.program),
        )
        .key(
            key!(Potensi: perkiraan_nilai.penerimaan),
            record
                .perkiraan_nilai
                .penerimaan
                .map_or(Cell::Empty, Cell::Money),
        )
        .key(
            key!(Potensi: perkiraan_nilai.investasi),
            record
                .perkiraan_nilai
                .investasi
                .map_or(Cell::Empty, Cell::Money),
        )
        .key(
            key!(Potensi: pembahasan.forum),
            Cell::named(discussed.forum),
        )
        .key(key!(Potensi: pembahasan.tanggal), discussed.tanggal)
        .key(
            key!(Potensi: pembahasan.berita_acara),
            minutes.nomor.clone(),
        )
        .key(key!(Potensi: penetapan), record.penetapan.nomor.clone())
        .finish(registry, &record.file);
    document.add(Text::EMPTY, facts);
    document.add(
        ("Program dan kegiatan", "Programmes and activities"),
        programmes(record),
    );
    document.add(
        ("Rincian", "Particulars"),
        particulars(told, Kind::Potensi, record, ELSEWHERE),
    );
    document.add(
        ("Pengecualian", "Exemptions"),
        history::exemptions(told, &record.pengecualian),
    );
    let follow_ups = registry.follow_ups(record, told.as_of).map(|document| {
        let state = registry.state(document, told.as_of);
        text!(
            "{naskah} {id}: {judul} ({status})",
            "{naskah} {id}: {judul} ({status})",
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
    document.add(("Tindak lanjut", "Follow-up"), Body::Lines(lines));
    document
}

fn programmes(record: &Potensi) -> Table {
    sheet(&record.program)
        .column("tahun", ("Tahun", "Year"), |line| Cell::Year(line.tahun))
        .column("program", ("Program", "Programme"), |line| {
            line.program.clone()
        })
        .column("kegiatan", ("Kegiatan", "Activity"), |line| {
            line.kegiatan.clone()
        })
        .column("sub_kegiatan", ("Subkegiatan", "Part"), |line| {
            line.sub_kegiatan.clone()
        })
        .column("kode", ("Kode", "Code"), |line| line.kode.clone())
        .column("pagu", ("Pagu (Rp)", "Ceiling (Rp)"), |line| {
            line.pagu.map_or(Cell::Empty, Cell::Money)
        })
        .bare()
}
