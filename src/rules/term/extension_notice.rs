//! Notice of an extension abroad.

use crate::rules::prelude::*;

pub(super) static CHECK: Check = Check {
    rule: Rule {
        code: "KSD210",
        name: "pemberitahuan-perpanjangan-terlambat",
        severity: Severity::Warning,
        interpretation: true,
        title: Text::fixed(
            "Perpanjangan naskah luar negeri diberitahukan paling lambat enam bulan sebelum \
             berakhir",
            "The extension of a text with a partner abroad is notified six months before its \
             end at the latest",
        ),
        reason: Text::fixed(
            "Pasal 33 berbunyi \"paling lama 6 (enam) bulan sebelum berakhirnya\", yang dapat \
             dibaca dua arah. Tafsir ksd: paling lambat enam bulan sebelum berakhir, agar \
             Menteri sempat menanggapi.",
            "Pasal 33 says \"paling lama 6 (enam) bulan sebelum berakhirnya\", which can be \
             read both ways. ksd's reading (tafsir): six months before the end at the latest, \
             so that the Menteri has time to answer.",
        ),
        remedy: Text::fixed(
            "sampaikan pemberitahuan berikutnya paling lambat enam bulan sebelum berakhir",
            "give the next notice six months before the end at the latest",
        ),
        basis: NOTICE_OF_EXTENSION.basis,
    },
    judge: Judge::KerjaSama(judge),
};

fn judge(registry: &Registry, record: &Record<KerjaSama>, verdict: &mut Verdict<'_>) -> Judged {
    let notice = record.luar_negeri.pemberitahuan_perpanjangan;
    let notice = verdict.recorded(key!(luar_negeri.pemberitahuan_perpanjangan), notice)?;
    verdict.act(Some(notice));
    let extended = verdict.continued(registry, record);
    // On an extension, notice given before it began was of its own making.
    let ended = match extended {
        Ok(extended) if record.first_day().is_none_or(|first| notice <= first) => extended,
        _ => record,
    };
    let last_day = registry.agreed_end(ended, notice);
    let last_day = verdict.recorded((ended, key!(waktu.berakhir)), last_day)?;
    let latest = last_day.minus(NOTICE_OF_EXTENSION.value);
    verdict.counted(|| {
        [Counted {
            what: Text::fixed("hari terakhir pemberitahuan", "the last day of the notice"),
            from: last_day,
            until: latest,
            working: false,
        }]
    });
    if notice > latest {
        let message = text!(
            "diberitahukan {notice}, sesudah {latest}, enam bulan sebelum berakhir {last_day}",
            "notified on {notice}, after {latest}, six months before the end on {last_day}",
            notice,
            latest,
            last_day
        );
        let key = key!(luar_negeri.pemberitahuan_perpanjangan);
        verdict.against(Breach::new(Some(notice), key, message));
    }
    Ok(())
}
