//! The approval, given before the signing.

use super::{asset, performers};
use crate::rules::prelude::*;

pub(super) static CHECK: Check = Check {
    rule: Rule {
        code: "KSD707",
        name: "persetujuan-pemanfaatan-sesudah-penandatanganan",
        severity: Severity::Warning,
        interpretation: false,
        title: Text::fixed(
            "Pemanfaatan barang milik daerah disetujui sebelum perjanjiannya ditandatangani",
            "The use of a regional asset is approved before the agreement is signed",
        ),
        reason: reason!(
            "Sewa, KSP, BGS, BSG, dan KSPI diadakan sesudah disetujui yang berwenang: Kepala \
             Daerah, atau Pengelola Barang untuk sewa (sampai 8 Juni 2020 juga KSP) barang yang \
             masih pada Pengguna Barang. Persetujuan pada hari penandatanganan masih dapat \
             mendahuluinya.",
            "A sewa, KSP, BGS, BSG or KSPI is made after its approval: by the Kepala Daerah or, for \
             a sewa (until 8 June 2020 also a KSP) of an asset that is still with the Pengguna \
             Barang, by the Pengelola Barang. An approval on the day of the signing may still have \
             come first.",
        ),
        remedy: Text::fixed(
            "periksa `bmd.persetujuan` dengan suratnya; bila persetujuannya memang menyusul, \
             laporkan kepada Pengelola Barang",
            "compare `bmd.persetujuan` with the letter; if the approval indeed came later, report \
             it to the Pengelola Barang",
        ),
        basis: USE_APPROVALS,
    },
    judge: Judge::KerjaSama(judge),
};

fn judge(registry: &Registry, record: &Record<KerjaSama>, verdict: &mut Verdict<'_>) -> Judged {
    let bmd = asset(registry, record, verdict)?;
    let form = verdict.recorded(key!(bmd.bentuk), bmd.bentuk)?;
    verdict.stands_alone(record)?;
    let performers = performers(form, record, verdict)?;
    let approved = record.bmd.persetujuan.tanggal;
    let approved = verdict.recorded(key!(bmd.persetujuan.tanggal), approved)?;
    let signed = verdict.signed(record)?;
    if approved > signed {
        let message = text!(
            "disetujui {approved}, sesudah penandatanganan {signed}",
            "approved on {approved}, after the signing on {signed}",
            approved,
            signed
        );
        let key = key!(bmd.persetujuan.tanggal);
        verdict.against(
            Breach::new(Some(signed), key, message).basis(super::approval(form, &performers)),
        );
    }
    Ok(())
}
