//! A partner that was not chosen by tender.

use super::asset;
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
             ditunjuk langsung. Mitra BGS dan BSG dipilih melalui tender, juga untuk barang khusus. Bila \
             tender dan pengumuman ulangnya gagal, menyusul seleksi langsung atau penunjukan \
             langsung. `bmd.tender` yang tidak ditulis, atau ditulis kosong, tidak dinilai; bila \
             memang tanpa tender, tulis `tidak ada`.",
            "The partner of a KSP is chosen by tender, but for a special asset, where it may be \
             appointed directly. That of a BGS or BSG is chosen by tender, of a special asset \
             too. Where the tender and its second announcement failed, direct selection or \
             appointment follows. A `bmd.tender` that is absent or left empty is not judged; \
             where there was none, write `tidak ada`.",
        ),
        remedy: Text::fixed(
            "catat nomor berita acara tender di `bmd.tender`; pada KSP atas barang khusus, catat \
             `bmd.khusus = true`",
            "record the number of the tender's minutes in `bmd.tender`; for a KSP of a special \
             asset record `bmd.khusus = true`",
        ),
        basis: &joined::<5>(&[TENDERS, FAILED]),
    },
    judge: Judge::KerjaSama(judge),
};

/// What follows where tenders fail.
const FAILED: &[Basis] = &[bmd(&PP27, "Pasal 40 huruf d")];

fn judge(registry: &Registry, record: &Record<KerjaSama>, verdict: &mut Verdict<'_>) -> Judged {
    let bmd = asset(registry, record, verdict)?;
    let form = verdict.recorded(key!(bmd.bentuk), bmd.bentuk)?;
    verdict.begins(record)?;
    let tender = asset_use(form).and_then(|set| set.tender.as_ref());
    let tender = verdict.selects(key!(bmd.bentuk), tender)?;
    verdict.applies(key!(bmd.khusus), by_tender(&bmd))?;
    verdict.saw(key!(bmd.khusus));
    verdict.saw(key!(bmd.tender));
    let failed_first = bmd
        .pemilihan
        .is_some_and(|chosen| chosen != PemilihanMitra::Tender);
    if let (Some(chosen), true) = (bmd.pemilihan, failed_first) {
        // After failed tenders the law itself turns to another way.
        if !super::tender_held(&bmd) {
            let message = text!(
                "mitra {form} dipilih melalui {chosen}, tanpa tender gagal yang tercatat",
                "the partner of the {form} was chosen by {chosen}, without a failed tender on \
                 record",
                form,
                chosen
            );
            let breach = Breach::new(record.signing(), key!(bmd.pemilihan), message);
            verdict.against(breach.basis(FAILED).help(Text::fixed(
                "sebut tender yang gagal di `bmd.tender`; penunjukan langsung tanpa tender hanya \
                 bagi KSP atas barang khusus (`bmd.khusus = true`)",
                "name the tenders that failed in `bmd.tender`; direct appointment without a tender \
                 is for the KSP of a special asset alone (`bmd.khusus = true`)",
            )));
        }
        return Ok(());
    }
    let tender_of = verdict.recorded(key!(bmd.tender), bmd.tender.as_deref())?;
    if says_none(tender_of) {
        let message = text!("{form} tanpa tender", "a {form} without a tender", form);
        let breach = Breach::new(record.signing(), key!(bmd.tender), message);
        verdict.against(breach.basis(tender.basis));
    }
    Ok(())
}
