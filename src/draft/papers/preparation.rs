//! Papers of preparation and of the offer.

use super::{About, Paper, Tahap, template};
use crate::law::{PM22, PP28, UU23, begins, ksdd, ksdpk, sinergi};
use crate::model::{Jenis, KerjaSama, Prakarsa, key};
use crate::text::Text;

/// They all.
pub(super) static LIST: &[Paper] = &[
    Paper {
        slug: "kerangka-acuan-kerja",
        name: Text::fixed("Kerangka acuan kerja", "Kerangka acuan kerja"),
        tahap: Tahap::Persiapan,
        step: key!(kak),
        basis: &[
            ksdd(&PM22, "Pasal 7 ayat (1)"),
            ksdd(&PM22, "Pasal 7 ayat (2)"),
            ksdpk(&PM22, "Pasal 29 ayat (1)"),
            ksdpk(&PM22, "Pasal 29 ayat (2)"),
        ],
        about: About::Document(|_, record| is_ours(record) && record.jenis != Jenis::Sinergi),
        template: template!("kerangka-acuan-kerja.md"),
    },
    Paper {
        slug: "kerangka-acuan-kerja-sinergi",
        name: Text::fixed(
            "Kerangka acuan kerja Sinergi",
            "Kerangka acuan kerja of a Sinergi",
        ),
        tahap: Tahap::Persiapan,
        step: key!(kak),
        basis: &[
            sinergi(&PM22, "Pasal 53 ayat (1)"),
            sinergi(&PM22, "Pasal 53 ayat (2)"),
            sinergi(&PM22, "Pasal 53 ayat (3)"),
        ],
        about: About::Document(|_, record| is_ours(record) && record.jenis == Jenis::Sinergi),
        template: template!("kerangka-acuan-kerja-sinergi.md"),
    },
    Paper {
        slug: "studi-kelayakan",
        name: Text::fixed("Studi kelayakan", "Feasibility study"),
        tahap: Tahap::Persiapan,
        step: key!(studi_kelayakan),
        basis: &[
            ksdpk(&PM22, "Pasal 25 ayat (1)"),
            ksdpk(&PM22, "Pasal 26 ayat (2)"),
            ksdpk(&PM22, "Pasal 27"),
            ksdpk(&UU23, "Pasal 366 ayat (3)"),
        ],
        about: About::Document(|_, record| is_new(record) && record.jenis == Jenis::Ksdpk),
        template: template!("studi-kelayakan.md"),
    },
    Paper {
        slug: "nota-dinas-kerangka-acuan-kerja",
        name: Text::fixed(
            "Nota dinas penyampaian kerangka acuan kerja kepada TKKSD",
            "Note of the office with the kerangka acuan kerja to the TKKSD",
        ),
        tahap: Tahap::Persiapan,
        step: key!(kak),
        basis: &[
            ksdd(&PM22, "Pasal 7 ayat (3)"),
            ksdpk(&PM22, "Pasal 29 ayat (3)"),
            sinergi(&PM22, "Pasal 53 ayat (4)"),
        ],
        about: About::Document(|_, record| is_ours(record)),
        template: template!("nota-dinas-kerangka-acuan-kerja.md"),
    },
    Paper {
        slug: "laporan-telaahan",
        name: Text::fixed("Laporan hasil telaahan TKKSD", "Review by the TKKSD"),
        tahap: Tahap::Persiapan,
        step: key!(telaahan),
        basis: &[
            ksdd(&PM22, "Pasal 7 ayat (4)"),
            ksdpk(&PM22, "Pasal 29 ayat (4)"),
            ksdpk(&PM22, "Pasal 31 ayat (1)"),
            ksdpk(&PM22, "Pasal 31 ayat (2)"),
            ksdpk(&PM22, "Pasal 26 ayat (1)"),
            sinergi(&PM22, "Pasal 53 ayat (4)"),
        ],
        // On the offer of another region no article asks for one.
        about: About::Document(|_, record| {
            is_ours(record) || (is_new(record) && record.jenis == Jenis::Ksdpk)
        }),
        template: template!("laporan-telaahan.md"),
    },
    Paper {
        slug: "penyampaian-telaahan",
        name: Text::fixed(
            "Surat penyampaian hasil telaahan kepada pemrakarsa",
            "Letter with the review to the office that initiated",
        ),
        tahap: Tahap::Persiapan,
        step: key!(telaahan),
        basis: &[
            ksdd(&PM22, "Pasal 7 ayat (5)"),
            ksdpk(&PM22, "Pasal 29 ayat (5)"),
            sinergi(&PM22, "Pasal 53 ayat (5)"),
        ],
        about: About::Document(|_, record| is_ours(record)),
        template: template!("penyampaian-telaahan.md"),
    },
    Paper {
        slug: "penetapan-calon-mitra",
        name: Text::fixed(
            "Berita acara pemilihan calon mitra",
            "Record of the choice among candidate partners",
        ),
        tahap: Tahap::Penawaran,
        // Only where there are several: no step of a record asks for it.
        step: key!(mitra),
        basis: &[ksdpk(&PM22, "Pasal 30 ayat (3)")],
        about: About::Document(|_, record| is_ours(record) && record.jenis == Jenis::Ksdpk),
        template: template!("penetapan-calon-mitra.md"),
    },
    Paper {
        slug: "surat-penawaran",
        name: Text::fixed("Surat penawaran kepada calon mitra", "Offer to the partner"),
        tahap: Tahap::Penawaran,
        step: key!(penawaran),
        basis: &[
            ksdd(&PM22, "Pasal 8 ayat (1)"),
            ksdd(&PM22, "Pasal 8 ayat (2)"),
            ksdd(&PM22, "Pasal 8 ayat (3)"),
            ksdpk(&PM22, "Pasal 30 ayat (1)"),
            ksdpk(&PM22, "Pasal 30 ayat (2)"),
            sinergi(&PM22, "Pasal 54 ayat (1)"),
            sinergi(&PM22, "Pasal 54 ayat (2)"),
            sinergi(&PM22, "Pasal 54 ayat (3)"),
        ],
        about: About::Document(|_, record| is_ours(record)),
        template: template!("surat-penawaran.md"),
    },
    Paper {
        slug: "permintaan-tanggapan-kedua",
        name: Text::fixed(
            "Surat permintaan tanggapan kedua",
            "Second request for an answer",
        ),
        tahap: Tahap::Penawaran,
        step: key!(penawaran.permintaan_kedua),
        basis: &[
            ksdd(&PM22, "Pasal 8 ayat (4)"),
            sinergi(&PM22, "Pasal 54 ayat (4)"),
        ],
        about: About::Document(|_, record| {
            let offer = &record.penawaran;
            let waits = offer.jawaban.is_none() || offer.permintaan_kedua.is_some();
            is_ours(record) && record.jenis != Jenis::Ksdpk && offer.dikirim.is_some() && waits
        }),
        template: template!("permintaan-tanggapan-kedua.md"),
    },
    Paper {
        slug: "laporan-tanpa-tanggapan",
        name: Text::fixed(
            "Laporan bahwa penawaran tidak ditanggapi",
            "Report that an offer was not answered",
        ),
        tahap: Tahap::Penawaran,
        step: key!(penawaran.laporan_ke_atas),
        basis: &[ksdd(&PM22, "Pasal 8 ayat (5)")],
        about: About::Document(|_, record| {
            let offer = &record.penawaran;
            let waits = offer.jawaban.is_none() || offer.laporan_ke_atas.is_some();
            let asked = offer.permintaan_kedua.is_some();
            is_ours(record) && record.jenis == Jenis::Ksdd && asked && waits
        }),
        template: template!("laporan-tanpa-tanggapan.md"),
    },
    Paper {
        slug: "jawaban-penawaran",
        name: Text::fixed(
            "Surat jawaban atas penawaran mitra",
            "Answer to the offer of a partner",
        ),
        tahap: Tahap::Penawaran,
        step: key!(penawaran.jawaban),
        basis: &[
            ksdd(&PM22, "Pasal 8 ayat (3)"),
            ksdd(&PM22, "Pasal 9 ayat (1)"),
            ksdpk(&PM22, "Pasal 31 ayat (1)"),
            ksdpk(&PM22, "Pasal 32 ayat (1)"),
            ksdpk(&PP28, "Pasal 18 ayat (1)"),
        ],
        about: About::Document(|_, record| {
            let offered = record.prakarsa == Some(Prakarsa::Mitra);
            is_new(record) && offered && record.jenis != Jenis::Sinergi
        }),
        template: template!("jawaban-penawaran.md"),
    },
];

/// A new cooperation: what stands under another document was prepared with that.
fn is_new(record: &KerjaSama) -> bool {
    begins(record) && record.induk.is_none()
}

/// A new cooperation that we began, as far as is known.
fn is_ours(record: &KerjaSama) -> bool {
    is_new(record) && record.prakarsa != Some(Prakarsa::Mitra)
}
