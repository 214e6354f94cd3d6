//! The rent, paid before the signing.

use super::{asset, deciding};
use crate::rules::prelude::*;

pub(super) static CHECK: Check = Check {
    rule: Rule {
        code: "KSD704",
        name: "uang-sewa-terlambat-disetor",
        severity: Severity::Warning,
        interpretation: false,
        title: Text::fixed(
            "Uang sewa disetor sebelum perjanjian ditandatangani",
            "The rent is paid before the signing",
        ),
        reason: reason!(
            "Uang sewa disetor sekaligus sebelum perjanjian sewa ditandatangani; penyetoran pada \
             hari penandatanganan masih dapat mendahuluinya. Sampai 8 Juni 2020, paling lambat dua \
             hari kerja sebelumnya. Dengan persetujuan Pengelola Barang, sewa untuk penyediaan \
             infrastruktur boleh disetor bertahap, sejak 9 Juni 2020 juga sewa barang dengan \
             karakteristik atau sifat khusus. Hari kerja dihitung tanpa Sabtu, Minggu, dan \
             `[kalender] hari_libur`; tanpa hari libur tahun itu, tanggalnya perkiraan dan \
             sebenarnya dapat lebih awal.",
            "The rent is paid at once before the signing; a payment on the day of the signing may \
             still have come first. Until 8 June 2020, two working days before it at the latest. \
             With the consent of the Pengelola Barang a lease that provides infrastructure may be \
             paid in instalments, from 9 June 2020 also one of goods of a special character or \
             nature. Working days leave out Saturdays, Sundays and `[kalender] hari_libur`; \
             without the holidays of that year the day is an estimate and may truly be earlier.",
        ),
        remedy: Text::fixed(
            "periksa `bmd.disetor` dengan bukti setor; bila sewanya untuk penyediaan infrastruktur, \
             catat `bmd.infrastruktur = true`; bila barangnya berkarakteristik khusus, \
             `bmd.khusus = true`",
            "compare `bmd.disetor` with the receipt; if the lease is to provide infrastructure, \
             record `bmd.infrastruktur = true`; if the goods are of a special character, \
             `bmd.khusus = true`",
        ),
        basis: RENT_PAID,
    },
    judge: Judge::KerjaSama(judge),
};

fn judge(registry: &Registry, record: &Record<KerjaSama>, verdict: &mut Verdict<'_>) -> Judged {
    let bmd = asset(registry, record, verdict)?;
    verdict.stands_alone(record)?;
    let paid = verdict.recorded(key!(bmd.disetor), record.bmd.disetor)?;
    let signed = verdict.signed(record)?;
    verdict.applies(deciding(&bmd), rent_paid_first(&bmd, Some(signed)))?;
    verdict.act(Some(signed));
    let before = Limit::of_day(RENT_PAID_BEFORE, Some(signed)).map_or(0, |limit| limit.value);
    let calendar = &registry.settings.kalender;
    let last = working_days_before(calendar, signed, before);
    verdict.counted(|| {
        [Counted {
            what: Text::fixed(
                "hari terakhir penyetoran uang sewa",
                "the last day to pay the rent",
            ),
            from: signed,
            until: last,
            working: before > 0,
        }]
    });
    if paid <= last {
        return Ok(());
    }
    let message = match before > 0 && is_estimate(calendar, last, signed) {
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
    verdict.against(Breach::new(Some(signed), key!(bmd.disetor), message));
    Ok(())
}
