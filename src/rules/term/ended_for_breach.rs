//! A cooperation that ended because a party broke the agreement.

use crate::rules::prelude::*;

pub(super) static CHECK: Check = Check {
    rule: Rule {
        code: "KSD221",
        name: "diakhiri-karena-wanprestasi",
        severity: Severity::Warning,
        interpretation: true,
        title: Text::fixed(
            "Wanprestasi diselesaikan menurut naskah dan jalur perselisihan sebelum kerja sama diakhiri",
            "A breach is settled by the text and the ways of disputes before a cooperation ends",
        ),
        reason: Text::fixed(
            "Daftar alasan berakhirnya kerja sama tidak menyebut wanprestasi. Tafsir ksd: dengan \
             Pihak Ketiga dan pada pemanfaatan aset, naskah dapat menyebutnya, maka dasarnya perlu \
             dilihat; pada KSDD perselisihannya lebih dahulu dimusyawarahkan, lalu dibawa ke TKKSD \
             provinsi atau Menteri (Permendagri 22/2020 Pasal 18 sampai dengan Pasal 21).",
            "The lists of reasons for which a cooperation ends name no breach. ksd's reading \
             (tafsir): with a third party and in the use of assets the text may name it, so its \
             basis needs a look; in a KSDD the dispute is first deliberated on, then taken to the \
             province's TKKSD or the Menteri (Permendagri 22/2020 Pasal 18 to Pasal 21).",
        ),
        remedy: Text::fixed(
            "periksa pasal naskah yang menyebut wanprestasi dan tulis surat dasarnya di \
             `pengakhiran.dasar`; bila sah, catat sebagai pengecualian",
            "check the article of the text that names breach and write the paper that it rests on \
             to `pengakhiran.dasar`; if it is lawful, record that as an exemption",
        ),
        basis: &[
            ksdd(&PP28, "Pasal 9 ayat (1)"),
            ksdd(&PM22, "Pasal 18 ayat (1)"),
            ksdpk(&PP28, "Pasal 22 ayat (1)"),
        ],
    },
    judge: Judge::KerjaSama(judge),
};

fn judge(_: &Registry, record: &Record<KerjaSama>, verdict: &mut Verdict<'_>) -> Judged {
    let reason = verdict.recorded(key!(pengakhiran.alasan), record.pengakhiran.alasan)?;
    let ended = verdict.recorded(key!(pengakhiran.tanggal), record.pengakhiran.tanggal)?;
    verdict.act(Some(ended));
    if reason != AlasanPengakhiran::Wanprestasi {
        return Ok(());
    }
    let message = text!(
        "{jenis} diakhiri {ended} karena wanprestasi",
        "the {jenis} was ended on {ended} for a breach",
        jenis = record.jenis,
        ended
    );
    let breach = Breach::new(Some(ended), key!(pengakhiran.alasan), message);
    verdict.against(match record.jenis {
        Jenis::Ksdd => breach.help(Text::fixed(
            "catat penyelesaiannya di `[[perselisihan]]`: musyawarah, lalu TKKSD provinsi atau \
             Menteri; bila para pihak sepakat mengakhiri, tulis `alasan = \"kesepakatan\"`",
            "record how it was settled in `[[perselisihan]]`: deliberation, then the province's \
             TKKSD or the Menteri; if the parties agreed to end it, write `alasan = \
             \"kesepakatan\"`",
        )),
        // Of the use of assets no article lists how it ends.
        Jenis::Bmd => breach.basis(&[]),
        _ => breach,
    });
    Ok(())
}
