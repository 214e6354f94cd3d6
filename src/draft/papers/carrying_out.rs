//! Papers of carrying out, and of the end.

use super::{About, Paper, Tahap, template};
use crate::law::{Basis, PM22, PM25, PP28, ksdd, ksdpk, luar_negeri, sinergi};
use crate::model::{Jenis, KerjaSama, Naskah, UsulKelanjutan, key};
use crate::text::Text;

/// They all.
pub(super) static LIST: &[Paper] = &[
    Paper {
        slug: "serah-terima-naskah",
        name: Text::fixed(
            "Berita acara serah terima naskah asli",
            "Record of handing over an original",
        ),
        tahap: Tahap::Pelaksanaan,
        step: key!(arsip),
        basis: &[
            ksdd(&PM22, "Pasal 16 ayat (2)"),
            ksdpk(&PM22, "Pasal 38 ayat (2)"),
            sinergi(&PM22, "Pasal 59 ayat (2)"),
        ],
        about: About::Document(|_, record| record.is_signed() && is_domestic(record)),
        template: template!("serah-terima-naskah.md"),
    },
    Paper {
        slug: "penyampaian-nk-rk",
        name: Text::fixed(
            "Surat penyampaian Nota Kesepakatan dan Rencana Kerja kepada Menteri",
            "Letter with a Nota Kesepakatan and Rencana Kerja to the Minister",
        ),
        tahap: Tahap::Pelaksanaan,
        step: key!(sinergi.ke_menteri),
        basis: &[sinergi(&PM22, "Pasal 57 ayat (3)")],
        about: About::Document(|_, record| {
            let nota = record.naskah == Naskah::NotaKesepakatan && stands_alone(record);
            record.jenis == Jenis::Sinergi && nota && record.is_signed()
        }),
        template: template!("penyampaian-nk-rk.md"),
    },
    Paper {
        slug: "instrumen-monitoring",
        name: Text::fixed(
            "Instrumen monitoring per perangkat daerah",
            "Form for monitoring, of an office",
        ),
        tahap: Tahap::Pelaksanaan,
        step: key!(laporan),
        basis: REPORT,
        about: About::Document(|_, record| is_carried_out(record)),
        template: template!("instrumen-monitoring.md"),
    },
    Paper {
        slug: "tagihan-laporan",
        name: Text::fixed("Surat tagihan laporan", "Letter that asks for reports"),
        tahap: Tahap::Pelaksanaan,
        step: key!(laporan),
        basis: REPORT,
        about: About::Document(|_, record| is_carried_out(record)),
        template: template!("tagihan-laporan.md"),
    },
    Paper {
        slug: "berita-acara-evaluasi",
        name: Text::fixed("Berita acara evaluasi", "Record of an evaluation"),
        tahap: Tahap::Pelaksanaan,
        step: key!(evaluasi),
        basis: &[
            ksdd(&PM22, "Pasal 46 ayat (2) huruf h"),
            ksdpk(&PM22, "Pasal 46 ayat (2) huruf h"),
            sinergi(&PM22, "Pasal 46 ayat (2) huruf h"),
            luar_negeri(&PM25, "Pasal 37"),
        ],
        about: About::Document(|_, record| is_carried_out(record)),
        template: template!("berita-acara-evaluasi.md"),
    },
    Paper {
        slug: "kelengkapan-perselisihan",
        name: Text::fixed(
            "Kelengkapan dokumen penyelesaian perselisihan",
            "Papers for settling a dispute",
        ),
        tahap: Tahap::Pelaksanaan,
        step: key!(perselisihan),
        basis: &[
            ksdd(&PM22, "Pasal 18 ayat (2)"),
            sinergi(&PM22, "Pasal 46 ayat (2) huruf h"),
            ksdpk(&PP28, "Pasal 21"),
        ],
        about: About::Document(|_, record| is_domestic(record) && is_disputed(record)),
        template: template!("kelengkapan-perselisihan.md"),
    },
    Paper {
        slug: "berita-acara-perselisihan",
        name: Text::fixed(
            "Berita acara penyelesaian perselisihan",
            "Record of settling a dispute",
        ),
        tahap: Tahap::Pelaksanaan,
        step: key!(perselisihan),
        basis: &[
            ksdd(&PM22, "Pasal 18 ayat (3)"),
            ksdd(&PM22, "Pasal 19 ayat (2)"),
            sinergi(&PM22, "Pasal 46 ayat (2) huruf h"),
            ksdpk(&PP28, "Pasal 21"),
        ],
        about: About::Document(|_, record| is_domestic(record) && is_disputed(record)),
        template: template!("berita-acara-perselisihan.md"),
    },
    Paper {
        slug: "permohonan-penyelesaian-perselisihan",
        name: Text::fixed(
            "Permohonan penyelesaian perselisihan kepada TKKSD provinsi atau Menteri",
            "Request to the TKKSD of the province or the Minister to settle a dispute",
        ),
        tahap: Tahap::Pelaksanaan,
        step: key!(perselisihan),
        basis: &[
            ksdd(&PM22, "Pasal 19 ayat (1)"),
            ksdd(&PM22, "Pasal 21 ayat (1)"),
        ],
        about: About::Document(|_, record| record.jenis == Jenis::Ksdd && is_disputed(record)),
        template: template!("permohonan-penyelesaian-perselisihan.md"),
    },
    Paper {
        slug: "usul-perpanjangan",
        name: Text::fixed("Usul perpanjangan kepada mitra", "Proposal to extend"),
        tahap: Tahap::Pengakhiran,
        step: key!(kelanjutan),
        basis: &[
            ksdd(&PM22, "Pasal 9 ayat (3)").of(&[Naskah::KesepakatanBersama]),
            ksdpk(&PM22, "Pasal 32 ayat (3)").of(&[Naskah::KesepakatanBersama]),
            ksdd(&PM22, "Pasal 41 ayat (1)").of(&[Naskah::Pks, Naskah::Kontrak]),
            ksdpk(&PM22, "Pasal 41 ayat (1)").of(&[Naskah::Pks, Naskah::Kontrak]),
            sinergi(&PM22, "Pasal 42 ayat (1)").of(&[Naskah::NotaKesepakatan]),
        ],
        about: About::Document(|_, record| {
            may_go_on(record) && record.kelanjutan.usul != Some(UsulKelanjutan::TidakDiperpanjang)
        }),
        template: template!("usul-perpanjangan.md"),
    },
    Paper {
        slug: "pemberitahuan-tidak-diperpanjang",
        name: Text::fixed(
            "Pemberitahuan tidak diperpanjang",
            "Notice that it is not extended",
        ),
        tahap: Tahap::Pengakhiran,
        step: key!(kelanjutan),
        basis: &[
            ksdd(&PP28, "Pasal 9 ayat (1) huruf a"),
            ksdpk(&PP28, "Pasal 22 ayat (1)"),
            sinergi(&PM22, "Pasal 42 ayat (1)").of(&[Naskah::NotaKesepakatan]),
        ],
        about: About::Document(|_, record| {
            may_go_on(record) && record.kelanjutan.usul != Some(UsulKelanjutan::Perpanjangan)
        }),
        template: template!("pemberitahuan-tidak-diperpanjang.md"),
    },
    Paper {
        slug: "berita-acara-pengakhiran",
        name: Text::fixed("Berita acara pengakhiran", "Record of the end"),
        tahap: Tahap::Pengakhiran,
        step: key!(pengakhiran),
        basis: &[
            ksdd(&PP28, "Pasal 9 ayat (1)"),
            ksdpk(&PP28, "Pasal 22"),
            luar_negeri(&PM25, "Pasal 34"),
        ],
        about: About::Document(|_, record| {
            let ends = !matches!(record.jenis, Jenis::Sinergi | Jenis::Bmd);
            ends && record.is_signed() && stands_alone(record)
        }),
        template: template!("berita-acara-pengakhiran.md"),
    },
];

/// Who reports, and on what.
const REPORT: &[Basis] = &[
    ksdd(&PM22, "Pasal 17 ayat (1)"),
    ksdd(&PM22, "Pasal 17 ayat (5)"),
    ksdpk(&PM22, "Pasal 39 ayat (1)"),
    ksdpk(&PM22, "Pasal 39 ayat (5)"),
    sinergi(&PM22, "Pasal 60 ayat (1)"),
    luar_negeri(&PM25, "Pasal 37"),
];

/// Permendagri 22/2020 knows it.
fn is_domestic(record: &KerjaSama) -> bool {
    matches!(record.jenis, Jenis::Ksdd | Jenis::Ksdpk | Jenis::Sinergi)
}

fn stands_alone(record: &KerjaSama) -> bool {
    !record.is_addendum()
}

/// Signed, and not the use of an asset, which is reported by its own rules.
fn is_carried_out(record: &KerjaSama) -> bool {
    record.jenis != Jenis::Bmd && record.is_signed() && stands_alone(record)
}

fn is_disputed(record: &KerjaSama) -> bool {
    !record.perselisihan.is_empty()
}

/// Signed, with an end that is to come, and a text that can be extended.
fn may_go_on(record: &KerjaSama) -> bool {
    let text = matches!(
        record.naskah,
        Naskah::KesepakatanBersama | Naskah::Pks | Naskah::Kontrak | Naskah::NotaKesepakatan
    );
    let ends = record.waktu.tanpa_batas != Some(true) && record.pengakhiran.tanggal.is_none();
    is_domestic(record) && is_carried_out(record) && text && ends
}
