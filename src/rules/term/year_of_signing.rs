//! What is said of the day and of the year of signing.

use crate::rules::prelude::*;

pub(super) static CHECK: Check = Check {
    rule: Rule {
        code: "KSD220",
        name: "tahun-penandatanganan",
        severity: Severity::Warning,
        interpretation: false,
        title: Text::fixed(
            "Hari dan tahun penandatanganan tidak bertentangan",
            "The day and the year of signing do not contradict each other",
        ),
        reason: Text::fixed(
            "Naskah dihitung pada harinya bila diketahui, dan bila tidak pada `waktu.tahun`. Bila \
             keduanya berbeda, atau hari yang tercatat disebut tidak diketahui, hitungannya keliru; \
             `tahun` saja tidak mengatakan bahwa naskah sudah ditandatangani.",
            "A document is counted on its day where that is known, and else in `waktu.tahun`. If the \
             two differ, or a recorded day is said not to be known, it is counted wrongly; `tahun` \
             alone does not say that the document was signed.",
        ),
        remedy: Text::fixed(
            "simpan yang sesuai dengan naskah asli, dan hapus yang lain: dengan hari yang diketahui, \
             `tahun` dan sebutannya di `belum_diketahui` tidak perlu",
            "keep what the original says, and delete the other: with a day that is known, `tahun` and \
             its mention in `belum_diketahui` are not needed",
        ),
        basis: &[],
    },
    judge: Judge::KerjaSama(judge),
};

fn judge(_: &Registry, record: &Record<KerjaSama>, verdict: &mut Verdict<'_>) -> Judged {
    let looked_for = record.looked_for(key!(waktu.ditandatangani));
    verdict.saw(key!(belum_diketahui));
    let signed = record.waktu.ditandatangani;
    if let Some(signed) = signed.filter(|_| looked_for) {
        let message = text!(
            "`belum_diketahui` menyebut hari penandatanganan, padahal tercatat {signed}",
            "`belum_diketahui` names the day of signing, although {signed} is recorded",
            signed
        );
        verdict.against(Breach::new(Some(signed), key!(belum_diketahui), message));
        return Ok(());
    }
    let year = verdict.recorded(key!(waktu.tahun), record.waktu.tahun)?;
    match signed {
        Some(signed) if signed.year() != year => {
            let message = text!(
                "`tahun` {year}, padahal ditandatangani {signed}",
                "`tahun` is {year}, although it was signed on {signed}",
                year = year.to_string(),
                signed
            );
            verdict.against(Breach::new(Some(signed), key!(waktu.tahun), message));
        }
        None if !looked_for => {
            let message = text!(
                "`tahun` {year} tanpa hari penandatanganan",
                "`tahun` is {year}, without a day of signing",
                year = year.to_string()
            );
            let help = Text::fixed(
                "catat `waktu.ditandatangani`; bila harinya tidak diketahui, tulis \
                 `belum_diketahui = [\"waktu.ditandatangani\"]`; bila masih rencana, hapus `tahun`",
                "record `waktu.ditandatangani`; if the day is not known, write \
                 `belum_diketahui = [\"waktu.ditandatangani\"]`; if it is a plan, delete `tahun`",
            );
            verdict.against(Breach::new(None, key!(waktu.tahun), message).help(help));
        }
        _ => (),
    }
    Ok(())
}
