//! The longest term of an extension.

use super::{asset, longest, says_over_from_signing};
use crate::rules::longest_term::{extension, over, says_over};
use crate::rules::prelude::*;

pub(super) static CHECK: Check = Check {
    rule: Rule {
        code: "KSD702",
        name: "perpanjangan-pemanfaatan-melampaui-batas",
        severity: Severity::Warning,
        interpretation: true,
        title: Text::fixed(
            "Perpanjangan pemanfaatan tidak melampaui jangka waktu terlama bentuknya",
            "The extension of a use runs no longer than its form allows",
        ),
        reason: reason!(
            "Sewa, pinjam pakai, KSP, dan KSPI dapat diperpanjang (pinjam pakai sampai 8 Juni 2020 \
             satu kali, KSPI menurut penjelasannya hanya karena kebijakan pemerintah yang memaksa); \
             lamanya tidak disebut. Tafsir \
             ksd: setiap perpanjangan kembali dibatasi jangka waktu terlama bentuknya, dihitung \
             sejak mulai. Perpanjangan BGS dan BSG tidak disebut sama sekali. Tafsir ksd: BGS dan \
             BSG beserta perpanjangannya tetap paling lama 30 tahun sejak perjanjian pertama \
             ditandatangani.",
            "A sewa, pinjam pakai, KSP or KSPI may be extended (a pinjam pakai until 8 June 2020 \
             once, a KSPI by its explanation only upon government force majeure); the law does not \
             say for how long. ksd's reading (tafsir): each extension is again limited to the longest term of \
             its form, from its start. Of extending a BGS or BSG the law does not speak. ksd's \
             reading: with its extensions it still ends within 30 years of the first signing.",
        ),
        remedy: Text::fixed(
            "sepakati perpanjangan yang lebih pendek, atau catat alasannya sebagai pengecualian",
            "agree on a shorter extension, or record the reason as an exemption",
        ),
        basis: LONGEST_USES,
    },
    judge: Judge::KerjaSama(judge),
};

fn judge(registry: &Registry, record: &Record<KerjaSama>, verdict: &mut Verdict<'_>) -> Judged {
    let bmd = asset(registry, record, verdict)?;
    let extension = extension(registry, record, verdict)?;
    let set = longest(&bmd, verdict)?;
    // From the signing of the first document of this form.
    let first = || {
        let same_form = |earlier: &&Record<KerjaSama>| {
            earlier.bmd.bentuk.is_none() || earlier.bmd.bentuk == bmd.bentuk
        };
        let first = registry
            .changed_or_extended(record)
            .take_while(same_form)
            .last();
        first.and_then(|first| first.signing())
    };
    let from_signing = (!set.extendable).then(first);
    let start = from_signing.unwrap_or(extension.start);
    if let Some(over) = over(&record.waktu, set.longest, start, verdict)? {
        let message = match from_signing.flatten() {
            Some(signed) => says_over_from_signing(&over, set.longest, signed),
            None => says_over(&over, set.longest, start),
        };
        verdict.against(Breach::new(record.signing(), over.key(), message).basis(set.basis));
    }
    Ok(())
}
