//! Two documents with the same partner on the same urusan at one time.

use crate::rules::prelude::*;

pub(super) static CHECK: Check = Check {
    rule: Rule {
        code: "KSD113",
        name: "tumpang-tindih",
        severity: Severity::Warning,
        interpretation: true,
        title: Text::fixed(
            "Tidak ada dua naskah sejenis dengan mitra dan urusan yang sama pada waktu yang sama",
            "No two texts of a kind with the same partner on the same urusan at one time",
        ),
        reason: Text::fixed(
            "Tidak ada pasal yang melarangnya. Tafsir ksd: bila naskah sejenis dengan mitra dan \
             urusan yang sama masih berlaku, yang baru perlu dilihat bersama yang lama agar \
             tidak tumpang-tindih. Naskah satu keluarga (induk, perpanjangan, addendum), \
             pernyataan kehendak, dan pemanfaatan BMD tidak dibandingkan; PKS di bawah \
             Kesepakatan Bersama diwakili kesepakatannya.",
            "No article forbids it. ksd's reading (tafsir): while a text of the same kind with \
             the same partner on the same urusan is in force, the new one needs a look beside \
             the old, so that the two do not overlap. Documents of one family (parent, extension, \
             addendum), letters of intent and the use of assets are not compared; a Kesepakatan \
             Bersama speaks for the PKS under it.",
        ),
        remedy: Text::fixed(
            "bila satu melanjutkan atau melaksanakan yang lain, isi `perpanjangan_dari` atau \
             `induk`; bila objeknya memang berbeda, catat alasannya sebagai pengecualian",
            "if one continues or carries out the other, set `perpanjangan_dari` or `induk`; if \
             their objects do differ, record the reason as an exemption",
        ),
        basis: &[],
    },
    judge: Judge::KerjaSama(judge),
};

fn judge(registry: &Registry, record: &Record<KerjaSama>, verdict: &mut Verdict<'_>) -> Judged {
    verdict.saw(key!(waktu.mulai));
    verdict.saw(key!(mitra));
    verdict.saw(key!(urusan));
    for other in registry.overlaps(record) {
        let same = |party: &&PihakMitra| other.mitra.iter().any(|there| there.id == party.id);
        let urusan = record.urusan.iter().find(|one| other.urusan.contains(one));
        let (Some(party), Some(urusan)) = (record.mitra.iter().find(same), urusan) else {
            continue;
        };
        let message = text!(
            "mitra `{party}` dan urusan {urusan} sama dengan `{other}`, yang masih berlaku",
            "the partner `{party}` and the urusan {urusan} are those of `{other}`, still in force",
            party = party.id.as_str(),
            urusan = *urusan,
            other = other.id.as_str()
        );
        verdict.saw((other, key!(waktu.mulai)));
        verdict.against(Breach::new(record.signing(), key!(waktu.mulai), message));
    }
    Ok(())
}
