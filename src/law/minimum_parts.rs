//! The parts that a text or a document of preparation has at least, and the
//! articles that ask for them.

use super::*;
use crate::model::{
    BagianIsi, BagianKajian, BagianKak, BagianKerangka, BagianRencanaKerjaSama,
    BagianRencanaTahunan, BagianStudiKelayakan, Kriteria, Naskah,
};

/// The parts that something has at least.
#[derive(Clone, Copy, Debug)]
pub struct MinimumParts<T: 'static> {
    /// The articles that ask for them, with the texts that they bind.
    pub basis: &'static [Basis],
    /// The parts, in the order of the article.
    pub parts: &'static [T],
}

impl<T: Copy + PartialEq> MinimumParts<T> {
    /// Whether one of the articles binds such a record.
    pub fn bind(&self, subject: Subject) -> bool {
        self.basis.iter().any(|basis| basis.binds(subject))
    }

    /// The parts that a recorded list lacks. An empty list is not recorded,
    /// and lacks none.
    pub fn missing_in(&self, list: &[T]) -> Vec<T> {
        let lacks = |part: &&T| !list.is_empty() && !list.contains(part);
        self.parts.iter().filter(lacks).copied().collect()
    }
}

/// Articles on the parts of a Kesepakatan Bersama.
const KESEPAKATAN_BERSAMA: &[Basis] = &[
    ksdd(&PM22, "Pasal 40 ayat (1)").of(&[Naskah::KesepakatanBersama]),
    ksdpk(&PM22, "Pasal 40 ayat (1)").of(&[Naskah::KesepakatanBersama]),
];

/// Articles on the parts of a PKS or contract.
const PKS: &[Basis] = &[
    ksdd(&PM22, "Pasal 41 ayat (1)").of(&[Naskah::Pks]),
    ksdpk(&PM22, "Pasal 41 ayat (1)").of(&[Naskah::Pks, Naskah::Kontrak]),
];

/// Articles on the parts of a Nota Kesepakatan.
const NOTA_KESEPAKATAN: &[Basis] =
    &[sinergi(&PM22, "Pasal 42 ayat (1)").of(&[Naskah::NotaKesepakatan])];

/// Body of a Kesepakatan Bersama. Permendagri 22/2020 Pasal 40 ayat (1) huruf d.
pub const ISI_KESEPAKATAN_BERSAMA: MinimumParts<BagianIsi> = MinimumParts {
    basis: KESEPAKATAN_BERSAMA,
    parts: &[
        BagianIsi::MaksudTujuan,
        BagianIsi::Objek,
        BagianIsi::RuangLingkup,
        BagianIsi::Pelaksanaan,
        BagianIsi::JangkaWaktu,
        BagianIsi::SuratMenyurat,
        BagianIsi::LainLain,
    ],
};

/// Body of a PKS or contract. Permendagri 22/2020 Pasal 41 ayat (1) huruf d.
pub const ISI_PKS: MinimumParts<BagianIsi> = MinimumParts {
    basis: PKS,
    parts: &[
        BagianIsi::MaksudTujuan,
        BagianIsi::Objek,
        BagianIsi::RuangLingkup,
        BagianIsi::Pelaksanaan,
        BagianIsi::HakKewajiban,
        BagianIsi::Pembiayaan,
        BagianIsi::JangkaWaktu,
        BagianIsi::PenyelesaianPerselisihan,
        BagianIsi::KeadaanKahar,
        BagianIsi::Pengakhiran,
    ],
};

/// Body of a PKS or contract with a third party, by the higher regulations. PP
/// 28/2018 Pasal 19 ayat (2); UU 23/2014 Pasal 366 ayat (2).
pub const ISI_PKS_PIHAK_KETIGA: MinimumParts<BagianIsi> = MinimumParts {
    basis: &[
        ksdpk(&PP28, "Pasal 19 ayat (2)").of(&[Naskah::Pks, Naskah::Kontrak]),
        ksdpk(&UU23, "Pasal 366 ayat (2)").of(&[Naskah::Pks, Naskah::Kontrak]),
    ],
    parts: &[
        BagianIsi::HakKewajiban,
        BagianIsi::JangkaWaktu,
        BagianIsi::PenyelesaianPerselisihan,
        BagianIsi::Sanksi,
    ],
};

/// Body of a Nota Kesepakatan. Permendagri 22/2020 Pasal 42 ayat (1) huruf e.
pub const ISI_NOTA_KESEPAKATAN: MinimumParts<BagianIsi> = MinimumParts {
    basis: NOTA_KESEPAKATAN,
    parts: &[
        BagianIsi::LatarBelakang,
        BagianIsi::MaksudTujuan,
        BagianIsi::Lokasi,
        BagianIsi::Objek,
        BagianIsi::RuangLingkup,
        BagianIsi::TugasTanggungJawab,
        BagianIsi::Pelaksanaan,
        BagianIsi::JangkaWaktu,
        BagianIsi::Pembiayaan,
        BagianIsi::LainLain,
    ],
};

/// A letter of intent. Permendagri 25/2020 Pasal 13 ayat (2).
pub const ISI_PERNYATAAN_KEHENDAK: MinimumParts<BagianIsi> = MinimumParts {
    basis: &[luar_negeri(&PM25, "Pasal 13 ayat (2)").of(&[Naskah::PernyataanKehendak])],
    parts: &[
        BagianIsi::Judul,
        BagianIsi::Subjek,
        BagianIsi::MaksudTujuan,
        BagianIsi::RuangLingkup,
        BagianIsi::MasaBerlaku,
        BagianIsi::TempatTanggal,
    ],
};

/// A text with a partner abroad ("antara lain"). Permendagri 25/2020 Pasal 20 ayat (5).
pub const ISI_NASKAH_LUAR_NEGERI: MinimumParts<BagianIsi> = MinimumParts {
    basis: &[luar_negeri(&PM25, "Pasal 20 ayat (5)").of(&[Naskah::NaskahLuarNegeri])],
    parts: &[
        BagianIsi::Judul,
        BagianIsi::Subjek,
        BagianIsi::MaksudTujuan,
        BagianIsi::RuangLingkup,
        BagianIsi::Pelaksanaan,
        BagianIsi::Pembiayaan,
        BagianIsi::KelompokKerja,
        BagianIsi::PenyelesaianPerselisihan,
        BagianIsi::Amandemen,
        BagianIsi::MasaBerlakuPerpanjanganPengakhiran,
        BagianIsi::TanggalTempat,
    ],
};

/// A lease of an asset. PP 27/2014 Pasal 29 ayat (7).
pub const ISI_SEWA: MinimumParts<BagianIsi> = MinimumParts {
    basis: &[
        bmd(&PP27, "Pasal 29 ayat (7)"),
        bmd(&PP27_2020, "Pasal 29 ayat (7)"),
    ],
    parts: &[
        BagianIsi::Subjek,
        BagianIsi::JenisLuasJumlahBarang,
        BagianIsi::BesaranSewa,
        BagianIsi::JangkaWaktu,
        BagianIsi::TanggungJawabPemeliharaan,
        BagianIsi::HakKewajiban,
    ],
};

/// A loan of an asset for use. PP 27/2014 Pasal 30 ayat (3).
pub const ISI_PINJAM_PAKAI: MinimumParts<BagianIsi> = MinimumParts {
    basis: &[
        bmd(&PP27, "Pasal 30 ayat (3)"),
        bmd(&PP27_2020, "Pasal 30 ayat (3)"),
    ],
    parts: &[
        BagianIsi::Subjek,
        BagianIsi::JenisLuasJumlahBarang,
        BagianIsi::JangkaWaktu,
        BagianIsi::TanggungJawabPemeliharaan,
        BagianIsi::HakKewajiban,
    ],
};

/// A BGS or BSG, until 8 June 2020. PP 27/2014 Pasal 36 ayat (5).
pub const ISI_BANGUN_GUNA: MinimumParts<BagianIsi> = MinimumParts {
    basis: &[bmd(&PP27, "Pasal 36 ayat (5)")],
    parts: &[
        BagianIsi::Subjek,
        BagianIsi::Objek,
        BagianIsi::JangkaWaktu,
        BagianIsi::HakKewajiban,
    ],
};

/// A BGS or BSG since then: also how long its yield is operated.
pub const ISI_BANGUN_GUNA_2020: MinimumParts<BagianIsi> = MinimumParts {
    basis: &[bmd(&PP27_2020, "Pasal 36 ayat (5)")],
    parts: &[
        BagianIsi::Subjek,
        BagianIsi::Objek,
        BagianIsi::JangkaWaktu,
        BagianIsi::JangkaWaktuPengoperasian,
        BagianIsi::HakKewajiban,
    ],
};

/// Frame of a Kesepakatan Bersama. Permendagri 22/2020 Pasal 40 ayat (1).
pub const KERANGKA_KESEPAKATAN_BERSAMA: MinimumParts<BagianKerangka> = MinimumParts {
    basis: KESEPAKATAN_BERSAMA,
    parts: FRAME,
};

/// Frame of a PKS or contract. Permendagri 22/2020 Pasal 41 ayat (1).
pub const KERANGKA_PKS: MinimumParts<BagianKerangka> = MinimumParts {
    basis: PKS,
    parts: FRAME,
};

const FRAME: &[BagianKerangka] = &[
    BagianKerangka::Komparisi,
    BagianKerangka::ParaPihak,
    BagianKerangka::Konsideran,
    BagianKerangka::Penutup,
];

/// Frame of a Nota Kesepakatan, with its premis. Permendagri 22/2020 Pasal 42 ayat (1).
pub const KERANGKA_NOTA_KESEPAKATAN: MinimumParts<BagianKerangka> = MinimumParts {
    basis: NOTA_KESEPAKATAN,
    parts: &[
        BagianKerangka::Komparisi,
        BagianKerangka::ParaPihak,
        BagianKerangka::Premis,
        BagianKerangka::Konsideran,
        BagianKerangka::Penutup,
    ],
};

/// Kerangka Acuan Kerja of a ksdd or ksdpk. Permendagri 22/2020 Pasal 7 ayat (2), Pasal 29 ayat (2).
pub const KAK: MinimumParts<BagianKak> = MinimumParts {
    basis: &[
        ksdd(&PM22, "Pasal 7 ayat (2)"),
        ksdpk(&PM22, "Pasal 29 ayat (2)"),
    ],
    parts: &[
        BagianKak::LatarBelakang,
        BagianKak::MaksudTujuan,
        BagianKak::Lokasi,
        BagianKak::RuangLingkup,
        BagianKak::JangkaWaktu,
        BagianKak::Manfaat,
        BagianKak::AnalisisDampak,
        BagianKak::Pembiayaan,
    ],
};

/// Kerangka Acuan Kerja of a Sinergi. Permendagri 22/2020 Pasal 53 ayat (3).
pub const KAK_SINERGI: MinimumParts<BagianKak> = MinimumParts {
    basis: &[sinergi(&PM22, "Pasal 53 ayat (3)")],
    parts: &[
        BagianKak::LatarBelakang,
        BagianKak::MaksudTujuan,
        BagianKak::Objek,
        BagianKak::Lokasi,
        BagianKak::RuangLingkup,
        BagianKak::Pembiayaan,
        BagianKak::JangkaWaktu,
        BagianKak::Manfaat,
    ],
};

/// Feasibility study. Permendagri 22/2020 Pasal 27.
pub const STUDI_KELAYAKAN: MinimumParts<BagianStudiKelayakan> = MinimumParts {
    basis: &[ksdpk(&PM22, "Pasal 27")],
    parts: &[
        BagianStudiKelayakan::LatarBelakang,
        BagianStudiKelayakan::DasarHukum,
        BagianStudiKelayakan::MaksudTujuan,
        BagianStudiKelayakan::Objek,
        BagianStudiKelayakan::Kegiatan,
        BagianStudiKelayakan::JangkaWaktu,
        BagianStudiKelayakan::AnalisisManfaatBiaya,
        BagianStudiKelayakan::KesimpulanRekomendasi,
    ],
};

/// Review by the TKKSD of what we plan. Permendagri 22/2020 Pasal 7 ayat (4), Pasal 29 ayat (4).
pub const TELAAHAN: MinimumParts<Kriteria> = MinimumParts {
    basis: &[
        ksdd(&PM22, "Pasal 7 ayat (4)"),
        ksdpk(&PM22, "Pasal 29 ayat (4)"),
    ],
    parts: &[
        Kriteria::RpjmdRenstra,
        Kriteria::Rtrw,
        Kriteria::Keterkaitan,
        Kriteria::BiayaManfaat,
        Kriteria::Dampak,
    ],
};

/// Review of what a third party offers. Permendagri 22/2020 Pasal 31 ayat (2).
pub const TELAAHAN_PENAWARAN: MinimumParts<Kriteria> = MinimumParts {
    basis: &[ksdpk(&PM22, "Pasal 31 ayat (2)")],
    parts: &[
        Kriteria::RpjmdRenstra,
        Kriteria::Rtrw,
        Kriteria::Keterkaitan,
        Kriteria::BiayaManfaat,
        Kriteria::Dampak,
        Kriteria::Bonafiditas,
        Kriteria::Pengalaman,
        Kriteria::Komitmen,
    ],
};

/// The study before a cooperation abroad. Permendagri 25/2020 Pasal 12 ayat (3).
pub const KAJIAN: MinimumParts<BagianKajian> = MinimumParts {
    basis: &[luar_negeri(&PM25, "Pasal 12 ayat (3)")],
    parts: &[
        BagianKajian::Judul,
        BagianKajian::LatarBelakang,
        BagianKajian::MaksudTujuan,
        BagianKajian::Pemetaan,
        BagianKajian::Manfaat,
        BagianKajian::Kesimpulan,
    ],
};

/// The cooperation plan. Permendagri 25/2020 Pasal 15 ayat (3); PP 28/2018 Pasal 30 ayat (3), Pasal 38.
pub const RENCANA_KERJA_SAMA: MinimumParts<BagianRencanaKerjaSama> = MinimumParts {
    basis: &[
        luar_negeri(&PM25, "Pasal 15 ayat (3)"),
        ksdpl(&PP28, "Pasal 30 ayat (3)"),
        ksdll(&PP28, "Pasal 38"),
    ],
    parts: &[
        BagianRencanaKerjaSama::Subjek,
        BagianRencanaKerjaSama::LatarBelakang,
        BagianRencanaKerjaSama::MaksudTujuanSasaran,
        BagianRencanaKerjaSama::Objek,
        BagianRencanaKerjaSama::RuangLingkup,
        BagianRencanaKerjaSama::SumberPembiayaan,
        BagianRencanaKerjaSama::JangkaWaktu,
    ],
};

/// The yearly plan of activities abroad. Permendagri 25/2020 Pasal 26 ayat (4).
pub const RENCANA_TAHUNAN: MinimumParts<BagianRencanaTahunan> = MinimumParts {
    basis: &[luar_negeri(&PM25, "Pasal 26 ayat (4)")],
    parts: &[
        BagianRencanaTahunan::UraianKegiatan,
        BagianRencanaTahunan::Peran,
        BagianRencanaTahunan::Hasil,
        BagianRencanaTahunan::Pembiayaan,
    ],
};
