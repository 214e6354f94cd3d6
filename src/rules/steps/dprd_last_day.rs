//! A text signed on the last day on which the DPRD could decide.

use super::Plan;
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
            "tunggu sampai hari terakhir itu lewat; pada naskah yang sudah ditandatangani, catat \
             alasannya sebagai pengecualian",
            "wait until that last day has passed; for a text already signed, record the reason \
             as an exemption",
        ),
        basis: &[
            ksdd(&PM22, "Pasal 12 ayat (1)"),
            ksdd(&PM22, "Pasal 12 ayat (4)"),
            ksdpk(&PM22, "Pasal 34 ayat (6)"),
            sinergi(&PM22, "Pasal 56 ayat (6)"),
            sinergi(&PM22, "Pasal 57 ayat (1)"),
            ksdpl(&PP28, "Pasal 30 ayat (4)"),
            ksdll(&PP28, "Pasal 38"),
            luar_negeri(&PM25, "Pasal 17 ayat (2)"),
            luar_negeri(&PM25, "Pasal 17 ayat (3)"),
        ],
    },
    judge: Judge::KerjaSama(judge),
};

fn judge(registry: &Registry, record: &Record<KerjaSama>, verdict: &mut Verdict<'_>) -> Judged {
    let signed = verdict.signed(record)?;
    let plan = match adds_burden(record) {
        true => Plan::of(record),
        false => super::plan(registry, record, verdict)?,
    };
    let standing = super::stood(registry, plan.told, signed, verdict)?;
    let (last, refused) = match standing {
        Standing::Doubtful { until, refused } => (until, refused),
        _ => return Ok(()),
    };
    // Abroad, a decision that is not recorded counts only where the plan burdens.
    let decides = plan.told.dprd.persetujuan.is_some() || burdens_or_unbudgeted(plan.told);
    verdict.applies(key!(pembiayaan.membebani), decides)?;
    let last = match staged_abroad(record) {
        true => super::told_abroad(registry, record, last),
        false => text!("{last}", "{last}", last),
    };
    let breach = match refused {
        None => {
            let message = text!(
                "ditandatangani {signed}, sedangkan DPRD dapat memutuskan sampai {last}",
                "signed on {signed}, while the DPRD could decide until {last}",
                signed,
                last
            );
            plan.breach(registry, signed, key!(dprd), message)
        }
        Some(refused) => {
            let message = text!(
                "DPRD menolak {refused}; apakah waktunya memutuskan, yang menurut ksd sampai \
                 {last}, ketika itu sudah lewat bergantung pada cara menghitung hari",
                "the DPRD refused on {refused}; whether its time to decide, by ksd's count until \
                 {last}, had then run out depends on how days are counted",
                refused,
                last
            );
            let help = Text::fixed(
                "periksa hari surat diterima dan hari DPRD menolak; bila persetujuan memang \
                 sudah dianggap ada, catat alasannya sebagai pengecualian",
                "check the day of receipt and that of the refusal; if approval was indeed \
                 deemed given by then, record the reason as an exemption",
            );
            plan.breach(registry, signed, key!(dprd.persetujuan), message)
                .help(help)
        }
    };
    verdict.against(breach);
    Ok(())
}
