//! Texts that may stand above a text.

use crate::rules::prelude::*;

pub(super) static CHECK: Check = Check {
    rule: Rule {
        code: "KSD122",
        name: "induk-tidak-sesuai",
        severity: Severity::Warning,
        interpretation: true,
        title: Text::fixed(
            "Induk suatu naskah ialah naskah yang dilaksanakannya",
            "What a text stands under is the text that it carries out",
        ),
        reason: Text::fixed(
            "Tahapan kerja sama menempatkan Kesepakatan Bersama di atas PKS dan kontrak, Nota \
             Kesepakatan di atas Rencana Kerja, dan Pernyataan Kehendak di atas naskah luar \
             negeri. Tafsir ksd: `induk` yang berbentuk lain, atau `induk` pada Kesepakatan \
             Bersama, Nota Kesepakatan, dan Pernyataan Kehendak, biasanya rujukan yang \
             keliru; naskah luar negeri juga dapat melaksanakan naskah luar negeri lain. \
             Addendum dan pemanfaatan BMD tidak dinilai.",
            "The stages of a cooperation put the Kesepakatan Bersama above the PKS and \
             contract, the Nota Kesepakatan above the work plan, and the letter of intent \
             above the text with a partner abroad. ksd's reading (tafsir): an `induk` of \
             another form, or one of a Kesepakatan Bersama, a Nota Kesepakatan or a letter of \
             intent, is mostly a wrong reference; a text with a partner abroad may carry out \
             another such text. Addenda and the use of assets are not judged.",
        ),
        remedy: Text::fixed(
            "periksa `induk`; bila naskah itu dilanjutkan atau diubah, pakai \
             `perpanjangan_dari` atau `addendum_dari`",
            "check `induk`; if that text is continued or changed, use `perpanjangan_dari` or \
             `addendum_dari`",
        ),
        basis: &[
            ksdd(&PM22, "Pasal 6"),
            ksdd(&PP28, "Pasal 6 ayat (1)"),
            ksdpk(&PM22, "Pasal 28"),
            ksdpk(&PP28, "Pasal 19 ayat (1)"),
            sinergi(&PM22, "Pasal 52 ayat (2)"),
            luar_negeri(&PM25, "Pasal 9"),
        ],
    },
    judge: Judge::KerjaSama(judge),
};

fn judge(registry: &Registry, record: &Record<KerjaSama>, verdict: &mut Verdict<'_>) -> Judged {
    use Naskah::*;
    verdict.stands_alone(record)?;
    let parent = verdict.above(registry, record)?;
    verdict.saw((parent, key!(naskah)));
    // A text of another kind that was named wrongly is no matter of the reference
    // (KSD101), and of a rencana kerja KSD529 tells.
    let above: &[Naskah] = match record.naskah {
        Pks | Kontrak => &[KesepakatanBersama, NotaKesepakatan],
        NaskahLuarNegeri => &[PernyataanKehendak, NaskahLuarNegeri],
        KesepakatanBersama | NotaKesepakatan | PernyataanKehendak => &[],
        RencanaKerja | PerjanjianBmd => verdict.selects(key!(naskah), None)?,
    };
    if !above.contains(&parent.naskah) {
        let message = text!(
            "{naskah} di bawah `{id}`, yang berbentuk {other}",
            "a {naskah} under `{id}`, which is a {other}",
            naskah = record.naskah,
            id = parent.id.as_str(),
            other = parent.naskah
        );
        verdict.against(Breach::new(record.signing(), key!(induk), message));
    }
    Ok(())
}
