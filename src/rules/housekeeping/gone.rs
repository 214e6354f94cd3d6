//! A record or a recorded day that is gone.

use crate::finding::Finding;
use crate::registry::Gone;
use crate::rules::prelude::*;

pub(super) static CHECK: Check = Check {
    rule: Rule {
        code: "KSD904",
        name: "catatan-hilang",
        severity: Severity::Warning,
        interpretation: false,
        title: Text::fixed(
            "Yang sudah tercatat tetap tercatat",
            "What was recorded stays recorded",
        ),
        reason: Text::fixed(
            "Rekaman yang dihapus, atau laporan, evaluasi, dan langkah yang tanggalnya dihapus, \
             hilang dari hitungan dan agenda tanpa bekas. Karena itu `ksd check --since` \
             menyebutnya; tanpa `--since` tidak ada pembanding. Berkas yang hanya berganti nama, \
             tanggal yang dikoreksi, dan kunci yang disebut dalam `belum_diketahui` bukan temuan.",
            "A record that is deleted, or a report, an evaluation or a step whose date is deleted, \
             vanishes from counts and the agenda without a trace. So `ksd check --since` tells; \
             without `--since` there is nothing to compare with. A file that was only renamed, a \
             date that was corrected and a key that `belum_diketahui` names are no findings.",
        ),
        remedy: Text::fixed(
            "bila terhapus tanpa sengaja, kembalikan dari riwayat Git; bila memang keliru dicatat, \
             sebutkan alasannya pada commit atau usulannya",
            "if it was deleted by mistake, bring it back from Git's history; if it was recorded in \
             error, say why in the commit or the proposal",
        ),
        basis: &[],
    },
    judge: Judge::Findings,
};

pub(super) fn finding(gone: Gone) -> Finding {
    let message = match &gone.day {
        None => text!(
            "rekaman {kind} `{id}` dihapus",
            "the record `{id}` in {kind} was deleted",
            kind = gone.kind.word(),
            id = gone.id.as_str()
        ),
        Some((key, day)) => text!(
            "`{key}` {day} yang sudah tercatat dihapus",
            "`{key}` {day}, which was recorded, was deleted",
            key = key.as_str(),
            day = *day
        ),
    };
    Finding {
        record: Some((gone.kind, gone.id)),
        file: Some(gone.file),
        key: gone.day.map(|(key, _)| key),
        ..Finding::new(&CHECK.rule, message)
    }
}
