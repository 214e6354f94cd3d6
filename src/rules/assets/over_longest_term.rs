//! The longest term of each form of use.

use super::{asset, longest, says_over_from_signing};
use crate::rules::longest_term::{over_for_good, says_over};
use crate::rules::prelude::*;

pub(super) static CHECK: Check = Check {
    rule: Rule {
        code: "KSD701",
        name: "pemanfaatan-melampaui-jangka-waktu",
        severity: Severity::Warning,
        interpretation: false,
        title: Text::fixed(
            "Pemanfaatan barang milik daerah tidak melampaui jangka waktu terlama bentuknya",
            "The use of a regional asset runs no longer than its form allows",
        ),
        reason: reason!(
            "Sewa dan pinjam pakai berlaku paling lama lima tahun; sewa boleh lebih lama untuk \
             kerja sama infrastruktur, usaha yang memerlukannya, atau bila undang-undang \
             menentukannya. KSP berlaku paling lama 30 tahun sejak ditandatangani, atau 50 tahun \
             untuk penyediaan infrastruktur; BGS dan BSG 30 tahun sejak ditandatangani; KSPI 50 tahun.",
            "A sewa and a pinjam pakai run for at most five years; a sewa may run longer for \
             infrastructure, for a business that needs it, or where an act says so. A KSP runs \
             for at most 30 years from its signing, or 50 for infrastructure; a BGS or BSG 30 \
             years from its signing; a KSPI 50 years.",
        ),
        remedy: Text::fixed(
            "perbaiki tanggal bila salah salin; catat `bmd.alasan_lebih_lima_tahun` pada sewa atau \
             `bmd.infrastruktur = true` pada KSP bila memang demikian; selebihnya, sepakati \
             addendum yang memperpendek jangka waktunya",
            "correct the date if it was copied wrongly; record `bmd.alasan_lebih_lima_tahun` of a \
             sewa or `bmd.infrastruktur = true` of a KSP if it is so; otherwise agree on an \
             addendum that shortens the term",
        ),
        basis: LONGEST_USES,
    },
    judge: Judge::KerjaSama(judge),
};

fn judge(registry: &Registry, record: &Record<KerjaSama>, verdict: &mut Verdict<'_>) -> Judged {
    verdict.begins(record)?;
    let bmd = asset(registry, record, verdict)?;
    let set = longest(&bmd, verdict)?;
    let signed = record.signing();
    let from_signing = signed.filter(|_| set.from_signing);
    let start = from_signing.or(record.waktu.mulai).or(signed);
    if let Some(over) = over_for_good(registry, record, set.longest, start, verdict)? {
        let message = match from_signing {
            Some(signed) => says_over_from_signing(&over, set.longest, signed),
            None => says_over(&over, set.longest, start),
        };
        verdict.against(Breach::new(signed, over.key(), message).basis(set.basis));
    }
    Ok(())
}
