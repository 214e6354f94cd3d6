//! An end by term before the term has run.

use crate::rules::prelude::*;

pub(super) static CHECK: Check = Check {
    rule: Rule {
        code: "KSD223",
        name: "jangka-waktu-belum-habis",
        severity: Severity::Error,
        interpretation: false,
        title: Text::fixed(
            "Kerja sama yang berakhir karena jangka waktunya berakhir pada hari terakhirnya",
            "A cooperation that ends by its term ends on its last day",
        ),
        reason: Text::fixed(
            "Kerja sama berakhir karena jangka waktunya berakhir. Sebelum hari terakhirnya ia \
             hanya berakhir karena alasan lain, misalnya kesepakatan para pihak. Hari \
             terakhir yang diubah addendum ikut dihitung; naskah dari masa sebelum PP 28/2018 \
             tidak dinilai.",
            "A cooperation ends because its term has run out. Before its last day it ends for \
             another reason only, such as an agreement of the parties. A last day that an \
             addendum changed counts; texts from before PP 28/2018 are not judged.",
        ),
        remedy: Text::fixed(
            "periksa `pengakhiran.tanggal` dan `pengakhiran.alasan`; bila memang diakhiri \
             lebih awal, catat alasan yang sebenarnya",
            "check `pengakhiran.tanggal` and `pengakhiran.alasan`; if it was indeed ended \
             early, record the true reason",
        ),
        basis: &[
            ksdd(&PP28, "Pasal 9 ayat (1)"),
            ksdpk(&PP28, "Pasal 22 ayat (1)"),
        ],
    },
    judge: Judge::KerjaSama(judge),
};

fn judge(registry: &Registry, record: &Record<KerjaSama>, verdict: &mut Verdict<'_>) -> Judged {
    let ending = &record.pengakhiran;
    let ended = verdict.recorded(key!(pengakhiran.tanggal), ending.tanggal)?;
    let reason = verdict.recorded(key!(pengakhiran.alasan), ending.alasan)?;
    verdict.act(Some(ended));
    let by_term = reason == AlasanPengakhiran::JangkaWaktu;
    verdict.applies(key!(pengakhiran.alasan), by_term)?;
    let by_law = !runs_by_its_own_terms(record);
    verdict.applies(key!(waktu.ditandatangani), by_law)?;
    let endless = record.waktu.tanpa_batas == Some(true);
    let message = match registry.agreed_end(record, ended) {
        Some(last) if ended < last => text!(
            "berakhir {ended} karena jangka waktunya, padahal hari terakhirnya {last}",
            "it ended on {ended} by its term, although its last day is {last}",
            ended,
            last
        ),
        None if endless => text!(
            "berakhir {ended} karena jangka waktunya, padahal tanpa batas waktu",
            "it ended on {ended} by its term, although it has no end",
            ended
        ),
        last => return verdict.recorded(key!(waktu.berakhir), last).map(drop),
    };
    let key = key!(pengakhiran.alasan);
    verdict.against(Breach::new(Some(ended), key, message));
    Ok(())
}
