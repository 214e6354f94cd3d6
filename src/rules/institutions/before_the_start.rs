//! What happened in a cooperation before it began.

use crate::rules::prelude::*;

pub(super) static CHECK: Check = Check {
    rule: Rule {
        code: "KSD823",
        name: "peristiwa-sebelum-mulai",
        severity: Severity::Warning,
        interpretation: false,
        title: Text::fixed(
            "Evaluasi, perselisihan, dan keputusan kelanjutan tidak mendahului naskahnya",
            "An evaluation, a dispute and a decision on what comes after do not precede their \
             text",
        ),
        reason: Text::fixed(
            "Yang dievaluasi dan dilanjutkan ialah kerja sama yang sudah mulai; perselisihan \
             timbul dari naskah yang sudah ada. Tanggal yang lebih tua biasanya terbawa \
             ketika berkas naskah lama disalin.",
            "What is evaluated and continued is a cooperation that has begun; a dispute \
             arises from a text that is there. An older date was mostly carried along when \
             the file of an old document was copied.",
        ),
        remedy: Text::fixed(
            "hapus yang terbawa dari naskah lama, atau perbaiki tanggalnya",
            "delete what was carried along from an old document, or correct the date",
        ),
        basis: &[],
    },
    judge: Judge::KerjaSama(judge),
};

fn judge(_: &Registry, record: &Record<KerjaSama>, verdict: &mut Verdict<'_>) -> Judged {
    let start = verdict.recorded(key!(waktu.mulai), record.first_day())?;
    // A dispute may be about the start itself.
    let there = record.signing().map_or(start, |signed| signed.min(start));
    let evaluated = record.evaluasi.iter().enumerate();
    let evaluated = evaluated.map(|(at, one)| (key!(evaluasi[at].tanggal), one.tanggal, start));
    let disputes = record.perselisihan.iter().enumerate();
    let disputes = disputes.map(|(at, one)| (key!(perselisihan[at].tanggal), one.tanggal, there));
    let settled = key!(kelanjutan.tanggal).to_owned();
    let settled = (settled, record.kelanjutan.tanggal, start);
    let mut judged = verdict.recorded(key!(evaluasi), None);
    for (key, day, first) in evaluated.chain(disputes).chain([settled]) {
        let Some(day) = day else { continue };
        verdict.saw(|| key.clone());
        judged = Ok(());
        if day < first {
            let message = text!(
                "{day}, sebelum {first}: naskahnya belum ada atau belum mulai",
                "{day}, before {first}: the text was not there yet, or had not begun",
                day,
                first
            );
            verdict.against(Breach::new(record.signing(), key, message));
        }
    }
    judged
}
