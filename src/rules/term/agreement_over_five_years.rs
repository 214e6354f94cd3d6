//! The longest term of a Kesepakatan Bersama.

use super::over_limit;
use crate::rules::prelude::*;

pub(super) static CHECK: Check = Check {
    rule: Rule {
        code: "KSD203",
        name: "kesepakatan-lebih-dari-lima-tahun",
        severity: Severity::Error,
        interpretation: false,
        title: Text::fixed(
            "Kesepakatan Bersama berlaku paling lama lima tahun",
            "A Kesepakatan Bersama runs for at most five years",
        ),
        reason: Text::fixed(
            "Kesepakatan Bersama berlaku paling lama lima tahun dan dapat diperpanjang sesuai \
             kesepakatan para pihak. Tanpa batas waktu berarti lebih lama dari lima tahun.",
            "A Kesepakatan Bersama runs for at most five years and may be extended by \
             agreement of the parties. Without an end means longer than five years.",
        ),
        remedy: Text::fixed(
            "perbaiki tanggal bila salah salin; bila naskahnya memang demikian, sepakati \
             addendum yang membatasi jangka waktunya menjadi paling lama lima tahun; sesudah \
             itu kesepakatan dapat diperpanjang",
            "correct the date if it was copied wrongly; if the text says so, agree on an \
             addendum that limits the term to five years; after that it may be extended",
        ),
        basis: LONGEST_KESEPAKATAN_BERSAMA.basis,
    },
    judge: Judge::KerjaSama(judge),
};

fn judge(registry: &Registry, record: &Record<KerjaSama>, verdict: &mut Verdict<'_>) -> Judged {
    verdict.applies(key!(naskah), record.naskah == Naskah::KesepakatanBersama)?;
    verdict.begins(record)?;
    over_limit(registry, record, LONGEST_KESEPAKATAN_BERSAMA.value, verdict)
}
