//! The longest term of a Kesepakatan Bersama.

use super::over;
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
            "Kesepakatan Bersama berisi hal umum dan ditinjau lagi paling lambat setelah lima \
             tahun; para pihak dapat memperpanjangnya. Tanpa batas waktu berarti lebih lama \
             dari lima tahun.",
            "A Kesepakatan Bersama holds general matters and is looked at again after five \
             years at the latest; the parties may extend it. Without an end means longer than \
             five years.",
        ),
        remedy: Text::fixed(
            "perbaiki tanggal bila salah salin; bila naskahnya memang demikian, sepakati \
             perubahan jangka waktu, lalu perpanjang dengan naskah baru",
            "correct the date if it was copied wrongly; if the text says so, agree on another \
             term, and extend it by a new document",
        ),
        basis: &[ksdd(&PM22, "Pasal 9 ayat (3)"), ksdpk(&PM22, "Pasal 32 ayat (3)")],
    },
    judge: Judge::KerjaSama(judge),
};

fn judge(_: &Registry, record: &Record<KerjaSama>, verdict: &mut Verdict<'_>) {
    let begins = record.perpanjangan_dari.is_none() && !record.is_addendum();
    if record.naskah == Naskah::KesepakatanBersama && begins {
        let signed = record.waktu.ditandatangani;
        if let Some((key, message)) = over(&record.waktu, LONGEST_KESEPAKATAN_BERSAMA, signed) {
            verdict.against(Breach::new(signed, key, message));
        }
    }
}
