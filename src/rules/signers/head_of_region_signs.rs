//! Texts that our Kepala Daerah signs in person.

use crate::rules::prelude::*;

pub(super) static CHECK: Check = Check {
    rule: Rule {
        code: "KSD301",
        name: "bukan-kepala-daerah",
        severity: Severity::Error,
        interpretation: false,
        title: Text::fixed(
            "Kepala Daerah sendiri menandatangani Kesepakatan Bersama, Nota Kesepakatan, \
             Rencana Kerja, dan naskah luar negeri",
            "The Kepala Daerah in person signs a Kesepakatan Bersama, a Nota Kesepakatan, a \
             work plan and a text with a partner abroad",
        ),
        reason: Text::fixed(
            "Peraturan hanya mengizinkan kuasa untuk PKS dan kontrak. Wakil Kepala Daerah atau \
             pejabat lain yang sedang menjalankan tugas Kepala Daerah menandatangani sebagai \
             Kepala Daerah (UU 23/2014 Pasal 65 ayat (4)).",
            "The regulations allow a proxy for a PKS or contract only. A deputy or other \
             official who acts as Kepala Daerah signs as the Kepala Daerah (UU 23/2014 Pasal \
             65 ayat (4)).",
        ),
        remedy: Text::fixed(
            "bila Plt. atau Pj. yang menandatangani, tulis `peran = \"kepala-daerah\"`; bila \
             benar pejabat lain, naskah perlu ditandatangani ulang oleh Kepala Daerah",
            "if a Plt. or Pj. signed, write `peran = \"kepala-daerah\"`; if it was indeed \
             another official, the Kepala Daerah needs to sign the text anew",
        ),
        basis: &[
            ksdd(&PM22, "Pasal 10 ayat (2)").of(&[Naskah::KesepakatanBersama]),
            ksdd(&PM22, "Pasal 43 ayat (1)").of(&[Naskah::KesepakatanBersama]),
            ksdpk(&PM22, "Pasal 33").of(&[Naskah::KesepakatanBersama]),
            ksdpk(&PM22, "Pasal 44 ayat (1)").of(&[Naskah::KesepakatanBersama]),
            sinergi(&PM22, "Pasal 57 ayat (2)")
                .of(&[Naskah::NotaKesepakatan, Naskah::RencanaKerja]),
            luar_negeri(&PM25, "Pasal 14 ayat (4)").of(&[Naskah::PernyataanKehendak]),
            luar_negeri(&PM25, "Pasal 25 ayat (1)").of(&[Naskah::NaskahLuarNegeri]),
        ],
    },
    judge: Judge::KerjaSama(judge),
};

fn judge(_: &Registry, record: &Record<KerjaSama>, verdict: &mut Verdict<'_>) -> Judged {
    let peran = verdict.recorded(key!(daerah.peran), record.daerah.peran)?;
    let signed = verdict.signed(record)?;
    if peran != Peran::KepalaDaerah {
        let message = text!(
            "{naskah} ditandatangani oleh {peran}, bukan Kepala Daerah",
            "the {naskah} was signed by the {peran}, not by the Kepala Daerah",
            naskah = record.naskah,
            peran
        );
        verdict.against(Breach::new(Some(signed), key!(daerah.peran), message));
    }
    Ok(())
}
