//! What happened to an entry of the mapping, recorded without its day.

use crate::rules::prelude::*;

pub(super) static CHECK: Check = Check {
    rule: Rule {
        code: "KSD908",
        name: "langkah-potensi-tanpa-tanggal",
        severity: Severity::Warning,
        interpretation: false,
        title: Text::fixed(
            "Pembahasan dan penetapan entri pemetaan yang tercatat bertanggal",
            "The discussion and the decree of a mapping entry that are recorded have their day",
        ),
        reason: Text::fixed(
            "Keadaan entri bergantung pada hari pembahasan, Berita Acara, dan penetapannya. Tanpa \
             hari, langkah itu bagi ksd belum terjadi.",
            "The state of an entry hangs on the days of its discussion, its minutes and its \
             decree. Without one that step has not happened yet to ksd.",
        ),
        remedy: Text::fixed("catat harinya", "record the day"),
        basis: &[],
    },
    judge: Judge::Potensi(judge),
};

fn judge(_: &Registry, record: &Record<Potensi>, verdict: &mut Verdict<'_>) -> Judged {
    let discussed = &record.pembahasan;
    let minutes = &discussed.berita_acara;
    let discussion = discussed.forum.is_some();
    let steps = [
        (
            discussion.then_some(discussed.tanggal),
            key!(Potensi: pembahasan.tanggal),
            Text::fixed("pembahasan", "the discussion"),
        ),
        (
            recorded(minutes).then_some(minutes.tanggal),
            key!(Potensi: pembahasan.berita_acara.tanggal),
            Text::fixed("Berita Acara pemetaan", "the minutes of the mapping"),
        ),
        (
            recorded(&record.penetapan).then_some(record.penetapan.tanggal),
            key!(Potensi: penetapan.tanggal),
            Text::fixed("penetapan", "the decree"),
        ),
    ];
    let any = steps.iter().any(|(day, ..)| day.is_some());
    verdict.recorded(key!(Potensi: pembahasan), any.then_some(()))?;
    for (day, key, said) in steps {
        let Some(day) = day else {
            continue;
        };
        verdict.saw(key);
        if day.is_none() {
            let message = text!(
                "{said} tercatat tanpa harinya (`{key}`)",
                "{said} is recorded without its day (`{key}`)",
                said = said.capital(),
                key
            );
            verdict.against(Breach::new(None, key, message));
        }
    }
    Ok(())
}
