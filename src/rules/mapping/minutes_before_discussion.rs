//! Minutes older than the discussion that they are of.

use crate::rules::prelude::*;

pub(super) static CHECK: Check = Check {
    rule: Rule {
        code: "KSD609",
        name: "berita-acara-mendahului-pembahasan",
        severity: Severity::Error,
        interpretation: false,
        title: Text::fixed(
            "Berita Acara pemetaan Kerja Sama Wajib tidak mendahului pembahasannya",
            "The minutes of the mapping of a Kerja Sama Wajib do not come before its discussion",
        ),
        reason: Text::fixed(
            "Daftar rencana program dan kegiatan dibahas dalam forum, lalu yang disepakati \
             dituangkan dalam Berita Acara.",
            "The list of planned programmes and activities is discussed in the forum; then what \
             was agreed on goes into the minutes.",
        ),
        remedy: Text::fixed(
            "periksa tanggal forum dan tanggal Berita Acara, dan perbaiki yang keliru",
            "check the dates of the forum and of the minutes, and correct the wrong one",
        ),
        basis: &[
            ksdd(&PM22, "Pasal 5 ayat (4)"),
            ksdd(&PM22, "Pasal 5 ayat (6)"),
        ],
    },
    judge: Judge::Potensi(judge),
};

fn judge(_: &Registry, record: &Record<Potensi>, verdict: &mut Verdict<'_>) -> Judged {
    let discussion = &record.pembahasan;
    verdict.compulsory(record)?;
    let minutes = discussion.berita_acara.tanggal;
    let minutes = verdict.recorded(key!(Potensi: pembahasan.berita_acara.tanggal), minutes)?;
    let discussed = verdict.recorded(key!(Potensi: pembahasan.tanggal), discussion.tanggal)?;
    verdict.act(Some(discussed));
    if minutes < discussed {
        let message = text!(
            "Berita Acara bertanggal {minutes}, sebelum pembahasan {discussed}",
            "the minutes are of {minutes}, before the discussion on {discussed}",
            minutes,
            discussed
        );
        let key = key!(Potensi: pembahasan.berita_acara.tanggal);
        verdict.against(Breach::new(Some(discussed), key, message));
    }
    Ok(())
}
