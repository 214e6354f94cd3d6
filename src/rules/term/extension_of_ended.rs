//! An extension of a document that was ended before.

use crate::rules::prelude::*;

pub(super) static CHECK: Check = Check {
    rule: Rule {
        code: "KSD212",
        name: "perpanjangan-naskah-yang-diakhiri",
        severity: Severity::Warning,
        interpretation: true,
        title: Text::fixed(
            "Naskah yang diperpanjang belum diakhiri",
            "A document that is extended was not ended before",
        ),
        reason: Text::fixed(
            "Yang dapat diperpanjang adalah jangka waktu kerja sama yang berjalan. Tafsir ksd: \
             sesudah kerja sama diakhiri karena alasan lain daripada jangka waktunya, yang \
             ditandatangani adalah kerja sama baru, dengan tahapannya sendiri. Perpanjangan \
             yang terlambat sesudah jangka waktu habis tidak dinilai di sini: `ksd list` \
             menandai jedanya.",
            "What can be extended is the term of a running cooperation. ksd's reading (tafsir): \
             after a cooperation was ended for another reason than its term, what is signed is \
             a new cooperation, with its own stages. An extension that comes late, after the \
             term ran out, is not judged here: `ksd list` marks the gap.",
        ),
        remedy: Text::fixed(
            "periksa `[pengakhiran]` pada naskah lama; bila memang kerja sama baru, hapus \
             `perpanjangan_dari` dan catat tahapannya",
            "check the `[pengakhiran]` of the old document; if it is indeed a new cooperation, \
             remove `perpanjangan_dari` and record its stages",
        ),
        basis: &[
            ksdd(&PM22, "Pasal 9 ayat (3)"),
            ksdd(&PP28, "Pasal 9 ayat (1)"),
            ksdpk(&PM22, "Pasal 32 ayat (3)"),
            ksdpk(&PP28, "Pasal 22 ayat (1)"),
            ksdpk(&PP28, "Pasal 22 ayat (2)"),
            luar_negeri(&PM25, "Pasal 32 ayat (2)"),
        ],
    },
    judge: Judge::KerjaSama(judge),
};

/// The articles on an ending for one of the five reasons of any cooperation.
const ENDED: &[Basis] = &[
    ksdd(&PM22, "Pasal 9 ayat (3)"),
    ksdd(&PP28, "Pasal 9 ayat (1)"),
    ksdpk(&PM22, "Pasal 32 ayat (3)"),
    ksdpk(&PP28, "Pasal 22 ayat (1)"),
    luar_negeri(&PM25, "Pasal 32 ayat (2)"),
];
/// Those on one by a judgment or the bankruptcy of a third party.
const ENDED_BY_COURT: &[Basis] = &[
    ksdd(&PM22, "Pasal 9 ayat (3)"),
    ksdpk(&PM22, "Pasal 32 ayat (3)"),
    ksdpk(&PP28, "Pasal 22 ayat (2)"),
    luar_negeri(&PM25, "Pasal 32 ayat (2)"),
];

fn judge(registry: &Registry, record: &Record<KerjaSama>, verdict: &mut Verdict<'_>) -> Judged {
    let extended = verdict.continued(registry, record)?;
    let ending = &extended.pengakhiran;
    let ended = verdict.recorded((extended, key!(pengakhiran.tanggal)), ending.tanggal)?;
    let reason = verdict.recorded((extended, key!(pengakhiran.alasan)), ending.alasan)?;
    verdict.saw(key!(waktu.ditandatangani));
    let signed = record.signing();
    let still_running = signed.is_some_and(|signed| signed <= ended);
    if reason == AlasanPengakhiran::JangkaWaktu || still_running {
        return Ok(());
    }
    let message = text!(
        "memperpanjang `{id}`, yang sudah diakhiri pada {ended} ({reason})",
        "it extends `{id}`, which was ended on {ended} ({reason})",
        id = extended.id.as_str(),
        ended,
        reason
    );
    let basis = match reason {
        AlasanPengakhiran::PutusanPengadilan | AlasanPengakhiran::Pailit => ENDED_BY_COURT,
        _ => ENDED,
    };
    verdict.against(Breach::new(signed, key!(perpanjangan_dari), message).basis(basis));
    Ok(())
}
