//! A partner that was not chosen by tender.

use super::{asset, breach};
use crate::rules::prelude::*;

pub(super) static CHECK: Check = Check {
    rule: Rule {
        code: "KSD706",
        name: "pemanfaatan-tanpa-tender",
        severity: Severity::Warning,
        interpretation: false,
        title: Text::fixed(
            "Mitra KSP, BGS, dan BSG dipilih melalui tender",
            "The partner of a KSP, BGS or BSG is chosen by tender",
        ),
        reason: reason!(
            "Mitra KSP dipilih melalui tender, kecuali untuk barang khusus, yang mitranya dapat \
             ditunjuk langsung. Mitra BGS dan BSG selalu dipilih melalui tender. `bmd.tender` yang \
             tidak ditulis tidak dinilai; yang ditulis kosong berarti tanpa tender.",
            "The partner of a KSP is chosen by tender, but for a special asset, where it may be \
             appointed directly. That of a BGS or BSG is always chosen by tender. A `bmd.tender` \
             that is absent is not judged; one written as empty means that there was none.",
        ),
        remedy: Text::fixed(
            "catat nomor berita acara tender di `bmd.tender`; pada KSP atas barang khusus, catat \
             `bmd.khusus = true`",
            "record the number of the tender's minutes in `bmd.tender`; for a KSP of a special \
             asset record `bmd.khusus = true`",
        ),
        basis: TENDERS,
    },
    judge: Judge::KerjaSama(judge),
};

fn judge(registry: &Registry, record: &Record<KerjaSama>, verdict: &mut Verdict<'_>) -> Judged {
    let bmd = asset(registry, record, verdict)?;
    let form = verdict.recorded(key!(bmd.bentuk), bmd.bentuk)?;
    verdict.begins(record)?;
    let tender = asset_use(form).and_then(|set| set.tender.as_ref());
    let tender = verdict.selects(key!(bmd.bentuk), tender)?;
    verdict.applies(key!(bmd.khusus), by_tender(&bmd))?;
    verdict.saw(key!(bmd.khusus));
    verdict.saw(key!(bmd.tender));
    let (key, message) = match bmd.tender.as_deref().map(str::trim) {
        Some("") => (
            key!(bmd.tender),
            text!("{form} tanpa tender", "a {form} without a tender", form),
        ),
        None if bmd.khusus == Some(true) => (
            key!(bmd.khusus),
            text!(
                "barang khusus tanpa tender, padahal {form} selalu melalui tender",
                "a special asset without a tender, although a {form} always has one",
                form
            ),
        ),
        _ => {
            verdict.recorded(key!(bmd.tender), bmd.tender.as_ref())?;
            return Ok(());
        }
    };
    verdict.against(breach(record.signing(), key, message).basis(tender.basis));
    Ok(())
}
