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
             tindak lanjut Kepala Daerah diterima; sejak kapan 45 hari itu dihitung tidak diatur. \
             Tafsir ksd: hari dihitung menurut kalender (luar negeri: hari kerja) mulai sehari \
             sesudah surat diterima, sehingga pada hari terakhir DPRD masih dapat memutuskan.",
            "A request is deemed approved after 45 days, in a KSDD also after 15 days from \
             receipt of the follow-up; from when the 45 days count is not said. ksd's reading \
             (tafsir): calendar days (abroad: working days) count from the day after receipt, so \
             on the last day the DPRD can still decide.",
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
    let last = if staged_abroad(record) {
        last_day_abroad(registry, record).filter(|&last| last == signed)
    } else if needs_dprd(record) || adds_burden(record) {
        match super::consent(record, signed) {
            Consent::Doubtful(last) => Some(last),
            _ => None,
        }
    } else {
        None
    };
    if let Some(last) = last {
        let message = text!(
            "ditandatangani {signed}, sedangkan DPRD dapat memutuskan sampai {last}",
            "signed on {signed}, while the DPRD could decide until {last}";
            signed = signed, last = last
        );
        verdict.against(Breach::new(Some(signed), "dprd", message));
    }
}

/// The last day on which the DPRD could decide on a text abroad, if it had not.
fn last_day_abroad(registry: &Registry, record: &KerjaSama) -> Option<Date> {
    let dprd = &record.dprd;
    let last = last_working_day(&registry.settings.kalender, dprd.diterima?, DPRD_SILENT);
    let open = match dprd.persetujuan {
        Some(decided) => decided > last,
        None => dprd.hasil.is_none(),
    };
    open.then_some(last)
}
