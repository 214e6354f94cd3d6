//! Who signs the letter of an offer, and what goes with it.

use crate::rules::prelude::*;

pub(super) static CHECK: Check = Check {
    rule: Rule {
        code: "KSD522",
        name: "surat-penawaran",
        severity: Severity::Error,
        interpretation: false,
        title: Text::fixed(
            "Surat penawaran ditandatangani oleh Kepala Daerah dan dilengkapi KAK",
            "The Kepala Daerah signs the letter of an offer, and the KAK goes with it",
        ),
        reason: Text::fixed(
            "TKKSD menyiapkan surat penawaran; Kepala Daerah menandatanganinya, dan kerangka \
             acuan kerja disertakan agar calon mitra dapat menilainya.",
            "The TKKSD prepares the letter; the Kepala Daerah signs it, and the terms of \
             reference go with it so that the partner can judge the offer.",
        ),
        remedy: Text::fixed(
            "kirim ulang penawaran yang ditandatangani Kepala Daerah dengan KAK; bila Plt. atau \
             Pj. yang menandatangani, tulis `peran = \"kepala-daerah\"`",
            "send the offer again, signed by the Kepala Daerah and with the KAK; if a Plt. or Pj. \
             signed, write `peran = \"kepala-daerah\"`",
        ),
        basis: &[
            ksdd(&PM22, "Pasal 8 ayat (2)"),
            ksdpk(&PM22, "Pasal 30 ayat (1)"),
            ksdpk(&PM22, "Pasal 30 ayat (2)"),
            sinergi(&PM22, "Pasal 54 ayat (2)"),
        ],
    },
    judge: Judge::KerjaSama(judge),
};

/// The articles on who signs.
const SIGNER: &[Basis] = &[
    ksdd(&PM22, "Pasal 8 ayat (2)"),
    ksdpk(&PM22, "Pasal 30 ayat (1)"),
    sinergi(&PM22, "Pasal 54 ayat (2)"),
];

/// The articles on what goes with it.
const WITH: &[Basis] = &[
    ksdd(&PM22, "Pasal 8 ayat (2)"),
    ksdpk(&PM22, "Pasal 30 ayat (2)"),
    sinergi(&PM22, "Pasal 54 ayat (2)"),
];

fn judge(_: &Registry, record: &Record<KerjaSama>, verdict: &mut Verdict<'_>) -> Judged {
    let offer = &record.penawaran;
    let theirs = record.prakarsa == Some(Prakarsa::Mitra);
    verdict.applies(key!(prakarsa), !theirs)?;
    verdict.stands_alone(record)?;
    let act = offer.dikirim.or(record.signing());
    verdict.act(act);
    let signer = verdict.recorded(key!(penawaran.peran), offer.peran);
    if let Ok(peran) = signer
        && peran != Peran::KepalaDaerah
    {
        let message = text!(
            "surat penawaran ditandatangani oleh {peran}, bukan Kepala Daerah",
            "the letter of the offer was signed by the {peran}, not by the Kepala Daerah",
            peran
        );
        verdict.against(Breach::new(act, key!(penawaran.peran), message).basis(SIGNER));
    }
    // Where nobody says whose offer it was, a signer or a KAK of ours does.
    let ours = record.prakarsa.is_some() || offer.peran.is_some() || recorded(&record.kak);
    let with = verdict.recorded(key!(penawaran.dengan_kak), offer.dengan_kak);
    let with = with.and_then(|with| verdict.applies(key!(kak), ours).map(|()| with));
    if with.is_ok_and(|with| !with) {
        let message = match offer.dikirim {
            Some(_) => Text::fixed(
                "penawaran dikirim tanpa kerangka acuan kerja",
                "the offer was sent without the terms of reference",
            ),
            None => Text::fixed(
                "penawaran tanpa kerangka acuan kerja",
                "an offer without the terms of reference",
            ),
        };
        verdict.against(Breach::new(act, key!(penawaran.dengan_kak), message).basis(WITH));
    }
    either(signer.map(drop), with.map(drop))
}
