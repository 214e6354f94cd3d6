//! A PKS or contract signed before its Kesepakatan Bersama.

use crate::rules::prelude::*;

pub(super) static CHECK: Check = Check {
    rule: Rule {
        code: "KSD502",
        name: "pks-mendahului-kesepakatan",
        severity: Severity::Error,
        interpretation: false,
        title: Text::fixed(
            "PKS atau kontrak ditandatangani sesudah Kesepakatan Bersamanya, paling cepat pada \
             hari yang sama",
            "A PKS or contract is signed after its Kesepakatan Bersama, on the same day at the \
             earliest",
        ),
        reason: Text::fixed(
            "Tahapan kerja sama menempatkan penandatanganan Kesepakatan Bersama sebelum \
             penyusunan dan penandatanganan PKS. Dari kesepakatan yang diperpanjang, yang pertama \
             yang dihitung.",
            "The stages of a cooperation put the signing of the Kesepakatan Bersama before the \
             drafting and signing of the PKS. Of an agreement that was extended, the first one \
             counts.",
        ),
        remedy: Text::fixed(
            "periksa kedua tanggal dan `induk`; bila benar, tandatangani ulang PKS di bawah \
             kesepakatan yang berlaku",
            "check both dates and `induk`; if they are right, sign the PKS anew under an \
             agreement in force",
        ),
        basis: &[
            ksdd(&PM22, "Pasal 6"),
            ksdd(&PP28, "Pasal 6 ayat (1)"),
            ksdpk(&PM22, "Pasal 28"),
            ksdpk(&PP28, "Pasal 19 ayat (1)"),
        ],
    },
    judge: Judge::KerjaSama(judge),
};

fn judge(registry: &Registry, record: &Record<KerjaSama>, verdict: &mut Verdict<'_>) -> Judged {
    let plan = matches!(record.naskah, Naskah::Pks | Naskah::Kontrak);
    verdict.applies(key!(naskah), plan)?;
    verdict.stands_alone(record)?;
    let signed = record.waktu.ditandatangani;
    let signed = verdict.recorded(key!(waktu.ditandatangani), signed)?;
    let (agreement, agreed) = super::agreed(registry, record, verdict)?;
    if signed < agreed {
        let message = text!(
            "ditandatangani {signed}, sebelum Kesepakatan Bersama `{id}` ({agreed})",
            "signed on {signed}, before the Kesepakatan Bersama `{id}` ({agreed})",
            signed,
            id = agreement.id.as_str(),
            agreed
        );
        verdict.against(Breach::new(
            Some(signed),
            key!(waktu.ditandatangani),
            message,
        ));
    }
    Ok(())
}
