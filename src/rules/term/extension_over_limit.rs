//! The longest term of an extension.

use crate::rules::longest_term::{extension, over, says_over};
use crate::rules::prelude::*;

pub(super) static CHECK: Check = Check {
    rule: Rule {
        code: "KSD206",
        name: "perpanjangan-lebih-dari-batas",
        severity: Severity::Warning,
        interpretation: true,
        title: Text::fixed(
            "Perpanjangan berlaku paling lama lima tahun lagi",
            "An extension runs for at most five years more",
        ),
        reason: Text::fixed(
            "Peraturan membatasi Kesepakatan Bersama dan naskah luar negeri pada lima tahun \
             dan mengizinkan perpanjangan tanpa menyebut lamanya. Tafsir ksd: setiap \
             perpanjangan kembali dibatasi lima tahun; bila tidak, batas itu tidak ada \
             artinya.",
            "The regulations limit a Kesepakatan Bersama and a text with a partner abroad to \
             five years and allow an extension without saying how long. ksd's reading \
             (tafsir): each extension is again limited to five years; otherwise the limit \
             would mean nothing.",
        ),
        remedy: Text::fixed(
            "sepakati perpanjangan paling lama lima tahun, atau catat alasannya sebagai \
             pengecualian",
            "agree on an extension of five years at most, or record the reason as an exemption",
        ),
        basis: &joined::<4>(&[
            LONGEST_KESEPAKATAN_BERSAMA.basis,
            LONGEST_NASKAH_LUAR_NEGERI.basis,
            &[luar_negeri(&PM25, "Pasal 32 ayat (2)")],
        ]),
    },
    judge: Judge::KerjaSama(judge),
};

fn judge(registry: &Registry, record: &Record<KerjaSama>, verdict: &mut Verdict<'_>) -> Judged {
    use Naskah::{KesepakatanBersama, NaskahLuarNegeri};
    let longest = match record.naskah {
        KesepakatanBersama => LONGEST_KESEPAKATAN_BERSAMA.value,
        NaskahLuarNegeri => LONGEST_NASKAH_LUAR_NEGERI.value,
        _ => verdict.selects(key!(naskah), None)?,
    };
    let extension = extension(registry, record, verdict)?;
    if let Some(over) = over(&record.waktu, longest, extension.start, verdict)? {
        let message = says_over(&over, longest, extension.start);
        verdict.against(Breach::new(record.signing(), over.key(), message));
    }
    Ok(())
}
