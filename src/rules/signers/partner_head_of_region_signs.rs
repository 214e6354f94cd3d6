//! A Kesepakatan Bersama that the partner region's Kepala Daerah signs.

use crate::rules::prelude::*;

pub(super) static CHECK: Check = Check {
    rule: Rule {
        code: "KSD302",
        name: "mitra-bukan-kepala-daerah",
        severity: Severity::Error,
        interpretation: false,
        title: Text::fixed(
            "Kepala Daerah mitra menandatangani Kesepakatan Bersama KSDD, dan Nota Kesepakatan serta Rencana Kerja Sinergi yang diikutinya",
            "The partner's Kepala Daerah signs the Kesepakatan Bersama of a KSDD, and the Nota Kesepakatan and work plan of a Sinergi that the region joins",
        ),
        reason: Text::fixed(
            "Kesepakatan Bersama KSDD ditandatangani oleh Kepala Daerah pemrakarsa dan Kepala \
             Daerah mitra; Nota Kesepakatan dan Rencana Kerja oleh Kepala Daerah dengan pihak \
             yang diberi kuasa oleh kementerian atau lembaga.",
            "The Kesepakatan Bersama of a KSDD is signed by the initiating Kepala Daerah and \
             the partner's Kepala Daerah; a Nota Kesepakatan and a work plan by the Kepala \
             Daerah and who has the power of the ministry or agency.",
        ),
        remedy: Text::fixed(
            "bila Plt. atau Pj. yang menandatangani, tulis `peran = \"kepala-daerah\"`; bila \
             benar pejabat lain, naskah perlu ditandatangani ulang",
            "if a Plt. or Pj. signed, write `peran = \"kepala-daerah\"`; if it was indeed \
             another official, the text needs to be signed anew",
        ),
        basis: &[
            ksdd(&PM22, "Pasal 10 ayat (2)").of(&[Naskah::KesepakatanBersama]),
            // A region in one text with third parties.
            ksdpk(&PM22, "Pasal 33").of(&[Naskah::KesepakatanBersama]),
            sinergi(&PM22, "Pasal 57 ayat (2)")
                .of(&[Naskah::NotaKesepakatan, Naskah::RencanaKerja]),
        ],
    },
    judge: Judge::KerjaSama(judge),
};

fn judge(registry: &Registry, record: &Record<KerjaSama>, verdict: &mut Verdict<'_>) -> Judged {
    let signed = verdict.signed(record)?;
    verdict.applies(key!(mitra), super::joins(registry, record, Jenis::Ksdd))?;
    verdict.each(key!(mitra), &record.mitra, |verdict, at, party| {
        let mitra = verdict.partner(registry, at, party)?;
        let is_region = mitra.golongan == Golongan::Daerah;
        verdict.applies((mitra, key!(Mitra: golongan)), is_region)?;
        let peran = verdict.recorded(|| key!(mitra[at].peran), party.peran)?;
        if peran != PeranMitra::KepalaDaerah {
            let message = text!(
                "{naskah} ditandatangani oleh {peran} dari `{id}`, bukan Kepala Daerahnya",
                "the {naskah} was signed by the {peran} of `{id}`, not by its Kepala Daerah",
                naskah = record.naskah,
                peran,
                id = party.id.as_str()
            );
            verdict.against(Breach::new(Some(signed), key!(mitra[at].peran), message));
        }
        Ok(())
    })
}
