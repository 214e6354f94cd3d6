//! Agreements on the use of regional assets. PP 27/2014.

use fastrand::Rng;
use ksd::model::{Date, Jenis, Naskah};
use toml_edit::{InlineTable, Table};

use super::book::Book;
use super::calendar::{before, serial, workday_before};
use super::spec::{Detail, Spec};
use super::themes::BMD;
use super::toml::{Put, day, list, money, table};

/// Theme, partner, day, term in months, rent or contribution a year in
/// millions of rupiah. Six of them lie in the days of the published count.
const DOCUMENTS: &[(usize, &str, Date, u32, u64)] = &[
    (0, "bank-etam", Date::known(2021, 3, 1), 60, 48),
    (1, "kejari-kukar", Date::known(2020, 9, 7), 60, 0),
    (2, "kota-samarinda", Date::known(2022, 5, 24), 60, 0),
    (3, "kop-tani-rampak", Date::known(2023, 8, 15), 36, 30),
    (4, "pt-wisata-kedang", Date::known(2022, 11, 8), 360, 325),
    (5, "pt-etam-lestari", Date::known(2024, 2, 20), 360, 410),
    (6, "pt-belayan-digital", Date::known(2024, 9, 3), 120, 60),
    (7, "bumd-tirta-tepian", Date::known(2025, 7, 8), 240, 275),
];

/// Writes the sample's agreements, and the extension of the first.
pub fn documents(book: &mut Book<'_>) {
    for (at, &(theme, partner, signed, months, _)) in DOCUMENTS.iter().enumerate() {
        let partner = book.partner(partner);
        let mut spec = Spec::new(
            Naskah::PerjanjianBmd,
            Jenis::Bmd,
            &BMD[theme],
            vec![partner],
        );
        spec.detail = Detail::Full;
        let id = book.add(spec.clone().signed_for(signed, months));
        if at == 0 {
            spec = spec.signed_for(Date::known(2026, 3, 1), 60);
            spec.judul = "Perpanjangan sewa ruang layanan kas di Kantor Bupati".to_owned();
            spec.signed = Some(Date::known(2026, 2, 24));
            spec.perpanjangan_dari = Some(id);
            book.add(spec);
        }
    }
}

/// Writes `[pembiayaan]` and `[bmd]`.
pub fn steps(spec: &Spec<'_>, root: &mut Table, rng: &mut Rng) {
    let Some(signed) = spec.signed.filter(|_| spec.jenis == Jenis::Bmd) else {
        return;
    };
    let (bentuk, asset) = spec.theme.rincian[0];
    let yearly = DOCUMENTS
        .iter()
        .find(|document| BMD[document.0].slug == spec.theme.slug)
        .map_or(0, |document| 1_000_000 * document.4);
    let years = match (spec.start, spec.end) {
        (Some(start), Some(end)) => (start.days_until(end.next()) + 20) / 365,
        _ => 0,
    };
    let funding = table(root, "pembiayaan");
    funding.put(
        "sumber",
        list([if bentuk == "pinjam-pakai" {
            "para-pihak"
        } else {
            "mitra"
        }]),
    );
    if yearly > 0 {
        funding.put("nilai", money(yearly * years.unsigned_abs()));
    }
    let approved = before(signed, rng, 20, 40);
    let mut approval = InlineTable::new();
    approval.put(
        "nomor",
        format!("032/{:03}/BPKAD/{}", serial(approved), approved.year()),
    );
    approval.put("tanggal", day(approved));
    approval.put("oleh", "kepala-daerah");
    let infrastructure = bentuk == "kspi" || spec.theme.slug == "menara-jaringan";
    let bmd = table(root, "bmd");
    bmd.put("bentuk", bentuk);
    bmd.put("objek", asset);
    bmd.put("luas_m2", spec.theme.ukuran.2 as i64);
    if infrastructure {
        bmd.put("infrastruktur", true);
    }
    if infrastructure && bentuk == "sewa" {
        bmd.put("alasan_lebih_lima_tahun", "infrastruktur");
    }
    bmd.put("persetujuan", approval);
    if matches!(bentuk, "ksp" | "bgs" | "kspi") {
        let won = before(approved, rng, 20, 40);
        bmd.put(
            "tender",
            format!(
                "Berita acara hasil tender nomor 027/{:03}/{}",
                serial(won),
                won.year()
            ),
        );
    }
    if yearly > 0 {
        bmd.put("nilai_per_tahun", money(yearly));
    }
    if bentuk == "sewa" {
        // Two working days before, and one more to be safe on long weekends.
        let paid = workday_before(before(signed, rng, 6, 9));
        bmd.put("disetor", day(paid));
    }
}
