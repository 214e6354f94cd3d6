//! The reasons for which a cooperation may end.

use crate::rules::prelude::*;

pub(super) static CHECK: Check = Check {
    rule: Rule {
        code: "KSD207",
        name: "alasan-pengakhiran",
        severity: Severity::Error,
        interpretation: false,
        title: Text::fixed(
            "Kerja sama berakhir karena alasan yang disebut peraturan",
            "A cooperation ends for a reason that the regulations name",
        ),
        reason: Text::fixed(
            "KSDD berakhir karena lima alasan; KSDPK juga karena putusan pengadilan yang \
             tetap atau pailit; kerja sama luar negeri karena kesepakatan, tujuan tercapai, \
             perjanjian baru yang menggantikan, atau jangka waktunya. Pergantian pimpinan \
             bukan alasan berakhirnya KSDD atau KSDPK (PP 28/2018 Pasal 9 ayat (2)).",
            "A KSDD ends for five reasons; a KSDPK also by a final court decision or \
             bankruptcy; a cooperation abroad by agreement, its purpose reached, a new \
             agreement in its place, or its term. A change of leaders is no reason for which a \
             KSDD or KSDPK ends (PP 28/2018 Pasal 9 ayat (2)).",
        ),
        remedy: Text::fixed(
            "catat alasan yang sebenarnya menurut dasar pengakhirannya; bila tidak ada alasan \
             yang sah, kerja sama masih berlaku",
            "record the true reason as its basis gives it; if there is no lawful reason, the \
             cooperation is still in force",
        ),
        basis: &[
            ksdd(&PP28, "Pasal 9 ayat (1)"),
            ksdd(&PP28, "Pasal 9 ayat (2)"),
            ksdpk(&PP28, "Pasal 22 ayat (1)"),
            ksdpk(&PP28, "Pasal 22 ayat (2)"),
            luar_negeri(&PM25, "Pasal 34"),
        ],
    },
    judge: Judge::KerjaSama(judge),
};

fn judge(_: &Registry, record: &Record<KerjaSama>, verdict: &mut Verdict<'_>) -> Judged {
    let ending = &record.pengakhiran;
    let ended = verdict.recorded(key!(pengakhiran.tanggal), ending.tanggal)?;
    let reason = verdict.recorded(key!(pengakhiran.alasan), ending.alasan)?;
    verdict.act(Some(ended));
    let by_law = !runs_by_its_own_terms(record);
    verdict.applies(key!(waktu.ditandatangani), by_law)?;
    // What the text alone names is a matter of reading (KSD221).
    verdict.applies(
        key!(pengakhiran.alasan),
        reason != AlasanPengakhiran::Wanprestasi || record.is_luar_negeri(),
    )?;
    let allowed = endings(record.jenis).iter();
    let allowed = allowed.filter(|ending| ending.basis.is_some());
    let allowed: Vec<AlasanPengakhiran> = allowed.map(|ending| ending.reason).collect();
    let listed = (!allowed.is_empty()).then_some(());
    verdict.selects(key!(jenis), listed)?;
    if !allowed.contains(&reason) {
        let message = text!(
            "`{reason}` bukan alasan berakhirnya {jenis}",
            "`{reason}` is no reason for which a {jenis} ends",
            reason = reason.word(),
            jenis = record.jenis
        );
        let words: Vec<&str> = allowed.iter().map(|reason| reason.word()).collect();
        let help = text!(
            "alasan yang diakui untuk {jenis}: {allowed}",
            "reasons recognised for a {jenis}: {allowed}",
            jenis = record.jenis,
            allowed = crate::text::alternatives(&words)
        );
        verdict.against(Breach::new(Some(ended), key!(pengakhiran.alasan), message).help(help));
    }
    Ok(())
}
