//! Papers of the decision: the team, the DPRD, the power to sign.

use super::{About, Paper, Tahap, template};
use crate::law::{
    Basis, PM22, PM25, PP28, adds_burden, ksdd, ksdpk, luar_negeri, needs_dprd, sinergi,
};
use crate::model::{Jenis, KerjaSama, Naskah, Peran, key};
use crate::text::Text;

/// They all.
pub(super) static LIST: &[Paper] = &[
    Paper {
        slug: "undangan-rapat-tkksd",
        name: Text::fixed(
            "Undangan rapat TKKSD",
            "Invitation to a meeting of the TKKSD",
        ),
        tahap: Tahap::Persetujuan,
        step: key!(rekomendasi_tkksd),
        basis: MEETING,
        about: About::Document(|_, record| is_domestic(record)),
        template: template!("undangan-rapat-tkksd.md"),
    },
    Paper {
        slug: "daftar-hadir-rapat-tkksd",
        name: Text::fixed(
            "Daftar hadir rapat TKKSD",
            "Who attended a meeting of the TKKSD",
        ),
        tahap: Tahap::Persetujuan,
        step: key!(rekomendasi_tkksd),
        basis: MEETING,
        about: About::Document(|_, record| is_domestic(record)),
        template: template!("daftar-hadir-rapat-tkksd.md"),
    },
    Paper {
        slug: "notulen-rapat-tkksd",
        name: Text::fixed("Notulen rapat TKKSD", "Minutes of a meeting of the TKKSD"),
        tahap: Tahap::Persetujuan,
        step: key!(rekomendasi_tkksd),
        basis: MEETING,
        about: About::Document(|_, record| is_domestic(record)),
        template: template!("notulen-rapat-tkksd.md"),
    },
    Paper {
        slug: "berita-acara-rapat-tkksd",
        name: Text::fixed(
            "Berita acara rapat TKKSD",
            "Record of what a meeting of the TKKSD agreed",
        ),
        tahap: Tahap::Persetujuan,
        step: key!(rekomendasi_tkksd),
        basis: MEETING,
        about: About::Document(|_, record| is_domestic(record)),
        template: template!("berita-acara-rapat-tkksd.md"),
    },
    Paper {
        slug: "rekomendasi-tkksd",
        name: Text::fixed(
            "Rekomendasi TKKSD untuk menandatangani",
            "Recommendation of the TKKSD to sign",
        ),
        tahap: Tahap::Persetujuan,
        step: key!(rekomendasi_tkksd),
        basis: &[
            ksdd(&PM22, "Pasal 46 ayat (2) huruf g"),
            ksdpk(&PM22, "Pasal 46 ayat (2) huruf g"),
            sinergi(&PM22, "Pasal 46 ayat (2) huruf g"),
        ],
        // A change is prepared "berkoordinasi dengan TKKSD", not recommended: Pasal 15
        // ayat (5), Pasal 37 ayat (4).
        about: About::Document(|_, record| {
            let recommended = record.naskah != Naskah::RencanaKerja && !record.is_addendum();
            is_domestic(record) && recommended
        }),
        template: template!("rekomendasi-tkksd.md"),
    },
    Paper {
        slug: "permohonan-persetujuan-dprd",
        name: Text::fixed(
            "Surat permohonan persetujuan DPRD dengan lampirannya",
            "Request for the approval of the DPRD, with what is attached",
        ),
        tahap: Tahap::Persetujuan,
        step: key!(dprd),
        basis: &[
            ksdd(&PM22, "Pasal 12 ayat (1) huruf a"),
            ksdpk(&PM22, "Pasal 34 ayat (2)"),
            ksdpk(&PM22, "Pasal 34 ayat (3)"),
            sinergi(&PM22, "Pasal 56 ayat (2)"),
            sinergi(&PM22, "Pasal 56 ayat (3)"),
            luar_negeri(&PM25, "Pasal 16 ayat (2)"),
            luar_negeri(&PM25, "Pasal 16 ayat (3)"),
            ksdd(&PM22, "Pasal 15 ayat (6)"),
            ksdpk(&PM22, "Pasal 37 ayat (5)"),
            sinergi(&PM22, "Pasal 58"),
        ],
        about: About::Document(|_, record| dprd_decides(record)),
        template: template!("permohonan-persetujuan-dprd.md"),
    },
    Paper {
        slug: "tindak-lanjut-kajian-dprd",
        name: Text::fixed(
            "Surat tindak lanjut hasil kajian DPRD",
            "Letter on what was done about the study of the DPRD",
        ),
        tahap: Tahap::Persetujuan,
        step: key!(dprd.tindak_lanjut),
        basis: &[
            ksdd(&PM22, "Pasal 12 ayat (1) huruf d"),
            ksdpk(&PM22, "Pasal 34 ayat (3)"),
        ],
        about: About::Document(|_, record| {
            matches!(record.jenis, Jenis::Ksdd | Jenis::Ksdpk) && dprd_decides(record)
        }),
        template: template!("tindak-lanjut-kajian-dprd.md"),
    },
    Paper {
        slug: "anggapan-persetujuan-dprd",
        name: Text::fixed(
            "Surat bahwa permohonan dianggap telah disetujui DPRD",
            "Letter that a request is deemed approved by the DPRD",
        ),
        tahap: Tahap::Persetujuan,
        step: key!(dprd.persetujuan),
        basis: &[
            ksdd(&PM22, "Pasal 12 ayat (1) huruf f"),
            ksdd(&PM22, "Pasal 12 ayat (4)"),
            ksdpk(&PM22, "Pasal 34 ayat (6)"),
            sinergi(&PM22, "Pasal 56 ayat (6)"),
            luar_negeri(&PM25, "Pasal 17 ayat (3)"),
            luar_negeri(&PM25, "Pasal 17 ayat (4)"),
        ],
        about: About::Document(|_, record| {
            let request = &record.dprd;
            let silent = request.hasil.is_none() && request.persetujuan.is_none();
            needs_dprd(record) && request.diterima.is_some() && silent
        }),
        template: template!("anggapan-persetujuan-dprd.md"),
    },
    Paper {
        slug: "surat-kuasa",
        name: Text::fixed("Surat kuasa khusus", "Power of attorney to sign"),
        tahap: Tahap::Penandatanganan,
        step: key!(daerah.surat_kuasa),
        basis: &[
            ksdd(&PM22, "Pasal 14 ayat (2)"),
            ksdd(&PM22, "Pasal 14 ayat (3)"),
            ksdd(&PP28, "Pasal 2 ayat (2)"),
            ksdpk(&PM22, "Pasal 36 ayat (2)"),
            ksdpk(&PP28, "Pasal 13 ayat (2)"),
        ],
        about: About::Document(|registry, record| {
            let one_may = matches!(record.naskah, Naskah::Pks | Naskah::Kontrak)
                && matches!(record.jenis, Jenis::Ksdd | Jenis::Ksdpk);
            let other = match record.daerah.peran {
                Some(role) => role != Peran::KepalaDaerah,
                None => !record.is_signed() && !registry.given_up(record),
            };
            one_may && other
        }),
        template: template!("surat-kuasa.md"),
    },
    Paper {
        slug: "nota-dinas-penandatanganan",
        name: Text::fixed(
            "Nota dinas kepada Kepala Daerah dengan lembar paraf",
            "Note to the Kepala Daerah, with a sheet for initials",
        ),
        tahap: Tahap::Penandatanganan,
        step: key!(daerah.penandatangan),
        basis: &[
            ksdd(&PM22, "Pasal 46 ayat (2) huruf g"),
            ksdpk(&PM22, "Pasal 46 ayat (2) huruf g"),
            sinergi(&PM22, "Pasal 46 ayat (2) huruf g"),
            luar_negeri(&PM25, "Pasal 25 ayat (1)").of(&[Naskah::NaskahLuarNegeri]),
            luar_negeri(&PM25, "Pasal 14 ayat (4)").of(&[Naskah::PernyataanKehendak]),
        ],
        about: About::Document(|registry, record| {
            let planned = !record.is_signed() && !registry.given_up(record);
            record.jenis != Jenis::Bmd && planned
        }),
        template: template!("nota-dinas-penandatanganan.md"),
    },
];

/// What asks the team to meet on a text.
const MEETING: &[Basis] = &[
    ksdd(&PM22, "Pasal 49 ayat (3)"),
    ksdpk(&PM22, "Pasal 49 ayat (3)"),
    ksdd(&PM22, "Pasal 48 ayat (3)"),
    ksdpk(&PM22, "Pasal 48 ayat (3)"),
    sinergi(&PM22, "Pasal 55 ayat (2)"),
];

/// Permendagri 22/2020 knows it.
fn is_domestic(record: &KerjaSama) -> bool {
    matches!(record.jenis, Jenis::Ksdd | Jenis::Ksdpk | Jenis::Sinergi)
}

/// The DPRD decides on the plan, or on what an addendum adds to it.
fn dprd_decides(record: &KerjaSama) -> bool {
    needs_dprd(record) || adds_burden(record)
}
