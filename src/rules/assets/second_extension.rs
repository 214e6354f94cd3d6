//! A loan for use that is extended a second time.

use super::asset;
use crate::rules::longest_term::extension;
use crate::rules::prelude::*;

pub(super) static CHECK: Check = Check {
    rule: Rule {
        code: "KSD709",
        name: "pinjam-pakai-diperpanjang-lagi",
        severity: Severity::Warning,
        interpretation: false,
        title: Text::fixed(
            "Sampai 8 Juni 2020, pinjam pakai diperpanjang paling banyak satu kali",
            "Until 8 June 2020 a pinjam pakai is extended once at most",
        ),
        reason: reason!(
            "Naskah pertama PP 27/2014 mengizinkan pinjam pakai diperpanjang satu kali; sejak 9 \
             Juni 2020 jumlahnya tidak disebut lagi.",
            "PP 27/2014 as first written allowed a pinjam pakai to be extended once; since 9 June \
             2020 it no longer says how often.",
        ),
        remedy: Text::fixed(
            "periksa `perpanjangan_dari` dan tanggalnya; bila memang diperpanjang lagi, catat \
             alasannya sebagai pengecualian",
            "check `perpanjangan_dari` and the dates; if it was indeed extended again, record the \
             reason as an exemption",
        ),
        basis: LOAN_EXTENDED.basis,
    },
    judge: Judge::KerjaSama(judge),
};

fn judge(registry: &Registry, record: &Record<KerjaSama>, verdict: &mut Verdict<'_>) -> Judged {
    let bmd = asset(registry, record, verdict)?;
    let form = verdict.recorded(key!(bmd.bentuk), bmd.bentuk)?;
    verdict.applies(key!(bmd.bentuk), form == BentukBmd::PinjamPakai)?;
    extension(registry, record, verdict)?;
    let earlier = registry.changed_or_extended(record).skip(1);
    let before = earlier.filter(|earlier| earlier.perpanjangan_dari.is_some());
    let before = u32::try_from(before.count()).unwrap_or(u32::MAX);
    verdict.act(record.signing());
    if before >= LOAN_EXTENDED.value {
        let key = match record.is_addendum() {
            true => key!(addendum_dari),
            false => key!(perpanjangan_dari),
        };
        let message = text!(
            "pinjam pakai diperpanjang lagi, sesudah {before} kali diperpanjang",
            "the pinjam pakai is extended again, after {before} extensions",
            before = i64::from(before)
        );
        verdict.against(Breach::new(record.signing(), key, message));
    }
    Ok(())
}
