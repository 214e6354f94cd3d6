//! A Kesepakatan Bersama that the partner region's Kepala Daerah signs.

use crate::rules::prelude::*;

pub(super) static CHECK: Check = Check {
    rule: Rule {
        code: "KSD302",
        name: "mitra-bukan-kepala-daerah",
        severity: Severity::Error,
        interpretation: false,
        title: Text::fixed(
            "Kepala Daerah mitra menandatangani Kesepakatan Bersama KSDD",
            "The partner's Kepala Daerah signs the Kesepakatan Bersama of a KSDD",
        ),
        reason: Text::fixed(
            "Kesepakatan Bersama KSDD ditandatangani oleh Kepala Daerah pemrakarsa dan Kepala \
             Daerah mitra.",
            "The Kesepakatan Bersama of a KSDD is signed by the initiating Kepala Daerah and \
             the partner's Kepala Daerah.",
        ),
        remedy: Text::fixed(
            "bila Plt. atau Pj. yang menandatangani, tulis `peran = \"kepala-daerah\"`; bila \
             benar pejabat lain, naskah perlu ditandatangani ulang",
            "if a Plt. or Pj. signed, write `peran = \"kepala-daerah\"`; if it was indeed \
             another official, the text needs to be signed anew",
        ),
        basis: &[ksdd(&PM22, "Pasal 10 ayat (2)")],
    },
    judge: Judge::KerjaSama(judge),
};

fn judge(_: &Registry, record: &Record<KerjaSama>, verdict: &mut Verdict<'_>) {
    if record.jenis != Jenis::Ksdd || record.naskah != Naskah::KesepakatanBersama {
        return;
    }
    for (at, mitra) in record.mitra.iter().enumerate() {
        if let Some(peran) = mitra.peran
            && peran != PeranMitra::KepalaDaerah
        {
            let message = text!(
                "Kesepakatan Bersama ditandatangani {peran} dari `{id}`, bukan Kepala Daerahnya",
                "the Kesepakatan Bersama was signed by the {peran} of `{id}`, not by its \
                 Kepala Daerah";
                peran = peran, id = mitra.id.as_str()
            );
            let key = format!("mitra[{at}].peran");
            verdict.against(Breach::new(record.waktu.ditandatangani, key, message));
        }
    }
}
