//! Affairs in which a kabupaten or kota has little authority.

use crate::rules::prelude::*;

pub(super) static CHECK: Check = Check {
    rule: Rule {
        code: "KSD106",
        name: "di-luar-kewenangan-kabupaten",
        severity: Severity::Warning,
        interpretation: false,
        title: Text::fixed(
            "Objek termasuk kewenangan kabupaten/kota",
            "The object is within the authority of a kabupaten or kota",
        ),
        reason: Text::fixed(
            "Dalam kehutanan, kabupaten/kota hanya mengurus taman hutan raya; dalam energi \
             dan sumber daya mineral hanya pemanfaatan langsung panas bumi; laut adalah \
             kewenangan provinsi; dalam statistik hanya statistik sektoral. Sinergi \
             boleh menyangkut kewenangan Pemerintah Pusat dan tidak dinilai. Undang-undang yang \
             datang kemudian dapat mengubah pembagian ini, maka temuan ini perlu diperiksa.",
            "In forestry a kabupaten or kota manages forest parks (taman hutan raya) only; in \
             energy and mineral resources only the direct use of geothermal energy; the sea \
             is the province's; in statistics only sectoral ones. A Sinergi may be on \
             affairs of the central government and is not judged. Later acts may have changed \
             this division, so the finding needs a look.",
        ),
        remedy: Text::fixed(
            "periksa kewenangan pada Lampiran UU 23/2014; bila objeknya memang kewenangan \
             kabupaten, sebutkan itu di `objek`, misalnya \"taman hutan raya\"",
            "check the authority in the Lampiran of UU 23/2014; if the object is indeed the \
             kabupaten's, say so in `objek`, for example \"taman hutan raya\"",
        ),
        basis: &[DIVIDED, FORESTS, GEOTHERMAL, LAMPIRAN],
    },
    judge: Judge::KerjaSama(judge),
};

/// Forestry, the sea, and energy are the centre's and the province's.
const DIVIDED: Basis = own_affairs(&UU23, "Pasal 14 ayat (1)");
const FORESTS: Basis = own_affairs(&UU23, "Pasal 14 ayat (2)");
const GEOTHERMAL: Basis = own_affairs(&UU23, "Pasal 14 ayat (4)");
const LAMPIRAN: Basis = own_affairs(&UU23, "Lampiran");

fn judge(registry: &Registry, record: &Record<KerjaSama>, verdict: &mut Verdict<'_>) -> Judged {
    let ours = registry.settings.daerah.tingkat;
    verdict.settings(registry)?;
    let tingkat = Settings(key!(KsdToml: daerah.tingkat));
    verdict.applies(tingkat, ours != Tingkat::Provinsi)?;
    verdict.saw(key!(objek));
    verdict.saw(key!(ruang_lingkup));
    verdict.saw(key!(judul));
    let told = [&record.objek, &record.ruang_lingkup].into_iter().flatten();
    let told: Vec<String> = told
        .chain(std::iter::once(&record.judul))
        .map(|text| text.to_lowercase())
        .collect();
    let names = |words: &[&str]| {
        words
            .iter()
            .any(|word| told.iter().any(|text| has_word(text, word)))
    };
    verdict.each(key!(urusan), &record.urusan, |verdict, at, urusan| {
        let (doubtful, basis): (bool, &'static [Basis]) = match urusan {
            Urusan::Kehutanan => (
                !names(&["taman hutan raya", "tahura"]),
                &[DIVIDED, FORESTS, LAMPIRAN],
            ),
            Urusan::EnergiDanSumberDayaMineral => {
                (!names(&["panas bumi"]), &[DIVIDED, GEOTHERMAL, LAMPIRAN])
            }
            Urusan::KelautanDanPerikanan => (
                names(&["laut", "kelautan", "pesisir"]),
                &[DIVIDED, LAMPIRAN],
            ),
            Urusan::Statistik => (names(&["statistik dasar", "sensus"]), &[LAMPIRAN]),
            _ => verdict.selects(|| key!(urusan[at]), None)?,
        };
        if doubtful {
            let message = text!(
                "kewenangan kabupaten/kota dalam {urusan} terbatas; objek ini perlu diperiksa",
                "the authority of a kabupaten or kota in {urusan} is narrow; this object \
                 needs a look",
                urusan = *urusan
            );
            let key = key!(urusan[at]);
            verdict.against(Breach::new(record.signing(), key, message).basis(basis));
        }
        Ok(())
    })
}

/// Whether a word of the text begins so: "sensus", not "konsensus".
fn has_word(text: &str, word: &str) -> bool {
    text.match_indices(word)
        .any(|(at, _)| !text[..at].ends_with(char::is_alphanumeric))
}
