//! The rent, paid before the signing.

use super::{asset, breach, deciding};
use crate::rules::prelude::*;

pub(super) static CHECK: Check = Check {
    rule: Rule {
        code: "KSD704",
        name: "uang-sewa-terlambat-disetor",
        severity: Severity::Warning,
        interpretation: false,
        title: Text::fixed(
            "Uang sewa disetor paling lambat dua hari kerja sebelum perjanjian ditandatangani",
            "The rent is paid two working days before the signing at the latest",
        ),
        reason: reason!(
            "Uang sewa disetor sekaligus paling lambat dua hari kerja sebelum perjanjian sewa \
             ditandatangani; hanya sewa untuk infrastruktur yang boleh menyetor bertahap dengan \
             persetujuan Pengelola Barang. Hari kerja dihitung tanpa Sabtu, Minggu, dan \
             `[kalender] hari_libur`; tanpa hari libur tahun itu, tanggalnya perkiraan dan \
             sebenarnya dapat lebih awal.",
            "The rent is paid at once, two working days before the signing at the latest; only \
             for infrastructure may it be paid in instalments, with the consent of the Pengelola \
             Barang. Working days leave out Saturdays, Sundays and `[kalender] hari_libur`; \
             without the holidays of that year the day is an estimate and may truly be earlier.",
        ),
        remedy: Text::fixed(
            "periksa `bmd.disetor` dengan bukti setor; bila sewanya untuk infrastruktur, catat \
             `bmd.infrastruktur = true`",
            "compare `bmd.disetor` with the receipt; if the lease is for infrastructure, record \
             `bmd.infrastruktur = true`",
        ),
        basis: &[bmd(&PP27, "Pasal 29 ayat (9)")],
    },
    judge: Judge::KerjaSama(judge),
};

fn judge(registry: &Registry, record: &Record<KerjaSama>, verdict: &mut Verdict<'_>) -> Judged {
    let bmd = asset(registry, record, verdict)?;
    verdict.applies(deciding(&bmd), rent_paid_first(&bmd))?;
    verdict.stands_alone(record)?;
    let paid = verdict.recorded(key!(bmd.disetor), record.bmd.disetor)?;
    let signed = verdict.signed(record)?;
    let calendar = &registry.settings.kalender;
    let last = working_days_before(calendar, signed, RENT_PAID_BEFORE);
    verdict.counted(|| {
        [Counted {
            what: Text::fixed(
                "hari terakhir penyetoran uang sewa",
                "the last day to pay the rent",
            ),
            from: signed,
            until: last,
            working: true,
        }]
    });
    if paid <= last {
        return Ok(());
    }
    let message = match is_estimate(calendar, last, signed) {
        true => text!(
            "uang sewa disetor {paid}, padahal paling lambat {last}; perkiraan, karena hari libur \
             belum dicatat",
            "the rent was paid on {paid}, although {last} was the last day; an estimate, as no \
             holidays are recorded",
            paid,
            last
        ),
        false => text!(
            "uang sewa disetor {paid}, padahal paling lambat {last}",
            "the rent was paid on {paid}, although {last} was the last day",
            paid,
            last
        ),
    };
    verdict.against(breach(Some(signed), key!(bmd.disetor), message));
    Ok(())
}
