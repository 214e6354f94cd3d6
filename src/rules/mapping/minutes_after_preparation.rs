//! A mapping agreed on only after the Kerja Sama Wajib that it should lead to.

use super::{followed_up, prepared};
use crate::finding::Related;
use crate::rules::prelude::*;

pub(super) static CHECK: Check = Check {
    rule: Rule {
        code: "KSD608",
        name: "pemetaan-sesudah-kak",
        severity: Severity::Warning,
        interpretation: true,
        title: Text::fixed(
            "Pemetaan Kerja Sama Wajib disepakati sebelum KAK disusun dan naskah ditandatangani",
            "The mapping of a Kerja Sama Wajib is agreed on before the KAK is made and the text \
             is signed",
        ),
        reason: Text::fixed(
            "Daerah memetakan urusan yang akan dikerjasamakan, dan yang disepakati dituangkan \
             dalam Berita Acara. Tafsir ksd: yang \"akan\" dikerjasamakan dipetakan dahulu, \
             sehingga Berita Acaranya, atau pembahasannya bila Berita Acara tidak bertanggal, \
             tidak menyusul KAK; tanpa tanggal KAK, tidak menyusul penandatanganan. Perpanjangan \
             dan addendum tidak dinilai.",
            "A region maps the affairs that are to be cooperated in, and what is agreed on goes \
             into minutes. ksd's reading (tafsir): what is yet to come is mapped first, so the \
             minutes, or the discussion where they have no date, do not follow the KAK; without \
             a date of the KAK, the signing. Extensions and addenda are not judged.",
        ),
        remedy: Text::fixed(
            "periksa `potensi`, tanggal Berita Acara pada entri itu, dan tanggal KAK; bila benar \
             menyusul, catat alasannya sebagai pengecualian",
            "check `potensi`, the date of the minutes in that entry, and the date of the KAK; if \
             they indeed came later, record the reason as an exemption",
        ),
        basis: &[
            ksdd(&PM22, "Pasal 5 ayat (1)"),
            ksdd(&PM22, "Pasal 5 ayat (6)"),
        ],
    },
    judge: Judge::KerjaSama(judge),
};

fn judge(registry: &Registry, record: &Record<KerjaSama>, verdict: &mut Verdict<'_>) -> Judged {
    let sifat = record.sifat.or_else(|| registry.top(record)?.sifat);
    verdict.applies(key!(jenis), record.jenis == Jenis::Ksdd)?;
    verdict.applies(key!(sifat), sifat == Some(Sifat::Wajib))?;
    let entry = followed_up(registry, record, verdict)?;
    let discussion = &entry.pembahasan;
    let (key, what, mapped) = match discussion.berita_acara.tanggal {
        Some(minutes) => (
            key!(Potensi: pembahasan.berita_acara.tanggal),
            Text::fixed(
                "Berita Acara pemetaannya bertanggal",
                "the minutes of its mapping are of",
            ),
            Some(minutes),
        ),
        None => (
            key!(Potensi: pembahasan.tanggal),
            Text::fixed(
                "pemetaannya baru dibahas",
                "its mapping was discussed only on",
            ),
            discussion.tanggal,
        ),
    };
    let mapped = verdict.recorded((entry, key), mapped)?;
    let prepared = prepared(registry, record, entry, verdict)?;
    if mapped <= prepared.day {
        return Ok(());
    }
    let message = text!(
        "{what} {mapped}, sesudah {act} {prepared}",
        "{what} {mapped}, after {act} {prepared}",
        what,
        mapped,
        act = prepared.act(),
        prepared = prepared.day
    );
    let there = Related {
        message: Text::fixed(
            "pemetaan yang ditindaklanjuti",
            "the mapping that it follows up",
        ),
        file: registry.shown(&entry.file),
        key: Some(key.to_owned()),
        place: None,
    };
    verdict.against(Breach::new(Some(prepared.day), key!(potensi), message).related(there));
    Ok(())
}
