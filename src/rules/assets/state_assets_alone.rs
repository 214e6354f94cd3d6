//! A form of use that only state assets have.

use super::asset;
use crate::rules::prelude::*;

pub(super) static CHECK: Check = Check {
    rule: Rule {
        code: "KSD710",
        name: "ketupi-atas-barang-milik-daerah",
        severity: Severity::Error,
        interpretation: false,
        title: Text::fixed(
            "KETUPI hanya bagi barang milik negara",
            "A KETUPI is for state assets alone",
        ),
        reason: Text::fixed(
            "Kerja Sama Terbatas Untuk Pembiayaan Infrastruktur adalah bentuk pemanfaatan barang \
             milik negara sejak 9 Juni 2020. Barang milik daerah mempunyai lima bentuk: sewa, \
             pinjam pakai, KSP, BGS atau BSG, dan KSPI.",
            "Limited cooperation to finance infrastructure is a form in which state assets are \
             used since 9 June 2020. Regional assets have five forms: sewa, pinjam pakai, KSP, BGS \
             or BSG, and KSPI.",
        ),
        remedy: Text::fixed(
            "periksa `bmd.bentuk` pada perjanjiannya; untuk infrastruktur di atas barang milik \
             daerah, bentuknya KSPI atau KSP",
            "check `bmd.bentuk` in the agreement; for infrastructure on a regional asset the form \
             is KSPI or KSP",
        ),
        basis: &[
            bmd(&PP27, "Pasal 27"),
            bmd(&PP27_2020, "Pasal 27 ayat (1)"),
            bmd(&PP27_2020, "Pasal 27 ayat (2)"),
            bmd(&PP27_2020, "Pasal 41A ayat (1)"),
        ],
    },
    judge: Judge::KerjaSama(judge),
};

fn judge(registry: &Registry, record: &Record<KerjaSama>, verdict: &mut Verdict<'_>) -> Judged {
    asset(registry, record, verdict)?;
    let form = verdict.recorded(key!(bmd.bentuk), record.bmd.bentuk)?;
    verdict.act(record.signing());
    if form == BentukBmd::Ketupi {
        let message = Text::fixed(
            "KETUPI bukan bentuk pemanfaatan barang milik daerah",
            "a KETUPI is no form in which regional assets are used",
        );
        verdict.against(Breach::new(record.signing(), key!(bmd.bentuk), message));
    }
    Ok(())
}
