//! A text signed on the last day on which the DPRD could decide.

use super::Consent;
use crate::rules::prelude::*;

pub(super) static CHECK: Check = Check {
    rule: Rule {
        code: "KSD506",
        name: "hari-terakhir-dprd",
        severity: Severity::Warning,
        interpretation: true,
        title: Text::fixed(
            "Persetujuan DPRD dianggap ada sesudah hari terakhir jangka waktunya",
            "The approval of the DPRD is deemed given after the last day of its term",
        ),
        reason: Text::fixed(
            "Permohonan dianggap disetujui setelah 45 hari, pada KSDD juga setelah 15 hari sejak \
             tindak lanjut Kepala Daerah diterima. Tafsir ksd: hari dihitung menurut kalender \
             mulai sehari sesudah surat diterima, sehingga pada hari terakhir DPRD masih dapat \
             memutuskan.",
            "A request is deemed approved after 45 days, in a KSDD also after 15 days from \
             receipt of the follow-up. ksd's reading (tafsir): calendar days count from the day \
             after receipt, so on the last day the DPRD can still decide.",
        ),
        remedy: Text::fixed(
            "tunggu satu hari lagi; pada naskah yang sudah ditandatangani, catat alasannya \
             sebagai pengecualian",
            "wait one more day; for a text already signed, record the reason as an exemption",
        ),
        basis: &[
            ksdd(&PM22, "Pasal 12 ayat (1)"),
            ksdd(&PM22, "Pasal 12 ayat (4)"),
            ksdpk(&PM22, "Pasal 34 ayat (6)"),
            sinergi(&PM22, "Pasal 56 ayat (6)"),
        ],
    },
    judge: Judge::KerjaSama(judge),
};

fn judge(_: &Registry, record: &Record<KerjaSama>, verdict: &mut Verdict<'_>) {
    let due = needs_dprd(record) || adds_burden(record);
    let Some(signed) = record.signing().filter(|_| due && !record.is_luar_negeri()) else {
        return;
    };
    if let Consent::LastDay(key) = super::consent(record, signed) {
        let message = text!(
            "ditandatangani {signed}, hari terakhir DPRD dapat memutuskan",
            "signed on {signed}, the last day on which the DPRD could decide";
            signed = signed
        );
        verdict.against(Breach::new(Some(signed), key, message));
    }
}
