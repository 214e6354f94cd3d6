//! The longest validity of a letter of intent.

use crate::rules::longest_term::{over, says_over};
use crate::rules::prelude::*;

pub(super) static CHECK: Check = Check {
    rule: Rule {
        code: "KSD205",
        name: "pernyataan-kehendak-lebih-dari-satu-tahun",
        severity: Severity::Error,
        interpretation: false,
        title: Text::fixed(
            "Pernyataan Kehendak berlaku paling lama satu tahun sejak ditandatangani",
            "A letter of intent is valid for at most one year from its signing",
        ),
        reason: Text::fixed(
            "Pernyataan Kehendak tidak mengikat dan hanya membuka jalan bagi naskah kerja \
             sama; setelah satu tahun ia gugur.",
            "A letter of intent binds nobody and only opens the way to a text of cooperation; \
             after a year it lapses.",
        ),
        remedy: Text::fixed(
            "perbaiki tanggal bila salah salin; bila naskahnya memang demikian, sepakati masa \
             berlaku paling lama satu tahun",
            "correct the date if it was copied wrongly; if the text says so, agree on a \
             validity of one year at most",
        ),
        basis: LONGEST_PERNYATAAN_KEHENDAK.basis,
    },
    judge: Judge::KerjaSama(judge),
};

fn judge(registry: &Registry, record: &Record<KerjaSama>, verdict: &mut Verdict<'_>) -> Judged {
    let intent = record.naskah == Naskah::PernyataanKehendak;
    verdict.applies(key!(naskah), intent)?;
    let signed = record.signing();
    let changed = verdict.changed(registry, record);
    // An addendum does not begin the year anew.
    let from = changed.map_or(signed, |changed| changed.signing());
    let start = from.or(record.waktu.mulai);
    if let Some(over) = over(
        &record.waktu,
        LONGEST_PERNYATAAN_KEHENDAK.value,
        start,
        verdict,
    )? {
        let message = says_over(&over, LONGEST_PERNYATAAN_KEHENDAK.value, start);
        verdict.against(Breach::new(signed, over.key(), message));
    }
    Ok(())
}
