//! The longest term of a text with a partner abroad.

use super::over;
use crate::rules::prelude::*;

pub(super) static CHECK: Check = Check {
    rule: Rule {
        code: "KSD204",
        name: "naskah-luar-negeri-lebih-dari-lima-tahun",
        severity: Severity::Error,
        interpretation: false,
        title: Text::fixed(
            "Naskah kerja sama luar negeri berlaku paling lama lima tahun",
            "A text with a partner abroad runs for at most five years",
        ),
        reason: Text::fixed(
            "Naskah dengan pemerintah daerah atau lembaga di luar negeri ditinjau lagi paling \
             lambat setelah lima tahun dan dapat diperpanjang. Naskah sebelum 22 Mei 2020 \
             tetap berjalan sampai berakhir (Pasal 42).",
            "A text with a region or institution abroad is looked at again after five years \
             at the latest and may be extended. Texts from before 22 May 2020 run to their \
             end (Pasal 42).",
        ),
        remedy: Text::fixed(
            "perbaiki tanggal bila salah salin; bila naskahnya memang demikian, sepakati \
             amandemen jangka waktu",
            "correct the date if it was copied wrongly; if the text says so, agree on an \
             amendment of the term",
        ),
        basis: &[luar_negeri(&PM25, "Pasal 32 ayat (1)")],
    },
    judge: Judge::KerjaSama(judge),
};

fn judge(_: &Registry, record: &Record<KerjaSama>, verdict: &mut Verdict<'_>) {
    let begins = record.perpanjangan_dari.is_none() && !record.is_addendum();
    if record.naskah == Naskah::NaskahLuarNegeri && begins {
        let signed = record.waktu.ditandatangani;
        if let Some((key, message)) = over(&record.waktu, LONGEST_NASKAH_LUAR_NEGERI, signed) {
            verdict.against(Breach::new(signed, key, message));
        }
    }
}
