//! The reason for a lease of more than five years.

use super::asset;
use crate::rules::prelude::*;

pub(super) static CHECK: Check = Check {
    rule: Rule {
        code: "KSD703",
        name: "alasan-sewa-tidak-sesuai",
        severity: Severity::Warning,
        interpretation: false,
        title: Text::fixed(
            "Alasan lebih dari lima tahun hanya untuk sewa",
            "A reason for more than five years is a sewa's",
        ),
        reason: reason!(
            "Tiga alasan untuk jangka waktu lebih dari lima tahun hanya berlaku bagi sewa; bentuk \
             pemanfaatan lain mempunyai batasnya sendiri. Infrastruktur ialah tujuan sewanya, \
             bukan sifat barangnya: tanah kosong untuk menara pun termasuk.",
            "The three reasons for a term of more than five years are a sewa's alone; other forms \
             of use have limits of their own. Infrastructure is what the lease is for, not what \
             the asset is: bare land for a tower is covered.",
        ),
        remedy: Text::fixed(
            "periksa `bmd.bentuk`, `bmd.infrastruktur`, dan `bmd.alasan_lebih_lima_tahun`; pada \
             KSP untuk infrastruktur, catat `bmd.infrastruktur = true` sebagai ganti alasan",
            "check `bmd.bentuk`, `bmd.infrastruktur` and `bmd.alasan_lebih_lima_tahun`; of a KSP \
             for infrastructure record `bmd.infrastruktur = true` instead of a reason",
        ),
        basis: &[bmd(&PP27, "Pasal 29 ayat (3)")],
    },
    judge: Judge::KerjaSama(judge),
};

fn judge(registry: &Registry, record: &Record<KerjaSama>, verdict: &mut Verdict<'_>) -> Judged {
    let bmd = asset(registry, record, verdict)?;
    let reason = record.bmd.alasan_lebih_lima_tahun;
    verdict.recorded(key!(bmd.alasan_lebih_lima_tahun), reason)?;
    let form = verdict.recorded(key!(bmd.bentuk), bmd.bentuk)?;
    verdict.applies(key!(bmd.bentuk), form != BentukBmd::Ketupi)?;
    let message = match form {
        BentukBmd::Sewa => return Ok(()),
        other => text!(
            "alasan lebih dari lima tahun hanya untuk sewa, bukan {other}",
            "a reason for more than five years is a sewa's, not that of a {other}",
            other
        ),
    };
    let key = key!(bmd.alasan_lebih_lima_tahun);
    verdict.against(Breach::new(record.signing(), key, message));
    Ok(())
}
