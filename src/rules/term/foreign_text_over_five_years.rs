//! The longest term of a text with a partner abroad.

use super::over_limit;
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
            "Naskah dengan pemerintah daerah atau lembaga di luar negeri berlaku paling lama \
             lima tahun dan dapat diperpanjang. Naskah dari sebelum 22 Mei 2020 tetap berjalan \
             sampai berakhir (Pasal 42).",
            "A text with a region or institution abroad runs for at most five years and may be \
             extended. Texts from before 22 May 2020 run to their end (Pasal 42).",
        ),
        remedy: Text::fixed(
            "perbaiki tanggal bila salah salin; bila naskahnya memang demikian, sepakati \
             amandemen yang membatasi jangka waktunya menjadi paling lama lima tahun",
            "correct the date if it was copied wrongly; if the text says so, agree on an \
             amendment that limits the term to five years",
        ),
        basis: LONGEST_NASKAH_LUAR_NEGERI.basis,
    },
    judge: Judge::KerjaSama(judge),
};

fn judge(registry: &Registry, record: &Record<KerjaSama>, verdict: &mut Verdict<'_>) -> Judged {
    verdict.applies(key!(naskah), record.naskah == Naskah::NaskahLuarNegeri)?;
    verdict.begins(record)?;
    over_limit(registry, record, LONGEST_NASKAH_LUAR_NEGERI.value, verdict)
}
