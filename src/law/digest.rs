//! What the law tables hold, in short: two programs that judge by the same tables
//! say the same.

use std::fmt::Debug;

use sha2::{Digest, Sha256};
use strum::VariantArray;

use super::*;
use crate::model::{BentukBmd, Jenis};

/// So much of the digest stands in a paper; a clash of two is not to be feared.
const SHOWN: usize = 12;

/// The digest of the law tables: the same between runs and machines, another one
/// as soon as a citation, a day, a limit or a part changes.
pub fn digest() -> String {
    let mut hash = Sha256::new();
    for line in tables() {
        hash.update(line.as_bytes());
        hash.update(b"\n");
    }
    let hash = hash.finalize();
    let digits = hash.iter().map(|byte| format!("{byte:02x}"));
    digits.collect::<String>().chars().take(SHOWN).collect()
}

macro_rules! named {
    ($field:ident: $($name:ident),+ $(,)?) => {
        [$((stringify!($name), format!("{:?}", $name.$field), $name.basis)),+]
    };
}

/// All that the digest covers, a line each: every ayat with its days, the limits,
/// the minimum parts, what a complete record has, the uses of assets, the ends of
/// a cooperation.
pub fn tables() -> Vec<String> {
    let ayat = map().map(|ayat| {
        let citation = Citation {
            regulation: ayat.regulation,
            article: ayat.article,
        };
        let reason = ayat.reason.map_or("", Reason::word);
        format!("ayat {} {reason}", dated(&citation))
    });
    let limits = named![value:
        LONGEST_KESEPAKATAN_BERSAMA, LONGEST_NASKAH_LUAR_NEGERI, LONGEST_PERNYATAAN_KEHENDAK,
        NOTICE_OF_EXTENSION, SHORTEST_WITH_SEKRETARIAT, SEMESTER, SEMESTER_OF_PROVINCE,
        TEAM_SEMESTER, TEAM_YEAR, PLENARY_EVERY, FEWEST_MEMBERS, SINERGI_SEMESTER, SINERGI_YEAR,
        ADJUSTED_UNTIL, DPRD_SILENT, DPRD_SILENT_ABROAD, DPRD_STEP, ANSWER_TO_OFFER,
        AFTER_SECOND_REQUEST, REPORT_ABROAD, REPORT_ABROAD_OF_PROVINCE, LOAN_EXTENDED,
    ];
    let before = RENT_PAID_BEFORE.iter();
    let before = before.map(|limit| {
        (
            "RENT_PAID_BEFORE",
            format!("{:?}", limit.value),
            limit.basis,
        )
    });
    let paid = [("RENT_PAID", String::new(), RENT_PAID)];
    let parts = named![parts:
        ISI_KESEPAKATAN_BERSAMA, ISI_PKS, ISI_PKS_PIHAK_KETIGA, ISI_NOTA_KESEPAKATAN,
        ISI_PERNYATAAN_KEHENDAK, ISI_NASKAH_LUAR_NEGERI, ISI_SEWA, ISI_PINJAM_PAKAI,
        ISI_BANGUN_GUNA, ISI_BANGUN_GUNA_2020, KERANGKA_KESEPAKATAN_BERSAMA, KERANGKA_PKS,
        KERANGKA_NOTA_KESEPAKATAN, KAK, KAK_SINERGI, STUDI_KELAYAKAN, TELAAHAN,
        TELAAHAN_PENAWARAN, KAJIAN, RENCANA_KERJA_SAMA, RENCANA_TAHUNAN,
    ];
    let tables = limits.into_iter().chain(before).chain(paid).chain(parts);
    let tables = tables.map(|(name, value, basis)| line(name, value, basis));
    let complete = EXPECTED.iter().map(|expected| {
        let Expected {
            key,
            kind,
            stage,
            inherited,
            basis,
            ..
        } = expected;
        line(key, (kind, stage, inherited), basis)
    });
    let uses = BentukBmd::VARIANTS.iter().copied().flat_map(uses);
    let ends = Jenis::VARIANTS.iter().copied().flat_map(|jenis| {
        let ends = endings(jenis).iter();
        ends.map(move |end| line("end", (jenis, end.reason), end.basis.as_slice()))
    });
    let all = ayat.chain(tables).chain(complete).chain(uses).chain(ends);
    all.collect()
}

/// What the law sets for a form in which an asset is used.
fn uses(form: BentukBmd) -> Vec<String> {
    let Some(set) = asset_use(form) else {
        return Vec::new();
    };
    let terms = std::iter::once(&set.term).chain(&set.infrastructure);
    let terms = terms.map(|term| {
        let value = (form, term.longest, term.from_signing, term.extendable);
        line("term", value, term.basis)
    });
    let tender = set.tender.iter();
    let tender = tender.map(|tender| line("tender", (form, tender.unless_special), tender.basis));
    let partners = set.partners.iter();
    let partners =
        partners.map(|who| line("who", (form, who.golongan, who.bentuk_badan), who.basis));
    let performers = set.performers.iter();
    let performers = performers.map(|by| {
        line(
            "by",
            (form, by.role, by.approves),
            std::slice::from_ref(&by.article),
        )
    });
    let approval = std::iter::once(line("approval", form, set.approval));
    let all = terms.chain(tender).chain(partners).chain(performers);
    all.chain(approval).collect()
}

fn line(name: &str, value: impl Debug, basis: &[Basis]) -> String {
    let basis = basis.iter().map(|basis| {
        let Basis {
            jenis, naskah, key, ..
        } = basis;
        format!("{} {jenis:?} {naskah:?} {key:?}", dated(&basis.citation))
    });
    format!("{name} {value:?} {}", basis.collect::<Vec<_>>().join("; "))
}

/// An article with the days between which it reads so.
fn dated(citation: &Citation) -> String {
    let until = citation.until().map(|day| day.to_string());
    let until = until.unwrap_or_default();
    format!("{citation} {}..{until}", citation.since())
}
