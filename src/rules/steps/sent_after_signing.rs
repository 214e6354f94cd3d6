//! The signed text that goes to the Menteri.

use crate::rules::prelude::*;

pub(super) static CHECK: Check = Check {
    rule: Rule {
        code: "KSD519",
        name: "ke-menteri-sebelum-penandatanganan",
        severity: Severity::Error,
        interpretation: false,
        title: Text::fixed(
            "Naskah yang disampaikan kepada Menteri adalah naskah yang sudah ditandatangani",
            "What goes to the Menteri is the signed text",
        ),
        reason: Text::fixed(
            "Naskah asli luar negeri, salinan Pernyataan Kehendak, serta Nota Kesepakatan dan \
             Rencana Kerja disampaikan kepada Menteri setelah ditandatangani.",
            "The original of a text abroad, the copy of a letter of intent, and a Nota \
             Kesepakatan with its work plan go to the Menteri once they are signed.",
        ),
        remedy: Text::fixed(
            "periksa tanggalnya; bila yang dikirim rancangan, kirimkan naskah yang sudah \
             ditandatangani",
            "check the date; if a draft was sent, send the signed text",
        ),
        basis: &[
            luar_negeri(&PM25, "Pasal 25 ayat (2)").of(&[Naskah::NaskahLuarNegeri]),
            luar_negeri(&PM25, "Pasal 14 ayat (5)").of(&[Naskah::PernyataanKehendak]),
            sinergi(&PM22, "Pasal 57 ayat (3)")
                .of(&[Naskah::NotaKesepakatan, Naskah::RencanaKerja]),
        ],
    },
    judge: Judge::KerjaSama(judge),
};

fn judge(_: &Registry, record: &Record<KerjaSama>, verdict: &mut Verdict<'_>) -> Judged {
    let (key, sent) = match record.naskah {
        Naskah::NaskahLuarNegeri => (
            key!(luar_negeri.asli_ke_menteri),
            record.luar_negeri.asli_ke_menteri,
        ),
        Naskah::PernyataanKehendak => (
            key!(luar_negeri.salinan_ke_menteri),
            record.luar_negeri.salinan_ke_menteri,
        ),
        Naskah::NotaKesepakatan | Naskah::RencanaKerja => {
            (key!(sinergi.ke_menteri), record.sinergi.ke_menteri)
        }
        _ => verdict.selects(key!(naskah), None)?,
    };
    let sent = verdict.recorded(key, sent)?;
    let signed = verdict.signed(record)?;
    verdict.stands_alone(record)?;
    verdict.act(Some(sent));
    if sent < signed {
        let message = text!(
            "dikirim {sent}, sebelum penandatanganan {signed}",
            "sent on {sent}, before the signing on {signed}",
            sent,
            signed
        );
        verdict.against(Breach::new(Some(sent), key, message));
    }
    Ok(())
}
