//! Texts that a kind of cooperation has.

use crate::rules::prelude::*;

pub(super) static CHECK: Check = Check {
    rule: Rule {
        code: "KSD101",
        name: "naskah-tidak-sesuai-jenis",
        severity: Severity::Error,
        interpretation: false,
        title: Text::fixed(
            "Bentuk naskah sesuai dengan jenis kerja sama",
            "The form of the text fits the kind of cooperation",
        ),
        reason: Text::fixed(
            "Setiap jenis kerja sama punya naskahnya: KSDD Kesepakatan Bersama dan PKS; KSDPK \
             juga kontrak; Sinergi Nota Kesepakatan dan Rencana Kerja; kerja sama luar negeri \
             Pernyataan Kehendak dan naskah kerja sama. Addendum berbentuk seperti naskah yang \
             diubahnya, dan tidak dinilai tersendiri.",
            "Each kind of cooperation has its texts: a KSDD the Kesepakatan Bersama and the \
             PKS; a KSDPK also the contract; a Sinergi the Nota Kesepakatan and the work \
             plan; cooperation abroad the letter of intent and the text of cooperation. An \
             addendum has the form of the text that it changes, and is not judged by itself.",
        ),
        remedy: Text::fixed(
            "periksa jenis dan naskah pada dokumen asli; bila bentuknya memang keliru, \
             perbaiki bersama mitra saat perubahan berikutnya",
            "check kind and text on the original; if the form is indeed wrong, mend it with \
             the partner at the next change",
        ),
        basis: &[
            ksdd(&PM22, "Pasal 6"),
            ksdd(&PP28, "Pasal 6 ayat (3)"),
            ksdpk(&PM22, "Pasal 28"),
            ksdpk(&PP28, "Pasal 19 ayat (1)"),
            ksdpk(&PP28, "Pasal 19 ayat (2)"),
            sinergi(&PM22, "Pasal 52 ayat (2)"),
            luar_negeri(&PM25, "Pasal 1 angka 15"),
            luar_negeri(&PM25, "Pasal 1 angka 16"),
        ],
    },
    judge: Judge::KerjaSama(judge),
};

fn judge(_: &Registry, record: &Record<KerjaSama>, verdict: &mut Verdict<'_>) -> Judged {
    use Naskah::*;
    let named = (record.jenis != Jenis::Bmd).then(|| texts_of(record.jenis));
    let fitting = verdict.selects(key!(jenis), named)?;
    // A PKS with the central government of before 2018 runs on (PP 28/2018 Pasal
    // 49), and its addendum with it.
    verdict.saw(key!(jenis));
    verdict.saw(key!(naskah));
    verdict.stands_alone(record)?;
    if !fitting.contains(&record.naskah) {
        let message = text!(
            "{naskah} bukan naskah {jenis}",
            "a {naskah} is no text of a {jenis}",
            naskah = record.naskah,
            jenis = record.jenis
        );
        let words: Vec<&str> = fitting.iter().map(|naskah| naskah.word()).collect();
        let words = crate::text::alternatives(&words);
        // Many a Sinergi was signed as a PKS or a Kesepakatan Bersama: no slip of
        // who recorded it.
        let help = match (record.jenis, record.naskah) {
            (Jenis::Sinergi, KesepakatanBersama | Pks) => text!(
                "perbaiki bila salah salin; bila naskahnya memang demikian, tuangkan dalam {words} \
                 pada perubahan atau perpanjangan berikutnya dan catat alasannya sebagai \
                 pengecualian. Bila mitranya bukan Pemerintah Pusat, misalnya perguruan tinggi \
                 negeri, periksa juga `jenis`",
                "correct it if it was copied wrongly; if the text is indeed so, make it a {words} \
                 at the next change or extension and record the reason as an exemption. If the \
                 partner is not the central government, such as a state university, check `jenis` \
                 too",
                words
            ),
            _ => text!(
                "naskah untuk jenis ini: {words}",
                "texts of this kind: {words}",
                words
            ),
        };
        let act = record.signing();
        verdict.against(Breach::new(act, key!(naskah), message).help(help));
    }
    Ok(())
}
