//! The power of attorney of who signs a PKS in place of the Kepala Daerah.

use crate::rules::prelude::*;

pub(super) static CHECK: Check = Check {
    rule: Rule {
        code: "KSD304",
        name: "tanpa-surat-kuasa",
        severity: Severity::Error,
        interpretation: false,
        title: Text::fixed(
            "Yang menandatangani PKS atau kontrak atas nama Kepala Daerah memegang surat \
             kuasa dari sebelumnya",
            "Who signs a PKS or contract in place of the Kepala Daerah holds a power of \
             attorney from before",
        ),
        reason: Text::fixed(
            "Daerah diwakili Kepala Daerah; pejabat lain hanya dapat menandatangani PKS atau \
             kontrak dengan kuasa, dan kuasa itu harus sudah ada ketika ia menandatangani.",
            "The Kepala Daerah represents the region; another official can sign a PKS or \
             contract only by a power of attorney, and it has to exist when he signs.",
        ),
        remedy: Text::fixed(
            "catat surat kuasa di `daerah.surat_kuasa` dengan nomor dan tanggalnya; bila \
             tidak ada, naskah perlu ditandatangani ulang oleh yang berwenang",
            "record the power of attorney in `daerah.surat_kuasa` with its number and date; \
             if there is none, someone with authority needs to sign the text anew",
        ),
        basis: &[
            ksdd(&PM22, "Pasal 14 ayat (2)"),
            ksdd(&PP28, "Pasal 2 ayat (2)"),
            ksdpk(&PM22, "Pasal 36 ayat (2)"),
            ksdpk(&PP28, "Pasal 13 ayat (2)"),
        ],
    },
    judge: Judge::KerjaSama(judge),
};

fn judge(_: &Registry, record: &Record<KerjaSama>, verdict: &mut Verdict<'_>) {
    let (Some(peran), Some(signed)) = (record.daerah.peran, record.waktu.ditandatangani) else {
        return;
    };
    let pks = matches!(record.naskah, Naskah::Pks | Naskah::Kontrak);
    if !pks || peran == Peran::KepalaDaerah {
        return;
    }
    let Some(kuasa) = &record.daerah.surat_kuasa else {
        let message = text!(
            "ditandatangani {peran} tanpa surat kuasa yang tercatat",
            "signed by the {peran} without a recorded power of attorney";
            peran = peran
        );
        verdict.against(Breach::new(Some(signed), "daerah.surat_kuasa", message));
        return;
    };
    if let Some(dated) = kuasa.tanggal
        && dated > signed
    {
        let message = text!(
            "surat kuasa bertanggal {dated}, sesudah penandatanganan {signed}",
            "the power of attorney is dated {dated}, after the signing on {signed}";
            dated = dated, signed = signed
        );
        verdict.against(Breach::new(Some(signed), "daerah.surat_kuasa.tanggal", message));
    }
}
