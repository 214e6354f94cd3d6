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
             (luar negeri: hari kerja) mulai sehari sesudah surat diterima, sehingga pada hari \
             terakhir DPRD masih dapat memutuskan.",
            "A request is deemed approved after 45 days, in a KSDD also after 15 days from \
             receipt of the follow-up. ksd's reading (tafsir): calendar days \
             (abroad: working days) count from the day after receipt, so on the last day the \
             DPRD can still decide.",
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
            ksdpl(&PP28, "Pasal 30 ayat (4)"),
            luar_negeri(&PM25, "Pasal 17 ayat (2)"),
            luar_negeri(&PM25, "Pasal 17 ayat (3)"),
        ],
    },
    judge: Judge::KerjaSama(judge),
};

fn judge(registry: &Registry, record: &Record<KerjaSama>, verdict: &mut Verdict<'_>) {
    let Some(signed) = record.signing() else {
        return;
    };
    let key = if staged_abroad(record) {
        let dprd = &record.dprd;
        let decided = dprd
            .persetujuan
            .map_or(dprd.hasil.is_some(), |day| day <= signed);
        let calendar = &registry.settings.kalender;
        let last = dprd
            .diterima
            .map(|day| last_working_day(calendar, day, DPRD_SILENT));
        (last == Some(signed) && !decided).then_some("dprd.diterima")
    } else if needs_dprd(record) || adds_burden(record) {
        match super::consent(record, signed) {
            Consent::LastDay(key) => Some(key),
            _ => None,
        }
    } else {
        None
    };
    if let Some(key) = key {
        let message = text!(
            "ditandatangani {signed}, hari terakhir DPRD dapat memutuskan",
            "signed on {signed}, the last day on which the DPRD could decide";
            signed = signed
        );
        verdict.against(Breach::new(Some(signed), key, message));
    }
}
