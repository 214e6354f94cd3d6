//! Who approved the use of an asset.

use super::{asset, performers};
use crate::rules::prelude::*;
use crate::text::alternatives;

pub(super) static CHECK: Check = Check {
    rule: Rule {
        code: "KSD711",
        name: "penyetuju-pemanfaatan-keliru",
        severity: Severity::Warning,
        interpretation: false,
        title: Text::fixed(
            "Pemanfaatan barang milik daerah disetujui pejabat yang disebut peraturan",
            "The use of a regional asset is approved by whom the law names",
        ),
        reason: reason!(
            "Sewa oleh Pengelola Barang disetujui Kepala Daerah; sewa oleh Pengguna Barang \
             disetujui Pengelola Barang. KSP oleh Pengelola Barang disetujui Kepala Daerah; KSP \
             oleh Pengguna Barang disetujui Pengelola Barang sampai 8 Juni 2020 dan Kepala Daerah \
             sesudahnya. BGS, BSG, dan KSPI disetujui Kepala Daerah. Siapa yang melaksanakan \
             terbaca dari `daerah.peran`; bila tidak tercatat, setiap penyetuju yang mungkin \
             diterima.",
            "A sewa by the Pengelola Barang is approved by the Kepala Daerah, one by the Pengguna \
             Barang by the Pengelola Barang. A KSP by the Pengelola Barang is approved by the \
             Kepala Daerah, one by the Pengguna Barang by the Pengelola Barang until 8 June 2020 \
             and by the Kepala Daerah after. A BGS, BSG or KSPI is approved by the Kepala Daerah. \
             Who carries it out is read from `daerah.peran`; where that is not recorded, whoever \
             may approve will do.",
        ),
        remedy: Text::fixed(
            "periksa `bmd.persetujuan.oleh` dengan suratnya dan `daerah.peran` dengan \
             perjanjiannya; bila memang demikian, mintakan persetujuan pejabat yang berwenang",
            "compare `bmd.persetujuan.oleh` with the letter and `daerah.peran` with the agreement; \
             if it is so, ask for the approval of who may give it",
        ),
        basis: USE_APPROVALS,
    },
    judge: Judge::KerjaSama(judge),
};

fn judge(registry: &Registry, record: &Record<KerjaSama>, verdict: &mut Verdict<'_>) -> Judged {
    let bmd = asset(registry, record, verdict)?;
    verdict.stands_alone(record)?;
    let by = record.bmd.persetujuan.oleh;
    let by = verdict.recorded(key!(bmd.persetujuan.oleh), by)?;
    let form = verdict.recorded(key!(bmd.bentuk), bmd.bentuk)?;
    let performers = performers(form, record, verdict)?;
    verdict.act(record.signing());
    let mut fitting: Vec<PemberiPersetujuan> = Vec::new();
    for performer in &performers {
        if !fitting.contains(&performer.approves) {
            fitting.push(performer.approves);
        }
    }
    if !fitting.is_empty() && !fitting.contains(&by) {
        let message = text!(
            "{form} disetujui {by}, padahal yang menyetujui ialah {fitting}",
            "the {form} was approved by the {by}, although the {fitting} approves it",
            form,
            by,
            fitting = alternatives(&fitting)
        );
        let breach = Breach::new(record.signing(), key!(bmd.persetujuan.oleh), message);
        verdict.against(breach.basis(super::approval(form, &performers)));
    }
    Ok(())
}
