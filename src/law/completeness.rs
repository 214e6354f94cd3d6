//! The one table of what a complete record has: the steps and keys of each
//! jenis and naskah, at the stage reached, and the article that asks for each.

use crate::model::{Jenis::*, KerjaSama, Naskah::*, recorded};

use super::circumstance::*;
use super::*;
use crate::text;
use crate::text::Text;

/// Whether a missing entry is a step that the law sets or a key of the register.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A step, recorded as a table.
    Step,
    /// A key.
    Key,
}

/// How far a document has come, in the order of Permendagri 22/2020 Pasal 6, 28 and 52.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Stage {
    /// It is known at all.
    Known,
    /// Persiapan.
    Preparation,
    /// Penawaran.
    Offer,
    /// Penyusunan naskah.
    Drafting,
    /// Penandatanganan and after.
    Signed,
}

/// Something that a complete record has.
pub struct Expected {
    /// The table or key.
    pub key: &'static str,
    /// Step or key.
    pub kind: Kind,
    /// The stage from which on it is expected.
    pub stage: Stage,
    /// Whether a PKS or rencana kerja has it from the document that it stands
    /// under.
    pub inherited: bool,
    /// Whether a record of this jenis and naskah would have it.
    pub due: fn(&KerjaSama) -> bool,
    /// Whether the record has it.
    pub present: fn(&KerjaSama) -> bool,
    /// The articles that ask for it.
    pub basis: &'static [Basis],
}

const fn step(
    key: &'static str,
    stage: Stage,
    due: fn(&KerjaSama) -> bool,
    present: fn(&KerjaSama) -> bool,
    basis: &'static [Basis],
) -> Expected {
    Expected {
        key,
        kind: Kind::Step,
        stage,
        inherited: false,
        due,
        present,
        basis,
    }
}

const fn inherited(entry: Expected) -> Expected {
    Expected {
        inherited: true,
        ..entry
    }
}

const fn key(
    key: &'static str,
    stage: Stage,
    due: fn(&KerjaSama) -> bool,
    present: fn(&KerjaSama) -> bool,
    basis: &'static [Basis],
) -> Expected {
    Expected {
        key,
        kind: Kind::Key,
        stage,
        inherited: false,
        due,
        present,
        basis,
    }
}

/// Everything that a record may be expected to have.
pub static EXPECTED: &[Expected] = &[
    key(
        "sifat",
        Stage::Known,
        |record| record.jenis == Ksdd && stands_alone(record),
        |record| record.sifat.is_some(),
        &[ksdd(&PM22, "Pasal 3 ayat (1)")],
    ),
    key(
        "prakarsa",
        Stage::Known,
        |record| domestic(record) && stands_alone(record),
        |record| record.prakarsa.is_some(),
        &[
            ksdd(&PM22, "Pasal 8 ayat (1)"),
            ksdpk(&PM22, "Pasal 25 ayat (1)"),
            sinergi(&PM22, "Pasal 54 ayat (1)"),
        ],
    ),
    key(
        "pemrakarsa",
        Stage::Known,
        |_| true,
        |record| record.pemrakarsa.is_some(),
        &[
            ksdd(&PM22, "Pasal 7 ayat (1)"),
            ksdpk(&PM22, "Pasal 29 ayat (1)"),
            sinergi(&PM22, "Pasal 53 ayat (1)"),
        ],
    ),
    key(
        "urusan",
        Stage::Known,
        |record| record.jenis != Bmd,
        |record| !record.urusan.is_empty(),
        &[
            ksdd(&PM22, "Pasal 4 ayat (1)"),
            ksdpk(&PP28, "Pasal 16 ayat (1)"),
            luar_negeri(&PM25, "Pasal 4 ayat (2)"),
        ],
    ),
    key(
        "maksud_tujuan",
        Stage::Known,
        stands_alone,
        |record| record.maksud_tujuan.is_some(),
        REPORTED,
    ),
    key(
        "objek",
        Stage::Known,
        |record| {
            stands_alone(record) && !matches!(record.naskah, PernyataanKehendak | PerjanjianBmd)
        },
        |record| !record.objek.is_empty(),
        REPORTED,
    ),
    key(
        "bmd.bentuk",
        Stage::Known,
        uses_asset,
        |record| record.bmd.bentuk.is_some(),
        &[bmd(&PP27, "Pasal 27")],
    ),
    key(
        "ruang_lingkup",
        Stage::Known,
        |record| stands_alone(record) && record.jenis != Bmd,
        |record| !record.ruang_lingkup.is_empty(),
        &[
            ksdd(&PM22, "Pasal 7 ayat (2)"),
            ksdpk(&PM22, "Pasal 29 ayat (2)"),
            sinergi(&PM22, "Pasal 53 ayat (3)"),
            luar_negeri(&PM25, "Pasal 15 ayat (3)"),
        ],
    ),
    key(
        "perencanaan",
        Stage::Known,
        |record| domestic(record) && stands_alone(record),
        |record| recorded(&record.perencanaan),
        &[
            ksdd(&PP28, "Pasal 4 ayat (2)"),
            ksdpk(&PP28, "Pasal 16 ayat (2)"),
            sinergi(&PM22, "Pasal 53 ayat (2)"),
        ],
    ),
    inherited(step(
        "kak",
        Stage::Preparation,
        ours,
        |record| recorded(&record.kak),
        &[
            ksdd(&PM22, "Pasal 7 ayat (1)"),
            ksdpk(&PM22, "Pasal 29 ayat (1)"),
            sinergi(&PM22, "Pasal 53 ayat (1)"),
        ],
    )),
    inherited(key(
        "kak.muatan",
        Stage::Preparation,
        |record| not_offered(record) && recorded(&record.kak),
        |record| !record.kak.muatan.is_empty(),
        &[
            ksdd(&PM22, "Pasal 7 ayat (2)"),
            ksdpk(&PM22, "Pasal 29 ayat (2)"),
            sinergi(&PM22, "Pasal 53 ayat (3)"),
        ],
    )),
    inherited(step(
        "studi_kelayakan",
        Stage::Preparation,
        |record| ours(record) && record.jenis == Ksdpk,
        |record| recorded(&record.studi_kelayakan),
        &[
            ksdpk(&PM22, "Pasal 25 ayat (1)"),
            ksdpk(&PP28, "Pasal 17 huruf b"),
            ksdpk(&UU23, "Pasal 366 ayat (3)"),
        ],
    )),
    inherited(step(
        "studi_kelayakan",
        Stage::Preparation,
        offered_by_third_party,
        |record| recorded(&record.studi_kelayakan),
        &[
            ksdpk(&PM22, "Pasal 26 ayat (2)"),
            ksdpk(&PP28, "Pasal 18 ayat (2)"),
            ksdpk(&UU23, "Pasal 366 ayat (3)"),
        ],
    )),
    inherited(step(
        "studi_kelayakan",
        Stage::Preparation,
        |record| begins(record) && record.jenis == Ksdpk && record.prakarsa.is_none(),
        |record| recorded(&record.studi_kelayakan),
        &[ksdpk(&UU23, "Pasal 366 ayat (3)")],
    )),
    inherited(key(
        "studi_kelayakan.muatan",
        Stage::Preparation,
        |record| begins(record) && record.jenis == Ksdpk && recorded(&record.studi_kelayakan),
        |record| !record.studi_kelayakan.muatan.is_empty(),
        &[ksdpk(&PM22, "Pasal 27")],
    )),
    inherited(step(
        "prakarsa_mitra",
        Stage::Preparation,
        offered_by_third_party,
        |record| recorded(&record.prakarsa_mitra),
        &[
            ksdpk(&PM22, "Pasal 26 ayat (1)"),
            ksdpk(&PP28, "Pasal 18 ayat (1)"),
        ],
    )),
    inherited(step(
        "telaahan",
        Stage::Preparation,
        ours,
        |record| recorded(&record.telaahan),
        &[
            ksdd(&PM22, "Pasal 7 ayat (4)"),
            ksdpk(&PM22, "Pasal 29 ayat (4)"),
            sinergi(&PM22, "Pasal 53 ayat (4)"),
        ],
    )),
    inherited(step(
        "telaahan",
        Stage::Preparation,
        offered_by_third_party,
        |record| recorded(&record.telaahan),
        &[
            ksdpk(&PM22, "Pasal 31 ayat (1)"),
            ksdpk(&PM22, "Pasal 31 ayat (2)"),
        ],
    )),
    inherited(key(
        "telaahan.kriteria",
        Stage::Preparation,
        // What is weighed for a Sinergi, and for the offer of another region,
        // no article says.
        |record| {
            let named = matches!(record.jenis, Ksdd | Ksdpk);
            named && not_offered(record) && recorded(&record.telaahan)
        },
        |record| !record.telaahan.kriteria.is_empty(),
        &[
            ksdd(&PM22, "Pasal 7 ayat (4)"),
            ksdpk(&PM22, "Pasal 29 ayat (4)"),
        ],
    )),
    inherited(key(
        "telaahan.kriteria",
        Stage::Preparation,
        |record| offered_by_third_party(record) && recorded(&record.telaahan),
        |record| !record.telaahan.kriteria.is_empty(),
        &[ksdpk(&PM22, "Pasal 31 ayat (2)")],
    )),
    inherited(step(
        "penawaran",
        Stage::Offer,
        ours,
        |record| recorded(&record.penawaran),
        &[
            ksdd(&PM22, "Pasal 8 ayat (2)"),
            ksdpk(&PM22, "Pasal 30 ayat (2)"),
            sinergi(&PM22, "Pasal 54 ayat (2)"),
        ],
    )),
    inherited(key(
        "penawaran.permintaan_kedua",
        Stage::Offer,
        answered_late,
        |record| record.penawaran.permintaan_kedua.is_some(),
        &[
            ksdd(&PM22, "Pasal 8 ayat (4)"),
            sinergi(&PM22, "Pasal 54 ayat (4)"),
        ],
    )),
    step(
        "luar_negeri.konsultasi",
        Stage::Offer,
        |record| abroad(record) && record.naskah == PernyataanKehendak,
        |record| record.luar_negeri.konsultasi.is_some(),
        &[
            luar_negeri(&PP28, "Pasal 28 ayat (4)"),
            luar_negeri(&PM25, "Pasal 14 ayat (1)"),
        ],
    ),
    step(
        "luar_negeri.rencana_kerja_sama",
        Stage::Drafting,
        staged_abroad,
        |record| recorded(&record.luar_negeri.rencana_kerja_sama),
        &[luar_negeri(&PP28, "Pasal 28 ayat (5)")],
    ),
    step(
        "dprd",
        Stage::Drafting,
        needs_dprd,
        |record| recorded(&record.dprd),
        &[
            ksdd(&PM22, "Pasal 11 ayat (1)"),
            ksdd(&PP28, "Pasal 6 ayat (2)"),
            ksdpk(&PM22, "Pasal 34 ayat (1)"),
            ksdpk(&PP28, "Pasal 19 ayat (1)"),
            sinergi(&PM22, "Pasal 56 ayat (1)"),
            luar_negeri(&PM25, "Pasal 16 ayat (1)"),
            ksdpl(&PP28, "Pasal 30 ayat (1)"),
            ksdll(&PP28, "Pasal 38"),
        ],
    ),
    step(
        "dprd",
        Stage::Drafting,
        adds_burden,
        |record| recorded(&record.dprd),
        &[
            ksdd(&PM22, "Pasal 15 ayat (6)"),
            ksdpk(&PM22, "Pasal 37 ayat (5)"),
            sinergi(&PM22, "Pasal 58"),
        ],
    ),
    step(
        "luar_negeri.verifikasi",
        Stage::Drafting,
        staged_abroad,
        |record| record.luar_negeri.verifikasi.is_some(),
        &[ksdpl(&PP28, "Pasal 31 ayat (2)"), ksdll(&PP28, "Pasal 38")],
    ),
    step(
        "luar_negeri.surat_konfirmasi",
        Stage::Drafting,
        staged_abroad,
        |record| recorded(&record.luar_negeri.surat_konfirmasi),
        &[ksdpl(&PP28, "Pasal 33 ayat (4)"), ksdll(&PP28, "Pasal 40")],
    ),
    step(
        "luar_negeri.persetujuan_menteri",
        Stage::Drafting,
        staged_abroad,
        |record| recorded(&record.luar_negeri.persetujuan_menteri),
        &[luar_negeri(&PM25, "Pasal 24 ayat (1)")],
    ),
    key(
        "bmd.persetujuan",
        Stage::Drafting,
        uses_asset,
        |record| recorded(&record.bmd.persetujuan),
        &[
            bmd(&PP27, "Pasal 28 ayat (3)"),
            bmd(&PP27, "Pasal 34 ayat (3)"),
            bmd(&PP27, "Pasal 38 ayat (2)"),
        ],
    ),
    key(
        "bmd.tender",
        Stage::Drafting,
        |record| {
            // Extended with the partner that the tender chose.
            uses_asset(record) && record.perpanjangan_dari.is_none() && by_tender(&record.bmd)
        },
        |record| record.bmd.tender.is_some(),
        TENDERS,
    ),
    key(
        "bmd.disetor",
        Stage::Signed,
        |record| uses_asset(record) && rent_paid_first(&record.bmd),
        |record| record.bmd.disetor.is_some(),
        &[bmd(&PP27, "Pasal 29 ayat (9)")],
    ),
    step(
        "rekomendasi_tkksd",
        Stage::Signed,
        |record| domestic(record) && record.naskah != RencanaKerja,
        |record| recorded(&record.rekomendasi_tkksd),
        &[
            ksdd(&PM22, "Pasal 46 ayat (2) huruf g"),
            ksdpk(&PM22, "Pasal 46 ayat (2) huruf g"),
            sinergi(&PM22, "Pasal 46 ayat (2) huruf g"),
        ],
    ),
    key(
        "muatan.isi",
        Stage::Drafting,
        has_body,
        |record| !record.muatan.isi.is_empty(),
        PARTS,
    ),
    key(
        "muatan.kerangka",
        Stage::Drafting,
        has_frame,
        |record| !record.muatan.kerangka.is_empty(),
        PARTS,
    ),
    key(
        "pembiayaan.sumber",
        Stage::Preparation,
        |record| {
            stands_alone(record)
                && matches!(
                    record.naskah,
                    Pks | Kontrak | NotaKesepakatan | NaskahLuarNegeri
                )
        },
        |record| !record.pembiayaan.sumber.is_empty(),
        &[
            any(&PM22, "Pasal 41 ayat (1)").of(&[Pks, Kontrak]),
            any(&PM22, "Pasal 42 ayat (1)").of(&[NotaKesepakatan]),
            any(&PM25, "Pasal 20 ayat (5)").of(&[NaskahLuarNegeri]),
        ],
    ),
    key(
        "waktu.mulai",
        Stage::Signed,
        |_| true,
        |record| record.waktu.mulai.is_some(),
        REPORTED,
    ),
    key(
        "waktu.berakhir",
        Stage::Signed,
        stands_alone,
        |record| record.waktu.berakhir.is_some() || record.waktu.tanpa_batas == Some(true),
        REPORTED,
    ),
    key(
        "daerah.nomor",
        Stage::Signed,
        |_| true,
        |record| record.daerah.nomor.is_some(),
        FORM,
    ),
    key(
        "daerah.penandatangan",
        Stage::Signed,
        |_| true,
        |record| record.daerah.penandatangan.is_some(),
        FORM,
    ),
    key(
        "daerah.peran",
        Stage::Signed,
        |_| true,
        |record| record.daerah.peran.is_some(),
        FORM,
    ),
    key(
        "daerah.surat_kuasa.tembusan",
        Stage::Signed,
        |record| record.jenis == Ksdd && record.naskah == Pks && power(record).is_some(),
        |record| power(record).is_some_and(|power| power.tembusan.is_some()),
        &[ksdd(&PM22, "Pasal 14 ayat (3)")],
    ),
    key(
        "mitra.nomor",
        Stage::Signed,
        |_| true,
        |record| record.mitra.iter().all(|mitra| mitra.nomor.is_some()),
        FORM,
    ),
    key(
        "mitra.penandatangan",
        Stage::Signed,
        |_| true,
        |record| {
            record
                .mitra
                .iter()
                .all(|mitra| mitra.penandatangan.is_some())
        },
        FORM,
    ),
    key(
        "mitra.peran",
        Stage::Signed,
        |_| true,
        |record| record.mitra.iter().all(|mitra| mitra.peran.is_some()),
        FORM,
    ),
    key(
        "mitra.surat_kuasa",
        Stage::Signed,
        |record| signed_by_proxy(record).next().is_some(),
        |record| signed_by_proxy(record).all(|party| party.surat_kuasa.is_some()),
        &[sinergi(&PM22, "Pasal 57 ayat (2)")],
    ),
    key(
        "sinergi.ke_menteri",
        Stage::Signed,
        |record| record.naskah == NotaKesepakatan && stands_alone(record),
        |record| record.sinergi.ke_menteri.is_some(),
        &[sinergi(&PM22, "Pasal 57 ayat (3)")],
    ),
    key(
        "luar_negeri.salinan_ke_menteri",
        Stage::Signed,
        |record| abroad(record) && record.naskah == PernyataanKehendak,
        |record| record.luar_negeri.salinan_ke_menteri.is_some(),
        &[luar_negeri(&PM25, "Pasal 14 ayat (5)")],
    ),
    key(
        "luar_negeri.asli_ke_menteri",
        Stage::Signed,
        naskah_abroad,
        |record| record.luar_negeri.asli_ke_menteri.is_some(),
        &[luar_negeri(&PM25, "Pasal 25 ayat (2)")],
    ),
    step(
        "arsip",
        Stage::Signed,
        |_| true,
        |record| recorded(&record.arsip),
        &[
            ksdd(&PM22, "Pasal 16 ayat (2)"),
            ksdpk(&PM22, "Pasal 38 ayat (2)"),
            sinergi(&PM22, "Pasal 59 ayat (2)"),
        ],
    ),
    key(
        "arsip.asli",
        Stage::Signed,
        |record| domestic(record) && recorded(&record.arsip),
        |record| record.arsip.asli.is_some(),
        &[
            ksdd(&PM22, "Pasal 16 ayat (2)"),
            ksdpk(&PM22, "Pasal 38 ayat (2)"),
            sinergi(&PM22, "Pasal 59 ayat (2)"),
        ],
    ),
    key(
        "arsip.rangkap",
        Stage::Signed,
        |record| {
            let counted = matches!(record.naskah, KesepakatanBersama | Pks);
            record.jenis == Ksdd && counted && recorded(&record.arsip)
        },
        |record| record.arsip.rangkap.is_some(),
        &[
            ksdd(&PM22, "Pasal 10 ayat (3)").of(&[KesepakatanBersama]),
            ksdd(&PM22, "Pasal 14 ayat (4)").of(&[Pks]),
        ],
    ),
    key(
        "laporan.permasalahan",
        Stage::Signed,
        reported,
        |record| {
            record
                .laporan
                .iter()
                .all(|report| report.permasalahan.is_some())
        },
        REPORTED,
    ),
    key(
        "laporan.upaya",
        Stage::Signed,
        reported,
        |record| record.laporan.iter().all(|report| report.upaya.is_some()),
        REPORTED,
    ),
    key(
        "perselisihan.berita_acara",
        Stage::Signed,
        |record| settled_by_deliberation(record).next().is_some(),
        |record| settled_by_deliberation(record).all(|dispute| dispute.berita_acara.is_some()),
        &[ksdd(&PM22, "Pasal 18 ayat (3)")],
    ),
    key(
        "perselisihan.berita_acara",
        Stage::Signed,
        |record| settled_by_province(record).next().is_some(),
        |record| settled_by_province(record).all(|dispute| dispute.berita_acara.is_some()),
        &[ksdd(&PM22, "Pasal 19 ayat (2)")],
    ),
    key(
        "perselisihan.keputusan_menteri",
        Stage::Signed,
        |record| settled_by_decision(record).next().is_some(),
        |record| settled_by_decision(record).all(|dispute| dispute.keputusan_menteri.is_some()),
        &[
            ksdd(&PM22, "Pasal 20 ayat (3)"),
            ksdd(&PM22, "Pasal 21 ayat (3)"),
        ],
    ),
];

/// The articles that ask for a step, each with the key of its step.
pub static STEPS_BASIS: &[Basis] = &steps_basis::<{ steps_basis_len() }>();

const fn steps_basis_len() -> usize {
    let (mut at, mut len) = (0, 0);
    while at < EXPECTED.len() {
        if matches!(EXPECTED[at].kind, Kind::Step) {
            len += EXPECTED[at].basis.len();
        }
        at += 1;
    }
    len
}

/// The table's articles in one list, made by the compiler: a `static` rule can
/// name nothing that is made later.
const fn steps_basis<const LEN: usize>() -> [Basis; LEN] {
    let mut all = [any(&PM22, ""); LEN];
    let (mut at, mut filled) = (0, 0);
    while at < EXPECTED.len() {
        let step = &EXPECTED[at];
        let mut article = 0;
        while matches!(step.kind, Kind::Step) && article < step.basis.len() {
            all[filled] = step.basis[article].asking_for(step.key);
            filled += 1;
            article += 1;
        }
        at += 1;
    }
    all
}

/// What a semester report tells.
const REPORTED: &[Basis] = &[
    ksdd(&PM22, "Pasal 17 ayat (5)"),
    ksdpk(&PM22, "Pasal 39 ayat (5)"),
    sinergi(&PM22, "Pasal 42 ayat (1)"),
    luar_negeri(&PM25, "Pasal 20 ayat (5)"),
];

/// What the text consists of.
const PARTS: &[Basis] = &[
    any(&PM22, "Pasal 40 ayat (1)").of(&[KesepakatanBersama]),
    any(&PM22, "Pasal 41 ayat (1)").of(&[Pks, Kontrak]),
    any(&PM22, "Pasal 42 ayat (1)").of(&[NotaKesepakatan]),
    any(&PM25, "Pasal 13 ayat (2)").of(&[PernyataanKehendak]),
    any(&PM25, "Pasal 20 ayat (5)").of(&[NaskahLuarNegeri]),
];

/// What the form in the Lampiran has a place for.
const FORM: &[Basis] = &[
    any(&PM22, "Pasal 40 ayat (2)").of(&[KesepakatanBersama]),
    any(&PM22, "Pasal 41 ayat (2)").of(&[Pks, Kontrak]),
    any(&PM22, "Pasal 42 ayat (2)").of(&[NotaKesepakatan]),
];

/// What people call a step.
pub fn step_title(key: &str) -> Text {
    match key {
        "kak" => Text::fixed("Kerangka acuan kerja", "Terms of reference (KAK)"),
        "studi_kelayakan" => Text::fixed("Studi kelayakan", "Feasibility study"),
        "prakarsa_mitra" => Text::fixed(
            "Kriteria prakarsa pihak ketiga",
            "Criteria of the third party's initiative",
        ),
        "telaahan" => Text::fixed("Telaahan TKKSD", "Review by the TKKSD"),
        "penawaran" => Text::fixed("Penawaran", "Offer"),
        "luar_negeri.konsultasi" => {
            Text::fixed("Konsultasi dengan Menteri", "Consultation with the Menteri")
        }
        "luar_negeri.rencana_kerja_sama" => Text::fixed("Rencana kerja sama", "Cooperation plan"),
        "dprd" => Text::fixed("Persetujuan DPRD", "Approval of the DPRD"),
        "luar_negeri.verifikasi" => {
            Text::fixed("Verifikasi Menteri", "Verification by the Menteri")
        }
        "luar_negeri.surat_konfirmasi" => Text::fixed("Surat konfirmasi", "Letter of confirmation"),
        "luar_negeri.persetujuan_menteri" => {
            Text::fixed("Persetujuan Menteri", "Approval of the Menteri")
        }
        "rekomendasi_tkksd" => Text::fixed("Rekomendasi TKKSD", "Recommendation of the TKKSD"),
        "arsip" => Text::fixed("Penyimpanan naskah asli", "Keeping of the original"),
        other => text!("{key}", "{key}"; key = other),
    }
}
