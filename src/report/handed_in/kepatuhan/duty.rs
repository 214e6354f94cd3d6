//! The duties that a supervisor looks for in each document.

use crate::law::{Basis, Citation, PM22, PM25, PP28, Subject, ksdd, ksdpk, luar_negeri, sinergi};
use crate::model::{Date, Jenis, KerjaSama, Naskah, Peran};
use crate::text;
use crate::text::Text;

/// A duty.
pub(super) struct Duty {
    /// What people call it.
    pub name: Text,
    /// The tables and keys that findings about it name.
    pub keys: &'static [&'static str],
    /// The articles that ask for it.
    pub basis: &'static [Basis],
    /// Whether it binds such a document.
    pub binds: fn(&KerjaSama) -> bool,
    /// Whether the record has what it asks for.
    pub met: fn(&KerjaSama) -> bool,
    /// The paper that shows it: number and day; none: not recorded.
    pub proof: fn(&KerjaSama) -> Option<Text>,
}

impl Duty {
    /// The articles in force on the day of the signing.
    pub fn articles(&self, record: &KerjaSama) -> Vec<Citation> {
        let subject = Subject {
            jenis: Some(record.jenis),
            naskah: Some(record.naskah),
            act: record.signing(),
        };
        let binding = self.basis.iter().filter(|basis| basis.binds(subject));
        binding.map(|basis| basis.citation).collect()
    }
}

pub(super) static DUTIES: [Duty; 7] = [
    Duty {
        name: Text::fixed("surat kuasa", "power of attorney"),
        keys: &["daerah.surat_kuasa", "daerah.peran"],
        basis: &[
            ksdd(&PM22, "Pasal 14 ayat (2)"),
            ksdpk(&PM22, "Pasal 36 ayat (2)"),
        ],
        binds: |record| {
            let proxy = record
                .daerah
                .peran
                .is_some_and(|role| role != Peran::KepalaDaerah);
            proxy && matches!(record.jenis, Jenis::Ksdd | Jenis::Ksdpk)
        },
        met: |record| power(record).is_some(),
        proof: power,
    },
    Duty {
        name: Text::fixed("rekomendasi TKKSD", "recommendation of the TKKSD"),
        keys: &["rekomendasi_tkksd"],
        basis: &[
            ksdd(&PM22, "Pasal 46 ayat (2) huruf g"),
            ksdpk(&PM22, "Pasal 46 ayat (2) huruf g"),
            sinergi(&PM22, "Pasal 46 ayat (2) huruf g"),
        ],
        binds: |record| is_domestic(record) && record.naskah != Naskah::RencanaKerja,
        met: |record| recommended(record).is_some(),
        proof: recommended,
    },
    Duty {
        name: Text::fixed("persetujuan DPRD", "approval of the DPRD"),
        keys: &["dprd"],
        basis: &[
            ksdd(&PM22, "Pasal 11 ayat (1)"),
            ksdpk(&PM22, "Pasal 34 ayat (1)"),
            sinergi(&PM22, "Pasal 56 ayat (1)"),
            luar_negeri(&PM25, "Pasal 16 ayat (1)"),
        ],
        binds: |record| {
            let money = &record.pembiayaan;
            let burdens = money.membebani == Some(true) || money.belum_dianggarkan == Some(true);
            record.jenis != Jenis::Bmd && (record.is_luar_negeri() || burdens)
        },
        met: |record| decided(record).is_some(),
        proof: decided,
    },
    Duty {
        name: Text::fixed("tercantum dalam RKPD", "in the RKPD"),
        keys: &["perencanaan"],
        basis: &[
            ksdd(&PP28, "Pasal 4 ayat (2)"),
            ksdpk(&PP28, "Pasal 16 ayat (2)"),
            sinergi(&PM22, "Pasal 53 ayat (2)"),
        ],
        binds: |record| is_domestic(record) && record.induk.is_none(),
        met: |record| planned(record).is_some(),
        proof: planned,
    },
    Duty {
        name: Text::fixed("rangkap naskah asli", "number of originals"),
        keys: &["arsip.rangkap"],
        basis: &[
            ksdd(&PM22, "Pasal 10 ayat (3)").of(&[Naskah::KesepakatanBersama]),
            ksdd(&PM22, "Pasal 14 ayat (4)").of(&[Naskah::Pks]),
        ],
        binds: |record| {
            let counted = matches!(record.naskah, Naskah::KesepakatanBersama | Naskah::Pks);
            record.jenis == Jenis::Ksdd && counted
        },
        met: |record| record.arsip.rangkap.is_some(),
        proof: |record| {
            let copies = record.arsip.rangkap?;
            Some(text!("{copies} rangkap", "{copies} originals", copies))
        },
    },
    Duty {
        name: Text::fixed("naskah asli disimpan TKKSD", "original kept by the TKKSD"),
        keys: &["arsip", "arsip.asli"],
        basis: &[
            ksdd(&PM22, "Pasal 16 ayat (2)"),
            ksdpk(&PM22, "Pasal 38 ayat (2)"),
            sinergi(&PM22, "Pasal 59 ayat (2)"),
        ],
        binds: is_domestic,
        met: |record| record.arsip.asli.is_some(),
        proof: |record| record.arsip.asli.as_ref().map(Text::of),
    },
    Duty {
        name: Text::fixed("hasil ke kas daerah", "proceeds to the kas daerah"),
        keys: &["hasil"],
        basis: &[ksdpk(&PP28, "Pasal 20 ayat (2)")],
        binds: |record| {
            record.jenis == Jenis::Ksdpk && matches!(record.naskah, Naskah::Pks | Naskah::Kontrak)
        },
        met: |record| record.hasil.uang_ke_kas_daerah.is_some(),
        proof: |record| {
            Some(match record.hasil.uang_ke_kas_daerah? {
                true => Text::fixed("disetor ke kas daerah", "paid into the kas daerah"),
                false => Text::fixed(
                    "tidak disetor ke kas daerah",
                    "not paid into the kas daerah",
                ),
            })
        },
    },
];

fn is_domestic(record: &KerjaSama) -> bool {
    matches!(record.jenis, Jenis::Ksdd | Jenis::Ksdpk | Jenis::Sinergi)
}

/// A paper by its number and day; none where neither is recorded.
fn paper(number: Option<&String>, day: Option<Date>) -> Option<Text> {
    match (number, day) {
        (Some(number), Some(day)) => Some(text!(
            "nomor {number}, {day}",
            "number {number}, {day}",
            number,
            day
        )),
        (Some(number), None) => Some(text!(
            "nomor {number}, tanggal tidak tercatat",
            "number {number}, day not recorded",
            number
        )),
        (None, Some(day)) => Some(text!(
            "{day}, nomor tidak tercatat",
            "{day}, number not recorded",
            day
        )),
        (None, None) => None,
    }
}

fn power(record: &KerjaSama) -> Option<Text> {
    let power = &record.daerah.surat_kuasa;
    paper(power.nomor.as_ref(), power.tanggal)
}

fn recommended(record: &KerjaSama) -> Option<Text> {
    let paper_of_team = &record.rekomendasi_tkksd;
    paper(paper_of_team.nomor.as_ref(), paper_of_team.tanggal)
}

fn decided(record: &KerjaSama) -> Option<Text> {
    let dprd = &record.dprd;
    let said = paper(dprd.nomor.as_ref(), dprd.persetujuan)?;
    Some(match dprd.hasil {
        Some(result) => text!("{result}: {said}", "{result}: {said}", result, said),
        None => said,
    })
}

fn planned(record: &KerjaSama) -> Option<Text> {
    let plan = &record.perencanaan;
    match (plan.rkpd, plan.tercantum) {
        (Some(year), _) => Some(text!("RKPD {year}", "RKPD {year}", year = year.to_string())),
        (None, Some(true)) => Some(Text::fixed(
            "tercantum, tahun RKPD tidak tercatat",
            "in the plans, year not recorded",
        )),
        (None, Some(false)) => Some(Text::fixed("tidak tercantum", "not in the plans")),
        (None, None) => None,
    }
}
