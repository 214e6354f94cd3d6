//! A PKS of a KSDD signed, by proxy, by someone who heads no perangkat daerah.

use crate::rules::prelude::*;

pub(super) static CHECK: Check = Check {
    rule: Rule {
        code: "KSD305",
        name: "bukan-kepala-perangkat-daerah",
        severity: Severity::Warning,
        interpretation: true,
        title: Text::fixed(
            "Kuasa menandatangani PKS KSDD diberikan kepada kepala perangkat daerah",
            "The power to sign the PKS of a KSDD goes to the head of a perangkat daerah",
        ),
        reason: Text::fixed(
            "Permendagri 22/2020 menyebut kepala perangkat daerah, sedangkan PP 28/2018, yang \
             lebih tinggi, menyebut pejabat di lingkungan perangkat daerah. Tafsir ksd: \
             pejabat lain tidak dilarang, tetapi perlu diperiksa.",
            "Permendagri 22/2020 names the head of a perangkat daerah, while PP 28/2018, \
             which ranks higher, names an official within a perangkat daerah. ksd's reading \
             (tafsir): another official is not excluded, but worth a look.",
        ),
        remedy: Text::fixed(
            "bila yang menandatangani Sekda, camat, atau kepala dinas/badan, tulis `peran = \
             \"kepala-perangkat-daerah\"`; selain itu catat alasannya sebagai pengecualian",
            "if the Sekda, a camat or the head of a dinas or badan signed, write `peran = \
             \"kepala-perangkat-daerah\"`; otherwise record the reason as an exemption",
        ),
        basis: &[ksdd(&PM22, "Pasal 14 ayat (2)")],
    },
    judge: Judge::KerjaSama(judge),
};

fn judge(_: &Registry, record: &Record<KerjaSama>, verdict: &mut Verdict<'_>) -> Judged {
    verdict.applies(key!(jenis), record.jenis == Jenis::Ksdd)?;
    verdict.applies(key!(naskah), record.naskah == Naskah::Pks)?;
    let peran = verdict.recorded(key!(daerah.peran), record.daerah.peran)?;
    let signed = verdict.signed(record)?;
    verdict.recorded(key!(daerah.surat_kuasa), power(record))?;
    let expected = matches!(peran, Peran::KepalaDaerah | Peran::KepalaPerangkatDaerah);
    if !expected {
        let message = text!(
            "PKS ditandatangani oleh {peran}, bukan kepala perangkat daerah",
            "the PKS was signed by the {peran}, not by the head of a perangkat daerah",
            peran
        );
        verdict.against(Breach::new(Some(signed), key!(daerah.peran), message));
    }
    Ok(())
}
